/**
 * A result as the one JSON document on stdout. GitHub's runner reads every line that a step prints,
 * and takes `##[…]` for a command wherever it stands: it is written as another spelling of the same
 * JSON string.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replaceAll("##[", "#\\u0023[")}\n`;
}
