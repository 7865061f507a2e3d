import { maskLiteralSecrets } from "./literal-secrets.ts";

const MAX_SHOWN = 80;

/** The user's words for a message: on one line, cut where they are long, without secrets. */
export function shownText(text: string): string {
  const line = maskLiteralSecrets(text).replaceAll(/\s+/g, " ").trim();
  return line.length <= MAX_SHOWN ? line : `${line.slice(0, MAX_SHOWN - 1)}…`;
}
