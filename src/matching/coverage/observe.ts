import type { Automation, Combinator } from "../../model/automation.ts";
import type { CaseName } from "../../model/coverage.ts";
import type { DecisionKind, ExpressionOutcome } from "../../model/decision.ts";
import type { CatalogEvent } from "../../model/event.ts";
import { groupBy } from "../../model/group-by.ts";
import type { JqEngine } from "../../ports/jq-engine.ts";
import { indexAutomations } from "../automation-index.ts";
import type { Truth } from "../combine.ts";
import { combine, truthOf } from "../combine.ts";
import type { AutomationDecision, ConditionOnError } from "../decide.ts";
import { decide } from "../decide.ts";

/** An event that a case offers to the automations, the events of the runs that it starts included. */
export interface ConsideredEvent {
  readonly event: CatalogEvent;
  /** `now` in jq, in milliseconds since 1970. */
  readonly clockMs: number;
  readonly by: CaseName;
}

/** An automation, and what its condition gave on each event of its trigger. */
export interface Subject {
  readonly automation: Automation;
  readonly expressions: readonly string[];
  readonly combinator: Combinator;
  readonly onError: ConditionOnError;
  readonly observations: readonly Observation[];
}

export interface Observation {
  readonly considered: ConsideredEvent;
  readonly decision: DecisionKind;
  /** A truth for each expression. */
  readonly truths: readonly Truth[];
  /** Places of the expressions that jq did not survive. */
  readonly ended: ReadonlySet<number>;
}

export interface ObserveInput {
  readonly automations: readonly Automation[];
  readonly events: readonly ConsideredEvent[];
  /** What a failed condition means. */
  readonly onError: ConditionOnError;
}

export interface CoverageDeps {
  /** jq for which it is that time, in milliseconds since 1970. */
  readonly jqAt: (clockMs: number) => JqEngine;
}

/**
 * Decides every event once, however many cases have it.
 *
 * @throws LongshoreError `engine-unavailable`.
 */
export async function observe(
  { automations, events, onError }: ObserveInput,
  deps: CoverageDeps,
): Promise<readonly Subject[]> {
  const observations = new Map<Automation, Observation[]>(automations.map((one) => [one, []]));
  const index = indexAutomations(
    automations.map((definition) => ({ definition, digest: "", repository: "" })),
  );
  for (const [clockMs, atOnce] of groupBy(eachOnce(events), ({ clockMs: at }) => at)) {
    const inputs = atOnce.map(({ event }) => ({ event, automations: index }));
    const decided = await decide(inputs, { onError: () => onError }, { jq: deps.jqAt(clockMs) });
    for (const [place, considered] of atOnce.entries()) {
      for (const { automation, decision } of decided[place] ?? []) {
        if (decision.decidedBy.kind === "trigger") continue;
        observations.get(automation.definition)?.push(observationOf(considered, decision));
      }
    }
  }
  return automations.map((automation) => {
    const { condition } = automation.trigger;
    return {
      automation,
      expressions: condition?.expressions ?? [],
      combinator: condition?.combinator ?? "and",
      onError,
      observations: observations.get(automation) ?? [],
    };
  });
}

function eachOnce(events: readonly ConsideredEvent[]): Iterable<ConsideredEvent> {
  const known = new Map<string, ConsideredEvent>();
  for (const one of events) {
    const key = `${one.clockMs} ${JSON.stringify(one.event.body)}`;
    if (!known.has(key)) known.set(key, one);
  }
  return known.values();
}

function observationOf(
  considered: ConsideredEvent,
  { decision, expressions }: AutomationDecision["decision"],
): Observation {
  const ended = expressions.flatMap(({ outcome }, place) => (hasEndedJq(outcome) ? [place] : []));
  return {
    considered,
    decision,
    truths: expressions.map(({ outcome }) => truthOf(outcome)),
    ended: new Set(ended),
  };
}

/** Whether an expression took too long or too much, and jq with it. */
export function hasEndedJq(outcome: ExpressionOutcome): boolean {
  return (
    outcome.kind === "error" &&
    ["jq-timeout", "jq-memory", "jq-aborted"].includes(outcome.error.code)
  );
}

/** What `decide` makes of these truths. */
export function decisionOf(
  truths: readonly Truth[],
  { combinator, onError }: Pick<Subject, "combinator" | "onError">,
): DecisionKind {
  const { decision } = combine(combinator, truths);
  return decision === "failed" && onError === "not-matched" ? "not-matched" : decision;
}
