import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatEventRecord, parseEventRecord } from "../../src/model/event-record-text.ts";
import type { Json } from "../../src/model/json.ts";
import type { EventRecord, RunRecord } from "../../src/model/run-record.ts";
import { anyText, eventRecord, runRecord } from "../support/run-records.ts";

function reread(record: EventRecord): EventRecord {
  const parsed = parseEventRecord(formatEventRecord(record));
  if (parsed.kind === "invalid") throw new Error(parsed.problem);
  return parsed.record;
}

function rereadRun(overrides: Partial<RunRecord>): RunRecord | undefined {
  return reread(eventRecord({ runs: [runRecord(overrides)] })).runs[0];
}

function problem(value: unknown): string {
  const parsed = parseEventRecord(typeof value === "string" ? value : JSON.stringify(value));
  return parsed.kind === "invalid" ? parsed.problem : "none";
}

describe("a record's text", () => {
  it("says what the record says, on one line", () => {
    fc.assert(
      fc.property(anyText, fc.jsonValue({ maxDepth: 2 }), (text, value) => {
        const record = eventRecord({
          identity: text,
          target: text,
          body: { text, value: value as Json },
          runs: [runRecord({ summary: text, request: { method: text, url: text, headers: {} } })],
        });

        expect(reread(record)).toEqual(JSON.parse(JSON.stringify(record)));
        expect(formatEventRecord(record).indexOf("\n")).toBe(formatEventRecord(record).length - 1);
      }),
    );
  });

  it("keeps members of a newer version, in the record and in its runs", () => {
    const newer = {
      ...eventRecord({ runs: [] }),
      seen: true,
      runs: [{ ...runRecord(), label: "x", automation: { ...runRecord().automation, title: "N" } }],
    };

    expect(reread(newer)).toEqual(newer);
  });

  it("keeps a request and a response of the largest size whole", () => {
    const request = {
      method: "POST",
      url: "https://a.example/",
      headers: {},
      body: "x".repeat(1_048_576),
    };
    const response = { status: 200, body: "y".repeat(65_536), truncated: true };

    expect(rereadRun({ request, response })).toMatchObject({ request, response });
  });

  it("cuts what only people read where it is too long", () => {
    const long = "x".repeat(5_000);
    const kept = `${"x".repeat(4_096)}…`;
    const run = rereadRun({
      summary: long,
      error: { code: "template-failed", message: long },
      attempts: [{ number: 1, error: { code: "timeout", message: long }, durationMs: 1 }],
      decision: {
        ...runRecord().decision,
        expressions: [
          { expression: ".a", outcome: { kind: "value", value: [long] } },
          { expression: ".b", outcome: { kind: "value", value: "short" } },
          {
            expression: ".c",
            outcome: { kind: "error", error: { code: "jq-runtime", message: long } },
          },
        ],
      },
    });

    expect(run?.summary).toBe(kept);
    expect(run?.error?.message).toBe(kept);
    expect(run?.attempts[0]?.error?.message).toBe(kept);
    expect(run?.decision.expressions.map(({ outcome }) => outcome)).toEqual([
      { kind: "value", value: `["${"x".repeat(4_094)}…` },
      { kind: "value", value: "short" },
      { kind: "error", error: { code: "jq-runtime", message: kept } },
    ]);
    expect(reread(eventRecord({ error: long })).error).toBe(kept);
  });

  it("says that a response which grew when it was read was cut", () => {
    const body = Array.from({ length: 10_000 }, () => 1e9);

    const run = rereadRun({ response: { status: 200, body, truncated: false } });

    expect(run?.response?.truncated).toBe(true);
    expect(String(run?.response?.body)).toHaveLength(65_537);
  });

  it.each<[string, unknown, string]>([
    ["half a text", '{"format":1,"ident', "is not JSON"],
    ["an empty text", "", "is not JSON"],
    ["a list", [], "breaks its schema"],
    ["null", null, "breaks its schema"],
    [
      "another format",
      { ...eventRecord(), format: 2 },
      "has the format 2, and this version reads 1",
    ],
    ["no format", { ...eventRecord(), format: undefined }, "has the format null"],
    ["no identity", { ...eventRecord(), identity: undefined }, "breaks its schema"],
    ["a time that is none", { ...eventRecord(), at: "yesterday" }, '"/at"'],
    ["a run that is none", { ...eventRecord(), runs: [{}] }, '"/runs/0"'],
    [
      "another outcome",
      { ...eventRecord(), runs: [{ ...runRecord(), outcome: "skipped" }] },
      '"/runs/0/outcome"',
    ],
  ])("is not read where it is %s", (_, value, expected) => {
    expect(problem(value)).toContain(expected);
  });
});
