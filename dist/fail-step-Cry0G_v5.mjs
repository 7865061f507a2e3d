import { h as reasonOf, l as visibleText, m as LongshoreError, p as EXIT } from "./start-D1Q6O1zn.mjs";
// src/action/core-output.ts
function createCoreOutput(core, env) {
	return {
		setOutput: (name, value) => core.setOutput(name, value),
		writeSummary: async (markdown) => {
			if ((env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
			await core.summary.addRaw(markdown, true).write();
		}
	};
}
// src/action/fail-step.ts
function failStep(core, error) {
	if (error instanceof LongshoreError) {
		const hint = error.hint === void 0 ? "" : `\n${error.hint}`;
		core.error(visibleText(`${error.message}${hint}`), { title: error.code });
		return error.exitCode;
	}
	core.error(visibleText(`Longshore failed unexpectedly: ${reasonOf(error)}`), { title: "longshore" });
	if (core.isDebug() && error instanceof Error) core.debug(error.stack ?? "");
	return EXIT.unable;
}
export { createCoreOutput as n, failStep as t };
