import { describe, expect, it } from "vitest";
import { createGitHubApi } from "../../src/adapters/github/github-api.ts";
import { githubEndpoint } from "../../src/adapters/github/github-endpoint.ts";
import { openGitHubStore } from "../../src/adapters/store/github-store.ts";
import { drift } from "../../src/commands/drift.ts";
import { rollback } from "../../src/commands/rollback.ts";
import { sync } from "../../src/commands/sync.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { anAutomation } from "../support/definitions.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import type { FakeGitHub } from "../support/fake-github/server.ts";
import { startFakeGitHub } from "../support/fake-github/server.ts";
import { atCommit, planOf } from "../support/synced-store.ts";

const BRANCH = "longshore-state";
const FILE = "automations/a.json";
const A = anAutomation("a");

function storeOn(github: FakeGitHub): StateStore {
  const clock = createFakeClock();
  return openGitHubStore({
    url: "github:acme/catalog",
    owner: "acme",
    repository: "catalog",
    branch: BRANCH,
    api: createGitHubApi({ ...githubEndpoint(github.env), clock }),
    clock,
  });
}

async function syncedTo(store: StateStore): Promise<void> {
  const input = { ...planOf([A]), force: false, dryRun: false };
  await sync(input, { store, sourceControl: atCommit("1") });
}

describe("a state branch that somebody edits by hand", () => {
  it.each([
    ["@mallory", "mallory"],
    ["Mallory", "Mallory"],
  ])("drifts, by %s, and is rolled back by the beginning of a commit", async (author, by) => {
    await using github = await startFakeGitHub();
    const store = storeOn(github);
    await syncedTo(store);
    const [synced] = await store.revisions(1);
    const { git } = github.repository("acme/catalog");
    const text = (await store.read(FILE)).text ?? "";
    const edit = git.push(
      BRANCH,
      { [FILE]: text.replace("hooks.", "evil."), "notes.md": "Mine." },
      "Just this once",
      author,
    );

    const found = await drift(planOf([A]), { store, sourceControl: atCommit("1") });

    expect(found).toMatchObject({
      revision: edit,
      intactRevision: synced?.revision,
      items: [{ kind: "changed-in-store", identifier: "a", file: FILE, by, since: edit }],
    });
    const result = await rollback(
      {
        revision: found.intactRevision?.slice(0, 12) ?? "",
        force: false,
        dryRun: false,
        safety: DEFAULT_CONFIG.safety,
      },
      { store },
    );
    expect(result.kind).toBe("applied");
    expect(git.text(BRANCH, FILE)).toBe(text);
    expect(git.text(BRANCH, "notes.md")).toBe("Mine.");
    const after = await drift(planOf([A]), { store, sourceControl: atCommit("1") });
    expect(after.items).toEqual([]);
  });

  it("is looked at in a few requests", async () => {
    await using github = await startFakeGitHub();
    const store = storeOn(github);
    await syncedTo(store);
    github.takeRequests();

    await drift(planOf([A]), { store, sourceControl: atCommit("1") });

    expect(github.takeRequests().length).toBeLessThanOrEqual(4);
  });
});
