import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  rollback
} from "./chunk-NZJUAXQV.mjs";
import {
  explain
} from "./chunk-WQG6VVZ2.mjs";
import {
  reportRun,
  runEnded
} from "./chunk-XQEWBLLY.mjs";
import {
  redrive
} from "./chunk-XUQ32PZI.mjs";
import {
  findRun,
  findRuns
} from "./chunk-U4VORWJS.mjs";
import {
  emit
} from "./chunk-2KJ2N5UC.mjs";
import "./chunk-J7TBNKNY.mjs";
import {
  sync
} from "./chunk-3RYVIMZY.mjs";
import {
  drift
} from "./chunk-YC47KZGM.mjs";
import "./chunk-YOL254OB.mjs";
import {
  plan
} from "./chunk-ZUSDPRLG.mjs";
import "./chunk-H2ZJEYOT.mjs";
import {
  planInput
} from "./chunk-GRCL2DQW.mjs";
import "./chunk-6F4XVJEG.mjs";
import {
  createGitSourceControl
} from "./chunk-M3XBNYQN.mjs";
import {
  createGitHubApi
} from "./chunk-LNWO6UPK.mjs";
import {
  checkDefinitions
} from "./chunk-OLGHSGKP.mjs";
import {
  createDefinitionFiles
} from "./chunk-YIJEYWNS.mjs";
import "./chunk-62I3O3KL.mjs";
import {
  DIAGNOSTIC_CODES
} from "./chunk-HTZP5JFY.mjs";
import "./chunk-ZA4MBEKX.mjs";
import {
  decodeEvents
} from "./chunk-Z6OIYARM.mjs";
import {
  openRunLog,
  readSigningKeys
} from "./chunk-RWBKAWDN.mjs";
import {
  createEnvironmentSecrets,
  createUndiciHttpClient,
  dispatch
} from "./chunk-IID7RRQU.mjs";
import "./chunk-WLCQEZH4.mjs";
import "./chunk-OHAPC245.mjs";
import "./chunk-UFATSMIA.mjs";
import "./chunk-PDJ2PWRJ.mjs";
import "./chunk-6FACFI77.mjs";
import "./chunk-QGUJPN6Q.mjs";
import "./chunk-6KJZ3PJO.mjs";
import "./chunk-AM3YEFZY.mjs";
import "./chunk-MB7WIR3F.mjs";
import "./chunk-QD6QZUVX.mjs";
import "./chunk-FMYP4UMM.mjs";
import "./chunk-JFXBIAY3.mjs";
import {
  openStateReader,
  openStateStore
} from "./chunk-FP2WCHXK.mjs";
import "./chunk-S6XJR6VE.mjs";
import "./chunk-45K3VNI6.mjs";
import "./chunk-ZZ3YJM5D.mjs";
import "./chunk-HZAZBPXW.mjs";
import "./chunk-MIZ4UIKU.mjs";
import "./chunk-6ADS5GKJ.mjs";
import "./chunk-SOG37KRN.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import "./chunk-ZPEEXN6B.mjs";
import "./chunk-MXXXHS2C.mjs";
import {
  createJqEngine
} from "./chunk-GMKHXJJ6.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-2AQSTIVJ.mjs";
import "./chunk-M7X3A6DJ.mjs";
import "./chunk-OY23W4BP.mjs";
import "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";
export {
  DIAGNOSTIC_CODES,
  LongshoreError,
  checkDefinitions,
  createDefinitionFiles,
  createEnvironmentSecrets,
  createGitHubApi,
  createGitSourceControl,
  createJqEngine,
  createSystemClock,
  createUndiciHttpClient,
  decodeEvents,
  dispatch,
  drift,
  emit,
  explain,
  findRun,
  findRuns,
  openRunLog,
  openStateReader,
  openStateStore,
  plan,
  planInput,
  readSigningKeys,
  redrive,
  reportRun,
  rollback,
  runEnded,
  sync
};
