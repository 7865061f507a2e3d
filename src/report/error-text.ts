import type { LongshoreError } from "../errors/longshore-error.ts";
import { jsonText } from "./json-text.ts";
import type { Paint } from "./paint.ts";
import { visibleText } from "./safe-text.ts";

/** A failure for a terminal: what happened, its code, and how to go on. */
export function errorTerminal(error: LongshoreError, paint: Paint): string {
  const lines = [`${paint.red("error:")} ${visibleText(error.message)} [${error.code}]`];
  if (error.hint !== undefined) lines.push(`  hint: ${visibleText(error.hint)}`);
  return `${lines.join("\n")}\n`;
}

/** A failure as the one JSON document on stdout. */
export function errorJson(error: LongshoreError): string {
  const { code, message, hint } = error;
  return jsonText({ error: { code, message, ...(hint === undefined ? {} : { hint }) } });
}
