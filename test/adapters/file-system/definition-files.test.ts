import { execFile } from "node:child_process";
import { chmod, mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createDefinitionFiles } from "../../../src/adapters/file-system/definition-files.ts";
import type { LongshoreError } from "../../../src/errors/longshore-error.ts";
import type { FoundFile, Reads } from "../../../src/ports/file-system.ts";
import type { TempDirectory } from "../../support/temp-directory.ts";
import { tempDirectory } from "../../support/temp-directory.ts";

const run = promisify(execFile);
const GLOBS = ["automations/**/*.{json,yaml,yml}"];

/** Writes files by path, with their content. */
async function withFiles(files: Readonly<Record<string, string | Buffer>>): Promise<TempDirectory> {
  const directory = await tempDirectory();
  for (const [name, content] of Object.entries(files)) {
    const path = join(directory.path, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return directory;
}

interface Looking {
  readonly paths?: readonly string[];
  readonly globs?: readonly string[];
  /** Relative to the root. */
  readonly from?: string;
  readonly reads?: Reads;
}

function find(
  root: string,
  { paths = [], globs = GLOBS, from = ".", reads = "named" }: Looking = {},
) {
  const workingDirectory = join(root, from);
  return createDefinitionFiles({ root, workingDirectory }).find({ paths, globs, reads });
}

async function names(root: string, looking?: Looking): Promise<string[]> {
  return (await find(root, looking)).map(({ file }) => file);
}

async function refusal(root: string, looking: Looking): Promise<string> {
  const error: LongshoreError = await find(root, looking).then(
    () => expect.fail("It did not refuse."),
    (reason) => reason,
  );
  return `${error.code}: ${error.message}`;
}

function codeOf(found: FoundFile | undefined): string {
  return found?.kind === "unreadable" ? found.code : "text";
}

describe("without named paths", () => {
  it("finds what the globs match, sorted, tests left out", async () => {
    await using root = await withFiles({
      "automations/b.yaml": "b",
      "automations/a.yml": "a",
      "automations/deep/er/c.json": "c",
      "automations/a.test.yaml": "test",
      "automations/deep/c.test.json": "test",
      "automations/README.md": "no",
      "other/d.yaml": "no",
      "automations.yaml": "no",
    });

    expect(await names(root.path)).toEqual([
      "automations/a.yml",
      "automations/b.yaml",
      "automations/deep/er/c.json",
    ]);
  });

  it("finds nothing where there is no such folder", async () => {
    await using root = await withFiles({ "README.md": "" });

    expect(await names(root.path)).toEqual([]);
  });

  it("finds each file once, whatever the number of globs", async () => {
    await using root = await withFiles({ "a/x.yaml": "" });

    expect(await names(root.path, { globs: ["a/*.yaml", "a/**", "./a/x.yaml", "a/x.*"] })).toEqual([
      "a/x.yaml",
    ]);
  });

  it("skips node_modules, .git and hidden folders", async () => {
    await using root = await withFiles({
      "node_modules/p/automations/a.yaml": "",
      "automations/node_modules/a.yaml": "",
      "automations/.cache/a.yaml": "",
      ".git/a.yaml": "",
      "automations/a.yaml": "",
    });

    expect(await names(root.path, { globs: ["**/*.yaml"] })).toEqual(["automations/a.yaml"]);
  });

  it("finds a hidden folder that a glob names", async () => {
    await using root = await withFiles({ ".port/automations/a.yaml": "" });

    expect(await names(root.path, { globs: [".port/**/*.yaml"] })).toEqual([
      ".port/automations/a.yaml",
    ]);
  });

  it("does not leave the root, whatever a glob says", async () => {
    await using root = await withFiles({ "in/a.yaml": "", "out/b.yaml": "secret" });

    for (const glob of [
      "../out/*.yaml",
      "../**/*.yaml",
      "a/../../out/b.yaml",
      "../out",
      "/**/*.yaml",
      join(root.path, "out/b.yaml"),
    ]) {
      expect(await names(join(root.path, "in"), { globs: [glob] })).toEqual([]);
    }
  });
});

describe("what the configuration names", () => {
  const files = {
    "automations/a.yaml": "",
    "automations/p.yaml": "",
    "automations/a.test.yaml": "",
    "automations/old/b.yaml": "",
    "automations/old/.hidden.yaml": "",
    "automations-old/c.yaml": "",
    "odd [1]/d.yaml": "",
    ".port/e.json": "",
    "notes.txt": "",
  };

  it.each<[string, string[], string[]]>([
    ["a file", ["automations/old/b.yaml"], ["automations/old/b.yaml"]],
    ["a file with dots before it", ["./automations/../automations/a.yaml"], ["automations/a.yaml"]],
    [
      "a folder",
      ["automations"],
      ["automations/a.yaml", "automations/old/b.yaml", "automations/p.yaml"],
    ],
    ["a folder with a slash", ["./automations/old/"], ["automations/old/b.yaml"]],
    ["a hidden folder", [".port"], [".port/e.json"]],
    ["a folder with glob characters", ["odd [1]"], ["odd [1]/d.yaml"]],
    ["a file with glob characters", ["odd [1]/d.yaml"], ["odd [1]/d.yaml"]],
    ["an excluded file", ["automations/*.yaml", "!automations/p.yaml"], ["automations/a.yaml"]],
    [
      "an excluded file, whatever comes first",
      ["!./automations/p.yaml", "automations/*"],
      ["automations/a.yaml"],
    ],
    [
      "an excluded folder",
      ["automations", "!automations/old"],
      ["automations/a.yaml", "automations/p.yaml"],
    ],
    ["an excluding glob", ["automations/**", "!**/{p,b}.yaml"], ["automations/a.yaml"]],
    [
      "a glob that begins with !(",
      ["!(odd*)/*.yaml"],
      ["automations-old/c.yaml", "automations/a.yaml", "automations/p.yaml"],
    ],
    ["exclusions only", ["!automations/p.yaml"], []],
    ["what does not exist", ["none", "none.yaml", "none/*.yaml", "automations/a.yaml/*"], []],
    ["a file of another kind", ["notes.txt"], []],
  ])("may be %s", async (_title, globs, expected) => {
    await using root = await withFiles(files);

    expect(await names(root.path, { globs })).toEqual(expected);
  });

  it("is left out of a named folder too where it is excluded", async () => {
    await using root = await withFiles(files);

    expect(
      await names(root.path, {
        paths: ["automations"],
        globs: ["automations/*.yaml", "!automations/p.yaml"],
      }),
    ).toEqual(["automations/a.yaml"]);
  });

  it("is read beside the named paths where everything is", async () => {
    await using root = await withFiles(files);
    const looking = { paths: ["automations-old", "automations/a.yaml"], globs: ["automations/*"] };

    expect(await names(root.path, looking)).toEqual([
      "automations-old/c.yaml",
      "automations/a.yaml",
    ]);
    expect(await names(root.path, { ...looking, reads: "everything" })).toEqual([
      "automations-old/c.yaml",
      "automations/a.yaml",
      "automations/p.yaml",
    ]);
  });
});

describe("the name of a path", () => {
  const files = createDefinitionFiles({ root: "/repo", workingDirectory: "/repo/sub" });

  it.each([
    ["a.yaml", "sub/a.yaml"],
    ["./deep/../*.yaml", "sub/*.yaml"],
    ["../automations/", "automations"],
    ["/repo/automations", "automations"],
    ["/repo/automations/../other", "other"],
    ["..", "."],
    ["..yaml", "sub/..yaml"],
  ])("that is %j is %j", (path, name) => {
    expect(files.nameOf(path)).toBe(name);
  });

  it.each(["../..", "../../repository", "/", "../../*.yaml"])(
    "is refused where it leads out: %j",
    (path) => {
      expect(() => files.nameOf(path)).toThrow(
        expect.objectContaining({
          code: "path-outside",
          message: `The path "${path}" lies outside "/repo".`,
        }),
      );
    },
  );
});

describe("named paths", () => {
  const files = {
    "automations/a.yaml": "a",
    "automations/sub/b.json": "b",
    "automations/a.test.yaml": "test",
    "other/c.yaml": "c",
    "other/notes.txt": "text",
    "odd [1]/d.yaml": "d",
  };

  it.each<[string, Looking, string[]]>([
    ["a file", { paths: ["other/c.yaml"] }, ["other/c.yaml"]],
    [
      "a file and its folder, once",
      { paths: ["automations/a.yaml", "automations"] },
      ["automations/a.yaml", "automations/sub/b.json"],
    ],
    ["a folder outside the globs", { paths: ["other"] }, ["other/c.yaml"]],
    [
      "a folder with a slash",
      { paths: ["./automations/"] },
      ["automations/a.yaml", "automations/sub/b.json"],
    ],
    [
      "the root, as the globs say",
      { paths: ["."] },
      ["automations/a.yaml", "automations/sub/b.json"],
    ],
    ["a glob", { paths: ["automations/**/*.json"] }, ["automations/sub/b.json"]],
    ["a glob that matches nothing", { paths: ["automations/*.yml"] }, []],
    [
      "a file from another folder",
      { paths: ["../other/c.yaml"], from: "automations" },
      ["other/c.yaml"],
    ],
    ["a glob from another folder", { paths: ["*.yaml"], from: "other" }, ["other/c.yaml"]],
    ["a name with glob characters", { paths: ["odd [1]/d.yaml"] }, ["odd [1]/d.yaml"]],
    ["a folder with glob characters", { paths: ["odd [1]"] }, ["odd [1]/d.yaml"]],
    ["a test, which is no definition", { paths: ["automations/a.test.yaml"] }, []],
  ])("finds %s", async (_title, looking, expected) => {
    await using root = await withFiles(files);

    expect(await names(root.path, looking)).toEqual(expected);
  });

  it.each<[string, Looking, string]>([
    [
      "a path that does not exist",
      { paths: ["missing"] },
      'path-not-found: The path "missing" does not exist.',
    ],
    [
      "a path below a file",
      { paths: ["other/c.yaml/x"] },
      'path-not-found: The path "other/c.yaml/x" does not exist.',
    ],
    [
      "a file of another kind",
      { paths: ["other/notes.txt"] },
      'input-invalid: The file "other/notes.txt" is no definition file.',
    ],
    [
      "an exclusion, which only the configuration has",
      { paths: ["!other/c.yaml"] },
      'path-not-found: The path "!other/c.yaml" does not exist.',
    ],
    ["a path with a NUL", { paths: ["a\0b"] }, "input-invalid: A path has a NUL character."],
  ])("refuses %s", async (_title, looking, expected) => {
    await using root = await withFiles(files);

    expect(await refusal(root.path, looking)).toBe(expected);
  });

  it("finds of the whole root what the globs match, and nothing else", async () => {
    await using root = await withFiles({
      "longshore.yaml": "",
      "package.json": "{}",
      "automations/a.yaml": "",
    });

    expect(await names(root.path, { paths: ["."] })).toEqual(["automations/a.yaml"]);
    expect(await names(root.path, { paths: ["."], globs: ["other/*.yaml"] })).toEqual([]);
  });

  it("refuses a path outside the root", async () => {
    await using root = await withFiles({ "in/a.yaml": "", "out/b.yaml": "" });

    const message = await refusal(join(root.path, "in"), { paths: ["../out/b.yaml"] });

    expect(message).toBe(`path-outside: The path "../out/b.yaml" lies outside "${root.path}/in".`);
  });

  it("takes an absolute path inside the root", async () => {
    await using root = await withFiles(files);

    expect(await names(root.path, { paths: [join(root.path, "other/c.yaml")] })).toEqual([
      "other/c.yaml",
    ]);
  });
});

describe("contents", () => {
  async function contentOf(content: string | Buffer): Promise<FoundFile | undefined> {
    await using root = await withFiles({ "a.yaml": content });
    return (await find(root.path, { globs: ["*.yaml"] }))[0];
  }

  it("are text, without a byte order mark", async () => {
    expect(await contentOf("\ufeffé: 😀\r\n")).toEqual({
      kind: "text",
      file: "a.yaml",
      text: "é: 😀\r\n",
    });
  });

  it("may be empty", async () => {
    expect(await contentOf("")).toEqual({ kind: "text", file: "a.yaml", text: "" });
  });

  it("are refused where they are larger than 256 KiB", async () => {
    const found = await contentOf("#".repeat(300 * 1024));

    expect(found).toEqual({
      kind: "unreadable",
      file: "a.yaml",
      code: "file-too-large",
      message: 'The file "a.yaml" has 307200 bytes; at most 262144 (256 KiB) are read.',
      hint: "Split it: a file may hold a single automation.",
    });
  });

  it("of tests are to be split by their cases, and of events may be larger", async () => {
    const large = "x".repeat(300 * 1024);
    await using root = await withFiles({ "a.test.yaml": large, "a.json": large, "b.json": "" });
    await truncate(join(root.path, "b.json"), 16 * 1024 * 1024 + 1);
    const files = createDefinitionFiles({ root: root.path, workingDirectory: root.path });

    expect(await files.read("a.test.yaml")).toMatchObject({
      hint: "Split it: cases may be spread over several files.",
    });
    expect(await files.readEvents("a.json")).toMatchObject({ kind: "text" });
    expect(await files.readEvents("b.json")).toMatchObject({
      message: 'The file "b.json" has 16777217 bytes; at most 16777216 (16 MiB) are read.',
    });
  });

  it.each([
    ["loop.json", "it is a loop of links"],
    ["a\0b.json", "its name has a NUL character"],
    [`${"x".repeat(300)}.json`, "its name is too long"],
  ])("say why %j cannot be read, and name no absolute path", async (file, why) => {
    await using root = await withFiles({});
    await symlink("loop.json", join(root.path, "loop.json"));
    const files = createDefinitionFiles({ root: root.path, workingDirectory: root.path });

    expect(await files.readEvents(file)).toMatchObject({
      code: "file-unreadable",
      message: `The file "${file}" cannot be read: ${why}.`,
    });
  });

  it("are read up to 256 KiB", async () => {
    expect(codeOf(await contentOf("#".repeat(256 * 1024)))).toBe("text");
  });

  it.each([
    ["a NUL byte", Buffer.from("a: \0")],
    ["invalid UTF-8", Buffer.from([0x61, 0xc3, 0x28])],
    ["UTF-16", Buffer.from("\ufeffa: 1", "utf16le")],
    ["a surrogate in UTF-8", Buffer.from([0xed, 0xa0, 0x80])],
  ])("are refused with %s", async (_title, content) => {
    expect(codeOf(await contentOf(content))).toBe("file-not-text");
  });
});

describe("what is no plain file", () => {
  it("reads a link inside the root", async () => {
    await using root = await withFiles({ "automations/a.yaml": "text" });
    await symlink("a.yaml", join(root.path, "automations/link.yaml"));

    expect(await find(root.path, { paths: ["automations/link.yaml"] })).toMatchObject([
      { kind: "text", text: "text" },
    ]);
  });

  it("reads a file once that a link leads to as well", async () => {
    await using root = await withFiles({ "automations/a.yaml": "text" });
    await symlink("a.yaml", join(root.path, "automations/link.yaml"));

    expect(await names(root.path)).toEqual(["automations/a.yaml"]);
  });

  it("does not read a link out of the root", async () => {
    await using root = await withFiles({ "in/automations/a.yaml": "", "out.yaml": "secret: 1" });
    await symlink("../../out.yaml", join(root.path, "in/automations/link.yaml"));

    const found = await find(join(root.path, "in"));

    expect(found.map(codeOf)).toEqual(["text", "file-outside"]);
    expect(JSON.stringify(found)).not.toContain("secret");
  });

  it("reads a folder that is a link inside the root under its files' own names", async () => {
    await using root = await withFiles({ "definitions/a.yaml": "a", "definitions/b.yaml": "b" });
    await symlink("definitions", join(root.path, "automations"));
    await symlink("b.yaml", join(root.path, "definitions/c.yaml"));

    expect(await names(root.path)).toEqual(["definitions/a.yaml", "definitions/b.yaml"]);
  });

  it("does not read a folder that is a link out of the root", async () => {
    await using root = await withFiles({ "in/x": "", "out/a.yaml": "secret" });
    await symlink("../out", join(root.path, "in/automations"));

    expect((await find(join(root.path, "in"))).map(codeOf)).toEqual(["file-outside"]);
  });

  it("does not take a folder beside the root for the root", async () => {
    await using root = await withFiles({ "in/automations/x.yaml": "", "in-2/a.yaml": "secret" });
    await symlink("../../in-2/a.yaml", join(root.path, "in/automations/link.yaml"));

    const found = await find(join(root.path, "in"), { paths: ["automations/link.yaml"] });

    expect(found.map(codeOf)).toEqual(["file-outside"]);
  });

  it("finds files of a root that is a link itself", async () => {
    await using root = await withFiles({ "in/automations/a.yaml": "text" });
    await symlink("in", join(root.path, "alias"));

    const found = await find(join(root.path, "alias"));

    expect(found.map(codeOf)).toEqual(["text"]);
  });

  it("does not follow links to folders, nor a loop of them", async () => {
    await using root = await withFiles({ "automations/a.yaml": "", "other/b.yaml": "" });
    await symlink("..", join(root.path, "automations/up"));
    await symlink("../other", join(root.path, "automations/other"));

    expect(await names(root.path)).toEqual(["automations/a.yaml"]);
  });

  it.each([
    ["a link to itself", "loop.yaml"],
    ["a link to nothing", "nowhere.yaml"],
  ])("reports %s", async (_title, target) => {
    await using root = await withFiles({ "automations/a.yaml": "" });
    await symlink(target, join(root.path, "automations/loop.yaml"));

    const found = await find(root.path);

    expect(found.map(codeOf)).toEqual(["text", "file-unreadable"]);
  });

  it("does not wait for a pipe's writer", async () => {
    await using root = await withFiles({ "automations/a.yaml": "" });
    await run("mkfifo", [join(root.path, "automations/pipe.yaml")]);

    expect(await names(root.path)).toEqual(["automations/a.yaml"]);
    const found = await find(root.path, { paths: ["automations/pipe.yaml"] });
    expect(found.map(codeOf)).toEqual(["file-unreadable"]);
  });

  it("reports a folder that is called like a file", async () => {
    await using root = await withFiles({ "automations/x.yaml/a.yaml": "" });

    expect(await names(root.path)).toEqual(["automations/x.yaml/a.yaml"]);
  });

  it("does not read devices", async () => {
    await using root = await withFiles({ "automations/a.yaml": "" });
    await symlink("/dev/zero", join(root.path, "automations/zero.yaml"));

    expect((await find(root.path)).map(codeOf)).toEqual(["text", "file-outside"]);
  });
});

describe("what may not be read", () => {
  const MODULE = join(import.meta.dirname, "../../../src/adapters/file-system/definition-files.ts");
  const NOBODY = 65_534;

  /** As another user than root, who may read everything. */
  async function findAsNobody(root: string): Promise<string> {
    const script = `
      const { createDefinitionFiles } = await import(process.argv[1]);
      const root = process.argv[2];
      if (process.getuid() === 0) { process.setgroups([]); process.setgid(${NOBODY}); process.setuid(${NOBODY}); }
      const files = createDefinitionFiles({ root, workingDirectory: root });
      const found = await files.find({ paths: [], globs: ["automations/**/*.yaml"] }).catch((error) => [error]);
      console.log(found.map(({ code, message }) => code === undefined ? "text" : code + ": " + message).join("\\n"));
    `;
    const args = ["--input-type=module", "-e", script, MODULE, root];
    return (await run(process.execPath, args)).stdout.trim();
  }

  it("is reported with the system's reason", async () => {
    await using root = await withFiles({ "automations/a.yaml": "", "automations/b.yaml": "" });
    await chmod(root.path, 0o755);
    await chmod(join(root.path, "automations/b.yaml"), 0);

    const lines = (await findAsNobody(root.path)).split("\n");

    expect(lines).toEqual([
      "text",
      expect.stringMatching(
        /^file-unreadable: The file "automations\/b.yaml" cannot be read: permission is denied\.$/,
      ),
    ]);
  });

  it("stops the reading of a folder, whose files are unknown", async () => {
    await using root = await withFiles({ "automations/closed/a.yaml": "" });
    await chmod(root.path, 0o755);
    await chmod(join(root.path, "automations/closed"), 0);

    expect(await findAsNobody(root.path)).toMatch(
      /^file-unreadable: The folder "automations\/closed" cannot be read: permission is denied\.$/,
    );
    await chmod(join(root.path, "automations/closed"), 0o755);
  });
});

describe("one file by its path", () => {
  it("is read, or undefined where it does not exist", async () => {
    await using root = await withFiles({ "longshore.yaml": "events: e/" });
    const files = createDefinitionFiles({ root: root.path, workingDirectory: root.path });

    expect(await files.read("longshore.yaml")).toMatchObject({ kind: "text", text: "events: e/" });
    expect(await files.read(".github/longshore.yaml")).toBeUndefined();
  });

  it.each(["../out.yaml", "sub/../../out.yaml"])(
    "is not read outside the root: %s",
    async (file) => {
      await using root = await withFiles({ "in/sub/x": "", "out.yaml": "secret" });
      const path = join(root.path, "in");

      const found = await createDefinitionFiles({ root: path, workingDirectory: path }).read(file);

      expect(codeOf(found)).toBe("file-outside");
    },
  );
});
