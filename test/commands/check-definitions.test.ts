import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import { openFolderChecker } from "../support/check-folder.ts";
import { anAutomation } from "../support/definitions.ts";
import type { TempDirectory } from "../support/temp-directory.ts";
import { tempDirectory } from "../support/temp-directory.ts";

const checker = openFolderChecker();
afterAll(() => checker[Symbol.asyncDispose]());

async function withFiles(files: Readonly<Record<string, string>>): Promise<TempDirectory> {
  const directory = await tempDirectory();
  for (const [name, text] of Object.entries(files)) {
    const path = join(directory.path, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return directory;
}

const definition = (identifier: string, publish = true) =>
  JSON.stringify(anAutomation(identifier, { publish }));

describe("checkDefinitions", () => {
  it("gives an empty result where there are no files", async () => {
    await using root = await withFiles({});

    const result = await checker.check(root.path);

    expect(result).toMatchObject({
      manifest: { entries: [], files: [] },
      diagnostics: [],
      summary: { files: 0, automations: 0, published: 0, drafts: 0, errors: 0, warnings: 0 },
      config: DEFAULT_CONFIG,
    });
    expect(result.configFile).toBeUndefined();
  });

  it("counts files and automations, published and drafts", async () => {
    await using root = await withFiles({
      "automations/b.json": `[${definition("b2")}, ${definition("b1", false)}]`,
      "automations/a.yaml": `${definition("a1")}\n---\n${definition("a2")}\n`,
    });

    const { manifest, summary, diagnostics } = await checker.check(root.path);

    expect(diagnostics).toEqual([]);
    expect(summary).toEqual({
      files: 2,
      automations: 4,
      published: 3,
      drafts: 1,
      errors: 0,
      warnings: 0,
    });
    expect(manifest.files).toEqual(["automations/a.yaml", "automations/b.json"]);
    expect(manifest.entries.map(({ automation, file }) => [automation.identifier, file])).toEqual([
      ["a1", "automations/a.yaml"],
      ["a2", "automations/a.yaml"],
      ["b1", "automations/b.json"],
      ["b2", "automations/b.json"],
    ]);
  });

  it("looks where the configuration says", async () => {
    await using root = await withFiles({
      "longshore.yaml": "automations: port/*.json\n",
      "port/a.json": definition("a"),
      "automations/b.json": definition("b"),
    });

    const result = await checker.check(root.path);

    expect(result.manifest.files).toEqual(["port/a.json"]);
    expect(result.configFile).toBe("longshore.yaml");
  });

  it("takes .github/longshore.yaml where the root has none", async () => {
    await using root = await withFiles({ ".github/longshore.yaml": "events: recorded/\n" });

    const result = await checker.check(root.path);

    expect(result.config.events).toBe("recorded/");
    expect(result.configFile).toBe(".github/longshore.yaml");
  });

  it("takes the configuration that is named", async () => {
    await using root = await withFiles({
      "longshore.yaml": "events: a/\n",
      "config/other.yaml": "events: b/\n",
    });

    const result = await checker.check(root.path, { configFile: "config/other.yaml" });

    expect(result.config.events).toBe("b/");
  });

  it("refuses a named configuration that does not exist", async () => {
    await using root = await withFiles({ "longshore.yaml": "" });

    await expect(checker.check(root.path, { configFile: "missing.yaml" })).rejects.toMatchObject({
      code: "path-not-found",
      message: 'The configuration file "missing.yaml" does not exist.',
    });
  });

  it("counts the configuration's problems among the others, with its text", async () => {
    await using root = await withFiles({
      "longshore.yaml": "storage: x\n",
      "automations/a.json": "{}",
    });

    const { diagnostics, summary, config, texts } = await checker.check(root.path);

    expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "automations/a.json missing-key",
      "automations/a.json missing-key",
      "automations/a.json missing-key",
      "longshore.yaml unknown-key",
    ]);
    expect(summary).toMatchObject({ files: 1, errors: 4, warnings: 0 });
    expect(config).toBe(DEFAULT_CONFIG);
    expect(texts.get("longshore.yaml")).toBe("storage: x\n");
  });

  it("reports a configuration that cannot be read", async () => {
    await using root = await withFiles({
      "in/automations/a.json": definition("a"),
      "out.yaml": "",
    });
    await symlink("../out.yaml", join(root.path, "in/longshore.yaml"));

    const { diagnostics } = await checker.check(join(root.path, "in"));

    expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "longshore.yaml file-outside",
    ]);
  });

  it("refuses a named configuration outside the root", async () => {
    await using root = await withFiles({ "in/longshore.yaml": "", "outside.yaml": "" });

    for (const configFile of ["../outside.yaml", join(root.path, "none.yaml")]) {
      await expect(checker.check(join(root.path, "in"), { configFile })).rejects.toMatchObject({
        code: "path-outside",
        message: `The path "${configFile}" lies outside "${root.path}/in".`,
      });
    }
  });

  it("takes a configuration by its absolute path", async () => {
    await using root = await withFiles({ "config/other.yaml": "events: b/\n" });

    const result = await checker.check(root.path, {
      configFile: join(root.path, "config/other.yaml"),
    });

    expect(result).toMatchObject({ configFile: "config/other.yaml", config: { events: "b/" } });
  });

  it.each([
    ["", false],
    ["storage: x\n", true],
    ["automations: ../*.yaml\n", true],
    ["a: 'b\n", true],
    [undefined, false],
  ])("says of the configuration %j whether it is faulty: %j", async (text, faulty) => {
    await using root = await withFiles(text === undefined ? {} : { "longshore.yaml": text });

    expect((await checker.check(root.path)).configFaulty).toBe(faulty);
  });

  it("gives the paths relative to the root, however they are written", async () => {
    await using root = await withFiles({ "automations/a.json": definition("a") });
    const paths = [join(root.path, "automations"), "automations/../automations", "./", "**/*.json"];

    const { scope } = await checker.check(root.path, { paths });

    expect(scope).toEqual(["automations", "automations", ".", "**/*.json"]);
  });

  it("limits the files to the paths that are named, where only those are asked for", async () => {
    await using root = await withFiles({
      "automations/a.json": definition("a"),
      "automations/b.json": "{",
    });

    const { diagnostics, manifest } = await checker.check(root.path, {
      paths: ["automations/a.json"],
      reads: "named",
    });

    expect(diagnostics).toEqual([]);
    expect(manifest.files).toEqual(["automations/a.json"]);
  });

  it("reads what the configuration covers beside the paths that are named", async () => {
    await using root = await withFiles({
      "automations/a.json": definition("a"),
      "automations/b.json": "{",
      "other/c.json": definition("a"),
    });

    const { diagnostics, manifest, scope } = await checker.check(root.path, { paths: ["other"] });

    expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "automations/b.json syntax",
      "other/c.json duplicate-identifier",
    ]);
    expect(manifest.files).toEqual(["automations/a.json", "automations/b.json", "other/c.json"]);
    expect(scope).toEqual(["other"]);
  });

  it("finds every problem of every file in one pass, in order", async () => {
    const broken = {
      ...anAutomation("a", { publish: true }),
      titel: "x",
      invocationMethod: { type: "WEBHOOK", url: "http://hooks.example.com/{{ .x | y }}" },
    };
    await using root = await withFiles({
      "automations/c.json": JSON.stringify(broken),
      "automations/a.json": definition("a"),
      "automations/b.json": '{"identifier": }',
    });

    const { diagnostics, manifest } = await checker.check(root.path);

    expect(diagnostics.map(({ file, code }) => `${file.slice(-6)} ${code}`)).toEqual([
      "b.json syntax",
      "c.json duplicate-identifier",
      "c.json url-insecure",
      "c.json template-jq",
      "c.json unknown-key",
    ]);
    expect(manifest.entries.map(({ file }) => file)).toEqual(["automations/a.json"]);
  });

  it("gives the same result, whatever was checked before", async () => {
    await using root = await withFiles({ "automations/a.json": definition("a") });

    const first = await checker.check(root.path);

    expect(await checker.check(root.path)).toEqual(first);
  });
});
