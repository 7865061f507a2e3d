import type { Invocation } from "../model/automation.ts";
import type { ExpressionOutcome } from "../model/decision.ts";
import type { JsonObject } from "../model/json.ts";
import type { RunError } from "../model/run.ts";
import type { JqEngine, JqRequest } from "../ports/jq-engine.ts";
import { expressionsOf } from "./render/expressions.ts";
import { namesSecret, readsUnnamedSecrets } from "./secret-values.ts";

export type EvaluatedTemplates =
  | { readonly kind: "ok"; readonly outcomes: ReadonlyMap<string, ExpressionOutcome> }
  | { readonly kind: "failed"; readonly error: RunError };

/** The lists of expressions that {@link evaluateTemplates} asks for. */
export function templateLists(invocation: Invocation): readonly (readonly string[])[] {
  const { without, naming } = bySecrets(
    expressionsOf(Object.fromEntries(Object.entries(invocation))),
  );
  return [without, naming].filter((list) => list.length > 0);
}

function bySecrets(expressions: readonly string[]): {
  readonly without: readonly string[];
  readonly naming: readonly string[];
} {
  return {
    without: expressions.filter((one) => !namesSecret(one)),
    naming: expressions.filter(namesSecret),
  };
}

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
  const lists = bySecrets(expressions);
  const requests: readonly JqRequest[] = [
    { input: context, expressions: lists.without },
    {
      input: { ...context, secrets: Object.fromEntries(secrets) },
      expressions: lists.naming,
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
