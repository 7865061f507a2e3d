import type { Diagnostic } from "../../errors/diagnostic.ts";
import type { MutantResult } from "../../model/coverage.ts";
import type { Range } from "../../model/source.ts";
import { nearest } from "../../model/suggest.ts";
import type { EquivalentMutant } from "../../model/test-file.ts";
import { diagnostic } from "../diagnostic.ts";
import { shownText } from "../shown-text.ts";

/** An entry of `coverage.equivalent` and where it stands. */
export interface PlacedEquivalent {
  readonly entry: EquivalentMutant;
  readonly file: string;
  readonly range: Range;
}

export interface AppliedEquivalents {
  /** By mutant: why no event can tell it. */
  readonly reasons: ReadonlyMap<MutantResult, string>;
  /** Entries that name no mutant, or only such as a case tells. */
  readonly findings: readonly Diagnostic[];
}

/** Takes the mutants that survive and are said to be equivalent out of the count. */
export function applyEquivalents(
  entries: readonly PlacedEquivalent[],
  mutants: readonly MutantResult[],
): AppliedEquivalents {
  const reasons = new Map<MutantResult, string>();
  const findings: Diagnostic[] = [];
  for (const placed of entries) {
    const { entry, file, range } = placed;
    const named = mutants.filter((one) => isNamed(one, entry));
    const survivors = named.filter(({ end }) => end.kind !== "killed");
    for (const one of survivors) reasons.set(one, entry.reason);
    if (survivors.length > 0) continue;
    findings.push(
      diagnostic("coverage-equivalent", {
        ...(named.length === 0 ? namesNothing(entry, mutants) : isTold(entry, named)),
        file,
        range,
      }),
    );
  }
  return { reasons, findings };
}

function isNamed({ automation, mutant }: MutantResult, entry: EquivalentMutant): boolean {
  return (
    automation === entry.automation &&
    mutant.mutation === entry.mutation &&
    mutant.expression?.trim() === entry.expression?.trim()
  );
}

function namesNothing(entry: EquivalentMutant, mutants: readonly MutantResult[]) {
  const { automation, mutation, expression } = entry;
  const ofAutomation = mutants.filter((one) => one.automation === automation);
  const ofExpression = ofAutomation.filter(
    ({ mutant }) => mutant.expression?.trim() === expression?.trim(),
  );
  const near = nearest(
    mutation,
    ofExpression.map(({ mutant }) => mutant.mutation),
  );
  const place = expression === undefined ? "the condition" : `"${shownText(expression)}"`;
  const known = ofExpression.length > 0;
  return {
    message: known
      ? `No mutant of ${place} in "${shownText(automation)}" is called ${shownText(mutation)}.`
      : `"${shownText(automation)}" has no mutant of ${place}.`,
    hint:
      near === undefined
        ? "Copy the mutation and the expression as `test --coverage` names them, or delete the entry."
        : `Did you mean ${JSON.stringify(near)}?`,
  };
}

function isTold({ automation, mutation }: EquivalentMutant, named: readonly MutantResult[]) {
  const by = named.flatMap(({ end }) => (end.kind === "killed" ? [end.by] : []))[0];
  return {
    message: `The case "${shownText(by?.name ?? "")}" tells the condition of "${shownText(automation)}" from the mutant ${shownText(mutation)}: they are not equivalent.`,
    hint: "Delete the entry.",
  };
}
