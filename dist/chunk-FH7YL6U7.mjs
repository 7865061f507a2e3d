import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  LongshoreError
} from "./chunk-GEVKVAUA.mjs";

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
  wantsRunLog
};
