import type { AutomationGraph } from "../model/graph.ts";
import type { Json } from "../model/json.ts";
import type { FieldChange, Plan, UnsafeReason } from "../model/plan.ts";
import { mermaid } from "./mermaid.ts";
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

/**
 * The plan as sections of a job summary, most important first.
 *
 * @param graph - of what the plan changes; absent leaves the picture out.
 */
export function planSections(plan: Plan, graph?: AutomationGraph): readonly (readonly string[])[] {
  const head = [
    "### Plan",
    "",
    `${sentence(plannedCounts(plan.summary))}; ${restCounts(plan.summary)}. Digest ${markdownCode(plan.digest)}.`,
    "",
  ];
  const unsafe = plan.unsafe.flatMap(unsafeAlert);
  if (!hasChanges(plan)) return [head, unsafe];
  return [
    head,
    unsafe,
    [...CHANGE_HEAD, ...changeRows(plan), ""],
    envSection(plan),
    graph === undefined ? [] : graphSection(graph),
    ...changeDetails(plan),
  ];
}

export const CHANGE_HEAD: readonly string[] = [
  "| Change | Automation | File | Risks |",
  "| --- | --- | --- | --- |",
];

/** What a plan changes as rows of a Markdown table, the configuration last. */
export function changeRows(plan: Plan): readonly string[] {
  const rows = plan.changes.map((change) => [
    change.kind,
    markdownCodeCell(change.identifier),
    change.file === undefined ? "–" : markdownCodeCell(change.file),
    change.risks.length === 0 ? "–" : `⚠️ ${riskWords(change)}`,
  ]);
  if (plan.configChanged) {
    const risk = changesReach(plan) ? `⚠️ ${REACH_WORDS}` : "–";
    rows.push(["update", "the run-time configuration", "–", risk]);
  }
  return rows.map((cells) => `| ${cells.join(" | ")} |`);
}

/** Why a plan is unsafe, as an alert. */
export function unsafeAlert({ message, override }: UnsafeReason): readonly string[] {
  return [
    "> [!CAUTION]",
    `> ${markdownText(message)} ${markdownCode(override)} overrides this.`,
    "",
  ];
}

/** Every field that differs, a section an automation, that unfolds. */
export function changeDetails(plan: Plan): readonly (readonly string[])[] {
  return [
    fieldDetails("Run-time configuration", plan.configFields),
    ...plan.changes
      .filter(({ kind }) => kind !== "publish" && kind !== "delete")
      .map((change) =>
        fieldDetails(`${markdownText(change.identifier)}: ${change.kind}`, change.fields),
      ),
  ];
}

/** A picture of more is no picture. */
const MAX_GRAPH_EDGES = 120;

/** One line for the cutting of summaries: half a graph is not drawn at all. */
function graphSection(graph: AutomationGraph): string[] {
  if (graph.edges.length === 0) return [];
  const { text } = mermaid(graph, MAX_GRAPH_EDGES);
  const summary = "<details><summary>What starts what, around these changes</summary>";
  return [`${summary}\n\n\`\`\`mermaid\n${text}\`\`\`\n\n</details>\n`];
}

export function envSection(plan: Plan): readonly string[] {
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

/** A row of a table whose columns are the field, before and after. */
export function fieldRow({ path, before, after }: FieldChange): string {
  return `| ${markdownCodeCell(path)} | ${cell(before)} | ${cell(after)} |`;
}

function cell(value: Json | undefined): string {
  if (value === undefined) return "–";
  const text = JSON.stringify(value);
  return markdownCodeCell(
    text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`,
  );
}
