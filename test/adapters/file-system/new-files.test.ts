import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createNewFiles } from "../../../src/adapters/file-system/new-files.ts";
import { tempDirectory } from "../../support/temp-directory.ts";

describe("createNewFiles", () => {
  it("makes a file with its folders, once", async () => {
    await using folder = await tempDirectory();
    const files = createNewFiles(folder.path);

    expect(await files.create("a/b/c.yaml", "first")).toBe("created");
    expect(await files.create("a/b/c.yaml", "second")).toBe("exists");
    expect(await readFile(join(folder.path, "a/b/c.yaml"), "utf8")).toBe("first");
  });

  it("leaves a folder, and a link that leads nowhere, in a file's place", async () => {
    await using folder = await tempDirectory();
    const files = createNewFiles(folder.path);
    await mkdir(join(folder.path, "folder"));
    await symlink("nowhere", join(folder.path, "link"));

    expect(await files.create("folder", "")).toBe("exists");
    expect(await files.create("link", "")).toBe("exists");
  });

  it("makes nothing outside the root", async () => {
    await using folder = await tempDirectory();
    await using outside = await tempDirectory();
    await symlink(outside.path, join(folder.path, "out"));
    await writeFile(join(outside.path, "ignore"), "theirs\n");
    await symlink(join(outside.path, "ignore"), join(folder.path, ".gitignore"));
    const files = createNewFiles(folder.path);

    const refused = { code: "output-unwritable", message: expect.stringContaining("outside") };
    await expect(files.create("out/a.yaml", "")).rejects.toMatchObject(refused);
    await expect(files.create("out/deeper/a.yaml", "")).rejects.toMatchObject(refused);
    await expect(files.addLine(".gitignore", "x")).rejects.toMatchObject(refused);
    expect(await readFile(join(outside.path, "ignore"), "utf8")).toBe("theirs\n");
  });

  it("says which file is in the way of a folder", async () => {
    await using folder = await tempDirectory();
    await writeFile(join(folder.path, "events"), "");

    await expect(createNewFiles(folder.path).create("events/a.json", "")).rejects.toMatchObject({
      code: "output-unwritable",
      message: expect.stringContaining('"events/a.json"'),
    });
  });

  it.each<[before: string | undefined, outcome: string, after: string]>([
    [undefined, "created", ".longshore/\n"],
    ["", "added", ".longshore/\n"],
    ["dist/\n", "added", "dist/\n.longshore/\n"],
    ["dist/", "added", "dist/\n.longshore/\n"],
    ["dist/\r\n", "added", "dist/\r\n.longshore/\r\n"],
    ["dist/\r\n  .longshore/ \r\nx", "exists", "dist/\r\n  .longshore/ \r\nx"],
    ["# .longshore/", "added", "# .longshore/\n.longshore/\n"],
  ])("adds a line to %j: %s", async (before, outcome, after) => {
    await using folder = await tempDirectory();
    const path = join(folder.path, ".gitignore");
    if (before !== undefined) await writeFile(path, before);

    expect(await createNewFiles(folder.path).addLine(".gitignore", ".longshore/")).toBe(outcome);
    expect(await readFile(path, "utf8")).toBe(after);
  });
});
