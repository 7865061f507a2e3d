import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anAutomation } from "../support/definitions.ts";
import { cliProject, runLongshore } from "../support/longshore.ts";

const text = (identifier: string, title?: string) =>
  JSON.stringify(anAutomation(identifier, title === undefined ? {} : { title }));

const FILES = { "automations/a.json": text("a"), "automations/b.json": text("b") };

describe("plan --out and sync --plan", () => {
  it("apply what was reviewed, and refuse what moved since", async () => {
    await using folder = await cliProject(FILES);
    const plan = await runLongshore(folder.path, "plan", "--out", "kept/plan.json");
    const reviewed = ["sync", "--plan", "kept/plan.json"] as const;

    await writeFile(join(folder.path, "automations/a.json"), text("a", "New"));
    const moved = await runLongshore(folder.path, ...reviewed);
    await writeFile(join(folder.path, "automations/a.json"), text("a"));
    const applied = await runLongshore(folder.path, ...reviewed);
    const again = await runLongshore(folder.path, ...reviewed, "--format", "json");

    expect([plan, moved, applied, again].map(({ exitCode }) => exitCode)).toEqual([0, 1, 0, 1]);
    expect(moved.stdout).toContain("the definition files or the configuration changed");
    expect(moved.stdout).toContain("[plan-stale]");
    expect(applied.stdout).toContain("Applied: 2 published");
    expect(JSON.parse(again.stdout)).toMatchObject({
      applied: false,
      unsafe: [{ code: "plan-stale", message: expect.stringContaining("revision 1") }],
    });
  });

  it("keep to the paths that were planned, from whichever folder", async () => {
    await using folder = await cliProject({ ...FILES, ".git/HEAD": "ref: refs/heads/main\n" });
    const below = join(folder.path, "automations");
    const store = ["--store", `file:${folder.path}/state`];

    await runLongshore(below, "plan", "a.json", "--out", "../plan.json", ...store);
    const sync = await runLongshore(folder.path, "sync", "--plan", "plan.json", ...store);

    expect(sync.exitCode, sync.stderr).toBe(0);
    expect(sync.stdout).toContain("Applied: 1 published");
  });

  it("take no paths beside the plan", async () => {
    await using folder = await cliProject(FILES);

    const { exitCode, stderr } = await runLongshore(folder.path, "sync", "automations", "--plan=p");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("Paths have no meaning with --plan");
  });

  it.each([
    ["does not exist", "none.json", 'The plan file "none.json" does not exist.'],
    ["is something else", "automations/a.json", "is no plan file"],
    ["is a folder", "automations", 'The plan file "automations" cannot be read'],
  ])("say that a plan file %s", async (_what, file, message) => {
    await using folder = await cliProject(FILES);

    const { exitCode, stderr } = await runLongshore(folder.path, "sync", "--plan", file);
    expect(exitCode).toBe(file === "automations" ? 3 : 2);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder.path, ".longshore"))).toBe(false);
  });

  it("keep no plan while a file has an error", async () => {
    await using folder = await cliProject({ ...FILES, "automations/c.json": "{" });

    const { exitCode, stderr } = await runLongshore(folder.path, "plan", "--out", "plan.json");
    expect(exitCode).toBe(1);
    expect(stderr).toContain('note: No plan is kept in "plan.json"');
    expect(existsSync(join(folder.path, "plan.json"))).toBe(false);
  });

  it("say that a plan cannot be written", async () => {
    await using folder = await cliProject(FILES);

    const { exitCode, stderr } = await runLongshore(folder.path, "plan", "--out", "automations");
    expect(exitCode).toBe(3);
    expect(stderr).toContain('The plan file "automations" cannot be written');
  });
});

it("plan --format markdown is what a job summary has", async () => {
  await using folder = await cliProject(FILES);

  const { exitCode, stdout } = await runLongshore(folder.path, "plan", "--format", "markdown");
  expect(exitCode).toBe(0);
  expect(stdout).toContain("### Plan");
  expect(stdout).toContain("| publish | `a` | `automations/a.json` | ⚠️ starts to act |");
});

it("writes the same plan file for the same files and store", async () => {
  await using folder = await cliProject(FILES);
  const read = async (name: string) => await readFile(join(folder.path, name), "utf8");

  await runLongshore(folder.path, "plan", "--out", "one.json");
  await runLongshore(folder.path, "plan", "--out", "two.json");

  expect(await read("one.json")).toBe(await read("two.json"));
});
