import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eventBody } from "../support/events.ts";
import type { FakeGitHubOptions } from "../support/fake-github/server.ts";
import { startFakeGitHub } from "../support/fake-github/server.ts";
import { hooks, project } from "./project.ts";
import { runStep } from "./runner.ts";

/** A checkout, and a GitHub with one open pull request. */
async function world(options: FakeGitHubOptions = {}) {
  const stack = new AsyncDisposableStack();
  const github = stack.use(await startFakeGitHub(options));
  const repository = stack.use(await project(hooks(2)));
  await repository.commit();
  const catalog = github.repository("acme/catalog");
  const { number, comments } = catalog.openIssue({ title: "A change", pull: true });
  const { GITHUB_TOKEN: token = "", ...env } = github.env;
  return {
    github,
    repository,
    comments,
    refs: () => [...catalog.git.refs().keys()],
    review: async (eventName: string, inputs: Readonly<Record<string, string>> = {}) =>
      stack.use(
        await runStep("action", {
          workspace: repository.path,
          inputs: { "github-token": token, ...inputs },
          env,
          eventName,
          ref: eventName === "pull_request" ? `refs/pull/${number}/merge` : "refs/heads/main",
          payload: { repository: { default_branch: "main" }, pull_request: { number } },
        }),
      ),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

describe.concurrent("a pull request", () => {
  it("gets a comment, which the next run updates, and a file for code scanning", async () => {
    await using w = await world();

    const first = await w.review("pull_request", { "sarif-file": "out/findings.sarif" });
    await w.repository.write("automations/hook-02.json", "{");
    const second = await w.review("pull_request");

    expect([first.exitCode, second.exitCode], first.log).toEqual([0, 1]);
    expect(w.comments).toHaveLength(1);
    expect(w.comments[0]?.body).toMatch(
      /^<!-- longshore:default -->\n## ❌ Automations[\s\S]*`hook-01`/,
    );
    const sarif = JSON.parse(await readFile(join(w.repository.path, "out/findings.sarif"), "utf8"));
    expect(sarif).toMatchObject({ version: "2.1.0", runs: [{ columnKind: "utf16CodeUnits" }] });
  });

  it("shows in the comment what recorded events would do", async () => {
    await using w = await world();
    await w.repository.write("events/updated.json", JSON.stringify(eventBody("entity-updated")));

    const step = await w.review("pull_request");

    expect(step.exitCode, step.log).toBe(0);
    expect(w.comments[0]?.body).toMatch(
      /1 recorded event &#40;1 from files&#41; replayed through 2 changed automations: 2 newly fire &#40;2 events&#41;\.[\s\S]*POST http:\/\/127\.0\.0\.1:9\/hook-01/,
    );
  });

  it("from a fork is told in the log that its token may not comment", async () => {
    await using w = await world({ tokens: { "fork-token": { access: "read" } } });

    const step = await w.review("pull_request");

    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ valid: "true", changed: "true" });
    expect(step.commands).toEqual([
      expect.stringMatching(
        /^::notice title=longshore::No comment was written: GitHub answered 403/,
      ),
    ]);
    expect(w.comments).toEqual([]);
  });

  it.each(["pull_request", "pull_request_target"])(
    "of event %s writes a comment and nothing else, whatever its token may",
    async (eventName) => {
      await using w = await world();

      const step = await w.review(eventName);

      expect(step.exitCode, step.log).toBe(0);
      expect(step.outputs).toMatchObject({ changed: "true", published: "2", revision: "" });
      expect(w.refs()).toEqual(["refs/heads/main"]);
      const written = w.github.requests.filter(({ method }) => method !== "GET");
      expect(
        written
          .filter(({ path }) => path === "/graphql")
          .filter(({ body }) => !/^\s*(query\b|\{)/.test(JSON.parse(JSON.stringify(body)).query)),
      ).toEqual([]);
      expect(
        written
          .filter(({ path }) => path !== "/graphql")
          .map(({ method, path }) => `${method} ${path}`),
      ).toEqual(["POST /repos/acme/catalog/issues/1/comments"]);
    },
  );
});
