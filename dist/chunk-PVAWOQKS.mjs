import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  planTerminal
} from "./chunk-ORXJWLWT.mjs";
import {
  appliedCounts
} from "./chunk-JCZARU2I.mjs";
import {
  visibleLine
} from "./chunk-DXOUGVAY.mjs";

// src/report/terminal-sync.ts
function syncTerminal(report, paint) {
  let plan = report.kind === "refused" ? { ...report.plan, unsafe: [] } : report.plan;
  return `${planTerminal(plan, paint)}${ending(report, paint).join(`
`)}
`;
}
function syncSentence(report) {
  let at = report.revision === void 0 ? "" : `; the store is at revision ${report.revision}`;
  switch (report.kind) {
    case "applied":
      return `Applied: ${appliedCounts(report.plan.summary)}${report.plan.configChanged ? ", and the run-time configuration" : ""}${at}.`;
    case "unchanged":
      return `Nothing to apply${at}.`;
    case "dry-run":
      return `Dry run: nothing was written${at}.`;
    case "refused":
      return `Refused: nothing was written${at}.`;
    case "conflict":
      return `Conflict: nothing was written${at}.`;
    case "failed":
      return report.isUnchanged === !0 ? `Failed: nothing was applied${at}.` : "Failed: it is not known whether the changes are in the store, which cannot be read.";
  }
}
function ending(report, paint) {
  let reasons = (report.reasons ?? []).flatMap((reason) => [
    `${paint.red(`${report.kind}:`)} ${visibleLine(reason.message)} [${reason.code}]`,
    ...reason.override === void 0 ? [] : [`  hint: ${reason.override} overrides this.`],
    ...reason.hint === void 0 ? [] : [`  hint: ${visibleLine(reason.hint)}`]
  ]), colour = report.kind === "applied" || report.kind === "unchanged" ? paint.green : report.kind === "dry-run" ? paint.dim : paint.red;
  return [...reasons, colour(syncSentence(report))];
}

export {
  syncTerminal,
  syncSentence
};
