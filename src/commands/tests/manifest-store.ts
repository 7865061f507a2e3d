import type { Automation } from "../../model/automation.ts";
import type { RuntimeConfig } from "../../model/config.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { RoutedAutomation, SnapshotRow } from "../../model/snapshot.ts";
import type { StateReader } from "../../ports/state-store.ts";
import { canonicalAutomation } from "../../sync/canonical.ts";
import { automationDigest } from "../../sync/digest.ts";
import { SNAPSHOT_PATH } from "../../sync/file-names.ts";
import { formatRoute } from "../../sync/route-file.ts";
import { indexListeners, listensTo, routeMembers, routePath } from "../../sync/routes.ts";

const REVISION = "1";
/** Tests give the same run ids whichever repository they run in. */
const REPOSITORY = "";

/** What a sync would make of a manifest, drafts as if they were published, never written anywhere. */
export function createManifestStore(manifest: Manifest, runtime: RuntimeConfig): StateReader {
  const routed = new Map<string, RoutedAutomation>();
  const rows: SnapshotRow[] = [];
  for (const { automation, file } of manifest.entries) {
    const definition = published(automation);
    const digest = automationDigest(definition);
    routed.set(definition.identifier, {
      definition: canonicalAutomation(definition),
      digest,
      repository: REPOSITORY,
    });
    rows.push({
      identifier: definition.identifier,
      digest,
      path: file,
      source: { repository: REPOSITORY },
      listensTo: listensTo(definition),
    });
  }
  const listeners = indexListeners(rows);
  const targets = new Map([...listeners.keys()].map((target) => [routePath(target), target]));
  const texts = new Map<string, string>();

  function textOf(path: string): string | undefined {
    const target = targets.get(path);
    if (target === undefined) return undefined;
    const known =
      texts.get(path) ??
      formatRoute(
        routeMembers(target, listeners).flatMap(({ identifier }) => routed.get(identifier) ?? []),
        { [REPOSITORY]: runtime },
      );
    texts.set(path, known);
    return known;
  }

  return {
    url: "memory:",
    head: async () => REVISION,
    read: async (path) => ({ revision: REVISION, text: textOf(path) }),
    readWith: async (path) => ({ revision: REVISION, text: textOf(path), along: new Map() }),
    readMany: async (paths) => ({
      revision: REVISION,
      files: new Map(paths.map((path) => [path, textOf(path)])),
    }),
    has: async (path) => path === SNAPSHOT_PATH || targets.has(path),
    list: async () => ({ revision: REVISION, paths: [...targets.keys()].sort() }),
    revisions: async () => [],
  };
}

/** Drafts are tested too: that is when one wants to know. */
function published(automation: Automation): Automation {
  return { ...automation, publish: true };
}
