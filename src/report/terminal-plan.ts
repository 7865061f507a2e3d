import type { Json } from "../model/json.ts";
import type { Change, FieldChange, Plan } from "../model/plan.ts";
import type { Paint } from "./paint.ts";
import {
  CHANGE_SIGNS,
  changesReach,
  ENV_WORDS,
  envLines,
  plannedCounts,
  REACH_WORDS,
  restCounts,
  riskWords,
} from "./plan-words.ts";
import { visibleLine } from "./safe-text.ts";

/** Longer values are cut: the whole is in the JSON output. */
const MAX_VALUE_LENGTH = 100;

/** A plan for a terminal: every change with its fields and risks, then what is unsafe. */
export function planTerminal(plan: Plan, paint: Paint): string {
  const lines = plan.changes.flatMap((change) => changeLines(change, paint));
  if (plan.configChanged) {
    lines.push(
      `${paint.yellow("~ update")} ${paint.bold("the run-time configuration")} ${paint.dim("of every route")}`,
      ...(changesReach(plan) ? [`    ${paint.yellow("risk:")} ${REACH_WORDS}`] : []),
      ...plan.configFields.map((field) => `    ${fieldText(field, paint)}`),
    );
  }
  if (lines.length > 0) lines.push("");
  for (const reason of plan.unsafe) {
    lines.push(
      `${paint.red("unsafe:")} ${visibleLine(reason.message)} [${reason.code}]`,
      `  hint: ${reason.override} overrides this.`,
    );
  }
  if (plan.env.length > 0) {
    lines.push(`${ENV_WORDS}:`, ...envLines(plan).map((line) => `    ${line}`), "");
  }
  const head = plan.revision === undefined ? "an empty store" : `revision ${plan.revision}`;
  lines.push(
    `Plan against ${head}: ${plannedCounts(plan.summary)}; ${restCounts(plan.summary)}.`,
    paint.dim(`digest ${plan.digest}`),
  );
  return `${lines.join("\n")}\n`;
}

function changeLines(change: Change, paint: Paint): string[] {
  const sign = CHANGE_SIGNS[change.kind];
  const colour = sign === "+" ? paint.green : sign === "-" ? paint.red : paint.yellow;
  const file = change.file === undefined ? "" : ` ${paint.dim(visibleLine(change.file))}`;
  const lines = [
    `${colour(`${sign} ${change.kind}`)} ${paint.bold(visibleLine(change.identifier))}${file}`,
  ];
  if (change.risks.length > 0) {
    lines.push(`    ${paint.yellow("risk:")} ${riskWords(change)} [${change.risks.join(", ")}]`);
  }
  if (change.kind === "update" || change.kind === "move") {
    lines.push(...change.fields.map((field) => `    ${fieldText(field, paint)}`));
  }
  return lines;
}

/** One difference on one line. */
export function fieldText(field: FieldChange, paint: Paint): string {
  const [before, after] = [valueText(field.before), valueText(field.after)];
  return `${visibleLine(field.path)}: ${paint.red(before)} → ${paint.green(after)}`;
}

function valueText(value: Json | undefined): string {
  if (value === undefined) return "(none)";
  const text = visibleLine(JSON.stringify(value));
  return text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`;
}
