import { explainDecisions } from "../commands/explain-decisions.ts";
import { LongshoreError } from "../errors/longshore-error.ts";
import type { DispatchedEvent } from "../model/dispatch.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import type { Logger } from "../ports/logger.ts";
import { summaryReasons } from "../report/summary-reasons.ts";

/** More would take long and be read by nobody. */
const MAX_EVENTS = 20;

/**
 * The job summary's section about events whose decisions somebody may wonder about. What was
 * dispatched is told without it where jq cannot be asked again.
 */
export async function whySection(
  events: readonly DispatchedEvent[],
  deps: { readonly jq: JqEngine; readonly logger: Logger; readonly isPublic: boolean },
): Promise<readonly string[]> {
  try {
    const explained = await explainDecisions(events.slice(0, MAX_EVENTS).map(inQuestion), deps);
    const leftOut = Math.max(0, events.length - MAX_EVENTS);
    return summaryReasons(explained, { isPublic: deps.isPublic, leftOut });
  } catch (error) {
    if (!(error instanceof LongshoreError)) throw error;
    deps.logger.debug(`The decisions are not explained: ${error.message}`);
    return [];
  }
}

/** Of an event with failed decisions only these; else all. */
function inQuestion(event: DispatchedEvent): DispatchedEvent {
  const failed = event.considered.filter(({ decision }) => decision.decision === "failed");
  return failed.length === 0 ? event : { ...event, considered: failed };
}
