import type { Condition } from "../model/automation.ts";
import type { RuntimeConfig } from "../model/config.ts";
import type { Decision, ExpressionOutcome, ExpressionResult } from "../model/decision.ts";
import type { CatalogEvent } from "../model/event.ts";
import type { RoutedAutomation } from "../model/snapshot.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import type { AutomationIndex, Candidate } from "./automation-index.ts";
import { combine, truthOf } from "./combine.ts";

/** An event and the automations that it may start. */
export interface DecisionInput {
  readonly event: CatalogEvent;
  readonly automations: AutomationIndex;
}

export type ConditionOnError = RuntimeConfig["conditions"]["onError"];

export interface DecideOptions {
  /** What a failed condition of this automation means. */
  readonly onError: (automation: RoutedAutomation) => ConditionOnError;
  /** Lists of expressions that are evaluated next where this automation matches. */
  readonly next?: (automation: RoutedAutomation) => readonly (readonly string[])[];
}

export interface DecideDeps {
  readonly jq: JqEngine;
}

/** Of one event: an automation that watches its target, and what it decided. */
export interface AutomationDecision {
  readonly automation: RoutedAutomation;
  readonly decision: Decision;
}

/**
 * What each automation that watches an event's target does with it, in the automations' order, an
 * entry per input. All conditions of all events are evaluated in one call; where there is none, jq
 * is not asked at all.
 *
 * @throws LongshoreError `engine-unavailable`.
 */
export async function decide(
  inputs: readonly DecisionInput[],
  options: DecideOptions,
  deps: DecideDeps,
): Promise<readonly (readonly AutomationDecision[])[]> {
  const watching = inputs.map(({ event, automations }) => automations.concernedBy(event));
  const { next } = options;
  const requests = watching.map(({ candidates, expressions }, index) => ({
    input: inputs[index]?.event.body ?? null,
    expressions,
    ...(next === undefined ? {} : { soon: () => soon(candidates, next) }),
  }));
  const asked = requests.some((request) => request.expressions.length > 0);
  const outcomes = asked ? await deps.jq.evaluate(requests) : [];
  return watching.map(({ candidates }, index) =>
    candidates.map((candidate) => decideOne(candidate, outcomes[index] ?? [], options)),
  );
}

function soon(
  candidates: readonly Candidate[],
  next: (automation: RoutedAutomation) => readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return candidates
    .filter(({ listens }) => listens.kind === "listens")
    .flatMap(({ automation }) => next(automation));
}

function decideOne(
  { automation, listens, expressions, places }: Candidate,
  outcomes: readonly ExpressionOutcome[],
  options: DecideOptions,
): AutomationDecision {
  const { identifier, trigger } = automation.definition;
  if (listens.kind === "other-event") {
    const decidedBy = { kind: "trigger", message: listens.message } as const;
    return {
      automation,
      decision: { automation: identifier, decision: "not-matched", expressions: [], decidedBy },
    };
  }
  if (trigger.condition === undefined || expressions.length === 0) {
    const decidedBy = { kind: "no-condition" } as const;
    return {
      automation,
      decision: { automation: identifier, decision: "matched", expressions: [], decidedBy },
    };
  }
  const results = expressions.map((expression, index) => ({
    expression,
    outcome: outcomes[places[index] ?? -1] ?? unanswered(),
  }));
  const onError = options.onError(automation);
  return { automation, decision: decideCondition(identifier, trigger.condition, results, onError) };
}

function decideCondition(
  identifier: string,
  condition: Condition,
  results: readonly ExpressionResult[],
  onError: ConditionOnError,
): Decision {
  const combinator = condition.combinator ?? "and";
  const truths = results.map(({ outcome }) => truthOf(outcome));
  const combined = combine(combinator, truths);
  const decidedBy = { kind: "condition", combinator, expressions: combined.by } as const;
  const decision = { automation: identifier, expressions: results, decidedBy };
  if (combined.decision === "failed" && onError === "not-matched") {
    return { ...decision, decision: "not-matched", note: failureNote(results, combined.by) };
  }
  return { ...decision, decision: combined.decision };
}

function failureNote(results: readonly ExpressionResult[], failed: readonly number[]): string {
  const reasons = failed.map((index) => {
    const result = results[index];
    const why = result?.outcome.kind === "error" ? result.outcome.error.message : "";
    return `"${result?.expression ?? ""}" failed: ${why}`;
  });
  return `${reasons.join("; ")} (counted as no match, as "conditions.onError" says)`;
}

function unanswered(): ExpressionOutcome {
  return { kind: "error", error: { code: "jq-aborted", message: "jq gave no answer." } };
}
