import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { actionStep, committed } from "../support/action-step.ts";
import { anAutomation } from "../support/definitions.ts";
import { startFakeGitHub } from "../support/fake-github/server.ts";
import { commandsIn } from "../support/workflow-commands.ts";

const definition = (identifier: string) => JSON.stringify(anAutomation(identifier));
const STORE = "file:state";

describe("a step's paths", () => {
  it.each([
    ["absolute", (root: string) => join(root, "automations")],
    ["with dots", () => "automations/../automations"],
    ["a glob", (root: string) => join(root, "automations/*.json")],
  ])("limit a sync where they are %s", async (_how, paths) => {
    await using repository = await committed({
      "automations/a.json": definition("a"),
      "other/b.json": definition("b"),
      "longshore.yaml": "automations: '*/*.json'",
    });

    const result = await actionStep(repository, { store: STORE, paths: paths(repository.path) });

    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs).toMatchObject({ changed: "true", published: "1", revision: "1" });
  });

  it("do not hide an error in another file from a sync, and do from a validation", async () => {
    await using repository = await committed({
      "automations/a.json": definition("a"),
      "automations/b.json": "{",
    });
    const inputs = { store: STORE, paths: "automations/a.json" };

    const sync = await actionStep(repository, inputs);
    expect(sync.exitCode).toBe(1);
    expect(sync.log).toContain("nothing is synced until all files are valid");
    const validate = await actionStep(repository, { ...inputs, command: "validate" });
    expect(validate.exitCode, validate.log).toBe(0);
  });
});

describe("a step's configuration", () => {
  it("may be an absolute path in the workspace", async () => {
    await using repository = await committed({
      "port/a.json": definition("a"),
      "config/longshore.yaml": "automations: port",
    });
    const config = join(repository.path, "config/longshore.yaml");

    const result = await actionStep(repository, { store: STORE, config });

    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs).toMatchObject({ published: "1" });
  });

  it("is refused outside the workspace", async () => {
    await using repository = await committed({});

    await expect(actionStep(repository, { config: "../outside.yaml" })).rejects.toMatchObject({
      code: "path-outside",
    });
  });

  it.each(["sync", "plan"])(
    "that has errors is what a %s without a store stops at",
    async (command) => {
      await using repository = await committed({ "longshore.yaml": "stor: file:state" });

      const result = await actionStep(repository, { command });

      expect(result.exitCode).toBe(1);
      expect(result.log).toContain(
        `The configuration has errors, so it is not known which store it names; there is no ${command}.`,
      );
      expect(result.outputs).toMatchObject({ valid: "false", changed: "" });
    },
  );
});

describe("a sync whose store cannot be written", () => {
  it("reports what it wanted and that nothing was applied, and fails", async () => {
    await using github = await startFakeGitHub({ tokens: { reader: { access: "read" } } });
    const env = { ...github.env, GITHUB_REPOSITORY: "acme/catalog" };
    await using repository = await committed({ "automations/a.json": definition("a") });

    const result = await actionStep(repository, {}, { env });

    expect(result.exitCode, result.log).toBe(3);
    expect(result.log).toContain("Failed: nothing was applied.");
    expect(result.summary).toContain("Failed: nothing was applied.");
    expect(commandsIn(result.log)).toMatchObject([
      { command: "error", properties: { title: "store-failed" } },
    ]);
    expect(result.outputs).toMatchObject({ published: "1", changed: "true", revision: "" });
  });
});

describe("a step on a schedule", () => {
  it("looks for drift, and keeps an issue while there is some", async () => {
    await using github = await startFakeGitHub();
    const env = { ...github.env, GITHUB_REPOSITORY: "acme/catalog" };
    const scheduled = { name: "schedule", env };
    await using repository = await committed({ "automations/a.json": definition("a") });
    const inputs = { store: STORE, label: "prod" };
    await actionStep(repository, inputs, { env });

    const before = await actionStep(repository, inputs, scheduled);
    expect(before, before.log).toMatchObject({ exitCode: 0, outputs: { revision: "1" } });
    await repository.write("automations/a.json", definition("b"));
    const drifted = await actionStep(repository, inputs, scheduled);
    expect(drifted.exitCode).toBe(1);
    expect(drifted.log).toContain('A "schedule" looks for drift.');
    expect(drifted.log).toContain("Drift of revision 1: 2 not synced.");
    expect(drifted.log).toContain("Opened issue 1.");
    await repository.write("automations/a.json", "{");
    expect((await actionStep(repository, inputs, scheduled)).exitCode).toBe(1);
    const [issue] = github.repository("acme/catalog").issues.values();
    expect(issue).toMatchObject({ state: "open", title: "The state store has drifted (prod)" });
    await repository.write("automations/a.json", definition("a"));
    const after = await actionStep(repository, inputs, scheduled);
    expect(after).toMatchObject({ exitCode: 0, log: expect.stringContaining("Closed issue 1") });
    expect(issue?.state).toBe("closed");
  });

  it("fails for the drift alone where it may write no issue", async () => {
    await using github = await startFakeGitHub({
      tokens: { reader: { access: "read" } },
    });
    const env = { ...github.env, GITHUB_REPOSITORY: "acme/catalog" };
    await using repository = await committed({ "automations/a.json": definition("a") });

    const result = await actionStep(repository, { store: STORE }, { name: "schedule", env });

    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('A job that gives the token "issues: write" has one.');
  });

  it("writes no issue for a pull request that looks for drift", async () => {
    await using github = await startFakeGitHub();
    const env = { ...github.env, GITHUB_REPOSITORY: "acme/catalog" };
    await using repository = await committed({ "automations/a.json": definition("a") });
    const inputs = { store: STORE, command: "drift" };

    const result = await actionStep(repository, inputs, { name: "pull_request_target", env });

    expect(result.exitCode).toBe(1);
    expect(github.requests).toEqual([]);
  });
});
