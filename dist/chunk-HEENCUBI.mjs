import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  withCompareApi
} from "./chunk-S5PIUIYU.mjs";
import {
  createGitSourceControl
} from "./chunk-UJMET3VG.mjs";

// src/cli/source-control.ts
function cliSourceControl(root, { env }) {
  let repository = env.GITHUB_REPOSITORY, git = createGitSourceControl({
    root,
    env,
    ...repository === void 0 ? {} : { repository }
  }), token = env.GITHUB_TOKEN;
  return repository === void 0 || token === void 0 ? git : withCompareApi(
    git,
    async () => {
      let { Octokit } = await import("./dist-src-MOMLDC3N.mjs");
      return new Octokit({
        auth: token,
        baseUrl: env.GITHUB_API_URL ?? "https://api.github.com"
      });
    },
    repository
  );
}

export {
  cliSourceControl
};
