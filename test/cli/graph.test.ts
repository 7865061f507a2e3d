import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { definitionOf } from "../support/judged.ts";
import { runLongshore } from "../support/longshore.ts";
import { tempDirectory } from "../support/temp-directory.ts";

async function graph(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  await using folder = await tempDirectory();
  await mkdir(join(folder.path, "automations"));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder.path, "automations", name), text);
  }
  return await runLongshore(folder.path, "graph", ...argv);
}

const FILES = {
  "one.json": JSON.stringify(definitionOf({ id: "one" })),
  "two.json": JSON.stringify(definitionOf({ id: "two", on: "RUN_CREATED one", draft: true })),
};

describe("longshore graph", () => {
  it("prints Mermaid", async () => {
    const { exitCode, stdout, stderr } = await graph(FILES);

    expect(exitCode).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^flowchart LR\n {2}a1\["one"\]\n/);
    expect(stdout).toContain("  a1 -.-> e2\n");
  });

  it("prints JSON", async () => {
    const { stdout } = await graph(FILES, "--format", "json");

    expect(JSON.parse(stdout).summary).toEqual({ events: 2, automations: 2, targets: 1, edges: 5 });
  });

  it("draws the files that are named", async () => {
    const { stdout } = await graph(FILES, "automations/two.json");

    expect(stdout).not.toContain('"one"');
    expect(stdout).toContain('a1["two"]');
  });

  it("reports faulty files on stderr, and draws the others", async () => {
    const { exitCode, stdout, stderr } = await graph({ ...FILES, "three.json": "{}" });

    expect(exitCode).toBe(0);
    expect(stderr).toContain("[missing-key]");
    expect(stdout).toContain('a1["one"]');
  });

  it("draws nothing where there is nothing", async () => {
    expect(await graph({})).toEqual({ exitCode: 0, stdout: "flowchart LR\n", stderr: "" });
  });

  it("says on stderr what did not fit", async () => {
    const many = Array.from({ length: 300 }, (_, index) => definitionOf({}, index));

    const { stdout, stderr } = await graph({ "many.json": JSON.stringify(many) });

    expect(stdout).toContain("50 more automations did not fit");
    expect(stderr).toContain("note: 50 automations did not fit");
  });
});
