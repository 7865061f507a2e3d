import { LongshoreError } from "../../errors/longshore-error.ts";
import type { Clock } from "../../ports/clock.ts";
import type {
  Commit,
  CommitResult,
  StateReader,
  StateStore,
  StoredFiles,
  StoredPaths,
  StoreRevision,
} from "../../ports/state-store.ts";
import { readRecord, readShards, readTexts } from "./pack-reader.ts";
import type { RevisionFiles } from "./pack-writer.ts";
import { buildRevision, touchedShards } from "./pack-writer.ts";
import { shardOf } from "./revision-record.ts";
import { removeAbandoned, writeHint, writeRevision } from "./revision-writer.ts";
import type { StoreLocation } from "./store-directory.ts";
import { findHead, parseRevision, revisionExists } from "./store-directory.ts";
import { storeUnwritable } from "./store-failure.ts";
import { checkCommit, checkStorePath } from "./store-path.ts";

export interface FileStoreOptions extends StoreLocation {
  readonly clock: Clock;
}

/** The reading half alone: the object has no way to write. */
export function openFileReader(location: StoreLocation): StateReader {
  return {
    url: location.url,
    head: async () => revisionName(await findHead(location)),
    read: async (path, revision) => {
      const found = await readFiles(location, [path], revision);
      return { revision: found.revision, text: found.files.get(path) };
    },
    readWith: async (path) => {
      const found = await readFiles(location, [path], undefined);
      return { revision: found.revision, text: found.files.get(path), along: new Map() };
    },
    readMany: (paths, revision) => readFiles(location, paths, revision),
    has: (path, revision) => hasFile(location, path, revision),
    list: (revision) => listPaths(location, revision),
    revisions: (limit) => listRevisions(location, limit),
  };
}

/**
 * A store in a directory of this machine: `revisions/<n>/` for each commit, never changed once it
 * is there, and `HEAD`, a hint at the newest.
 */
export function openFileStore(options: FileStoreOptions): StateStore {
  const location = { url: options.url, path: options.path };
  return {
    ...openFileReader(location),
    commit: (commit) => commitFiles(location, commit, options.clock),
  };
}

async function readFiles(
  location: StoreLocation,
  paths: readonly string[],
  revision: string | undefined,
): Promise<StoredFiles> {
  for (const path of paths) checkStorePath(path);
  const number = await resolveRevision(location, revision);
  if (number === 0) {
    return { revision: undefined, files: new Map(paths.map((path) => [path, undefined])) };
  }
  const pointers = await readPointers(location, number, paths);
  const texts = await readTexts(
    location,
    [...pointers.values()].filter((pointer) => pointer !== undefined),
  );
  const files = new Map<string, string | undefined>();
  for (const [path, pointer] of pointers) {
    files.set(path, pointer === undefined ? undefined : texts.get(pointer));
  }
  return { revision: String(number), files };
}

async function hasFile(
  location: StoreLocation,
  path: string,
  revision: string | undefined,
): Promise<boolean> {
  checkStorePath(path);
  const number = await resolveRevision(location, revision);
  if (number === 0) return false;
  return (await readPointers(location, number, [path])).get(path) !== undefined;
}

async function readPointers(location: StoreLocation, revision: number, paths: readonly string[]) {
  const record = await readRecord(location, revision);
  const shards = await readShards(location, record, new Set(paths.map(shardOf)));
  return new Map(paths.map((path) => [path, shards.get(shardOf(path))?.get(path)] as const));
}

async function listPaths(
  location: StoreLocation,
  revision: string | undefined,
): Promise<StoredPaths> {
  const number = await resolveRevision(location, revision);
  if (number === 0) return { revision: undefined, paths: [] };
  const record = await readRecord(location, number);
  const shards = await readShards(location, record, new Set(record.shards.keys()));
  const paths = [...shards.values()].flatMap((shard) => [...shard.keys()]);
  return { revision: String(number), paths: paths.sort() };
}

async function resolveRevision(
  location: StoreLocation,
  revision: string | undefined,
): Promise<number> {
  if (revision === undefined) return await findHead(location);
  const number = parseRevision(revision);
  if (number !== undefined && (await revisionExists(location, number))) return number;
  throw new LongshoreError(
    "store-unreadable",
    `The store "${location.url}" has no revision "${revision}".`,
    { hint: "Name one of the store's revisions, a number from 1." },
  );
}

async function listRevisions(
  location: StoreLocation,
  limit: number,
): Promise<readonly StoreRevision[]> {
  const revisions: StoreRevision[] = [];
  const head = await findHead(location);
  for (let number = head; number > 0 && revisions.length < limit; number -= 1) {
    const { message, committedAt } = await readRecord(location, number);
    revisions.push({ revision: String(number), message, committedAt });
  }
  return revisions;
}

async function commitFiles(
  location: StoreLocation,
  commit: Commit,
  clock: Clock,
): Promise<CommitResult> {
  checkCommit(commit);
  const head = await findHead(location);
  if (revisionName(head) !== commit.expectedRevision) return conflict(head);

  const files = await prepareFiles(location, head, commit, clock);
  let outcome: "written" | "taken";
  try {
    outcome = await writeRevision(location, head + 1, files);
  } catch (cause) {
    throw storeUnwritable(location.url, cause);
  }
  if (outcome === "taken") return conflict(await findHead(location));
  await writeHint(location, head + 1);
  await removeAbandoned(location, clock.now());
  return { kind: "committed", revision: String(head + 1) };
}

async function prepareFiles(
  location: StoreLocation,
  head: number,
  commit: Commit,
  clock: Clock,
): Promise<RevisionFiles> {
  const base = head === 0 ? undefined : await readRecord(location, head);
  const touched = touchedShards(commit);
  const shards =
    base === undefined
      ? new Map([...touched].map((number) => [number, new Map()]))
      : await readShards(location, base, touched);
  return buildRevision(base, shards, commit, new Date(clock.now()).toISOString());
}

function conflict(head: number): CommitResult {
  return { kind: "conflict", revision: revisionName(head) };
}

function revisionName(revision: number): string | undefined {
  return revision === 0 ? undefined : String(revision);
}
