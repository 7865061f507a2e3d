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
  let depth = 0;
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
      if (depth > limit) return index;
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) {
      depth -= 1;
    }
  }
  return undefined;
}

/** Whether a value nests deeper than `limit` arrays and objects; without recursion. */
export function valueNestsDeeper(value: unknown, limit: number): boolean {
  let level: readonly object[] = isContainer(value) ? [value] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === limit) return true;
    level = level.flatMap((container) => Object.values(container).filter(isContainer));
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
