import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  mermaid
} from "./chunk-OP6W4E2X.mjs";
import {
  ENV_WORDS,
  REACH_WORDS,
  changesReach,
  envLines,
  hasChanges,
  plannedCounts,
  restCounts,
  riskWords
} from "./chunk-JCZARU2I.mjs";
import {
  markdownCode,
  markdownCodeCell,
  markdownText
} from "./chunk-DXOUGVAY.mjs";

// src/report/summary-plan.ts
var MAX_VALUE_LENGTH = 200;
function planSections(plan, graph) {
  let head = [
    "### Plan",
    "",
    `${sentence(plannedCounts(plan.summary))}; ${restCounts(plan.summary)}. Digest ${markdownCode(plan.digest)}.`,
    ""
  ], unsafe = plan.unsafe.flatMap(unsafeAlert);
  return hasChanges(plan) ? [
    head,
    unsafe,
    [...CHANGE_HEAD, ...changeRows(plan), ""],
    envSection(plan),
    graph === void 0 ? [] : graphSection(graph),
    ...changeDetails(plan)
  ] : [head, unsafe];
}
var CHANGE_HEAD = [
  "| Change | Automation | File | Risks |",
  "| --- | --- | --- | --- |"
];
function changeRows(plan) {
  let rows = plan.changes.map((change) => [
    change.kind,
    markdownCodeCell(change.identifier),
    change.file === void 0 ? "–" : markdownCodeCell(change.file),
    change.risks.length === 0 ? "–" : `⚠️ ${riskWords(change)}`
  ]);
  if (plan.configChanged) {
    let risk = changesReach(plan) ? `⚠️ ${REACH_WORDS}` : "–";
    rows.push(["update", "the run-time configuration", "–", risk]);
  }
  return rows.map((cells) => `| ${cells.join(" | ")} |`);
}
function unsafeAlert({ message, override }) {
  return [
    "> [!CAUTION]",
    `> ${markdownText(message)} ${markdownCode(override)} overrides this.`,
    ""
  ];
}
function changeDetails(plan) {
  return [
    fieldDetails("Run-time configuration", plan.configFields),
    ...plan.changes.filter(({ kind }) => kind !== "publish" && kind !== "delete").map(
      (change) => fieldDetails(`${markdownText(change.identifier)}: ${change.kind}`, change.fields)
    )
  ];
}
var MAX_GRAPH_EDGES = 120;
function graphSection(graph) {
  if (graph.edges.length === 0) return [];
  let { text } = mermaid(graph, MAX_GRAPH_EDGES);
  return [`<details><summary>What starts what, around these changes</summary>

\`\`\`mermaid
${text}\`\`\`

</details>
`];
}
function envSection(plan) {
  return plan.env.length === 0 ? [] : [`${ENV_WORDS}:`, "", "```yaml", ...envLines(plan), "```", ""];
}
function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function fieldDetails(title, fields) {
  return fields.length === 0 ? [] : [
    `<details><summary>${title}</summary>`,
    "",
    "| Field | Before | After |",
    "| --- | --- | --- |",
    ...fields.map(fieldRow),
    "",
    "</details>",
    ""
  ];
}
function fieldRow({ path, before, after }) {
  return `| ${markdownCodeCell(path)} | ${cell(before)} | ${cell(after)} |`;
}
function cell(value) {
  if (value === void 0) return "–";
  let text = JSON.stringify(value);
  return markdownCodeCell(
    text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`
  );
}

export {
  planSections,
  CHANGE_HEAD,
  changeRows,
  unsafeAlert,
  changeDetails,
  envSection,
  fieldRow
};
