import { MAX_INFLATED_BYTES, MAX_REPLAY_FILE_CHARACTERS } from "../../errors/limits.ts";
import { LongshoreError } from "../../errors/longshore-error.ts";
import { decodeElement, openPayload } from "../../matching/decode/decode-payload.ts";
import type { InvalidPayload } from "../../matching/decode/parse-payload.ts";
import { parsePayload } from "../../matching/decode/parse-payload.ts";
import type { PayloadPiece, PayloadSplitter } from "../../matching/decode/split-payloads.ts";
import { createLineSplitter, createListSplitter } from "../../matching/decode/split-payloads.ts";
import type { EventFiles } from "../../ports/event-files.ts";
import type { EventSource, SourcedEvent } from "./event-source.ts";

/**
 * The events of all files below a folder: what a dispatch decodes, lists of any length, and a
 * payload on each line of a `.jsonl` or `.ndjson`. A file that cannot be read is a problem, and the
 * others stand.
 *
 * @param folder - relative to the root.
 * @param maxCharacters - of all files: once so many are read, no further file is begun.
 */
export function fileSource(
  folder: string,
  files: EventFiles,
  maxCharacters: number = MAX_REPLAY_FILE_CHARACTERS,
): EventSource {
  return { name: "files", read: () => readFolder(folder, files, maxCharacters) };
}

async function* readFolder(
  folder: string,
  files: EventFiles,
  maxCharacters: number,
): AsyncGenerator<SourcedEvent> {
  const shown = `"${folder}"`;
  let names: readonly string[];
  try {
    names = await files.list(folder);
  } catch (error) {
    // The message names the folder.
    yield problemOf("files", error);
    return;
  }
  if (names.length === 0) yield { kind: "nothing", because: `${shown} has no file of events` };
  const budget = { characters: 0 };
  let left = 0;
  for (const file of names) {
    if (budget.characters >= maxCharacters) left += 1;
    else yield* readEventFile(file, counted(files.read(file), budget));
  }
  if (left === 0) return;
  const what = left === 1 ? "1 file of it was" : `${left} files of it were`;
  yield {
    kind: "left-out",
    message: `${shown} has more than ${maxCharacters} characters, which is as much as is read: ${what} not read.`,
  };
}

/** The events of one file. */
export async function* readEventFile(
  file: string,
  pieces: AsyncIterable<string>,
): AsyncGenerator<SourcedEvent> {
  try {
    yield* isLines(file) ? split(file, createLineSplitter(), pieces) : readWhole(file, pieces);
  } catch (error) {
    yield problemOf(file, error);
  }
}

function isLines(file: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(file);
}

/** As a whole, so that a mistake in it has its line; a large file element by element. */
async function* readWhole(
  file: string,
  pieces: AsyncIterable<string>,
): AsyncGenerator<SourcedEvent> {
  let text = "";
  let list: PayloadSplitter | undefined;
  for await (const piece of pieces) {
    if (list !== undefined) {
      yield* eventsOf(file, list.push(piece));
      continue;
    }
    text += piece;
    if (text.length <= MAX_INFLATED_BYTES) continue;
    list = createListSplitter();
    yield* eventsOf(file, list.push(text));
    text = "";
  }
  if (list !== undefined) yield* eventsOf(file, list.end());
  else yield* decodeText(text, file);
}

async function* split(
  file: string,
  splitter: PayloadSplitter,
  pieces: AsyncIterable<string>,
): AsyncGenerator<SourcedEvent> {
  for await (const piece of pieces) yield* eventsOf(file, splitter.push(piece));
  yield* eventsOf(file, splitter.end());
}

function* eventsOf(file: string, pieces: readonly PayloadPiece[]): Generator<SourcedEvent> {
  for (const piece of pieces) {
    const place = placeIn(file, piece.place);
    if (piece.kind === "text") yield* decodeText(piece.text, place);
    else yield { kind: "problem", place, message: piece.message };
  }
}

/** The events of one payload, however many there are. */
function* decodeText(text: string, place: string): Generator<SourcedEvent> {
  const parsed = parsePayload(text);
  const opened = parsed.kind === "invalid" ? parsed : openPayload(parsed.payload);
  if (opened.kind === "invalid") {
    yield { kind: "problem", place, message: sentenceOf(opened) };
    return;
  }
  const isList = opened.kind === "events";
  for (const [index, element] of (isList ? opened.elements : [opened.element]).entries()) {
    const at = isList ? placeIn(place, `[${index}]`) : place;
    const decoded = decodeElement(element, at);
    if (decoded.kind === "event") yield { kind: "event", event: decoded.event, place: at };
    else yield { kind: "problem", place: at, message: decoded.message };
  }
}

function sentenceOf({ message, hint }: InvalidPayload): string {
  return hint === undefined ? message : `${message} ${hint}`;
}

/** `events/a.jsonl, line 3`, `events/a.json[3]`. */
function placeIn(file: string, place: string): string {
  if (place === "") return file;
  return place.startsWith("[") ? `${file}${place}` : `${file}, ${place}`;
}

async function* counted(
  pieces: AsyncIterable<string>,
  budget: { characters: number },
): AsyncGenerator<string> {
  for await (const piece of pieces) {
    budget.characters += piece.length;
    yield piece;
  }
}

function problemOf(place: string, error: unknown): SourcedEvent {
  if (!(error instanceof LongshoreError)) throw error;
  return { kind: "problem", place, message: error.message };
}
