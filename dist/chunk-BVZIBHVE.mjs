import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  JQ_WASM_VERSION
} from "./chunk-QCND2XYE.mjs";
import {
  LongshoreError
} from "./chunk-XAIAMYQO.mjs";

// src/adapters/jq/describe-ready.ts
var WAY_TEXTS = {
  suspended: "programs stay alive, suspended between two events (JSPI)",
  blocked: "programs stay alive, each blocking its thread between two events",
  batched: "every batch of events compiles its program anew",
  plain: "every batch of events compiles its program anew, by the package's public interface alone"
};
function describeReady({ way, refused, threads }) {
  let reasons = refused.map((one) => ` Not ${one.way}: ${one.reason}.`).join("");
  return `jq-wasm ${JQ_WASM_VERSION}: ${WAY_TEXTS[way]}; threads at most: ${threads}.${reasons}`;
}

// src/adapters/run-log/run-log-url.ts
var RUN_LOG = /^(none|file:.+|github:[A-Za-z0-9-]+\/[A-Za-z0-9._-]+(#.+)?)$/;
function wantsRunLog(url) {
  if (url === void 0) return !1;
  if (!RUN_LOG.test(url))
    throw new LongshoreError("input-invalid", `The run log "${url}" has no known kind.`, {
      hint: 'Use "none", "file:PATH" or "github:OWNER/REPO#BRANCH".'
    });
  return url !== "none";
}

export {
  describeReady,
  wantsRunLog
};
