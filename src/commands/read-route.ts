import { LongshoreError } from "../errors/longshore-error.ts";
import type { CatalogEvent } from "../model/event.ts";
import type { RouteFile } from "../model/snapshot.ts";
import type { StateReader } from "../ports/state-store.ts";
import { entityRoutePath, runRoutePath, SNAPSHOT_PATH } from "../sync/file-names.ts";
import { parseRoute } from "../sync/route-file.ts";

const NOTHING_LISTENS: RouteFile = { format: 1, configs: {}, automations: [] };

/**
 * What an event can start: one read, or two where nothing listens to its target, because a store
 * without that route and a store that was never written look the same.
 *
 * @throws LongshoreError `store-unreadable` for a store that no sync has written, `store-corrupt`.
 */
export async function readRoute(
  event: Pick<CatalogEvent, "resource" | "target">,
  store: StateReader,
): Promise<RouteFile> {
  const path =
    event.resource === "entity" ? entityRoutePath(event.target) : runRoutePath(event.target);
  const { text, revision } = await store.read(path);
  if (text !== undefined) return parseRoute(text, { url: store.url, path });
  if (await store.has(SNAPSHOT_PATH, revision)) return NOTHING_LISTENS;
  throw new LongshoreError(
    "store-unreadable",
    `The store "${store.url}" holds no snapshot: nothing was synced to it.`,
    {
      hint: "Name the store with --store, which a dispatch takes from no configuration, or run sync first.",
    },
  );
}
