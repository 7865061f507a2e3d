import * as core from "@actions/core";
import { openJq } from "../cli/start-jq.ts";
import { workingDirectory } from "../cli/working-directory.ts";
import { outliveReaders, writeTo } from "../cli/write-to.ts";
import { createCoreOutput } from "./core-output.ts";
import { failStep } from "./fail-step.ts";
import { runAction } from "./run-action.ts";
import { readWorkflowEvent } from "./workflow-event.ts";

const { env } = process;

outliveReaders();

try {
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
