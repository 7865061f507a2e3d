import type { Redactor } from "../errors/redact.ts";
import { createRedactor, EVERYTHING_REDACTED } from "../errors/redact.ts";
import type { ExpressionOutcome } from "../model/decision.ts";
import type { Json, JsonObject } from "../model/json.ts";
import { visitStrings } from "../model/secret-references.ts";
import { namesSecret } from "./secret-values.ts";

/** Real requests make a handful of texts of their secrets; searching for more takes too long. */
const MAX_DERIVED = 200;
const MAX_DERIVED_CHARACTERS = 64 * 1024;

/**
 * Masks a run's secrets and what its templates made of them: a slice of a secret, or its signature,
 * is found by no search for the secret. Every string that an expression which names a secret gave
 * counts, but for those inside an object or a list that the context holds as they are, and the keys
 * that the expression spells out.
 */
export function runRedactor(
  secrets: ReadonlyMap<string, string>,
  outcomes: ReadonlyMap<string, ExpressionOutcome>,
  context: JsonObject,
): Redactor {
  const derived = derivedTexts(outcomes, context);
  const characters = derived.reduce((sum, text) => sum + text.length, 0);
  if (derived.length > MAX_DERIVED || characters > MAX_DERIVED_CHARACTERS) {
    return EVERYTHING_REDACTED;
  }
  const known = [...secrets].map(([name, value]) => ({ name, value }));
  return createRedactor([...known, ...derived.map((value) => ({ name: "", value }))]);
}

function derivedTexts(
  outcomes: ReadonlyMap<string, ExpressionOutcome>,
  context: JsonObject,
): readonly string[] {
  const texts = new Set<string>();
  const structures: (readonly [expression: string, value: Json])[] = [];
  for (const [expression, outcome] of outcomes) {
    if (outcome.kind !== "value" || !namesSecret(expression)) continue;
    if (typeof outcome.value === "string") texts.add(outcome.value);
    else structures.push([expression, outcome.value]);
  }
  if (structures.length === 0) return [...texts];
  const inContext = new Set<string>();
  visitStrings(context, (text) => inContext.add(text));
  for (const [expression, value] of structures) {
    visitStrings(value, (text, _path, place) => {
      const isWritten = place === "key" && expression.includes(text);
      if (!isWritten && !inContext.has(text)) texts.add(text);
    });
  }
  return [...texts];
}
