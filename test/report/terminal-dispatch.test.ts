import { describe, expect, it } from "vitest";
import type { DispatchedEvent } from "../../src/model/dispatch.ts";
import { summarizeDispatch } from "../../src/model/dispatch.ts";
import { PLAIN } from "../../src/report/paint.ts";
import { dispatchTerminal } from "../../src/report/terminal-dispatch.ts";

const FAILED: DispatchedEvent["considered"][number] = {
  decision: {
    automation: "unsure",
    decision: "failed",
    expressions: [
      { expression: ".owner", outcome: { kind: "value", value: "ada@acme.io" } },
      { expression: ".tier", outcome: { kind: "value", value: null } },
      { expression: "empty", outcome: { kind: "empty" } },
      {
        expression: ".a.b",
        outcome: { kind: "error", error: { code: "jq-runtime", message: "x" } },
      },
    ],
    decidedBy: { kind: "condition", combinator: "and", expressions: [3] },
  },
};

const RENDERED: DispatchedEvent["considered"][number] = {
  decision: {
    automation: "tell",
    decision: "matched",
    expressions: [],
    decidedBy: { kind: "no-condition" },
  },
  run: {
    runId: "r_1",
    deliveryId: "d_1",
    outcome: "rendered",
    request: {
      method: "POST",
      url: "https://hooks.example.com/x",
      headers: { "content-type": "application/json" },
      body: '{"to":"ada@acme.io"}',
    },
    attempts: [],
  },
};

const UNMATCHED: DispatchedEvent["considered"][number] = {
  decision: {
    automation: "calm",
    decision: "not-matched",
    expressions: [{ expression: ".owner", outcome: { kind: "value", value: null } }],
    decidedBy: { kind: "condition", combinator: "and", expressions: [0] },
  },
};

const LEFT_OUT = 'Values are left out: "runLogBodies" does not keep them here.';

function shown(considered: DispatchedEvent["considered"], ...shows: readonly boolean[]): string {
  const event = { identity: "e1", type: "ENTITY_UPDATED", target: "service", considered } as const;
  const result = { events: [event], summary: summarizeDispatch([event]) };
  const [may] = shows;
  return dispatchTerminal(result, PLAIN, ...(may === undefined ? [] : [() => may]));
}

describe("a dispatch in words", () => {
  it("shows the values of a failed condition and the body of a dry run", () => {
    const text = shown([FAILED, RENDERED]);

    expect(text).toContain('      .owner is "ada@acme.io"\n      .tier is null\n');
    expect(text).toContain('      {"to":"ada@acme.io"}\n');
    expect(text).toBe(shown([FAILED, RENDERED], true));
  });

  it("leaves them out where they may not be read, and says so", () => {
    const text = shown([FAILED, RENDERED], false);

    expect(text).not.toContain("ada@acme.io");
    expect(text).toContain(
      `      .owner is true\n      .tier is false\n      empty is nothing\n      .a.b failed: x\n      ${LEFT_OUT}\n`,
    );
    expect(text).toContain("      POST https://hooks.example.com/x\n      content-type: ");
    expect(text.split(LEFT_OUT)).toHaveLength(3);
  });

  it("says nothing of it where there is nothing to leave out", () => {
    expect(shown([UNMATCHED], false)).toBe(shown([UNMATCHED]));
  });
});
