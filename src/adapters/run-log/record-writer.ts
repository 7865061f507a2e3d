import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import pLimit from "p-limit";
import { formatEventRecord } from "../../model/event-record-text.ts";
import type { EventRecord } from "../../model/run-record.ts";
import { flushDirectory, makeDirectory, writeDurably } from "../file-system/durable-files.ts";
import { systemCode } from "../file-system/system-code.ts";
import type { RunLogLocation } from "./record-files.ts";
import {
  endOfMonth,
  list,
  listMonths,
  listShards,
  recordPlace,
  TEMPORARY_PREFIX,
} from "./record-files.ts";

/** The system has four threads for files; more of them only take memory. */
const MAX_CONCURRENT_WRITES = 16;

/**
 * Writes each record to a file of its own under a temporary name, then renames it: a reader sees a
 * record whole or not at all. Returns when files and names are on the disk.
 */
export async function writeRecords(
  location: RunLogLocation,
  records: readonly EventRecord[],
): Promise<void> {
  const limit = pLimit(MAX_CONCURRENT_WRITES);
  const folders = await Promise.all(
    records.map((record) => limit(() => writeRecord(location, record))),
  );
  await Promise.all([...new Set(folders)].map(flushUnlessDropped));
}

/** The folder that the record is in. */
async function writeRecord(location: RunLogLocation, record: EventRecord): Promise<string> {
  const text = formatEventRecord(record);
  const place = recordPlace(record, text);
  const folder = join(location.path, place.folder);
  try {
    await writeWhole(location, folder, place.name, text);
  } catch (cause) {
    if (systemCode(cause) !== "ENOENT") throw cause;
    // The month was dropped under the write: the record starts it anew.
    await writeWhole(location, folder, place.name, text);
  }
  return folder;
}

async function writeWhole(
  location: RunLogLocation,
  folder: string,
  name: string,
  text: string,
): Promise<void> {
  await makeFolder(location, folder);
  const temporary = join(folder, temporaryName());
  try {
    await writeDurably(temporary, text);
    await rename(temporary, join(folder, name));
  } catch (cause) {
    await discard(temporary);
    throw cause;
  }
}

async function makeFolder(location: RunLogLocation, folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (cause) {
    if (systemCode(cause) === "EEXIST") return;
    if (systemCode(cause) !== "ENOENT") throw cause;
    // A month of our own makes a run log of whatever directory this is.
    await listMonths(location);
    await makeDirectory(folder);
    return;
  }
  await flushDirectory(dirname(folder));
}

async function flushUnlessDropped(folder: string): Promise<void> {
  try {
    await flushDirectory(folder);
  } catch (cause) {
    if (systemCode(cause) !== "ENOENT") throw cause;
  }
}

/** Drops the months that ended by then, each at once; gives their number. */
export async function dropMonths(location: RunLogLocation, beforeMs: number): Promise<number> {
  let dropped = 0;
  for (const month of await listMonths(location)) {
    if (endOfMonth(month) > beforeMs) await removeAbandoned(location, month, beforeMs);
    else if (await moveAway(location, month)) dropped += 1;
  }
  for (const name of await list(location, "")) {
    if (name.startsWith(TEMPORARY_PREFIX)) await discard(join(location.path, name));
  }
  return dropped;
}

/** A month that is being removed would look like one that was never whole. */
async function moveAway({ path }: RunLogLocation, month: string): Promise<boolean> {
  try {
    await rename(join(path, month), join(path, temporaryName()));
    return true;
  } catch (cause) {
    // Another process drops it.
    if (systemCode(cause) === "ENOENT") return false;
    throw cause;
  }
}

/** Removes what writers left that were killed. */
async function removeAbandoned(
  location: RunLogLocation,
  month: string,
  beforeMs: number,
): Promise<void> {
  for (const shard of await listShards(location, month)) {
    const folder = `${month}/${shard}`;
    for (const name of await list(location, folder)) {
      if (!name.startsWith(TEMPORARY_PREFIX)) continue;
      const path = join(location.path, folder, name);
      const modifiedMs = await stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => undefined,
      );
      if (modifiedMs !== undefined && modifiedMs < beforeMs) await discard(path);
    }
  }
}

async function discard(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch {
    // A later prune removes it.
  }
}

function temporaryName(): string {
  return `${TEMPORARY_PREFIX}${randomBytes(8).toString("hex")}`;
}
