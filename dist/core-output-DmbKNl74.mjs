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
export { createCoreOutput as t };
