import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseEventRecord } from "../../model/event-record-text.ts";
import type { EventRecord } from "../../model/run-record.ts";
import { mergeEventRecords } from "../../model/run-record.ts";
import { systemCode } from "../file-system/system-code.ts";
import type { RecordFile, RunLogLocation } from "./record-files.ts";
import { eventName, textDigest } from "./record-files.ts";
import { runLogCorrupt, runLogUnreadable } from "./run-log-failure.ts";

/** The files of one event as one record; `undefined` where they were dropped in the meantime. */
export async function readRecord(
  location: RunLogLocation,
  files: readonly RecordFile[],
): Promise<EventRecord | undefined> {
  const records: EventRecord[] = [];
  for (const file of files) {
    const record = await readFileOf(location, file);
    if (record !== undefined) records.push(record);
  }
  return records.length === 0 ? undefined : records.reduce(mergeEventRecords);
}

async function readFileOf(
  location: RunLogLocation,
  file: RecordFile,
): Promise<EventRecord | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(location.path, file.path));
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return undefined;
    if (systemCode(cause) === "EISDIR") {
      throw runLogCorrupt(location.url, file.path, "is a directory", cause);
    }
    throw runLogUnreadable(location.url, cause);
  }
  if (textDigest(bytes) !== file.digest) {
    throw runLogCorrupt(location.url, file.path, "does not hold what was written to it");
  }
  const parsed = parseEventRecord(bytes.toString("utf8"));
  if (parsed.kind === "invalid") throw runLogCorrupt(location.url, file.path, parsed.problem);
  if (eventName(parsed.record.identity) !== file.event) {
    throw runLogCorrupt(location.url, file.path, "is a record of another event");
  }
  return parsed.record;
}
