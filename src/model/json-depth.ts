/**
 * Whether JSON text nests deeper than `limit` arrays and objects. It looks at brackets outside
 * strings only, so that it can be asked before anything that recurses sees the text; text that is
 * not JSON gets some answer.
 */
export function textNestsDeeper(text: string, limit: number): boolean {
  return offsetNestedDeeper(text, limit) !== undefined;
}

/** Where the first bracket stands that nests deeper, in UTF-16 code units from 0. */
export function offsetNestedDeeper(text: string, limit: number): number | undefined {
  return scanJson(text, limit).deeperAt;
}

export interface JsonScan {
  /** Where the first bracket stands that nests deeper, in UTF-16 code units from 0; the scan ends there. */
  readonly deeperAt?: number;
  /** The colons outside strings: of JSON text the number of its keys, equal ones counted apart. */
  readonly colons: number;
}

/** One look at a text's brackets and colons outside strings. */
export function scanJson(text: string, limit: number): JsonScan {
  let depth = 0;
  let colons = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charCodeAt(index);
    if (inString) {
      if (char === BACKSLASH) index += 1;
      else if (char === QUOTE) inString = false;
    } else if (char === QUOTE) {
      inString = true;
    } else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      depth += 1;
      if (depth > limit) return { deeperAt: index, colons };
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) {
      depth -= 1;
    } else if (char === COLON) {
      colons += 1;
    }
  }
  return { colons };
}

/** Whether a value nests deeper than `limit` arrays and objects; it recurses no deeper than that. */
export function valueNestsDeeper(value: unknown, limit: number): boolean {
  if (!isContainer(value)) return false;
  if (limit === 0) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (valueNestsDeeper(item, limit - 1)) return true;
    return false;
  }
  for (const key of Object.keys(value)) {
    if (valueNestsDeeper(Reflect.get(value, key), limit - 1)) return true;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
