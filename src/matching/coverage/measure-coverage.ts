import type {
  Coverage,
  ExpressionCoverage,
  MutantEnd,
  MutantResult,
} from "../../model/coverage.ts";
import type { CombinationMutant, MutatedExpressions } from "./condition-mutants.ts";
import { combinationMutants, expressionMutants } from "./condition-mutants.ts";
import type { CoverageDeps, CoverageInput, Subject } from "./observe.ts";
import { decisionOf, observe } from "./observe.ts";
import type { Trial } from "./try-mutants.ts";
import { tryMutants } from "./try-mutants.ts";

/**
 * What the events of cases show of the conditions: which values of each expression they give, and
 * which mutants decide about some of them otherwise, so that their case ends otherwise.
 *
 * @throws LongshoreError `engine-unavailable`.
 */
export async function measureCoverage(input: CoverageInput, deps: CoverageDeps): Promise<Coverage> {
  const measured = (await observe(input, deps)).map((subject) => {
    const mutated = expressionMutants(subject.expressions);
    const trials = mutated.mutants.map((mutant): Trial => ({ subject, mutant }));
    return { subject, mutated, trials };
  });
  const ends = await tryMutants(
    measured.flatMap(({ trials }) => trials),
    { ...deps, isTold: input.isTold },
  );
  return {
    expressions: measured.flatMap(({ subject, mutated }) => seenOf(subject, mutated)),
    mutants: measured.flatMap(({ subject, trials }) => [
      ...trials.map((trial) => resultOf(trial, ends.get(trial) ?? { kind: "untried" })),
      ...combinationsOf(subject, input),
    ]),
    untested: measured.flatMap(({ subject: { automation, cases } }) =>
      cases.length === 0 ? [automation.identifier] : [],
    ),
  };
}

function seenOf(
  { automation, expressions, cases }: Subject,
  { unread }: MutatedExpressions,
): readonly ExpressionCoverage[] {
  const observations = cases.flatMap((one) => one.observations);
  return expressions.map((expression, index) => {
    const seen = new Set(observations.map(({ truths }) => truths[index]));
    const reason = unread.get(index);
    return {
      automation: automation.identifier,
      index,
      expression,
      true: seen.has("true"),
      false: seen.has("false"),
      failed: seen.has("failed"),
      ...(reason === undefined ? {} : { unread: reason }),
    };
  });
}

function resultOf(
  { subject, mutant: { mayLoop, ...mutant } }: Trial,
  end: MutantEnd,
): MutantResult {
  return { automation: subject.automation.identifier, mutant, end };
}

function combinationsOf(subject: Subject, input: CoverageInput): readonly MutantResult[] {
  const { condition } = subject.automation.trigger;
  if (condition === undefined) return [];
  return combinationMutants(condition).map((mutated) => {
    const { combinator, without, ...mutant } = mutated;
    const end = endOf(mutated, subject, input);
    return { automation: subject.automation.identifier, mutant, end };
  });
}

function endOf(
  { combinator, without }: CombinationMutant,
  { automation, cases, onError }: Subject,
  { isTold }: CoverageInput,
): MutantEnd {
  const killer = cases.find(({ of, observations }) => {
    const changed = observations.flatMap(({ moment: { event }, truths, decision: before }) => {
      const left = without === undefined ? truths : truths.toSpliced(without, 1);
      const decision = decisionOf(left, { combinator, onError });
      return decision === before ? [] : [{ event, decision }];
    });
    return changed.length > 0 && isTold(of, automation.identifier, changed);
  });
  if (killer === undefined) {
    return { kind: "survived", why: cases.length === 0 ? "no-event" : "same" };
  }
  const { file, name } = killer.of;
  return { kind: "killed", by: { file, name } };
}
