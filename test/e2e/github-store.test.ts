import { describe, expect, it } from "vitest";
import { eventBody } from "../support/events.ts";
import type { FakeGitHubOptions } from "../support/fake-github/server.ts";
import { startFakeGitHub } from "../support/fake-github/server.ts";
import { startWebhookServer } from "../support/webhook-server.ts";
import { longshore } from "./bundle.ts";
import { hook, project } from "./project.ts";
import { runStep } from "./runner.ts";

const BRANCH = "longshore-state";

/** A server, a checkout with one automation, and a way to run steps with its token. */
async function world(url: string, options: FakeGitHubOptions = {}) {
  const stack = new AsyncDisposableStack();
  const github = stack.use(await startFakeGitHub(options));
  const repository = stack.use(await project({ "automations/a.json": hook("a", { url }) }));
  await repository.commit();
  const { GITHUB_TOKEN: token, ...env } = github.env;
  const step = async (
    action: "action" | "dispatch",
    event: { readonly eventName?: string; readonly ref?: string; readonly payload?: unknown } = {},
  ) =>
    stack.use(
      await runStep(action, {
        workspace: repository.path,
        inputs: { "github-token": token ?? "" },
        env,
        ...event,
      }),
    );
  return {
    github,
    repository,
    git: github.repository("acme/catalog").git,
    step,
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

const PULL_REQUEST = { eventName: "pull_request", ref: "refs/pull/7/merge" };
const DISPATCH = {
  eventName: "repository_dispatch",
  payload: { client_payload: eventBody("entity-updated") },
};

/** The same change a second later. */
const OTHER = { trigger: { by: {}, origin: "UI", at: "2026-03-04T09:10:12.131Z" } };

describe.concurrent("actions with the store of their own repository", () => {
  it("plan on a pull request, sync on a push, dispatch and record", {
    timeout: 60_000,
  }, async () => {
    await using receiver = await startWebhookServer();
    await using w = await world(receiver.url);

    const planned = await w.step("action", PULL_REQUEST);
    expect(planned.exitCode, planned.log).toBe(0);
    expect(planned.outputs).toMatchObject({ changed: "true", published: "1", revision: "" });
    expect([...w.git.refs().keys()]).toEqual(["refs/heads/main"]);

    const synced = await w.step("action");
    expect(synced.exitCode, synced.log).toBe(0);
    expect(synced.outputs["revision"]).toBe(w.git.refs().get(`refs/heads/${BRANCH}`));
    expect(await w.git.git("log", "--format=%s", BRANCH)).toMatch(/^sync: publish 1/);
    w.github.takeRequests();

    const dispatched = await w.step("dispatch", DISPATCH);
    expect(dispatched.exitCode, dispatched.log).toBe(0);
    expect(dispatched.outputs).toMatchObject({ matched: "1", delivered: "1" });
    expect(receiver.requests).toHaveLength(1);
    // A route, what is recorded, and the first record of a month: a tree, a commit, a branch.
    expect(w.github.takeRequests()).toEqual([
      "POST /graphql",
      "POST /graphql",
      ...["trees", "commits", "refs"].map((name) => `POST /repos/acme/catalog/git/${name}`),
    ]);

    const rerun = await w.step("dispatch", DISPATCH);
    expect(rerun.outputs).toMatchObject({ matched: "1", delivered: "0" });
    expect(w.github.takeRequests()).toEqual(["POST /graphql", "POST /graphql"]);

    const other = { payload: { client_payload: eventBody("entity-updated", OTHER) } };
    const next = await w.step("dispatch", { ...DISPATCH, ...other });
    expect(next.outputs, next.log).toMatchObject({ delivered: "1" });
    expect(w.github.takeRequests()).toEqual(["POST /graphql", "POST /graphql", "POST /graphql"]);

    const runs = await longshore(
      w.repository.path,
      ["runs", "--store", "github:acme/catalog", "--format", "json"],
      { env: { ...w.github.env } },
    );
    expect(runs.exitCode, runs.stderr).toBe(0);
    expect(JSON.parse(runs.stdout).runs).toHaveLength(2);
  });

  it("write nothing on a pull request, whatever the token may do", async () => {
    await using w = await world("http://127.0.0.1:9/");

    const synced = await w.step("action");
    const head = w.git.refs().get(`refs/heads/${BRANCH}`);
    await w.repository.write("automations/b.json", hook("b"));
    const planned = await w.step("action", { ...PULL_REQUEST, eventName: "pull_request_target" });

    expect([synced.exitCode, planned.exitCode]).toEqual([0, 0]);
    expect(planned.outputs).toMatchObject({ changed: "true", published: "1", revision: head });
    expect(w.git.refs().get(`refs/heads/${BRANCH}`)).toBe(head);
  });

  it("say so where the token may not see or write the repository", async () => {
    await using hidden = await world("http://127.0.0.1:9/", {
      repositories: { "acme/catalog": { private: true } },
      tokens: { "blind-token": { sees: [] } },
    });
    await using readOnly = await world("http://127.0.0.1:9/", {
      tokens: { "reader-token": { access: "read" } },
    });

    const planned = await hidden.step("action", PULL_REQUEST);
    const dispatched = await hidden.step("dispatch", DISPATCH);
    const synced = await readOnly.step("action");

    for (const step of [planned, dispatched]) {
      expect(step.exitCode, step.log).toBe(3);
      expect(step.commands.at(-1)).toMatch(/^::error title=store-unreadable::/);
    }
    expect(synced.exitCode, synced.log).toBe(3);
    expect(synced.commands.at(-1)).toMatch(/^::error .*cannot be written.*contents: write/);
    expect(planned.log + dispatched.log + synced.log).not.toMatch(/(blind|reader)-token/);
  });

  it("are seen by the command line", async () => {
    await using w = await world("http://127.0.0.1:9/");
    await w.step("action");

    const plan = await longshore(
      w.repository.path,
      ["plan", "--store", `github:acme/catalog#${BRANCH}`],
      { env: { ...w.github.env, GITHUB_REPOSITORY: "acme/catalog" } },
    );

    expect(plan.exitCode, plan.stderr).toBe(0);
    expect(plan.stdout).toContain("no changes");
  });
});
