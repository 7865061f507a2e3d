import type { CatalogEvent } from "../../model/event.ts";
import type { NearMiss } from "../../model/reason.ts";
import { nearest } from "../../model/suggest.ts";

/** An automation and what it watches. */
export interface Watcher {
  readonly automation: string;
  readonly resource: CatalogEvent["resource"];
  readonly target: string;
}

/** A longer name is no slip of another. */
const MAX_NAME_LENGTH = 200;

/**
 * What is named like an event's target, for an event that nothing watches: a blueprint for a
 * blueprint, an action for an action; else the other with the very name.
 */
export function nearestTarget(
  { resource, target }: Pick<CatalogEvent, "resource" | "target">,
  watchers: readonly Watcher[],
): NearMiss | undefined {
  const alike = watchers.filter((one) => one.resource === resource);
  const known = [...new Set(alike.map((one) => one.target))].sort();
  const name = target.length > MAX_NAME_LENGTH ? undefined : nearest(target, known);
  const found =
    name === undefined
      ? watchers.filter((one) => one.target === target)
      : alike.filter((one) => one.target === name);
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    kind: "target",
    resource: first.resource,
    target: first.target,
    automations: found.map(({ automation }) => automation).sort(),
  };
}
