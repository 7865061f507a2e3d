import { Xn as createSystemClock, a as withProgress, l as projectRoot } from "./dispatching-BM85niOH.mjs";
import { t as createDefinitionFiles } from "./definition-files-T83Zdi2C.mjs";
import { t as checkDefinitions$1 } from "./check-definitions-x0C8vdXR.mjs";
import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { t as diagnosticsTerminal } from "./terminal-diagnostics-DFc1NuES.mjs";
import { t as keepYoungGenerationSmall } from "./young-generation-7P4W562i.mjs";
// src/cli/definitions.ts
async function checkDefinitions(paths, options, context, find = { reads: "everything" }) {
	const jq = await context.openJq();
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
	keepYoungGenerationSmall();
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
