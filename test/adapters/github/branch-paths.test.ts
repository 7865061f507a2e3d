import { describe, expect, it } from "vitest";
import { readPaths } from "../../../src/adapters/github/branch-paths.ts";
import type { GitHubClient } from "../../../src/adapters/github/github-api.ts";
import type { GitHubBranch } from "../../../src/adapters/github/github-branch.ts";
import { LongshoreError } from "../../../src/errors/longshore-error.ts";
import type { Json } from "../../../src/model/json.ts";
import { createFakeClock } from "../../support/fake-clock.ts";

type Entry = { readonly path: string; readonly type: string; readonly sha: string };

/** A branch whose trees are answered from here; one that is not is cut by GitHub. */
function branchOf(trees: Readonly<Record<string, readonly Entry[]>>): GitHubBranch {
  const failure = (reason: string, hint: string) =>
    new LongshoreError("store-unreadable", reason, { hint });
  const api: Pick<GitHubClient, "request"> = {
    request: async ({ path }) => {
      const tree = trees[path.replace("/repos/acme/catalog/git/trees/", "")];
      const body: Json = { truncated: tree === undefined, tree: [...(tree ?? [])] };
      return { status: 200, headers: {}, text: "", body };
    },
  };
  return {
    api: { ...api, graphql: unused, download: unused },
    clock: createFakeClock(),
    owner: "acme",
    repository: "catalog",
    branch: "state",
    failures: { unreadable: failure, unwritable: failure, corrupt: failure },
  };
}

const unused = () => Promise.reject(new Error("Not called."));
const file = (path: string): Entry => ({ path, type: "blob", sha: "f" });
const folder = (path: string, sha: string): Entry => ({ path, type: "tree", sha });

describe("readPaths", () => {
  it("asks for each folder where the whole list is cut", async () => {
    const branch = branchOf({
      root: [file("snapshot.json"), folder("automations", "a"), folder("routes", "r")],
      "a?recursive=1": [file("a.json")],
      r: [folder("entity", "e"), folder("run", "n")],
      "e?recursive=1": [file("service.json")],
      "n?recursive=1": [],
    });

    expect(await readPaths(branch, "root")).toEqual([
      "snapshot.json",
      "automations/a.json",
      "routes/entity/service.json",
    ]);
  });

  it("gives no part of a list for the whole", async () => {
    const branch = branchOf({ root: [folder("automations", "a")] });

    await expect(readPaths(branch, "root")).rejects.toMatchObject({
      code: "store-unreadable",
      message: expect.stringContaining('"automations/"'),
    });
  });
});
