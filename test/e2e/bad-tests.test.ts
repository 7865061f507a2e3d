import { execFile } from "node:child_process";
import { readFile, symlink, truncate } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { ProgramResult } from "../support/run-program.ts";
import type { TempRepository } from "../support/temp-repository.ts";
import { hasStackTrace, longshore } from "./bundle.ts";
import { hook, project } from "./project.ts";

const EVENT = "{ entityUpdated: { blueprint: service, before: {}, after: {} } }";

/** A file of tests with one case, whose event is written here. */
function caseOf(event: string, expected = "{ fires: [good] }"): string {
  return `cases:\n  - name: x\n    event: ${event}\n    expect: ${expected}\n`;
}

const GOOD = caseOf(EVENT);

const ALIASES = [
  "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]",
  ...Array.from({ length: 12 }, (_, index) => {
    const before = Array.from({ length: 10 }, () => `*a${index}`).join(", ");
    return `a${index + 1}: &a${index + 1} [${before}]`;
  }),
].join("\n");

/** Files of tests, and where and with which code each is reported. */
const BAD: Readonly<Record<string, readonly [text: string, says: RegExp]>> = {
  "half.test.yaml": ["cases: [\n", /:1:8: error: .*\[syntax\]/],
  "half.test.json": ['{"cases": [', /:1:.*\[syntax\]/],
  "empty.test.yaml": ["", /:1:1: error: .*\[wrong-type\]/],
  "list.test.yaml": ["- a\n", /:1:1: error: .*\[wrong-type\]/],
  "none.test.yaml": ["cases: []\n", /:1:8: error: .*\[invalid-value\]/],
  "date.test.yaml": [
    `clock: 2026-02-30T00:00:00Z\n${GOOD}`,
    /:1:8: error: "clock" is "2026-02-30T00:00:00Z", which is no time\. \[invalid-value\]/,
  ],
  "key.test.yaml": [`${GOOD}casses: []\n`, /:5:1: error: .*"casses".*\[unknown-key\]/],
  "junk.test.yaml": ["cases: \u0000\n", /:1:1: error: .*\[file-not-text\]/],
  "large.test.yaml": [`${GOOD}#${" ".repeat(300 * 1024)}`, /:1:1: error: .*\[file-too-large\]/],
  "laughs.test.yaml": [`${ALIASES}\n${GOOD}`, /error: .*\[too-large\]/],
  "itself.test.yaml": [caseOf("&a { entityUpdated: *a }"), /:3:.*\[syntax\]/],
  "deep.test.yaml": [`cases: ${"[".repeat(10_000)}`, /:1:1: error: .*\[too-deep\]/],
  "reserved.test.yaml": [caseOf("{ __proto__: { a: 1 } }"), /:3:14: .*\[reserved-key\]/],
  "no-event.test.yaml": [
    "cases:\n  - name: x\n    expect: { fires: [good] }\n",
    /:2:11: error: The case "x" has no event\. \[test-no-event\]/,
  ],
  "twice.test.yaml": [
    `${GOOD}  - name: x\n    event: ${EVENT}\n`,
    /:5:11: error: .*"x" is used twice.*\[test-duplicate-name\]/,
  ],
  "typo.test.yaml": [
    caseOf("{ entityUpdatd: { blueprint: service } }"),
    /:3:14: error: .*\[test-event-invalid\]\n[^[]*hint: Did you mean "entityUpdated"/,
  ],
  "missing.test.yaml": [
    caseOf("{ file: ../events/nope.json }"),
    /:3:20: error: The event file "events\/nope\.json" does not exist\. \[test-event-file\]/,
  ],
  "outside.test.yaml": [
    caseOf("{ file: ../../../etc/hostname }"),
    /:3:20: error: .*lies outside the repository\. \[test-event-file\]/,
  ],
  "absolute.test.yaml": [
    caseOf("{ file: /etc/hostname }"),
    /:3:20: error: .*lies outside the repository\. \[test-event-file\]/,
  ],
  "folder.test.yaml": [caseOf("{ file: ../events }"), /:3:20: error: .*\[test-event-file\]/],
  "link.test.yaml": [
    caseOf("{ file: ../events/link.json }"),
    /:3:20: error: .*leads out of the repository\. \[test-event-file\]/,
  ],
  "loop.test.yaml": [caseOf("{ file: ../events/loop.json }"), /:3:20: .*\[test-event-file\]/],
  "huge.test.yaml": [
    caseOf("{ file: ../events/huge.json }"),
    /:3:20: error: .*100000000 bytes.*\[test-event-file\]/,
  ],
  "cut.test.yaml": [
    caseOf("{ file: ../events/cut.json }"),
    /:3:20: error: In "events\/cut\.json": .*\[test-event-invalid\]/,
  ],
  "nested.test.yaml": [
    caseOf("{ file: ../events/nested.json }"),
    /:3:20: error: In "events\/nested\.json": .*256 levels.*\[test-event-invalid\]/,
  ],
};

async function badProject(): Promise<TempRepository> {
  const repository = await project({
    "automations/good.json": hook("good"),
    "automations/fine.test.yaml": GOOD,
    "events/cut.json": '{"action":',
    "events/nested.json": "[".repeat(100_000),
    "events/huge.json": "",
  });
  for (const [name, [text]] of Object.entries(BAD)) {
    await repository.write(`automations/${name}`, text);
  }
  await symlink("/etc/hostname", join(repository.path, "events/link.json"));
  await symlink("loop.json", join(repository.path, "events/loop.json"));
  await truncate(join(repository.path, "events/huge.json"), 100_000_000);
  return repository;
}

function expectCivil({ stdout, stderr }: ProgramResult): void {
  const text = `${stdout}${stderr}`;
  expect(hasStackTrace(text), text.slice(0, 2000)).toBe(false);
  expect(text).not.toMatch(/failed unexpectedly|undefined|\[object /);
}

describe.concurrent("longshore test, among files that are no tests,", () => {
  it("reports each in its place, runs the others and ends with 1", async () => {
    await using repository = await badProject();

    const result = await longshore(repository.path, ["test"]);

    expectCivil(result);
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain("automations/fine.test.yaml\n  ✓ x\n");
    const findings = result.stderr.split(/^(?=automations\/)/m);
    for (const [name, [, says]] of Object.entries(BAD)) {
      const said = findings.filter((one) => one.startsWith(`automations/${name}:`)).join("");
      expect(said, name).toMatch(says);
    }
  });

  it("changes none of them with --update", async () => {
    await using repository = await badProject();
    await repository.write("automations/fine.test.yaml", caseOf(EVENT, "{}"));

    const result = await longshore(repository.path, ["test", "--update"]);

    expectCivil(result);
    expect(result.exitCode).toBe(1);
    const read = (name: string) => readFile(join(repository.path, "automations", name), "utf8");
    expect(await read("fine.test.yaml")).toContain("automation: good");
    for (const [name, [text]] of Object.entries(BAD)) {
      expect((await read(name)) === text, name).toBe(true);
    }
  });
});

describe.concurrent("longshore test", () => {
  it.skipIf(process.platform === "win32")("does not wait for a pipe's writer", async () => {
    await using repository = await project({
      "automations/good.json": hook("good"),
      "automations/pipe.test.yaml": caseOf("{ file: ../events/pipe.json }"),
      "events/a.json": "{}",
    });
    await promisify(execFile)("mkfifo", [join(repository.path, "events/pipe.json")]);

    const result = await longshore(repository.path, ["test"]);

    expectCivil(result);
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toMatch(/:3:20: error: .*not a regular file\. \[test-event-file\]/);
  });

  it("reads a byte order mark, other ends of lines and aliases", async () => {
    const text = `\uFEFF${GOOD}  - name: y\n    event: *e\n    expect: { fires: [good] }\n`
      .replace("event: {", "event: &e {")
      .replaceAll("\n", "\r\n");
    await using repository = await project({
      "automations/good.json": hook("good"),
      "automations/good.test.yaml": text,
    });

    const result = await longshore(repository.path, ["test"]);

    expectCivil(result);
    expect(result.stdout).toContain("2 cases in 1 file: all passed.");
    expect(result.exitCode).toBe(0);
  });

  it.each([
    ["a path that does not exist", ["nope.test.yaml"], "[path-not-found]"],
    ["a file that is no file of tests", ["automations/good.json"], "[input-invalid]"],
    ["a path outside the repository", [".."], "[path-outside]"],
  ])("exits 2 for %s", async (_what, paths, code) => {
    await using repository = await project({ "automations/good.json": hook("good") });

    const result = await longshore(repository.path, ["test", ...paths]);

    expectCivil(result);
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toBe("");
    expect(result.stderr).toContain(code);
  });
});
