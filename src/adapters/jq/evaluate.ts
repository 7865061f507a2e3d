import type { ExpressionOutcome } from "../../model/decision.ts";
import { checkFailed, compileTimeoutMs } from "./check.ts";
import type { EngineLimits } from "./limits.ts";
import type { OpenPrograms, ProgramResult } from "./open-programs.ts";
import { failed, outcomeOfEnd, outcomeOfLine } from "./outcome.ts";
import type { Call, Input, Pending, Row } from "./plan.ts";
import { planCalls } from "./plan.ts";
import type { CallResult, JqProcess } from "./process.ts";
import { parseSections } from "./sections.ts";

/**
 * After this many inputs on which an expression ended jq it is not tried on the others: an
 * expression that loops would otherwise cost its limit once for each of a thousand events.
 */
const MAX_FATAL_ENDS = 3;

/** A thread and what is open in it. */
export interface Evaluator {
  readonly process: JqProcess;
  readonly programs: OpenPrograms;
}

export interface EvaluateOptions {
  readonly limits: EngineLimits;
  /** This thread may be blocked for this long at a time. */
  readonly blockMs: number;
}

/** Evaluates everything that is pending and records an outcome for each, in any order. */
export async function evaluatePending(
  pending: readonly Pending[],
  { process, programs }: Evaluator,
  { limits, blockMs }: EvaluateOptions,
): Promise<void> {
  const timeouts = {
    compileTimeoutMs: (expressions: number) => compileTimeoutMs(expressions, limits),
    blockMs,
  };
  const work = [...planCalls(pending, programs.find)];
  for (let call = work.shift(); call !== undefined; call = work.shift()) {
    work.unshift(...planCalls(await runCall(call), programs.find));
  }

  /** Records what it can; the rest comes back. */
  async function runCall(call: Call): Promise<readonly Pending[]> {
    const only = onlyExpression(call);
    if (only === undefined && call.rows.some((row) => knowsBetter(row, call))) {
      return pendingOf(call);
    }
    if (only !== undefined) {
      const rows = call.rows.filter(({ input }) => {
        const tried = (input.scope.fatalEnds.get(only) ?? 0) < MAX_FATAL_ENDS;
        if (!tried) input.record(only, notTriedAgain());
        return tried;
      });
      if (rows.length === 0) return [];
      if (rows.length < call.rows.length) return runCall({ ...call, rows });
    }
    const result = await programs.run(call, timeouts);
    if (!result.compiled) return sortOut(call, result);
    return recordSections(call, result);
  }

  /** The program as a whole does not compile: find the expressions that are why. */
  async function sortOut(call: Call, result: ProgramResult): Promise<readonly Pending[]> {
    const { program } = result;
    const expressions = new Set(call.groups.flat());
    const only = onlyExpression(call);
    if (program.segments.length === 1 && only !== undefined && result.end.kind !== "ended") {
      if (process.way === "plain" && call.rows.length > 1) return oneByOne(call);
      for (const { input } of call.rows) {
        if (process.way === "plain") recordFatal(input, only, result);
        else input.record(only, outcomeOfEnd(result.end, limits));
      }
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
        if (check?.kind === "error") row.input.record(expression, failed(check.error));
      }
    }
    if (good.size === expressions.size) {
      // Each compiles, only not together or not in time: one by one, then.
      for (const { input, group } of call.rows) {
        for (const expression of call.groups[group] ?? []) countFatal(input, expression, 0);
      }
    }
    return pendingOf(call).map((item) => ({
      input: item.input,
      expressions: item.expressions.filter((expression) => good.has(expression)),
    }));
  }

  /** Where it is not seen that a program compiled, the death of one input may look like its own. */
  async function oneByOne(call: Call): Promise<readonly Pending[]> {
    const left: Pending[] = [];
    for (const row of call.rows)
      left.push(...(await runCall({ groups: call.groups, rows: [row] })));
    return left;
  }

  async function recordSections(call: Call, result: ProgramResult): Promise<readonly Pending[]> {
    const sections = parseSections(result.output);
    const left: Pending[] = [];
    let culpritFound = false;
    for (const [index, row] of call.rows.entries()) {
      const expressions = call.groups[row.group] ?? [];
      const lines = sections[index] ?? [];
      for (const [place, expression] of expressions.entries()) {
        const line = lines[place];
        if (line !== undefined) row.input.record(expression, outcomeOfLine(line, limits));
      }
      const [culprit, ...others] = expressions.slice(lines.length);
      if (culprit === undefined) continue;
      if (culpritFound) {
        left.push({ input: row.input, expressions: [culprit, ...others] });
        continue;
      }
      // Only the last input that was begun, or the next one, can have ended jq; an input before
      // it that lacks lines threw what nothing catches, and jq went on.
      culpritFound = index >= sections.length - 1;
      await blame(call, row, culprit, result);
      left.push({ input: row.input, expressions: others });
    }
    return left;
  }

  async function blame(call: Call, row: Row, culprit: string, result: CallResult): Promise<void> {
    const wasAlone = call.rows.length === 1 && onlyExpression(call) !== undefined;
    // The clock starts anew with every line, so a timeout is the culprit's own in any company.
    if (wasAlone || (result.end.kind === "timeout" && process.way !== "plain")) {
      recordFatal(row.input, culprit, result);
      return;
    }
    const rows = [{ input: row.input, group: 0 }];
    const alone = await programs.run({ groups: [[culprit]], rows }, timeouts);
    const line = parseSections(alone.output)[0]?.[0];
    if (line !== undefined) row.input.record(culprit, outcomeOfLine(line, limits));
    else recordFatal(row.input, culprit, alone);
  }

  function recordFatal(input: Input, expression: string, { end }: CallResult): void {
    input.record(expression, outcomeOfEnd(end, limits));
    if (end.kind !== "ended") countFatal(input, expression, 1);
  }
}

/** The expression of a call whose rows ask for nothing else. */
function onlyExpression({ groups, rows }: Call): string | undefined {
  let only: string | undefined;
  for (const { group } of rows) {
    const [first, second] = groups[group] ?? [];
    if (first === undefined || second !== undefined) return undefined;
    if (only !== undefined && only !== first) return undefined;
    only = first;
  }
  return only;
}

/** Whether something was learnt of the row's expressions since the call was planned. */
function knowsBetter({ input, group }: Row, { groups }: Call): boolean {
  const { fatalEnds } = input.scope;
  return fatalEnds.size > 0 && (groups[group] ?? []).some((one) => fatalEnds.has(one));
}

function countFatal({ scope }: Input, expression: string, ends: number): void {
  scope.fatalEnds.set(expression, (scope.fatalEnds.get(expression) ?? 0) + ends);
}

function pendingOf({ groups, rows }: Call): readonly Pending[] {
  return rows.map(({ input, group }) => ({ input, expressions: groups[group] ?? [] }));
}

function notTriedAgain(): ExpressionOutcome {
  return failed({
    code: "jq-aborted",
    message: `The expression ended jq on ${MAX_FATAL_ENDS} other inputs and was not tried again.`,
  });
}
