import type { DiagnosticCode } from "../../errors/codes.ts";
import type { CheckedAutomation, Finding, Rule } from "../rule.ts";
import type { ModelledAutomation } from "./modelled-automation.ts";

/** A rule that needs the catalog; without one it finds nothing. The policy says its severity. */
export function catalogRule(
  code: DiagnosticCode,
  find: (automation: ModelledAutomation, checked: CheckedAutomation) => readonly Finding[],
): Rule {
  return {
    code,
    check(checked, { catalog, policy }) {
      if (catalog === undefined) return [];
      const severity = policy?.config.catalog?.severity;
      const findings = find(catalog.modelled(checked), checked);
      return severity === undefined ? findings : findings.map((one) => ({ ...one, severity }));
    },
  };
}
