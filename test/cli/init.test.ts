import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runLongshoreWith } from "../support/longshore.ts";
import { tempDirectory } from "../support/temp-directory.ts";
import { tempRepository } from "../support/temp-repository.ts";

const execute = promisify(execFile);

function run(workingDirectory: string, ...argv: readonly string[]) {
  const env = { PATH: process.env["PATH"], GIT_CONFIG_NOSYSTEM: "1" };
  return runLongshoreWith(env, workingDirectory, argv);
}

async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => entry.isFile() && !/[\\/]\.(git|longshore)([\\/]|$)/.test(entry.parentPath),
  );
  const texts = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), await readFile(path, "utf8")] as const;
    }),
  );
  return Object.fromEntries(texts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const WRITTEN = [
  ".github/workflows/longshore-dispatch.yml",
  ".github/workflows/longshore-review.yml",
  ".github/workflows/longshore-sync.yml",
  ".gitignore",
  "automations/notify-owner.test.yaml",
  "automations/notify-owner.yaml",
  "events/service-unhealthy.json",
  "longshore.yaml",
];

describe("longshore init", () => {
  it("writes what validates, plans, syncs and dispatches without anything else", async () => {
    await using repository = await tempRepository();
    const { path } = repository;

    const init = await run(path, "init");

    expect(init).toMatchObject({ exitCode: 0, stderr: "" });
    expect(Object.keys(await contents(path))).toEqual(WRITTEN);
    await repository.commit();
    const commands = [...init.stdout.matchAll(/^ {2}longshore (.+)$/gm)].map(([, line]) => line);
    expect(commands).toEqual([
      "validate",
      "test",
      "plan",
      "sync",
      "dispatch --event events/service-unhealthy.json --dry-run",
      "emit --event events/service-unhealthy.json --repo OWNER/NAME",
    ]);
    for (const line of [
      "validate --fail-on warning",
      ...commands.slice(0, -1),
      `${commands.at(-1)} --dry-run`,
      "drift",
    ]) {
      const result = await run(path, ...(line ?? "").split(" "));
      const stderr = line === "test" ? expect.stringMatching(/^It took .* s\.\n$/) : "";
      expect(result, line).toMatchObject({ exitCode: 0, stderr });
      if (line === "test") expect(result.stdout).toContain("2 cases in 1 file: all passed.");
      if (line?.startsWith("dispatch")) expect(result.stdout).toContain("1 matched: 1 rendered.");
    }
    // The store of these commands is no part of the repository.
    expect(await repository.git("status", "--porcelain")).toBe("");
  });

  it("changes nothing when it is asked twice, and says so", async () => {
    await using repository = await tempRepository();
    await run(repository.path, "init");
    const before = await contents(repository.path);

    const again = await run(repository.path, "init");
    const json = await run(repository.path, "init", "--format", "json");

    expect(again.exitCode).toBe(0);
    expect(again.stdout).toContain("Everything is there: nothing was changed.");
    expect(JSON.parse(json.stdout)).toMatchObject({ changed: false });
    expect(await contents(repository.path)).toEqual(before);
  });

  it("leaves what is there, and puts back what is missing", async () => {
    await using repository = await tempRepository();
    await run(repository.path, "init");
    const review = ".github/workflows/longshore-review.yml";
    await repository.write(review, "name: Ours\n");
    await rm(join(repository.path, "events"), { recursive: true });

    const { stdout } = await run(repository.path, "init");

    expect(stdout).toContain("created  events/service-unhealthy.json");
    expect(await contents(repository.path)).toMatchObject({ [review]: "name: Ours\n" });
  });

  it.each([
    ["automations", "automations/own.yaml", "identifier: own\n"],
    ["a configuration", ".github/longshore.yaml", "automations: port\n"],
  ])("makes no examples where there are %s already", async (_what, file, text) => {
    await using repository = await tempRepository();
    await repository.write(file, text);
    await repository.write(".gitignore", "dist/");

    const { stdout } = await run(repository.path, "init");

    expect(stdout).toContain(`"${file}", so no examples are made.`);
    expect(stdout).toContain("added    .gitignore");
    expect(Object.keys(await contents(repository.path))).toEqual(
      [...WRITTEN.slice(0, 4), file].sort(),
    );
  });

  it("syncs the default branch that the repository has, whatever its name", async () => {
    await using repository = await tempRepository();
    await repository.git("checkout", "--quiet", "-b", "#1: trunk".replace(/[ :]/g, "-"));

    await run(repository.path, "init");

    const sync = parse((await contents(repository.path))[WRITTEN[2] ?? ""] ?? "");
    expect(sync.on.push.branches).toEqual(["#1--trunk"]);
  });

  it("writes to the repository's root, from a folder of it", async () => {
    await using repository = await tempRepository();
    await mkdir(join(repository.path, "deep/down"), { recursive: true });

    const { stderr } = await run(join(repository.path, "deep/down"), "init");

    expect(stderr).toBe(`note: The root is "${repository.path}".\n`);
    expect(Object.keys(await contents(repository.path))).toEqual(WRITTEN);
  });

  it("works outside git, with a notice", async () => {
    await using folder = await tempDirectory();

    const { exitCode, stderr } = await run(folder.path, "init");

    expect(exitCode).toBe(0);
    expect(stderr).toContain("note: This is not a git repository;");
    expect(Object.keys(await contents(folder.path))).toEqual(WRITTEN);
  });

  it("prints the repository's name where it knows it", async () => {
    await using repository = await tempRepository();
    await execute("git", ["remote", "add", "origin", "git@github.com:acme/catalog.git"], {
      cwd: repository.path,
    });

    expect((await run(repository.path, "init")).stdout).toContain("--repo acme/catalog\n");
    expect((await run(repository.path, "init", "--repo", "acme/other")).stdout).toContain(
      "--repo acme/other\n",
    );
    expect((await run(repository.path, "init", "--repo", "other")).exitCode).toBe(2);
  });

  it("ends with an error where a file is in the way", async () => {
    await using folder = await tempDirectory();
    await writeFile(join(folder.path, "events"), "");

    const { exitCode, stderr } = await run(folder.path, "init");

    expect(exitCode).toBe(3);
    expect(stderr).toContain('The file "events/service-unhealthy.json" cannot be made');
  });
});
