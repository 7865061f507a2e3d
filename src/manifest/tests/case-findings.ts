import type { Diagnostic } from "../../errors/diagnostic.ts";
import type { JsonObject, JsonPath } from "../../model/json.ts";
import { nearest, quotedList } from "../../model/suggest.ts";
import type { TestCase, TestFile, WrittenEvent } from "../../model/test-file.ts";
import type { EventBuilder } from "../../model/written-event.ts";
import { EVENT_FORMS, eventForm } from "../../model/written-event.ts";
import { diagnostic } from "../diagnostic.ts";
import { shownText } from "../shown-text.ts";
import type { SourceDocument } from "../source-document.ts";

/** What the schema cannot say of a file's cases: their names, their clocks and their events. */
export function caseFindings({
  tests,
  document,
}: {
  readonly tests: TestFile;
  readonly document: SourceDocument;
}): readonly Diagnostic[] {
  return [
    ...clockFindings(tests.clock, ["clock"], document),
    ...tests.cases.flatMap((one, index) => [
      ...clockFindings(one.clock, ["cases", index, "clock"], document),
      ...eventFindings(one, index, document),
      ...exactFindings(one, index, document),
    ]),
    ...duplicateNames(tests.cases, document),
  ];
}

/** An event of a case, and where it is written. */
export interface PlacedEvent {
  readonly event: WrittenEvent;
  readonly path: JsonPath;
}

/** The events of a case in their order. */
export function writtenEvents(one: TestCase, index: number): readonly PlacedEvent[] {
  const base = ["cases", index];
  return [
    ...(one.event === undefined ? [] : [{ event: one.event, path: [...base, "event"] }]),
    ...(one.events ?? []).map((event, place) => ({ event, path: [...base, "events", place] })),
  ];
}

function clockFindings(
  clock: string | undefined,
  path: JsonPath,
  document: SourceDocument,
): readonly Diagnostic[] {
  if (clock === undefined || isTime(clock)) return [];
  return [
    diagnostic("invalid-value", {
      message: `"clock" is "${shownText(clock)}", which is no time.`,
      hint: 'Write an ISO 8601 instant, such as "2026-01-02T03:04:05Z".',
      file: document.file,
      range: document.rangeOfValue(path),
    }),
  ];
}

/** A parser takes 30 February for 2 March. */
function isTime(clock: string): boolean {
  if (Number.isNaN(Date.parse(clock))) return false;
  const date = clock.slice(0, "2026-01-02".length);
  return new Date(date).toISOString().startsWith(date);
}

function eventFindings(
  one: TestCase,
  index: number,
  document: SourceDocument,
): readonly Diagnostic[] {
  const { file } = document;
  const name = shownText(one.name);
  const events = writtenEvents(one, index);
  if (events.length === 0) {
    return [
      diagnostic("test-no-event", {
        message: `The case "${name}" has no event.`,
        hint: 'Add "event", or "events" with a list of them.',
        file,
        range: document.rangeOfValue(["cases", index, "name"]),
      }),
    ];
  }
  if (one.event !== undefined && one.events !== undefined) {
    return [
      diagnostic("test-event-invalid", {
        message: `The case "${name}" has both "event" and "events".`,
        hint: 'Write all of its events under "events".',
        file,
        range: document.rangeOfKey(["cases", index, "event"]),
      }),
    ];
  }
  return events.flatMap((event) => formFindings(event, document));
}

function formFindings(
  { event, path }: PlacedEvent,
  document: SourceDocument,
): readonly Diagnostic[] {
  const { file } = document;
  const form = eventForm(event);
  if (form.kind === "mixed") {
    const [other = ""] = form.others;
    return [
      diagnostic("test-event-invalid", {
        message: `"${shownText(other)}" stands beside "${form.form}"; an event is written in one way.`,
        hint: `Remove "${shownText(other)}", or write it inside "${form.form}".`,
        file,
        range: document.rangeOfKey([...path, other]),
      }),
    ];
  }
  if (form.kind === "builder") return sameStates(form.builder, form.fields, path, document);
  if (form.kind !== "unknown") return [];
  const [key] = form.keys;
  const near = key === undefined ? undefined : nearest(key, EVENT_FORMS);
  const list = `An event is written with one of ${quotedList(EVENT_FORMS)}, or is an event as the catalog sends it.`;
  return [
    diagnostic("test-event-invalid", {
      message:
        key === undefined
          ? "The event is empty."
          : `"${shownText(key)}" makes no event, and is no member of one.`,
      hint: near === undefined ? list : `Did you mean "${near}"? ${list}`,
      file,
      range: key === undefined ? document.rangeOfValue(path) : document.rangeOfKey([...path, key]),
    }),
  ];
}

/** An entry that compares nothing would pass whatever is sent. */
function exactFindings(
  { expect }: TestCase,
  index: number,
  document: SourceDocument,
): readonly Diagnostic[] {
  return (expect?.fires ?? []).flatMap((entry, place) => {
    if (typeof entry === "string" || entry.exact !== true || entry.request !== undefined) return [];
    return [
      diagnostic("missing-key", {
        message: `The key "request" is missing beside "exact", which compares nothing without it.`,
        hint: 'Add "request" with all that is sent, or remove "exact".',
        file: document.file,
        range: document.rangeOfKey(["cases", index, "expect", "fires", place, "exact"]),
      }),
    ];
  });
}

/** Two names of one state: an event is made of one of them alone. */
const SAME_STATES: Readonly<Partial<Record<EventBuilder, readonly [string, string]>>> = {
  entityCreated: ["entity", "after"],
  entityDeleted: ["entity", "before"],
  runCreated: ["run", "after"],
};

function sameStates(
  builder: EventBuilder,
  fields: JsonObject,
  path: JsonPath,
  document: SourceDocument,
): readonly Diagnostic[] {
  const [one, other] = SAME_STATES[builder] ?? [];
  if (one === undefined || other === undefined) return [];
  if (fields[one] === undefined || fields[other] === undefined) return [];
  return [
    diagnostic("test-event-invalid", {
      message: `"${builder}" has both "${one}" and "${other}", which are the same.`,
      hint: `Write all of it under "${one}".`,
      file: document.file,
      range: document.rangeOfKey([...path, builder, other]),
    }),
  ];
}

function duplicateNames(
  cases: readonly TestCase[],
  document: SourceDocument,
): readonly Diagnostic[] {
  const { file } = document;
  const first = new Map<string, number>();
  return cases.flatMap(({ name }, index) => {
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, index);
      return [];
    }
    return [
      diagnostic("test-duplicate-name", {
        message: `The name "${shownText(name)}" is used twice; a name stands for one case.`,
        hint: "Give one of the two another name, or delete it.",
        file,
        range: document.rangeOfValue(["cases", index, "name"]),
        notes: [
          {
            message: "The first one is here.",
            file,
            range: document.rangeOfValue(["cases", earlier, "name"]),
          },
        ],
      }),
    ];
  });
}
