import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/model/decision.ts";
import type { CaseResult, TestFailure } from "../../src/model/test-result.ts";
import { junitTests } from "../../src/report/junit-tests.ts";
import { PLAIN } from "../../src/report/paint.ts";
import { testsTerminal } from "../../src/report/terminal-tests.ts";
import { differenceLine, failureLines, testSentence } from "../../src/report/test-words.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";

const RANGE = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

function failure(overrides: Partial<TestFailure> = {}): TestFailure {
  return {
    kind: "not-fired",
    automation: "a",
    message: '"a" did not fire.',
    range: RANGE,
    decisions: [],
    differences: [],
    ...overrides,
  };
}

function decision(matched: boolean): Decision {
  return {
    automation: "a",
    decision: matched ? "matched" : "not-matched",
    expressions: [{ expression: ".x", outcome: { kind: "value", value: matched } }],
    decidedBy: { kind: "condition", combinator: "and", expressions: [0] },
  };
}

describe("a difference of requests", () => {
  it.each([
    [{ path: "url", expected: "a", actual: "b" }, 'url was "b", wanted "a"'],
    [{ path: "body.n", expected: 1, actual: "1" }, 'body.n was "1", wanted 1'],
    [{ path: "body.n", expected: null }, "body.n was missing, wanted null"],
    [{ path: "body.n", actual: [1] }, "body.n was [1], and is not named"],
  ])("is one line: %j", (difference, line) => {
    expect(differenceLine(difference, PLAIN)).toBe(line);
  });

  it("shows long values where they differ", () => {
    const [before, after] = ["x".repeat(500), "y".repeat(500)];

    const line = differenceLine(
      { path: "body", expected: `${before}A${after}`, actual: `${before}B${after}` },
      PLAIN,
    );

    expect(line).toMatch(/^body was …x{30}By+…, wanted …x{30}Ay+…$/);
    expect(line.length).toBeLessThan(250);
  });
});

describe("why a case failed", () => {
  const ignored: Decision = {
    ...decision(false),
    expressions: [],
    decidedBy: { kind: "trigger", message: "It listens to RUN_CREATED." },
  };

  it("leaves out events that the trigger does not listen to, where there are others", () => {
    expect(failureLines(failure({ decisions: [ignored, decision(false)] }), PLAIN)).toEqual([
      ".x is false",
      'Decided by expression 1, combined with "and".',
    ]);
    expect(failureLines(failure({ decisions: [ignored] }), PLAIN)).toEqual([
      "It listens to RUN_CREATED.",
    ]);
  });

  it("shows of what fired the decisions that matched", () => {
    const fired = failure({ kind: "fired", decisions: [decision(false), decision(true)] });

    expect(failureLines(fired, PLAIN)[0]).toBe(".x is true");
  });
});

describe("names and values that a stranger wrote", () => {
  it.each(HOSTILE_TEXTS)("obey nobody: %j", (text) => {
    const one: CaseResult = {
      file: text,
      name: text,
      index: 0,
      range: RANGE,
      events: [],
      observed: [],
      failures: [failure({ message: text, differences: [{ path: text, actual: text }] })],
    };
    const summary = { cases: 1, passed: 0, failed: 1 };

    const shown = testsTerminal([one], PLAIN);
    const xml = junitTests({ cases: [one], automations: new Map(), summary });

    expect(shown.split("\n")).toHaveLength(5);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(`${shown}${xml}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    expect(xml.match(/<failure /g)).toHaveLength(1);
  });
});

it("says how many cases passed", () => {
  expect(testSentence({ cases: 0, passed: 0, failed: 0 }, 0)).toBe("No tests were found.");
  expect(testSentence({ cases: 0, passed: 0, failed: 0 }, 2)).toBe(
    "No case could be run in 2 files.",
  );
  expect(testSentence({ cases: 1, passed: 1, failed: 0 }, 1)).toBe("1 case in 1 file: all passed.");
  expect(testSentence({ cases: 3, passed: 2, failed: 1 }, 2)).toBe(
    "3 cases in 2 files: 2 passed, 1 failed.",
  );
});
