import { describe, expect, it } from "vitest";
import type { GitHubApiOptions } from "../../../src/adapters/github/github-api.ts";
import { createGitHubApi } from "../../../src/adapters/github/github-api.ts";
import { githubEndpoint } from "../../../src/adapters/github/github-endpoint.ts";
import type { GitHubRequest } from "../../../src/ports/github-api.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import type { Fault } from "../../support/fake-github/faults.ts";
import type { FakeGitHub } from "../../support/fake-github/server.ts";
import { startFakeGitHub } from "../../support/fake-github/server.ts";

const NOW = Date.UTC(2026, 2, 1);
const GET: GitHubRequest = { method: "GET", path: "/repos/acme/catalog" };
const POST: GitHubRequest = {
  method: "POST",
  path: "/repos/acme/catalog/dispatches",
  body: { event_type: "catalog-event", client_payload: {} },
};

function open(github: FakeGitHub, options: Partial<GitHubApiOptions> = {}) {
  const clock = createFakeClock({ startMs: NOW });
  const api = createGitHubApi({ ...githubEndpoint(github.env), clock, ...options });
  return { api, clock };
}

async function withFaults(faults: readonly Fault[], request: GitHubRequest) {
  await using github = await startFakeGitHub();
  for (const fault of faults) github.fail(fault);
  const { api, clock } = open(github);
  const result = await api.request(request).catch((error: unknown) => error);
  const arrived = github.requests.length;
  const { dispatches } = github.repository("acme/catalog");
  return { result, sleeps: clock.sleeps, arrived, done: dispatches.length };
}

const BROKEN: Fault = { kind: "status", status: 502 };
const unreachable = expect.objectContaining({
  code: "github-unreachable",
  hint: expect.any(String),
});

describe("a request to GitHub", () => {
  it("says who asks, with the token, and gives the answer as text and as JSON", async () => {
    await using github = await startFakeGitHub();
    const { api } = open(github);

    const response = await api.request(GET);

    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({ full_name: "acme/catalog", default_branch: "main" });
    expect(JSON.parse(response.text)).toEqual(response.body);
    expect(github.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${github.token}`,
      accept: "application/vnd.github+json",
      "x-github-api-version": "2022-11-28",
      "user-agent": expect.stringMatching(/^longshore\//),
    });
  });

  it.each([
    [404, "/repos/acme/none"],
    [404, "/repos/acme/catalog/git/ref/heads/none"],
  ])("takes %d as an answer", async (status, path) => {
    await using github = await startFakeGitHub();

    expect(await open(github).api.request({ method: "GET", path })).toMatchObject({ status });
    expect(github.requests).toHaveLength(1);
  });

  it("is repeated, later each time, while GitHub is at fault", async () => {
    const { result, sleeps, arrived } = await withFaults(
      [BROKEN, { kind: "reset" }, { kind: "drop-reply" }, BROKEN],
      GET,
    );

    expect(result).toMatchObject({ status: 200 });
    expect(arrived).toBe(5);
    expect(sleeps).toEqual([375, 750, 1500, 3000]);
  });

  it("is given up after six attempts, and says which and why", async () => {
    const { result, arrived } = await withFaults(
      Array.from({ length: 9 }, () => BROKEN),
      GET,
    );

    expect(result).toEqual(unreachable);
    expect((result as Error).message).toBe(
      'GitHub did not answer "GET /repos/acme/catalog": it answered 502.',
    );
    expect(arrived).toBe(6);
  });

  it.each<Fault>([
    BROKEN,
    { kind: "reset" },
    { kind: "drop-reply" },
    { kind: "status", status: 502, after: true },
  ])("is not sent twice when it is not repeatable: %j", async (fault) => {
    const { result, arrived, done } = await withFaults([fault], POST);

    expect(result).toEqual(unreachable);
    expect(arrived).toBe(1);
    expect(done).toBeLessThanOrEqual(1);
  });

  it("is sent again when it surely did not arrive", async () => {
    const clock = createFakeClock();
    let attempts = 0;
    const api = createGitHubApi({
      ...githubEndpoint({}),
      clock,
      send: async () => {
        attempts += 1;
        if (attempts < 3) return { kind: "error", message: "refused", unsent: true };
        return { kind: "response", status: 204, headers: {}, body: new Uint8Array() };
      },
    });

    expect(await api.request(POST)).toMatchObject({ status: 204, text: "", body: undefined });
  });

  it("waits as long as retry-after says, whether or not it is repeatable", async () => {
    const { result, sleeps, done } = await withFaults(
      [
        { kind: "secondary", retryAfterS: 7 },
        { kind: "secondary", retryAfterS: 11 },
      ],
      POST,
    );

    expect(result).toMatchObject({ status: 204 });
    expect(sleeps).toEqual([7000, 11_000]);
    expect(done).toBe(1);
  });

  it("waits a minute and then two where GitHub says no time, and no longer than its budget", async () => {
    const { result, sleeps, arrived } = await withFaults(
      Array.from({ length: 9 }, () => ({ kind: "secondary" }) as const),
      GET,
    );

    expect(sleeps).toEqual([60_000, 120_000]);
    expect(arrived).toBe(3);
    expect(result).toEqual(unreachable);
  });

  it("waits for the hour's new requests when they are near", async () => {
    const { result, sleeps } = await withFaults([{ kind: "primary", resetMs: NOW + 90_000 }], GET);

    expect(result).toMatchObject({ status: 200 });
    expect(sleeps).toEqual([91_000]);
  });

  it("says when there are new requests when they are far", async () => {
    const { result, sleeps } = await withFaults(
      [{ kind: "primary", resetMs: NOW + 2_520_000 }],
      GET,
    );

    expect(sleeps).toEqual([]);
    expect(result).toEqual(unreachable);
    expect((result as Error).message).toBe(
      'GitHub takes no more requests of this token until 2026-03-01T00:42:01Z, which is longer than the 300 s that "GET /repos/acme/catalog" waits.',
    );
  });

  it("takes a refusal for want of a permission as an answer", async () => {
    await using github = await startFakeGitHub({ tokens: { reader: { access: "read" } } });
    const { api } = open(github);

    expect(await api.request(POST)).toMatchObject({
      status: 403,
      body: { message: "Resource not accessible by integration" },
    });
    expect(github.requests).toHaveLength(1);
  });

  it("follows a repository that was renamed", async () => {
    const urls: string[] = [];
    const api = createGitHubApi({
      ...githubEndpoint({ GITHUB_API_URL: "https://api.example.com" }),
      clock: createFakeClock(),
      send: async ({ url }) => {
        urls.push(url);
        const moved = urls.length === 1;
        const location = "https://api.example.com/repositories/1";
        return {
          kind: "response",
          status: moved ? 301 : 200,
          headers: moved ? { location } : {},
          body: new Uint8Array(),
        };
      },
    });

    expect((await api.request(GET)).status).toBe(200);
    expect(urls.at(-1)).toBe("https://api.example.com/repositories/1");
  });

  it("ends with the process, during a call and during a wait", async () => {
    await using github = await startFakeGitHub();
    const controller = new AbortController();
    const aborted = expect.objectContaining({ code: "aborted" });
    github.fail({ kind: "hang" });
    const hanging = open(github).api.request({ ...GET, signal: controller.signal });
    while (github.requests.length === 0) await new Promise(setImmediate);
    controller.abort();
    await expect(hanging).rejects.toEqual(aborted);

    const second = new AbortController();
    github.fail({ kind: "secondary", retryAfterS: 5 });
    const clock = createFakeClock({ onSleep: () => second.abort() });
    const waiting = open(github, { clock }).api.request({ ...GET, signal: second.signal });
    await expect(waiting).rejects.toEqual(aborted);
    expect(github.requests).toHaveLength(2);
  });

  it("does not wait for ever for an answer", async () => {
    await using github = await startFakeGitHub();
    github.fail({ kind: "hang" });
    const { api } = open(github, { timeoutMs: 20 });

    await expect(api.request(POST)).rejects.toThrow(/did not answer within 0.02 s/);
  });

  it("never shows its token", async () => {
    await using github = await startFakeGitHub({ tokens: { ghs_Canary0123456789: {} } });
    github.fail({ kind: "reset" }, { times: 20 });
    const { api } = open(github);

    const error: unknown = await api.request(POST).catch((caught: unknown) => caught);

    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain("Canary");
  });
});

describe("a GraphQL call to GitHub", () => {
  const QUERY = 'query($name: String!) { repository(owner: "acme", name: $name) { isPrivate } }';

  it("gives data, and errors as data", async () => {
    await using github = await startFakeGitHub();
    const { api } = open(github);

    expect(await api.graphql(QUERY, { name: "catalog" })).toEqual({
      status: 200,
      data: { repository: { isPrivate: false } },
      errors: [],
    });
    expect(await api.graphql(QUERY, { name: "none" })).toMatchObject({
      status: 200,
      data: { repository: null },
      errors: [{ type: "NOT_FOUND" }],
    });
  });

  it("gives a refusal of the call itself as an error", async () => {
    await using github = await startFakeGitHub();
    const { api } = open(github, { token: "wrong" });

    expect(await api.graphql(QUERY, { name: "catalog" })).toEqual({
      status: 401,
      data: undefined,
      errors: [{ message: "Bad credentials" }],
    });
  });

  it("is repeated as a query and not as a mutation", async () => {
    await using github = await startFakeGitHub();
    const { api } = open(github);
    github.fail(BROKEN, { times: 2 });

    expect((await api.graphql(QUERY, { name: "catalog" })).errors).toEqual([]);
    github.fail(BROKEN);
    await expect(api.graphql("mutation { x }", {})).rejects.toEqual(unreachable);
    expect(github.requests).toHaveLength(4);
  });

  it.each([
    ['{"errors":[{"type":"RATE_LIMITED","message":"API rate limit exceeded"}]}', [60_000]],
    ['{"errors":[{"message":"Something went wrong while executing your query."}]}', [375]],
  ])("waits where status 200 says %s", async (text, sleeps) => {
    const clock = createFakeClock();
    const texts = [text, '{"data":{"x":1}}'];
    const api = createGitHubApi({
      ...githubEndpoint({}),
      clock,
      send: async () => ({
        kind: "response",
        status: 200,
        headers: { "content-type": "application/json" },
        body: Buffer.from(texts.shift() ?? ""),
      }),
    });

    expect(await api.graphql("{ x }", {})).toMatchObject({ data: { x: 1 } });
    expect(clock.sleeps).toEqual(sleeps);
  });
});

describe("a download from GitHub", () => {
  it("follows to another host without the token", async () => {
    await using github = await startFakeGitHub();
    const { api } = open(github);

    const { status, bytes } = await api.download("/repos/acme/catalog/tarball/main");

    expect(status).toBe(200);
    expect(bytes.length).toBeGreaterThan(100);
    expect(github.requests.map(({ headers }) => headers["authorization"])).toEqual([
      `Bearer ${github.token}`,
      undefined,
    ]);
  });
});

describe("githubEndpoint", () => {
  it.each([
    [{}, "https://api.github.com", "https://api.github.com/graphql"],
    [
      { GITHUB_API_URL: "https://ghe.example.com/api/v3/" },
      "https://ghe.example.com/api/v3",
      "https://ghe.example.com/api/graphql",
    ],
    [
      { GITHUB_API_URL: "https://a.example", GITHUB_GRAPHQL_URL: "https://b.example/graphql" },
      "https://a.example",
      "https://b.example/graphql",
    ],
  ])("of %j is %s and %s", (env, apiUrl, graphqlUrl) => {
    expect(githubEndpoint(env)).toMatchObject({ apiUrl, graphqlUrl, token: undefined });
  });

  it("takes an empty token for none", () => {
    expect(githubEndpoint({ GITHUB_TOKEN: "" }).token).toBeUndefined();
    expect(githubEndpoint({ GITHUB_TOKEN: "t" }).token).toBe("t");
  });
});
