import { catalogRule } from "../catalog/catalog-rule.ts";
import { decidingFindings } from "../catalog/deciding-findings.ts";

export const catalogNeverTrue = catalogRule("catalog-never-true", (automation, checked) =>
  decidingFindings(automation, checked, "never"),
);
