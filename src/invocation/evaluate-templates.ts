import type { ExpressionOutcome } from "../model/decision.ts";
import type { JsonObject } from "../model/json.ts";
import type { RunError } from "../model/run.ts";
import type { JqEngine, JqRequest } from "../ports/jq-engine.ts";
import { expressionsOf } from "./render/expressions.ts";
import { namesSecret, readsUnnamedSecrets } from "./secret-values.ts";

export type EvaluatedTemplates =
  | { readonly kind: "ok"; readonly outcomes: ReadonlyMap<string, ExpressionOutcome> }
  | { readonly kind: "failed"; readonly error: RunError };

/**
 * Evaluates all templates of an invocation in one call. Expressions that name a secret see the
 * secrets, the others do not: `{{ . }}` sends the context, never a secret.
 */
export async function evaluateTemplates(
  invocation: JsonObject,
  context: JsonObject,
  secrets: ReadonlyMap<string, string>,
  jq: JqEngine,
): Promise<EvaluatedTemplates> {
  const expressions = expressionsOf(invocation);
  const unnamed = expressions.find(readsUnnamedSecrets);
  if (unnamed !== undefined) {
    return {
      kind: "failed",
      error: {
        code: "secret-missing",
        message: `The template "{{${unnamed}}}" reads ".secrets" without naming a secret. Name it, as in ".secrets.TOKEN".`,
        path: "invocationMethod",
      },
    };
  }
  const requests: readonly JqRequest[] = [
    { input: context, expressions: expressions.filter((one) => !namesSecret(one)) },
    {
      input: { ...context, secrets: Object.fromEntries(secrets) },
      expressions: expressions.filter(namesSecret),
    },
  ].filter((request) => request.expressions.length > 0);
  const results = requests.length === 0 ? [] : await jq.evaluate(requests);
  const outcomes = new Map<string, ExpressionOutcome>();
  for (const [index, request] of requests.entries()) {
    for (const [position, expression] of request.expressions.entries()) {
      const outcome = results[index]?.[position];
      if (outcome !== undefined) outcomes.set(expression, outcome);
    }
  }
  return { kind: "ok", outcomes };
}
