import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  changesDigest,
  planDigest,
  textDigest
} from "./chunk-6KJZ3PJO.mjs";
import {
  canonicalJson
} from "./chunk-AM3YEFZY.mjs";

// src/sync/plan-file.ts
function toPlanFile({ plan, comparison }, scope) {
  let { source, config } = comparison.input, digests = new Map(
    comparison.differences.flatMap(
      ({ identifier, after }) => after === void 0 ? [] : [[identifier, after.digest]]
    )
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
      let digest = digests.get(change.identifier);
      return { ...change, ...digest === void 0 ? {} : { digest } };
    }),
    config: plan.configChanged ? jsonOf(config.runtime) : null
  };
}
function planFileDigest(file) {
  let changes = changesDigest({
    changes: file.changes,
    definitions: new Map(
      file.changes.flatMap(
        ({ identifier, digest }) => digest === void 0 ? [] : [[identifier, digest]]
      )
    ),
    repository: file.repository,
    ...file.config === null ? {} : { config: file.config }
  });
  return planDigest(changes, file.revision ?? void 0);
}
function filesDigest({ rows, definitions, input }) {
  let wanted = rows.filter(({ identifier }) => definitions.has(identifier)).map(({ identifier, digest, path }) => [identifier, digest, path]);
  return textDigest(`${JSON.stringify(wanted)}
${canonicalJson(input.config.runtime)}`);
}
function jsonOf(value) {
  return JSON.parse(JSON.stringify(value));
}

export {
  toPlanFile,
  planFileDigest,
  filesDigest
};
