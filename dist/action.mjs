import { _ as startJqThread, d as writeTo, f as workingDirectory, g as openJq, u as outliveReaders } from "./start-D1Q6O1zn.mjs";
import { n as createCoreOutput, t as failStep } from "./fail-step-Cry0G_v5.mjs";
// src/action/main.ts
const { env } = process;
outliveReaders();
startJqThread();
const core = await import("./core-CSQxh4b4.mjs");
try {
	const { runAction } = await import("./run-action-Cn0reiFr.mjs");
	const { readWorkflowEvent } = await import("./workflow-event-DWziXR7c.mjs");
	process.exitCode = await runAction({
		getInput: (name) => core.getInput(name),
		step: createCoreOutput(core, env),
		print: (text) => writeTo(process.stdout, text),
		env,
		openJq,
		event: await readWorkflowEvent(env),
		workspace: env["GITHUB_WORKSPACE"] ?? workingDirectory()
	});
} catch (error) {
	process.exitCode = failStep(core, error);
}
export {};
