import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  showDispatch
} from "./chunk-SQ43HTCE.mjs";
import "./chunk-UBEAWSVI.mjs";
import {
  withDispatchDeps
} from "./chunk-3N5LF5MV.mjs";
import "./chunk-GFPNKZVJ.mjs";
import "./chunk-Z37BMOLY.mjs";
import "./chunk-ANJCMU76.mjs";
import {
  withProgress
} from "./chunk-GP47DJWX.mjs";
import "./chunk-7EH24G7Y.mjs";
import "./chunk-YUVANAON.mjs";
import "./chunk-QT3EFMOY.mjs";
import "./chunk-FIREHPQW.mjs";
import "./chunk-OSY2JEBE.mjs";
import {
  readEventText
} from "./chunk-HRMEJBA4.mjs";
import "./chunk-OW77F4TV.mjs";
import "./chunk-AV5QOJX7.mjs";
import "./chunk-IP7UEZOC.mjs";
import "./chunk-DXOUGVAY.mjs";
import {
  decodeEvents
} from "./chunk-Z6OIYARM.mjs";
import "./chunk-RWBKAWDN.mjs";
import {
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
import "./chunk-FP2WCHXK.mjs";
import "./chunk-S6XJR6VE.mjs";
import "./chunk-45K3VNI6.mjs";
import "./chunk-ZZ3YJM5D.mjs";
import "./chunk-HZAZBPXW.mjs";
import "./chunk-MIZ4UIKU.mjs";
import "./chunk-6ADS5GKJ.mjs";
import "./chunk-SOG37KRN.mjs";
import "./chunk-THHZVOOR.mjs";
import "./chunk-ZPEEXN6B.mjs";
import "./chunk-MXXXHS2C.mjs";
import "./chunk-QCND2XYE.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-2AQSTIVJ.mjs";
import "./chunk-M7X3A6DJ.mjs";
import "./chunk-OY23W4BP.mjs";
import "./chunk-YII5YPDZ.mjs";
import "./chunk-UTWICWRT.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/cli/dispatch.ts
async function dispatchCli(options, context) {
  let { output, env, workingDirectory } = context, dryRun = options.dryRun === !0, paused = env.LONGSHORE_PAUSED === "true", result = await withDispatchDeps(options, context, async (deps) => {
    let text = await readEventText(options.event, workingDirectory), events = decodeEvents(text, env.GITHUB_RUN_ID);
    return await withProgress(
      output,
      "Dispatching",
      () => dispatch({ events, dryRun, paused }, deps)
    );
  });
  return await showDispatch(result, options.format, output);
}
export {
  dispatchCli
};
