import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  CHANGE_SIGNS,
  ENV_WORDS,
  REACH_WORDS,
  changesReach,
  envLines,
  plannedCounts,
  restCounts,
  riskWords
} from "./chunk-JCZARU2I.mjs";
import {
  visibleLine
} from "./chunk-DXOUGVAY.mjs";

// src/report/terminal-plan.ts
var MAX_VALUE_LENGTH = 100;
function planTerminal(plan, paint) {
  let lines = plan.changes.flatMap((change) => changeLines(change, paint));
  plan.configChanged && lines.push(
    `${paint.yellow("~ update")} ${paint.bold("the run-time configuration")} ${paint.dim("of every route")}`,
    ...changesReach(plan) ? [`    ${paint.yellow("risk:")} ${REACH_WORDS}`] : [],
    ...plan.configFields.map((field) => `    ${fieldText(field, paint)}`)
  ), lines.length > 0 && lines.push("");
  for (let reason of plan.unsafe)
    lines.push(
      `${paint.red("unsafe:")} ${visibleLine(reason.message)} [${reason.code}]`,
      `  hint: ${reason.override} overrides this.`
    );
  plan.env.length > 0 && lines.push(`${ENV_WORDS}:`, ...envLines(plan).map((line) => `    ${line}`), "");
  let head = plan.revision === void 0 ? "an empty store" : `revision ${plan.revision}`;
  return lines.push(
    `Plan against ${head}: ${plannedCounts(plan.summary)}; ${restCounts(plan.summary)}.`,
    paint.dim(`digest ${plan.digest}`)
  ), `${lines.join(`
`)}
`;
}
function changeLines(change, paint) {
  let sign = CHANGE_SIGNS[change.kind], colour = sign === "+" ? paint.green : sign === "-" ? paint.red : paint.yellow, file = change.file === void 0 ? "" : ` ${paint.dim(visibleLine(change.file))}`, lines = [
    `${colour(`${sign} ${change.kind}`)} ${paint.bold(visibleLine(change.identifier))}${file}`
  ];
  return change.risks.length > 0 && lines.push(`    ${paint.yellow("risk:")} ${riskWords(change)} [${change.risks.join(", ")}]`), (change.kind === "update" || change.kind === "move") && lines.push(...change.fields.map((field) => `    ${fieldText(field, paint)}`)), lines;
}
function fieldText(field, paint) {
  let [before, after] = [valueText(field.before), valueText(field.after)];
  return `${visibleLine(field.path)}: ${paint.red(before)} → ${paint.green(after)}`;
}
function valueText(value) {
  if (value === void 0) return "(none)";
  let text = visibleLine(JSON.stringify(value));
  return text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`;
}

export {
  planTerminal,
  fieldText
};
