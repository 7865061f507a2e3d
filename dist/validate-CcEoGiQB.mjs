import { p as EXIT } from "./start-D1Q6O1zn.mjs";
import { t as annotations } from "./annotations-WMUJV1xL.mjs";
import { t as validateJson } from "./json-validate-DjDyBGxj.mjs";
import { n as validateSentence, t as diagnosticsTerminal } from "./terminal-diagnostics-DFc1NuES.mjs";
import { t as checkDefinitions } from "./definitions-rG8oWAl7.mjs";
// src/cli/validate.ts
async function validateCli(paths, options, context) {
	const { output } = context;
	const checked = await checkDefinitions(paths, options, context, {
		reads: "named",
		tests: true
	});
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
			const { sarif } = await import("./sarif-C_MWr0iE.mjs");
			return sarif(diagnostics, texts);
		}
		case "junit": {
			const { junit } = await import("./junit-Cc5hvrGS.mjs");
			return junit(diagnostics, manifest.files, failOn);
		}
		default: return;
	}
}
export { validateCli };
