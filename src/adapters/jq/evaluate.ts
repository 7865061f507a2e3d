import type { ExpressionOutcome } from "../../model/decision.ts";
import { checkFailed, compileTimeoutMs } from "./check.ts";
import type { EngineLimits } from "./limits.ts";
import { failed, outcomeOfEnd, outcomeOfLine } from "./outcome.ts";
import type { Call, Pending, Row } from "./plan.ts";
import { planCalls } from "./plan.ts";
import type { CallResult, JqProcess } from "./process.ts";
import type { Program } from "./program.ts";
import { buildProgram, programInput } from "./program.ts";
import { parseSections } from "./sections.ts";

/**
 * After this many inputs on which an expression ended jq it is not tried on the others: an
 * expression that loops would otherwise cost its limit once for each of a thousand events.
 */
const MAX_FATAL_ENDS = 3;

export type Record = (request: number, expression: string, outcome: ExpressionOutcome) => void;

/** Evaluates everything that is pending and records an outcome for each, in any order. */
export async function evaluatePending(
  pending: readonly Pending[],
  record: Record,
  process: JqProcess,
  limits: EngineLimits,
): Promise<void> {
  const fatalEnds = new Map<string, number>();
  const isolate = (expression: string): boolean => fatalEnds.has(expression);
  const work = [...planCalls(pending, isolate)];
  for (let call = work.shift(); call !== undefined; call = work.shift()) {
    work.unshift(...planCalls(await runCall(call), isolate));
  }

  /** Records what it can; the rest comes back. */
  async function runCall(call: Call): Promise<readonly Pending[]> {
    const expressions = [...new Set(call.groups.flat())];
    const [only] = expressions;
    const single = expressions.length === 1 && call.groups.length === 1;
    if (!single && expressions.some(isolate)) return pendingOf(call);
    if (single && only !== undefined && (fatalEnds.get(only) ?? 0) >= MAX_FATAL_ENDS) {
      for (const row of call.rows) record(row.request, only, notTriedAgain());
      return [];
    }
    const program = buildProgram(call.groups);
    const result = await runProgram(call, program);
    if (!result.compiled) return sortOut(call, expressions, program, result);
    return recordSections(call, result);
  }

  function runProgram(call: Call, program: Program): Promise<CallResult> {
    const input = call.rows
      .map((row) => `${programInput(call.groups.length, row.group, row.input)}\n`)
      .join("");
    const timeoutMs = compileTimeoutMs(program.segments.length, limits);
    return process.run({ program: program.source, input }, timeoutMs);
  }

  /** The program as a whole does not compile: find the expressions that are why. */
  async function sortOut(
    call: Call,
    expressions: readonly string[],
    program: Program,
    result: CallResult,
  ): Promise<readonly Pending[]> {
    const [only] = expressions;
    if (program.segments.length === 1 && only !== undefined && result.end.kind !== "ended") {
      for (const row of call.rows) record(row.request, only, outcomeOfEnd(result.end, limits));
      return [];
    }
    const checks = await checkFailed(program, result, process, limits);
    const good = new Set<string>();
    for (const [expression, check] of checks) {
      if (check.kind === "ok") good.add(expression);
    }
    for (const row of call.rows) {
      for (const expression of call.groups[row.group] ?? []) {
        const check = checks.get(expression);
        if (check?.kind === "error") record(row.request, expression, failed(check.error));
      }
    }
    if (good.size === expressions.length) {
      // Each compiles, only not together or not in time: one by one, then.
      for (const expression of good) fatalEnds.set(expression, fatalEnds.get(expression) ?? 0);
    }
    return pendingOf(call).map((item) => ({
      ...item,
      expressions: item.expressions.filter((expression) => good.has(expression)),
    }));
  }

  async function recordSections(call: Call, result: CallResult): Promise<readonly Pending[]> {
    const sections = parseSections(result.output);
    const left: Pending[] = [];
    let culpritFound = false;
    for (const [index, row] of call.rows.entries()) {
      const expressions = call.groups[row.group] ?? [];
      const lines = sections[index] ?? [];
      for (const [place, expression] of expressions.entries()) {
        const line = lines[place];
        if (line !== undefined) record(row.request, expression, outcomeOfLine(line, limits));
      }
      const [culprit, ...others] = expressions.slice(lines.length);
      if (culprit === undefined) continue;
      if (culpritFound) {
        left.push({ request: row.request, input: row.input, expressions: [culprit, ...others] });
        continue;
      }
      // Only the last input that was begun, or the next one, can have ended jq; an input before
      // it that lacks lines threw what nothing catches, and jq went on.
      culpritFound = index >= sections.length - 1;
      await blame(call, row, culprit, result);
      left.push({ request: row.request, input: row.input, expressions: others });
    }
    return left;
  }

  async function blame(call: Call, row: Row, culprit: string, result: CallResult): Promise<void> {
    const wasAlone = call.rows.length === 1 && call.groups.flat().length === 1;
    // The clock starts anew with every line, so a timeout is the culprit's own in any company.
    if (wasAlone || result.end.kind === "timeout") {
      recordFatal(row.request, culprit, outcomeOfEnd(result.end, limits), result);
      return;
    }
    const rows = [{ request: row.request, input: row.input, group: 0 }];
    const alone = await runProgram({ groups: [[culprit]], rows }, buildProgram([[culprit]]));
    const line = parseSections(alone.output)[0]?.[0];
    if (line !== undefined) record(row.request, culprit, outcomeOfLine(line, limits));
    else recordFatal(row.request, culprit, outcomeOfEnd(alone.end, limits), alone);
  }

  function recordFatal(
    request: number,
    expression: string,
    outcome: ExpressionOutcome,
    result: CallResult,
  ): void {
    record(request, expression, outcome);
    if (result.end.kind === "ended") return;
    fatalEnds.set(expression, (fatalEnds.get(expression) ?? 0) + 1);
  }
}

function pendingOf(call: Call): readonly Pending[] {
  return call.rows.map((row) => ({
    request: row.request,
    input: row.input,
    expressions: call.groups[row.group] ?? [],
  }));
}

function notTriedAgain(): ExpressionOutcome {
  return failed({
    code: "jq-aborted",
    message: `The expression ended jq on ${MAX_FATAL_ENDS} other inputs and was not tried again.`,
  });
}
