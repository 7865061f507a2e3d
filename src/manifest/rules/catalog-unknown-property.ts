import { catalogRule } from "../catalog/catalog-rule.ts";
import { unknownMember, unknownMembers } from "../catalog/unknown-members.ts";

export const catalogUnknownProperty = catalogRule(
  "catalog-unknown-property",
  (automation, checked) => {
    const { event, blueprint } = automation.model;
    const found = unknownMembers(automation, checked, "properties");
    if (blueprint === undefined || event.type !== "TIMER_PROPERTY_EXPIRED") return found;
    const path = [...checked.base, "trigger", "event", "propertyIdentifier"];
    const timer = unknownMember(blueprint, "properties", event.propertyIdentifier, () =>
      checked.document.rangeOfValue(path),
    );
    return [...timer, ...found];
  },
);
