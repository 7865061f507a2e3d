import { jqWasm, workerUrl } from "#locations";
import type { ExpressionError, ExpressionOutcome } from "../../model/decision.ts";
import { valueNestsDeeper } from "../../model/json-depth.ts";
import type { JqCheck, JqEngine, JqRequest } from "../../ports/jq-engine.ts";
import { checkExpressions } from "./check.ts";
import { evaluatePending } from "./evaluate.ts";
import type { EngineLimits } from "./limits.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { failed } from "./outcome.ts";
import type { Pending } from "./plan.ts";
import { createJqProcess } from "./process.ts";
import { screenExpression } from "./screen.ts";

export interface JqEngineOptions {
  /** Each replaces a default, which is a constant of `errors/limits.ts`. */
  readonly limits?: Partial<EngineLimits>;
}

/** Screens of this many expressions are remembered: events come by the thousand, expressions do not. */
const MAX_SCREENED = 10_000;

/** jq-wasm in a thread that starts at once. Calls queue; the thread keeps no idle process alive. */
export function createJqEngine(options: JqEngineOptions = {}): JqEngine {
  const limits: EngineLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const process = createJqProcess({ wasmPath: jqWasm, workerUrl, limits });
  const screened = new Map<string, ExpressionError | undefined>();
  let queue: Promise<unknown> = Promise.resolve();

  function enqueue<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = queue.then(task);
    queue = result.catch(() => {});
    return result;
  }

  function screen(expression: string): ExpressionError | undefined {
    if (!screened.has(expression)) {
      if (screened.size >= MAX_SCREENED) screened.clear();
      screened.set(expression, screenExpression(expression, limits));
    }
    return screened.get(expression);
  }

  async function evaluate(
    requests: readonly JqRequest[],
  ): Promise<readonly (readonly ExpressionOutcome[])[]> {
    const outcomes = requests.map(() => new Map<string, ExpressionOutcome>());
    const pending: Pending[] = [];
    for (const [index, request] of requests.entries()) {
      const known = outcomes[index];
      if (known === undefined) continue;
      const tooDeep = valueNestsDeeper(request.input, limits.depth);
      const expressions: string[] = [];
      for (const expression of new Set(request.expressions)) {
        const error = tooDeep ? inputTooDeep(limits) : screen(expression);
        if (error === undefined) expressions.push(expression.toWellFormed());
        else known.set(expression, failed(error));
      }
      if (expressions.length === 0) continue;
      pending.push({
        request: index,
        input: JSON.stringify(request.input),
        expressions: [...new Set(expressions)],
      });
    }
    await evaluatePending(
      pending,
      (request, expression, outcome) => outcomes[request]?.set(expression, outcome),
      process,
      limits,
    );
    return requests.map((request, index) =>
      request.expressions.map((expression) => {
        const known = outcomes[index];
        return known?.get(expression) ?? known?.get(expression.toWellFormed()) ?? neverAnswered();
      }),
    );
  }

  async function check(expressions: readonly string[]): Promise<readonly JqCheck[]> {
    const sound = new Set<string>();
    for (const expression of expressions) {
      if (screen(expression) === undefined) sound.add(expression.toWellFormed());
    }
    const checks = await checkExpressions([...sound], process, limits);
    return expressions.map((expression) => {
      const error = screen(expression);
      if (error !== undefined) return { kind: "error", error };
      return checks.get(expression.toWellFormed()) ?? { kind: "ok" };
    });
  }

  return {
    evaluate: (requests) => enqueue(() => evaluate(requests)),
    check: (expressions) => enqueue(() => check(expressions)),
    close: () => process.close(),
  };
}

function inputTooDeep(limits: EngineLimits): ExpressionError {
  return {
    code: "jq-input-too-deep",
    message: `The input is nested deeper than ${limits.depth} levels.`,
  };
}

function neverAnswered(): ExpressionOutcome {
  return failed({ code: "jq-aborted", message: "jq gave no answer." });
}
