import { posix, resolve } from "node:path";
import { LongshoreError } from "../../errors/longshore-error.ts";
import type { Clock } from "../../ports/clock.ts";
import type { RunLog } from "../../ports/run-log.ts";
import { parseStoreUrl } from "../store/store-url.ts";
import { openFileRunLog } from "./file-run-log.ts";
import { createNoRunLog } from "./no-run-log.ts";

export type RunLogUrl =
  | { readonly kind: "none" }
  /** `path` is absolute; `url` is as a person wrote it. */
  | { readonly kind: "file"; readonly url: string; readonly path: string }
  | {
      readonly kind: "github";
      readonly url: string;
      readonly owner: string;
      readonly repository: string;
      /** What the branches' names start with: one a month. */
      readonly branch: string;
    };

export const DEFAULT_RUN_LOG_BRANCH = "longshore-runs";

const GITHUB = /^github:([A-Za-z0-9_-]+)\/(?!\.{1,2}(?:#|$))([A-Za-z0-9._-]+)(?:#(.+))?$/;
/** What git refuses in a branch's name, of what could be mistaken for something else. */
const BAD_BRANCH = /[\s~^:?*[\\\p{Cc}]|\.\.|\/\/|^[-/]|[./]$|@\{/u;

/**
 * @param cwd - absolute; what a relative path starts at.
 * @throws LongshoreError `input-invalid` for anything that is no run log's URL.
 */
export function parseRunLogUrl(url: string, cwd: string): RunLogUrl {
  if (url === "none") return { kind: "none" };
  if (url.startsWith("file:")) return parseFileUrl(url, cwd);
  if (url.startsWith("github:")) return parseGithubUrl(url);
  throw invalid(`The run log "${url}" has no known kind.`);
}

function parseFileUrl(url: string, cwd: string): RunLogUrl {
  const path = url.slice("file:".length);
  if (path === "") throw invalid(`The run log "${url}" names no path.`);
  if (path.includes("\0")) throw invalid("The run log's path has a NUL character.");
  if (path.startsWith("//") && !path.startsWith("///")) {
    throw invalid(
      `The run log "${url}" names a host; a file run log is a directory of this machine.`,
    );
  }
  return { kind: "file", url, path: resolve(cwd, path) };
}

function parseGithubUrl(url: string): RunLogUrl {
  const [, owner, repository, branch = DEFAULT_RUN_LOG_BRANCH] = GITHUB.exec(url) ?? [];
  if (owner === undefined || repository === undefined || BAD_BRANCH.test(branch)) {
    throw invalid(`The run log "${url}" is not of the form "github:OWNER/REPO#BRANCH".`);
  }
  return { kind: "github", url, owner, repository, branch };
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
