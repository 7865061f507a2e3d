import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  decodePayload,
  parsePayload
} from "./chunk-OHAPC245.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/commands/decode-events.ts
function decodeEvents(text, workflowRunId) {
  let parsed = parsePayload(text);
  if (parsed.kind === "invalid") throw invalid(parsed);
  let decoded = decodePayload(
    parsed.payload,
    workflowRunId === void 0 ? {} : { workflowRunId }
  );
  if (decoded.kind === "invalid") throw invalid(decoded);
  return decoded.events;
}
function invalid({ message, hint }) {
  return new LongshoreError("event-invalid", message, hint === void 0 ? {} : { hint });
}

export {
  decodeEvents
};
