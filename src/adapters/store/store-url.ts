import { resolve } from "node:path";
import { LongshoreError } from "../../errors/longshore-error.ts";
import type { Clock } from "../../ports/clock.ts";
import type { StateReader, StateStore } from "../../ports/state-store.ts";
import { openFileReader, openFileStore } from "./file-store.ts";

export type StoreUrl =
  /** `path` is absolute; `url` is as a person wrote it. */
  | { readonly kind: "file"; readonly url: string; readonly path: string }
  | {
      readonly kind: "github";
      readonly url: string;
      readonly owner: string;
      readonly repository: string;
      readonly branch: string;
    };

export const DEFAULT_STATE_BRANCH = "longshore-state";

const ALLOWED = '"file:PATH" and "github:OWNER/REPO#BRANCH" are allowed';
const GITHUB = /^github:([A-Za-z0-9_-]+)\/(?!\.{1,2}(?:#|$))([A-Za-z0-9._-]+)(?:#(.+))?$/;
/** What git refuses in a branch's name, of what could be mistaken for something else. */
const BAD_BRANCH = /[\s~^:?*[\\\p{Cc}]|\.\.|\/\/|^[-/]|[./]$|@\{/u;

/**
 * @param cwd - absolute; what a relative path starts at.
 * @throws LongshoreError `input-invalid` for anything that is no store's URL.
 */
export function parseStoreUrl(url: string, cwd: string): StoreUrl {
  if (url.startsWith("file:")) return parseFileUrl(url, cwd);
  if (url.startsWith("github:")) return parseGithubUrl(url);
  throw invalid(`The store "${url}" has no known kind; ${ALLOWED}.`);
}

function parseFileUrl(url: string, cwd: string): StoreUrl {
  const path = url.slice("file:".length);
  if (path === "") throw invalid(`The store "${url}" names no path.`);
  if (path.includes("\0")) throw invalid("The store's path has a NUL character.");
  if (path.startsWith("//") && !path.startsWith("///")) {
    throw invalid(`The store "${url}" names a host; a file store is a directory of this machine.`);
  }
  return { kind: "file", url, path: resolve(cwd, path) };
}

function parseGithubUrl(url: string): StoreUrl {
  const [, owner, repository, branch = DEFAULT_STATE_BRANCH] = GITHUB.exec(url) ?? [];
  if (owner === undefined || repository === undefined || BAD_BRANCH.test(branch)) {
    throw invalid(`The store "${url}" is not of the form "github:OWNER/REPO#BRANCH".`);
  }
  return { kind: "github", url, owner, repository, branch };
}

function invalid(message: string): LongshoreError {
  return new LongshoreError("input-invalid", message, {
    hint: 'Write "file:" and a path, such as "file:.longshore/state", or "github:" and a repository.',
  });
}

export interface StoreOptions {
  /** Absolute; what a relative path starts at. */
  readonly cwd: string;
  readonly clock: Clock;
  /** Names the GitHub of a `github:` store, and the token for it. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @throws LongshoreError `input-invalid`, also where a GitHub store has no token. */
export async function openStateStore(url: string, options: StoreOptions): Promise<StateStore> {
  const parsed = parseStoreUrl(url, options.cwd);
  if (parsed.kind === "file") {
    return openFileStore({ url, path: parsed.path, clock: options.clock });
  }
  const github = await import("./github-store.ts");
  return github.openGitHubStore(github.githubStoreOptions(parsed, options));
}

/**
 * A store that cannot be written by whoever holds it. What GitHub needs is loaded for a GitHub
 * store only: a dispatch with another starts without it.
 *
 * @throws LongshoreError `input-invalid`, also where a GitHub store has no token.
 */
export async function openStateReader(url: string, options: StoreOptions): Promise<StateReader> {
  const parsed = parseStoreUrl(url, options.cwd);
  if (parsed.kind === "file") return openFileReader({ url, path: parsed.path });
  const github = await import("./github-store.ts");
  return github.openGitHubReader(github.githubStoreOptions(parsed, options));
}
