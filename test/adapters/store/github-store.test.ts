import { describeStateStore } from "../../contracts/state-store.ts";
import { startFakeGitHub } from "../../support/fake-github/server.ts";
import { storeOn } from "../../support/github-store.ts";

describeStateStore("the GitHub store", async () => {
  const github = await startFakeGitHub();
  return {
    store: storeOn(github),
    reopen: () => storeOn(github),
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
});
