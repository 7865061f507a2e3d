import { describe, expect, it } from "vitest";
import { openGitHubReader } from "../../src/adapters/store/github-store.ts";
import { plan } from "../../src/commands/plan.ts";
import { readRoutes } from "../../src/commands/read-route.ts";
import type { SyncInput } from "../../src/commands/sync.ts";
import { sync } from "../../src/commands/sync.ts";
import type { Automation } from "../../src/model/automation.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { SourceControl } from "../../src/ports/source-control.ts";
import { aManifest, anAutomation, onEntity } from "../support/definitions.ts";
import type { FakeGitHub } from "../support/fake-github/server.ts";
import { startFakeGitHub } from "../support/fake-github/server.ts";
import { STATE_BRANCH, storeOn, storeOptions } from "../support/github-store.ts";

const SOURCE: SourceControl = {
  state: async () => ({ repository: "acme/catalog", unfencedBecause: "this is a test" }),
  ancestry: async () => "ancestor",
};

/** Five automations listen to the same blueprint. */
function automations(count: number): readonly Automation[] {
  return Array.from({ length: count }, (_, index) =>
    anAutomation(`notify-${String(index).padStart(5, "0")}`, {
      trigger: onEntity(`service-${Math.floor(index / 5)}`),
    }),
  );
}

function withTitle(all: readonly Automation[], changed: number, title: string) {
  return all.map((automation, index) => (index < changed ? { ...automation, title } : automation));
}

function input(all: readonly Automation[]): SyncInput {
  return {
    checked: { manifest: aManifest(all), diagnostics: [] },
    config: DEFAULT_CONFIG,
    scope: [],
    takeOver: [],
    force: false,
    dryRun: false,
  };
}

/** Requests to the API; an archive itself comes from elsewhere. */
function apiRequests(github: FakeGitHub): number {
  return github.takeRequests().filter((request) => !request.includes("/codeload/")).length;
}

async function planThenSync(github: FakeGitHub, all: readonly Automation[]) {
  github.takeRequests();
  const planned = await plan(input(all), {
    store: openGitHubReader(storeOptions(github)),
    sourceControl: SOURCE,
  });
  const plans = apiRequests(github);
  const result = await sync(input(all), { store: storeOn(github), sourceControl: SOURCE });
  const syncs = apiRequests(github);
  expect(result.plan.digest).toBe(planned.plan.digest);
  expect(result.kind).toBe("applied");
  return { plans, syncs, updates: result.plan.summary.update };
}

describe("requests to GitHub", () => {
  it("are 1 for a plan of a store never written and 4 for its first sync", async () => {
    await using github = await startFakeGitHub();

    const counts = await planThenSync(github, automations(10));

    // It looks, makes a tree, a commit without a parent and the branch.
    expect(counts).toEqual({ plans: 1, syncs: 4, updates: 0 });
  });

  it.each([
    [10, 1, 2],
    [10, 10, 2],
    [200, 100, 2],
  ])(
    "are, of %d automations with %d changed, 1 for a plan and %d for a sync",
    async (held, changed, syncs) => {
      await using github = await startFakeGitHub();
      const all = automations(held);
      await sync(input(all), { store: storeOn(github), sourceControl: SOURCE });

      const counts = await planThenSync(github, withTitle(all, changed, "x"));

      expect(counts).toEqual({ plans: 1, syncs, updates: changed });
    },
  );

  it("are no more where the store holds 10,000, and then one for each 1,250 files", async () => {
    await using github = await startFakeGitHub();
    const all = automations(10_000);
    await sync(input(all), { store: storeOn(github), sourceControl: SOURCE });

    for (const [changed, syncs] of [
      [1, 2],
      [100, 2],
      [1_000, 5],
      [2_500, 7],
    ] as const) {
      const counts = await planThenSync(github, withTitle(all, changed, `title ${changed}`));
      expect(counts).toMatchObject({ plans: 1, syncs });
    }
  }, 60_000);

  it("are 1 for the routes of a dispatch, and 2 where one does not exist, whatever it holds", async () => {
    for (const held of [10, 3_000]) {
      await using github = await startFakeGitHub();
      await sync(input(automations(held)), { store: storeOn(github), sourceControl: SOURCE });
      const store = openGitHubReader(storeOptions(github));
      const entities = (...targets: readonly string[]) =>
        targets.map((target) => ({ resource: "entity", target }) as const);
      github.takeRequests();

      const routes = await readRoutes(entities("service-0", "service-1", "service-0"), store);
      expect([...routes.values()].map((route) => route.automations.length)).toEqual([5, 5]);
      expect(github.takeRequests()).toEqual(["POST /graphql"]);

      const others = await readRoutes(entities("other", "service-1", "another"), store);
      expect([...others.values()].map((route) => route.automations.length)).toEqual([0, 5, 0]);
      expect(github.takeRequests()).toEqual(["POST /graphql", "POST /graphql"]);
    }
  });

  it("that a killed sync made leave the old state or the new one", async () => {
    await using github = await startFakeGitHub();
    const all = automations(600);
    const deps = { store: storeOn(github), sourceControl: SOURCE };
    await sync(input(all), deps);
    const { git } = github.repository("acme/catalog");
    const head = () => git.refs().get(`refs/heads/${STATE_BRANCH}`);
    const before = head();
    const next = input(withTitle(all, 500, "after"));

    let moved = false;
    for (let index = 0; !moved; index += 1) {
      const first = github.requests.length;
      // Nothing of what follows is answered, as when the process is gone.
      github.fail(
        { kind: "reset" },
        { when: (request) => request.index >= first + index, times: Number.POSITIVE_INFINITY },
      );
      const result = await sync(next, { ...deps, store: storeOn(github) }).catch(() => undefined);
      github.heal();
      moved = head() !== before;
      expect(result?.kind === "applied").toBe(moved);
      const title = git.text(STATE_BRANCH, "automations/notify-00499.json");
      expect(title?.includes("after")).toBe(moved);
      expect(index).toBeLessThan(9);
    }

    const again = await sync(next, { ...deps, store: storeOn(github) });
    expect(again.kind).toBe("unchanged");
    expect(await git.git("fsck", "--strict", "--no-dangling")).toBe("");
  });
});
