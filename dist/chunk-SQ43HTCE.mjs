import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  errorTerminal
} from "./chunk-UBEAWSVI.mjs";
import {
  dispatchJson
} from "./chunk-FIREHPQW.mjs";
import {
  dispatchTerminal
} from "./chunk-OSY2JEBE.mjs";
import {
  dispatchFailed
} from "./chunk-WLCQEZH4.mjs";
import {
  EXIT
} from "./chunk-UTWICWRT.mjs";

// src/cli/show-dispatch.ts
async function showDispatch(result, format, output) {
  return format === "json" ? await output.document(dispatchJson(result)) : await output.out(dispatchTerminal(result, output.outPaint)), result.unrecorded !== void 0 ? (await output.err(errorTerminal(result.unrecorded, output.errPaint)), result.unrecorded.exitCode) : dispatchFailed(result.summary) ? EXIT.findings : EXIT.fine;
}

export {
  showDispatch
};
