import { truncate } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createGitSourceControl } from "../../src/adapters/git/source-control.ts";
import { openFileReader, openFileStore } from "../../src/adapters/store/file-store.ts";
import { plan } from "../../src/commands/plan.ts";
import { parsePlanFile } from "../../src/commands/reviewed-plan.ts";
import type { SyncInput, SyncResult } from "../../src/commands/sync.ts";
import { sync } from "../../src/commands/sync.ts";
import type { Diagnostic } from "../../src/errors/diagnostic.ts";
import { LongshoreError } from "../../src/errors/longshore-error.ts";
import type { Automation } from "../../src/model/automation.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { PlanFile } from "../../src/model/plan-file.ts";
import { FILE_START } from "../../src/model/source.ts";
import type { SourceControl, SourceState } from "../../src/ports/source-control.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { PLAIN } from "../../src/report/paint.ts";
import { syncTerminal } from "../../src/report/terminal-sync.ts";
import { aManifest, anAutomation } from "../support/definitions.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { tempDirectory } from "../support/temp-directory.ts";
import { tempRepository } from "../support/temp-repository.ts";

interface World extends AsyncDisposable {
  readonly store: StateStore;
  readonly path: string;
}

async function world(): Promise<World> {
  const directory = await tempDirectory();
  const path = join(directory.path, "state");
  return {
    path,
    store: openFileStore({ url: "file:state", path, clock: createFakeClock() }),
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
}

/** Source control that is always at one commit, of a history without branches: "1", "2", "3". */
function at(commit: string | undefined, repository = "acme/catalog"): SourceControl {
  const state: SourceState =
    commit === undefined
      ? { repository, unfencedBecause: "this is not a git repository" }
      : { repository, commit: commit.repeat(40) };
  return {
    state: () => Promise.resolve(state),
    ancestry: (older, newer) => Promise.resolve(older <= newer ? "ancestor" : "not-ancestor"),
  };
}

function input(automations: readonly Automation[], overrides: Partial<SyncInput> = {}): SyncInput {
  return {
    checked: { manifest: aManifest(automations), diagnostics: [] },
    config: DEFAULT_CONFIG,
    scope: [],
    takeOver: [],
    force: false,
    dryRun: false,
    ...overrides,
  };
}

function errorIn(file: string): Diagnostic {
  const message = "The file is no YAML.";
  return { code: "syntax", severity: "error", message, file, range: FILE_START, notes: [] };
}

function reasonCodes(result: SyncResult): readonly string[] {
  return result.kind === "refused" ? result.reasons.map(({ code }) => code) : [result.kind];
}

/** The plan of some automations, as it comes back from its file. */
async function keptPlan(
  automations: readonly Automation[],
  deps: Parameters<typeof plan>[1],
): Promise<PlanFile> {
  const { file } = await plan(input(automations), deps);
  return parsePlanFile(JSON.stringify(file), "plan.json");
}

const [A, B] = [anAutomation("a"), anAutomation("b")];

describe("sync", () => {
  it("applies a plan, and has nothing to do the second time", async () => {
    await using w = await world();
    const deps = { store: w.store, sourceControl: at("1") };

    const first = await sync(input([A, B]), deps);
    expect(first).toMatchObject({ kind: "applied", revision: "1", notes: [] });
    expect(first.plan.summary).toMatchObject({ publish: 2 });
    expect(await sync(input([A, B]), deps)).toMatchObject({ kind: "unchanged", revision: "1" });
    expect(await w.store.revisions(9)).toMatchObject([
      { revision: "1", message: "sync: publish 2 (acme/catalog@111111111111)" },
    ]);
  });

  it("makes updates of what it stored, field by field", async () => {
    await using w = await world();
    const deps = { store: w.store, sourceControl: at("1") };
    await sync(input([A, B]), deps);

    const result = await sync(input([{ ...A, title: "New" }, B]), deps);

    expect(result).toMatchObject({ kind: "applied", revision: "2" });
    expect(result.plan.changes).toEqual([
      {
        kind: "update",
        identifier: "a",
        file: "automations/a.yaml",
        fields: [{ path: "title", after: "New" }],
        risks: [],
      },
    ]);
  });

  it("writes nothing in a dry run", async () => {
    await using w = await world();

    const result = await sync(input([A], { dryRun: true }), {
      store: w.store,
      sourceControl: at("1"),
    });

    expect(result).toMatchObject({ kind: "dry-run", plan: { summary: { publish: 1 } } });
    expect(await w.store.head()).toBeUndefined();
  });

  it("is refused by an error in any file, whatever the force", async () => {
    await using w = await world();
    const deps = { store: w.store, sourceControl: at("1") };
    await sync(input([A, B]), deps);
    const checked = {
      manifest: aManifest([{ ...A, title: "New" }]),
      diagnostics: [errorIn("automations/b.yaml"), errorIn("automations/b.yaml")],
    };

    const result = await sync(input([], { checked, force: true }), deps);

    expect(result).toMatchObject({
      kind: "refused",
      revision: "1",
      reasons: [
        {
          code: "invalid-files",
          message: "There are 2 errors in 1 file; nothing is synced until all files are valid.",
        },
      ],
      notes: ["1 file has errors; this plan leaves what the store holds of it as it is."],
    });
    expect(result.plan.changes.map(({ kind }) => kind)).toEqual(["update"]);
    expect(await w.store.head()).toBe("1");
  });

  it("is not refused by a warning", async () => {
    await using w = await world();
    const warning: Diagnostic = { ...errorIn("automations/a.yaml"), severity: "warning" };
    const checked = { manifest: aManifest([A]), diagnostics: [warning] };

    const result = await sync(input([], { checked }), { store: w.store, sourceControl: at("1") });
    expect(result.kind).toBe("applied");
  });

  it("is refused where it would empty the store, until it is forced", async () => {
    await using w = await world();
    const deps = { store: w.store, sourceControl: at("1") };
    await sync(input([A, B]), deps);

    expect(reasonCodes(await sync(input([]), deps))).toEqual(["empty-manifest"]);
    expect(reasonCodes(await sync(input([], { dryRun: true }), deps))).toEqual(["empty-manifest"]);
    expect(await w.store.head()).toBe("1");
    expect(await sync(input([], { force: true }), deps)).toMatchObject({
      kind: "applied",
      revision: "2",
    });
  });

  it("takes an identifier from another repository by its name only", async () => {
    await using w = await world();
    await sync(input([A, B]), { store: w.store, sourceControl: at("1") });
    const deps = { store: w.store, sourceControl: at("1", "acme/other") };

    expect(reasonCodes(await sync(input([A], { force: true }), deps))).toEqual([
      "foreign-identifier",
    ]);
    expect(reasonCodes(await sync(input([A, B], { takeOver: ["a"] }), deps))).toEqual([
      "foreign-identifier",
    ]);
    expect((await sync(input([A], { takeOver: ["a"] }), deps)).kind).toBe("applied");
  });

  it("refuses an older commit than the last one, also where nothing changed then", async () => {
    await using w = await world();
    await sync(input([A]), { store: w.store, sourceControl: at("1") });
    const newer = await sync(input([A]), { store: w.store, sourceControl: at("3") });
    expect(newer).toMatchObject({
      kind: "unchanged",
      revision: "2",
      notes: ["The store is now as of commit 333333333333."],
    });

    const older = { store: w.store, sourceControl: at("2") };
    expect(reasonCodes(await sync(input([A, B]), older))).toEqual(["stale-source"]);
    expect((await sync(input([A, B], { force: true }), older)).kind).toBe("applied");
  });

  it("says that nothing but simultaneous syncs is told apart without a commit", async () => {
    await using w = await world();

    const result = await sync(input([A]), { store: w.store, sourceControl: at(undefined) });

    expect(result.notes).toEqual([
      "No commit is recorded because this is not a git repository: two syncs at the same time are told apart, but an older one that runs late is not.",
    ]);
  });

  describe("of a reviewed plan", () => {
    const reasons = (result: SyncResult) =>
      "reasons" in result
        ? result.reasons.map(({ code, message }) => [code, message])
        : result.kind;
    const stale = (what: string) => [
      [
        "plan-stale",
        `Since the plan was reviewed, ${what}. Plan again and review the new changes.`,
      ],
    ];

    it("applies it, and not a second time", async () => {
      await using w = await world();
      const deps = { store: w.store, sourceControl: at("1") };
      const reviewed = await keptPlan([A], deps);

      const same = await sync(input([A], { reviewed }), deps);
      expect(same.kind).toBe("applied");
      expect(reasons(await sync(input([A], { reviewed }), deps))).toEqual(
        stale("the store is at revision 1, not at no revision any more"),
      );
    });

    it("refuses another, whatever the force, and says what moved", async () => {
      await using w = await world();
      const deps = { store: w.store, sourceControl: at("1") };
      const reviewed = await keptPlan([A], deps);
      const files = "the definition files or the configuration changed";

      for (const other of [[B], [A, B], [{ ...A, title: "A" }], []]) {
        const result = await sync(input(other, { reviewed, force: true }), deps);
        expect(reasons(result)).toEqual(stale(files));
      }
      const { runtime } = DEFAULT_CONFIG;
      const config = { ...DEFAULT_CONFIG, runtime: { ...runtime, egress: { allow: ["x.test"] } } };
      expect(reasons(await sync(input([A], { reviewed, config }), deps))).toEqual(stale(files));

      await sync(input([B]), deps);
      expect(reasons(await sync(input([A, B], { reviewed, force: true }), deps))).toEqual(
        stale(`${files}, and the store is at revision 1, not at no revision any more`),
      );
    });

    it("applies it from another commit whose files say the same", async () => {
      await using w = await world();
      const reviewed = await keptPlan([A], { store: w.store, sourceControl: at("1") });

      const result = await sync(input([A], { reviewed }), {
        store: w.store,
        sourceControl: at("2"),
      });
      expect(result.kind).toBe("applied");
    });

    it("is an error for the plan of another repository", async () => {
      await using w = await world();
      const reviewed = await keptPlan([A], { store: w.store, sourceControl: at("1") });
      const deps = { store: w.store, sourceControl: at("1", "acme/other") };

      await expect(sync(input([A], { reviewed }), deps)).rejects.toMatchObject({
        code: "input-invalid",
        message:
          'The reviewed plan is of the repository "acme/catalog", and this is the repository "acme/other".',
      });
    });
  });

  it("limits changes to the paths that were named", async () => {
    await using w = await world();
    const deps = { store: w.store, sourceControl: at("1") };
    await sync(input([A, B]), deps);

    const scope = ["automations/a.yaml", "other"];
    const result = await sync(input([{ ...A, title: "A" }], { scope }), deps);
    expect(result.plan.changes.map(({ identifier }) => identifier)).toEqual(["a"]);
  });

  it("fails where the store is damaged", async () => {
    await using w = await world();
    const deps = { store: w.store, sourceControl: at("1") };
    await sync(input([A]), deps);
    await truncate(join(w.path, "revisions/1/pack"), 50);

    await expect(sync(input([A]), deps)).rejects.toMatchObject({ code: "store-corrupt" });
  });

  it("does not take a store of other files for an empty one", async () => {
    await using w = await world();
    const puts = new Map([["readme.md", "hello"]]);
    await w.store.commit({ expectedRevision: undefined, puts, deletes: [], message: "other" });

    await expect(
      sync(input([A]), { store: w.store, sourceControl: at("1") }),
    ).rejects.toMatchObject({ code: "store-corrupt" });
  });
});

describe("a sync whose store fails while it is written", () => {
  const failure = new LongshoreError("store-unwritable", "The disk is full.", {
    hint: "Make room.",
  });
  const failing = (w: World, overrides: Partial<StateStore> = {}): StateStore => ({
    ...w.store,
    commit: () => Promise.reject(failure),
    ...overrides,
  });

  it("reports what it wanted, and that nothing of it was applied", async () => {
    await using w = await world();
    await sync(input([A]), { store: w.store, sourceControl: at("1") });

    const result = await sync(input([A, B]), { store: failing(w), sourceControl: at("1") });

    expect(result).toMatchObject({
      kind: "failed",
      isUnchanged: true,
      revision: "1",
      error: failure,
      plan: { summary: { publish: 1 } },
      reasons: [{ code: "store-failed", message: "The disk is full.", hint: "Make room." }],
    });
    expect(syncTerminal(result, PLAIN)).toContain(
      "failed: The disk is full. [store-failed]\n  hint: Make room.\nFailed: nothing was applied; the store is at revision 1.\n",
    );
  });

  it("has applied its changes where only the reply was lost", async () => {
    await using w = await world();
    const commit: StateStore["commit"] = async (change) => {
      await w.store.commit(change);
      throw failure;
    };

    const deps = { store: failing(w, { commit }), sourceControl: at("1") };
    expect(await sync(input([A]), deps)).toMatchObject({
      kind: "applied",
      revision: "1",
      notes: ["The store failed, and holds the changes all the same: The disk is full."],
    });
  });

  it("says that nobody knows, where the store cannot be read again either", async () => {
    await using w = await world();
    let isGone = false;
    const store = failing(w, {
      commit: () => {
        isGone = true;
        return Promise.reject(failure);
      },
      readWith: (path, more) => (isGone ? Promise.reject(failure) : w.store.readWith(path, more)),
    });

    const result = await sync(input([A]), { store, sourceControl: at("1") });

    expect(result).toMatchObject({ kind: "failed", isUnchanged: false });
    expect(syncTerminal(result, PLAIN)).toContain("it is not known whether the changes are in");
  });
});

describe("a sync that others come between", () => {
  /** Lets something happen before each of the first `times` commits. */
  function interrupted(
    w: World,
    times: number,
    before: (time: number) => Promise<unknown>,
  ): StateStore {
    let time = 0;
    return {
      ...w.store,
      commit: async (commit) => {
        if (time < times) await before(++time);
        return await w.store.commit(commit);
      },
    };
  }

  it("plans again and applies the same changes", async () => {
    await using w = await world();
    const store = interrupted(w, 3, (time) =>
      sync(input([anAutomation(`other-${time}`)]), {
        store: w.store,
        sourceControl: at("1", `acme/other-${time}`),
      }),
    );

    expect(await sync(input([A]), { store, sourceControl: at("1") })).toMatchObject({
      kind: "applied",
      revision: "4",
    });
    const reader = openFileReader({ url: "file:state", path: w.path });
    const route = (await reader.read("routes/entity/service.json")).text ?? "";
    expect(JSON.parse(route).automations).toHaveLength(4);
  });

  it("gives up after three plans", async () => {
    await using w = await world();
    const store = interrupted(w, 9, (time) =>
      sync(input([anAutomation(`other-${time}`)]), {
        store: w.store,
        sourceControl: at("1", `acme/other-${time}`),
      }),
    );

    expect(await sync(input([A]), { store, sourceControl: at("1") })).toMatchObject({
      kind: "conflict",
      revision: "4",
    });
  });

  it("does not apply other changes than it planned", async () => {
    await using w = await world();
    const store = interrupted(w, 1, () =>
      sync(input([B]), { store: w.store, sourceControl: at("1") }),
    );

    expect(await sync(input([A]), { store, sourceControl: at("1") })).toMatchObject({
      kind: "conflict",
      revision: "1",
    });
    expect((await w.store.read("automations/a.json")).text).toBeUndefined();
  });

  it("is refused where a newer commit came between", async () => {
    await using w = await world();
    await sync(input([A]), { store: w.store, sourceControl: at("1") });
    const store = interrupted(w, 1, () =>
      sync(input([A]), { store: w.store, sourceControl: at("3") }),
    );

    const result = await sync(input([A, B]), { store, sourceControl: at("2") });
    expect(reasonCodes(result)).toEqual(["stale-source"]);
  });
});

describe("plan", () => {
  it("needs no store that can be written", async () => {
    await using w = await world();
    const store = openFileReader({ url: "file:state", path: w.path });

    const result = await plan(input([A]), { store, sourceControl: at("1") });

    expect(result).toMatchObject({ kind: "planned", plan: { summary: { publish: 1 } } });
    expect(result.plan.revision).toBeUndefined();
  });
});

describe("sync in a git repository", () => {
  it("follows its commits, and not what is not committed", async () => {
    await using w = await world();
    await using repository = await tempRepository();
    const env = { PATH: process.env["PATH"], HOME: repository.path };
    const sourceControl = createGitSourceControl({ root: repository.path, env });
    const deps = { store: w.store, sourceControl };
    await repository.write("automations/a.yaml", "1");
    await repository.write("automations/b.yaml", "1");
    const first = await repository.commit();
    expect(await sync(input([A, B]), deps)).toMatchObject({ kind: "applied", notes: [] });

    await repository.git("rm", "--quiet", "automations/b.yaml");
    const uncommitted = await sync(input([A]), deps);
    expect(uncommitted.notes[0]).toContain('uncommitted changes in "automations/b.yaml"');
    await repository.commit();
    expect(await sync(input([A]), deps)).toMatchObject({ kind: "unchanged", revision: "3" });

    await repository.git("checkout", "--quiet", first);
    expect(reasonCodes(await sync(input([A, B]), deps))).toEqual(["stale-source"]);
  });
});
