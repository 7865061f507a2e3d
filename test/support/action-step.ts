import { runAction } from "../../src/action/run-action.ts";
import { sharedJq } from "./jq.ts";
import type { TempRepository } from "./temp-repository.ts";
import { tempRepository } from "./temp-repository.ts";

export interface ActionStep {
  readonly exitCode: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown. */
  readonly summary: string;
}

export interface StepEvent {
  /** @default "push", to the default branch */
  readonly name?: string;
  readonly pullRequest?: number;
  readonly audience?: "members" | "everybody" | "strangers";
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a step of `action.yml` in this process. */
export async function actionStep(
  { path }: TempRepository,
  inputs: Readonly<Record<string, string>>,
  { name = "push", pullRequest, audience, env = {} }: StepEvent = {},
): Promise<ActionStep> {
  const printed: string[] = [];
  const outputs: Record<string, string> = {};
  let summary = "";
  const exitCode = await runAction({
    getInput: (input) => inputs[input] ?? "",
    step: {
      setOutput: (output, value) => {
        outputs[output] = value;
      },
      writeSummary: async (markdown) => {
        summary += markdown;
      },
    },
    print: async (text) => {
      printed.push(text);
    },
    openJq: sharedJq,
    env: { PATH: process.env["PATH"], HOME: path, ...env },
    event: {
      name,
      ref: pullRequest === undefined ? "refs/heads/main" : `refs/pull/${pullRequest}/merge`,
      defaultBranch: "main",
      ...(pullRequest === undefined ? {} : { pullRequest }),
      ...(audience === undefined ? {} : { audience }),
    },
    workspace: path,
  });
  return { exitCode, log: printed.join(""), outputs, summary };
}

/** A git repository with these files, committed. */
export async function committed(files: Readonly<Record<string, string>>): Promise<TempRepository> {
  const repository = await tempRepository();
  for (const [file, text] of Object.entries(files)) await repository.write(file, text);
  await repository.commit();
  return repository;
}
