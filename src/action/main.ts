import { openJq, startJqThread } from "../cli/start-jq.ts";
import { workingDirectory } from "../cli/working-directory.ts";
import { outliveReaders, writeTo } from "../cli/write-to.ts";

const { env } = process;

outliveReaders();

// Every command of the action checks expressions: jq starts while the rest is loaded.
startJqThread();
const core = await import("@actions/core");
const { failStep } = await import("./fail-step.ts");

try {
  const { createCoreOutput } = await import("./core-output.ts");
  const { runAction } = await import("./run-action.ts");
  const { readWorkflowEvent } = await import("./workflow-event.ts");
  process.exitCode = await runAction({
    getInput: (name) => core.getInput(name),
    step: createCoreOutput(core, env),
    print: (text) => writeTo(process.stdout, text),
    env,
    openJq,
    event: await readWorkflowEvent(env),
    workspace: env["GITHUB_WORKSPACE"] ?? workingDirectory(),
  });
} catch (error) {
  process.exitCode = failStep(core, error);
}
