import { describe, expect, it } from "vitest";
import { openGitHubReader, openGitHubStore } from "../../../src/adapters/store/github-store.ts";
import type { CommitResult, StateStore } from "../../../src/ports/state-store.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import type { Fault } from "../../support/fake-github/faults.ts";
import { seededRandom } from "../../support/fake-github/faults.ts";
import type { ApiRequest } from "../../support/fake-github/request.ts";
import type { FakeGitHub } from "../../support/fake-github/server.ts";
import { startFakeGitHub } from "../../support/fake-github/server.ts";
import { STATE_BRANCH, storeOn, storeOptions } from "../../support/github-store.ts";

/** What fits no mutation. */
const MANY = Object.fromEntries(Array.from({ length: 401 }, (_, index) => [`many/${index}`, "1"]));

async function put(
  store: StateStore,
  expectedRevision: string | undefined,
  puts: Readonly<Record<string, string>>,
): Promise<CommitResult> {
  return await store.commit({
    expectedRevision,
    puts: new Map(Object.entries(puts)),
    deletes: [],
    message: "a change",
  });
}

async function written(store: StateStore): Promise<string> {
  const result = await put(store, await store.head(), { "a.json": "1" });
  if (result.kind === "conflict") throw new Error("A conflict.");
  return result.revision;
}

function commits(github: FakeGitHub): number {
  const { git } = github.repository("acme/catalog");
  return [...git.history(git.refs().get(`refs/heads/${STATE_BRANCH}`) ?? "")].length;
}

const isMutation = ({ body }: ApiRequest) => JSON.stringify(body ?? "").includes("mutation");
const isHeadMove = (request: ApiRequest) =>
  isMutation(request) || request.method === "PATCH" || request.path.endsWith("/git/refs");

describe("a GitHub store that cannot be seen", () => {
  it.each([
    ["the repository does not exist", "none", {}, /no repository "acme\/none"/],
    ["the token does not see the private repository", "secret", { sees: [] }, /no repository/],
  ])("is unreadable where %s, and never empty", async (_why, repository, token, message) => {
    await using github = await startFakeGitHub({
      repositories: { "acme/secret": { private: true } },
      tokens: { given: token },
    });
    const store = openGitHubStore(storeOptions(github, { repository }));
    const unreadable = expect.objectContaining({
      code: "store-unreadable",
      message: expect.stringMatching(message),
      hint: expect.stringContaining("contents: read"),
    });

    await expect(store.head()).rejects.toEqual(unreadable);
    await expect(store.read("a.json")).rejects.toEqual(unreadable);
    await expect(store.readMany(Object.keys(MANY))).rejects.toEqual(unreadable);
    await expect(store.readWith("a.json", () => Object.keys(MANY))).rejects.toEqual(unreadable);
    await expect(store.has("a.json")).rejects.toEqual(unreadable);
    await expect(store.revisions(1)).rejects.toEqual(unreadable);
  });

  it("is unreadable with a token that is not valid, and while GitHub is at fault", async () => {
    await using github = await startFakeGitHub();
    const unreadable = { code: "store-unreadable" };

    const expired = openGitHubReader(storeOptions(github, { token: "expired" }));
    await expect(expired.head()).rejects.toMatchObject(unreadable);
    github.fail({ kind: "status", status: 502 }, { times: Number.POSITIVE_INFINITY });
    await expect(storeOn(github).head()).rejects.toMatchObject(unreadable);
    await expect(storeOn(github).read("a.json")).rejects.toMatchObject(unreadable);
  });

  it("is empty where the repository is there and the branch is not", async () => {
    await using github = await startFakeGitHub({
      repositories: { "acme/catalog": { private: true, files: {} } },
    });

    expect(await storeOn(github).head()).toBeUndefined();
  });
});

describe("a GitHub store that cannot be written", () => {
  it("says which permission is missing", async () => {
    await using github = await startFakeGitHub({ tokens: { all: {}, reader: { access: "read" } } });
    const reader = openGitHubStore(storeOptions(github, { token: "reader" }));
    const unwritable = expect.objectContaining({
      code: "store-unwritable",
      hint: expect.stringContaining("contents: write"),
    });

    await expect(put(reader, undefined, { "a.json": "1" })).rejects.toEqual(unwritable);
    const head = await written(storeOn(github));
    await expect(put(reader, head, { "a.json": "2" })).rejects.toEqual(unwritable);
    await expect(put(reader, head, MANY)).rejects.toEqual(unwritable);
    expect(await storeOn(github).head()).toBe(head);
  });

  it("asks for a first commit in a repository that has none", async () => {
    await using github = await startFakeGitHub({ repositories: { "acme/catalog": { files: {} } } });

    await expect(put(storeOn(github), undefined, { "a.json": "1" })).rejects.toMatchObject({
      code: "store-unwritable",
      hint: "Make a first commit on its default branch.",
    });
  });

  it("says that nobody knows, where neither the reply nor the branch can be had", async () => {
    await using github = await startFakeGitHub();
    const head = await written(storeOn(github));
    github.fail({ kind: "drop-reply" }, { when: isMutation });
    github.fail({ kind: "reset" }, { times: Number.POSITIVE_INFINITY });

    const error = await put(storeOn(github), head, { "a.json": "2" }).catch((e: unknown) => e);

    expect(error).toMatchObject({ code: "store-unwritable", hint: expect.any(String) });
  });
});

describe("a write to a GitHub store", () => {
  const LOST: readonly Fault[] = [
    { kind: "drop-reply" },
    { kind: "status", status: 502, after: true },
    { kind: "reset" },
    { kind: "status", status: 500 },
  ];

  it.each([
    ["one request", { "a.json": "2" }],
    ["trees", MANY],
  ])("of %s is made once where its reply is lost", async (_how, texts) => {
    for (const fault of LOST) {
      await using github = await startFakeGitHub();
      const store = storeOn(github);
      const head = await written(store);
      github.fail(fault, { when: isHeadMove });

      const result = await put(store, head, texts);

      expect(result.kind, JSON.stringify(fault)).toBe("committed");
      expect(await store.head()).toBe(result.revision);
      expect(commits(github)).toBe(2);
    }
  });

  it("that makes the branch is made once where its reply is lost", async () => {
    for (const fault of LOST) {
      await using github = await startFakeGitHub();
      github.fail(fault, { when: isHeadMove });

      const result = await put(storeOn(github), undefined, { "a.json": "1" });

      expect(result.kind, JSON.stringify(fault)).toBe("committed");
      expect(commits(github)).toBe(1);
    }
  });

  it.each([
    ["one request", { "a.json": "2" }],
    ["trees", MANY],
  ])("of %s is known by others' commits on top of it", async (_how, texts) => {
    await using github = await startFakeGitHub();
    const store = storeOn(github);
    const head = await written(store);
    const { git } = github.repository("acme/catalog");
    github.fail(
      { kind: "drop-reply" },
      {
        when: (request) => {
          if (!isHeadMove(request)) return false;
          // Another writer comes when this request has been done.
          setImmediate(() => git.push(STATE_BRANCH, { "b.json": "other" }));
          return true;
        },
      },
    );

    const result = await put(store, head, texts);

    expect(result.kind).toBe("committed");
    expect(commits(github)).toBe(3);
  });

  it.each([
    ["one request", { "a.json": "2" }],
    ["trees", MANY],
  ])("of %s does not fail because GitHub is behind", async (_how, texts) => {
    await using github = await startFakeGitHub();
    const clock = createFakeClock();
    const store = storeOn(github, clock);
    await written(store);
    const head = await written(store);
    github.fail({ kind: "stale" }, { times: 3, when: isHeadMove });

    const result = await put(store, head, texts);

    expect(result.kind).toBe("committed");
    expect(clock.sleeps).toEqual([25, 50, 100]);
    expect(commits(github)).toBe(3);
  });

  it("waits for GitHub to show it before the next read", async () => {
    await using github = await startFakeGitHub();
    const store = storeOn(github);
    const first = await written(store);
    const result = await put(store, first, { "a.json": "2" });
    github.fail({ kind: "stale" }, { times: 4 });

    expect(await store.read("a.json")).toEqual({ revision: result.revision, text: "2" });
    expect(await store.head()).toBe(result.revision);
  });

  it("deletes of what it is told what is there", async () => {
    await using github = await startFakeGitHub();
    const store = storeOn(github);
    const first = await put(store, undefined, { ...MANY, "a.json": "1" });
    const result = await store.commit({
      expectedRevision: first.revision,
      puts: new Map(Object.entries(MANY).slice(2)),
      deletes: ["none/1", "a.json", "many/1", "none/2"],
      message: "a change",
    });

    expect(result.kind).toBe("committed");
    expect(await store.has("a.json")).toBe(false);
    expect(await store.has("many/1")).toBe(false);
    expect(await store.has("many/0")).toBe(true);
  });

  it("takes a branch that was put back for what it is", async () => {
    await using github = await startFakeGitHub();
    const store = storeOn(github);
    const first = await written(store);
    await written(store);
    github.repository("acme/catalog").git.setRef(`refs/heads/${STATE_BRANCH}`, first);

    expect(await store.head()).toBe(first);
  });
});

describe("eight writers on GitHub", () => {
  const WRITERS = 8;
  const UPDATES = 50;

  it("lose nothing and double nothing while 5 % of the requests fail", async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    await using github = await startFakeGitHub();
    await put(storeOn(github), undefined, {
      ...Object.fromEntries(Array.from({ length: WRITERS }, (_, writer) => [`${writer}`, ""])),
    });
    github.failAtRate({
      rate: 0.05,
      seed,
      faults: [
        { kind: "status", status: 502 },
        { kind: "status", status: 502, after: true },
        { kind: "reset" },
        { kind: "drop-reply" },
        { kind: "secondary", retryAfterS: 1 },
        { kind: "secondary" },
        { kind: "stale" },
      ],
    });

    await Promise.all(
      Array.from({ length: WRITERS }, async (_, writer) => {
        const random = seededRandom(seed + writer);
        const store = openGitHubStore(
          storeOptions(github, { clock: { ...createFakeClock(), random } }),
        );
        for (let update = 0; update < UPDATES; ) {
          const { revision, text } = await store.read("log");
          const line = `${writer} ${update}\n`;
          const result = await put(store, revision, { log: `${text ?? ""}${line}` });
          if (result.kind === "committed") update += 1;
        }
      }),
    );
    github.heal();

    const { text } = await storeOn(github).read("log");
    const lines = text?.trimEnd().split("\n") ?? [];
    expect(lines, `seed ${seed}`).toHaveLength(WRITERS * UPDATES);
    expect(new Set(lines).size, `seed ${seed}`).toBe(WRITERS * UPDATES);
    expect(commits(github), `seed ${seed}`).toBe(WRITERS * UPDATES + 1);
  }, 60_000);
});
