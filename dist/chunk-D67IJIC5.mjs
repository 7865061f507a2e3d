import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  COMPARE_PATIENCE,
  withCompareApi
} from "./chunk-57UGPBDX.mjs";
import {
  githubEndpoint
} from "./chunk-CBVHLJFF.mjs";
import {
  createGitSourceControl
} from "./chunk-M3XBNYQN.mjs";
import {
  createGitHubApi
} from "./chunk-LNWO6UPK.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";

// src/cli/source-control.ts
function cliSourceControl(root, { env }) {
  let repository = env.GITHUB_REPOSITORY, git = createGitSourceControl({
    root,
    env,
    ...repository === void 0 ? {} : { repository }
  }), endpoint = githubEndpoint(env);
  if (repository === void 0 || endpoint.token === void 0) return git;
  let api = createGitHubApi({ ...endpoint, clock: createSystemClock(), ...COMPARE_PATIENCE });
  return withCompareApi(git, api, repository);
}

export {
  cliSourceControl
};
