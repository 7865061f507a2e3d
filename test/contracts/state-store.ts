import { describe, expect, it } from "vitest";
import type { Commit, StateStore } from "../../src/ports/state-store.ts";

/** A store that was never written, and a second handle on the same one, as another process has it. */
export interface OpenedStore extends AsyncDisposable {
  readonly store: StateStore;
  reopen(): StateStore;
}

export interface StateStoreContractOptions {
  /** Tests that a store does not pass, by their title, with the reason. */
  readonly skip?: readonly { readonly reason: string; readonly tests: readonly string[] }[];
}

/** What `src/ports/state-store.ts` says of every store, sentence by sentence. */
export function describeStateStore(
  name: string,
  open: () => Promise<OpenedStore>,
  options: StateStoreContractOptions = {},
): void {
  const skipped = new Set(options.skip?.flatMap((entry) => entry.tests));
  const test = (title: string, run: (opened: OpenedStore) => Promise<void>) => {
    it.skipIf(skipped.has(title))(title, async () => {
      await using opened = await open();
      await run(opened);
    });
  };

  describe(`${name} as a state store`, () => {
    test("has no head and no files before the first commit", async ({ store }) => {
      expect(await store.head()).toBeUndefined();
      expect(await store.read("a.json")).toEqual({ revision: undefined, text: undefined });
      expect(await store.readMany(["a.json", "b.json"])).toEqual({
        revision: undefined,
        files: new Map([
          ["a.json", undefined],
          ["b.json", undefined],
        ]),
      });
      expect(await store.readWith("a.json", () => ["b.json"])).toMatchObject({
        revision: undefined,
        text: undefined,
      });
      expect(await store.has("a.json")).toBe(false);
      expect(await store.revisions(10)).toEqual([]);
    });

    test("makes a revision of a first commit", async ({ store, reopen }) => {
      const revision = await commit(store, undefined, { "a.json": "1" });

      expect(await store.head()).toBe(revision);
      expect(await reopen().read("a.json")).toEqual({ revision, text: "1" });
    });

    test("keeps texts as they are", async ({ store }) => {
      const text = '\uFEFF{"name":"Zoë 🚢\\u0000"}\r\n\n\ttail  ';
      const path = "automations/%c3%a9~a.b:c.json";

      await commit(store, undefined, { [path]: text, "empty.json": "" });

      expect((await store.read(path)).text).toBe(text);
      expect((await store.read("empty.json")).text).toBe("");
    });

    test("gives nothing for a file that is not there", async ({ store }) => {
      const revision = await commit(store, undefined, { "a.json": "1" });

      expect(await store.read("b.json")).toEqual({ revision, text: undefined });
      expect(await store.read("a.json/b.json")).toEqual({ revision, text: undefined });
    });

    test("reads several files of one revision", async ({ store }) => {
      const revision = await commit(store, undefined, { "a.json": "1", "b/c.json": "2" });

      expect(await store.readMany(["b/c.json", "a.json", "none.json", "a.json"])).toEqual({
        revision,
        files: new Map([
          ["b/c.json", "2"],
          ["a.json", "1"],
          ["none.json", undefined],
        ]),
      });
    });

    test("brings along what it likes of the same revision", async ({ store, reopen }) => {
      const texts = Object.fromEntries(
        Array.from({ length: 150 }, (_, index) => [`many/${index}.json`, `${index}`]),
      );
      const revision = await commit(store, undefined, { "a.json": "1", ...texts });
      const likely = [...Object.keys(texts), "none.json"];

      for (const count of [0, 1, 20, likely.length]) {
        const found = await reopen().readWith("a.json", () => likely.slice(0, count));
        expect(found).toMatchObject({ revision, text: "1" });
        for (const [path, text] of found.along) {
          expect(likely.slice(0, count)).toContain(path);
          expect(text).toBe(texts[path]);
        }
      }
    });

    test("reads hundreds of files of one revision", async ({ store }) => {
      const texts = Object.fromEntries(
        Array.from({ length: 250 }, (_, index) => [`many/${index}.json`, `Zoë ${index}`]),
      );
      const first = await commit(store, undefined, texts);
      const second = await commit(store, first, { "many/7.json": "other" }, ["many/8.json"]);

      const paths = [...Object.keys(texts), "none.json"];
      const before = await store.readMany(paths, first);
      const after = await store.readMany(paths);
      expect([before.revision, after.revision]).toEqual([first, second]);
      expect(before.files).toEqual(new Map([...Object.entries(texts), ["none.json", undefined]]));
      expect(after.files.get("many/7.json")).toBe("other");
      expect(after.files.get("many/8.json")).toBeUndefined();
    });

    test("says whether a file is there", async ({ store }) => {
      const first = await commit(store, undefined, { "a.json": "1", "b/c.json": "2" });
      await commit(store, first, {}, ["a.json"]);

      expect(await store.has("a.json")).toBe(false);
      expect(await store.has("a.json", first)).toBe(true);
      expect(await store.has("b/c.json")).toBe(true);
      expect(await store.has("b")).toBe(false);
    });

    test("keeps a text of a megabyte", async ({ store }) => {
      const text = JSON.stringify("é".repeat(600_000));

      await commit(store, undefined, { "large.json": text });

      expect((await store.read("large.json")).text === text).toBe(true);
    });

    test("carries files over that a commit does not name", async ({ store }) => {
      const first = await commit(store, undefined, { "a.json": "1", "b.json": "2" });
      const second = await commit(store, first, { "b.json": "3" });

      expect(second).not.toBe(first);
      expect((await store.read("a.json")).text).toBe("1");
      expect((await store.read("b.json")).text).toBe("3");
    });

    test("lists the files of a revision, sorted", async ({ store, reopen }) => {
      expect(await store.list()).toEqual({ revision: undefined, paths: [] });
      const first = await commit(store, undefined, {
        "b/c.json": "1",
        "a.json": "1",
        "b.json": "",
      });
      const second = await commit(store, first, { "d/%c3%a9~a:b": "2" }, ["a.json"]);

      const other = reopen();
      expect(await other.list()).toEqual({
        revision: second,
        paths: ["b.json", "b/c.json", "d/%c3%a9~a:b"],
      });
      expect(await other.list(first)).toEqual({
        revision: first,
        paths: ["a.json", "b.json", "b/c.json"],
      });
    });

    test("still reads a revision that is no longer the head", async ({ store, reopen }) => {
      const first = await commit(store, undefined, { "a.json": "1" });
      const second = await commit(store, first, { "a.json": "2", "b.json": "2" });
      await commit(store, second, {}, ["a.json", "b.json"]);

      const other = reopen();
      expect(await other.read("a.json", first)).toEqual({ revision: first, text: "1" });
      expect(await other.read("b.json", first)).toEqual({ revision: first, text: undefined });
      expect((await other.readMany(["a.json", "b.json"], second)).files).toEqual(
        new Map([
          ["a.json", "2"],
          ["b.json", "2"],
        ]),
      );
    });

    test("deletes files", async ({ store }) => {
      const first = await commit(store, undefined, { "a.json": "1", "b.json": "2" });
      const second = await commit(store, first, {}, ["a.json"]);

      expect(await store.read("a.json")).toEqual({ revision: second, text: undefined });
      expect((await store.read("b.json")).text).toBe("2");
    });

    test("takes the delete of a file that is not there", async ({ store }) => {
      const first = await commit(store, undefined, {}, ["none.json"]);
      const second = await commit(store, first, { "a.json": "1" }, ["none.json"]);

      expect(await store.read("a.json")).toEqual({ revision: second, text: "1" });
    });

    test("makes a new revision of a commit that changes nothing", async ({ store }) => {
      const first = await commit(store, undefined, { "a.json": "1" });
      const second = await commit(store, first, { "a.json": "1" });
      const third = await commit(store, second, {});

      expect(new Set([first, second, third]).size).toBe(3);
      expect((await store.read("a.json")).text).toBe("1");
    });

    test("answers conflict to an older head and changes nothing", async ({ store, reopen }) => {
      const first = await commit(store, undefined, { "a.json": "1" });
      const second = await commit(store, first, { "a.json": "2" });

      const late = change(first, { "a.json": "late", "b.json": "late" }, []);
      expect(await reopen().commit(late)).toEqual({ kind: "conflict", revision: second });
      expect(await store.head()).toBe(second);
      expect((await store.readMany(["a.json", "b.json"])).files).toEqual(
        new Map([
          ["a.json", "2"],
          ["b.json", undefined],
        ]),
      );
    });

    test("answers conflict to a first commit where there is one", async ({ store }) => {
      const first = await commit(store, undefined, { "a.json": "1" });

      const result = await store.commit(change(undefined, { "a.json": "2" }, []));
      expect(result).toEqual({ kind: "conflict", revision: first });
    });

    test("answers conflict to a head that a never written store cannot have", async ({ store }) => {
      const result = await store.commit(change("1", { "a.json": "1" }, []));

      expect(result).toEqual({ kind: "conflict", revision: undefined });
      expect(await store.head()).toBeUndefined();
    });

    test("lists revisions, newest first, up to a limit", async ({ store }) => {
      const first = await commit(store, undefined, { "a.json": "1" }, [], "first");
      const second = await commit(store, first, { "a.json": "2" }, [], "second");
      const third = await commit(store, second, { "a.json": "3" }, [], "third: Zoë");

      const all = await store.revisions(10);
      expect(all.map(({ revision, message }) => [revision, message])).toEqual([
        [third, "third: Zoë"],
        [second, "second"],
        [first, "first"],
      ]);
      for (const { committedAt } of all) {
        expect(new Date(committedAt).toISOString()).toBe(committedAt);
      }
      expect((await store.revisions(2)).map(({ revision }) => revision)).toEqual([third, second]);
    });

    test("cannot read a revision that does not exist", async ({ store }) => {
      const unreadable = expect.objectContaining({ code: "store-unreadable" });
      await expect(store.read("a.json", "1")).rejects.toEqual(unreadable);

      await commit(store, undefined, { "a.json": "1" });
      for (const revision of ["", "0", "999", "../1", "HEAD", "a".repeat(40), "1e0"]) {
        await expect(store.read("a.json", revision)).rejects.toEqual(unreadable);
        await expect(store.readMany(["a.json"], revision)).rejects.toEqual(unreadable);
        await expect(store.has("a.json", revision)).rejects.toEqual(unreadable);
        await expect(store.list(revision)).rejects.toEqual(unreadable);
      }
    });

    test("refuses a path that is both put and deleted", async ({ store }) => {
      const both = change(undefined, { "a.json": "1" }, ["a.json"]);

      await expect(store.commit(both)).rejects.toMatchObject({ code: "input-invalid" });
      expect(await store.head()).toBeUndefined();
    });

    test("refuses paths that are not plain and relative", async ({ store }) => {
      const bad = ["", "/a", "a/", "a//b", ".", "..", "a/../b", "./a", "a\\b", "a\0b", "../a"];
      for (const path of bad) {
        const invalid = { code: "input-invalid" };
        await expect(store.read(path)).rejects.toMatchObject(invalid);
        await expect(store.readMany([path])).rejects.toMatchObject(invalid);
        await expect(store.readWith(path, () => [])).rejects.toMatchObject(invalid);
        await expect(store.has(path)).rejects.toMatchObject(invalid);
        await expect(store.commit(change(undefined, { [path]: "1" }, []))).rejects.toMatchObject(
          invalid,
        );
        await expect(store.commit(change(undefined, {}, [path]))).rejects.toMatchObject(invalid);
      }
      expect(await store.head()).toBeUndefined();
    });

    test("loses nothing of 8 writers that make 10 updates each", async ({ store, reopen }) => {
      const writers = Array.from({ length: 8 }, (_, number) =>
        appendTimes(reopen(), `writer-${number}`, 10),
      );

      await Promise.all(writers);

      const lines = (await store.read("log")).text?.trimEnd().split("\n") ?? [];
      expect(lines).toHaveLength(80);
      expect(new Set(lines).size).toBe(80);
      expect(await store.revisions(100)).toHaveLength(80);
    });

    test("shows whole commits only to a reader beside a writer", async ({ store, reopen }) => {
      const paths = ["a", "b/c", "d", "e/f/g"];
      let revision = await commit(store, undefined, Object.fromEntries(paths.map((p) => [p, "0"])));
      let writing = true;
      const reader = reopen();
      const reading = (async () => {
        const seen = new Set<string>();
        while (writing) {
          const { files } = await reader.readMany(paths);
          const texts = new Set(files.values());
          expect(texts.size).toBe(1);
          seen.add([...texts].join());
        }
        return seen;
      })();

      for (let round = 1; round <= 20; round += 1) {
        const texts = Object.fromEntries(paths.map((path) => [path, String(round)]));
        revision = await commit(store, revision, texts);
      }
      writing = false;

      expect((await reading).size).toBeGreaterThan(0);
    });
  });
}

async function appendTimes(store: StateStore, writer: string, times: number): Promise<void> {
  for (let update = 0; update < times; ) {
    const { revision, text } = await store.read("log");
    const result = await store.commit(
      change(revision, { log: `${text ?? ""}${writer} ${update}\n` }, []),
    );
    if (result.kind === "committed") update += 1;
  }
}

async function commit(
  store: StateStore,
  expectedRevision: string | undefined,
  puts: Readonly<Record<string, string>>,
  deletes: readonly string[] = [],
  message = "a change",
): Promise<string> {
  const result = await store.commit(change(expectedRevision, puts, deletes, message));
  if (result.kind === "conflict") throw new Error(`Conflict with ${result.revision}.`);
  return result.revision;
}

function change(
  expectedRevision: string | undefined,
  puts: Readonly<Record<string, string>>,
  deletes: readonly string[],
  message = "a change",
): Commit {
  return { expectedRevision, puts: new Map(Object.entries(puts)), deletes, message };
}
