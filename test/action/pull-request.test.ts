import { describe, expect, it } from "vitest";
import type { ActionStep } from "../support/action-step.ts";
import { actionStep, committed } from "../support/action-step.ts";
import { anAutomation } from "../support/definitions.ts";
import type { Issue } from "../support/fake-github/repository.ts";
import type { FakeGitHub, FakeGitHubOptions } from "../support/fake-github/server.ts";
import { startFakeGitHub } from "../support/fake-github/server.ts";
import type { TempRepository } from "../support/temp-repository.ts";
import { commandsIn } from "../support/workflow-commands.ts";

const STORE = { store: "file:state" };
const definition = (identifier: string, publish = true) =>
  JSON.stringify(anAutomation(identifier, { publish }));

interface World extends AsyncDisposable {
  readonly github: FakeGitHub;
  readonly repository: TempRepository;
  readonly pull: Issue;
  /** The step on the pull request, with the workflow's token. */
  review(inputs?: Readonly<Record<string, string>>, name?: string): Promise<ActionStep>;
}

async function world(
  files: Readonly<Record<string, string>>,
  options: FakeGitHubOptions = {},
): Promise<World> {
  const github = await startFakeGitHub(options);
  const repository = await committed(files);
  const pull = github.repository("acme/catalog").openIssue({ title: "A change", pull: true });
  const { GITHUB_TOKEN: _, ...urls } = github.env;
  const env = { ...urls, GITHUB_REPOSITORY: "acme/catalog", GITHUB_RUN_ID: "42" };
  return {
    github,
    repository,
    pull,
    review: (inputs = {}, name = "pull_request") =>
      actionStep(
        repository,
        { ...STORE, "github-token": github.token, ...inputs },
        { name, pullRequest: pull.number, env },
      ),
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

function bodies({ pull }: World): readonly string[] {
  return pull.comments.map(({ body }) => body);
}

describe("a pull request's comment", () => {
  it("says what the merge does, and is updated by the next run", async () => {
    await using w = await world({ "automations/a.json": definition("a") });

    const first = await w.review();
    await w.repository.write("automations/b.json", definition("b", false));
    await w.repository.write("automations/c.json", "{");
    const second = await w.review();
    const third = await w.review();

    expect([first, second, third].map(({ exitCode }) => exitCode)).toEqual([0, 1, 1]);
    expect(first.log).toContain("The comment was created");
    expect(second.log).toContain("The comment was updated");
    expect(third.log).not.toContain("The comment was");
    expect(bodies(w)).toHaveLength(1);
    const [body = ""] = bodies(w);
    expect(body).toMatch(/^<!-- longshore:default -->\n## ❌ Automations\n/);
    expect(body).toContain("| publish | `a` | `automations/a.json` | ⚠️ starts to act |");
    expect(body).toContain("`automations/c.json:1:2`");
    expect(body).toContain("- `b` in `automations/b.json`");
  });

  it("is one for each label", async () => {
    await using w = await world({ "automations/a.json": definition("a") });

    for (const label of ["one", "two", "one", "two"]) await w.review({ label });

    expect(bodies(w).map((body) => body.split("\n")[0])).toEqual([
      "<!-- longshore:one -->",
      "<!-- longshore:two -->",
    ]);
  });

  it("is not begun by a pull request that touches no automation, which passes at once", async () => {
    await using w = await world({ "automations/a.json": definition("a"), "README.md": "A." });
    await actionStep(w.repository, STORE, { env: { GITHUB_REPOSITORY: "acme/catalog" } });
    await w.repository.write("README.md", "B.");

    const result = await w.review();

    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: "false", valid: "true" } });
    expect(bodies(w)).toEqual([]);
  });

  it("says that all is well again, once it was begun", async () => {
    await using w = await world({ "automations/a.json": definition("a") });
    await w.review();
    await w.repository.write("automations/a.json", definition("a", false));

    await w.review();

    expect(bodies(w)).toEqual([expect.stringContaining("The merge has no changes")]);
  });

  it.each(["pull_request", "pull_request_target"])(
    "is a notice, and no failure, where the token of a %s only reads",
    async (name) => {
      await using w = await world(
        { "automations/a.json": definition("a") },
        { tokens: { reader: { access: "read" } } },
      );

      const result = await w.review({}, name);

      expect(result).toMatchObject({ exitCode: 0, outputs: { changed: "true" } });
      expect(commandsIn(result.log)).toEqual([
        expect.objectContaining({
          command: "notice",
          data: 'No comment was written: GitHub answered 403: Resource not accessible by integration. A job that gives the token "pull-requests: write" has one; the job summary has everything.',
        }),
      ]);
      expect(result.summary).toContain("### Plan");
    },
  );

  it("is not written where nobody wants one, or there is no token", async () => {
    await using w = await world({ "automations/a.json": definition("a") });

    const off = await w.review({ comment: "false" });
    const tokenless = await w.review({ "github-token": "" });
    const wanted = await w.review({ "github-token": "", comment: "true" });

    expect(w.github.requests).toEqual([]);
    expect([off, tokenless, wanted].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect([off, tokenless].flatMap(({ log }) => commandsIn(log))).toEqual([]);
    expect(commandsIn(wanted.log)).toMatchObject([
      { command: "notice", data: expect.stringContaining("there is no token") },
    ]);
  });

  it("is not written elsewhere than on a pull request", async () => {
    await using w = await world({ "automations/a.json": definition("a") });
    const env = { ...w.github.env, GITHUB_REPOSITORY: "acme/catalog" };

    for (const name of ["merge_group", "workflow_dispatch", "push"]) {
      await actionStep(w.repository, STORE, { name, env });
    }

    expect(w.github.takeRequests().filter((one) => one.includes("/comments"))).toEqual([]);
  });
});

describe("a plan file", () => {
  it("is kept by a plan and applied by a sync, which refuses another", async () => {
    await using w = await world({
      "automations/a.json": definition("a"),
      "automations/b.json": definition("b"),
    });
    const env = { GITHUB_REPOSITORY: "acme/catalog" };
    const inputs = { ...STORE, "plan-file": "out/plan.json" };

    const kept = await w.review({ ...inputs, paths: "automations/a.json" });
    const applied = await actionStep(w.repository, inputs, { env });
    const again = await actionStep(w.repository, inputs, { env });

    expect(kept.log).toContain('The plan is kept in "out/plan.json".');
    expect(applied).toMatchObject({ exitCode: 0, outputs: { published: "1", revision: "1" } });
    expect(again.exitCode).toBe(1);
    expect(commandsIn(again.log)).toMatchObject([
      {
        command: "error",
        properties: { title: "plan-stale" },
        data: expect.stringContaining("the store is at revision 1"),
      },
    ]);
    expect(again.summary).toContain("`plan-stale`");
  });

  it("that does not exist ends a sync before anything is read", async () => {
    await using w = await world({ "automations/a.json": "{" });

    await expect(
      actionStep(w.repository, { ...STORE, "plan-file": "none.json" }),
    ).rejects.toMatchObject({ code: "path-not-found", exitCode: 2 });
  });
});
