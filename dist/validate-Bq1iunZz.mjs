import { V as EXIT } from "./start-BGfLGlzG.mjs";
import { n as annotations, t as validateJson } from "./json-validate-50cNjf3Q.mjs";
import { n as validateSentence, t as diagnosticsTerminal } from "./terminal-diagnostics-B0UI_qR-.mjs";
import { t as checkDefinitions } from "./definitions-CQXlT2CK.mjs";
// src/cli/validate.ts
async function validateCli(paths, options, context) {
	const { output } = context;
	const checked = await checkDefinitions(paths, options, context, "named");
	const { diagnostics, summary, texts } = checked;
	const document = await documentOf(checked, options);
	if (document !== void 0) await output.document(document);
	else {
		if (diagnostics.length > 0) await output.out(`${diagnosticsTerminal(diagnostics, texts, output.outPaint)}\n`);
		await output.out(`${validateSentence(diagnostics, summary)}\n`);
	}
	return summary.errors > 0 || options.failOn === "warning" && summary.warnings > 0 ? EXIT.findings : EXIT.fine;
}
async function documentOf({ diagnostics, summary, texts, manifest }, { format, failOn }) {
	switch (format) {
		case "json": return validateJson(diagnostics, summary);
		case "github": return annotations(diagnostics);
		case "sarif": {
			const { sarif } = await import("./sarif-D_JsPkAD.mjs");
			return sarif(diagnostics, texts);
		}
		case "junit": {
			const { junit } = await import("./junit-xaFg6d7D.mjs");
			return junit(diagnostics, manifest.files, failOn);
		}
		default: return;
	}
}
export { validateCli };
