import type { DecidedBy, Decision, ExpressionResult } from "../model/decision.ts";
import type { ConsideredAutomation, DispatchedEvent, DispatchResult } from "../model/dispatch.ts";
import type { Json } from "../model/json.ts";
import type { Attempt, DeliveryRequest, Run } from "../model/run.ts";
import { count } from "./count.ts";
import type { Paint } from "./paint.ts";
import { visibleLine, visibleText } from "./safe-text.ts";
import { countedAs } from "./shown-values.ts";

/** Longer values are cut: the whole is in the JSON output. */
const MAX_VALUE_LENGTH = 120;

const LEFT_OUT = '      Values are left out: "runLogBodies" does not keep them here.';

/**
 * What a dispatch did, for a terminal.
 *
 * @param showsValues - whether values and bodies of an event may be read where this is shown.
 */
export function dispatchTerminal(
  result: DispatchResult,
  paint: Paint,
  showsValues: (event: DispatchedEvent) => boolean = () => true,
): string {
  const lines = result.events.flatMap((event) => [
    ...eventLines(event, showsValues(event), paint),
    "",
  ]);
  return `${[...lines, summaryLine(result)].join("\n")}\n`;
}

function eventLines(event: DispatchedEvent, showsValues: boolean, paint: Paint): string[] {
  const identity = visibleLine(event.identity);
  if (event.error !== undefined) {
    return [
      paint.bold(`Event ${identity}`),
      `  ${paint.red("undecodable")}  ${visibleLine(event.error)}`,
    ];
  }
  const target = visibleLine(event.target ?? "");
  const head = paint.bold(`${arrow(event)}${event.type ?? ""} ${target}`);
  if (event.considered.length === 0) {
    return [`${head} ${paint.dim(identity)}`, `  No automation listens to "${target}".`];
  }
  return [
    `${head} ${paint.dim(identity)}`,
    ...event.considered.flatMap((item) => itemLines(item, showsValues, paint)),
  ];
}

/** An event of a run stands under the one that started the run. */
function arrow({ cause }: DispatchedEvent): string {
  return cause === undefined ? "" : `${"→".repeat(cause.hop)} `;
}

function itemLines(item: ConsideredAutomation, showsValues: boolean, paint: Paint): string[] {
  const { decision, run } = item;
  const lines = [`  ${decisionWord(decision, paint)}  ${visibleLine(decision.automation)}`];
  if (decision.note !== undefined) lines.push(`      note: ${visibleLine(decision.note)}`);
  if (decision.decision === "failed") {
    lines.push(...decision.expressions.map((one) => expressionLine(one, paint, showsValues)));
  }
  if (run !== undefined) lines.push(...runLines(run, showsValues, paint));
  if (!showsValues && hasValues(item)) lines.push(LEFT_OUT);
  return lines;
}

/** Whether there is anything to leave out. */
function hasValues({ decision, run }: ConsideredAutomation): boolean {
  const isFailed = decision.decision === "failed";
  return (
    (isFailed && decision.expressions.some(({ outcome }) => outcome.kind === "value")) ||
    (run?.outcome === "rendered" && run.request?.body !== undefined)
  );
}

export function decisionWord(decision: Decision, paint: Paint): string {
  if (decision.decision === "matched") return paint.green("matched    ");
  if (decision.decision === "failed") return paint.red("failed     ");
  return paint.dim("not-matched");
}

/** @param showsValues - else only what a value counted as. */
export function expressionLine(
  { expression, outcome }: ExpressionResult,
  paint: Paint,
  showsValues = true,
): string {
  const source = visibleLine(expression.trim());
  if (outcome.kind === "error") {
    return `      ${source} ${paint.red("failed:")} ${visibleLine(outcome.error.message)}`;
  }
  const value = outcome.kind === "empty" ? "nothing" : valueText(outcome.value, showsValues);
  return `      ${source} ${paint.dim("is")} ${visibleLine(shorten(value))}`;
}

function valueText(value: Json, showsValues: boolean): string {
  return showsValues ? JSON.stringify(value) : countedAs(value);
}

export function reason(by: DecidedBy): string {
  if (by.kind === "trigger") return visibleLine(by.message);
  if (by.kind === "no-condition") return "There is no condition: the trigger alone decides.";
  const numbers = by.expressions.map((index) => String(index + 1)).join(", ");
  if (numbers === "") return `The expressions, combined with "${by.combinator}", decided.`;
  const which = by.expressions.length === 1 ? `expression ${numbers}` : `expressions ${numbers}`;
  return `Decided by ${which}, combined with "${by.combinator}".`;
}

function runLines(run: Run, showsValues: boolean, paint: Paint): string[] {
  const lines: string[] = [];
  const request = run.request;
  if (request !== undefined) {
    lines.push(`      ${request.method} ${visibleLine(request.url)}`);
    if (run.outcome === "rendered") {
      const { body, ...bodiless } = request;
      lines.push(...requestLines(showsValues ? request : bodiless));
    }
  }
  lines.push(...run.attempts.map((attempt) => `      ${attemptText(attempt)}`));
  if (run.external !== undefined) {
    lines.push(`      started ${visibleLine(run.external.url ?? run.external.id)}`);
  }
  const outcome = run.outcome === "delivered" ? paint.green(run.outcome) : run.outcome;
  const colour = run.outcome === "dead" || run.outcome === "failed" ? paint.red : (t: string) => t;
  lines.push(`      ${colour(outcome)} ${paint.dim(`${run.runId} ${run.deliveryId}`)}`);
  if (run.error !== undefined) {
    const place = run.error.path === undefined ? "" : ` (${visibleLine(run.error.path)})`;
    lines.push(`      ${visibleLine(run.error.message)}${place} [${run.error.code}]`);
  }
  return lines;
}

export function requestLines(request: DeliveryRequest): string[] {
  const headers = Object.entries(request.headers).map(
    ([name, value]) => `      ${visibleLine(name)}: ${visibleLine(value)}`,
  );
  if (request.body === undefined) return headers;
  return [...headers, "", ...request.body.split("\n").map((line) => `      ${visibleText(line)}`)];
}

export function attemptText(attempt: Attempt): string {
  const what =
    attempt.error === undefined
      ? `answered ${attempt.status ?? ""}`
      : visibleLine(attempt.error.message);
  return `attempt ${attempt.number}: ${what} (${Math.round(attempt.durationMs)} ms)`;
}

function summaryLine({ summary }: DispatchResult): string {
  const outcomes = (["delivered", "rendered", "skipped", "paused", "dead", "failed"] as const)
    .filter((name) => summary[name] > 0)
    .map((name) => `${summary[name]} ${name}`);
  if (summary.undecodable > 0) outcomes.push(`${summary.undecodable} undecodable`);
  const tail = outcomes.length === 0 ? "nothing to send" : outcomes.join(", ");
  return `${count(summary.events, "event")}, ${count(summary.considered, "automation")} considered, ${summary.matched} matched: ${tail}.`;
}

export function shorten(text: string): string {
  return text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`;
}
