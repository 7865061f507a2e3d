import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeWholeFile } from "../../../src/adapters/file-system/write-whole-file.ts";
import { tempDirectory } from "../../support/temp-directory.ts";

it("makes a file with its folders, and replaces it, leaving nothing else", async () => {
  await using folder = await tempDirectory();
  const path = join(folder.path, "a/b/plan.json");

  await writeWholeFile(path, "one");
  await writeWholeFile(path, "two");

  expect(await readFile(path, "utf8")).toBe("two");
  expect(await readdir(join(folder.path, "a/b"))).toEqual(["plan.json"]);
});

it("never replaces what is no regular file", async () => {
  await using folder = await tempDirectory();
  const path = (name: string) => join(folder.path, name);
  await mkdir(path("folder"));
  await writeFile(path("file"), "kept");
  await symlink(path("file"), path("link"));

  for (const name of ["folder", "link"]) {
    await expect(writeWholeFile(path(name), "x")).rejects.toThrow("it is no regular file");
  }
  expect(await readFile(path("file"), "utf8")).toBe("kept");
  expect((await readdir(folder.path)).sort()).toEqual(["file", "folder", "link"]);
});

it.runIf(process.platform === "linux")("ends where the system makes no folder", async () => {
  const writing = writeWholeFile("/proc/longshore/plans/plan.json", "x");

  await expect(writing).rejects.toMatchObject({ code: "ENOENT", path: "/proc/longshore" });
});

it("leaves the old text where the new one cannot be written", async () => {
  await using folder = await tempDirectory();
  await writeFile(join(folder.path, "file"), "kept");

  await expect(writeWholeFile(join(folder.path, "file/plan.json"), "x")).rejects.toThrow();
  expect(await readFile(join(folder.path, "file"), "utf8")).toBe("kept");
});
