import { maskLiteralSecrets } from "./literal-secrets.ts";

const MAX_SHOWN = 80;
const MAX_LONG = 300;

/** The user's words for a message: on one line, cut where they are long, without secrets. */
export function shownText(text: string): string {
  return shown(text, MAX_SHOWN);
}

/** The same of words that are there to be copied: nearly always all of them. */
export function shownLong(text: string): string {
  return shown(text, MAX_LONG);
}

function shown(text: string, max: number): string {
  const line = maskLiteralSecrets(text).replaceAll(/\s+/g, " ").trim();
  return line.length <= max ? line : `${line.slice(0, max - 1)}…`;
}
