import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { createGitSourceControl } from "../../src/adapters/git/source-control.ts";
import { openFileStore } from "../../src/adapters/store/file-store.ts";
import type { CheckInput } from "../../src/commands/check-definitions.ts";
import type { SyncResult } from "../../src/commands/sync.ts";
import { sync } from "../../src/commands/sync.ts";
import { openFolderChecker } from "../support/check-folder.ts";
import { anAutomation } from "../support/definitions.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import type { TempRepository } from "../support/temp-repository.ts";
import { tempRepository } from "../support/temp-repository.ts";

const checker = openFolderChecker();
afterAll(() => checker[Symbol.asyncDispose]());

function definition(identifier: string, title = "A title"): string {
  return JSON.stringify(anAutomation(identifier, { title }));
}

/** Reads, checks and syncs as the shells do, without git's history. */
async function syncPaths(
  { path }: TempRepository,
  paths: readonly string[],
  options: Partial<CheckInput> & { readonly dryRun?: boolean } = {},
): Promise<SyncResult> {
  const { dryRun = false, ...input } = options;
  const checked = await checker.check(path, { paths, ...input });
  const { config, configFile, scope } = checked;
  const state = join(path, "state");
  return sync(
    {
      checked,
      config,
      ...(configFile === undefined ? {} : { configFile }),
      scope,
      takeOver: [],
      force: true,
      dryRun,
    },
    {
      store: openFileStore({ url: "file:state", path: state, clock: createFakeClock() }),
      sourceControl: createGitSourceControl({
        root: path,
        env: { PATH: process.env["PATH"], HOME: path },
      }),
    },
  );
}

/** The repository with two automations that were synced, `a1` and `a2`. */
async function synced(files: Readonly<Record<string, string>> = {}): Promise<TempRepository> {
  const repository = await tempRepository();
  await repository.write("automations/a1.json", definition("a1"));
  await repository.write("automations/a2.json", definition("a2"));
  for (const [file, text] of Object.entries(files)) await repository.write(file, text);
  expect(await syncPaths(repository, [])).toMatchObject({ kind: "applied", revision: "1" });
  return repository;
}

function told(result: SyncResult): readonly string[] {
  const changes = result.plan.changes.map(({ kind, identifier }) => `${kind} ${identifier}`);
  return [result.kind, ...changes];
}

function codes(result: SyncResult): readonly string[] {
  return result.kind === "refused" ? result.reasons.map(({ code }) => code) : [];
}

it("does not replace another file's automation", async () => {
  await using repository = await synced();
  await repository.write("automations/sub/dup.json", definition("a1", "Another"));

  const result = await syncPaths(repository, ["automations/sub"]);

  expect(told(result)).toEqual(["refused"]);
  expect(codes(result)).toEqual(["invalid-files"]);
});

it("does not replace another file's automation where the other file is the second by name", async () => {
  await using repository = await synced();
  await repository.write("automations/a/dup.json", definition("a1", "Another"));

  const result = await syncPaths(repository, ["automations/a"]);

  expect(told(result)).toEqual(["refused"]);
});

it("is refused by an error in a file outside the paths", async () => {
  await using repository = await synced();
  await repository.write("automations/a1.json", definition("a1", "New"));
  await repository.write("automations/a2.json", "{");

  const result = await syncPaths(repository, ["automations/a1.json"]);

  expect(told(result)).toEqual(["refused", "update a1"]);
  expect(codes(result)).toEqual(["invalid-files"]);
});

it("deletes nothing that went to a file outside the paths", async () => {
  await using repository = await synced();
  await repository.write("automations/sub/a2.json", definition("a2"));
  await repository.git("add", "--all");
  await repository.git("rm", "--quiet", "--force", "automations/a2.json");

  expect(told(await syncPaths(repository, ["automations/*.json"]))).toEqual(["unchanged"]);
  expect(told(await syncPaths(repository, ["automations/sub"]))).toEqual(["applied", "move a2"]);
});

it("limits changes to paths that are written in another way", async () => {
  await using repository = await synced();
  await repository.write("automations/a1.json", definition("a1", "New"));
  await repository.write("automations/a2.json", definition("a2", "New"));

  for (const path of [
    join(repository.path, "automations/a1.json"),
    "automations/../automations/a1.json",
    ".//automations/a1.*",
  ]) {
    const result = await syncPaths(repository, [path], { dryRun: true });
    expect(told(result)).toEqual(["dry-run", "update a1"]);
  }
});

it("compares with the stored configuration where the file has errors", async () => {
  await using repository = await synced({
    "longshore.yaml":
      "automations: [automations/*, port/*]\negress: { allow: [hooks.example.com] }\n",
    "port/a3.json": definition("a3"),
  });
  await repository.write("longshore.yaml", "egress: { allow: 1 }\n");
  await repository.write("automations/a1.json", definition("a1", "New"));

  const result = await syncPaths(repository, []);

  expect(told(result)).toEqual(["refused", "update a1"]);
  expect(result.plan.configChanged).toBe(false);
  expect(result.notes).toContain(
    "1 file has errors; this plan leaves what the store holds of it as it is.",
  );
});

it("plans no configuration where none is stored and the file has errors", async () => {
  await using repository = await synced();
  await repository.write("longshore.yaml", "egress: { allow: 1 }\n");

  expect((await syncPaths(repository, [])).plan.configChanged).toBe(false);
});
