import { explainDecision, neededExpressions } from "../matching/reasons/explain-decision.ts";
import { nearestAutomation } from "../matching/reasons/nearest-automation.ts";
import type { ExpressionOutcome } from "../model/decision.ts";
import type { ConsideredAutomation, DispatchedEvent } from "../model/dispatch.ts";
import type { JqEngine } from "../ports/jq-engine.ts";

/** Above so many parts of one event's conditions, the rest is explained by whole expressions. */
const MAX_PARTS = 20_000;

export interface ExplainDecisionsDeps {
  readonly jq: JqEngine;
}

/**
 * The events with the reasons of their decisions, and the nearest automation among those that they
 * do not start. All parts of all conditions are evaluated in one call; an event without a body is
 * left as it is.
 *
 * @throws LongshoreError `engine-unavailable`.
 */
export async function explainDecisions(
  events: readonly DispatchedEvent[],
  { jq }: ExplainDecisionsDeps,
): Promise<readonly DispatchedEvent[]> {
  const requests = events.map(({ body = null, considered }) => ({
    input: body,
    expressions:
      body === null
        ? []
        : [...new Set(considered.flatMap(({ decision }) => neededExpressions(decision)))].slice(
            0,
            MAX_PARTS,
          ),
  }));
  const isAsked = requests.some(({ expressions }) => expressions.length > 0);
  const outcomes = isAsked ? await jq.evaluate(requests) : [];
  return events.map((event, index) => {
    const expressions = requests[index]?.expressions ?? [];
    const known = new Map(
      expressions.map((expression, place) => [expression, outcomes[index]?.[place]]),
    );
    return explained(event, known);
  });
}

function explained(
  event: DispatchedEvent,
  known: ReadonlyMap<string, ExpressionOutcome | undefined>,
): DispatchedEvent {
  const { body } = event;
  if (body === undefined) return event;
  const considered = event.considered.map(
    (item): ConsideredAutomation => ({
      ...item,
      explained: explainDecision(item.decision, body, (expression) => known.get(expression)),
    }),
  );
  const nearest = nearestAutomation(considered);
  return { ...event, considered, ...(nearest === undefined ? {} : { nearest }) };
}
