import { LongshoreError } from "../../errors/longshore-error.ts";
import type { Clock } from "../../ports/clock.ts";
import type { GitHubClient } from "./github-api.ts";

/** A branch of a repository that files are kept on, and how its failures are told. */
export interface GitHubBranch {
  readonly api: GitHubClient;
  readonly clock: Clock;
  readonly owner: string;
  readonly repository: string;
  /** Without `refs/heads/`. */
  readonly branch: string;
  readonly failures: BranchFailures;
}

export interface BranchFailures {
  readonly unreadable: BranchFailure;
  readonly unwritable: BranchFailure;
  readonly corrupt: BranchFailure;
}

/** @param reason - completes "it cannot be read: …", without a full stop. */
export type BranchFailure = (reason: string, hint: string, cause?: unknown) => LongshoreError;

export const REF_PREFIX = "refs/heads/";

/** A branch or path as part of an address: its slashes stay. */
export function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** Does something with GitHub, and tells its failures as the branch's. */
export async function asFailure<T>(failure: BranchFailure, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof LongshoreError) || cause.code !== "github-unreachable") throw cause;
    throw failure(cause.message.replace(/\.$/, ""), cause.hint ?? "", cause);
  }
}

/** Why GitHub refuses, and what helps; for an answer that is none. */
export function refusal(
  { owner, repository }: Pick<GitHubBranch, "owner" | "repository">,
  answer: { readonly status: number; readonly type?: string | undefined; readonly message: string },
  permission: "read" | "write",
): { readonly reason: string; readonly hint: string } {
  const name = `"${owner}/${repository}"`;
  if (answer.status === 401) {
    return { reason: "GitHub does not know the token", hint: "Give a token that is still valid." };
  }
  if (answer.type === "NOT_FOUND" || answer.status === 404) {
    return {
      reason: `there is no repository ${name} that the token can see`,
      hint: `Correct the name, or give a token with "contents: ${permission}" for it.`,
    };
  }
  if (answer.type === "FORBIDDEN" || answer.status === 403) {
    return {
      reason: `GitHub refuses it to this token (${answer.message})`,
      hint: `Give the token "contents: ${permission}" for ${name}.`,
    };
  }
  return {
    reason: `GitHub answers ${answer.status}: ${answer.message}`,
    hint: "Check the repository's name and rules, and run it again.",
  };
}
