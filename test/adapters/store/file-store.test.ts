import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openFileReader, openFileStore } from "../../../src/adapters/store/file-store.ts";
import type { StateStore } from "../../../src/ports/state-store.ts";
import { describeStateStore } from "../../contracts/state-store.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { tempDirectory } from "../../support/temp-directory.ts";

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);
const WRITER = join(import.meta.dirname, "../../support/store-writer.ts");

function storeAt(path: string): StateStore {
  const clock = createFakeClock({ startMs: NOW });
  return openFileStore({ url: "file:state", path, clock });
}

async function put(store: StateStore, texts: Readonly<Record<string, string>>): Promise<void> {
  const result = await store.commit({
    expectedRevision: await store.head(),
    puts: new Map(Object.entries(texts)),
    deletes: [],
    message: "a change",
  });
  expect(result.kind).toBe("committed");
}

describeStateStore("the file store", async () => {
  const directory = await tempDirectory();
  const path = join(directory.path, "deep/state");
  return {
    store: storeAt(path),
    reopen: () => storeAt(path),
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
});

describe("openFileReader", () => {
  it("has no way to write", async () => {
    await using directory = await tempDirectory();
    const reader = openFileReader({ url: "file:state", path: directory.path });

    expect(Object.keys(reader).sort()).toEqual([
      "has",
      "head",
      "list",
      "read",
      "readMany",
      "readWith",
      "revisions",
      "url",
    ]);
  });

  it("leaves no trace of a read", async () => {
    await using directory = await tempDirectory();
    const path = join(directory.path, "state");

    await openFileReader({ url: "file:state", path }).read("a.json");

    expect(await readdir(directory.path)).toEqual([]);
  });
});

describe("openFileStore", () => {
  it("takes the time of a commit from the clock", async () => {
    await using directory = await tempDirectory();
    const store = storeAt(directory.path);
    await put(store, { a: "1" });

    expect((await store.revisions(1))[0]?.committedAt).toBe("2026-01-02T03:04:05.000Z");
  });

  it("behaves as a map of files with a history", async () => {
    const path = fc.constantFrom("a", "b", "c/d", "c/e", "~x/%y.json");
    const step = fc.record({
      puts: fc.dictionary(path, fc.string({ unit: "binary", maxLength: 20 }), { maxKeys: 4 }),
      deletes: fc.uniqueArray(path, { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        await using directory = await tempDirectory();
        const store = storeAt(directory.path);
        const history: ReadonlyMap<string, string>[] = [];
        for (const { puts, deletes } of steps) {
          const gone = deletes.filter((name) => !Object.hasOwn(puts, name));
          const model = new Map(history.at(-1));
          for (const name of gone) model.delete(name);
          for (const [name, text] of Object.entries(puts)) model.set(name, text);
          history.push(model);
          await store.commit({
            expectedRevision: await store.head(),
            puts: new Map(Object.entries(puts)),
            deletes: gone,
            message: "step",
          });
        }

        for (const [index, model] of history.entries()) {
          const names = ["a", "b", "c/d", "c/e", "~x/%y.json", "none"];
          const { files } = await storeAt(directory.path).readMany(names, String(index + 1));
          expect(files).toEqual(new Map(names.map((name) => [name, model.get(name)])));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("finds the head whatever HEAD lags behind", async () => {
    await using directory = await tempDirectory();
    const store = storeAt(directory.path);
    for (const text of ["1", "2", "3"]) await put(store, { a: text });

    await writeFile(join(directory.path, "HEAD"), "1\n");
    expect(await store.read("a")).toEqual({ revision: "3", text: "3" });
    await rm(join(directory.path, "HEAD"));
    expect(await store.read("a")).toEqual({ revision: "3", text: "3" });
  });

  it("removes what a killed writer left an hour ago, and nothing younger", async () => {
    await using directory = await tempDirectory();
    for (const [name, age] of [
      ["tmp-old", 3_700],
      ["tmp-young", 60],
    ] as const) {
      await mkdir(join(directory.path, name));
      await writeFile(join(directory.path, name, "pack"), "half");
      await utimes(join(directory.path, name), NOW / 1000 - age, NOW / 1000 - age);
    }
    const store = storeAt(directory.path);
    expect(await store.head()).toBeUndefined();

    await put(store, { a: "1" });

    expect((await readdir(directory.path)).sort()).toEqual(["HEAD", "revisions", "tmp-young"]);
  });

  it("leaves no temporary files", async () => {
    await using directory = await tempDirectory();
    const store = storeAt(directory.path);
    await put(store, { a: "1" });
    await store.commit({ expectedRevision: "9", puts: new Map(), deletes: [], message: "late" });

    expect((await readdir(directory.path)).sort()).toEqual(["HEAD", "revisions"]);
  });

  it("writes a commit of many files as two, and later only what changes", async () => {
    await using directory = await tempDirectory();
    const store = storeAt(directory.path);
    const many = Array.from({ length: 5_000 }, (_, index) => [`f${index}`, "x".repeat(500)]);
    await put(store, Object.fromEntries(many));

    expect((await readdir(join(directory.path, "revisions/1"))).sort()).toEqual([
      "pack",
      "revision.json",
    ]);
    await put(store, { f7: "y", f8: "x".repeat(500) });

    const pack = await readFile(join(directory.path, "revisions/2/pack"));
    expect(pack.length).toBeLessThan(10_000);
  });
});

describe("a writer that is killed", () => {
  it("leaves the old head or the new one, whole", async () => {
    const revisions = await Promise.all([0, 1, 2, 3].map((lane) => killWriters(lane, 10)));

    expect(Math.max(...revisions)).toBeGreaterThan(0);
  }, 60_000);

  it.each([
    ["before the pack", []],
    ["after half of the pack", ["pack"]],
    ["before the rename", ["pack", "revision.json"]],
  ])("does no harm %s", async (_, files) => {
    await using directory = await tempDirectory();
    const store = storeAt(directory.path);
    await put(store, { a: "1" });
    await mkdir(join(directory.path, "tmp-0123456789abcdef"));
    for (const file of files) {
      await writeFile(join(directory.path, "tmp-0123456789abcdef", file), "{");
    }

    expect(await store.read("a")).toEqual({ revision: "1", text: "1" });
    await put(store, { a: "2" });
    expect(await store.read("a")).toEqual({ revision: "2", text: "2" });
  });
});

/** Kills one writer of a store after another, reading it each time; gives the last revision. */
async function killWriters(lane: number, kills: number): Promise<number> {
  await using directory = await tempDirectory();
  const names = Array.from({ length: 300 }, (_, index) => `files/${index}`);
  let before = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const child = spawn(process.execPath, [WRITER, directory.path, String(names.length)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const exited = once(child, "exit");
    await once(child.stdout, "data");
    // The last one is killed after a commit, however slow the machine is.
    if (kill === kills - 1) await once(child.stdout, "data");
    // Spread over the some milliseconds of a commit; whichever instruction it hits must do.
    await new Promise((resolve) => setTimeout(resolve, kill * 5 + lane));
    child.kill("SIGKILL");
    await exited;

    const { revision, files } = await storeAt(directory.path).readMany(names);
    expect([...new Set(files.values())]).toEqual([revision]);
    expect(Number(revision ?? "0")).toBeGreaterThanOrEqual(before);
    before = Number(revision ?? "0");
  }
  expect(await storeAt(directory.path).revisions(100_000)).toHaveLength(before);
  return before;
}

describe("a damaged store", () => {
  const texts = { a: "the text of a, long enough to be hit", b: "2" };

  it.each<[string, (path: string) => Promise<void>, string]>([
    [
      "a pack cut short",
      (path) => truncate(join(path, "revisions/2/pack"), 10),
      "revisions/2/pack",
    ],
    ["an empty pack", (path) => truncate(join(path, "revisions/2/pack"), 0), "revisions/2/pack"],
    ["a missing pack", (path) => rm(join(path, "revisions/2/pack")), "revisions/2/pack"],
    [
      "a missing record",
      (path) => rm(join(path, "revisions/2/revision.json")),
      "revisions/2/revision.json",
    ],
    [
      "a record cut short",
      (path) => truncate(join(path, "revisions/2/revision.json"), 100),
      "revisions/2/revision.json",
    ],
    [
      "garbage for a record",
      (path) => writeFile(join(path, "revisions/2/revision.json"), "[]"),
      "revisions/2/revision.json",
    ],
    [
      "a record of another format",
      (path) => writeFile(join(path, "revisions/2/revision.json"), '{"format":2}'),
      "has the format 2",
    ],
    [
      "a record of another revision",
      async (path) =>
        writeFile(
          join(path, "revisions/2/revision.json"),
          await readFile(join(path, "revisions/1/revision.json")),
        ),
      "another revision",
    ],
    ["garbage in HEAD", (path) => writeFile(join(path, "HEAD"), "main\n"), '"HEAD"'],
    ["an empty HEAD", (path) => writeFile(join(path, "HEAD"), ""), '"HEAD"'],
    ["a HEAD that is ahead", (path) => writeFile(join(path, "HEAD"), "7\n"), "revisions/7"],
    [
      "a missing revision",
      (path) => rm(join(path, "revisions/2"), { recursive: true }),
      "isions/2",
    ],
    [
      "a gap in the revisions",
      async (path) => {
        await rm(join(path, "HEAD"));
        await rename(join(path, "revisions/1"), join(path, "revisions/4"));
      },
      "revisions/1",
    ],
    [
      "no revisions at all",
      (path) => rm(join(path, "revisions"), { recursive: true }),
      "revisions/2",
    ],
  ])("with %s is corrupt", async (_, damage, named) => {
    await using directory = await tempDirectory();
    const store = storeAt(directory.path);
    await put(store, { c: "1" });
    await put(store, texts);
    await damage(directory.path);

    const failure = await store.readMany(["a", "b"]).catch((cause: unknown) => cause);

    expect(failure).toMatchObject({ name: "LongshoreError", code: "store-corrupt" });
    expect(String(failure)).toContain(named);
    await expect(
      store.commit({
        expectedRevision: "2",
        puts: new Map([["a", "3"]]),
        deletes: ["b"],
        message: "",
      }),
    ).rejects.toMatchObject({ code: "store-corrupt" });
  });

  it("never gives a text that was not written, whatever bit flips", async () => {
    await using directory = await tempDirectory();
    const store = storeAt(directory.path);
    await put(store, texts);
    for (const file of ["pack", "revision.json"]) {
      const path = join(directory.path, "revisions/1", file);
      const whole = await readFile(path);
      for (let position = 0; position < whole.length; position += file === "pack" ? 1 : 17) {
        const flipped = Buffer.from(whole);
        flipped[position] = (flipped[position] ?? 0) ^ 4;
        await writeFile(path, flipped);
        const outcome = await store.readMany(["a", "b"]).then(
          ({ files }) => Object.fromEntries(files),
          (cause: unknown) => cause,
        );
        if (outcome instanceof Error) expect(outcome).toMatchObject({ code: "store-corrupt" });
        else expect(outcome).toEqual(texts);
      }
      await writeFile(path, whole);
    }
  });

  it("still reads the revisions before the damage", async () => {
    await using directory = await tempDirectory();
    const store = storeAt(directory.path);
    await put(store, { a: "1" });
    await put(store, { a: "2" });
    await truncate(join(directory.path, "revisions/2/pack"), 0);

    expect(await store.read("a", "1")).toEqual({ revision: "1", text: "1" });
  });
});

describe("a path that is no store", () => {
  it("is an error where it is a directory of other files", async () => {
    await using directory = await tempDirectory();
    await writeFile(join(directory.path, "package.json"), "{}");
    const store = storeAt(directory.path);

    await expect(store.head()).rejects.toMatchObject({
      code: "store-corrupt",
      message: expect.stringContaining('"package.json"'),
    });
    await expect(
      store.commit({ expectedRevision: undefined, puts: new Map(), deletes: [], message: "" }),
    ).rejects.toMatchObject({ code: "store-corrupt" });
    expect(await readdir(directory.path)).toEqual(["package.json"]);
  });

  it("is an error where it is a file", async () => {
    await using directory = await tempDirectory();
    const path = join(directory.path, "file");
    await writeFile(path, "");

    await expect(storeAt(path).head()).rejects.toMatchObject({ code: "store-corrupt" });
  });

  it("is an error where it is a loop of links", async () => {
    await using directory = await tempDirectory();
    const path = join(directory.path, "loop");
    await symlink(path, path);

    await expect(storeAt(path).head()).rejects.toMatchObject({ code: "store-unreadable" });
  });
});

describe.skipIf(process.getuid?.() === 0)("a directory without rights", () => {
  it("is unwritable where it can only be read", async () => {
    await using directory = await tempDirectory();
    const store = storeAt(directory.path);
    await put(store, { a: "1" });
    await chmod(directory.path, 0o500);

    const commit = store.commit({
      expectedRevision: "1",
      puts: new Map([["a", "2"]]),
      deletes: [],
      message: "",
    });
    await expect(commit).rejects.toMatchObject({ code: "store-unwritable" });
    expect(await store.read("a")).toEqual({ revision: "1", text: "1" });
    await chmod(directory.path, 0o700);
  });

  it("is unreadable where it cannot be entered", async () => {
    await using directory = await tempDirectory();
    await chmod(directory.path, 0o000);

    await expect(storeAt(directory.path).head()).rejects.toMatchObject({
      code: "store-unreadable",
    });
    await chmod(directory.path, 0o700);
  });
});

it("is unwritable below a path that cannot be made", async () => {
  const store = storeAt("/proc/longshore/state");
  const commit = store.commit({
    expectedRevision: undefined,
    puts: new Map(),
    deletes: [],
    message: "",
  });

  await expect(commit).rejects.toMatchObject({
    code: expect.stringMatching(/^store-un(readable|writable)$/),
    hint: expect.any(String),
  });
});
