import type { ExpressionOutcome } from "../../src/model/decision.ts";
import type { Json } from "../../src/model/json.ts";
import type { JqEngine } from "../../src/ports/jq-engine.ts";

/** All that jq says of an expression over some inputs. */
export interface Outputs {
  /** Whether jq's grammar takes it; a name or constant in it may still be refused. */
  readonly parses: boolean;
  /** Every output and the error behind them, or why it does not compile. */
  readonly said: string;
}

/** What jq says of a program that its grammar takes. */
const NO_SYNTAX_ERROR = / is not defined$|^Cannot use .* as object key$/;

/** The outputs of each expression, asked of the real jq all at once. */
export async function outputsOf(
  jq: JqEngine,
  expressions: readonly string[],
  inputs: readonly Json[],
): Promise<ReadonlyMap<string, Outputs>> {
  const once = [...new Set(expressions)];
  const requests = inputs.map((input) => ({ input, expressions: once.map(allOutputs) }));
  const outcomes = await jq.evaluate(requests);
  return new Map(
    once.map((expression, index) => {
      const said = outcomes.flatMap((list) => list[index] ?? []);
      const reason = said.map(compileError).find((message) => message !== undefined);
      const parses = reason === undefined || NO_SYNTAX_ERROR.test(reason);
      return [expression, { parses, said: reason ?? JSON.stringify(said) }];
    }),
  );
}

/** An expression whose value says every output of another; a number's own digits are kept in text. */
export function allOutputs(expression: string): string {
  return `[try ((\n${expression}\n\n) | [tojson]) catch {error: .}]`;
}

function compileError(outcome: ExpressionOutcome): string | undefined {
  return outcome.kind === "error" && outcome.error.code === "jq-compile"
    ? outcome.error.message
    : undefined;
}
