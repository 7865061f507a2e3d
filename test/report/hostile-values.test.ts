import { describe, expect, it } from "vitest";
import { sourceSchema } from "../../scripts/schema/source-schemas.ts";
import { schemaCompiler } from "../../scripts/schema/validator-module.ts";
import { LongshoreError } from "../../src/errors/longshore-error.ts";
import type { DispatchResult } from "../../src/model/dispatch.ts";
import { summarizeDispatch } from "../../src/model/dispatch.ts";
import type { AutomationGraph } from "../../src/model/graph.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Explained } from "../../src/model/reason.ts";
import type { RecordedRuns } from "../../src/model/recorded-runs.ts";
import type { RecordResult } from "../../src/model/recording.ts";
import { errorTerminal } from "../../src/report/error-text.ts";
import { fitSummary } from "../../src/report/fit-summary.ts";
import { dispatchJson } from "../../src/report/json-dispatch.ts";
import { explainJson } from "../../src/report/json-explain.ts";
import { graphJson } from "../../src/report/json-graph.ts";
import { planJson } from "../../src/report/json-plan.ts";
import { runsJson } from "../../src/report/json-runs.ts";
import { validateJson } from "../../src/report/json-validate.ts";
import { PLAIN } from "../../src/report/paint.ts";
import { recordJson, recordTerminal } from "../../src/report/record-text.ts";
import { logText } from "../../src/report/safe-text.ts";
import { dispatchSummary } from "../../src/report/summary-dispatch.ts";
import { planSections } from "../../src/report/summary-plan.ts";
import { summaryReasons } from "../../src/report/summary-reasons.ts";
import { replaySections } from "../../src/report/summary-replay.ts";
import { validateSections } from "../../src/report/summary-validate.ts";
import { diagnosticsTerminal } from "../../src/report/terminal-diagnostics.ts";
import { dispatchTerminal } from "../../src/report/terminal-dispatch.ts";
import { explainTerminal } from "../../src/report/terminal-explain.ts";
import { planTerminal } from "../../src/report/terminal-plan.ts";
import { replayTerminal } from "../../src/report/terminal-replay.ts";
import { runsTerminal, runTerminal } from "../../src/report/terminal-runs.ts";
import { syncTerminal } from "../../src/report/terminal-sync.ts";
import { aReplay } from "../support/a-replay.ts";
import { aDiagnostic } from "../support/diagnostics.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import { eventRecord, runRecord } from "../support/run-records.ts";
import { commandsIn, RAW_CONTROL } from "../support/workflow-commands.ts";

const COUNTS = { files: 1, automations: 1, published: 1, drafts: 0, errors: 1, warnings: 0 };

function diagnosticOf(text: string) {
  const { range } = aDiagnostic();
  return aDiagnostic({
    file: text,
    message: text,
    hint: text,
    notes: [{ message: text, file: text, range }],
  });
}

function planOf(text: string): Plan {
  const change = {
    identifier: text,
    file: text,
    fields: [{ path: text, before: text, after: { [text]: [text] } }],
    risks: ["host-changed"],
  } as const;
  return {
    changes: [
      { kind: "update", ...change },
      { kind: "publish", ...change },
      { kind: "delete", identifier: text, fields: [], risks: [] },
    ],
    unsafe: [{ code: "empty-manifest", message: text, override: "--force" }],
    digest: `sha256:${"0".repeat(64)}`,
    revision: "7",
    configChanged: true,
    configFields: [{ path: "network.allowHttp", before: false, after: true }],
    env: ["LONGSHORE_SECRET_TOKEN"],
    summary: { publish: 1, update: 1, unpublish: 0, delete: 1, move: 0, unchanged: 0, drafts: 0 },
  };
}

function graphOf(text: string): AutomationGraph {
  return {
    nodes: [
      { id: "e1", kind: "event", type: "ENTITY_CREATED", name: text },
      { id: "a1", kind: "automation", name: text, published: true, file: text },
      { id: "t1", kind: "target", type: "WEBHOOK", name: text },
    ],
    edges: [
      { from: "e1", to: "a1", kind: "starts" },
      { from: "a1", to: "t1", kind: "calls" },
    ],
  };
}

function explainedOf(text: string): Explained {
  const outcome = { kind: "value", value: { [text]: text } } as const;
  const reason = {
    of: 0,
    range: { start: 0, end: 1 },
    expression: text,
    outcome,
    isMissing: false,
    missing: [
      { steps: [text, text], existing: 1, inNull: false, suggestion: [text, text] },
      { steps: [text], existing: 0, inNull: true },
    ],
  };
  const failed = { kind: "error", error: { code: "jq-runtime", message: text } } as const;
  const left = { expression: text, outcome, isMissing: false, isLiteral: false };
  const right = { ...left, isMissing: true };
  return {
    reasons: [
      reason,
      { ...reason, outcome: failed },
      { ...reason, comparison: { operator: "==", left, right } },
    ],
    changes: 1,
  };
}

function dispatchOf(text: string): DispatchResult {
  const events: DispatchResult["events"] = [
    { identity: text, error: text, considered: [] },
    {
      identity: text,
      type: "ENTITY_CREATED",
      target: text,
      considered: [],
      nearest: { kind: "target", resource: "run", target: text, automations: [text] },
    },
    {
      nearest: { kind: "condition", automation: text, decision: "failed" },
      identity: text,
      type: "ENTITY_CREATED",
      target: text,
      considered: [
        {
          decision: {
            automation: text,
            decision: "failed",
            note: text,
            expressions: [
              { expression: text, outcome: { kind: "value", value: { [text]: text } } },
              {
                expression: text,
                outcome: { kind: "error", error: { code: "jq-runtime", message: text } },
              },
            ],
            decidedBy: { kind: "trigger", message: text },
          },
          explained: explainedOf(text),
          run: {
            runId: "r_1",
            deliveryId: "d_1",
            outcome: "rendered",
            error: { code: "template-failed", message: text, path: text },
            request: { method: "POST", url: text, headers: { [text]: text }, body: text },
            response: { status: 200, body: text, truncated: false },
            attempts: [{ number: 1, error: { code: "timeout", message: text }, durationMs: 1 }],
          },
        },
      ],
    },
  ];
  return { events, summary: summarizeDispatch(events) };
}

function runsOf(text: string): RecordedRuns {
  const { considered } = dispatchOf(text).events[2] ?? { considered: [] };
  const [{ decision, run } = {}] = considered;
  const record = eventRecord({ identity: text, target: text, error: text });
  const recorded = runRecord({
    automation: { identifier: text, digest: text, repository: text },
    cause: { identity: text, type: "RUN_CREATED", target: text, runId: text },
    ...(decision === undefined ? {} : { decision }),
    ...(run?.error === undefined ? {} : { error: run.error }),
    ...(run?.request === undefined ? {} : { request: run.request }),
    ...(run?.response === undefined ? {} : { response: run.response }),
    external: { id: text, url: text },
    attempts: run?.attempts ?? [],
    summary: text,
    link: text,
  });
  return { runs: [{ record, run: recorded }], undecodable: [record], more: false };
}

const recordOf = (text: string): RecordResult => ({
  events: [
    {
      kind: "saved",
      file: text,
      outcome: "created",
      type: "ENTITY_UPDATED",
      target: text,
      considered: 2,
      redacted: { people: 1, tokens: 0, texts: 2 },
      kept: [
        {
          paths: [text],
          looksLike: "person",
          reason: "decides",
          readBy: [
            { automation: text, expression: text },
            { automation: text, expression: "" },
          ],
        },
      ],
    },
    { kind: "refused", place: "events[1]", message: text, hint: text },
  ],
});

const terminals = (text: string): Readonly<Record<string, string>> => ({
  validate: diagnosticsTerminal(
    [diagnosticOf(text)],
    new Map([[text, `a\n${text} ${text}`]]),
    PLAIN,
  ),
  plan: planTerminal(planOf(text), PLAIN),
  replay: replayTerminal(aReplay(text), PLAIN),
  sync: syncTerminal(
    { kind: "refused", plan: planOf(text), revision: "7", reasons: [{ code: "x", message: text }] },
    PLAIN,
  ),
  dispatch: dispatchTerminal(dispatchOf(text), PLAIN),
  explain: explainTerminal(dispatchOf(text), PLAIN),
  runs: runsTerminal(runsOf(text), PLAIN),
  run: runsOf(text)
    .runs.map((run) => runTerminal(run, PLAIN))
    .join(""),
  record: recordTerminal(recordOf(text), PLAIN),
  error: errorTerminal(new LongshoreError("path-not-found", text, { hint: text }), PLAIN),
});

const summaries = (text: string): Readonly<Record<string, string>> => ({
  validate: fitSummary(validateSections([diagnosticOf(text)], COUNTS)),
  plan: fitSummary(planSections(planOf(text), graphOf(text))),
  dispatch: dispatchSummary(dispatchOf(text), {
    isPublic: false,
    why: summaryReasons(dispatchOf(text).events, { isPublic: false, leftOut: 1 }),
  }),
  replay: fitSummary(replaySections(aReplay(text))),
});

describe("whatever a stranger wrote", () => {
  it.each(HOSTILE_TEXTS)("no terminal obeys it, and no runner: %j", (text) => {
    for (const [report, shown] of Object.entries(terminals(text))) {
      expect([report, RAW_CONTROL.test(shown)]).toEqual([report, false]);
      expect([report, commandsIn(logText(shown))]).toEqual([report, []]);
    }
  });

  it.each(HOSTILE_TEXTS)(
    "a summary has the same lines, cells and tags as of plain text: %j",
    (text) => {
      const shape = (markdown: string) => ({
        lines: markdown.split("\n").length,
        cells: markdown
          .split("\n")
          .map((line) => (line.startsWith("|") ? line.split("|").length : 0)),
        tags: withoutCode(markdown).match(/<(?!\/?code>)[^>]*>/g) ?? [],
      });
      const plain = summaries("plain");
      for (const [report, markdown] of Object.entries(summaries(text))) {
        expect([report, shape(markdown)]).toEqual([report, shape(plain[report] ?? "")]);
        expect([report, RAW_CONTROL.test(markdown)]).toEqual([report, false]);
        expect([report, withoutCode(markdown).includes("@")]).toEqual([report, false]);
      }
    },
  );

  it.each(HOSTILE_TEXTS)("JSON fits its schema and keeps the text: %j", (text) => {
    const ending = { applied: false, revision: "7" };
    expect(problems("validate-output", validateJson([diagnosticOf(text)], COUNTS))).toEqual([]);
    expect(problems("plan-output", planJson(planOf(text), ending))).toEqual([]);
    const replayed = planJson(planOf(text), { ...ending, replay: aReplay(text) });
    expect(problems("plan-output", replayed)).toEqual([]);
    expect(problems("graph-output", graphJson(graphOf(text)))).toEqual([]);
    expect(problems("dispatch-output", dispatchJson(dispatchOf(text)))).toEqual([]);
    expect(problems("explain-output", explainJson(dispatchOf(text)))).toEqual([]);
    expect(problems("runs-output", runsJson(runsOf(text)))).toEqual([]);
    expect(problems("record-output", recordJson(recordOf(text)))).toEqual([]);
    expect(JSON.parse(validateJson([diagnosticOf(text)], COUNTS))).toMatchObject({
      diagnostics: [{ message: text, file: text, hint: text }],
    });
  });
});

const COMPILER = schemaCompiler();

function problems(name: Parameters<typeof sourceSchema>[0], text: string): unknown {
  const { $id: _id, ...schema } = sourceSchema(name);
  const validate = VALIDATORS.get(name) ?? COMPILER.compile(schema);
  VALIDATORS.set(name, validate);
  validate(JSON.parse(text));
  return validate.errors ?? [];
}

const VALIDATORS = new Map<string, ReturnType<typeof COMPILER.compile>>();

/** Markdown's inline code is text, whatever is in it. */
function withoutCode(markdown: string): string {
  return markdown.replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");
}
