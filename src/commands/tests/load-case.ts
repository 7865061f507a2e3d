import { posix } from "node:path";
import type { Diagnostic } from "../../errors/diagnostic.ts";
import { diagnostic } from "../../manifest/diagnostic.ts";
import { shownText } from "../../manifest/shown-text.ts";
import type { PlacedEvent } from "../../manifest/tests/case-findings.ts";
import { writtenEvents } from "../../manifest/tests/case-findings.ts";
import type { WrittenTests } from "../../manifest/tests/read-test-file.ts";
import { buildEvent } from "../../matching/build/build-event.ts";
import { decodePayload } from "../../matching/decode/decode-payload.ts";
import { parsePayload } from "../../matching/decode/parse-payload.ts";
import type { CatalogEvent } from "../../model/event.ts";
import type { TestCase } from "../../model/test-file.ts";
import { DEFAULT_TEST_CLOCK } from "../../model/test-file.ts";
import { eventForm } from "../../model/written-event.ts";
import type { DefinitionFiles } from "../../ports/file-system.ts";

/** A case that can be run. */
export interface LoadedCase {
  /** Of the tests, relative to the root. */
  readonly file: string;
  /** Its place in the file, from 0. */
  readonly index: number;
  readonly written: TestCase;
  /** Milliseconds since 1970. */
  readonly clockMs: number;
  /** Those of the file and its own. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly events: readonly CatalogEvent[];
}

export type LoadCaseResult =
  | { readonly kind: "loaded"; readonly loaded: LoadedCase }
  | { readonly kind: "faulty"; readonly diagnostics: readonly Diagnostic[] };

/** Files of events, each read once. */
export interface EventFiles {
  read(file: string): Promise<EventsOfFile>;
  /** All that were asked for, sorted. */
  names(): readonly string[];
}

type EventsOfFile =
  | { readonly kind: "events"; readonly events: readonly CatalogEvent[] }
  | {
      readonly kind: "faulty";
      readonly code: "test-event-file" | "test-event-invalid";
      readonly message: string;
      readonly hint: string | undefined;
    };

export function createEventFiles(files: DefinitionFiles): EventFiles {
  const known = new Map<string, Promise<EventsOfFile>>();
  return {
    read: (file) => {
      const reading = known.get(file) ?? readEventFile(file, files);
      known.set(file, reading);
      return reading;
    },
    names: () => [...known.keys()].sort(),
  };
}

/** Builds, reads or decodes the events of a case, whose form is known to be right. */
export async function loadCase(
  { file, tests, document }: WrittenTests,
  index: number,
  files: EventFiles,
): Promise<LoadCaseResult> {
  const written = tests.cases[index];
  if (written === undefined) return { kind: "faulty", diagnostics: [] };
  const clockMs = Date.parse(written.clock ?? tests.clock ?? DEFAULT_TEST_CLOCK);
  const events: CatalogEvent[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const placed of writtenEvents(written, index)) {
    const result = await eventsOf(placed, { testFile: file, clockMs, files });
    if (result.kind === "events") events.push(...result.events);
    else {
      const { code, message, hint } = result;
      const path = placed.event["file"] === undefined ? placed.path : [...placed.path, "file"];
      const range = document.rangeOfValue(path);
      diagnostics.push(diagnostic(code, { message, hint, file, range }));
    }
  }
  if (diagnostics.length > 0) return { kind: "faulty", diagnostics };
  const secrets = { ...tests.secrets, ...written.secrets };
  return { kind: "loaded", loaded: { file, index, written, clockMs, secrets, events } };
}

interface EventScope {
  readonly testFile: string;
  readonly clockMs: number;
  readonly files: EventFiles;
}

async function eventsOf(
  { event }: PlacedEvent,
  { testFile, clockMs, files }: EventScope,
): Promise<EventsOfFile> {
  const form = eventForm(event);
  switch (form.kind) {
    case "file": {
      const name = posix.join(posix.dirname(testFile), form.file);
      if (name === ".." || name.startsWith("../") || posix.isAbsolute(form.file)) {
        return {
          kind: "faulty",
          code: "test-event-file",
          message: `The event file "${shownText(form.file)}" lies outside the repository.`,
          hint: "Name a file of the repository, relative to the file of tests.",
        };
      }
      return await files.read(name);
    }
    case "builder":
      return decode(buildEvent(form.builder, form.fields, new Date(clockMs).toISOString()));
    default:
      return decode(event);
  }
}

async function readEventFile(name: string, files: DefinitionFiles): Promise<EventsOfFile> {
  const found = await files.readEvents(name);
  if (found === undefined) {
    return {
      kind: "faulty",
      code: "test-event-file",
      message: `The event file "${shownText(name)}" does not exist.`,
      hint: "Paths of event files are relative to the file of tests.",
    };
  }
  if (found.kind === "unreadable") {
    const { code, message } = found;
    const hint =
      code === "file-too-large"
        ? "Split it: events may be spread over several files."
        : "Name a JSON file of the repository that holds an event.";
    return { kind: "faulty", code: "test-event-file", message, hint };
  }
  const parsed = parsePayload(found.text);
  if (parsed.kind === "parsed") return decode(parsed.payload, `In "${shownText(name)}": `);
  const message = `In "${shownText(name)}": ${parsed.message}`;
  return { kind: "faulty", code: "test-event-invalid", message, hint: parsed.hint };
}

function decode(payload: unknown, where = ""): EventsOfFile {
  const decoded = decodePayload(payload, { verb: "Write" });
  if (decoded.kind === "invalid") {
    const message = `${where}${decoded.message}`;
    return { kind: "faulty", code: "test-event-invalid", message, hint: decoded.hint };
  }
  if (decoded.events.length === 0) {
    const message = `${where}The payload has no event.`;
    const hint = "Write at least one event.";
    return { kind: "faulty", code: "test-event-invalid", message, hint };
  }
  const events: CatalogEvent[] = [];
  for (const one of decoded.events) {
    if (one.kind === "event") events.push(one.event);
    else {
      const message = `${where}${one.identity}: ${one.message}`;
      return { kind: "faulty", code: "test-event-invalid", message, hint: undefined };
    }
  }
  return { kind: "events", events };
}
