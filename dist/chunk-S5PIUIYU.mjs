import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  jsonText
} from "./chunk-AV5QOJX7.mjs";

// src/report/json-plan.ts
function planJson(plan, { applied, revision, reasons }) {
  return jsonText({
    changes: plan.changes.map(({ kind, identifier, file, fields, risks }) => ({
      kind,
      identifier,
      ...file === void 0 ? {} : { file },
      fields: fields.map(fieldJson),
      risks
    })),
    unsafe: (reasons === void 0 || reasons.length === 0 ? plan.unsafe : reasons).map(
      ({ code, message, override }) => ({
        code,
        message,
        ...override === void 0 ? {} : { override }
      })
    ),
    configChanged: plan.configChanged,
    configFields: plan.configFields.map(fieldJson),
    digest: plan.digest,
    revision: revision ?? null,
    applied,
    summary: plan.summary
  });
}
function fieldJson({ path, before, after }) {
  return {
    path,
    ...before === void 0 ? {} : { before },
    ...after === void 0 ? {} : { after }
  };
}

// src/adapters/github/compare-ancestry.ts
function withCompareApi(sourceControl, open, repository) {
  return {
    state: (files) => sourceControl.state(files),
    ancestry: async (older, newer) => {
      let local = await sourceControl.ancestry(older, newer);
      if (local !== "unknown") return local;
      let api = await open();
      return api === void 0 ? "unknown" : compare(api, repository, older, newer);
    }
  };
}
async function compare(api, repository, older, newer) {
  let [owner, repo] = repository.split("/");
  if (owner === void 0 || repo === void 0) return "unknown";
  try {
    let { data } = await api.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      owner,
      repo,
      basehead: `${older}...${newer}`,
      per_page: 1,
      request: { timeout: 15e3 }
    });
    return data.status === "ahead" || data.status === "identical" ? "ancestor" : data.status === "behind" || data.status === "diverged" ? "not-ancestor" : "unknown";
  } catch {
    return "unknown";
  }
}

export {
  planJson,
  withCompareApi
};
