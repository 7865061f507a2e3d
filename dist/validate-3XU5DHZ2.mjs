import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  checkDefinitions
} from "./chunk-YRARDN26.mjs";
import "./chunk-HXJU2IOM.mjs";
import {
  annotations,
  validateJson
} from "./chunk-4IJP2EPK.mjs";
import {
  diagnosticsTerminal,
  validateSentence
} from "./chunk-Q7ANEHKU.mjs";
import "./chunk-IP7UEZOC.mjs";
import "./chunk-AV5QOJX7.mjs";
import "./chunk-DXOUGVAY.mjs";
import "./chunk-FHKEUX72.mjs";
import "./chunk-GAZCVFVD.mjs";
import "./chunk-5CRZLY7J.mjs";
import "./chunk-QAD6WLYU.mjs";
import "./chunk-BWULDOED.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-6ET3OCPV.mjs";
import "./chunk-ZRIFWACX.mjs";
import {
  EXIT
} from "./chunk-XAIAMYQO.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/cli/validate.ts
async function validateCli(paths, options, context) {
  let { output } = context, { diagnostics, summary, texts } = await checkDefinitions(paths, options, context, "named");
  return options.format === "json" ? await output.document(validateJson(diagnostics, summary)) : options.format === "github" ? await output.document(annotations(diagnostics)) : diagnostics.length > 0 ? (await output.out(diagnosticsTerminal(diagnostics, texts, output.outPaint)), await output.out(`
${validateSentence(diagnostics, summary)}
`)) : await output.out(`${validateSentence(diagnostics, summary)}
`), summary.errors > 0 || options.failOn === "warning" && summary.warnings > 0 ? EXIT.findings : EXIT.fine;
}
export {
  validateCli
};
