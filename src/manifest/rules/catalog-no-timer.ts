import { quotedList } from "../../model/suggest.ts";
import { catalogRule } from "../catalog/catalog-rule.ts";
import { shownText } from "../shown-text.ts";

export const catalogNoTimer = catalogRule("catalog-no-timer", ({ model }, { base, document }) => {
  const { event, blueprint } = model;
  if (event.type !== "TIMER_PROPERTY_EXPIRED") return [];
  const property = blueprint?.properties.get(event.propertyIdentifier);
  // Of a mirror's format nothing is known.
  if (blueprint === undefined || property?.origin !== "own" || property.format === "timer")
    return [];
  const timers = [...blueprint.properties.values()].filter(({ format }) => format === "timer");
  return [
    {
      message: `The property "${shownText(event.propertyIdentifier)}" of "${shownText(blueprint.identifier)}" is no timer: it never expires.`,
      hint:
        timers.length === 0
          ? 'Give it the format "timer" in its blueprint, or name another property.'
          : `Its timers: ${quotedList(timers.map(({ identifier }) => shownText(identifier)))}.`,
      range: document.rangeOfValue([...base, "trigger", "event", "propertyIdentifier"]),
    },
  ];
});
