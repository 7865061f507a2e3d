import type { SnapshotRow } from "../model/snapshot.ts";
import type { Difference } from "./difference.ts";
import { indexListeners, routeMembers, touchedTargets } from "./routes.ts";

export interface TouchedRoutesInput {
  readonly differences: readonly Difference[];
  /** All rows of all repositories, before and after. */
  readonly before: readonly SnapshotRow[];
  readonly after: readonly SnapshotRow[];
  /** The repository whose configuration changed, where one did: all its routes carry it. */
  readonly reconfigured?: string;
}

/** The targets whose routes have to be written again, or deleted. */
export function touchedRoutes(input: TouchedRoutesInput): ReadonlySet<string> {
  const { differences, before, after, reconfigured } = input;
  const changed = differences
    .filter(changesRoute)
    .flatMap((difference) => [
      difference.before?.listensTo ?? [],
      difference.after?.listensTo ?? [],
    ])
    .flat();
  const ofConfig = after.filter((row) => row.source.repository === reconfigured);
  changed.push(...ofConfig.map((row) => row.listensTo));
  if (changed.length === 0) return new Set();

  const targetsOf = new Map<string, readonly string[]>();
  for (const { identifier, listensTo } of [...before, ...after]) {
    targetsOf.set(identifier, [...(targetsOf.get(identifier) ?? []), listensTo]);
  }
  return touchedTargets(changed, targetsOf);
}

/** A file's place is in no route. */
function changesRoute({ kind, before, after }: Difference): boolean {
  return kind !== "move" || before?.source.repository !== after?.source.repository;
}

/**
 * Identifiers of the stored definitions that a plan and its commit need: the older side of each
 * update, and what is on a touched route but in no file at hand.
 */
export function neededDefinitions(
  differences: readonly Difference[],
  rows: readonly SnapshotRow[],
  targets: ReadonlySet<string>,
  atHand: ReadonlyMap<string, unknown>,
): readonly string[] {
  const updates = differences.filter(({ kind }) => kind === "update");
  const needed = new Set(updates.map(({ identifier }) => identifier));
  const listeners = indexListeners(rows);
  for (const target of targets) {
    for (const { identifier } of routeMembers(target, listeners)) {
      if (!atHand.has(identifier)) needed.add(identifier);
    }
  }
  return [...needed].sort();
}
