import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSavedEvents } from "../../../src/adapters/file-system/saved-events.ts";
import { tempDirectory } from "../../support/temp-directory.ts";

describe("an event file", () => {
  it("is made with its folders, and nothing is left beside it", async () => {
    await using folder = await tempDirectory();
    const files = createSavedEvents(folder.path);

    expect(await files.save("events/a/b.json", "{}\n", { replace: false })).toBe("created");
    expect(await readFile(join(folder.path, "events/a/b.json"), "utf8")).toBe("{}\n");
    expect(await readdir(join(folder.path, "events/a"))).toEqual(["b.json"]);
  });

  it("is left as it is where it is the same, and where it is another and is not to be replaced", async () => {
    await using folder = await tempDirectory();
    const files = createSavedEvents(folder.path);
    await files.save("a.json", "1\n", { replace: false });

    expect(await files.save("a.json", "1\n", { replace: true })).toBe("unchanged");
    expect(await files.save("a.json", "2\n", { replace: false })).toBe("exists");
    expect(await readFile(join(folder.path, "a.json"), "utf8")).toBe("1\n");
    expect(await files.save("a.json", "2\n", { replace: true })).toBe("replaced");
    expect(await readFile(join(folder.path, "a.json"), "utf8")).toBe("2\n");
    expect(await readdir(folder.path)).toEqual(["a.json"]);
  });

  it("is made once by several at the same moment", async () => {
    await using folder = await tempDirectory();
    const files = createSavedEvents(folder.path);

    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        files.save("a.json", `${number}`, { replace: false }),
      ),
    );

    expect(outcomes.filter((outcome) => outcome === "created")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "exists")).toHaveLength(19);
  });

  it("is not written through a link out of the root, nor over a folder", async () => {
    await using folder = await tempDirectory();
    await using outside = await tempDirectory();
    await writeFile(join(outside.path, "a.json"), "theirs");
    await symlink(outside.path, join(folder.path, "events"));
    await symlink(join(outside.path, "a.json"), join(folder.path, "link.json"));
    await mkdir(join(folder.path, "folder.json"));
    const files = createSavedEvents(folder.path);

    for (const name of ["events/a.json", "events/new.json", "link.json", "folder.json"]) {
      await expect(files.save(name, "ours", { replace: true })).rejects.toMatchObject({
        code: "output-unwritable",
      });
    }
    expect(await readdir(outside.path)).toEqual(["a.json"]);
    expect(await readFile(join(outside.path, "a.json"), "utf8")).toBe("theirs");
  });
});
