import { maskLiteralSecrets } from "./literal-secrets.ts";

const MAX_SHOWN = 80;

/**
 * The user's words for a message: on one line, cut where they are long, without secrets.
 *
 * @param max - UTF-16 code units. @default 80
 */
export function shownText(text: string, max: number = MAX_SHOWN): string {
  const line = maskLiteralSecrets(text).replaceAll(/\s+/g, " ").trim();
  return line.length <= max ? line : `${line.slice(0, max - 1)}…`;
}
