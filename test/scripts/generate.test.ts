import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedFiles } from "../../scripts/schema/generated-files.ts";
import { INPUT_SCHEMAS } from "../../scripts/schema/source-schemas.ts";
import { repositoryRoot } from "../support/source-files.ts";
import { tempDirectory } from "../support/temp-directory.ts";

describe("the generated files", () => {
  it("are what the schemas make", async () => {
    for (const [path, text] of await generatedFiles()) {
      expect(readFileSync(join(repositoryRoot, path), "utf8") === text, path).toBe(true);
    }
  });

  it("stand alone in their folders", async () => {
    const files = ["schemas", "src/model/generated"].flatMap((folder) =>
      readdirSync(join(repositoryRoot, folder)).map((name) => `${folder}/${name}`),
    );

    expect(files.sort()).toEqual([...(await generatedFiles()).keys()].sort());
  });

  it("are the same from another directory", async () => {
    await using directory = await tempDirectory();

    const script = join(repositoryRoot, "scripts/generate.ts");
    const { status, stderr } = spawnSync(process.execPath, [script, "--check"], {
      cwd: directory.path,
      encoding: "utf8",
    });

    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("name no directory of the machine that made them", async () => {
    const named = [...(await generatedFiles())].filter(
      ([, text]) => text.includes(repositoryRoot) || text.includes("node_modules"),
    );

    expect(named.map(([path]) => path)).toEqual([]);
  });

  it.each(INPUT_SCHEMAS)("need nothing at run time to validate: %s", (name) => {
    const file = join(repositoryRoot, `src/model/generated/${name}.validator.js`);
    const text = readFileSync(file, "utf8");

    expect(text).not.toMatch(/\brequire\(|\bimport\b/);
  });
});
