import type { Plan } from "../model/plan.ts";
import type { PlanFile } from "../model/plan-file.ts";
import type { PreparedPlan } from "../sync/plan.ts";
import { toPlanFile } from "../sync/plan-file.ts";
import type { PrepareDeps, PrepareInput } from "./prepare-plan.ts";
import { preparePlan } from "./prepare-plan.ts";

export interface PlanResult {
  readonly kind: "planned";
  readonly plan: Plan;
  /** Full sentences for the report, beside the changes. */
  readonly notes: readonly string[];
  /** What the plan was made from, for a replay. */
  readonly prepared: PreparedPlan;
  /** The plan as it is kept for review; absent where an error in a file refuses every sync. */
  readonly file?: PlanFile;
}

/**
 * What a sync would change. Writes nothing: a reader of the store is all it takes.
 *
 * @throws LongshoreError `store-unreadable`, `store-corrupt`, `git-failed`.
 */
export async function plan(input: PrepareInput, deps: PrepareDeps): Promise<PlanResult> {
  const prepared = await preparePlan(input, deps);
  const faulty = input.checked.diagnostics.some(({ severity }) => severity === "error");
  return {
    kind: "planned",
    plan: prepared.plan,
    notes: prepared.notes,
    prepared,
    ...(faulty ? {} : { file: toPlanFile(prepared, input.scope) }),
  };
}
