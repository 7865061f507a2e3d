import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cliProject, runLongshore } from "../support/longshore.ts";

describe.each([
  ["dispatch", ["dispatch"]],
  ["emit", ["emit", "--repo", "acme/catalog", "--dry-run"]],
  ["explain", ["explain"]],
  ["record", ["record"]],
])("longshore %s", (_command, argv) => {
  it.each([
    ["folder", "it is a directory"],
    ["loop.json", "it is a loop of links"],
    [`${"x".repeat(300)}.json`, "its name is too long"],
  ])("says why the event file %s cannot be read", async (file, why) => {
    await using folder = await cliProject({});
    await mkdir(join(folder.path, "folder"));
    await symlink("loop.json", join(folder.path, "loop.json"));

    const { exitCode, stderr } = await runLongshore(folder.path, ...argv, "--event", file);

    expect(exitCode).toBe(3);
    expect(stderr).toContain(
      `The event file "${file}" cannot be read: ${why}. [event-unreadable]\n`,
    );
  });
});
