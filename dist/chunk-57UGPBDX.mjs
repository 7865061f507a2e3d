import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";

// src/adapters/github/compare-ancestry.ts
var COMPARE_PATIENCE = { timeoutMs: 15e3, waitBudgetMs: 15e3 };
function withCompareApi(sourceControl, api, repository) {
  return {
    state: (files) => sourceControl.state(files),
    ancestry: async (older, newer) => {
      let local = await sourceControl.ancestry(older, newer);
      return local === "unknown" ? await compare(api, repository, older, newer) : local;
    }
  };
}
async function compare(api, repository, older, newer) {
  let path = `/repos/${repository}/compare/${older}...${newer}?per_page=1`;
  try {
    let { body } = await api.request({ method: "GET", path }), status = isJsonObject(body) ? body.status : void 0;
    return status === "ahead" || status === "identical" ? "ancestor" : status === "behind" || status === "diverged" ? "not-ancestor" : "unknown";
  } catch {
    return "unknown";
  }
}

export {
  COMPARE_PATIENCE,
  withCompareApi
};
