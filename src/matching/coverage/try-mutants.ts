import type { MutantEnd } from "../../model/coverage.ts";
import type { ExpressionOutcome } from "../../model/decision.ts";
import { groupBy } from "../../model/group-by.ts";
import { truthOf } from "../combine.ts";
import type { ExpressionMutant } from "./condition-mutants.ts";
import type {
  CoverageDeps,
  CoverageInput,
  Moment,
  Observation,
  ObservedCase,
  Subject,
} from "./observe.ts";
import { decisionOf, hasEndedJq } from "./observe.ts";

/** A mutant of an expression of an automation. */
export interface Trial {
  readonly subject: Subject;
  readonly mutant: ExpressionMutant;
}

export type TrialDeps = CoverageDeps & Pick<CoverageInput, "isTold">;

/**
 * Cases of the first round; each round has four times as many. Most mutants do not see a second one,
 * and to compile them again costs as much as several cases.
 */
const FIRST_CASES = 8;
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
  deps: TrialDeps,
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
  deps: TrialDeps,
): Promise<number> {
  let endless = 0;
  let from = 0;
  for (let size = FIRST_CASES; ; size *= 4) {
    const open = trials.filter((trial) => !ends.has(trial) && from < trial.subject.cases.length);
    if (open.length === 0) break;
    endless += await tryRound(open, { from, to: from + size }, ends, deps);
    from += size;
  }
  for (const trial of trials) {
    if (!ends.has(trial)) ends.set(trial, { kind: "survived", why: whyUntold(trial) });
  }
  return endless;
}

async function tryRound(
  open: readonly Trial[],
  { from, to }: { readonly from: number; readonly to: number },
  ends: Map<Trial, MutantEnd>,
  deps: TrialDeps,
): Promise<number> {
  const probes = open.flatMap((trial) =>
    trial.subject.cases
      .slice(from, to)
      .flatMap(({ observations }) => observations)
      // What jq did not survive says nothing of its mutants.
      .filter(({ ended }) => !ended.has(trial.mutant.index))
      .map((observation): Probe => ({ trial, observation })),
  );
  const answers = await evaluate(probes, deps);
  let endless = 0;
  for (const trial of open) {
    const outcomes = answers.get(trial) ?? new Map<Observation, ExpressionOutcome>();
    const killer = trial.subject.cases
      .slice(from, to)
      .find((one) => isKilled(trial, one, outcomes, deps));
    if (killer === undefined) continue;
    if ([...outcomes.values()].some(hasEndedJq)) endless += 1;
    const { file, name } = killer.of;
    ends.set(trial, { kind: "killed", by: { file, name } });
  }
  return endless;
}

/** A mutant on one event of its automation. */
interface Probe {
  readonly trial: Trial;
  readonly observation: Observation;
}

type Outcomes = ReadonlyMap<Observation, ExpressionOutcome>;

function isKilled(
  { subject, mutant }: Trial,
  { of, observations }: ObservedCase,
  outcomes: Outcomes,
  { isTold }: TrialDeps,
): boolean {
  const changed = observations.flatMap((observation) => {
    const outcome = outcomes.get(observation);
    if (outcome === undefined) return [];
    const truths = observation.truths.with(mutant.index, truthOf(outcome));
    const decision = decisionOf(truths, subject);
    if (decision === observation.decision) return [];
    return [{ event: observation.moment.event, decision }];
  });
  if (changed.length > 0 && isTold(of, subject.automation.identifier, changed)) return true;
  return observations.some((one) => {
    const outcome = outcomes.get(one);
    return outcome !== undefined && hasEndedJq(outcome);
  });
}

/** Each event is put in once, with all that is asked of it. */
async function evaluate(
  probes: readonly Probe[],
  deps: CoverageDeps,
): Promise<ReadonlyMap<Trial, Outcomes>> {
  const answers = new Map<Trial, Map<Observation, ExpressionOutcome>>();
  const byMoment = groupBy(probes, ({ observation }) => observation.moment);
  const byClock = groupBy(byMoment, ([{ clockMs }]) => clockMs);
  const evaluated = await Promise.all(
    [...byClock].map(([clockMs, moments]) => evaluateAt(clockMs, moments, deps)),
  );
  for (const [{ trial, observation }, outcome] of evaluated.flat()) {
    const ofTrial = answers.get(trial) ?? new Map<Observation, ExpressionOutcome>();
    answers.set(trial, ofTrial.set(observation, outcome));
  }
  return answers;
}

async function evaluateAt(
  clockMs: number,
  moments: readonly (readonly [Moment, readonly Probe[]])[],
  { jqAt }: CoverageDeps,
): Promise<readonly (readonly [Probe, ExpressionOutcome])[]> {
  const requests = moments.map(([{ event }, probes]) => ({
    input: event.body,
    expressions: [...new Set(probes.map(({ trial }) => trial.mutant.changed))],
  }));
  const outcomes = await jqAt(clockMs).evaluate(requests);
  return moments.flatMap(([, probes], index) => {
    const expressions = requests[index]?.expressions ?? [];
    const values = new Map(expressions.map((one, place) => [one, outcomes[index]?.[place]]));
    return probes.flatMap((probe) => {
      const outcome = values.get(probe.trial.mutant.changed);
      return outcome === undefined ? [] : [[probe, outcome] as const];
    });
  });
}

function whyUntold({ subject, mutant }: Trial): "no-event" | "masked" | "same" {
  const { cases } = subject;
  if (cases.length === 0) return "no-event";
  const decides = cases
    .flatMap(({ observations }) => observations)
    .some(({ truths, decision }) =>
      (["true", "false", "failed"] as const).some(
        (truth) => decisionOf(truths.with(mutant.index, truth), subject) !== decision,
      ),
    );
  return decides ? "same" : "masked";
}
