import { openJq, startJqThread } from "../cli/start-jq.ts";
import { workingDirectory } from "../cli/working-directory.ts";
import { outliveReaders, writeTo } from "../cli/write-to.ts";
import { createCoreOutput } from "./core-output.ts";
import { failStep } from "./fail-step.ts";

const { env } = process;

outliveReaders();

// Every command of the action checks expressions: jq starts while the rest is loaded, which is what
// shares a file of the bundle with the decisions.
startJqThread();
const core = await import("@actions/core");

try {
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
