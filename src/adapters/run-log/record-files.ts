/**
 * A run log as files: `<month>/<shard>/<event>.<at>.<digest>.json`, one for each write of an event,
 * never changed once it is there. Several files of an event are merged when they are read, so
 * writers need not know of each other.
 *
 * `month` is the event's in UTC, the unit in which records are dropped. `event` is the SHA-256 of
 * its identity, and `shard` its first two digits: an event is looked for in one folder a month,
 * whatever its record says of its time. `at` is that time in milliseconds, which lists are sorted
 * by without reading a file. `digest` is the SHA-256 of the file's text, cut to 32 digits.
 */
import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { groupBy } from "../../model/group-by.ts";
import type { EventRecord } from "../../model/run-record.ts";
import { systemCode } from "../file-system/system-code.ts";
import { runLogForeign, runLogUnreadable } from "./run-log-failure.ts";

/** Where a log lies, and what to call it in messages. */
export interface RunLogLocation {
  readonly url: string;
  /** Absolute. */
  readonly path: string;
}

/** What a writer made of one record, or another one of the same event. */
export interface RecordFile {
  readonly event: string;
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly digest: string;
  /** Relative to the log's directory, with `/`. */
  readonly path: string;
}

/** What writers and `prune` name what is not done yet. */
export const TEMPORARY_PREFIX = "tmp-";

const MONTH = /^\d{4}-\d{2}$/;
const SHARD = /^[0-9a-f]{2}$/;
const RECORD_FILE = /^([0-9a-f]{64})\.(-?\d{1,15})\.([0-9a-f]{32})\.json$/;

/** As JSON, which tells apart what UTF-8 cannot: a half of a surrogate pair is a text too. */
export function eventName(identity: string): string {
  return sha256(JSON.stringify(identity));
}

export function textDigest(text: string | Uint8Array): string {
  return sha256(text).slice(0, 32);
}

/** The folder of a record's file, relative to the log's directory, and the file's name. */
export function recordPlace(
  { identity, at }: EventRecord,
  text: string,
): { readonly folder: string; readonly name: string } {
  const event = eventName(identity);
  const atMs = Date.parse(at);
  if (Number.isNaN(atMs)) throw new Error(`"${at}" is no time of an event.`);
  return {
    folder: `${new Date(atMs).toISOString().slice(0, 7)}/${event.slice(0, 2)}`,
    name: `${event}.${atMs}.${textDigest(text)}.json`,
  };
}

/** The first moment after a month, in milliseconds since 1970. */
export function endOfMonth(month: string): number {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return Date.UTC(year, number);
}

/** The months that have records, the oldest first; none for a log that was never written. */
export async function listMonths(location: RunLogLocation): Promise<readonly string[]> {
  const entries = await list(location, "");
  const months = entries.filter((name) => MONTH.test(name)).sort();
  const other = entries.filter((name) => !name.startsWith(TEMPORARY_PREFIX)).sort()[0];
  if (months.length === 0 && other !== undefined) {
    throw runLogForeign(location.url, `the directory has other files, such as "${other}"`);
  }
  return months;
}

/** The files of an event, whatever month they are in; the one with the earliest time first. */
export async function filesOfEvent(
  location: RunLogLocation,
  months: readonly string[],
  event: string,
): Promise<readonly RecordFile[]> {
  const folders = months.map((month) => `${month}/${event.slice(0, 2)}`);
  const files = await Promise.all(folders.map((folder) => filesIn(location, folder)));
  return files
    .flat()
    .filter((file) => file.event === event)
    .sort(byTime);
}

/** The files of every event. */
export async function filesByEvent(
  location: RunLogLocation,
): Promise<ReadonlyMap<string, readonly RecordFile[]>> {
  const months = await listMonths(location);
  const files = await Promise.all(
    months.map(async (month) => {
      const shards = await listShards(location, month);
      return await Promise.all(shards.map((shard) => filesIn(location, `${month}/${shard}`)));
    }),
  );
  return groupBy(files.flat(2).sort(byTime), ({ event }) => event);
}

export async function listShards(
  location: RunLogLocation,
  month: string,
): Promise<readonly string[]> {
  return (await list(location, month)).filter((name) => SHARD.test(name));
}

async function filesIn(location: RunLogLocation, folder: string): Promise<readonly RecordFile[]> {
  return (await list(location, folder)).flatMap((name) => {
    const [, event, at, digest] = RECORD_FILE.exec(name) ?? [];
    if (event === undefined || digest === undefined) return [];
    return [{ event, atMs: Number(at), digest, path: `${folder}/${name}` }];
  });
}

/** What is merged first says when an event was known first. */
function byTime(a: RecordFile, b: RecordFile): number {
  return a.atMs - b.atMs || (a.path < b.path ? -1 : 1);
}

/** The names in a folder of the log; none where there is no such folder. */
export async function list(location: RunLogLocation, folder: string): Promise<readonly string[]> {
  try {
    return await readdir(join(location.path, folder));
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return [];
    throw runLogUnreadable(location.url, cause);
  }
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
