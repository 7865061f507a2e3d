import { LongshoreError } from "../errors/longshore-error.ts";
import { indexAutomations } from "../matching/automation-index.ts";
import { decide } from "../matching/decide.ts";
import { decodeElement } from "../matching/decode/decode-payload.ts";
import type { RuntimeConfig } from "../model/config.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../model/config.ts";
import type { CatalogEvent, DecodedEvent } from "../model/event.ts";
import type { Manifest } from "../model/manifest.ts";
import type { RecordedEvent, RecordResult } from "../model/recording.ts";
import type { RoutedAutomation, RouteFile } from "../model/snapshot.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import type { RunLog } from "../ports/run-log.ts";
import type { SavedEvents } from "../ports/saved-events.ts";
import type { StateReader } from "../ports/state-store.ts";
import { findRun } from "./find-runs.ts";
import { readRoutes, routeKey } from "./read-route.ts";
import { eventFileName, refuseFileName } from "./redaction/file-name.ts";
import type { DecideBody } from "./redaction/record-event.ts";
import { redactForDecisions } from "./redaction/record-event.ts";

export interface RecordInput {
  readonly events: readonly DecodedEvent[];
  /** The configuration's folder of events, relative to the root. */
  readonly folder: string;
  /** What the file is called, without `.json`; several events are numbered. Absent: see {@link eventFileName}. */
  readonly name?: string;
  /** Whether another event that is there is replaced. */
  readonly force: boolean;
}

/** Whose decisions stay the same. */
export type RecordSource =
  | { readonly kind: "store"; readonly store: StateReader }
  /** Drafts too: they decide as if they were published. */
  | { readonly kind: "files"; readonly manifest: Manifest; readonly runtime: RuntimeConfig };

export interface RecordDeps {
  readonly jq: JqEngine;
  readonly eventFiles: SavedEvents;
  /** The event's JSON as it is written. */
  readonly write: (body: CatalogEvent["body"]) => string;
}

/**
 * Saves events as files, each its own, without people, tokens and free text, and with the decisions
 * that they have. One that cannot be saved so is refused, and the others are saved.
 *
 * @throws LongshoreError `input-invalid` for a name that is none, `output-unwritable`,
 * `engine-unavailable`, and those of the store.
 */
export async function record(
  { events, folder, name, force }: RecordInput,
  source: RecordSource,
  { jq, eventFiles, write }: RecordDeps,
): Promise<RecordResult> {
  if (name !== undefined) refuseFileName(name, events.length);
  const decoded = events.flatMap((item) => (item.kind === "event" ? [item.event] : []));
  const decideFor = await openDecider(decoded, source, jq);
  const recorded: RecordedEvent[] = [];
  for (const [index, item] of events.entries()) {
    const place = `events[${index}]`;
    if (item.kind === "undecodable") {
      // An identity may be anything, an address too.
      recorded.push({ kind: "undecodable", place, message: item.message });
      continue;
    }
    const { event } = item;
    const redacted = await redactForDecisions(event, decideFor(event));
    if (redacted.kind === "refused") {
      recorded.push({ ...redacted, place });
      continue;
    }
    const { body, ...rest } = redacted;
    const numbered = events.length === 1 ? name : name && `${name}-${index + 1}`;
    const file = eventFileName({ ...event, body }, folder, numbered);
    const outcome = await eventFiles.save(file, write(body), { replace: force });
    const { type, target } = event;
    recorded.push({ ...rest, kind: "saved", file, outcome, type, target });
  }
  return { events: recorded };
}

/**
 * The event of a run that was recorded.
 *
 * @throws LongshoreError `event-invalid` where the run log kept no event that can be read; as
 * {@link findRun}.
 */
export async function eventOfRun(id: string, runLog: RunLog): Promise<DecodedEvent> {
  const { record: kept, run } = await findRun(id, runLog);
  if (kept.body === undefined) {
    throw new LongshoreError(
      "event-invalid",
      `The run log kept no body of the event of run "${run.runId}".`,
      { hint: 'Set "runLogBodies: true" for the runs to come, or give the event with --event.' },
    );
  }
  const decoded = decodeElement(kept.body, "event");
  if (decoded.kind === "event") return decoded;
  throw new LongshoreError("event-invalid", decoded.message, {
    hint: "Give the event with --event.",
  });
}

async function openDecider(
  events: readonly CatalogEvent[],
  source: RecordSource,
  jq: JqEngine,
): Promise<(event: CatalogEvent) => DecideBody> {
  const routeOf = await openRoutes(events, source);
  return (event) => {
    const { configs, automations } = routeOf(event);
    const index = indexAutomations(automations);
    const onError = ({ repository }: RoutedAutomation) =>
      (configs[repository] ?? DEFAULT_RUNTIME_CONFIG).conditions.onError;
    return async (body) => {
      const inputs = [{ event: { ...event, body }, automations: index }];
      const [decisions = []] = await decide(inputs, { onError }, { jq });
      return decisions.map(({ decision }) => decision);
    };
  };
}

type Route = Pick<RouteFile, "configs" | "automations">;

async function openRoutes(
  events: readonly CatalogEvent[],
  source: RecordSource,
): Promise<(event: CatalogEvent) => Route> {
  if (source.kind === "store") {
    const routes = await readRoutes(events, source.store);
    return (event) => routes.get(routeKey(event)) ?? { configs: {}, automations: [] };
  }
  const automations = source.manifest.entries.map(
    ({ automation }): RoutedAutomation => ({ definition: automation, digest: "", repository: "" }),
  );
  return () => ({ configs: { "": source.runtime }, automations });
}
