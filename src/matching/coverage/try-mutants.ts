import type { MutantEnd } from "../../model/coverage.ts";
import type { ExpressionOutcome } from "../../model/decision.ts";
import { groupBy } from "../../model/group-by.ts";
import { truthOf } from "../combine.ts";
import type { ExpressionMutant } from "./condition-mutants.ts";
import type { ConsideredEvent, CoverageDeps, Observation, Subject } from "./observe.ts";
import { decisionOf, hasEndedJq } from "./observe.ts";

/** A mutant of an expression of an automation. */
export interface Trial {
  readonly subject: Subject;
  readonly mutant: ExpressionMutant;
}

/** Events of the first round; each round has four times as many. Most mutants do not see a second. */
const FIRST_EVENTS = 2;
/** Mutants that may not end are tried so many at a time, */
const LOOPING_AT_ONCE = 4;
/**
 * until so many of them did not end. Each costs jq's limit, a second, on the three events after which
 * the engine tries it no more: about half a minute in all.
 */
const MAX_ENDLESS = 8;

/**
 * Whether a case would fail with the mutant in the place of its expression, for each. A mutant that
 * takes jq with it where the expression did not is killed.
 *
 * @throws LongshoreError `engine-unavailable`.
 */
export async function tryMutants(
  trials: readonly Trial[],
  deps: CoverageDeps,
): Promise<ReadonlyMap<Trial, MutantEnd>> {
  const ends = new Map<Trial, MutantEnd>();
  await tryTogether(
    trials.filter(({ mutant }) => !mutant.mayLoop),
    ends,
    deps,
  );
  const looping = trials.filter(({ mutant }) => mutant.mayLoop);
  let endless = 0;
  for (let from = 0; from < looping.length; from += LOOPING_AT_ONCE) {
    const some = looping.slice(from, from + LOOPING_AT_ONCE);
    if (endless < MAX_ENDLESS) endless += await tryTogether(some, ends, deps);
    else for (const trial of some) ends.set(trial, { kind: "untried" });
  }
  return ends;
}

/** How many of them jq did not survive. */
async function tryTogether(
  trials: readonly Trial[],
  ends: Map<Trial, MutantEnd>,
  deps: CoverageDeps,
): Promise<number> {
  let endless = 0;
  let from = 0;
  for (let size = FIRST_EVENTS; ; size *= 4) {
    const open = trials.filter(
      (trial) => !ends.has(trial) && from < trial.subject.observations.length,
    );
    if (open.length === 0) break;
    endless += await tryRound(open, { from, to: from + size }, ends, deps);
    from += size;
  }
  for (const trial of trials) {
    if (!ends.has(trial)) ends.set(trial, { kind: "survived", why: whyUntold(trial) });
  }
  return endless;
}

/** A mutant on one event of its automation. */
interface Probe {
  readonly trial: Trial;
  readonly observation: Observation;
}

async function tryRound(
  open: readonly Trial[],
  { from, to }: { readonly from: number; readonly to: number },
  ends: Map<Trial, MutantEnd>,
  deps: CoverageDeps,
): Promise<number> {
  const probes = open.flatMap((trial) =>
    trial.subject.observations
      .slice(from, to)
      // What jq did not survive says nothing of its mutants.
      .filter(({ ended }) => !ended.has(trial.mutant.index))
      .map((observation) => ({ trial, observation })),
  );
  let endless = 0;
  for (const [probe, outcome] of await evaluate(probes, deps)) {
    const { trial, observation } = probe;
    if (ends.has(trial)) continue;
    const ended = hasEndedJq(outcome);
    if (ended) endless += 1;
    if (ended || isTold(probe, outcome)) {
      ends.set(trial, { kind: "killed", by: observation.considered.by });
    }
  }
  return endless;
}

/** Each event is put in once, with all that is asked of it. */
async function evaluate(
  probes: readonly Probe[],
  deps: CoverageDeps,
): Promise<readonly (readonly [Probe, ExpressionOutcome])[]> {
  const byEvent = groupBy(probes, ({ observation }) => observation.considered);
  const byClock = groupBy(byEvent, ([{ clockMs }]) => clockMs);
  const answers = await Promise.all(
    [...byClock].map(([clockMs, events]) => evaluateAt(clockMs, events, deps)),
  );
  return answers.flat();
}

async function evaluateAt(
  clockMs: number,
  events: readonly (readonly [ConsideredEvent, readonly Probe[]])[],
  { jqAt }: CoverageDeps,
): Promise<readonly (readonly [Probe, ExpressionOutcome])[]> {
  const requests = events.map(([{ event }, probes]) => ({
    input: event.body,
    expressions: [...new Set(probes.map(({ trial }) => trial.mutant.changed))],
  }));
  const outcomes = await jqAt(clockMs).evaluate(requests);
  return events.flatMap(([, probes], index) => {
    const expressions = requests[index]?.expressions ?? [];
    const values = new Map(expressions.map((one, place) => [one, outcomes[index]?.[place]]));
    return probes.flatMap((probe) => {
      const outcome = values.get(probe.trial.mutant.changed);
      return outcome === undefined ? [] : [[probe, outcome] as const];
    });
  });
}

/** Whatever fires, fails or does not against the expectation fails a case. */
function isTold({ trial, observation }: Probe, outcome: ExpressionOutcome): boolean {
  const { subject, mutant } = trial;
  const truths = observation.truths.with(mutant.index, truthOf(outcome));
  return decisionOf(truths, subject) !== observation.decision;
}

function whyUntold({ subject, mutant }: Trial): "no-event" | "masked" | "same" {
  const { observations } = subject;
  if (observations.length === 0) return "no-event";
  const decides = observations.some(({ truths, decision }) =>
    (["true", "false", "failed"] as const).some(
      (truth) => decisionOf(truths.with(mutant.index, truth), subject) !== decision,
    ),
  );
  return decides ? "same" : "masked";
}
