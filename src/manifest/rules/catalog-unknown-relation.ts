import { catalogRule } from "../catalog/catalog-rule.ts";
import { unknownMembers } from "../catalog/unknown-members.ts";

export const catalogUnknownRelation = catalogRule(
  "catalog-unknown-relation",
  (automation, checked) => unknownMembers(automation, checked, "relations"),
);
