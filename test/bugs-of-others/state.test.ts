/** What comparable tools got wrong when they planned and synced: each title says whose mistake it was. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { plan } from "../../src/commands/plan.ts";
import type { SyncInput } from "../../src/commands/sync.ts";
import { sync } from "../../src/commands/sync.ts";
import { LongshoreError } from "../../src/errors/longshore-error.ts";
import type { Automation } from "../../src/model/automation.ts";
import { FILE_START } from "../../src/model/source.ts";
import { actionStep, committed } from "../support/action-step.ts";
import { aManifest, anAutomation } from "../support/definitions.ts";
import { startFakeGitHub } from "../support/fake-github/server.ts";
import { cliProject, runLongshore } from "../support/longshore.ts";
import { atCommit, planOf, syncedStore } from "../support/synced-store.ts";

const text = (identifier: string) => JSON.stringify(anAutomation(identifier));
type Attempt = readonly [string, readonly Automation[], string, Partial<SyncInput>];

const [A, B] = [anAutomation("a"), anAutomation("b")];

describe("pull requests", () => {
  it.each(["pull_request", "pull_request_target", "merge_group"])(
    "safe-settings 378: a run for a %s applies nothing, though its token could",
    async (name) => {
      await using github = await startFakeGitHub();
      await using repository = await committed({ "automations/a.json": text("a") });
      const env = { ...github.env, GITHUB_REPOSITORY: "acme/catalog" };
      const step = (inputs: Readonly<Record<string, string>>) =>
        actionStep(repository, { comment: "false", force: "true", ...inputs }, { name, env });

      const planned = await step({});
      await expect(step({ command: "sync" })).rejects.toMatchObject({ code: "not-permitted" });

      expect(planned).toMatchObject({ exitCode: 0, outputs: { published: "1", revision: "" } });
      const { git } = github.repository("acme/catalog");
      expect([...git.refs().keys()]).toEqual(["refs/heads/main"]);
    },
  );
});

describe("plans", () => {
  it("windmill 8122: a definition that moved to another file, its URL the same, is a move", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    const checked = { manifest: aManifest([A], { a: "teams/x/a.yaml" }), diagnostics: [] };

    const { plan: moved } = await plan(
      { ...planOf([]), checked },
      { store: w.store, sourceControl: atCommit("1") },
    );
    const renamed = await w.sync([{ ...A, identifier: "renamed" }]);

    expect(moved.changes.map(({ kind }) => kind)).toEqual(["move"]);
    expect(renamed.plan.changes.map(({ kind, identifier }) => [kind, identifier])).toEqual([
      ["delete", "a"],
      ["publish", "renamed"],
    ]);
    expect(renamed.kind).toBe("applied");
  });

  it("kestra plugin-git 354: a store that cannot be read is an error, not an empty one", async () => {
    await using w = await syncedStore();
    const gone = new LongshoreError("store-unreadable", "The store is not there.");
    const unreadable = { ...w.store, read: () => Promise.reject(gone) };
    const store = { ...unreadable, readWith: () => Promise.reject(gone) };

    await expect(plan(planOf([A]), { store, sourceControl: atCommit("1") })).rejects.toBe(gone);
  });

  it("monaco 1169: a dry run refuses everything that a sync refuses", async () => {
    await using w = await syncedStore();
    await w.sync([A, B], { commit: "2" });
    await w.sync([anAutomation("theirs")], { repository: "acme/other" });
    const { file: reviewed } = await plan(planOf([A]), {
      store: w.store,
      sourceControl: atCommit("2"),
    });
    const faulty = {
      code: "syntax",
      severity: "error",
      message: "It is no JSON.",
      file: "automations/b.json",
      range: FILE_START,
      notes: [],
    } as const;
    const attempts: readonly Attempt[] = [
      ["invalid-files", [A], "2", { checked: { manifest: aManifest([A]), diagnostics: [faulty] } }],
      ["empty-manifest", [], "2", {}],
      ["stale-source", [A, B], "1", {}],
      ["foreign-identifier", [A, B, anAutomation("theirs")], "2", {}],
      ...(reviewed === undefined ? [] : [["plan-stale", [A, B], "2", { reviewed }] as const]),
    ];
    expect(attempts).toHaveLength(5);

    for (const [code, automations, commit, overrides] of attempts) {
      const input = { ...planOf(automations), force: false, ...overrides };
      const deps = { store: w.store, sourceControl: atCommit(commit) };
      const dry = await sync({ ...input, dryRun: true }, deps);
      const real = await sync({ ...input, dryRun: false }, deps);
      expect(dry).toEqual(real);
      expect(real).toMatchObject({ kind: "refused", reasons: [{ code }] });
    }
  });
});

describe("syncs", () => {
  it("deck 1840: a sync that fails says exactly what was applied, which is all or nothing", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    const failure = new LongshoreError("store-unwritable", "The disk is full.");
    const store = { ...w.store, commit: () => Promise.reject(failure) };

    const result = await sync(
      { ...planOf([B]), force: true, dryRun: false },
      { store, sourceControl: atCommit("1") },
    );

    expect(result).toMatchObject({ kind: "failed", isUnchanged: true, revision: "1" });
    expect(Object.keys(await w.files())).toContain("automations/a.json");
    expect(Object.keys(await w.files())).not.toContain("automations/b.json");
  });

  it.each<[string, (root: string) => Promise<unknown>]>([
    ["an empty folder", (root) => rm(join(root, "automations"), { recursive: true })],
    [
      "files that nobody can read",
      async (root) => {
        for (const name of ["a", "b"]) await writeFile(join(root, `automations/${name}.json`), "{");
      },
    ],
    [
      "the checkout of something else",
      async (root) => {
        await rm(join(root, "automations"), { recursive: true });
        await mkdir(join(root, "src"));
        await writeFile(join(root, "src/tsconfig.json"), "{}");
      },
    ],
  ])("argo-cd allowEmpty, kodus 1518: %s deletes nothing", async (_what, change) => {
    await using folder = await cliProject({
      "automations/a.json": text("a"),
      "automations/b.json": text("b"),
    });
    await runLongshore(folder.path, "sync");
    await change(folder.path);

    const after = await runLongshore(folder.path, "sync", "--format", "json");

    expect(after.exitCode).toBe(1);
    expect(JSON.parse(after.stdout)).toMatchObject({ applied: false, revision: "1" });
  });

  it("flux, argo: an older run that ends late does not overwrite what a newer one synced", async () => {
    await using w = await syncedStore();
    await w.sync([A, B], { commit: "2" });

    const late = await w.sync([A], { commit: "1" });

    expect(late).toMatchObject({ kind: "refused", reasons: [{ code: "stale-source" }] });
    expect(await w.store.head()).toBe("1");
  });
});
