import type {
  Coverage,
  ExpressionCoverage,
  MutantEnd,
  MutantResult,
} from "../../model/coverage.ts";
import type { CombinationMutant, MutatedExpressions } from "./condition-mutants.ts";
import { combinationMutants, expressionMutants } from "./condition-mutants.ts";
import type { CoverageDeps, ObserveInput, Subject } from "./observe.ts";
import { decisionOf, observe } from "./observe.ts";
import type { Trial } from "./try-mutants.ts";
import { tryMutants } from "./try-mutants.ts";

/**
 * What the events of cases show of the conditions: which values of each expression they give, and
 * which mutants decide about one of them otherwise, so that its case would fail. The cases are taken
 * to pass.
 *
 * @throws LongshoreError `engine-unavailable`.
 */
export async function measureCoverage(input: ObserveInput, deps: CoverageDeps): Promise<Coverage> {
  const measured = (await observe(input, deps)).map((subject) => {
    const mutated = expressionMutants(subject.expressions);
    const trials = mutated.mutants.map((mutant): Trial => ({ subject, mutant }));
    return { subject, mutated, trials };
  });
  const ends = await tryMutants(
    measured.flatMap(({ trials }) => trials),
    deps,
  );
  return {
    expressions: measured.flatMap(({ subject, mutated }) => seenOf(subject, mutated)),
    mutants: measured.flatMap(({ subject, trials }) => [
      ...trials.map((trial) => resultOf(trial, ends.get(trial) ?? { kind: "untried" })),
      ...combinationsOf(subject),
    ]),
    untested: measured.flatMap(({ subject: { automation, observations } }) =>
      observations.length === 0 ? [automation.identifier] : [],
    ),
  };
}

function seenOf(
  { automation, expressions, observations }: Subject,
  { unread }: MutatedExpressions,
): readonly ExpressionCoverage[] {
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

function combinationsOf(subject: Subject): readonly MutantResult[] {
  const { condition } = subject.automation.trigger;
  if (condition === undefined) return [];
  return combinationMutants(condition).map(({ combinator, without, ...mutant }) => ({
    automation: subject.automation.identifier,
    mutant,
    end: endOf({ combinator, ...(without === undefined ? {} : { without }) }, subject),
  }));
}

function endOf(
  { combinator, without }: Pick<CombinationMutant, "combinator" | "without">,
  { observations, onError }: Subject,
): MutantEnd {
  const telling = observations.find(({ truths, decision }) => {
    const left = without === undefined ? truths : truths.toSpliced(without, 1);
    return decisionOf(left, { combinator, onError }) !== decision;
  });
  if (telling !== undefined) return { kind: "killed", by: telling.considered.by };
  return { kind: "survived", why: observations.length === 0 ? "no-event" : "same" };
}
