import { _ as startJqThread, d as writeTo, f as workingDirectory, g as openJq, u as outliveReaders } from "./start-DdqBH43_.mjs";
import { n as createCoreOutput, t as failStep } from "./fail-step-CzO_LfXl.mjs";
// src/action/main.ts
const { env } = process;
outliveReaders();
startJqThread();
const core = await import("./core-CSQxh4b4.mjs");
try {
	const { runAction } = await import("./run-action-OEhWQ4kX.mjs");
	const { readWorkflowEvent } = await import("./workflow-event-CBabuRo6.mjs");
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
