import { LongshoreError } from "../errors/longshore-error.ts";
import { indexAutomations } from "../matching/automation-index.ts";
import { decide } from "../matching/decide.ts";
import { isPublished } from "../model/automation.ts";
import type { DispatchedEvent, DispatchResult } from "../model/dispatch.ts";
import { summarizeDispatch } from "../model/dispatch.ts";
import type { DecodedEvent } from "../model/event.ts";
import type { Manifest } from "../model/manifest.ts";
import type { RoutedAutomation, RouteFile } from "../model/snapshot.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import type { StateReader } from "../ports/state-store.ts";
import type { DecidedEvent } from "./decide-events.ts";
import { decideEvents } from "./decide-events.ts";
import { explainDecisions } from "./explain-decisions.ts";
import type { ExplainSource } from "./explain-source.ts";
import { explainUnwatched } from "./explain-unwatched.ts";

export interface ExplainInput {
  readonly events: readonly DecodedEvent[];
  /** Only this automation; absent explains all that the event concerns. */
  readonly identifier?: string;
}

/**
 * Why each automation is or is not started by the events, and what came nearest where all are
 * asked for. Sends and renders nothing.
 *
 * @throws LongshoreError `input-invalid` where the identifier is unknown, and those of the store.
 */
export async function explain(
  input: ExplainInput,
  source: ExplainSource,
  deps: { readonly jq: JqEngine },
): Promise<DispatchResult> {
  const decided =
    source.kind === "store"
      ? await explainStore(input, source.store, deps.jq)
      : await explainFiles(input, source, deps.jq);
  const explained = await explainDecisions(decided, deps);
  const events =
    input.identifier === undefined
      ? await explainUnwatched(explained, source)
      : explained.map(({ nearest: _nearest, ...event }) => event);
  return { events, summary: summarizeDispatch(events) };
}

async function explainStore(
  { events, identifier }: ExplainInput,
  store: StateReader,
  jq: JqEngine,
): Promise<readonly DispatchedEvent[]> {
  const decided = await decideEvents(events, { store, jq });
  if (identifier !== undefined) refuseUnknown(identifier, decided, store.url);
  return decided.map((item) => {
    if (item.kind === "undecodable") return undecodable(item);
    const { event, decisions } = item;
    const { identity, type, target, body } = event;
    const considered = decisions
      .filter(({ decision }) => identifier === undefined || decision.automation === identifier)
      .map(({ decision }) => ({ decision }));
    return { identity, type, target, body, considered };
  });
}

function refuseUnknown(identifier: string, decided: readonly DecidedEvent[], url: string): void {
  const known = decided.flatMap((item) =>
    item.kind === "decided" ? item.decisions.map(({ decision }) => decision.automation) : [],
  );
  if (known.includes(identifier)) return;
  throw new LongshoreError(
    "input-invalid",
    `In the store "${url}" no automation "${identifier}" listens to what the event is about.`,
    { hint: knownHint(known, "Nothing listens to it.") },
  );
}

/** Names at most twenty. */
function knownHint(identifiers: readonly string[], none: string): string {
  const known = [...new Set(identifiers)].sort().map((name) => `"${name}"`);
  if (known.length === 0) return none;
  return `There are ${known.slice(0, 20).join(", ")}${known.length > 20 ? " and others" : ""}.`;
}

async function explainFiles(
  { events, identifier }: ExplainInput,
  { manifest, runtime }: Extract<ExplainSource, { kind: "files" }>,
  jq: JqEngine,
): Promise<readonly DispatchedEvent[]> {
  const automations = indexAutomations(routed(manifest, identifier));
  const drafts = new Set(
    manifest.entries
      .filter(({ automation }) => !isPublished(automation))
      .map(({ automation }) => automation.identifier),
  );
  const inputs = events.flatMap((item) =>
    item.kind === "event" ? [{ event: item.event, automations }] : [],
  );
  const decisions = await decide(inputs, { onError: () => runtime.conditions.onError }, { jq });
  let next = 0;
  return events.map((item) => {
    if (item.kind === "undecodable") return undecodable(item);
    const { identity, type, target, body } = item.event;
    const considered = (decisions[next++] ?? []).map(({ decision }) => ({
      decision: drafts.has(decision.automation)
        ? { ...decision, note: decision.note ?? "a draft: a sync leaves it out of the store" }
        : decision,
    }));
    return { identity, type, target, body, considered };
  });
}

function routed(manifest: Manifest, identifier: string | undefined): RouteFile["automations"] {
  const automations = manifest.entries.map(
    ({ automation }): RoutedAutomation => ({ definition: automation, digest: "", repository: "" }),
  );
  if (identifier === undefined) return automations;
  const found = automations.filter(({ definition }) => definition.identifier === identifier);
  if (found.length > 0) return found;
  throw new LongshoreError("input-invalid", `No file defines an automation "${identifier}".`, {
    hint: knownHint(
      automations.map(({ definition }) => definition.identifier),
      "There are no automations in the files.",
    ),
  });
}

function undecodable(item: Extract<DecodedEvent, { kind: "undecodable" }>): DispatchedEvent {
  return { identity: item.identity, error: item.message, considered: [] };
}
