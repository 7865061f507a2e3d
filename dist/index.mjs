import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  explain
} from "./chunk-DWHM4VVT.mjs";
import {
  plan
} from "./chunk-OXYFAKGJ.mjs";
import {
  sync
} from "./chunk-6SWET2TB.mjs";
import {
  createGitSourceControl
} from "./chunk-UJMET3VG.mjs";
import {
  planInput
} from "./chunk-X5QARW5M.mjs";
import {
  DIAGNOSTIC_CODES,
  checkDefinitions,
  createDefinitionFiles
} from "./chunk-FHKEUX72.mjs";
import "./chunk-GAZCVFVD.mjs";
import {
  createEnvironmentSecrets,
  createUndiciHttpClient,
  dispatch
} from "./chunk-6VTSZAL6.mjs";
import {
  decodeEvents
} from "./chunk-7CIX2OXB.mjs";
import "./chunk-QD6QZUVX.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import {
  openStateReader,
  openStateStore
} from "./chunk-7NP5MVJ5.mjs";
import "./chunk-5CRZLY7J.mjs";
import "./chunk-QAD6WLYU.mjs";
import {
  createJqEngine
} from "./chunk-BWULDOED.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-6ET3OCPV.mjs";
import "./chunk-ZRIFWACX.mjs";
import {
  LongshoreError
} from "./chunk-XAIAMYQO.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";
export {
  DIAGNOSTIC_CODES,
  LongshoreError,
  checkDefinitions,
  createDefinitionFiles,
  createEnvironmentSecrets,
  createGitSourceControl,
  createJqEngine,
  createSystemClock,
  createUndiciHttpClient,
  decodeEvents,
  dispatch,
  explain,
  openStateReader,
  openStateStore,
  plan,
  planInput,
  sync
};
