import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { DiagnosticCode } from "../../src/errors/codes.ts";
import { DIAGNOSTIC_CODES } from "../../src/errors/codes.ts";
import { openFolderChecker, printed } from "../support/check-folder.ts";

const ROOT = join(import.meta.dirname, "../..");
const INVALID = join(ROOT, "test/fixtures/invalid");
const VALID = join(ROOT, "test/fixtures/valid");

/** Codes that no committed file can show; mostly `definition-files.test.ts` makes such files. */
const WITHOUT_FIXTURE: Partial<Readonly<Record<DiagnosticCode, string>>> = {
  "file-unreadable": "git keeps no unreadable files",
  "file-outside": "a link out of the repository is broken in every other clone",
  "file-too-large": "a committed file of more than 256 KiB is dead weight",
  "test-failed": "a check runs no case; `test/cli/test.test.ts` has such findings",
  "file-not-text": "editors and formatters repair such a file",
  ...Object.fromEntries(
    (
      ["coverage-untested", "coverage-unseen", "coverage-survivor", "coverage-equivalent"] as const
    ).map((code) => [code, "a check runs no case; `coverage-findings.test.ts` has such findings"]),
  ),
};

const checker = openFolderChecker();
afterAll(() => checker[Symbol.asyncDispose]());

function definitionsIn(folder: string): string[] {
  return readdirSync(folder).filter(
    (name) => !/^(?:expected\.txt|longshore\.yaml|catalog)$/.test(name),
  );
}

describe("definitions with a fault print exactly this", () => {
  // To write the texts anew after a change of words: UPDATE_FIXTURES=1. Read the difference.
  it.each(readdirSync(INVALID))("%s", async (code) => {
    const folder = join(INVALID, code);
    const expected = join(folder, "expected.txt");

    const text = printed(await checker.check(folder, { paths: definitionsIn(folder) }));

    if (process.env["UPDATE_FIXTURES"] === "1") writeFileSync(expected, text);
    expect(text).toBe(readFileSync(expected, "utf8"));
    expect(text).toContain(`[${code}]`);
  });
});

describe("definitions without a fault print nothing", () => {
  it.each(readdirSync(VALID))("%s", async (name) => {
    expect(printed(await checker.check(VALID, { paths: [name] }))).toBe("");
  });

  it("the automations of this repository, which are its examples", async () => {
    const checked = await checker.check(ROOT);

    expect(printed(checked)).toBe("");
    expect(checked.summary.automations).toBeGreaterThanOrEqual(5);
  });
});

describe("every code", () => {
  it.each(Object.keys(DIAGNOSTIC_CODES))("%s has a fixture, or a reason for none", (code) => {
    const reasons: Readonly<Record<string, string>> = WITHOUT_FIXTURE;
    expect(existsSync(join(INVALID, code, "expected.txt"))).toBe(reasons[code] === undefined);
  });

  it("has no other folder", () => {
    expect(readdirSync(INVALID).filter((code) => !(code in DIAGNOSTIC_CODES))).toEqual([]);
  });
});
