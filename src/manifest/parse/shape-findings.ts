import type { Diagnostic } from "../../errors/diagnostic.ts";
import { MAX_DEFINITION_DEPTH } from "../../errors/limits.ts";
import type { Range } from "../../model/source.ts";
import { diagnostic } from "../diagnostic.ts";

/** The second of two equal keys, with a note at the first. */
export function duplicateKey(file: string, key: string, range: Range, first: Range): Diagnostic {
  return diagnostic("duplicate-key", {
    message: `The key "${key}" stands twice in the same object.`,
    hint: "Keep one of the two.",
    file,
    range,
    notes: [{ message: "The first one is here.", file, range: first }],
  });
}

export function reservedKey(file: string, key: string, range: Range): Diagnostic {
  return diagnostic("reserved-key", {
    message: `The key "${key}" is reserved and not allowed in a definition.`,
    hint: "Choose another key.",
    file,
    range,
  });
}

export function tooDeep(file: string, range: Range): Diagnostic {
  return diagnostic("too-deep", {
    message: `The document is nested deeper than ${MAX_DEFINITION_DEPTH} levels.`,
    hint: "Flatten it: real definitions stay below ten.",
    file,
    range,
  });
}

export function notFinite(file: string, written: string, range: Range): Diagnostic {
  return diagnostic("wrong-type", {
    message: `"${written.slice(0, 60)}" is no number that JSON has.`,
    hint: "Write a finite number, or quote it to make it text.",
    file,
    range,
  });
}

/** Below this many digits every whole number stays exact. */
const EXACT = /^-?\d{1,15}$/;

/** A whole number that is read as another one; `undefined` where it is not. */
export function impreciseNumber(
  file: string,
  written: string,
  value: number,
  range: () => Range,
): Diagnostic | undefined {
  if (EXACT.test(written) || !/^-?\d+$/.test(written)) return undefined;
  const sent = JSON.stringify(value);
  if (!Number.isFinite(value) || sent === written) return undefined;
  return diagnostic("number-imprecise", {
    message: `The number ${written} is too large to stay exact: ${sent} would be sent.`,
    hint: `Put it in quotes to send it as text: "${written}".`,
    file,
    range: range(),
  });
}
