import type { Watcher } from "../matching/reasons/nearest-target.ts";
import { nearestTarget } from "../matching/reasons/nearest-target.ts";
import type { DispatchedEvent } from "../model/dispatch.ts";
import type { StateReader } from "../ports/state-store.ts";
import { SNAPSHOT_PATH } from "../sync/file-names.ts";
import { listensTo } from "../sync/routes.ts";
import { parseSnapshot } from "../sync/snapshot-file.ts";
import type { ExplainSource } from "./explain-source.ts";

/**
 * The events with what is named like their targets, for those whose target nothing watches. Reads
 * the store's snapshot where there is such an event.
 *
 * @throws LongshoreError `store-unreadable`, `store-corrupt`.
 */
export async function explainUnwatched(
  events: readonly DispatchedEvent[],
  source: ExplainSource,
): Promise<readonly DispatchedEvent[]> {
  if (!events.some(isUnwatched)) return events;
  const watchers = await watchersOf(source);
  return events.map((event) => {
    const { type, target } = event;
    if (!isUnwatched(event) || type === undefined || target === undefined) return event;
    const resource = type.startsWith("RUN_") ? "run" : "entity";
    const nearest = nearestTarget({ resource, target }, watchers);
    return nearest === undefined ? event : { ...event, nearest };
  });
}

function isUnwatched({ error, considered }: DispatchedEvent): boolean {
  return error === undefined && considered.length === 0;
}

async function watchersOf(source: ExplainSource): Promise<readonly Watcher[]> {
  if (source.kind === "files") {
    return source.manifest.entries.map(({ automation }) =>
      watcher(automation.identifier, listensTo(automation)),
    );
  }
  return await storedWatchers(source.store);
}

async function storedWatchers(store: StateReader): Promise<readonly Watcher[]> {
  const { text } = await store.read(SNAPSHOT_PATH);
  if (text === undefined) return [];
  const { automations } = parseSnapshot(text, { url: store.url, path: SNAPSHOT_PATH });
  return automations.map((row) => watcher(row.identifier, row.listensTo));
}

/** @param listens - as {@link listensTo} gives it. */
function watcher(automation: string, listens: string): Watcher {
  const at = listens.indexOf("/");
  const resource = listens.slice(0, at) === "run" ? "run" : "entity";
  return { automation, resource, target: listens.slice(at + 1) };
}
