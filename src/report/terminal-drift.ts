import type { DriftItem, DriftResult } from "../model/drift.ts";
import { shortRevision } from "../model/revision.ts";
import { driftCounts, driftHints, driftOrigin } from "./drift-words.ts";
import type { Paint } from "./paint.ts";
import { visibleLine } from "./safe-text.ts";
import { fieldText } from "./terminal-plan.ts";

/** Drift for a terminal: every item with its fields, then how to go on. */
export function driftTerminal(result: DriftResult, paint: Paint): string {
  const { items, revision } = result;
  const lines = items.flatMap((item) => itemLines(item, paint));
  if (lines.length > 0) lines.push("");
  const head = revision === undefined ? "an empty store" : `revision ${shortRevision(revision)}`;
  lines.push(`Drift of ${head}: ${driftCounts(items)}.`);
  lines.push(...driftHints(result).map((hint) => `  hint: ${hint}`));
  return `${lines.join("\n")}\n`;
}

function itemLines(item: DriftItem, paint: Paint): readonly string[] {
  const colour = item.kind === "pending" ? paint.yellow : paint.red;
  const file = item.file === item.identifier ? "" : ` ${paint.dim(visibleLine(item.file))}`;
  const origin = driftOrigin(item);
  return [
    `${colour(item.kind)} ${paint.bold(visibleLine(item.identifier))}${file}`,
    ...(item.message === undefined ? [] : [`    ${visibleLine(item.message)}`]),
    ...(origin === "" ? [] : [`    ${visibleLine(origin)}`]),
    ...item.fields.map((field) => `    ${fieldText(field, paint)}`),
  ];
}
