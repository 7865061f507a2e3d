import { q as EXIT } from "./start-BOBdzgnE.mjs";
import { t as annotations } from "./annotations-C2OQyFqx.mjs";
import { t as validateJson } from "./json-validate-BgXtWwZ1.mjs";
import { n as validateSentence, t as diagnosticsTerminal } from "./terminal-diagnostics-BjuMq84X.mjs";
import { t as checkDefinitions } from "./definitions-DPczfy6r.mjs";
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
			const { sarif } = await import("./sarif-D5Rj9fdY.mjs");
			return sarif(diagnostics, texts);
		}
		case "junit": {
			const { junit } = await import("./junit-DArtGkBB.mjs");
			return junit(diagnostics, manifest.files, failOn);
		}
		default: return;
	}
}
export { validateCli };
