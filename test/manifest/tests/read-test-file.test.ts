import { describe, expect, it } from "vitest";
import { readTestFile } from "../../../src/manifest/tests/read-test-file.ts";

/** A file with one case and a clock, of the file and of the case. */
function clocked(ofFile: string, ofCase: string): string {
  const event = "{ entityDeleted: { blueprint: service } }";
  return `clock: ${ofFile}\ncases:\n  - name: x\n    clock: ${ofCase}\n    event: ${event}\n`;
}

function findings(text: string) {
  return readTestFile("a.test.yaml", text).diagnostics;
}

describe("a clock", () => {
  it.each([
    "2026-02-30T00:00:00Z",
    "2026-02-29",
    "2026-04-31T23:30:00-05:00",
    "2100-02-29T00:00:00Z",
    "2026-13-01",
    "2026-01-00",
    "2026-01-01T25:00:00Z",
  ])("of %s is no time, for the file and for a case", (clock) => {
    const message = `"clock" is "${clock}", which is no time.`;

    expect(findings(clocked(clock, clock))).toMatchObject([
      { code: "invalid-value", message, range: { start: { line: 1, column: 8 } } },
      { code: "invalid-value", message, range: { start: { line: 4, column: 12 } } },
    ]);
  });

  it.each([
    "2024-02-29T00:00:00Z",
    "2000-02-29",
    "2026-12-31T23:59:59.999+14:00",
    "2026-01-01T00:30:00-1200",
    "0001-01-01",
  ])("of %s is one", (clock) => {
    expect(findings(clocked(clock, clock))).toEqual([]);
  });
});

const EVENT = "event: { entityDeleted: { blueprint: service } }";

describe("a hint says what to write", () => {
  it.each([
    ["null", 'Write "cases", or delete the file.'],
    ["", 'Write "cases", or delete the file.'],
    ["cases: []", 'Write an item under "cases".'],
    ["cases: [{ name: x, events: [] }]", 'Write an item under "events", or remove "events".'],
    [
      `cases: [{ name: x, ${EVENT}, responses: { page: [] } }]`,
      'Write an item under "page", or remove "page".',
    ],
    [
      `cases: [{ name: x, ${EVENT}, responses: { page: { status: 100 } } }]`,
      "The HTTP status. Write a whole number from 200 to 599.",
    ],
    [
      `cases: [{ name: x, ${EVENT}, responses: { page: { status: "200" } } }]`,
      "Write a whole number, without quotes.",
    ],
    [
      `clock: noon\ncases: [{ name: x, ${EVENT} }]`,
      expect.stringContaining('Write an ISO 8601 instant, such as "2026-01-02T03:04:05Z".'),
    ],
  ])("for %j", (text, hint) => {
    expect(findings(text)).toMatchObject([{ hint }]);
  });
});
