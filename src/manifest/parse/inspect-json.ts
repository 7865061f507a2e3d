import { visit } from "jsonc-parser";
import type { Diagnostic } from "../../errors/diagnostic.ts";
import { RESERVED_KEYS } from "../../errors/limits.ts";
import { isJsonObject } from "../../model/json.ts";
import type { LineIndex } from "./line-index.ts";
import { duplicateKey, impreciseNumber, notFinite, reservedKey } from "./shape-findings.ts";

/**
 * Whether an inspection could find anything; mostly it could not, and reading every token again
 * takes longer than all the rest.
 *
 * @param keys - how many keys the text has. Of equal ones the value has only one.
 */
export function needsInspection(value: unknown, keys: number): boolean {
  const found = countKeys(value);
  return found === undefined || found !== keys;
}

/** Whole numbers of so many digits and less stay exact. */
const EXACT_BELOW = 1e15;

/** The number of keys below a value; `undefined` where a key or a number needs a look. */
function countKeys(value: unknown): number | undefined {
  if (typeof value === "number") return Math.abs(value) < EXACT_BELOW ? 0 : undefined;
  if (Array.isArray(value)) return sum(value, 0);
  if (!isJsonObject(value)) return 0;
  const keys = Object.keys(value);
  if (keys.some((key) => RESERVED_KEYS.has(key))) return undefined;
  return sum(Object.values(value), keys.length);
}

function sum(values: readonly unknown[], from: number): number | undefined {
  let count = from;
  for (const value of values) {
    if (typeof value === "string") continue;
    const found = countKeys(value);
    if (found === undefined) return undefined;
    count += found;
  }
  return count;
}

/** Where each key of an object stands first, by its name. */
type Keys = Map<string, { readonly offset: number; readonly length: number }>;

/**
 * What valid JSON allows and a definition must not have. No tree is made of it: of most files
 * nobody asks for a place. The text nests no deeper than a definition may.
 */
export function inspectJson(file: string, text: string, lines: LineIndex): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const open: Keys[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Map());
    },
    onObjectProperty: (name, offset, length) => {
      const keys = open.at(-1);
      const first = keys?.get(name);
      if (first === undefined) keys?.set(name, { offset, length });
      const reserved = RESERVED_KEYS.has(name);
      if (first === undefined && !reserved) return;
      const range = lines.range(offset, offset + length);
      if (reserved) found.push(reservedKey(file, name, range));
      if (first === undefined) return;
      const note = lines.range(first.offset, first.offset + first.length);
      found.push(duplicateKey(file, name, range, note));
    },
    onObjectEnd: () => {
      open.pop();
    },
    onLiteralValue: (value, offset, length) => {
      if (typeof value !== "number") return;
      const written = text.slice(offset, offset + length);
      const range = () => lines.range(offset, offset + length);
      if (!Number.isFinite(value)) found.push(notFinite(file, written, range()));
      const imprecise = impreciseNumber(file, written, value, range);
      if (imprecise !== undefined) found.push(imprecise);
    },
  });
  return found;
}
