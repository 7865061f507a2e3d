import * as core from "@actions/core";
import { createCoreOutput } from "./core-output.ts";
import { failStep } from "./fail-step.ts";
import { printTo } from "./print.ts";
import { runAction } from "./run-action.ts";
import { readWorkflowEvent } from "./workflow-event.ts";

const { env } = process;

try {
  process.exitCode = await runAction({
    getInput: (name) => core.getInput(name),
    step: createCoreOutput(core, env),
    print: printTo(process.stdout),
    env,
    event: await readWorkflowEvent(env),
    workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
  });
} catch (error) {
  process.exitCode = failStep(core, error);
}
