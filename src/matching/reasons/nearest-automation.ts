import type { ConsideredAutomation } from "../../model/dispatch.ts";
import type { NearMiss } from "../../model/reason.ts";

/**
 * Of the automations that watch an event's target and are not started by it, the one that lacks
 * least: one whose condition would hold with the fewest changes; else one that listens to something
 * else. Of equals the first by identifier.
 */
export function nearestAutomation(
  considered: readonly ConsideredAutomation[],
): NearMiss | undefined {
  let best: { readonly miss: NearMiss; readonly rank: number } | undefined;
  for (const item of considered) {
    const miss = missOf(item);
    if (miss === undefined) continue;
    const rank =
      miss.kind === "trigger" ? Number.POSITIVE_INFINITY : (item.explained?.changes ?? 1);
    if (
      best === undefined ||
      rank < best.rank ||
      (rank === best.rank && isBefore(miss, best.miss))
    ) {
      best = { miss, rank };
    }
  }
  return best?.miss;
}

type AutomationMiss = Extract<NearMiss, { automation: string }>;

function missOf({ decision }: ConsideredAutomation): AutomationMiss | undefined {
  const { automation, decidedBy } = decision;
  if (decision.decision === "matched") return undefined;
  return decidedBy.kind === "trigger"
    ? { kind: "trigger", automation, message: decidedBy.message }
    : { kind: "condition", automation, decision: decision.decision };
}

function isBefore(one: AutomationMiss, other: NearMiss): boolean {
  return other.kind !== "target" && one.automation < other.automation;
}
