import type { JsonObject } from "./json.ts";
import { isJsonObject } from "./json.ts";
import type { WrittenEvent } from "./test-file.ts";

/** What a test can have an event made of, by the fields that matter to it. */
export const EVENT_BUILDERS = [
  "entityCreated",
  "entityUpdated",
  "entityDeleted",
  "timerExpired",
  "runCreated",
  "runUpdated",
] as const;

export type EventBuilder = (typeof EVENT_BUILDERS)[number];

/** How an event of a test is written. */
export type EventForm =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "builder"; readonly builder: EventBuilder; readonly fields: JsonObject }
  /** The event itself, or an envelope around it. */
  | { readonly kind: "whole"; readonly value: JsonObject }
  /** Two forms at once, or members beside a form that has none. */
  | { readonly kind: "mixed"; readonly form: string; readonly others: readonly string[] }
  /** No member belongs to a form. */
  | { readonly kind: "unknown"; readonly keys: readonly string[] };

/** Members of which every event, or envelope of one, has at least one. */
const MEMBERS_OF_EVENTS = [
  "resourceType",
  "action",
  "context",
  "diff",
  "specversion",
  "event",
  "events",
  "client_payload",
  "encoding",
];

export const EVENT_FORMS: readonly string[] = ["file", ...EVENT_BUILDERS];

export function eventForm(written: WrittenEvent): EventForm {
  const keys = Object.keys(written);
  const form = keys.find((key) => EVENT_FORMS.includes(key));
  if (form === undefined) {
    return keys.some((key) => MEMBERS_OF_EVENTS.includes(key))
      ? { kind: "whole", value: written }
      : { kind: "unknown", keys };
  }
  const others = keys.filter((key) => key !== form);
  if (others.length > 0) return { kind: "mixed", form, others };
  const value = written[form];
  if (typeof value === "string") return { kind: "file", file: value };
  const builder = EVENT_BUILDERS.find((name) => name === form);
  return builder !== undefined && isJsonObject(value)
    ? { kind: "builder", builder, fields: value }
    : { kind: "unknown", keys };
}
