// jq resolves a run of escapes at once: both halves of a surrogate pair have to be in it.
const ESCAPES = /(?:\\[^u]|\\u[A-Za-z0-9]{0,4})+/g;
const LONE_HIGH_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;

/** What stands between a string's quotes, escapes resolved; nothing for an escape jq refuses. */
export function decodeStringText(text: string): string | undefined {
  let valid = true;
  const value = text.replaceAll(ESCAPES, (escapes) => {
    const decoded = decodeEscapes(escapes);
    if (decoded === undefined) valid = false;
    return decoded ?? "";
  });
  return valid ? value.toWellFormed() : undefined;
}

function decodeEscapes(escapes: string): string | undefined {
  try {
    const value: unknown = JSON.parse(`"${escapes}"`);
    return typeof value === "string" && !LONE_HIGH_SURROGATE.test(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The text as it stands between a string's quotes, on one line. */
export function encodeStringText(value: string): string {
  return JSON.stringify(value.toWellFormed()).slice(1, -1);
}
