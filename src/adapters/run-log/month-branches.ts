import { LongshoreError } from "../../errors/longshore-error.ts";
import type { Clock } from "../../ports/clock.ts";
import { listBranches } from "../github/branch-names.ts";
import type { GitHubClient } from "../github/github-api.ts";
import type { BranchFailures, GitHubBranch } from "../github/github-branch.ts";
import { isMonth } from "./run-log-months.ts";

/** Where a run log on GitHub lies. */
export interface RunLogPlace {
  /** As a person wrote it. */
  readonly url: string;
  readonly owner: string;
  readonly repository: string;
  /** What the branches' names start with: `<branch>/<year>-<month>`. */
  readonly branch: string;
  readonly api: GitHubClient;
  readonly clock: Clock;
}

/** The newest first. */
export async function monthsOf(place: RunLogPlace): Promise<readonly string[]> {
  const names = await listBranches(branchOf(place), place.branch);
  return names.filter(isMonth).sort().reverse();
}

export function branchName({ branch }: RunLogPlace, month: string): string {
  return `${branch}/${month}`;
}

/** A month's branch, or any of the repository. */
export function branchOf(place: RunLogPlace, month?: string): GitHubBranch {
  const { url, api, clock, owner, repository, branch } = place;
  const failure =
    (code: "run-log-unreadable" | "run-log-unwritable", what: string) =>
    (reason: string, hint: string, cause?: unknown) =>
      new LongshoreError(code, `The run log "${url}" cannot be ${what}: ${reason}.`, {
        hint,
        cause,
      });
  const failures: BranchFailures = {
    unreadable: failure("run-log-unreadable", "read"),
    unwritable: failure("run-log-unwritable", "written"),
    corrupt: (reason, hint, cause) =>
      new LongshoreError("run-log-corrupt", `The run log "${url}" is damaged: ${reason}.`, {
        hint,
        cause,
      }),
  };
  const name = month === undefined ? branch : branchName(place, month);
  return { api, clock, owner, repository, branch: name, failures };
}
