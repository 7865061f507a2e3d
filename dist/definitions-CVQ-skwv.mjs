import { Xn as createSystemClock, a as withProgress, kn as createJqEngine, l as projectRoot } from "./dispatching-BGWLqslR.mjs";
import { t as createDefinitionFiles } from "./definition-files-CLdVPXcn.mjs";
import { t as checkDefinitions$1 } from "./check-definitions-CWIeT3_R.mjs";
import { J as LongshoreError } from "./start-qZgaS9kw.mjs";
import { t as diagnosticsTerminal } from "./terminal-diagnostics-DtCLt7Kn.mjs";
// src/cli/definitions.ts
async function checkDefinitions(paths, options, context, find = { reads: "everything" }) {
	const jq = createJqEngine();
	try {
		return await checkDefinitionsWith(jq, {
			paths,
			...find
		}, options, context);
	} finally {
		await jq.close();
	}
}
async function checkDefinitionsWith(jq, find, { config }, { workingDirectory, output }) {
	const root = projectRoot(workingDirectory);
	const files = createDefinitionFiles({
		root,
		workingDirectory
	});
	const input = {
		...find,
		...config === void 0 ? {} : { configFile: config }
	};
	return {
		...await withProgress(output, "Validating", () => checkDefinitions$1(input, {
			files,
			jq,
			clock: createSystemClock()
		})),
		root
	};
}
async function reportErrors({ diagnostics, texts }, { output }) {
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	if (errors.length === 0) return;
	await output.err(`${diagnosticsTerminal(errors, texts, output.errPaint)}\n`);
}
async function refuseUnknownStore(store, checked, context) {
	if (store !== void 0 || !checked.configFaulty) return;
	await reportErrors(checked, context);
	throw new LongshoreError("config-invalid", "The configuration has errors, so it is not known which store it names.", { hint: "Correct it, or name the store with --store." });
}
export { reportErrors as i, checkDefinitionsWith as n, refuseUnknownStore as r, checkDefinitions as t };
