import type { Commit } from "../../ports/state-store.ts";
import type { Pointer, RevisionRecord, ShardIndex } from "./revision-record.ts";
import { formatRecord, formatShard, SHARDS, sha256, shardOf } from "./revision-record.ts";

/** The two files of a revision's directory. */
export interface RevisionFiles {
  readonly record: string;
  readonly pack: readonly Uint8Array[];
}

/** The shards that a commit changes. */
export function touchedShards(commit: Commit): ReadonlySet<number> {
  return new Set([...commit.puts.keys(), ...commit.deletes].map(shardOf));
}

/** A revision made of the one before it and a commit; a text that stays the same is not written again. */
export function buildRevision(
  base: RevisionRecord | undefined,
  shards: ReadonlyMap<number, ShardIndex>,
  commit: Commit,
  committedAt: string,
): RevisionFiles {
  const revision = (base?.revision ?? 0) + 1;
  const pack: Uint8Array[] = [];
  let offset = 0;
  const append = (text: string): Pointer => {
    const bytes = Buffer.from(text, "utf8");
    const pointer = { revision, offset, length: bytes.length, sha256: sha256(bytes) };
    pack.push(bytes);
    offset += bytes.length;
    return pointer;
  };

  const changed = new Map([...shards].map(([number, index]) => [number, new Map(index)]));
  for (const path of commit.deletes) changed.get(shardOf(path))?.delete(path);
  for (const [path, text] of commit.puts) {
    const index = changed.get(shardOf(path));
    if (index?.get(path)?.sha256 !== sha256(text)) index?.set(path, append(text));
  }

  const pointers = base === undefined ? Array<undefined>(SHARDS).fill(undefined) : [...base.shards];
  for (const [number, index] of changed) {
    pointers[number] = index.size === 0 ? undefined : append(formatShard(index));
  }
  const record = formatRecord({
    revision,
    message: commit.message,
    committedAt,
    shards: pointers,
  });
  return { record, pack };
}
