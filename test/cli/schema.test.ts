import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sourceSchema } from "../../scripts/schema/source-schemas.ts";
import { schemaCompiler } from "../../scripts/schema/validator-module.ts";
import { runLongshore } from "../support/longshore.ts";
import type { TempRepository } from "../support/temp-repository.ts";
import { tempRepository } from "../support/temp-repository.ts";

const FILE = ".github/automation.schema.json";

const SERVICE = {
  identifier: "service",
  schema: { properties: { health: { type: "string", enum: ["Healthy", "Unhealthy"] } } },
  relations: { owner: { target: "_team" } },
};

async function repository(...blueprints: readonly object[]): Promise<TempRepository> {
  const made = await tempRepository();
  await made.write("longshore.yaml", "catalog: catalog\n");
  for (const [index, one] of blueprints.entries()) {
    await made.write(`catalog/${index}.json`, JSON.stringify(one));
  }
  return made;
}

function schema(workingDirectory: string, ...argv: readonly string[]) {
  return runLongshore(workingDirectory, "schema", ...argv);
}

describe("longshore schema", () => {
  it("makes a schema with the catalog's names, and says how an editor uses it", async () => {
    await using folder = await repository(SERVICE);

    const { exitCode, stdout, stderr } = await schema(folder.path);

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain(`Made ${FILE}: 1 blueprint, 1 property and 1 relation.`);
    expect(stdout).toContain(`"yaml.schemas": { "./${FILE}":`);
    const text = await readFile(join(folder.path, FILE), "utf8");
    expect(JSON.parse(text)).toMatchObject({ title: "Automation" });
    expect(text).toContain('"service"');
    expect(text).toContain(".diff.after.properties.health");
  });

  it("checks that the file is current, and changes nothing", async () => {
    await using folder = await repository(SERVICE);
    const missing = await schema(folder.path, "--check");
    await schema(folder.path);
    const current = await schema(folder.path, "--check");
    await folder.write("catalog/0.json", JSON.stringify({ ...SERVICE, identifier: "cluster" }));
    const outdated = await schema(folder.path, "--check");
    const before = await readFile(join(folder.path, FILE), "utf8");

    expect([missing, current, outdated].map(({ exitCode }) => exitCode)).toEqual([1, 0, 1]);
    expect(missing.stdout).toBe(`${FILE} does not exist. Run longshore schema, and commit it.\n`);
    expect(current.stdout).toContain(`${FILE} is current: `);
    expect(outdated.stdout).toContain(`${FILE} is not what the blueprints make it.`);
    expect(before).toContain('"service"');
    expect((await schema(folder.path)).stdout).toContain(`Wrote ${FILE}: `);
    expect(await readFile(join(folder.path, FILE), "utf8")).toContain('"cluster"');
  });

  it("takes a checkout's other ends of lines to be current", async () => {
    await using folder = await repository(SERVICE);
    await schema(folder.path);
    const path = join(folder.path, FILE);
    await writeFile(path, (await readFile(path, "utf8")).replaceAll("\n", "\r\n"));

    expect((await schema(folder.path, "--check")).exitCode).toBe(0);
  });

  it.each(["--check", "--format=json"])(
    "prints JSON as its schema says, with %s",
    async (option) => {
      await using folder = await repository(SERVICE);

      const { stdout } = await schema(folder.path, option, "--format", "json");

      const validate = schemaCompiler().compile(sourceSchema("schema-output"));
      validate(JSON.parse(stdout));
      expect(validate.errors).toBeNull();
      expect(JSON.parse(stdout)).toMatchObject({
        file: FILE,
        outcome: option === "--check" ? "missing" : "created",
        summary: { blueprints: 1, properties: 1, relations: 1 },
      });
    },
  );

  it("writes to the file that is named, from any folder of the repository", async () => {
    await using folder = await repository(SERVICE);

    const { stdout } = await schema(join(folder.path, "catalog"), "--out", "../.vscode/own.json");

    expect(stdout).toContain("Made .vscode/own.json: ");
    expect(await readFile(join(folder.path, ".vscode/own.json"), "utf8")).toContain('"service"');
  });

  it("writes over no file that it did not make", async () => {
    await using folder = await repository(SERVICE);
    await folder.write("own.json", "{}\n");

    const { exitCode, stderr } = await schema(folder.path, "--out", "own.json");

    expect(exitCode).toBe(3);
    expect(stderr).toContain('"own.json" is none that longshore schema made');
    expect(await readFile(join(folder.path, "own.json"), "utf8")).toBe("{}\n");
  });

  it("refuses a folder in the file's place", async () => {
    await using folder = await repository(SERVICE);

    const { exitCode, stderr } = await schema(folder.path, "--out", "catalog");

    expect(exitCode).toBe(3);
    expect(stderr).toContain('The schema "catalog" cannot be read: it is no regular file.');
  });

  it.each([
    ["a blueprint", "catalog/1.json", '{ "identifier": 1 }', "[catalog-not-a-blueprint]"],
    ["the configuration", "longshore.yaml", "catalog: catalog\nstoer: x\n", "[unknown-key]"],
  ])("leaves the schema as it is where %s has an error", async (_, file, text, code) => {
    await using folder = await repository(SERVICE);
    await schema(folder.path);
    const before = await readFile(join(folder.path, FILE), "utf8");
    await folder.write(file, text);

    const { exitCode, stdout, stderr } = await schema(folder.path);

    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain(code);
    expect(stderr).toContain("no schema is made. [config-invalid]");
    expect(await readFile(join(folder.path, FILE), "utf8")).toBe(before);
  });

  it("says what is missing where no catalog is configured", async () => {
    await using folder = await tempRepository();

    const { exitCode, stderr } = await schema(folder.path);

    expect(exitCode).toBe(2);
    expect(stderr).toContain("The configuration names no folder of blueprints. [input-invalid]");
  });

  it("warns of a folder without blueprints", async () => {
    await using folder = await repository();

    const { exitCode, stderr } = await schema(folder.path);

    expect(exitCode).toBe(0);
    expect(stderr).toContain("[catalog-empty]");
  });

  it("replaces no schema by one without any blueprint", async () => {
    await using folder = await repository(SERVICE);
    await schema(folder.path);
    const made = await readFile(join(folder.path, FILE), "utf8");
    await writeFile(join(folder.path, "longshore.yaml"), "catalog: catalog/nothing\n");

    const { exitCode, stderr } = await schema(folder.path);

    expect(exitCode).toBe(3);
    expect(stderr).toContain(`There is no blueprint definition, so "${FILE}" is left as it is.`);
    expect(await readFile(join(folder.path, FILE), "utf8")).toBe(made);
  });

  it("says how to make a file of another name", async () => {
    await using folder = await repository(SERVICE);

    const { exitCode, stdout } = await schema(folder.path, "--check", "--out", "own.json");

    expect(exitCode).toBe(1);
    expect(stdout).toBe(
      "own.json does not exist. Run longshore schema --out own.json, and commit it.\n",
    );
  });
});
