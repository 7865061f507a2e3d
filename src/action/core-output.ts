import type { StepOutput } from "./publish.ts";

type Core = typeof import("@actions/core");

/** The step's outputs and summary through `@actions/core`, which delimits every value by chance. */
export function createCoreOutput(core: Core, env: NodeJS.ProcessEnv): StepOutput {
  return {
    setOutput: (name, value) => core.setOutput(name, value),
    writeSummary: async (markdown) => {
      // Outside a workflow there is no summary to write to.
      if ((env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
      await core.summary.addRaw(markdown, true).write();
    },
  };
}
