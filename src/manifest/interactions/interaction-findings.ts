import type { Diagnostic } from "../../errors/diagnostic.ts";
import type { PlacedAutomation } from "../placed-automation.ts";
import { cycles } from "./cycles.ts";
import { repeatedCalls } from "./repeated-calls.ts";

/** What automations do to each other. @param automations - in the order of files and places. */
export function interactionFindings(
  automations: readonly PlacedAutomation[],
): readonly Diagnostic[] {
  return [...repeatedCalls(automations), ...cycles(distinct(automations))];
}

/** Sorted by identifier: of those that share one, which is an error, the first. */
function distinct(automations: readonly PlacedAutomation[]): readonly PlacedAutomation[] {
  const byIdentifier = new Map<string, PlacedAutomation>();
  for (const one of automations) {
    const { identifier } = one.automation;
    if (!byIdentifier.has(identifier)) byIdentifier.set(identifier, one);
  }
  const names = [...byIdentifier.keys()].sort();
  return names.flatMap((name) => byIdentifier.get(name) ?? []);
}
