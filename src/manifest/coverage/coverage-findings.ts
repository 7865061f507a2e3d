import type { Diagnostic } from "../../errors/diagnostic.ts";
import type { Coverage, ExpressionCoverage, MutantResult } from "../../model/coverage.ts";
import { diagnostic } from "../diagnostic.ts";
import { shownLong, shownText } from "../shown-text.ts";
import type { ConditionPlaces } from "./condition-places.ts";

/** Where each automation of a coverage is written; `undefined` where that is not known. */
export type PlacesOf = (automation: string) => ConditionPlaces | undefined;

/**
 * What tests leave open, in the order of the coverage: automations without a test, expressions that
 * were not seen both ways, and mutants that survive. Of an automation without a test that is all
 * that is said.
 *
 * @param equivalent - mutants that no event can tell.
 */
export function coverageFindings(
  { expressions, mutants, untested }: Coverage,
  equivalent: ReadonlyMap<MutantResult, string>,
  placesOf: PlacesOf,
): readonly Diagnostic[] {
  const silent = new Set(untested);
  const found: Diagnostic[] = [];
  for (const automation of untested) {
    const places = placesOf(automation);
    if (places !== undefined) found.push(untestedFinding(automation, places));
  }
  for (const one of expressions) {
    if (silent.has(one.automation) || (one.true && one.false)) continue;
    const places = placesOf(one.automation);
    if (places !== undefined) found.push(unseenFinding(one, places));
  }
  for (const one of mutants) {
    if (silent.has(one.automation) || equivalent.has(one) || one.end.kind !== "survived") continue;
    const places = placesOf(one.automation);
    if (places !== undefined) found.push(survivorFinding(one, one.end.why, places));
  }
  return found;
}

function untestedFinding(automation: string, places: ConditionPlaces): Diagnostic {
  return diagnostic("coverage-untested", {
    message: `No case has an event that "${shownText(automation)}" listens to.`,
    hint: "Add a case in which it fires, and one for each reason for which it does not.",
    file: places.file,
    range: places.identifier(),
  });
}

function unseenFinding(seen: ExpressionCoverage, places: ConditionPlaces): Diagnostic {
  const { automation, index, expression } = seen;
  const missing = [...(seen.true ? [] : ["true"]), ...(seen.false ? [] : ["false"])];
  const both = missing.join(" or ");
  return diagnostic("coverage-unseen", {
    message: `In no case "${shownText(expression)}" of "${shownText(automation)}" is ${both}.`,
    hint:
      missing.length === 2
        ? "Add a case in which it is true, and one in which it is false."
        : `Add a case in which it is ${both}.`,
    file: places.file,
    range: places.expression(index),
  });
}

function survivorFinding(
  { automation, mutant }: MutantResult,
  why: "no-event" | "masked" | "same",
  places: ConditionPlaces,
): Diagnostic {
  const { index, range, mutation } = mutant;
  const hint = shownLong(mutant.hint);
  return diagnostic("coverage-survivor", {
    message: `When ${shownLong(mutation)} in "${shownText(automation)}", every case still passed.`,
    hint: why === "masked" ? `In every case another expression decides. ${hint}` : hint,
    file: places.file,
    range: index === undefined ? places.combinator() : places.expression(index, range),
  });
}
