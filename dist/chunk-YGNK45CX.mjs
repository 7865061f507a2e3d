import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  jsonText
} from "./chunk-AV5QOJX7.mjs";
import {
  count
} from "./chunk-IP7UEZOC.mjs";
import {
  visibleText
} from "./chunk-DXOUGVAY.mjs";

// src/report/annotations.ts
var MAX_PER_SEVERITY = 10;
function annotations(diagnostics) {
  let shown = ["error", "warning"].flatMap(
    (severity) => shownOf(diagnostics, severity)
  ), lines = shown.map(annotation).map((line) => `${line}
`), left = diagnostics.length - shown.length;
  if (left === 0) return lines.join("");
  let more = `${count(left, "finding")} more: GitHub shows ${MAX_PER_SEVERITY} errors and ${MAX_PER_SEVERITY} warnings of a step. All are in the job summary.`;
  return `${lines.join("")}${notice(more)}`;
}
function failureAnnotations(failures, diagnostics) {
  let errors = shownOf(diagnostics, "error").length;
  return failures.filter(({ code }) => code !== "invalid-files" || errors === 0).slice(0, MAX_PER_SEVERITY - errors).map(failureAnnotation).join("");
}
function failureAnnotation({ code, message, hint }) {
  let text = hint === void 0 ? message : `${message}
${hint}`;
  return `::error title=${property(code)}::${data(visibleText(text))}
`;
}
function notice(text) {
  return `::notice title=longshore::${data(visibleText(text))}
`;
}
function shownOf(diagnostics, severity) {
  return diagnostics.filter((one) => one.severity === severity).slice(0, MAX_PER_SEVERITY);
}
function annotation(one) {
  let { start, end } = one.range, properties = {
    file: visibleText(one.file),
    line: String(start.line),
    endLine: String(end.line),
    // Columns are only shown for a range on one line; GitHub's end column is inclusive.
    ...start.line === end.line ? { col: String(start.column), endColumn: String(Math.max(start.column, end.column - 1)) } : {},
    title: one.code
  }, text = one.hint === void 0 ? one.message : `${one.message}
${one.hint}`, list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${one.severity} ${list.join(",")}::${data(visibleText(text))}`;
}
function data(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll(`
`, "%0A");
}
function property(text) {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/json-validate.ts
function validateJson(diagnostics, summary) {
  return jsonText({
    diagnostics: diagnostics.map((one) => ({
      code: one.code,
      severity: one.severity,
      message: one.message,
      ...one.hint === void 0 ? {} : { hint: one.hint },
      file: one.file,
      range: one.range,
      notes: one.notes.map(({ message, file, range }) => ({ message, file, range }))
    })),
    summary
  });
}

export {
  annotations,
  failureAnnotations,
  notice,
  validateJson
};
