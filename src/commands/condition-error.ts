import type { Decision } from "../model/decision.ts";
import type { RunError } from "../model/run.ts";

/** Why a condition failed: the first of its expressions that did. */
export function conditionError(decision: Decision): RunError {
  const failed = decision.expressions.find(({ outcome }) => outcome.kind === "error");
  const why = failed?.outcome.kind === "error" ? failed.outcome.error.message : "unknown";
  return {
    code: "condition-failed",
    message: `The condition "${failed?.expression ?? ""}" of "${decision.automation}" failed: ${why}`,
  };
}
