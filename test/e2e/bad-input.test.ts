import { execFile } from "node:child_process";
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { eventBody } from "../support/events.ts";
import { openFolderSync } from "../support/folder-sync.ts";
import type { ProgramResult } from "../support/run-program.ts";
import { tempDirectory } from "../support/temp-directory.ts";
import type { TempRepository } from "../support/temp-repository.ts";
import { startWebhookServer } from "../support/webhook-server.ts";
import { hasStackTrace, longshore } from "./bundle.ts";
import { hook, project } from "./project.ts";

const EVENT = JSON.stringify(eventBody("entity-updated"));
const STORE = ["--store", "file:state"] as const;
const DISPATCH = ["dispatch", ...STORE, "--event", "event.json"] as const;

const MIB = 1024 * 1024;

const folders = openFolderSync();
afterAll(() => folders[Symbol.asyncDispose]());

/** An ending for people: a message, no trace, and nothing of our own insides. */
function expectCivil({ stdout, stderr }: ProgramResult): void {
  const text = `${stdout}${stderr}`;
  expect(hasStackTrace(text), text.slice(0, 2000)).toBe(false);
  expect(text).not.toMatch(/failed unexpectedly|undefined|\[object /);
}

/** One `error:` with its code and a hint, on stderr alone. */
function expectOneError(result: ProgramResult, code: string, says: RegExp): void {
  expectCivil(result);
  expect(result.stdout).toBe("");
  expect(result.stderr).toMatch(
    new RegExp(`^error: [^\\n]+ \\[${code}\\]\\n( {2}hint: [^\\n]+\\n)?$`),
  );
  expect(result.stderr).toMatch(says);
}

describe.concurrent("definition files", () => {
  /** What `validate` says of a repository with one good file and this one. */
  async function validated(write: (repository: TempRepository) => Promise<void>) {
    await using repository = await project({ "automations/good.json": hook("good") });
    await write(repository);
    const result = await longshore(repository.path, ["validate"]);
    expectCivil(result);
    return result;
  }

  const file =
    (text: string, name = "bad.yaml") =>
    (repository: TempRepository) =>
      repository.write(`automations/${name}`, text);

  const aliases = [
    "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]",
    ...Array.from({ length: 12 }, (_, index) => {
      const before = Array.from({ length: 10 }, () => `*a${index}`).join(", ");
      return `a${index + 1}: &a${index + 1} [${before}]`;
    }),
  ].join("\n");

  it.each<[what: string, write: (repository: TempRepository) => Promise<void>, says: RegExp]>([
    ["a file of 300 KiB", file(" ".repeat(300 * 1024)), /bad\.yaml:1:1: .*\[file-too-large\]/],
    ["an empty file", file(""), /bad\.yaml:1:1: .*\[not-an-automation\]/],
    ["a billion laughs", file(aliases), /bad\.yaml:.*\[too-large\]/],
    [
      "an alias of itself",
      file("identifier: a\nx: &a [*a]\n"),
      /bad\.yaml:2:.*\[(syntax|too-large|too-deep)\]/,
    ],
    [
      "10,000 keys",
      file(Array.from({ length: 10_000 }, (_, index) => `key${index}: 1`).join("\n")),
      /bad\.yaml:10000:1: error: Unknown key "key9999"/,
    ],
    ["10,000 levels of JSON", file("[".repeat(10_000), "bad.json"), /bad\.json:1:.*\[too-deep\]/],
    ["10,000 levels of YAML", file("a: ".concat("[".repeat(10_000))), /bad\.yaml:1:.*\[too-deep\]/],
    [
      "__proto__ as a key of YAML",
      file("__proto__: { publish: true }\n"),
      /:1:1: .*\[reserved-key\]/,
    ],
    [
      "__proto__ as a key of JSON",
      file('{"a": {"__proto__": {"publish": true}}}', "bad.json"),
      /:1:8: .*\[reserved-key\]/,
    ],
    ["constructor as a key", file("x: { constructor: 1 }\n"), /:1:6: .*\[reserved-key\]/],
    ["bytes that are no text", file("identifier: \u0000\n"), /\[file-not-text\]/],
    ["half of a JSON file", file('{"identifier": "a",', "bad.json"), /bad\.json:1:.*\[syntax\]/],
    ["a merge conflict", file("<<<<<<< HEAD\na: 1\n=======\n"), /bad\.yaml:1:.*\[/],
    ["a custom YAML tag", file("identifier: !!js/function 'x'\n"), /bad\.yaml:1:.*\[/],
    [
      "a misspelled required key",
      file(hook("bad").replace('"trigger"', '"triger"'), "bad.json"),
      /bad\.json:3:3: .*"triger"/,
    ],
    [
      "another misspelled required key",
      file(hook("bad").replace('"invocationMethod"', '"invocationMetod"'), "bad.json"),
      /bad\.json:10:3: .*"invocationMetod"/,
    ],
    [
      "a misspelled event",
      file(hook("bad").replace('"event"', '"evnt"'), "bad.json"),
      /bad\.json:5:5: .*"evnt"/,
    ],
    [
      "a misspelled identifier",
      file(hook("bad").replace('"identifier"', '"identifer"'), "bad.json"),
      /bad\.json:2:3: .*"identifer"/,
    ],
    [
      "a link out of the repository",
      (repository) => symlink("/etc/hostname", join(repository.path, "automations/bad.yaml")),
      /bad\.yaml:1:1: .*\[file-outside\]/,
    ],
    [
      "a link to itself",
      (repository) => symlink("bad.yaml", join(repository.path, "automations/bad.yaml")),
      /bad\.yaml:1:1: .*\[file-unreadable\]/,
    ],
  ])("exits 1 for %s, on its line", async (_what, write, says) => {
    const { exitCode, stdout } = await validated(write);

    expect(exitCode, stdout.slice(0, 2000)).toBe(1);
    expect(stdout).toMatch(says);
  });

  it.skipIf(process.getuid?.() === 0)("exits 1 for a file that may not be read", async () => {
    const { exitCode, stdout } = await validated(async (repository) => {
      await repository.write("automations/bad.yaml", "identifier: a\n");
      await chmod(join(repository.path, "automations/bad.yaml"), 0o000);
    });

    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/bad\.yaml:1:1: .*\[file-unreadable\]/);
  });

  it.skipIf(process.platform === "win32")("does not wait for a pipe's writer", async () => {
    const { exitCode, stdout } = await validated(async (repository) => {
      await promisify(execFile)("mkfifo", [join(repository.path, "automations/bad.yaml")]);
      // A walk leaves what is no file; a link to it is looked at.
      await symlink("bad.yaml", join(repository.path, "automations/link.yaml"));
    });

    expect(exitCode).toBe(1);
    expect(stdout).toContain("[file-unreadable]");
  });

  it("refuse a sync, and nothing is written", async () => {
    await using repository = await project({
      "automations/good.json": hook("good"),
      "automations/large.yaml": " ".repeat(300 * 1024),
      "automations/proto.yaml": "__proto__: { publish: true }\n",
      "automations/laughs.yaml": aliases,
      "automations/deep.json": "[".repeat(10_000),
    });

    const result = await longshore(repository.path, ["sync", ...STORE, "--force"]);

    expectCivil(result);
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(/There are \d+ errors in 4 files; nothing is synced/);
    expect(await readdir(repository.path)).not.toContain("state");
  });

  it("pollutes no prototype on the way", async () => {
    await using repository = await project({
      "automations/a.yaml": `${hook("a").trimEnd().slice(0, -1)}, "__proto__": { "publish": false } }`,
    });

    const { exitCode, stdout } = await longshore(repository.path, ["validate", "--format", "json"]);

    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ code: "reserved-key" }] });
  });

  it("follows a link that stays in the repository", async () => {
    await using repository = await project({ "linked/a.json": hook("a") });
    await mkdir(join(repository.path, "automations"));
    await symlink("../linked/a.json", join(repository.path, "automations/a.json"));

    const { exitCode, stdout } = await longshore(repository.path, ["validate"]);

    expect(exitCode).toBe(0);
    expect(stdout).toContain("No problems in 1 file; 1 automation");
  });
});

describe.concurrent("events", () => {
  const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
  const withProperty = (json: string) => EVENT.replace('"cpu":93', `"cpu":${json}`);
  const packed = (bytes: Uint8Array, rest = {}) =>
    JSON.stringify({
      encoding: "gzip+base64",
      data: Buffer.from(bytes).toString("base64"),
      ...rest,
    });

  it.each<[what: string, text: () => string | Buffer, code: string, says: RegExp]>([
    ["nothing", () => "", "event-invalid", /is empty/],
    ["no JSON", () => '{"action": "UPDATE",\n nonsense}', "event-invalid", /line 2, column 2/],
    [
      "an object that is no event",
      () => '{"hello": "world"}',
      "event-invalid",
      /hint: Send an event/,
    ],
    ["a number", () => "42", "event-invalid", /./],
    ["null", () => "null", "event-invalid", /./],
    [
      "an event without its target",
      () => '{"action":"UPDATE","resourceType":"entity"}',
      "event-invalid",
      /./,
    ],
    [
      "an action that does not exist",
      () => EVENT.replace('"UPDATE"', '"EXPLODE"'),
      "event-invalid",
      /EXPLODE/,
    ],
    [
      "more than 1 MiB",
      () => withProperty(JSON.stringify("x".repeat(MIB))),
      "event-invalid",
      /at most 1048576|1 MiB|limit is 1048576/,
    ],
    ["more than 16 MiB", () => Buffer.alloc(16 * MIB + 1, " "), "event-too-large", /16777216/],
    ["10,000 levels", () => withProperty(deep(10_000)), "event-invalid", /256 levels/],
    ["10,000 open brackets", () => "[".repeat(10_000), "event-invalid", /256 levels/],
    ["300 levels", () => withProperty(deep(300)), "event-invalid", /256/],
    [
      "a packed event that inflates without end",
      () => packed(gzipSync(Buffer.alloc(64 * MIB))),
      "event-invalid",
      /inflates to more than 16777216 bytes/,
    ],
    ["packed in packed", () => packed(gzipSync(packed(gzipSync(EVENT)))), "event-invalid", /./],
    [
      "packed bytes that are no gzip",
      () => packed(Buffer.from("hello")),
      "event-invalid",
      /is not gzip/,
    ],
    [
      "half of a packed event",
      () => packed(gzipSync(EVENT).subarray(0, 60)),
      "event-invalid",
      /is not gzip/,
    ],
    [
      "a packed event with another's digest",
      () => packed(gzipSync(EVENT), { digest: "0".repeat(64) }),
      "event-invalid",
      /"digest"/,
    ],
    [
      "an encoding that nobody knows",
      () => JSON.stringify({ encoding: "zip", data: "" }),
      "event-invalid",
      /only "gzip\+base64"/,
    ],
    [
      "1,001 events",
      () => `{"events":[${Array.from({ length: 1001 }, () => "{}").join()}]}`,
      "event-invalid",
      /at most 1000/,
    ],
    ["bytes that are no text", () => Buffer.from([0xff, 0xfe]), "event-unreadable", /UTF-8/],
  ])("exits 3 for %s", async (_what, text, code, says) => {
    await using repository = await project({ "automations/a.json": hook("a") });
    await writeFile(join(repository.path, "event.json"), text());

    const result = await longshore(repository.path, DISPATCH);

    expect(result.exitCode).toBe(3);
    expectOneError(result, code, says);
    expect(result.stderr.length).toBeLessThan(1000);
  });

  it("are refused by explain too", async () => {
    await using repository = await project({ "automations/a.json": hook("a"), "event.json": "{}" });

    const result = await longshore(repository.path, ["explain", "--event", "event.json"]);

    expect(result.exitCode).toBe(3);
    expectOneError(result, "event-invalid", /hint: Send an event/);
  });

  it.each([".", "/dev/zero"])("exits 3 for %s as the event's file", async (path) => {
    await using repository = await project({});

    const result = await longshore(repository.path, ["dispatch", ...STORE, "--event", path]);

    expect(result.exitCode).toBe(3);
    expectOneError(result, path === "." ? "event-unreadable" : "event-too-large", /event file/);
  });

  it("takes 1 MiB less a little, and 200 levels", async () => {
    await using repository = await project({ "automations/a.json": hook("a") });
    await folders.sync(repository.path);

    for (const json of [JSON.stringify("x".repeat(MIB - 2048)), deep(200)]) {
      await repository.write("event.json", withProperty(json));
      const result = await longshore(repository.path, ["explain", "--event", "event.json"]);
      expect(result.exitCode, result.stderr).toBe(0);
    }
  });
});

describe.concurrent("expressions", () => {
  it.each<[what: string, expression: string, says: RegExp]>([
    ["that never ends", "last(range(1e18)) > 0", /1 s|1000 ms|time/i],
    ["that recurses without end", "def f: f; f", /1 s|time|memory|deep/i],
    ["that allocates without end", "[range(1e18)] | length > 0", /1 s|memory|MiB/i],
    ["that makes an endless string", 'reduce range(1e9) as $i ("x"; . + .) | length > 0', /./],
  ])("%s fails its own run, and harms no other", async (_what, expression, says) => {
    await using receiver = await startWebhookServer();
    await using repository = await project({
      "event.json": EVENT,
      "automations/bad.json": hook("bad", {
        url: `${receiver.url}/bad`,
        expressions: [expression],
      }),
      "automations/good.json": hook("good", {
        url: `${receiver.url}/good`,
        expressions: [".diff.after.properties.cpu == 93"],
      }),
      "automations/template.json": hook("template", {
        url: `${receiver.url}/template`,
        invocation: { body: { x: `{{ ${expression} }}` } },
      }),
    });
    await folders.sync(repository.path);

    const result = await longshore(repository.path, [...DISPATCH, "--format=json"]);

    expectCivil(result);
    expect(result.exitCode).toBe(1);
    expect(receiver.requests.map(({ path }) => path)).toEqual(["/good"]);
    expect(JSON.parse(result.stdout)).toMatchObject({
      events: [
        {
          decisions: [
            {
              automation: "bad",
              decision: "failed",
              run: { outcome: "failed", error: { message: expect.stringMatching(says) } },
            },
            { automation: "good", decision: "matched", run: { outcome: "delivered" } },
            {
              automation: "template",
              decision: "matched",
              run: { outcome: "failed", error: { message: expect.stringMatching(says) } },
            },
          ],
        },
      ],
    });
  });
});

describe.concurrent("stores", () => {
  async function storeFiles(repository: TempRepository): Promise<readonly string[]> {
    const found = await readdir(join(repository.path, "state"), {
      recursive: true,
      withFileTypes: true,
    });
    return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  }

  it("exits 3 for a store whose files are damaged, and changes none", async () => {
    await using repository = await project({
      "event.json": EVENT,
      "automations/a.json": hook("a"),
    });
    await folders.sync(repository.path);
    const files = await storeFiles(repository);
    expect(files.length).toBeGreaterThan(0);

    for (const file of files) {
      const bytes = await readFile(file);
      for (const damage of ["nonsense\n", bytes.subarray(0, bytes.length / 2)]) {
        await writeFile(file, damage);
        const results = await Promise.all([
          longshore(repository.path, [...DISPATCH, "--dry-run"]),
          longshore(repository.path, ["sync", ...STORE]),
        ]);

        for (const result of results) {
          const what = `${file} as ${JSON.stringify(String(damage).slice(0, 40))}: ${result.stderr}`;
          expectCivil(result);
          // A store may hold what this command does not read.
          expect([0, 3], what).toContain(result.exitCode);
          if (result.exitCode === 3) expectOneError(result, "store-[a-z]+", /file:state/);
        }
        await writeFile(file, bytes);
      }
    }
    const { exitCode, stdout } = await longshore(repository.path, ["plan", ...STORE]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Plan against revision 1: no changes");
    // Some thirty processes.
  }, 90_000);

  it("exits 3 for a store that is a file, or a directory of something else", async () => {
    await using repository = await project({
      "event.json": EVENT,
      "automations/a.json": hook("a"),
    });

    for (const store of ["file:event.json", "file:automations"]) {
      for (const command of ["plan", "sync"]) {
        const result = await longshore(repository.path, [command, "--store", store]);
        expectCivil(result);
        expect(result.exitCode, `${command} ${store}: ${result.stdout}`).toBe(3);
      }
    }
    expect(await readdir(join(repository.path, "automations"))).toEqual(["a.json"]);
    expect(await readFile(join(repository.path, "event.json"), "utf8")).toBe(EVENT);
  });

  it.skipIf(process.getuid?.() === 0)("exits 3 for a store that may not be written", async () => {
    await using repository = await project({ "automations/a.json": hook("a") });
    await mkdir(join(repository.path, "state"), { mode: 0o500 });

    const result = await longshore(repository.path, ["sync", ...STORE]);

    expect(result.exitCode).toBe(3);
    expectCivil(result);
  });

  it("leaves nothing in the temporary folder", async () => {
    await using temporary = await tempDirectory();
    await using repository = await project({
      "event.json": EVENT,
      "automations/a.json": hook("a"),
    });
    const env = { TMPDIR: temporary.path };

    await longshore(repository.path, ["sync", ...STORE], { env });
    await longshore(repository.path, [...DISPATCH, "--dry-run"], { env });
    await longshore(repository.path, ["demo"], { env });

    expect(await readdir(temporary.path)).toEqual([]);
    expect((await repository.git("status", "--porcelain")).split("\n").sort()).toEqual(
      ["?? automations/", "?? event.json", "?? longshore.yaml", "?? state/"].sort(),
    );
  });
});

describe.concurrent("configurations", () => {
  it.each<[what: string, text: string]>([
    ["of 300 KiB", " ".repeat(300 * 1024)],
    ["that is half a file", "automations: ["],
    ["that is a list", "[]"],
    ["with __proto__", "__proto__: 1\n"],
  ])("%s are refused by name", async (_what, text) => {
    await using repository = await project({
      "automations/a.json": hook("a"),
      "longshore.yaml": text,
    });

    const result = await longshore(repository.path, ["validate"]);

    expectCivil(result);
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain("longshore.yaml:1:1");
  });

  it("may be empty", async () => {
    await using repository = await project({
      "automations/a.json": hook("a", { url: "https://hooks.example.com/a" }),
      "longshore.yaml": "",
    });

    expect((await longshore(repository.path, ["validate"])).exitCode).toBe(0);
  });
});
