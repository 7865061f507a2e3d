import { LongshoreError } from "../errors/longshore-error.ts";
import type { Automation } from "../model/automation.ts";
import type { RuntimeConfig } from "../model/config.ts";
import type { ChangeKind } from "../model/plan.ts";
import type { RoutedAutomation, SnapshotRow } from "../model/snapshot.ts";
import type { Commit } from "../ports/state-store.ts";
import { canonicalAutomation, canonicalText } from "./canonical.ts";
import { advanceFence, fenceAdvances } from "./fence.ts";
import { automationPath, SNAPSHOT_PATH } from "./file-names.ts";
import type { PreparedPlan } from "./plan.ts";
import { formatRoute } from "./route-file.ts";
import { indexListeners, routeMembers, routePath } from "./routes.ts";
import { formatSnapshot } from "./snapshot-file.ts";

/** The commit that applies a plan; `undefined` where the store is already as it should be. */
export function toCommit(prepared: PreparedPlan): Commit | undefined {
  const { plan, comparison } = prepared;
  const { snapshot, source, config } = comparison.input;
  const advances = fenceAdvances(snapshot.file, source);
  // A store that was synced, though to nothing, tells a dispatch that nothing listens.
  const isFirst = snapshot.revision === undefined;
  if (plan.changes.length === 0 && !plan.configChanged && !advances && !isFirst) return undefined;

  const configs = { ...snapshot.file.configs, [source.repository]: config.runtime };
  const puts = new Map<string, string>();
  const deletes: string[] = [];
  puts.set(
    SNAPSHOT_PATH,
    formatSnapshot({
      sources: advanceFence(snapshot.file, source),
      configs,
      automations: comparison.rows,
    }),
  );
  for (const { kind, identifier, entry, after } of comparison.differences) {
    if (after === undefined) deletes.push(automationPath(identifier));
    else if (kind !== "move" && entry !== undefined) {
      puts.set(automationPath(identifier), canonicalText(entry.automation));
    }
  }
  putRoutes(prepared, configs, puts, deletes);
  return {
    expectedRevision: snapshot.revision,
    puts,
    deletes,
    message: commitMessage(prepared),
  };
}

function putRoutes(
  { comparison, stored }: PreparedPlan,
  configs: Readonly<Record<string, RuntimeConfig>>,
  puts: Map<string, string>,
  deletes: string[],
): void {
  const listeners = indexListeners(comparison.rows);
  const routed = new Map<string, RoutedAutomation>();
  for (const target of comparison.targets) {
    const members = routeMembers(target, listeners);
    if (members.length === 0) {
      deletes.push(routePath(target));
      continue;
    }
    const automations = members.map((row) => {
      const known = routed.get(row.identifier) ?? route(row, comparison.definitions, stored);
      routed.set(row.identifier, known);
      return known;
    });
    puts.set(routePath(target), formatRoute(automations, configs));
  }
}

function route(
  row: SnapshotRow,
  definitions: ReadonlyMap<string, Automation>,
  stored: ReadonlyMap<string, Automation>,
): RoutedAutomation {
  const definition = definitions.get(row.identifier) ?? stored.get(row.identifier);
  if (definition === undefined) {
    throw new LongshoreError(
      "store-corrupt",
      `The definition of "${row.identifier}" is in the snapshot, but not in the store.`,
      { hint: "Roll back to an earlier revision, or sync to a new store." },
    );
  }
  return {
    definition: canonicalAutomation(definition),
    digest: row.digest,
    repository: row.source.repository,
  };
}

const COUNTED: readonly ChangeKind[] = ["publish", "update", "move", "unpublish", "delete"];

/** One line: what changed, and from which commit. */
function commitMessage({ plan, comparison }: PreparedPlan): string {
  const counts = COUNTED.filter((kind) => plan.summary[kind] > 0).map(
    (kind) => `${kind} ${plan.summary[kind]}`,
  );
  const parts = [...counts, ...(plan.configChanged ? ["configuration"] : [])];
  const { repository, commit } = comparison.input.source;
  const from = [repository, commit?.slice(0, 12)].filter(
    (part) => part !== undefined && part !== "",
  );
  const what = parts.length === 0 ? "nothing changed" : parts.join(", ");
  return `sync: ${what}${from.length === 0 ? "" : ` (${from.join("@")})`}`;
}
