import { createGitHubApi } from "../../src/adapters/github/github-api.ts";
import { githubEndpoint } from "../../src/adapters/github/github-endpoint.ts";
import type { GitHubStoreOptions } from "../../src/adapters/store/github-store.ts";
import { openGitHubStore } from "../../src/adapters/store/github-store.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import type { FakeClock } from "./fake-clock.ts";
import { createFakeClock } from "./fake-clock.ts";
import type { FakeGitHub } from "./fake-github/server.ts";

export const STATE_BRANCH = "longshore-state";

/** Where a store on the fake GitHub lies, as another process opens it: waits take no time. */
export function storeOptions(
  github: FakeGitHub,
  { repository = "catalog", token = github.token, clock = createFakeClock() } = {} as {
    readonly repository?: string;
    readonly token?: string;
    readonly clock?: FakeClock;
  },
): GitHubStoreOptions {
  return {
    url: `github:acme/${repository}`,
    owner: "acme",
    repository,
    branch: STATE_BRANCH,
    api: createGitHubApi({ ...githubEndpoint(github.env), token, clock }),
    clock,
  };
}

export function storeOn(github: FakeGitHub, clock?: FakeClock): StateStore {
  return openGitHubStore(storeOptions(github, clock === undefined ? {} : { clock }));
}
