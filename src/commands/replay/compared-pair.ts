import type { Automation } from "../../model/automation.ts";
import { canonicalJson } from "../../model/canonical-json.ts";
import type { RuntimeConfig } from "../../model/config.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../model/config.ts";
import type { ReplayedAutomation } from "../../model/replay.ts";
import type { RoutedAutomation } from "../../model/snapshot.ts";
import type { Secrets } from "../../ports/secrets.ts";
import type { StateReader } from "../../ports/state-store.ts";
import { canonicalAutomation } from "../../sync/canonical.ts";
import type { Comparison } from "../../sync/compare.ts";
import type { Difference } from "../../sync/difference.ts";
import { automationPath } from "../../sync/file-names.ts";
import type { PreparedPlan } from "../../sync/plan.ts";
import { parseStoredDefinition } from "../../sync/stored-definition.ts";
import { placeholderSecrets } from "./placeholder-secrets.ts";

/** One version of an automation as a dispatch would run it. */
export interface Side {
  readonly routed: RoutedAutomation;
  readonly runtime: RuntimeConfig;
  readonly secrets: Secrets;
}

/** A published automation before and after a plan; one side is absent where it is not published. */
export interface ComparedPair {
  readonly identifier: string;
  readonly change: ReplayedAutomation["change"];
  readonly base?: Side;
  readonly head?: Side;
  /** Whether both sides send the same where both are started. */
  readonly sendsSame: boolean;
}

/** What a definition or a configuration is, before the sides are made of it. */
export interface Version {
  readonly automation: Automation;
  readonly runtime: RuntimeConfig;
}

/**
 * The automations that a plan may have answer otherwise: each whose definition differs in what
 * decides or sends, and where the run-time configuration differs every one of this repository.
 *
 * @throws LongshoreError `store-unreadable`, `store-corrupt`.
 */
export async function comparedPairs(
  prepared: PreparedPlan,
  store: StateReader,
): Promise<readonly ComparedPair[]> {
  const { comparison } = prepared;
  const { snapshot, config, source } = comparison.input;
  const stored = await withRemoved(prepared, store);
  const before = (difference: Difference): Version | undefined => {
    const automation = stored.get(difference.identifier);
    if (difference.before === undefined || automation === undefined) return undefined;
    const { repository } = difference.before.source;
    return { automation, runtime: snapshot.file.configs[repository] ?? DEFAULT_RUNTIME_CONFIG };
  };
  const changed = comparison.differences
    .filter(({ kind }) => kind !== "move")
    .map((difference) => {
      const { identifier, kind, entry, after } = difference;
      const head =
        entry === undefined || after === undefined
          ? undefined
          : { automation: entry.automation, runtime: config.runtime };
      return pairOf(identifier, kind, before(difference), head, source.repository);
    });
  return [...changed, ...reconfigured(comparison)].filter((pair) => pair !== undefined);
}

/** With the definitions of what goes, which a plan itself does not need. */
async function withRemoved(
  { comparison, stored }: PreparedPlan,
  store: StateReader,
): Promise<ReadonlyMap<string, Automation>> {
  const { revision } = comparison.input.snapshot;
  const missing = comparison.differences.flatMap(({ identifier, before, after }) =>
    before === undefined || after !== undefined || stored.has(identifier) ? [] : [before],
  );
  if (missing.length === 0 || revision === undefined) return stored;
  const paths = missing.map(({ identifier }) => automationPath(identifier));
  const { files } = await store.readMany(paths, revision);
  const removed = missing.map(({ identifier, digest }) => {
    const path = automationPath(identifier);
    const file = { url: store.url, path };
    return [identifier, parseStoredDefinition(files.get(path), digest, file)] as const;
  });
  return new Map([...stored, ...removed]);
}

function reconfigured(comparison: Comparison): readonly (ComparedPair | undefined)[] {
  const { snapshot, config, source } = comparison.input;
  const before = snapshot.file.configs[source.repository] ?? DEFAULT_RUNTIME_CONFIG;
  if (sameCalls(before, config.runtime)) return [];
  const differing = new Set(
    comparison.differences
      .filter(({ kind }) => kind !== "move")
      .map(({ identifier }) => identifier),
  );
  return [...comparison.definitions]
    .filter(([identifier]) => !differing.has(identifier))
    .map(([identifier, automation]) =>
      pairOf(
        identifier,
        "config",
        { automation, runtime: before },
        { automation, runtime: config.runtime },
        source.repository,
      ),
    );
}

/** `undefined` where the sides answer every event alike. */
export function pairOf(
  identifier: string,
  change: ComparedPair["change"],
  base: Version | undefined,
  head: Version | undefined,
  repository: string,
): ComparedPair | undefined {
  const both = base !== undefined && head !== undefined;
  const sameRuntime = both && sameCalls(base.runtime, head.runtime);
  const sendsSame =
    sameRuntime && partOf(base, "invocationMethod") === partOf(head, "invocationMethod");
  if (sendsSame && partOf(base, "trigger") === partOf(head, "trigger")) return undefined;
  const side = (own: Version, other: Version | undefined): Side => ({
    routed: { definition: own.automation, digest: "", repository },
    runtime: own.runtime,
    secrets: placeholderSecrets(useOf(own), other === undefined ? undefined : useOf(other)),
  });
  return {
    identifier,
    change,
    ...(base === undefined ? {} : { base: side(base, head) }),
    ...(head === undefined ? {} : { head: side(head, base) }),
    sendsSame,
  };
}

function useOf({ automation, runtime }: Version) {
  return { invocation: automation.invocationMethod, runtime };
}

function partOf({ automation }: Version, part: "trigger" | "invocationMethod"): string {
  return JSON.stringify(canonicalAutomation(automation)[part]);
}

/** Whether two configurations decide and send alike; how often is tried again is another matter. */
function sameCalls(a: RuntimeConfig, b: RuntimeConfig): boolean {
  return callsOf(a) === callsOf(b);
}

function callsOf({
  egress,
  secrets,
  network,
  github,
  kafka,
  templates,
  conditions,
}: RuntimeConfig) {
  return canonicalJson({ egress, secrets, network, github, kafka, templates, conditions });
}
