import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeCase } from "../../../src/commands/tests/judge-case.ts";
import { observedExpectation } from "../../../src/commands/tests/observed-expectation.ts";
import type { RunErrorCode } from "../../../src/model/run.ts";
import { FILE_START } from "../../../src/model/source.ts";
import type { TestExpectation } from "../../../src/model/test-file.ts";
import type { ObservedRun } from "../../../src/model/test-result.ts";

interface Seen {
  readonly automation: string;
  readonly outcome: "delivered" | "dead" | "failed";
  readonly n?: number;
  readonly code?: RunErrorCode;
}

function observedRun({ automation, outcome, n = 1, code }: Seen): ObservedRun {
  const decidedBy = { kind: "condition", expressions: [], combinator: "and" } as const;
  const error = { code: code ?? "condition-failed", message: "It is so." } as const;
  return {
    event: "e",
    decision: { automation, decision: "matched", decidedBy, expressions: [] },
    run: {
      runId: "r",
      deliveryId: "d",
      attempts: [],
      outcome,
      ...(outcome === "delivered" ? {} : { error }),
    },
    ...(outcome === "failed"
      ? {}
      : {
          request: {
            method: "POST",
            url: "https://h.example.com/in",
            headers: {},
            body: JSON.stringify({ n }),
          },
        }),
  };
}

function messagesOf(expectation: TestExpectation, seen: readonly Seen[]): readonly string[] {
  const observed = seen.map(observedRun);
  const rangeOf = () => FILE_START;
  return judgeCase({ expect: expectation, observed, automations: new Map(), rangeOf }).map(
    ({ message }) => message,
  );
}

const wants = (n: number) => ({ automation: "a", request: { body: { n } } });

describe("judgeCase", () => {
  it("fails a case for a run that failed beside one that fired as expected", () => {
    const seen: Seen[] = [
      { automation: "a", outcome: "delivered" },
      { automation: "a", outcome: "failed" },
    ];

    expect(messagesOf({ fires: ["a"] }, seen)).toEqual([
      '"a" failed, and "fails" does not name it. It is so. [condition-failed]',
    ]);
    expect(messagesOf({ fails: ["a"] }, seen)).toEqual(['"a" fired, and no expectation names it.']);
    expect(messagesOf({ fires: ["a"], fails: ["a"] }, seen)).toEqual([]);
  });

  it("fails a case for a run beyond those that fires names, whatever its request", () => {
    const seen: Seen[] = [
      { automation: "a", outcome: "delivered", n: 1 },
      { automation: "a", outcome: "delivered", n: 2 },
    ];

    expect(messagesOf({ fires: [wants(2)] }, seen)).toEqual([
      '"a" fired 2 times, and "fires" names it once.',
    ]);
  });

  it("fails a case for an error that no entry of fails names", () => {
    const seen: Seen[] = [
      { automation: "a", outcome: "failed", code: "condition-failed" },
      { automation: "a", outcome: "failed", code: "template-null" },
    ];

    expect(messagesOf({ fails: [{ automation: "a", error: "condition-failed" }] }, seen)).toEqual([
      '"a" failed, and "fails" does not name this error of it. It is so. [template-null]',
    ]);
    expect(messagesOf({ fails: ["a"] }, seen)).toEqual([]);
  });

  it.each([
    [["a", wants(1)]],
    [[wants(2), "a"]],
    [[wants(2), wants(1)]],
    [[{ automation: "a", request: { method: "POST" } }, wants(1)]],
  ])("finds the run of each entry, in whatever order they stand: %j", (fires) => {
    const seen: Seen[] = [
      { automation: "a", outcome: "delivered", n: 1 },
      { automation: "a", outcome: "dead", n: 2 },
    ];

    expect(messagesOf({ fires, fails: ["a"] }, seen)).toEqual([]);
  });

  it("passes with what was seen, whatever was expected before", () => {
    const automation = fc.constantFrom("a", "b", "c");
    const code = fc.constantFrom("condition-failed" as const, "template-null" as const);
    const seen = fc.record({
      automation,
      outcome: fc.constantFrom("delivered" as const, "dead" as const, "failed" as const),
      n: fc.integer({ min: 1, max: 3 }),
      code,
    });
    const fires = fc.oneof(
      automation,
      fc.record({
        automation,
        request: fc.record({ body: fc.record({ n: fc.integer({ min: 1, max: 3 }) }) }),
        exact: fc.boolean(),
      }),
    );
    const expectation = fc.record({
      fires: fc.array(fires, { maxLength: 4 }),
      "does-not-fire": fc.array(automation, { maxLength: 2 }),
      fails: fc.array(fc.oneof(automation, fc.record({ automation, error: code })), {
        maxLength: 3,
      }),
    });

    fc.assert(
      fc.property(expectation, fc.array(seen, { maxLength: 5 }), (before, runs) => {
        const after = observedExpectation(before, runs.map(observedRun));

        expect(messagesOf(after, runs)).toEqual([]);
      }),
    );
  });
});
