import type { FileHandle } from "node:fs/promises";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { groupBy } from "../../model/group-by.ts";
import { systemCode } from "../file-system/system-code.ts";
import type { Pointer, RevisionRecord, ShardIndex } from "./revision-record.ts";
import { parseRecord, parseShard, sha256 } from "./revision-record.ts";
import type { StoreLocation } from "./store-directory.ts";
import { REVISIONS, revisionDirectory } from "./store-directory.ts";
import { storeCorrupt, storeUnreadable } from "./store-failure.ts";

export const RECORD_FILE = "revision.json";
export const PACK_FILE = "pack";

/** Neighbours this near, in bytes, are cheaper to read over than to read apart. */
const MAX_GAP = 64 * 1024;
/** Bytes of one read at most, so that memory stays bounded. */
const MAX_STRETCH = 8 * 1024 * 1024;

interface Stretch {
  readonly pointers: Pointer[];
  readonly start: number;
  end: number;
}

export async function readRecord(
  location: StoreLocation,
  revision: number,
): Promise<RevisionRecord> {
  const file = `${REVISIONS}/${revision}/${RECORD_FILE}`;
  let text: string;
  try {
    text = await readFile(join(revisionDirectory(location, revision), RECORD_FILE), "utf8");
  } catch (cause) {
    throw readFailure(location, file, cause);
  }
  const parsed = parseRecord(text, revision);
  if (parsed.kind === "invalid") throw storeCorrupt(location.url, file, parsed.problem);
  return parsed.record;
}

/** Shards by their number; empty ones for shards without files. */
export async function readShards(
  location: StoreLocation,
  record: RevisionRecord,
  numbers: ReadonlySet<number>,
): Promise<ReadonlyMap<number, ShardIndex>> {
  const pointers = [...numbers].flatMap((number) => record.shards[number] ?? []);
  const texts = await readTexts(location, pointers);
  const shards = new Map<number, ShardIndex>();
  for (const number of numbers) {
    const pointer = record.shards[number];
    if (pointer === undefined) {
      shards.set(number, new Map());
      continue;
    }
    const index = parseShard(texts.get(pointer) ?? "");
    if (index === undefined) {
      throw storeCorrupt(location.url, packName(pointer.revision), "has an index that is none");
    }
    shards.set(number, index);
  }
  return shards;
}

/** The texts at some pointers, each checked against its checksum. */
export async function readTexts(
  location: StoreLocation,
  pointers: readonly Pointer[],
): Promise<ReadonlyMap<Pointer, string>> {
  const texts = new Map<Pointer, string>();
  for (const [revision, ofPack] of groupBy(pointers, (pointer) => pointer.revision)) {
    await readPack(location, revision, stretchesOf(ofPack), texts);
  }
  return texts;
}

function stretchesOf(pointers: readonly Pointer[]): readonly Stretch[] {
  const sorted = pointers.toSorted((a, b) => a.offset - b.offset);
  const stretches: Stretch[] = [];
  for (const pointer of sorted) {
    const last = stretches.at(-1);
    const end = pointer.offset + pointer.length;
    if (
      last !== undefined &&
      pointer.offset - last.end <= MAX_GAP &&
      end - last.start <= MAX_STRETCH
    ) {
      last.pointers.push(pointer);
      last.end = Math.max(last.end, end);
    } else {
      stretches.push({ pointers: [pointer], start: pointer.offset, end });
    }
  }
  return stretches;
}

async function readPack(
  location: StoreLocation,
  revision: number,
  stretches: readonly Stretch[],
  texts: Map<Pointer, string>,
): Promise<void> {
  const name = packName(revision);
  let handle: FileHandle;
  try {
    handle = await open(join(revisionDirectory(location, revision), PACK_FILE), "r");
  } catch (cause) {
    throw readFailure(location, name, cause);
  }
  try {
    const { size } = await handle.stat();
    for (const stretch of stretches) {
      // Before the buffer is made: a damaged pointer must not ask for memory without end.
      if (stretch.end > size) throw storeCorrupt(location.url, name, "is shorter than it was");
      const bytes = await readStretch(location, handle, stretch);
      for (const pointer of stretch.pointers) {
        const from = pointer.offset - stretch.start;
        const part = bytes.subarray(from, from + pointer.length);
        if (sha256(part) !== pointer.sha256) {
          throw storeCorrupt(location.url, name, "does not hold what was written to it");
        }
        texts.set(pointer, part.toString("utf8"));
      }
    }
  } finally {
    await handle.close();
  }
}

async function readStretch(
  location: StoreLocation,
  handle: FileHandle,
  { start, end }: Stretch,
): Promise<Buffer> {
  const bytes = Buffer.alloc(end - start);
  let filled = 0;
  while (filled < bytes.length) {
    const bytesRead = await readSome(location, handle, bytes, filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

async function readSome(
  location: StoreLocation,
  handle: FileHandle,
  bytes: Buffer,
  offset: number,
  position: number,
): Promise<number> {
  try {
    return (await handle.read(bytes, offset, bytes.length - offset, position)).bytesRead;
  } catch (cause) {
    throw storeUnreadable(location.url, cause);
  }
}

function readFailure(location: StoreLocation, file: string, cause: unknown): Error {
  const code = systemCode(cause);
  if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") {
    return storeCorrupt(location.url, file, "is missing", cause);
  }
  return storeUnreadable(location.url, cause);
}

function packName(revision: number): string {
  return `${REVISIONS}/${revision}/${PACK_FILE}`;
}
