import type { ToldAutomation } from "../invocation/run-events.ts";
import { runEndedEvent } from "../invocation/run-events.ts";
import type { DispatchResult } from "../model/dispatch.ts";
import type { CatalogEvent } from "../model/event.ts";
import type { EventRecord, RunRecord } from "../model/run-record.ts";
import type { StateReader } from "../ports/state-store.ts";
import { automationPath } from "../sync/file-names.ts";
import { isAutomation } from "../sync/route-file.ts";
import { parseJson } from "../sync/store-file.ts";
import type { DispatchDeps } from "./dispatch.ts";
import { dispatch } from "./dispatch.ts";

export interface RunEnded {
  /** With its final status. */
  readonly run: RunRecord;
  /** The record that the run is in. */
  readonly record: EventRecord;
  /** What the receiver says of the end. */
  readonly summary?: string;
}

/**
 * Offers the end of an asynchronous run to the automations that listen to it, as a dispatch of the
 * event that tells of it: asked twice, it starts nothing twice.
 *
 * @throws LongshoreError as `dispatch`.
 */
export async function runEnded(ended: RunEnded, deps: DispatchDeps): Promise<DispatchResult> {
  const { run, record, summary } = ended;
  const automation = await storedAutomation(run.automation.identifier, deps.store);
  const event = runEndedEvent({
    ...run,
    automation,
    event: causeOf(run, record),
    ...(summary === undefined ? {} : { summary }),
  });
  return await dispatch({ events: [{ kind: "event", event }], dryRun: false }, deps);
}

/** A run that another run led to was started by no entity of the record's event. */
function causeOf(
  { cause }: RunRecord,
  { type, target = "", body = {} }: EventRecord,
): Pick<CatalogEvent, "resource" | "target" | "body"> {
  if (cause !== undefined) return { resource: "run", target: cause.target, body: {} };
  return { resource: type?.startsWith("RUN_") === true ? "run" : "entity", target, body };
}

/** As it is in the store; what is known of it where it was deleted since. */
async function storedAutomation(identifier: string, store: StateReader): Promise<ToldAutomation> {
  const path = automationPath(identifier);
  const { text } = await store.read(path);
  if (text === undefined) return { identifier };
  const value = parseJson(text, { url: store.url, path });
  return isAutomation(value) ? value : { identifier };
}
