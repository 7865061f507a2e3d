import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  DEFAULT_STATE_BRANCH
} from "./chunk-FP2WCHXK.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";

// src/action/store-options.ts
function storeOptions({ githubToken }, { env, workspace }) {
  return { cwd: workspace, clock: createSystemClock(), env: withToken(env, githubToken) };
}
function withToken(env, token) {
  return (env.GITHUB_TOKEN ?? "") !== "" || token === void 0 ? env : { ...env, GITHUB_TOKEN: token };
}
function defaultStore({ githubToken }, { env }) {
  let repository = env.GITHUB_REPOSITORY ?? "", token = withToken(env, githubToken).GITHUB_TOKEN ?? "";
  if (!(repository === "" || token === ""))
    return `github:${repository}#${DEFAULT_STATE_BRANCH}`;
}

export {
  storeOptions,
  withToken,
  defaultStore
};
