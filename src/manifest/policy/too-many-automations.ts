import type { Diagnostic } from "../../errors/diagnostic.ts";
import { isPublished } from "../../model/automation.ts";
import type { PolicyConfig } from "../../model/config.ts";
import { groupBy } from "../../model/group-by.ts";
import { diagnostic } from "../diagnostic.ts";
import type { PlacedAutomation } from "../placed-automation.ts";
import { shownText } from "../shown-text.ts";

/** Blueprints with more published automations than the policy allows, at the first that is too many. */
export function tooManyAutomations(
  automations: readonly PlacedAutomation[],
  { perBlueprint }: PolicyConfig,
): readonly Diagnostic[] {
  if (perBlueprint === undefined) return [];
  const { max, severity } = perBlueprint;
  return [...byBlueprint(automations)].flatMap(([blueprint, listeners]) => {
    const one = listeners[max]?.one;
    if (one === undefined) return [];
    return [
      diagnostic("policy-too-many", {
        ...(severity === undefined ? {} : { severity }),
        message: `${listeners.length} published automations listen to the blueprint "${shownText(blueprint)}"; "policy.perBlueprint" allows ${max}.`,
        hint: `Join or delete ${listeners.length - max} of them, or make drafts of them.`,
        file: one.file,
        range: one.rangeOf(["trigger", "event", "blueprintIdentifier"]),
      }),
    ];
  });
}

function byBlueprint(automations: readonly PlacedAutomation[]) {
  const listeners = automations.flatMap((one) => {
    const { event } = one.automation.trigger;
    return isPublished(one.automation) && "blueprintIdentifier" in event
      ? [{ one, blueprint: event.blueprintIdentifier }]
      : [];
  });
  return groupBy(listeners, ({ blueprint }) => blueprint);
}
