import type { ExpressionError } from "../../model/decision.ts";
import { bracketsBalance, lexJq } from "../../model/jq-lexer.ts";
import type { EngineLimits } from "./limits.ts";

/** What is wrong with an expression that must not, or need not, reach jq. */
export function screenExpression(
  expression: string,
  limits: EngineLimits,
): ExpressionError | undefined {
  const bytes = Buffer.byteLength(expression);
  if (bytes > limits.expressionBytes) {
    return {
      code: "jq-too-long",
      message: `The expression has ${bytes} bytes; at most ${limits.expressionBytes} are allowed.`,
    };
  }
  // jq takes a program as a C string, which ends at the first of these.
  const nul = expression.indexOf("\0");
  if (nul !== -1) return compileErrorAt(expression, nul, "A NUL character is not allowed in jq.");
  const balance = bracketsBalance(expression);
  if (balance.kind === "unbalanced") {
    return compileErrorAt(expression, balance.offset, balance.message);
  }
  if (lexJq(expression).tokens.length === 0) {
    return compileErrorAt(expression, 0, "The expression is empty.");
  }
  return undefined;
}

function compileErrorAt(expression: string, offset: number, message: string): ExpressionError {
  const before = expression.slice(0, offset).split("\n");
  return {
    code: "jq-compile",
    message,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}
