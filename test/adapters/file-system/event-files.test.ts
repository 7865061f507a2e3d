import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createEventFiles } from "../../../src/adapters/file-system/event-files.ts";
import { cliProject } from "../../support/longshore.ts";

async function textOf(root: string, file: string): Promise<string> {
  let text = "";
  for await (const piece of createEventFiles(root).read(file)) text += piece;
  return text;
}

describe("files of recorded events", () => {
  it("are found in subfolders, by their names, sorted", async () => {
    await using folder = await cliProject({
      "events/b.jsonl": "",
      "events/a/one.json": "",
      "events/README.md": "",
      "events/c.NDJSON": "",
      "other.json": "",
    });
    const files = createEventFiles(folder.path);

    expect(await files.list("events/")).toEqual([
      "events/a/one.json",
      "events/b.jsonl",
      "events/c.NDJSON",
    ]);
    expect(await files.list("none")).toEqual([]);
  });

  it("are not looked for outside the repository, through a link either", async () => {
    await using outside = await cliProject({ "secret.json": "{}" });
    await using folder = await cliProject({ "events/a.json": "{}" });
    await symlink(outside.path, join(folder.path, "linked"));
    await symlink("events", join(folder.path, "inside"));
    const files = createEventFiles(folder.path);

    for (const name of ["linked", "linked/", "../"]) {
      await expect(files.list(name)).rejects.toMatchObject({
        code: "event-unreadable",
        message: `The folder of events "${name}" cannot be read: it lies outside the repository.`,
      });
    }
    expect(await files.list("inside")).toEqual(["inside/a.json"]);
  });

  it("are read whole, in pieces that cut no character", async () => {
    const text = "é€😀".repeat(300_000);
    await using folder = await cliProject({ "events/large.json": text });

    expect((await textOf(folder.path, "events/large.json")) === text).toBe(true);
  });

  it("are not read through a link, nor where they are no text", async () => {
    await using outside = await cliProject({ "secret.json": "{}" });
    await using folder = await cliProject({ "events/a.json": "{}" });
    await symlink(join(outside.path, "secret.json"), join(folder.path, "events/link.json"));
    await symlink(outside.path, join(folder.path, "linked"));
    await writeFile(join(folder.path, "events/bytes.json"), Buffer.from([0xff, 0xfe]));
    await mkdir(join(folder.path, "events/folder.json"));

    const messages = await Promise.all(
      ["events/link.json", "linked/secret.json", "events/bytes.json", "events/folder.json"].map(
        (file) => textOf(folder.path, file).catch((error: Error) => error.message),
      ),
    );

    expect(messages).toEqual([
      "The file cannot be read: it is a link.",
      "The file cannot be read: it lies outside the repository.",
      "The file cannot be read: it is not UTF-8 text.",
      "The file cannot be read: it is no regular file.",
    ]);
  });
});
