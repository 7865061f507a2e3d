import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rename, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { ProgramResult } from "../support/run-program.ts";
import { runProgram } from "../support/run-program.ts";
import { repositoryRoot } from "../support/source-files.ts";
import { tempDirectory } from "../support/temp-directory.ts";
import { DIST, hasStackTrace } from "./bundle.ts";

const execute = promisify(execFile);

/** What a checkout has of the repository's files: the tracked ones, and those about to be. */
async function repositoryFiles(...paths: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await execute(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...paths],
    { cwd: repositoryRoot, maxBuffer: 16 * 1024 * 1024 },
  );
  return stdout.split("\0").filter((file) => file !== "");
}

/** What is bundled lies in the copy itself: a link would be followed back to here. */
async function copyPackages(folder: string): Promise<void> {
  const text = await readFile(join(repositoryRoot, "package-lock.json"), "utf8");
  interface LockedPackage {
    readonly dev?: true;
    readonly link?: true;
    /** Not there on every platform, and so no part of the bundle. */
    readonly optional?: true;
  }
  const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(text);
  const bundled = Object.entries(packages).filter(
    ([path, { dev, link, optional }]) =>
      !dev && !link && !optional && /^node_modules\/(?!node-)(?!.*\/node_modules\/)/.test(path),
  );
  await copyTo(
    folder,
    bundled.map(([path]) => path),
  );
  const bundler = "node_modules/rolldown";
  await symlink(join(repositoryRoot, bundler), join(folder, bundler));
}

async function copyTo(folder: string, files: readonly string[]): Promise<void> {
  await Promise.all(
    files.map((file) => cp(join(repositoryRoot, file), join(folder, file), { recursive: true })),
  );
}

describe.concurrent("a copy of the repository without node_modules", () => {
  it("validates, syncs, dispatches and runs the demonstration", async () => {
    await using directory = await tempDirectory();
    const folder = directory.path;
    for (const path of ["dist", "automations", "events", "package.json"]) {
      await cp(join(repositoryRoot, path), join(folder, path), { recursive: true });
    }
    const run = async (...args: readonly string[]): Promise<ProgramResult> => {
      const result = await runProgram(join(folder, "dist/cli.mjs"), args, {
        cwd: folder,
        env: {
          LONGSHORE_SECRET_CI_TOKEN: "placeholder",
          LONGSHORE_SECRET_PAGERDUTY_ROUTING_KEY: "placeholder",
          LONGSHORE_SECRET_SLACK_WEBHOOK_URL: "https://hooks.slack.com/services/T/B/placeholder",
        },
      });
      expect(result.exitCode, `${result.stdout}${result.stderr}`).toBe(0);
      expect(hasStackTrace(result.stderr)).toBe(false);
      return result;
    };
    const events = await readdir(join(folder, "events/demo"));
    const event = (file: string) => ["--event", `events/demo/${file}`] as const;

    const validate = await run("validate", "--fail-on", "warning");
    const sync = await run("sync", "--store", "file:state");
    const dispatched = await Promise.all(
      events.map((file) => run("dispatch", "--dry-run", "--store", "file:state", ...event(file))),
    );
    const explained = await Promise.all(events.map((file) => run("explain", ...event(file))));
    const demo = await run("demo");

    expect(validate.stdout).toContain("No problems in ");
    expect(sync.stdout).toMatch(/Applied: \d+ published/);
    expect(events).toHaveLength(3);
    for (const { stdout } of dispatched) expect(stdout).toContain("1 matched: 1 rendered.");
    for (const { stdout } of explained) expect(stdout).toContain("matched");
    expect(demo.stdout).toContain("3 of 3 deliveries arrived. The temporary folder is removed.");
    expect((await readdir(folder)).sort()).toEqual(
      ["automations", "dist", "events", "package.json", "state"].sort(),
    );
  });

  it("names nothing of the machine that built it", async () => {
    for (const file of await readdir(DIST)) {
      if (!file.endsWith(".mjs")) continue;
      const text = await readFile(join(DIST, file), "utf8");
      expect(text.includes(repositoryRoot), file).toBe(false);
      expect(/sourceMappingURL=/.test(text), file).toBe(false);
    }
  });
});

describe.concurrent("a build", () => {
  it("has the same bytes in another folder", async () => {
    await using directory = await tempDirectory();
    const here = join(directory.path, "here");
    const there = join(directory.path, "some where", "else");
    await copyTo(here, await repositoryFiles("src", "scripts", "package.json", "tsconfig.json"));
    await copyPackages(here);

    const first = await build(here);
    await mkdir(dirname(there));
    await rename(here, there);
    const second = await build(there);

    expect([...first.keys()]).toContain("cli.mjs");
    expect(Object.fromEntries(second)).toEqual(Object.fromEntries(first));
    // The packages are copied as well, which a busy disk takes its time for.
  }, 90_000);
});

/** The digests of what is built, by the files' names. */
async function build(folder: string): Promise<ReadonlyMap<string, string>> {
  const { exitCode, stderr } = await runProgram(join(folder, "scripts/build.ts"), [], {
    cwd: folder,
    timeoutMs: 40_000,
  });
  expect(exitCode, stderr).toBe(0);
  const names = (await readdir(join(folder, "dist"))).sort();
  const digests = names.map(async (name) => {
    const bytes = await readFile(join(folder, "dist", name));
    return [name, createHash("sha256").update(bytes).digest("hex")] as const;
  });
  return new Map(await Promise.all(digests));
}
