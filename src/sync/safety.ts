import type { SafetyConfig } from "../model/config.ts";
import type { UnsafeReason } from "../model/plan.ts";
import type { Comparison } from "./compare.ts";
import { recordedCommit } from "./fence.ts";

/** Why the plan of a comparison must not be applied without a person's word; in a fixed order. */
export function unsafeReasons(comparison: Comparison): readonly UnsafeReason[] {
  return [
    ...emptyManifest(comparison),
    ...tooManyDeletes(comparison),
    ...staleSource(comparison),
    ...foreignIdentifiers(comparison),
  ];
}

function emptyManifest({ input, differences, existing }: Comparison): readonly UnsafeReason[] {
  const { manifest, config } = input;
  if (manifest.entries.length > 0 || differences.length === 0) return [];
  if (config.safety.allowEmpty) return [];
  return [
    {
      code: "empty-manifest",
      message: `There are no automations in the files, and this plan deletes ${differences.length} of ${existing} in the store.`,
      override: "--force",
    },
  ];
}

function tooManyDeletes({ input, differences, existing }: Comparison): readonly UnsafeReason[] {
  const removed = differences.filter((difference) => difference.after === undefined).length;
  return removalReason({ removed, existing, safety: input.config.safety });
}

export interface Removals {
  readonly removed: number;
  /** Number of automations before. */
  readonly existing: number;
  readonly safety: SafetyConfig;
}

/** Whether a plan takes away more than is usual. */
export function removalReason({ removed, existing, safety }: Removals): readonly UnsafeReason[] {
  const { maxDeletePercent, minExisting } = safety;
  if (existing < minExisting || removed * 100 <= existing * maxDeletePercent) return [];
  const percent = Math.ceil((removed * 100) / existing);
  return [
    {
      code: "too-many-deletes",
      message: `This plan deletes or unpublishes ${removed} of ${existing} automations (${percent} %); the limit is ${maxDeletePercent} %.`,
      override: "--force",
    },
  ];
}

function staleSource({ input }: Comparison): readonly UnsafeReason[] {
  const { ancestry, snapshot, source } = input;
  const recorded = recordedCommit(snapshot.file, source.repository);
  if (ancestry === "ancestor" || recorded === undefined || source.commit === undefined) return [];
  const [from, held] = [short(source.commit), short(recorded)];
  if (ancestry === "not-ancestor") {
    return [
      {
        code: "stale-source",
        message: `The store was synced from commit ${held}, and commit ${from} does not descend from it: it is older, or of another branch.`,
        override: "--force",
      },
    ];
  }
  return [
    {
      code: "unknown-ancestry",
      message: `The store was synced from commit ${held}, and the history at hand does not tell whether commit ${from} descends from it. A checkout with its whole history does ("fetch-depth: 0").`,
      override: "--force",
    },
  ];
}

function foreignIdentifiers({ foreign }: Comparison): readonly UnsafeReason[] {
  return foreign.map(({ identifier, source }) => ({
    code: "foreign-identifier",
    message: `The identifier "${identifier}" belongs to ${owner(source.repository)}, which synced it to this store.`,
    override: "--take-over",
  }));
}

function owner(repository: string): string {
  return repository === "" ? "a folder without a repository" : `the repository "${repository}"`;
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
