import type { Automation } from "../model/automation.ts";
import { groupBy } from "../model/group-by.ts";
import type { SnapshotRow } from "../model/snapshot.ts";
import { entityRoutePath, runRoutePath } from "./file-names.ts";

/** How deep automations may start one another: what is further away is on no route. */
export const MAX_ROUTE_HOPS = 5;

const RUN = "run/";
const ENTITY = "entity/";

/** What starts an automation, as a row of the snapshot says it. */
export function listensTo(automation: Automation): string {
  const { event } = automation.trigger;
  return "actionIdentifier" in event
    ? `${RUN}${event.actionIdentifier}`
    : `${ENTITY}${event.blueprintIdentifier}`;
}

/** The route's file, for a target as {@link listensTo} gives it. */
export function routePath(target: string): string {
  return target.startsWith(RUN)
    ? runRoutePath(target.slice(RUN.length))
    : entityRoutePath(target.slice(ENTITY.length));
}

/** Rows by what they listen to. */
export type Listeners = ReadonlyMap<string, readonly SnapshotRow[]>;

export function indexListeners(rows: readonly SnapshotRow[]): Listeners {
  return groupBy(rows, (row) => row.listensTo);
}

/** Everything that a target can start, in any number of hops up to the limit; sorted by identifier. */
export function routeMembers(target: string, listeners: Listeners): readonly SnapshotRow[] {
  const members = new Map<string, SnapshotRow>();
  let targets = [target];
  for (let hop = 0; hop <= MAX_ROUTE_HOPS && targets.length > 0; hop += 1) {
    const next: string[] = [];
    for (const row of targets.flatMap((each) => listeners.get(each) ?? [])) {
      if (members.has(row.identifier)) continue;
      members.set(row.identifier, row);
      next.push(`${RUN}${row.identifier}`);
    }
    targets = next;
  }
  return [...members.values()].sort((a, b) => (a.identifier < b.identifier ? -1 : 1));
}

/**
 * The targets whose routes can change when listeners of `changed` do: these, and every target from
 * which they can be reached within the hops, before the change or after it.
 *
 * @param targetsOf - what each automation listens to, by identifier: before and after the change.
 */
export function touchedTargets(
  changed: Iterable<string>,
  targetsOf: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const touched = new Set(changed);
  let targets: readonly string[] = [...touched];
  for (let hop = 1; hop <= MAX_ROUTE_HOPS && targets.length > 0; hop += 1) {
    const above = targets
      .filter((target) => target.startsWith(RUN))
      .flatMap((target) => targetsOf.get(target.slice(RUN.length)) ?? []);
    targets = [...new Set(above)].filter((target) => !touched.has(target));
    for (const target of targets) touched.add(target);
  }
  return touched;
}
