import { catalogRule } from "../catalog/catalog-rule.ts";
import { decidingFindings } from "../catalog/deciding-findings.ts";

export const catalogAlwaysTrue = catalogRule("catalog-always-true", (automation, checked) =>
  decidingFindings(automation, checked, "always"),
);
