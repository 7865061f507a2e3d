import { LongshoreError } from "../../errors/longshore-error.ts";
import { formatEventRecord, parseEventRecord } from "../../model/event-record-text.ts";
import type { EventRecord } from "../../model/run-record.ts";
import { mergeEventRecords } from "../../model/run-record.ts";
import { eventName } from "./record-files.ts";

/** Where the record of an event lies on a month's branch. */
export function recordPath(identity: string): string {
  const name = eventName(identity);
  return `events/${name.slice(0, 2)}/${name}.json`;
}

/** @throws LongshoreError `run-log-corrupt` for anything but a record of that file's event. */
export function parseRecord(url: string, path: string, text: string): EventRecord {
  const parsed = parseEventRecord(text);
  if (parsed.kind === "invalid") throw corrupt(url, path, parsed.problem);
  if (recordPath(parsed.record.identity) !== path) {
    throw corrupt(url, path, "is a record of another event");
  }
  return parsed.record;
}

function corrupt(url: string, path: string, problem: string): LongshoreError {
  return new LongshoreError(
    "run-log-corrupt",
    `The run log "${url}" is damaged: "${path}" ${problem}.`,
    { hint: "Delete that file from its branch: what else is recorded stays readable." },
  );
}

/** What was read of one month's branch at one head, and what was written to it since. */
export interface MonthRecords {
  readonly head: string | undefined;
  /** Of what was looked for; `undefined` where there is no record. */
  readonly texts: ReadonlyMap<string, string | undefined>;
}

/**
 * What another read adds. Texts of another head are forgotten: written back they would undo what
 * somebody else wrote.
 */
export function withRead(before: MonthRecords | undefined, read: MonthRecords): MonthRecords {
  if (before === undefined || before.head !== read.head) return read;
  return { head: read.head, texts: new Map([...before.texts, ...read.texts]) };
}

/** The files that add these records to a month; empty where they add nothing. */
export function addedTexts(
  url: string,
  { texts }: MonthRecords,
  records: readonly EventRecord[],
): ReadonlyMap<string, string> {
  const added = new Map<string, string>();
  for (const record of records) {
    const path = recordPath(record.identity);
    const before = texts.get(path);
    const merged =
      before === undefined ? record : mergeEventRecords(parseRecord(url, path, before), record);
    const text = formatEventRecord(merged);
    if (text !== before) added.set(path, text);
  }
  return added;
}
