import { posix } from "node:path";
import { LongshoreError } from "../../errors/longshore-error.ts";
import type { Clock } from "../../ports/clock.ts";
import type { RunLog } from "../../ports/run-log.ts";
import type { FileLocation, GithubLocation, LocationWords } from "../location-url.ts";
import { parseLocationUrl } from "../location-url.ts";
import { parseStoreUrl } from "../store/store-url.ts";
import { openFileRunLog } from "./file-run-log.ts";
import { createNoRunLog } from "./no-run-log.ts";

/** On GitHub, `branch` is what the branches' names start with: one a month. */
export type RunLogUrl = { readonly kind: "none" } | FileLocation | GithubLocation;

export const DEFAULT_RUN_LOG_BRANCH = "longshore-runs";

const WORDS: LocationWords = {
  what: "run log",
  defaultBranch: DEFAULT_RUN_LOG_BRANCH,
  invalid,
};

/**
 * @param cwd - absolute; what a relative path starts at.
 * @throws LongshoreError `input-invalid` for anything that is no run log's URL.
 */
export function parseRunLogUrl(url: string, cwd: string): RunLogUrl {
  if (url === "none") return { kind: "none" };
  const location = parseLocationUrl(url, cwd, WORDS);
  if (location === undefined) throw invalid(`The run log "${url}" has no known kind.`);
  return location;
}

function invalid(message: string): LongshoreError {
  return new LongshoreError("input-invalid", message, {
    hint: 'Use "none", "file:PATH" or "github:OWNER/REPO#BRANCH".',
  });
}

/**
 * Where the runs of a store's automations are recorded unless another place is named: `runs` beside
 * a directory, branches of the same repository.
 *
 * @throws LongshoreError `input-invalid` for anything that is no store's URL.
 */
export function defaultRunLogUrl(storeUrl: string): string {
  const store = parseStoreUrl(storeUrl, "/");
  if (store.kind === "github") {
    return `github:${store.owner}/${store.repository}#${DEFAULT_RUN_LOG_BRANCH}`;
  }
  return `file:${posix.join(storeUrl.slice("file:".length), "..", "runs")}`;
}

export interface RunLogOptions {
  /** Absolute; what a relative path starts at. */
  readonly cwd: string;
  readonly clock: Clock;
  /** Names the GitHub of a `github:` log, and the token for it. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * What GitHub needs is loaded for a log on GitHub only.
 *
 * @throws LongshoreError `input-invalid`, also where a log on GitHub has no token.
 */
export async function openRunLog(url: string, options: RunLogOptions): Promise<RunLog> {
  const parsed = parseRunLogUrl(url, options.cwd);
  switch (parsed.kind) {
    case "none":
      return createNoRunLog();
    case "file":
      return openFileRunLog({ url, path: parsed.path });
    case "github": {
      const github = await import("./github-run-log.ts");
      return github.openGitHubRunLog(github.githubRunLogOptions(parsed, options));
    }
  }
}
