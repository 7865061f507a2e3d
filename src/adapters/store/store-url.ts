import { LongshoreError } from "../../errors/longshore-error.ts";
import type { Clock } from "../../ports/clock.ts";
import type { StateReader, StateStore } from "../../ports/state-store.ts";
import type { FileLocation, GithubLocation, LocationWords } from "../location-url.ts";
import { parseLocationUrl } from "../location-url.ts";
import { openFileReader, openFileStore } from "./file-store.ts";

export type StoreUrl = FileLocation | GithubLocation;

export const DEFAULT_STATE_BRANCH = "longshore-state";

const ALLOWED = '"file:PATH" and "github:OWNER/REPO#BRANCH" are allowed';
const WORDS: LocationWords = { what: "store", defaultBranch: DEFAULT_STATE_BRANCH, invalid };

/**
 * @param cwd - absolute; what a relative path starts at.
 * @throws LongshoreError `input-invalid` for anything that is no store's URL.
 */
export function parseStoreUrl(url: string, cwd: string): StoreUrl {
  const location = parseLocationUrl(url, cwd, WORDS);
  if (location === undefined) throw invalid(`The store "${url}" has no known kind; ${ALLOWED}.`);
  return location;
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
