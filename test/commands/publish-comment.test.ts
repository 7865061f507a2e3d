import { describe, expect, it } from "vitest";
import { createGitHubApi } from "../../src/adapters/github/github-api.ts";
import type { PublishCommentInput } from "../../src/commands/publish-comment.ts";
import { publishComment } from "../../src/commands/publish-comment.ts";
import type { GitHubApi } from "../../src/ports/github-api.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import type { Issue } from "../support/fake-github/repository.ts";
import type { FakeGitHub, FakeGitHubOptions } from "../support/fake-github/server.ts";
import { startFakeGitHub } from "../support/fake-github/server.ts";

const MARKER = "<!-- longshore:default -->";

interface World extends AsyncDisposable {
  readonly github: FakeGitHub;
  readonly pull: Issue;
  readonly bodies: () => readonly string[];
  apiOf(token?: string): GitHubApi;
  comment(login: string, body: string): void;
}

async function world(options: FakeGitHubOptions = {}): Promise<World> {
  const github = await startFakeGitHub(options);
  const repository = github.repository("acme/catalog");
  const pull = repository.openIssue({ title: "A change", pull: true });
  return {
    github,
    pull,
    bodies: () => pull.comments.map(({ body }) => body),
    apiOf: (token = github.token) =>
      createGitHubApi({
        apiUrl: github.url,
        graphqlUrl: github.graphqlUrl,
        token,
        clock: createFakeClock(),
        waitBudgetMs: 5_000,
      }),
    comment(login, body) {
      const user = { login, type: login.endsWith("[bot]") ? "Bot" : "User" };
      pull.comments.push({ id: repository.nextId(), body, user });
    },
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}

function saying(text: string, overrides: Partial<PublishCommentInput> = {}): PublishCommentInput {
  const marker = overrides.marker ?? MARKER;
  return {
    repository: "acme/catalog",
    number: 1,
    marker,
    body: `${marker}\n${text}`,
    begin: true,
    ...overrides,
  };
}

describe("a pull request's comment", () => {
  it("is made once and then updated, and left alone where it says the same", async () => {
    await using w = await world();
    const api = w.apiOf();

    const kinds = [];
    for (const text of ["one", "two", "two"]) {
      kinds.push((await publishComment(saying(text), api)).kind);
    }

    expect(kinds).toEqual(["created", "updated", "unchanged"]);
    expect(w.bodies()).toEqual([`${MARKER}\ntwo`]);
  });

  it("is another for another label", async () => {
    await using w = await world();
    const api = w.apiOf();
    const other = { marker: "<!-- longshore:default-2 -->" };

    await publishComment(saying("one"), api);
    await publishComment(saying("other", other), api);
    await publishComment(saying("two"), api);
    await publishComment(saying("other two", other), api);

    expect(w.bodies()).toEqual([`${MARKER}\ntwo`, `${other.marker}\nother two`]);
  });

  it("is not what a stranger wrote, or what has the marker elsewhere", async () => {
    await using w = await world();
    w.comment("mallory", `${MARKER}\nmine`);
    w.comment("other-app[bot]", `${MARKER}\nmine`);
    w.comment("github-actions[bot]", `> ${MARKER}\nquoted`);

    const result = await publishComment(saying("one"), w.apiOf());

    expect(result.kind).toBe("created");
    expect(w.bodies().slice(0, 3)).toEqual([
      `${MARKER}\nmine`,
      `${MARKER}\nmine`,
      `> ${MARKER}\nquoted`,
    ]);
  });

  it("is the newest of ours among many, whatever line ends GitHub keeps", async () => {
    await using w = await world();
    w.comment("github-actions[bot]", `${MARKER}\nold`);
    for (let index = 0; index < 130; index += 1) w.comment("octocat", `Nice ${index}`);
    w.comment("github-actions[bot]", `${MARKER}\r\nnew\r\n`);
    for (let index = 0; index < 110; index += 1) w.comment("octocat", `Nicer ${index}`);

    const same = await publishComment(saying("new"), w.apiOf());
    const result = await publishComment(saying("newer"), w.apiOf());

    expect([same.kind, result.kind]).toEqual(["unchanged", "updated"]);
    expect(w.bodies()[0]).toBe(`${MARKER}\nold`);
    expect(w.bodies()[131]).toBe(`${MARKER}\nnewer`);
    expect(w.github.requests.filter(({ method }) => method === "GET")).toHaveLength(6);
  });

  it("is found where GitHub does not say whose token it is", async () => {
    await using w = await world();
    w.github.fail({ kind: "status", status: 403 }, { when: ({ path }) => path === "/graphql" });
    w.comment("octocat", `${MARKER}\nstranger`);
    w.comment("github-actions[bot]", `${MARKER}\nold`);

    expect((await publishComment(saying("new"), w.apiOf())).kind).toBe("updated");
    expect(w.bodies()[1]).toBe(`${MARKER}\nnew`);
  });

  it("is not begun where there is nothing to say, and updated all the same", async () => {
    await using w = await world();
    const api = w.apiOf();

    expect(await publishComment(saying("fine", { begin: false }), api)).toEqual({ kind: "none" });
    await publishComment(saying("one"), api);
    expect((await publishComment(saying("fine", { begin: false }), api)).kind).toBe("updated");
  });

  it("is made again where it was deleted meanwhile", async () => {
    await using w = await world();
    const api = w.apiOf();
    await publishComment(saying("one"), api);
    w.github.fail({ kind: "status", status: 404 }, { when: ({ method }) => method === "PATCH" });

    expect((await publishComment(saying("two"), api)).kind).toBe("created");
  });

  it.each<[string, FakeGitHubOptions, Partial<PublishCommentInput>, RegExp]>([
    [
      "a token that only reads, as a fork's",
      { tokens: { "fork-token": { access: "read" } } },
      {},
      /^GitHub answered 403: Resource not accessible by integration\.$/,
    ],
    ["a pull request that is not there", {}, { number: 99 }, /^GitHub answered 404: Not Found\.$/],
    ["a repository that is not seen", {}, { repository: "acme/else" }, /^GitHub answered 404/],
    ["a text that is too long", {}, { body: "x".repeat(70_000) }, /^GitHub answered 422/],
  ])("is refused for %s, which fails nothing", async (_what, options, overrides, because) => {
    await using w = await world(options);

    expect(await publishComment(saying("one", overrides), w.apiOf())).toEqual({
      kind: "refused",
      because: expect.stringMatching(because),
    });
    expect(w.bodies()).toEqual([]);
  });

  it("is refused where GitHub does not answer, and never posted twice", async () => {
    await using w = await world();
    w.github.fail({ kind: "drop-reply" }, { when: ({ method }) => method === "POST" });

    const result = await publishComment(saying("one"), w.apiOf());

    expect(result).toEqual({
      kind: "refused",
      because: expect.stringContaining("GitHub did not answer"),
    });
    expect(w.bodies()).toHaveLength(1);
    expect((await publishComment(saying("one"), w.apiOf())).kind).toBe("unchanged");
  });
});
