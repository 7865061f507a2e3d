import type { Json } from "../model/json.ts";
import type { RequestDifference, TestFailure, TestSummary } from "../model/test-result.ts";
import { count } from "./count.ts";
import type { Paint } from "./paint.ts";
import { visibleLine } from "./safe-text.ts";
import { expressionLine, reason } from "./terminal-dispatch.ts";

/** Events whose decision is shown; a case has mostly one. */
const MAX_DECISIONS = 3;
/** Longer values are shown around their first difference: the whole is in the JSON output. */
const MAX_VALUE_LENGTH = 100;
/** What is shown of a longer value before the first difference. */
const LEAD = 30;

/** Why a failure is one, a line each: where requests differ, or what expressions were. */
export function failureLines(failure: TestFailure, paint: Paint): readonly string[] {
  const { kind, decisions, differences } = failure;
  if (differences.length > 0) return differences.map((one) => differenceLine(one, paint));
  const shown = decisions.filter(({ decidedBy }) => decidedBy.kind !== "trigger");
  // Of several events, those that the trigger does not listen to explain nothing.
  const telling = shown.length > 0 ? shown : decisions;
  const matched = telling.filter(({ decision }) => decision === "matched");
  const ofInterest = kind === "fired" && matched.length > 0 ? matched : telling;
  return ofInterest
    .slice(0, MAX_DECISIONS)
    .flatMap((decision) => [
      ...decision.expressions.map((one) => expressionLine(one, paint).trimStart()),
      ...(decision.note === undefined ? [] : [`note: ${visibleLine(decision.note)}`]),
      paint.dim(reason(decision.decidedBy)),
    ]);
}

/** `body.text was "b", wanted "a"`. */
export function differenceLine(
  { path, expected, actual }: RequestDifference,
  paint: Paint,
): string {
  const name = visibleLine(path);
  if (expected === undefined) {
    return `${name} was ${paint.red(valueText(actual))}, and is not named`;
  }
  if (actual === undefined) {
    return `${name} was missing, wanted ${paint.green(valueText(expected))}`;
  }
  const start = firstDifference(JSON.stringify(actual), JSON.stringify(expected));
  return `${name} was ${paint.red(valueText(actual, start))}, wanted ${paint.green(valueText(expected, start))}`;
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
}

function valueText(value: Json | undefined, around = 0): string {
  const text = JSON.stringify(value ?? null);
  if (text.length <= MAX_VALUE_LENGTH) return visibleLine(text);
  const from = Math.max(0, Math.min(around - LEAD, text.length - MAX_VALUE_LENGTH));
  const part = text.slice(from, from + MAX_VALUE_LENGTH).toWellFormed();
  const [before, after] = [from > 0 ? "…" : "", from + MAX_VALUE_LENGTH < text.length ? "…" : ""];
  return `${before}${visibleLine(part)}${after}`;
}

/** "3 cases in 2 files: 2 passed, 1 failed." */
export function testSentence({ cases, passed, failed }: TestSummary, files: number): string {
  if (files === 0) return "No tests were found.";
  if (cases === 0) return `No case could be run in ${count(files, "file")}.`;
  const result = failed === 0 ? "all passed" : `${passed} passed, ${failed} failed`;
  return `${count(cases, "case")} in ${count(files, "file")}: ${result}.`;
}
