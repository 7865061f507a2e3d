import type { DispatchedEvent } from "../model/dispatch.ts";
import type { Json } from "../model/json.ts";
import { keepsBodies } from "../model/run-log-bodies.ts";

/**
 * Whether values of an event stand in what a dispatch's workflow run shows: its summary and its log
 * are kept for long, like a run's record.
 *
 * @param isPublic - whether everybody can read them.
 */
export function mayShowValues(
  { runLogBodies = "auto" }: DispatchedEvent,
  isPublic: boolean,
): boolean {
  return keepsBodies(runLogBodies, isPublic);
}

/** What an expression's value counted as: no more than the decision tells. */
export function countedAs(value: Json): "true" | "false" {
  return value === null || value === false ? "false" : "true";
}
