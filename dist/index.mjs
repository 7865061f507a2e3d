import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  explain
} from "./chunk-ZYRZGK6M.mjs";
import {
  plan
} from "./chunk-MJ5SCPET.mjs";
import {
  DIAGNOSTIC_CODES,
  checkDefinitions,
  createDefinitionFiles
} from "./chunk-OKA7RYYQ.mjs";
import {
  createEnvironmentSecrets,
  dispatch
} from "./chunk-47UF6FSC.mjs";
import {
  decodeEvents
} from "./chunk-MRWLHIKM.mjs";
import "./chunk-QD6QZUVX.mjs";
import {
  createUndiciHttpClient
} from "./chunk-P7ZRJBVZ.mjs";
import "./chunk-7KYDYGXN.mjs";
import {
  createJqEngine
} from "./chunk-QPO6REIN.mjs";
import "./chunk-4CGX3MJT.mjs";
import {
  sync
} from "./chunk-OKVVQVG2.mjs";
import {
  createGitSourceControl
} from "./chunk-62BL56EH.mjs";
import {
  planInput
} from "./chunk-DKU5IAGG.mjs";
import "./chunk-2YST4S2W.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import {
  openStateReader,
  openStateStore
} from "./chunk-TJHVPC5J.mjs";
import "./chunk-V7XFX7A4.mjs";
import "./chunk-3HGH7QXN.mjs";
import {
  LongshoreError
} from "./chunk-GEVKVAUA.mjs";
import "./chunk-ZZ6BV7MZ.mjs";
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
