/**
 * What makes two events the same one: a CloudEvent's `source` and `id`; else the event's own `id`;
 * else the digest of the whole event. Events that do not say when they happened are told apart by
 * the workflow run that brought them, which a re-run shares.
 */
import { createHash } from "node:crypto";
import { canonicalJson } from "../../model/canonical-json.ts";
import type { JsonObject } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";

export function cloudEventIdentity(source: string, id: string): string {
  // A source is a URI reference: it has no spaces, and what follows the first one is the id.
  return `${source.replaceAll(" ", "%20")} ${id}`;
}

/** An event's own id, where it has one. */
export function ownId(event: unknown): string | undefined {
  const id = isJsonObject(event) ? event["id"] : undefined;
  if (typeof id === "number") return String(id);
  return typeof id === "string" && id !== "" ? id : undefined;
}

export function eventIdentity(event: JsonObject, workflowRunId: string | undefined): string {
  return ownId(event) ?? digest(hasTime(event) ? [event] : [event, workflowRunId ?? ""]);
}

/** Whether an event's identity is its own, and not also that of the run that brought it. */
export function identifiesItself(event: JsonObject): boolean {
  return ownId(event) !== undefined || hasTime(event);
}

function hasTime(event: JsonObject): boolean {
  const trigger = event["trigger"];
  const at = isJsonObject(trigger) ? trigger["at"] : undefined;
  return typeof at === "string" && at !== "";
}

function digest(parts: readonly unknown[]): string {
  const hash = createHash("sha256").update(canonicalJson(parts));
  return `sha256:${hash.digest("hex")}`;
}
