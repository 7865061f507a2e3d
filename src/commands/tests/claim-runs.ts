import type { ExpectedRun } from "../../model/test-file.ts";
import type { ObservedRun, RequestDifference } from "../../model/test-result.ts";
import { requestDifferences, seenRequest } from "./compare-request.ts";

/** The run that an expectation means, and where its request is another one. */
export interface ClaimedRun {
  readonly run: ObservedRun;
  readonly differences: readonly RequestDifference[];
}

type DifferencesOf = ReadonlyMap<ObservedRun, ClaimedRun["differences"]>;

/**
 * Of each entry the run that it means, none meant twice: as many entries as possible mean a run
 * that is as they expect, in whatever order they are written, the others the nearest that is left.
 * `undefined` where none is left.
 *
 * @param fired - runs that sent something, in their order.
 */
export function claimRuns(
  entries: readonly ExpectedRun[],
  fired: readonly ObservedRun[],
): readonly (ClaimedRun | undefined)[] {
  const compared = entries.map((entry) => differencesOf(entry, fired));
  const claimedBy = fittingRuns(compared);
  const claims = new Map([...claimedBy].map(([run, index]) => [index, run]));
  return compared.map((differences, index): ClaimedRun | undefined => {
    const fitting = claims.get(index);
    if (fitting !== undefined) return { run: fitting, differences: [] };
    const [nearest] = [...differences]
      .filter(([run]) => !claimedBy.has(run))
      .sort(([, a], [, b]) => a.length - b.length);
    if (nearest === undefined) return undefined;
    claimedBy.set(nearest[0], index);
    return { run: nearest[0], differences: nearest[1] };
  });
}

function differencesOf(
  { automation, request, exact = false }: ExpectedRun,
  fired: readonly ObservedRun[],
): DifferencesOf {
  return new Map(
    fired
      .filter(({ decision }) => decision.automation === automation)
      .map((run) => {
        if (request === undefined || run.request === undefined) return [run, []];
        return [run, requestDifferences(request, seenRequest(run.request), exact)];
      }),
  );
}

/**
 * The entries' places, from 0, by the run that is as they expect: a maximum matching, first of what
 * was accepted, which nothing but `fires` can name.
 */
function fittingRuns(compared: readonly DifferencesOf[]): Map<ObservedRun, number> {
  const claimedBy = new Map<ObservedRun, number>();
  const matched = new Set<number>();
  for (const accepted of [true, false]) {
    const claim = (index: number, tried: Set<ObservedRun>): boolean => {
      for (const [run, differences] of compared[index] ?? []) {
        if (differences.length > 0 || tried.has(run)) continue;
        if (accepted && run.run?.outcome !== "delivered") continue;
        tried.add(run);
        const other = claimedBy.get(run);
        if (other !== undefined && !claim(other, tried)) continue;
        claimedBy.set(run, index);
        return true;
      }
      return false;
    };
    for (const index of compared.keys()) {
      if (!matched.has(index) && claim(index, new Set())) matched.add(index);
    }
  }
  return claimedBy;
}
