import type { GetInput } from "../action/inputs.ts";
import { flag, optional, refuse } from "../action/inputs.ts";

export interface DispatchInputs {
  /** A file; absent takes the payload that started the workflow. */
  readonly event: string | undefined;
  /** Absent takes this repository's state branch. */
  readonly store: string | undefined;
  /** Absent takes the one that belongs to the store. */
  readonly runLog: string | undefined;
  readonly githubToken: string | undefined;
  readonly dryRun: boolean;
  readonly reportFile: string | undefined;
}

/** @throws LongshoreError `input-invalid` that lists every bad input at once. */
export function parseDispatchInputs(getInput: GetInput): DispatchInputs {
  const problems: string[] = [];
  const inputs: DispatchInputs = {
    event: optional(getInput("event")),
    store: optional(getInput("store")),
    runLog: optional(getInput("run-log")),
    githubToken: optional(getInput("github-token")),
    dryRun: flag(getInput, "dry-run", problems),
    reportFile: optional(getInput("report-file")),
  };
  refuse(problems);
  return inputs;
}
