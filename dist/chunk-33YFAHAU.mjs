import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  count
} from "./chunk-IP7UEZOC.mjs";

// src/report/fit-summary.ts
var MAX_SUMMARY_BYTES = 1e6;
function fitSummary(sections, maxBytes = MAX_SUMMARY_BYTES, place = "GitHub's summary") {
  let lines = sections.flat(), bytes = 0, kept = 0;
  for (let line of lines) {
    if (bytes += Buffer.byteLength(line) + 1, bytes > maxBytes) break;
    kept += 1;
  }
  let text = lines.slice(0, kept).join(`
`);
  return kept === lines.length ? `${text}
` : `${text}

${count(lines.length - kept, "more line")} did not fit into ${place}.
`;
}

export {
  fitSummary
};
