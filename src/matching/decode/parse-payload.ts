import type { ParseError } from "jsonc-parser";
import { parse, printParseErrorCode } from "jsonc-parser";
import { MAX_EVENT_DEPTH, MAX_INFLATED_BYTES } from "../../errors/limits.ts";
import { textNestsDeeper } from "../../model/json-depth.ts";

/** Why a payload as a whole is none. */
export interface InvalidPayload {
  readonly kind: "invalid";
  readonly message: string;
  readonly hint?: string;
}

export type ParsedPayload = { readonly kind: "parsed"; readonly payload: unknown } | InvalidPayload;

/** Envelopes nest an event by a few levels: `client_payload`, `events`, `data`. */
const ENVELOPE_DEPTH = 8;

/**
 * Reads JSON text without ever recursing deeper than the limit of an event allows. Sizes of single
 * events are looked at when they are decoded.
 */
export function parsePayload(text: string): ParsedPayload {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const bytes = Buffer.byteLength(json);
  if (bytes > MAX_INFLATED_BYTES) {
    return {
      kind: "invalid",
      message: `The payload has ${bytes} bytes; at most ${MAX_INFLATED_BYTES} are read.`,
      hint: "Send the events in several payloads.",
    };
  }
  if (json.trim() === "") {
    return { kind: "invalid", message: "The payload is empty.", hint: "Give an event as JSON." };
  }
  if (textNestsDeeper(json, MAX_EVENT_DEPTH + ENVELOPE_DEPTH)) {
    return {
      kind: "invalid",
      message: `The payload is nested deeper than ${MAX_EVENT_DEPTH} levels, which is what an event may have.`,
    };
  }
  try {
    const payload: unknown = JSON.parse(json);
    return { kind: "parsed", payload };
  } catch (cause) {
    return {
      kind: "invalid",
      message: `The payload is not JSON: ${reason(json, cause)}`,
      hint: "Correct it there: keys and texts in double quotes, no comments, no comma at an end.",
    };
  }
}

/** The engine's own messages have a position only sometimes. */
function reason(text: string, cause: unknown): string {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first === undefined) return `${cause instanceof Error ? cause.message : String(cause)}.`;
  const before = text.slice(0, first.offset).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  return `${words(printParseErrorCode(first.error))} at line ${before.length}, column ${column}.`;
}

/** `PropertyNameExpected` as `property name expected`. */
function words(code: string): string {
  return code.replaceAll(/(?<!^)(?=[A-Z])/g, " ").toLowerCase();
}
