import { describe, expect, it } from "vitest";
import type { SchemaName } from "../../scripts/schema/source-schemas.ts";
import { sourceSchema } from "../../scripts/schema/source-schemas.ts";
import { schemaCompiler } from "../../scripts/schema/validator-module.ts";
import type { TestCoverage } from "../../src/model/coverage.ts";
import type { Decision } from "../../src/model/decision.ts";
import type { DispatchedEvent, DispatchResult } from "../../src/model/dispatch.ts";
import { summarizeDispatch } from "../../src/model/dispatch.ts";
import type { DriftResult } from "../../src/model/drift.ts";
import type { EmitResult, EventBatch } from "../../src/model/emit.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Run } from "../../src/model/run.ts";
import { dispatchJson } from "../../src/report/json-dispatch.ts";
import { driftJson } from "../../src/report/json-drift.ts";
import { emitJson } from "../../src/report/json-emit.ts";
import { explainJson } from "../../src/report/json-explain.ts";
import { planJson } from "../../src/report/json-plan.ts";
import { runsJson } from "../../src/report/json-runs.ts";
import { testJson } from "../../src/report/json-tests.ts";
import { revisionsJson } from "../../src/report/revisions.ts";
import { eventRecord, runRecord } from "../support/run-records.ts";

function problems(name: SchemaName, text: string): unknown {
  const validate = schemaCompiler().compile(sourceSchema(name));
  validate(JSON.parse(text));
  return validate.errors ?? [];
}

const matched: Decision = {
  automation: "a",
  decision: "matched",
  expressions: [
    { expression: ".action", outcome: { kind: "value", value: { any: [1, null] } } },
    { expression: "empty", outcome: { kind: "empty" } },
    {
      expression: "error",
      outcome: { kind: "error", error: { code: "jq-runtime", message: "no", line: 1, column: 1 } },
    },
  ],
  decidedBy: { kind: "condition", combinator: "or", expressions: [0] },
};

const delivered: Run = {
  runId: "r_1",
  deliveryId: "d_1",
  outcome: "delivered",
  request: { method: "POST", url: "https://example.com/", headers: { a: "b" }, body: "{}" },
  response: { status: 200, body: { ok: true }, truncated: false },
  attempts: [
    { number: 1, error: { code: "timeout", message: "No answer." }, durationMs: 15_000 },
    { number: 2, status: 200, durationMs: 12.5 },
  ],
};

const failed: Run = {
  runId: "r_2",
  deliveryId: "d_2",
  outcome: "failed",
  error: { code: "template-null", message: "null", path: "invocationMethod.url" },
  attempts: [],
};

const events: readonly DispatchedEvent[] = [
  {
    identity: "event_1",
    type: "ENTITY_UPDATED",
    target: "service",
    considered: [
      { decision: matched, run: delivered },
      {
        decision: { ...matched, automation: "b", decidedBy: { kind: "no-condition" } },
        run: failed,
      },
      {
        decision: {
          automation: "c",
          decision: "not-matched",
          expressions: [],
          decidedBy: { kind: "trigger", message: "It listens to RUN_CREATED." },
          note: "x",
        },
      },
    ],
  },
  { identity: "events[1]", error: "An event is an object; this is null.", considered: [] },
];

const result: DispatchResult = { events, summary: summarizeDispatch(events) };

const plan: Plan = {
  changes: [
    {
      kind: "update",
      identifier: "a",
      file: "automations/a.yaml",
      fields: [
        { path: "title", before: null, after: "A" },
        { path: "icon", after: "Alert" },
      ],
      risks: ["host-changed"],
    },
    { kind: "delete", identifier: "b", fields: [], risks: [] },
  ],
  unsafe: [{ code: "empty-manifest", message: "Nothing is left.", override: "--force" }],
  digest: "sha256:0",
  configChanged: true,
  configFields: [{ path: "network.allowHttp", before: false, after: true }],
  env: ["LONGSHORE_SECRET_TOKEN"],
  summary: { publish: 0, update: 1, unpublish: 0, delete: 1, move: 0, unchanged: 3, drafts: 2 },
};

const batch: EventBatch = {
  events: [{ place: "events[0]", identity: "e1", text: "{}", keepsIdentity: true }],
  payload: { events: [{}] },
  encoding: "json",
  bytes: 15,
};

const emitted: EmitResult = {
  dryRun: false,
  sent: [batch],
  unknown: [{ batch: { ...batch, encoding: "gzip+base64" }, message: "No answer." }],
  unsent: [{ batch, message: "GitHub answered 422." }],
  refused: [{ place: "events[1]", identity: "events[1]", message: "It is too large." }],
};

const drifted: DriftResult = {
  items: [
    {
      kind: "changed-in-store",
      identifier: "a",
      file: "automations/a.json",
      since: "3",
      by: "Ada",
      fields: [{ path: "title", before: null, after: "A" }],
    },
    { kind: "pending", identifier: "b", file: "b.yaml", message: "It is new.", fields: [] },
  ],
  revision: "3",
  intactRevision: "2",
  notes: [],
};

describe("what is printed as JSON fits its schema", () => {
  it("for a dispatch", () => {
    expect(problems("dispatch-output", dispatchJson(result))).toEqual([]);
  });

  it("for tests", () => {
    const start = { line: 3, column: 5 };
    const failure = {
      kind: "request",
      automation: "a",
      message: 'The request of "a" is not as expected.',
      range: { start, end: start },
      decisions: [matched],
      differences: [{ path: "body.text", expected: "x", actual: null }, { path: "url" }],
    } as const;
    const one = { file: "a.test.yaml", name: "a", index: 0, range: failure.range, events: [] };
    const cases = [
      { ...one, observed: [], failures: [failure] },
      { ...one, observed: [], failures: [] },
    ];
    const summary = { cases: 2, passed: 1, failed: 1 };

    const text = testJson({ cases, automations: new Map(), summary });

    expect(problems("test-output", text)).toEqual([]);
    expect(JSON.parse(text).cases.map((each: object) => Object.keys(each))).toEqual(
      Array.from({ length: 2 }, () => ["file", "name", "passed", "failures"]),
    );
  });

  it("for tests with their coverage", () => {
    const automation = "a";
    const ends = [
      { kind: "killed", by: { file: "a.test.yaml", name: "one" } },
      { kind: "survived", why: "same" },
      { kind: "untried" },
    ] as const;
    const mutants = ends.map((end) => ({
      automation,
      mutant: {
        mutation: "1 became 2",
        index: 0,
        expression: ".a == 1",
        changed: ".a == 2",
        hint: "",
      },
      end,
    }));
    const combination = {
      automation,
      mutant: { mutation: 'the combinator "and" became "or"', hint: "" },
      end: { kind: "survived", why: "no-event" } as const,
    };
    const seen = {
      automation,
      index: 0,
      expression: ".a == 1",
      true: true,
      false: false,
      failed: true,
    };
    const start = { line: 1, column: 1 };
    const gap = {
      code: "coverage-survivor",
      severity: "error",
      message: "No.",
      hint: "Add.",
      notes: [],
    } as const;
    const coverage: TestCoverage = {
      expressions: [seen, { ...seen, index: 1, unread: "A string is not closed." }],
      mutants: [...mutants, combination],
      untested: ["b"],
      equivalent: new Map([[combination, "whole numbers"]]),
      gaps: [{ ...gap, file: "a.yaml", range: { start, end: start } }],
      summary: { expressions: 2, seen: 0, mutants: 2, survived: 1, equivalent: 1, untried: 1 },
    };
    const summary = { cases: 0, passed: 0, failed: 0 };

    const text = testJson({ cases: [], automations: new Map(), summary, coverage });

    expect(problems("test-output", text)).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({
      coverage: [{ automation, expression: ".a == 1", true: true, false: false }, {}],
      mutants: [
        { killed: true },
        { killed: false },
        { untried: true },
        { equivalent: "whole numbers" },
      ],
      summary: { mutants: 2, survived: 1, equivalent: 1, untried: 1 },
    });
  });

  it("for an explanation", () => {
    expect(problems("explain-output", explainJson(result))).toEqual([]);
  });

  it("for drift", () => {
    expect(problems("drift-output", driftJson(drifted))).toEqual([]);
    expect(problems("drift-output", driftJson({ items: [], notes: [] }))).toEqual([]);
  });

  it("for revisions", () => {
    const revision = { revision: "1", committedAt: "2026-01-02T03:04:05.000Z", message: "sync" };
    const text = revisionsJson([{ ...revision, author: "Ada" }, revision]);

    expect(problems("revisions-output", text)).toEqual([]);
  });

  it("for events that are sent", () => {
    expect(problems("emit-output", emitJson(emitted))).toEqual([]);
    expect(JSON.parse(emitJson(emitted)).summary).toMatchObject({ events: 4, sent: 1, bytes: 15 });
  });

  it("for recorded runs", () => {
    const record = eventRecord({ error: "It is null.", runs: [] });
    const run = runRecord({
      hop: 1,
      cause: { identity: "r_A/created", type: "RUN_CREATED", target: "a", runId: "r_A" },
      decision: matched,
      error: { code: "http-status", message: "It answered 500.", path: "invocationMethod.url" },
      summary: "Broken.",
      link: "https://ci.example/7",
      request: { method: "POST", url: "https://example.com/", headers: { a: "b" }, body: "{}" },
      response: { status: 200, body: { ok: true }, truncated: false },
      external: { id: "7" },
    });
    const found = { runs: [{ record, run }], undecodable: [record], more: true };

    expect(problems("runs-output", runsJson(found))).toEqual([]);
    expect(JSON.parse(runsJson(found))).toMatchObject({
      runs: [
        { event: { identity: "event-1", at: record.at }, decision: { expressions: [{}, {}, {}] } },
      ],
      summary: { runs: 1, delivered: 1, undecodable: 1, more: true },
    });
  });

  it.each([
    [false, undefined],
    [true, "7"],
  ])("for a plan, applied: %s", (applied, revision) => {
    expect(problems("plan-output", planJson(plan, { applied, revision }))).toEqual([]);
  });
});
