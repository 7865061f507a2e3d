import { describe, expect, it } from "vitest";
import type { FakeGitHub } from "./server.ts";
import { startFakeGitHub } from "./server.ts";

async function call(
  github: FakeGitHub,
  method: string,
  path: string,
  body?: unknown,
  token = github.token,
) {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

const REPOSITORY = "/repos/acme/catalog";

async function commitOf(github: FakeGitHub, files: Readonly<Record<string, string>>) {
  const tree = Object.entries(files).map(([path, content]) => {
    return { path, content, mode: "100644", type: "blob" };
  });
  const made = await call(github, "POST", `${REPOSITORY}/git/trees`, { tree });
  const commit = { tree: made.body.sha, parents: [], message: "first" };
  return (await call(github, "POST", `${REPOSITORY}/git/commits`, commit)).body.sha as string;
}

function commitMutation(head: string, changes: unknown) {
  const input = {
    branch: { repositoryNameWithOwner: "acme/catalog", branchName: "state" },
    expectedHeadOid: head,
    message: { headline: "second", body: "with a body" },
    fileChanges: changes,
  };
  const query =
    "mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";
  return { query, variables: { input } };
}

describe("the fake GitHub", () => {
  it("keeps what the API writes in a repository that git finds whole", async () => {
    await using github = await startFakeGitHub();
    const { git } = github.repository("acme/catalog");
    const sha = await commitOf(github, { "a/b.json": "1", "a.json": "2", "a-b/c.json": "3" });
    await call(github, "POST", `${REPOSITORY}/git/refs`, { ref: "refs/heads/state", sha });

    const changes = {
      additions: [{ path: "d.json", contents: Buffer.from("é").toString("base64") }],
      deletions: [{ path: "a/b.json" }],
    };
    await call(github, "POST", "/graphql", commitMutation(sha, changes));

    expect(await git.git("fsck", "--strict", "--no-dangling")).toBe("");
    expect(await git.git("show", "state:d.json")).toBe("é");
    expect(await git.git("ls-tree", "-r", "--name-only", "state")).toBe(
      "a-b/c.json\na.json\nd.json",
    );
    expect(await git.git("log", "--format=%B", "state")).toBe("second\n\nwith a body\nfirst");
  });

  it("refuses a reference that is no fast forward, and a head that is another", async () => {
    await using github = await startFakeGitHub();
    const [one, other] = [
      await commitOf(github, { a: "1" }),
      await commitOf(github, { a: "2" }),
    ] as const;
    await call(github, "POST", `${REPOSITORY}/git/refs`, { ref: "refs/heads/state", sha: one });

    const patch = await call(github, "PATCH", `${REPOSITORY}/git/refs/heads/state`, { sha: other });
    const mutation = await call(github, "POST", "/graphql", commitMutation(other, {}));

    expect(patch).toMatchObject({ status: 422, body: { message: "Update is not a fast forward" } });
    expect(mutation.status).toBe(200);
    expect(mutation.body.errors[0].type).toBe("STALE_DATA");
  });

  it("hides a private repository from a token that may not see it, and refuses its writes", async () => {
    await using github = await startFakeGitHub({
      repositories: { "acme/secret": { private: true }, "acme/catalog": {} },
      tokens: { all: {}, blind: { sees: [] }, reader: { access: "read" } },
    });

    const query = { query: '{ repository(owner: "acme", name: "secret") { isPrivate } }' };
    const ref = { ref: "refs/heads/x", sha: "0".repeat(40) };
    expect((await call(github, "GET", "/repos/acme/secret")).status).toBe(200);
    expect((await call(github, "GET", "/repos/acme/secret", undefined, "blind")).status).toBe(404);
    expect((await call(github, "POST", "/graphql", query, "blind")).body).toMatchObject({
      data: { repository: null },
      errors: [{ type: "NOT_FOUND" }],
    });
    expect((await call(github, "POST", "/repos/acme/secret/git/refs", ref, "reader")).status).toBe(
      403,
    );
    expect((await call(github, "GET", "/repos/acme/secret", undefined, "wrong")).status).toBe(401);
  });

  it("takes a dispatch up to GitHub's limits", async () => {
    await using github = await startFakeGitHub();
    const send = async (event_type: string, client_payload: unknown) =>
      (await call(github, "POST", `${REPOSITORY}/dispatches`, { event_type, client_payload }))
        .status;
    const properties = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, 1]));

    expect(await send("catalog-event", properties(10))).toBe(204);
    expect(await send("catalog-event", properties(11))).toBe(422);
    expect(await send("catalog-event", { data: "x".repeat(65_535 - 11) })).toBe(204);
    expect(await send("catalog-event", { data: "x".repeat(65_536 - 11) })).toBe(422);
    expect(await send("x".repeat(101), {})).toBe(422);
    expect(github.repository("acme/catalog").dispatches).toHaveLength(2);
  });

  it("fails the requests that it is told to, and records all", async () => {
    await using github = await startFakeGitHub();
    github.fail({ kind: "status", status: 502 }, { when: ({ path }) => path === REPOSITORY });
    github.fail({ kind: "reset" });

    expect((await call(github, "GET", REPOSITORY)).status).toBe(502);
    await expect(call(github, "GET", REPOSITORY)).rejects.toThrow();
    expect((await call(github, "GET", REPOSITORY)).status).toBe(200);
    expect(github.takeRequests()).toEqual(Array.from({ length: 3 }, () => `GET ${REPOSITORY}`));
  });
});
