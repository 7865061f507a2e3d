import { describe, expect, it } from "vitest";
import { drift } from "../../src/commands/drift.ts";
import type { RollbackInput, RollbackResult } from "../../src/commands/rollback.ts";
import { rollback } from "../../src/commands/rollback.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { anAutomation, onEntity } from "../support/definitions.ts";
import { atCommit, planOf, syncedStore } from "../support/synced-store.ts";

const [A, B] = [anAutomation("a"), anAutomation("b", { trigger: onEntity("alert") })];
const SNAPSHOT = "snapshot.json";

function back(
  revision: string,
  store: StateStore,
  overrides: Partial<RollbackInput> = {},
): Promise<RollbackResult> {
  const { safety } = DEFAULT_CONFIG;
  return rollback({ revision, force: false, dryRun: false, safety, ...overrides }, { store });
}

const codes = ({ reasons }: RollbackResult) => reasons.map(({ code }) => code);

describe("rollback", () => {
  it("makes every file of an earlier revision current, as a new revision", async () => {
    await using w = await syncedStore();
    await w.sync([A, B]);
    const before = await w.files();
    await w.sync([{ ...A, title: "New" }, anAutomation("c")]);

    const result = await back("1", w.store);

    expect(result).toMatchObject({ kind: "applied", revision: "3" });
    expect(result.plan.changes.map(({ kind, identifier }) => [kind, identifier])).toEqual([
      ["delete", "c"],
      ["update", "a"],
      ["publish", "b"],
    ]);
    expect(result.plan.changes[1]?.fields).toEqual([{ path: "title", before: "New" }]);
    expect(await w.files()).toEqual(before);
    expect((await w.store.revisions(1))[0]?.message).toBe("rollback: to revision 1");
  });

  it("keeps the newest fence, so that a late sync of an older commit stays out", async () => {
    await using w = await syncedStore();
    await w.sync([A], { commit: "1" });
    await w.sync([A, B], { commit: "3" });
    const result = await back("1", w.store);

    const late = await w.sync([B], { commit: "2" });

    expect(late).toMatchObject({ kind: "refused", reasons: [{ code: "stale-source" }] });
    expect(result.notes).toEqual([
      "The next sync undoes this unless the files follow: make them what revision 1 was synced from as in acme/catalog@111111111111.",
    ]);
  });

  it("is undone by the next sync of the same files", async () => {
    await using w = await syncedStore();
    await w.sync([A], { commit: "1" });
    await w.sync([A, B], { commit: "2" });
    await back("1", w.store);

    const again = await w.sync([A, B], { commit: "2" });

    expect(again).toMatchObject({ kind: "applied", plan: { summary: { publish: 1 } } });
  });

  it("removes drift", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    await w.edit({ "automations/a.json": "{", "automations/x.json": "{}", [SNAPSHOT]: "{}" });

    const result = await back("1", w.store);

    expect(result.kind).toBe("applied");
    expect(result.notes[0]).toContain("what was synced last is taken from revision 1");
    const { items } = await drift(planOf([A]), { store: w.store, sourceControl: atCommit("1") });
    expect(items).toEqual([]);
  });

  it("leaves other files of the store alone", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    await w.edit({ "README.md": "Ours." });
    await w.sync([A, B]);

    await back("1", w.store);

    expect((await w.files())["README.md"]).toBe("Ours.");
  });

  it("has nothing to do for what is current already", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    await w.sync([A, B]);
    await back("1", w.store);

    expect(await back("3", w.store)).toMatchObject({ kind: "unchanged", revision: "3" });
    expect(await back("1", w.store)).toMatchObject({ kind: "unchanged", revision: "3" });
  });

  it("writes nothing in a dry run", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    await w.sync([A, B]);

    const result = await back("1", w.store, { dryRun: true });

    expect(result).toMatchObject({ kind: "dry-run", plan: { summary: { delete: 1 } } });
    expect(await w.store.head()).toBe("2");
  });

  it("refuses a revision that is not as it was synced, unless it is forced", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    await w.edit({ "automations/a.json": "{" });
    await back("1", w.store);

    const refused = await back("2", w.store);

    expect([refused.kind, ...codes(refused)]).toEqual(["refused", "damaged-revision"]);
    expect(await w.store.head()).toBe("3");
    expect(await back("2", w.store, { force: true })).toMatchObject({ kind: "applied" });
  });

  it("refuses to empty a store, and to delete most of it, unless it is forced", async () => {
    await using w = await syncedStore();
    const many = Array.from({ length: 12 }, (_, index) => anAutomation(`n${index}`));
    await w.sync([]);
    await w.sync([A]);
    await w.sync([A, ...many]);

    expect(codes(await back("1", w.store))).toEqual(["empty-revision"]);
    expect(codes(await back("2", w.store))).toEqual(["too-many-deletes"]);
    expect(await back("2", w.store, { force: true })).toMatchObject({ kind: "applied" });
  });

  it("cannot go back to a revision without a snapshot, forced or not", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    await w.edit({ [SNAPSHOT]: undefined });
    await w.sync([A]).catch(() => undefined);

    await expect(back("2", w.store, { force: true })).rejects.toMatchObject({
      code: "store-corrupt",
    });
  });

  it.each(["9", "", "HEAD", "../1", "0", "1e0"])(
    'refuses the revision "%s", which is none, and lists the latest',
    async (revision) => {
      await using w = await syncedStore();
      await w.sync([A]);
      await w.sync([A, B]);

      await expect(back(revision, w.store)).rejects.toMatchObject({
        code: "revision-unknown",
        exitCode: 1,
        hint: expect.stringMatching(/\n {2}2 {2}.* sync: .*\n {2}1 {2}.* sync: /),
      });
    },
  );

  it("says of a store that was never written that there is nothing to go back to", async () => {
    await using w = await syncedStore();

    await expect(back("1", w.store)).rejects.toMatchObject({
      code: "revision-unknown",
      hint: expect.stringContaining("never written"),
    });
  });

  it("takes the beginning of a long name that is the only one, and refuses another", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    await w.sync([A, B]);
    const store = named(w.store, { 1: "abcd1", 2: "abcd2" });

    await expect(back("abcd", store)).rejects.toMatchObject({
      code: "revision-unknown",
      message: expect.stringContaining("the beginning of 2 revisions"),
    });
    await expect(back("abc", store)).rejects.toMatchObject({ code: "revision-unknown" });
    expect(await back("abcd1", store, { dryRun: true })).toMatchObject({ kind: "dry-run" });
    expect(
      await back(`${"e".repeat(4)}`, named(w.store, { 1: "eeee1", 2: "ffff2" }), { dryRun: true }),
    ).toMatchObject({ kind: "dry-run", plan: { summary: { delete: 1 } } });
  });

  it("changes nothing when somebody else writes at the same time", async () => {
    await using w = await syncedStore();
    await w.sync([A]);
    await w.sync([A, B]);
    const store: StateStore = {
      ...w.store,
      commit: async (commit) => {
        await w.edit({ "README.md": "Meanwhile." });
        return await w.store.commit(commit);
      },
    };

    const result = await back("1", store);

    expect(result).toMatchObject({ kind: "conflict", revision: "3" });
    expect(codes(result)).toEqual(["store-conflict"]);
    expect((await w.files())["automations/b.json"]).toBeDefined();
  });
});

/** A store whose revisions have other names, as a store in git has. */
function named(store: StateStore, names: Readonly<Record<string, string>>): StateStore {
  const numbers = new Map(Object.entries(names).map(([number, name]) => [name, number]));
  const known = (revision: string | undefined) =>
    revision === undefined ? undefined : (numbers.get(revision) ?? `not-${revision}`);
  return {
    ...store,
    list: (revision) => store.list(known(revision)),
    read: (path, revision) => store.read(path, known(revision)),
    readMany: (paths, revision) => store.readMany(paths, known(revision)),
    head: async () => names[(await store.head()) ?? ""],
    revisions: async (limit) =>
      (await store.revisions(limit)).map((each) => ({
        ...each,
        revision: names[each.revision] ?? "",
      })),
  };
}
