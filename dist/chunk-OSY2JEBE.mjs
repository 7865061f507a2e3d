import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  count
} from "./chunk-IP7UEZOC.mjs";
import {
  visibleLine,
  visibleText
} from "./chunk-DXOUGVAY.mjs";

// src/report/terminal-dispatch.ts
var MAX_VALUE_LENGTH = 120;
function dispatchTerminal(result, paint) {
  return `${[...result.events.flatMap((event) => [...eventLines(event, paint, "runs"), ""]), summaryLine(result)].join(`
`)}
`;
}
function explainTerminal(result, paint) {
  return `${result.events.flatMap((event) => [...eventLines(event, paint, "reasons"), ""]).join(`
`).trimEnd()}
`;
}
function eventLines(event, paint, show) {
  let identity = visibleLine(event.identity);
  if (event.error !== void 0)
    return [
      paint.bold(`Event ${identity}`),
      `  ${paint.red("undecodable")}  ${visibleLine(event.error)}`
    ];
  let target = visibleLine(event.target ?? ""), head = paint.bold(`${arrow(event)}${event.type ?? ""} ${target}`);
  return event.considered.length === 0 ? [`${head} ${paint.dim(identity)}`, `  No automation listens to "${target}".`] : [
    `${head} ${paint.dim(identity)}`,
    ...event.considered.flatMap((item) => itemLines(item, paint, show))
  ];
}
function arrow({ cause }) {
  return cause === void 0 ? "" : `${"→".repeat(cause.hop)} `;
}
function itemLines(item, paint, show) {
  let { decision, run } = item, lines = [`  ${decisionWord(decision, paint)}  ${visibleLine(decision.automation)}`];
  return decision.note !== void 0 && lines.push(`      note: ${visibleLine(decision.note)}`), (show === "reasons" || decision.decision === "failed") && lines.push(...decision.expressions.map((one) => expressionLine(one, paint))), show === "reasons" && lines.push(`      ${paint.dim(reason(decision.decidedBy))}`), run !== void 0 && lines.push(...runLines(run, paint)), lines;
}
function decisionWord(decision, paint) {
  return decision.decision === "matched" ? paint.green("matched    ") : decision.decision === "failed" ? paint.red("failed     ") : paint.dim("not-matched");
}
function expressionLine({ expression, outcome }, paint) {
  let source = visibleLine(expression.trim());
  if (outcome.kind === "error")
    return `      ${source} ${paint.red("failed:")} ${visibleLine(outcome.error.message)}`;
  let value = outcome.kind === "empty" ? "nothing" : JSON.stringify(outcome.value);
  return `      ${source} ${paint.dim("is")} ${visibleLine(shorten(value))}`;
}
function reason(by) {
  if (by.kind === "trigger") return visibleLine(by.message);
  if (by.kind === "no-condition") return "There is no condition: the trigger alone decides.";
  let numbers = by.expressions.map((index) => String(index + 1)).join(", ");
  return numbers === "" ? `The expressions, combined with "${by.combinator}", decided.` : `Decided by ${by.expressions.length === 1 ? `expression ${numbers}` : `expressions ${numbers}`}, combined with "${by.combinator}".`;
}
function runLines(run, paint) {
  let lines = [], request = run.request;
  request !== void 0 && (lines.push(`      ${request.method} ${visibleLine(request.url)}`), run.outcome === "rendered" && lines.push(...requestLines(request))), lines.push(...run.attempts.map((attempt) => `      ${attemptText(attempt)}`)), run.external !== void 0 && lines.push(`      started ${visibleLine(run.external.url ?? run.external.id)}`);
  let outcome = run.outcome === "delivered" ? paint.green(run.outcome) : run.outcome, colour = run.outcome === "dead" || run.outcome === "failed" ? paint.red : (t) => t;
  if (lines.push(`      ${colour(outcome)} ${paint.dim(`${run.runId} ${run.deliveryId}`)}`), run.error !== void 0) {
    let place = run.error.path === void 0 ? "" : ` (${visibleLine(run.error.path)})`;
    lines.push(`      ${visibleLine(run.error.message)}${place} [${run.error.code}]`);
  }
  return lines;
}
function requestLines(request) {
  let headers = Object.entries(request.headers).map(
    ([name, value]) => `      ${visibleLine(name)}: ${visibleLine(value)}`
  );
  return request.body === void 0 ? headers : [...headers, "", ...request.body.split(`
`).map((line) => `      ${visibleText(line)}`)];
}
function attemptText(attempt) {
  let what = attempt.error === void 0 ? `answered ${attempt.status ?? ""}` : visibleLine(attempt.error.message);
  return `attempt ${attempt.number}: ${what} (${Math.round(attempt.durationMs)} ms)`;
}
function summaryLine({ summary }) {
  let outcomes = ["delivered", "rendered", "skipped", "paused", "dead", "failed"].filter((name) => summary[name] > 0).map((name) => `${summary[name]} ${name}`);
  summary.undecodable > 0 && outcomes.push(`${summary.undecodable} undecodable`);
  let tail = outcomes.length === 0 ? "nothing to send" : outcomes.join(", ");
  return `${count(summary.events, "event")}, ${count(summary.considered, "automation")} considered, ${summary.matched} matched: ${tail}.`;
}
function shorten(text) {
  return text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`;
}

export {
  dispatchTerminal,
  explainTerminal,
  expressionLine,
  reason,
  requestLines,
  attemptText
};
