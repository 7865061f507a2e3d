import { LongshoreError } from "../../errors/longshore-error.ts";
import type { Clock } from "../../ports/clock.ts";
import type {
  Commit,
  CommitResult,
  StateReader,
  StateStore,
  StoredFiles,
  StoreRevision,
} from "../../ports/state-store.ts";
import { readArchive } from "../github/branch-archive.ts";
import { commitToBranch, fullJitter, isCommitId } from "../github/branch-commit.ts";
import type { CommitFiles } from "../github/branch-files.ts";
import { MAX_FILES_PER_QUERY, readFiles } from "../github/branch-files.ts";
import type { BranchCommit } from "../github/branch-history.ts";
import { readHistory } from "../github/branch-history.ts";
import { readPaths } from "../github/branch-paths.ts";
import type { GitHubClient } from "../github/github-api.ts";
import { createGitHubApi } from "../github/github-api.ts";
import type { BranchFailures, GitHubBranch } from "../github/github-branch.ts";
import type { Environment } from "../github/github-endpoint.ts";
import { githubEndpoint } from "../github/github-endpoint.ts";
import { checkCommit, checkStorePath } from "./store-path.ts";

export interface GitHubStoreOptions {
  /** As a person wrote it. */
  readonly url: string;
  readonly owner: string;
  readonly repository: string;
  readonly branch: string;
  readonly api: GitHubClient;
  readonly clock: Clock;
}

/** @throws LongshoreError `input-invalid` where the environment has no token. */
export function githubStoreOptions(
  { url, owner, repository, branch }: Omit<GitHubStoreOptions, "api" | "clock">,
  { env, clock }: Pick<GitHubStoreOptions, "clock"> & { readonly env: Environment },
): GitHubStoreOptions {
  const endpoint = githubEndpoint(env);
  if (endpoint.token === undefined) {
    throw new LongshoreError(
      "input-invalid",
      `The store "${url}" needs a token, and none is set.`,
      {
        hint: 'Set GITHUB_TOKEN, or the input "github-token" of an action.',
      },
    );
  }
  return { url, owner, repository, branch, clock, api: createGitHubApi({ ...endpoint, clock }) };
}

/** The reading half alone: the object has no way to write. */
export function openGitHubReader(options: GitHubStoreOptions): StateReader {
  return readerOf(branchOf(options), options.url, new Set());
}

/**
 * A store on a branch of a repository: its commits are the revisions, its head moves by
 * compare-and-swap. The first commit makes the branch, which has no history but its own.
 */
export function openGitHubStore(options: GitHubStoreOptions): StateStore {
  const branch = branchOf(options);
  const superseded: Superseded = new Set();
  return {
    ...readerOf(branch, options.url, superseded),
    commit: async (commit) => {
      checkCommit(commit);
      const result = await write(branch, commit);
      if (result.revision !== commit.expectedRevision) superseded.add(commit.expectedRevision);
      return result;
    },
  };
}

/** Heads that are known to be old: GitHub may show them for seconds after a write. */
type Superseded = Set<string | undefined>;

/** Of reading again what is known to be old. */
const MAX_REREADS = 8;

function readerOf(branch: GitHubBranch, url: string, superseded: Superseded): StateReader {
  async function head(paths: readonly string[]): Promise<CommitFiles> {
    return await fresh(branch, superseded, () => bulk(branch, paths));
  }

  async function readMany(paths: readonly string[], revision?: string): Promise<StoredFiles> {
    for (const path of paths) checkStorePath(path);
    if (revision === undefined) return await head(paths);
    const found = isCommitId(revision) ? await bulk(branch, paths, revision) : undefined;
    if (found?.revision === undefined) throw unknownRevision(url, revision);
    return found;
  }

  return {
    url,
    head: async () => (await head([])).revision,
    read: async (path, revision) => {
      const found = await readMany([path], revision);
      return { revision: found.revision, text: found.files.get(path) };
    },
    readWith: async (path, likely) => {
      const paths = [path, ...likely()];
      for (const each of paths) checkStorePath(each);
      const { revision, files } = await fresh(branch, superseded, () => readWith(branch, paths));
      const along = new Map([...files].filter(([each]) => each !== path));
      return { revision, text: files.get(path), along };
    },
    readMany,
    has: async (path, revision) => {
      checkStorePath(path);
      if (revision !== undefined && !isCommitId(revision)) throw unknownRevision(url, revision);
      const found = await fresh(branch, superseded, () =>
        readFiles(branch, [path], revision, "presence"),
      );
      if (revision !== undefined && found.revision === undefined) {
        throw unknownRevision(url, revision);
      }
      return found.files.get(path) !== undefined;
    },
    list: async (revision) => {
      const at = await readMany([], revision);
      if (at.revision === undefined) return { revision: undefined, paths: [] };
      const paths = await readPaths(branch, at.revision);
      return { revision: at.revision, paths: paths.toSorted() };
    },
    revisions: async (limit) => (await readHistory(branch, limit)).map(shownRevision),
  };
}

/** As many as come in one access to the API: the first one alone where there is no archive. */
async function readWith(branch: GitHubBranch, paths: readonly string[]): Promise<CommitFiles> {
  const all = [...new Set(paths)];
  if (all.length <= MAX_FILES_PER_QUERY) return await readFiles(branch, all);
  return (await readArchive(branch, all)) ?? (await readFiles(branch, all.slice(0, 1)));
}

/** In one request for up to a hundred files, and in one for any number where GitHub has an archive. */
async function bulk(
  branch: GitHubBranch,
  paths: readonly string[],
  revision?: string,
): Promise<CommitFiles> {
  const all = [...new Set(paths)];
  if (all.length > MAX_FILES_PER_QUERY) {
    const archive = await readArchive(branch, all, revision);
    if (archive !== undefined) return archive;
  }
  const first = await readFiles(branch, all.slice(0, MAX_FILES_PER_QUERY), revision);
  const files = new Map(first.files);
  for (let start = MAX_FILES_PER_QUERY; start < all.length; start += MAX_FILES_PER_QUERY) {
    const chunk = all.slice(start, start + MAX_FILES_PER_QUERY);
    const next =
      first.revision === undefined
        ? new Map(chunk.map((path) => [path, undefined]))
        : (await readFiles(branch, chunk, first.revision)).files;
    for (const [path, text] of next) files.set(path, text);
  }
  return { revision: first.revision, files };
}

async function fresh(
  { clock }: GitHubBranch,
  superseded: Superseded,
  read: () => Promise<CommitFiles>,
): Promise<CommitFiles> {
  for (let rereads = 0; ; rereads += 1) {
    const found = await read();
    // After so long it is no delay: somebody put the branch back.
    if (!superseded.has(found.revision) || rereads === MAX_REREADS) return found;
    await clock.sleep(fullJitter(clock, rereads));
  }
}

async function write(
  branch: GitHubBranch,
  { expectedRevision, puts, deletes, message }: Commit,
): Promise<CommitResult> {
  return await commitToBranch(branch, { expected: expectedRevision, puts, deletes, message });
}

function shownRevision({ oid, message, committedDate, author }: BranchCommit): StoreRevision {
  const [line = ""] = message.split("\n");
  const committedAt = new Date(committedDate).toISOString();
  return {
    revision: oid,
    message: line,
    committedAt,
    ...(author === undefined ? {} : { author }),
  };
}

function unknownRevision(url: string, revision: string): LongshoreError {
  return new LongshoreError(
    "store-unreadable",
    `The store "${url}" has no revision "${revision}".`,
    { hint: "Name one of the branch's commits, by all 40 digits of its id." },
  );
}

function branchOf({ url, ...options }: GitHubStoreOptions): GitHubBranch {
  const failure =
    (code: "store-unreadable" | "store-unwritable", what: string) =>
    (reason: string, hint: string, cause?: unknown) =>
      new LongshoreError(code, `The store "${url}" cannot be ${what}: ${reason}.`, { hint, cause });
  const failures: BranchFailures = {
    unreadable: failure("store-unreadable", "read"),
    unwritable: failure("store-unwritable", "written"),
    corrupt: (reason, hint, cause) =>
      new LongshoreError("store-corrupt", `The store "${url}" is damaged: ${reason}.`, {
        hint,
        cause,
      }),
  };
  return { ...options, failures };
}
