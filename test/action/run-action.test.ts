import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runAction } from "../../src/action/run-action.ts";
import { anAutomation } from "../support/definitions.ts";
import { startFakeGitHub } from "../support/fake-github/server.ts";
import type { TempRepository } from "../support/temp-repository.ts";
import { tempRepository } from "../support/temp-repository.ts";

interface Step {
  readonly exitCode: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs a step in this process, by default on a push to the default branch. */
async function step(
  { path }: TempRepository,
  inputs: Readonly<Record<string, string>>,
  { name = "push", env = {} }: { readonly name?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Step> {
  const printed: string[] = [];
  const outputs: Record<string, string> = {};
  const exitCode = await runAction({
    getInput: (name) => inputs[name] ?? "",
    step: {
      setOutput: (name, value) => {
        outputs[name] = value;
      },
      writeSummary: () => Promise.resolve(),
    },
    print: (text) => {
      printed.push(text);
      return Promise.resolve();
    },
    env: { PATH: process.env["PATH"], HOME: path, ...env },
    event: { name, ref: "refs/heads/main", defaultBranch: "main" },
    workspace: path,
  });
  return { exitCode, log: printed.join(""), outputs };
}

async function repositoryWith(files: Readonly<Record<string, string>>): Promise<TempRepository> {
  const repository = await tempRepository();
  for (const [file, text] of Object.entries(files)) await repository.write(file, text);
  await repository.commit();
  return repository;
}

const definition = (identifier: string) => JSON.stringify(anAutomation(identifier));
const STORE = "file:state";

describe("a step's paths", () => {
  it.each([
    ["absolute", (root: string) => join(root, "automations")],
    ["with dots", () => "automations/../automations"],
    ["a glob", (root: string) => join(root, "automations/*.json")],
  ])("limit a sync where they are %s", async (_how, paths) => {
    await using repository = await repositoryWith({
      "automations/a.json": definition("a"),
      "other/b.json": definition("b"),
      "longshore.yaml": "automations: '*/*.json'",
    });

    const result = await step(repository, { store: STORE, paths: paths(repository.path) });

    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs).toMatchObject({ changed: "true", published: "1", revision: "1" });
  });

  it("do not hide an error in another file from a sync, and do from a validation", async () => {
    await using repository = await repositoryWith({
      "automations/a.json": definition("a"),
      "automations/b.json": "{",
    });
    const inputs = { store: STORE, paths: "automations/a.json" };

    const sync = await step(repository, inputs);
    expect(sync.exitCode).toBe(1);
    expect(sync.log).toContain("nothing is synced until all files are valid");
    const validate = await step(repository, { ...inputs, command: "validate" });
    expect(validate.exitCode, validate.log).toBe(0);
  });
});

describe("a step's configuration", () => {
  it("may be an absolute path in the workspace", async () => {
    await using repository = await repositoryWith({
      "port/a.json": definition("a"),
      "config/longshore.yaml": "automations: port",
    });
    const config = join(repository.path, "config/longshore.yaml");

    const result = await step(repository, { store: STORE, config });

    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs).toMatchObject({ published: "1" });
  });

  it("is refused outside the workspace", async () => {
    await using repository = await repositoryWith({});

    await expect(step(repository, { config: "../outside.yaml" })).rejects.toMatchObject({
      code: "path-outside",
    });
  });

  it.each(["sync", "plan"])(
    "that has errors is what a %s without a store stops at",
    async (command) => {
      await using repository = await repositoryWith({ "longshore.yaml": "stor: file:state" });

      const result = await step(repository, { command });

      expect(result.exitCode).toBe(1);
      expect(result.log).toContain(
        `The configuration has errors, so it is not known which store it names; there is no ${command}.`,
      );
      expect(result.outputs).toMatchObject({ valid: "false", changed: "" });
    },
  );
});

describe("a step on a schedule", () => {
  it("looks for drift, and keeps an issue while there is some", async () => {
    await using github = await startFakeGitHub();
    const env = { ...github.env, GITHUB_REPOSITORY: "acme/catalog" };
    const scheduled = { name: "schedule", env };
    await using repository = await repositoryWith({ "automations/a.json": definition("a") });
    const inputs = { store: STORE, label: "prod" };
    await step(repository, inputs, { env });

    const before = await step(repository, inputs, scheduled);
    expect(before, before.log).toMatchObject({ exitCode: 0, outputs: { revision: "1" } });
    await repository.write("automations/a.json", definition("b"));
    const drifted = await step(repository, inputs, scheduled);
    expect(drifted.exitCode).toBe(1);
    expect(drifted.log).toContain('A "schedule" looks for drift.');
    expect(drifted.log).toContain("Drift of revision 1: 2 not synced.");
    expect(drifted.log).toContain("Opened issue 1.");
    await repository.write("automations/a.json", "{");
    expect((await step(repository, inputs, scheduled)).exitCode).toBe(1);
    const [issue] = github.repository("acme/catalog").issues.values();
    expect(issue).toMatchObject({ state: "open", title: "The state store has drifted (prod)" });
    await repository.write("automations/a.json", definition("a"));
    const after = await step(repository, inputs, scheduled);
    expect(after).toMatchObject({ exitCode: 0, log: expect.stringContaining("Closed issue 1") });
    expect(issue?.state).toBe("closed");
  });

  it("fails for the drift alone where it may write no issue", async () => {
    await using github = await startFakeGitHub({
      tokens: { reader: { access: "read" } },
    });
    const env = { ...github.env, GITHUB_REPOSITORY: "acme/catalog" };
    await using repository = await repositoryWith({ "automations/a.json": definition("a") });

    const result = await step(repository, { store: STORE }, { name: "schedule", env });

    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('A job that gives the token "issues: write" has one.');
  });

  it("writes no issue for a pull request that looks for drift", async () => {
    await using github = await startFakeGitHub();
    const env = { ...github.env, GITHUB_REPOSITORY: "acme/catalog" };
    await using repository = await repositoryWith({ "automations/a.json": definition("a") });
    const inputs = { store: STORE, command: "drift" };

    const result = await step(repository, inputs, { name: "pull_request_target", env });

    expect(result.exitCode).toBe(1);
    expect(github.requests).toEqual([]);
  });
});
