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

/** A case of a file of tests, and what it offers to the automations. */
export interface ConsideredCase extends CaseName {
  /** `now` in jq, in milliseconds since 1970. */
  readonly clockMs: number;
  /** Those of the runs that it starts included. */
  readonly events: readonly CatalogEvent[];
}

/** An automation, and what its condition gave in each case that has events of its trigger. */
export interface Subject {
  readonly automation: Automation;
  readonly expressions: readonly string[];
  readonly combinator: Combinator;
  readonly onError: ConditionOnError;
  readonly cases: readonly ObservedCase[];
}

export interface ObservedCase {
  readonly of: ConsideredCase;
  readonly observations: readonly Observation[];
}

export interface Observation {
  readonly moment: Moment;
  readonly decision: DecisionKind;
  /** A truth for each expression. */
  readonly truths: readonly Truth[];
  /** Places of the expressions that jq did not survive. */
  readonly ended: ReadonlySet<number>;
}

/** An event at a time; cases that have the same share it. */
export interface Moment {
  readonly event: CatalogEvent;
  readonly clockMs: number;
}

export interface CoverageInput {
  readonly automations: readonly Automation[];
  readonly cases: readonly ConsideredCase[];
  /** What a failed condition means. */
  readonly onError: ConditionOnError;
  /** Whether a case ends otherwise when an automation decides about some of its events otherwise. */
  readonly isTold: (
    of: ConsideredCase,
    automation: string,
    decisions: readonly ChangedDecision[],
  ) => boolean;
}

/** What a mutant makes of an event. */
export interface ChangedDecision {
  readonly event: CatalogEvent;
  readonly decision: DecisionKind;
}

export interface CoverageDeps {
  /** jq for which it is that time, in milliseconds since 1970. */
  readonly jqAt: (clockMs: number) => JqEngine;
}

/**
 * Decides every event of every case, once where several have the same.
 *
 * @throws LongshoreError `engine-unavailable`.
 */
export async function observe(
  { automations, cases, onError }: Omit<CoverageInput, "isTold">,
  deps: CoverageDeps,
): Promise<readonly Subject[]> {
  const moments = momentsOf(cases);
  const decided = await decideAll(moments.all, { automations, onError }, deps);
  const observed = new Map<Automation, ObservedCase[]>(automations.map((one) => [one, []]));
  for (const of of cases) {
    const seen = of.events.flatMap((event) => {
      const moment = moments.of(event, of.clockMs);
      return decided.get(moment) ?? [];
    });
    for (const [automation, found] of groupBy(seen, ({ automation }) => automation)) {
      observed
        .get(automation)
        ?.push({ of, observations: found.map(({ observation }) => observation) });
    }
  }
  return automations.map((automation) => {
    const { condition } = automation.trigger;
    return {
      automation,
      expressions: condition?.expressions ?? [],
      combinator: condition?.combinator ?? "and",
      onError,
      cases: observed.get(automation) ?? [],
    };
  });
}

interface Moments {
  readonly all: readonly Moment[];
  of(event: CatalogEvent, clockMs: number): Moment;
}

function momentsOf(cases: readonly ConsideredCase[]): Moments {
  const known = new Map<string, Moment>();
  const of = (event: CatalogEvent, clockMs: number): Moment => {
    const key = `${clockMs} ${event.identity} ${JSON.stringify(event.body)}`;
    const found = known.get(key) ?? { event, clockMs };
    known.set(key, found);
    return found;
  };
  for (const { events, clockMs } of cases) for (const event of events) of(event, clockMs);
  return { all: [...known.values()], of };
}

interface Seen {
  readonly automation: Automation;
  readonly observation: Observation;
}

/** What each automation that listens to a moment's event decides about it. */
async function decideAll(
  moments: readonly Moment[],
  { automations, onError }: Pick<CoverageInput, "automations" | "onError">,
  { jqAt }: CoverageDeps,
): Promise<ReadonlyMap<Moment, readonly Seen[]>> {
  const index = indexAutomations(
    automations.map((definition) => ({ definition, digest: "", repository: "" })),
  );
  const found = new Map<Moment, readonly Seen[]>();
  for (const [clockMs, atOnce] of groupBy(moments, (moment) => moment.clockMs)) {
    const inputs = atOnce.map(({ event }) => ({ event, automations: index }));
    const decided = await decide(inputs, { onError: () => onError }, { jq: jqAt(clockMs) });
    for (const [place, moment] of atOnce.entries()) {
      const listening = (decided[place] ?? []).filter(
        ({ decision }) => decision.decidedBy.kind !== "trigger",
      );
      found.set(
        moment,
        listening.map(({ automation, decision }) => ({
          automation: automation.definition,
          observation: observationOf(moment, decision),
        })),
      );
    }
  }
  return found;
}

function observationOf(
  moment: Moment,
  { decision, expressions }: AutomationDecision["decision"],
): Observation {
  const ended = expressions.flatMap(({ outcome }, place) => (hasEndedJq(outcome) ? [place] : []));
  return {
    moment,
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
