import { canonicalJson } from "../model/canonical-json.ts";
import type { Json } from "../model/json.ts";
import type { PlanFile } from "../model/plan-file.ts";
import type { Comparison } from "./compare.ts";
import { changesDigest, planDigest, textDigest } from "./digest.ts";
import type { PreparedPlan } from "./plan.ts";

/** @param scope - the paths that the plan is limited to, relative to the root. */
export function toPlanFile({ plan, comparison }: PreparedPlan, scope: readonly string[]): PlanFile {
  const { source, config } = comparison.input;
  const digests = new Map(
    comparison.differences.flatMap(({ identifier, after }) =>
      after === undefined ? [] : [[identifier, after.digest] as const],
    ),
  );
  return {
    format: 1,
    digest: plan.digest,
    revision: plan.revision ?? null,
    repository: source.repository,
    commit: source.commit ?? null,
    scope,
    files: filesDigest(comparison),
    changes: plan.changes.map((change) => {
      const digest = digests.get(change.identifier);
      return { ...change, ...(digest === undefined ? {} : { digest }) };
    }),
    config: plan.configChanged ? jsonOf(config.runtime) : null,
  };
}

/** The digest that a plan file's content has: another one than it names where it was altered. */
export function planFileDigest(file: PlanFile): string {
  const changes = changesDigest({
    changes: file.changes,
    definitions: new Map(
      file.changes.flatMap(({ identifier, digest }) =>
        digest === undefined ? [] : [[identifier, digest] as const],
      ),
    ),
    repository: file.repository,
    ...(file.config === null ? {} : { config: file.config }),
  });
  return planDigest(changes, file.revision ?? undefined);
}

/** Covers what the files want of the store, whatever the store holds: tells who moved. */
export function filesDigest({ rows, definitions, input }: Comparison): string {
  const wanted = rows
    .filter(({ identifier }) => definitions.has(identifier))
    .map(({ identifier, digest, path }) => [identifier, digest, path]);
  return textDigest(`${JSON.stringify(wanted)}\n${canonicalJson(input.config.runtime)}`);
}

/** As it is stored: without what is not set. */
function jsonOf(value: object): { readonly [key: string]: Json } {
  const json: { readonly [key: string]: Json } = JSON.parse(JSON.stringify(value));
  return json;
}
