import type { Automation } from "../model/automation.ts";
import { secretsOfValue } from "../model/secret-references.ts";
import { secretVariable } from "../ports/secrets.ts";
import { toJson } from "./canonical.ts";
import type { Comparison } from "./compare.ts";

/**
 * The environment variables of secrets that published automations use and the stored ones did not:
 * a workflow that dispatches does not have them yet. One too many rather than one too few: of
 * automations that only the store holds it is not known which secrets they use.
 */
export function neededEnv(
  comparison: Comparison,
  stored: ReadonlyMap<string, Automation>,
): readonly string[] {
  const { differences, definitions } = comparison;
  const changed = new Set(differences.map(({ identifier }) => identifier));
  const needed = new Set(
    differences.flatMap(({ identifier }) => variablesOf(definitions.get(identifier))),
  );
  const had = [
    ...stored.values(),
    ...[...definitions.values()].filter(({ identifier }) => !changed.has(identifier)),
  ];
  for (const automation of had) {
    if (needed.size === 0) break;
    for (const variable of variablesOf(automation)) needed.delete(variable);
  }
  return [...needed].sort();
}

function variablesOf(automation: Automation | undefined): readonly string[] {
  return automation === undefined ? [] : secretsOfValue(toJson(automation)).map(secretVariable);
}
