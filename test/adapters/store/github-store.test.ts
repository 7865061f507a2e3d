import { createGitHubApi } from "../../../src/adapters/github/github-api.ts";
import { githubEndpoint } from "../../../src/adapters/github/github-endpoint.ts";
import { openGitHubStore } from "../../../src/adapters/store/github-store.ts";
import type { StateStore } from "../../../src/ports/state-store.ts";
import { describeStateStore } from "../../contracts/state-store.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import type { FakeGitHub } from "../../support/fake-github/server.ts";
import { startFakeGitHub } from "../../support/fake-github/server.ts";

function storeOn(github: FakeGitHub): StateStore {
  const clock = createFakeClock();
  return openGitHubStore({
    url: "github:acme/catalog",
    owner: "acme",
    repository: "catalog",
    branch: "longshore-state",
    api: createGitHubApi({ ...githubEndpoint(github.env), clock }),
    clock,
  });
}

describeStateStore("the GitHub store", async () => {
  const github = await startFakeGitHub();
  return {
    store: storeOn(github),
    reopen: () => storeOn(github),
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
});
