import type { Automation } from "../model/automation.ts";
import type { Change, FieldChange, Plan, PlanSummary } from "../model/plan.ts";
import type { Comparison } from "./compare.ts";
import { diffAutomations, diffConfigs } from "./diff.ts";
import type { Difference } from "./difference.ts";
import { changesDigest, planDigest } from "./digest.ts";
import { neededEnv } from "./needed-env.ts";
import { risksOf } from "./risks.ts";
import { unsafeReasons } from "./safety.ts";

/** A plan with what applying it needs. */
export interface PreparedPlan {
  readonly plan: Plan;
  /** Of the changes alone: the same at another revision of the store. */
  readonly changesDigest: string;
  readonly comparison: Comparison;
  /** Stored definitions that were read, by identifier. */
  readonly stored: ReadonlyMap<string, Automation>;
}

/**
 * The ordered difference from snapshot to manifest.
 *
 * @param stored - the definitions that the comparison names as needed.
 */
export function makePlan(
  comparison: Comparison,
  stored: ReadonlyMap<string, Automation>,
): PreparedPlan {
  const { input, differences, configChanged } = comparison;
  const { revision } = input.snapshot;
  const changes = differences.map((difference) => describe(difference, comparison, stored));
  const digest = changesDigest({
    changes,
    definitions: new Map(
      differences.flatMap(({ identifier, after }) =>
        after === undefined ? [] : [[identifier, after.digest] as const],
      ),
    ),
    repository: input.source.repository,
    ...(configChanged ? { config: input.config.runtime } : {}),
  });
  const plan: Plan = {
    changes,
    unsafe: unsafeReasons(comparison),
    digest: planDigest(digest, revision),
    ...(revision === undefined ? {} : { revision }),
    configChanged,
    configFields: configChanged
      ? diffConfigs(input.snapshot.file.configs[input.source.repository], input.config.runtime)
      : [],
    env: neededEnv(comparison, stored),
    summary: summarize(comparison),
  };
  return { plan, changesDigest: digest, comparison, stored };
}

function describe(
  difference: Difference,
  comparison: Comparison,
  stored: ReadonlyMap<string, Automation>,
): Change {
  const { kind, identifier, before, after, entry } = difference;
  const file = entry?.file ?? before?.path;
  const old = stored.get(identifier);
  const changesDefinition = kind === "publish" || kind === "update";
  return {
    kind,
    identifier,
    ...(file === undefined ? {} : { file }),
    fields: [
      ...rowFields(difference),
      ...(kind === "update" && old !== undefined && entry !== undefined
        ? diffAutomations(old, entry.automation)
        : []),
    ],
    risks:
      changesDefinition && entry !== undefined && after !== undefined
        ? risksOf(old, entry.automation, comparison.input.config.runtime)
        : [],
  };
}

function rowFields({ kind, before, after, entry }: Difference): readonly FieldChange[] {
  if (kind === "unpublish") {
    const now = entry?.automation.publish;
    return [{ path: "publish", before: true, ...(now === undefined ? {} : { after: now }) }];
  }
  if (before === undefined || after === undefined) return [];
  const fields: FieldChange[] = [];
  if (before.path !== after.path) {
    fields.push({ path: "file", before: before.path, after: after.path });
  }
  const [from, to] = [before.source.repository, after.source.repository];
  if (from !== to) fields.push({ path: "repository", before: from, after: to });
  return fields;
}

function summarize({ differences, unchanged, drafts }: Comparison): PlanSummary {
  const count = (kind: Change["kind"]) => differences.filter((each) => each.kind === kind).length;
  return {
    publish: count("publish"),
    update: count("update"),
    unpublish: count("unpublish"),
    delete: count("delete"),
    move: count("move"),
    unchanged,
    drafts,
  };
}
