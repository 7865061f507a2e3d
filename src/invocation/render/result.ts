import type { Json, JsonPath } from "../../model/json.ts";
import { formatPath } from "../../model/json.ts";
import type { RunError, RunErrorCode } from "../../model/run.ts";

/**
 * A rendered value. `undefined` is what `empty` gives: JSON.stringify drops it from an object and
 * writes it as null into a list, which is the template engine's rule.
 */
export type Rendered =
  | Json
  | undefined
  | readonly Rendered[]
  | { readonly [key: string]: Rendered };

/** A value, or why the run fails. */
export type Result<T> =
  | { readonly kind: "ok"; readonly value: T }
  | { readonly kind: "failed"; readonly error: RunError };

export function ok<T>(value: T): Result<T> {
  return { kind: "ok", value };
}

export function failed(
  code: RunErrorCode,
  message: string,
  path: JsonPath,
): { readonly kind: "failed"; readonly error: RunError } {
  return { kind: "failed", error: { code, message, path: formatPath(path) } };
}

const MAX_QUOTED_CHARACTERS = 300;

/**
 * Rendered text for a message: whole, or not at all. Cut text could hold the beginning of a secret,
 * which no redactor would find.
 */
export function quoted(text: string): string {
  if (text.length <= MAX_QUOTED_CHARACTERS) return JSON.stringify(text);
  return `of ${text.length} characters`;
}
