import { hash } from "node:crypto";
import { isJsonObject } from "../../model/json.ts";

/** Where a stretch of bytes lies: in the pack of a revision. */
export interface Pointer {
  readonly revision: number;
  /** In bytes from the pack's start. */
  readonly offset: number;
  readonly length: number;
  /** Of these bytes, 64 hex digits. */
  readonly sha256: string;
}

/**
 * `revision.json`: one commit. Its 256 shards are the index of every file of the store, split by
 * the first byte of the path's hash; a shard that the commit did not touch still points into an
 * older pack. So a read costs the same whatever the number of files.
 */
export interface RevisionRecord {
  readonly revision: number;
  readonly message: string;
  readonly committedAt: string;
  /** By shard number; `undefined` where the shard has no files. */
  readonly shards: readonly (Pointer | undefined)[];
}

export const SHARDS = 256;
const FORMAT = 1;

type PointerTuple = readonly [revision: number, offset: number, length: number, sha256: string];

export function sha256(data: string | Uint8Array): string {
  return hash("sha256", data, "hex");
}

export function shardOf(path: string): number {
  return Number.parseInt(sha256(path).slice(0, 2), 16);
}

export function formatRecord(record: RevisionRecord): string {
  const content = {
    revision: record.revision,
    message: record.message,
    committedAt: record.committedAt,
    shards: record.shards.map((pointer) => (pointer === undefined ? null : toTuple(pointer))),
  };
  return `${JSON.stringify({ format: FORMAT, checksum: sha256(JSON.stringify(content)), content })}\n`;
}

export type ParsedRecord =
  | { readonly kind: "record"; readonly record: RevisionRecord }
  | { readonly kind: "invalid"; readonly problem: string };

export function parseRecord(text: string, revision: number): ParsedRecord {
  const value = parseJson(text);
  if (!isJsonObject(value)) return invalid("is not a JSON object");
  if (value["format"] !== FORMAT) {
    const found =
      value["format"] === undefined ? "no format" : `the format ${JSON.stringify(value["format"])}`;
    return invalid(`has ${found}, and this version reads ${FORMAT}`);
  }
  const content = value["content"];
  if (!isJsonObject(content) || value["checksum"] !== sha256(JSON.stringify(content))) {
    return invalid("does not have the checksum it was written with");
  }
  const { message, committedAt, shards } = content;
  if (content["revision"] !== revision) return invalid("belongs to another revision");
  if (typeof message !== "string" || typeof committedAt !== "string") {
    return invalid("has no message or time");
  }
  if (!Array.isArray(shards) || shards.length !== SHARDS) return invalid("has no shards");
  const pointers = shards.map((shard) => (shard === null ? undefined : fromTuple(shard)));
  if (pointers.some((pointer, index) => pointer === undefined && shards[index] !== null)) {
    return invalid("has a shard that points nowhere");
  }
  return { kind: "record", record: { revision, message, committedAt, shards: pointers } };
}

/** A shard's files, by path. */
export type ShardIndex = ReadonlyMap<string, Pointer>;

export function formatShard(index: ShardIndex): string {
  const sorted = [...index].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(sorted.map(([path, pointer]) => [path, ...toTuple(pointer)]));
}

/** `undefined` for a text that is no shard. */
export function parseShard(text: string): ShardIndex | undefined {
  const value = parseJson(text);
  if (!Array.isArray(value)) return undefined;
  const index = new Map<string, Pointer>();
  for (const row of value) {
    if (!Array.isArray(row)) return undefined;
    const [path, ...tuple] = row;
    const pointer = fromTuple(tuple);
    if (typeof path !== "string" || pointer === undefined) return undefined;
    index.set(path, pointer);
  }
  return index;
}

function toTuple(pointer: Pointer): PointerTuple {
  return [pointer.revision, pointer.offset, pointer.length, pointer.sha256];
}

function fromTuple(value: unknown): Pointer | undefined {
  if (!Array.isArray(value)) return undefined;
  const [revision, offset, length, digest] = value;
  if (!isCount(revision) || !isCount(offset) || !isCount(length)) return undefined;
  return typeof digest === "string" ? { revision, offset, length, sha256: digest } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller says what was expected; where the syntax broke does not help to restore a store.
    return undefined;
  }
}

function invalid(problem: string): ParsedRecord {
  return { kind: "invalid", problem };
}
