import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  checkDefinitions
} from "./chunk-IB5JC4HU.mjs";
import "./chunk-HXJU2IOM.mjs";
import {
  annotations,
  validateJson
} from "./chunk-4IJP2EPK.mjs";
import {
  diagnosticsTerminal,
  validateSentence
} from "./chunk-Q7ANEHKU.mjs";
import "./chunk-OKA7RYYQ.mjs";
import "./chunk-7KYDYGXN.mjs";
import "./chunk-QPO6REIN.mjs";
import "./chunk-4CGX3MJT.mjs";
import "./chunk-IP7UEZOC.mjs";
import "./chunk-AV5QOJX7.mjs";
import "./chunk-DXOUGVAY.mjs";
import "./chunk-2YST4S2W.mjs";
import "./chunk-V7XFX7A4.mjs";
import "./chunk-3HGH7QXN.mjs";
import {
  EXIT
} from "./chunk-GEVKVAUA.mjs";
import "./chunk-ZZ6BV7MZ.mjs";

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
