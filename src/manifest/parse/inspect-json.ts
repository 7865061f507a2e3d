import { visit } from "jsonc-parser";
import type { Diagnostic } from "../../errors/diagnostic.ts";
import { RESERVED_KEYS } from "../../errors/limits.ts";
import type { LineIndex } from "./line-index.ts";
import { duplicateKey, impreciseNumber, notFinite, reservedKey } from "./shape-findings.ts";

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
