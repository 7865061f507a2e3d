import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  COMPARE_PATIENCE,
  withCompareApi
} from "./chunk-57UGPBDX.mjs";
import {
  githubEndpoint
} from "./chunk-CBVHLJFF.mjs";
import {
  withToken
} from "./chunk-4TYDEGT2.mjs";
import {
  createGitSourceControl
} from "./chunk-M3XBNYQN.mjs";
import {
  createGitHubApi
} from "./chunk-LNWO6UPK.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";

// src/action/source-control.ts
function actionSourceControl({ githubToken }, { env, workspace }) {
  let repository = env.GITHUB_REPOSITORY, git = createGitSourceControl({
    root: workspace,
    env,
    ...repository === void 0 ? {} : { repository }
  }), endpoint = githubEndpoint(withToken(env, githubToken));
  if (repository === void 0 || endpoint.token === void 0) return git;
  let api = createGitHubApi({ ...endpoint, clock: createSystemClock(), ...COMPARE_PATIENCE });
  return withCompareApi(git, api, repository);
}

export {
  actionSourceControl
};
