import { LongshoreError } from "../errors/longshore-error.ts";
import type { CatalogEvent } from "../model/event.ts";
import type { RouteFile } from "../model/snapshot.ts";
import type { StateReader } from "../ports/state-store.ts";
import { entityRoutePath, runRoutePath, SNAPSHOT_PATH } from "../sync/file-names.ts";
import { parseRoute } from "../sync/route-file.ts";

export const NOTHING_LISTENS: RouteFile = { format: 1, configs: {}, automations: [] };

/** What a route is read for. */
export type Place = Pick<CatalogEvent, "resource" | "target">;

/**
 * What events can start, by {@link routeKey}: one read for all, or two where nothing listens to a
 * target, because a store without that route and a store that was never written look the same.
 *
 * @throws LongshoreError `store-unreadable` for a store that no sync has written, `store-corrupt`.
 */
export async function readRoutes(
  places: readonly Place[],
  store: StateReader,
): Promise<ReadonlyMap<string, RouteFile>> {
  const paths = [...new Set(places.map(routeKey))];
  if (paths.length === 0) return new Map();
  const { files, revision } = await store.readMany(paths);
  const isMissing = paths.some((path) => files.get(path) === undefined);
  if (isMissing && !(await store.has(SNAPSHOT_PATH, revision))) throw neverSynced(store);
  return new Map(
    paths.map((path) => {
      const text = files.get(path);
      return [
        path,
        text === undefined ? NOTHING_LISTENS : parseRoute(text, { url: store.url, path }),
      ];
    }),
  );
}

/** The same for places with the same route. */
export function routeKey({ resource, target }: Place): string {
  return resource === "entity" ? entityRoutePath(target) : runRoutePath(target);
}

/** As {@link readRoutes}, of one place. */
export async function readRoute(place: Place, store: StateReader): Promise<RouteFile> {
  const routes = await readRoutes([place], store);
  return routes.get(routeKey(place)) ?? NOTHING_LISTENS;
}

function neverSynced(store: StateReader): LongshoreError {
  return new LongshoreError(
    "store-unreadable",
    `The store "${store.url}" holds no snapshot: nothing was synced to it.`,
    {
      hint: "Name the store with --store, which a dispatch takes from no configuration, or run sync first.",
    },
  );
}
