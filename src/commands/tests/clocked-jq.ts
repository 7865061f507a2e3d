import type { ExpressionOutcome } from "../../model/decision.ts";
import type { JqEngine, JqRequest } from "../../ports/jq-engine.ts";

/** Whether an expression may ask for the time: in a text or a path it does no harm to be sure. */
const NAMES_NOW = /\bnow\b/;

/** jq whose `now` is a given time, in milliseconds since 1970. It asks the engine that it is given. */
export function clockedJq(jq: JqEngine, nowMs: number): JqEngine {
  const definition = `def now: ${nowMs / 1_000}; `;
  const clocked = (expression: string) =>
    NAMES_NOW.test(expression) ? `${definition}${expression}` : expression;
  const clockedRequest = ({ input, expressions, soon }: JqRequest): JqRequest => ({
    input,
    expressions: expressions.map(clocked),
    ...(soon === undefined ? {} : { soon: () => soon().map((list) => list.map(clocked)) }),
  });
  return {
    evaluate: async (requests) => {
      const results = await jq.evaluate(requests.map(clockedRequest));
      return results.map((outcomes, request) =>
        outcomes.map((outcome, place) => {
          const expression = requests[request]?.expressions[place] ?? "";
          return NAMES_NOW.test(expression) ? moved(outcome, definition.length) : outcome;
        }),
      );
    },
    check: (expressions) => jq.check(expressions),
    close: () => jq.close(),
  };
}

/** The place of an error in the author's own expression. */
function moved(outcome: ExpressionOutcome, by: number): ExpressionOutcome {
  if (outcome.kind !== "error" || outcome.error.line !== 1) return outcome;
  const { column } = outcome.error;
  if (column === undefined) return outcome;
  return { kind: "error", error: { ...outcome.error, column: Math.max(1, column - by) } };
}
