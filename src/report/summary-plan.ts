import type { Json } from "../model/json.ts";
import type { FieldChange, Plan } from "../model/plan.ts";
import {
  changesReach,
  ENV_WORDS,
  envLines,
  hasChanges,
  plannedCounts,
  REACH_WORDS,
  restCounts,
  riskWords,
} from "./plan-words.ts";
import { markdownCode, markdownCodeCell, markdownText } from "./safe-text.ts";

const MAX_VALUE_LENGTH = 200;

/** The plan as sections of a job summary, most important first. */
export function planSections(plan: Plan): readonly (readonly string[])[] {
  const head = [
    "### Plan",
    "",
    `${sentence(plannedCounts(plan.summary))}; ${restCounts(plan.summary)}. Digest ${markdownCode(plan.digest)}.`,
    "",
  ];
  const unsafe = plan.unsafe.flatMap((reason) => [
    `> [!CAUTION]`,
    `> ${markdownText(reason.message)} ${markdownCode(reason.override)} overrides this.`,
    "",
  ]);
  if (!hasChanges(plan)) return [head, unsafe];
  const table = [
    "| Change | Automation | File | Risks |",
    "| --- | --- | --- | --- |",
    ...plan.changes.map(
      (change) =>
        `| ${change.kind} | ${markdownCodeCell(change.identifier)} | ${change.file === undefined ? "–" : markdownCodeCell(change.file)} | ${change.risks.length === 0 ? "–" : `⚠️ ${riskWords(change)}`} |`,
    ),
    ...(plan.configChanged
      ? [
          `| update | the run-time configuration | – | ${changesReach(plan) ? `⚠️ ${REACH_WORDS}` : "–"} |`,
        ]
      : []),
    "",
  ];
  const details = plan.changes.flatMap((change) =>
    change.kind === "publish" || change.kind === "delete"
      ? []
      : fieldDetails(`${markdownText(change.identifier)}: ${change.kind}`, change.fields),
  );
  return [
    head,
    unsafe,
    table,
    envSection(plan),
    fieldDetails("Run-time configuration", plan.configFields),
    details,
  ];
}

function envSection(plan: Plan): string[] {
  if (plan.env.length === 0) return [];
  return [`${ENV_WORDS}:`, "", "```yaml", ...envLines(plan), "```", ""];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function fieldDetails(title: string, fields: readonly FieldChange[]): string[] {
  if (fields.length === 0) return [];
  return [
    `<details><summary>${title}</summary>`,
    "",
    "| Field | Before | After |",
    "| --- | --- | --- |",
    ...fields.map(fieldRow),
    "",
    "</details>",
    "",
  ];
}

function fieldRow({ path, before, after }: FieldChange): string {
  return `| ${markdownCodeCell(path)} | ${cell(before)} | ${cell(after)} |`;
}

function cell(value: Json | undefined): string {
  if (value === undefined) return "–";
  const text = JSON.stringify(value);
  return markdownCodeCell(
    text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`,
  );
}
