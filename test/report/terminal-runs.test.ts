import { describe, expect, it } from "vitest";
import type { RecordedRuns } from "../../src/model/recorded-runs.ts";
import { PLAIN } from "../../src/report/paint.ts";
import { runsTerminal, runTerminal } from "../../src/report/terminal-runs.ts";
import { textTable } from "../../src/report/text-table.ts";
import { eventRecord, runRecord } from "../support/run-records.ts";

const record = eventRecord();
const caused = runRecord({
  runId: "r_BBBBBBBBBBBBBBBB",
  hop: 1,
  cause: { identity: "r_A/created", type: "RUN_CREATED", target: "notify", runId: "r_A" },
  automation: { ...runRecord().automation, identifier: "escalate_船" },
  outcome: "dead",
  status: "FAILURE",
  error: { code: "http-status", message: "It answered 503.", path: "invocationMethod.url" },
  decision: {
    automation: "escalate_船",
    decision: "matched",
    expressions: [{ expression: ".a", outcome: { kind: "value", value: true } }],
    decidedBy: { kind: "condition", combinator: "and", expressions: [0] },
    note: "A note.",
  },
  request: {
    method: "POST",
    url: "https://hooks.example/",
    headers: { "X-Key": "***" },
    body: '{"a":1}',
  },
  response: { status: 503, body: { why: "busy" }, truncated: false },
  external: { id: "7", url: "https://ci.example/7" },
  summary: "Broken.",
  link: "https://ci.example/7/log",
  attempts: [{ number: 1, status: 503, durationMs: 12 }],
});

describe("runsTerminal", () => {
  it("lines up a run a line, the newest first, and sums them up", () => {
    const found: RecordedRuns = {
      runs: [
        { record, run: runRecord({ status: "IN_PROGRESS" }) },
        { record, run: caused },
      ],
      undecodable: [
        eventRecord({
          identity: "events[3]",
          at: "2026-03-01T11:00:00.000Z",
          error: "It is null.",
          runs: [],
        }),
      ],
      more: true,
    };

    expect(runsTerminal(found, PLAIN)).toBe(
      `RUN                 TIME                  AUTOMATION   EVENT                           OUTCOME      STATUS       ATTEMPTS
–                   2026-03-01T11:00:00Z  –            events[3]                       undecodable  It is null.
r_AAAAAAAAAAAAAAAA  2026-03-01T10:00:00Z  notify       ENTITY_UPDATED service event-1  delivered    IN_PROGRESS  1
r_BBBBBBBBBBBBBBBB  2026-03-01T10:00:00Z  escalate_船  RUN_CREATED notify r_A/created  dead         FAILURE      1

2 runs: 1 delivered, 1 dead, 1 in progress, 1 event undecodable. There are older ones: see --limit.
`,
    );
  });

  it("says that there are none", () => {
    expect(runsTerminal({ runs: [], undecodable: [], more: false }, PLAIN)).toBe("No runs.\n");
  });
});

describe("runTerminal", () => {
  it("shows all that is recorded of a run", () => {
    expect(runTerminal({ record, run: caused }, PLAIN)).toBe(
      `escalate_船 r_BBBBBBBBBBBBBBBB
  event       ENTITY_UPDATED service event-1
  caused by   RUN_CREATED notify r_A/created (hop 1)
  time        2026-03-01T10:00:00.000Z
  definition  sha256:${"0".repeat(64)} acme/catalog
  delivery    msg_AAAAAAAAAAAAAAAAAAAAAAAAAAA
  outcome     dead
  status      FAILURE 2026-03-01T10:00:01.000Z
  summary     Broken.
  link        https://ci.example/7/log
  error       It answered 503. (invocationMethod.url) [http-status]
  started     https://ci.example/7
  decision    matched
      .a is true
      Decided by expression 1, combined with "and".
      note: A note.
  request     POST https://hooks.example/
      X-Key: ***

      {"a":1}
  attempts    1
      attempt 1: answered 503 (12 ms)
  response    503
      {
        "why": "busy"
      }
`,
    );
  });
});

describe("textTable", () => {
  const table = (rows: readonly (readonly string[])[], width = 10) =>
    textTable(
      rows.map((row) => row.map((text) => ({ text }))),
      width,
    );

  it("lines up columns by their width on a terminal", () => {
    expect(
      table([
        ["船船", "b", "c"],
        ["aé", "bb", ""],
        ["e\u0301", "x"],
      ]),
    ).toEqual(["船船  b   c", "aé    bb  ", "e\u0301     x"]);
  });

  it("cuts what is too wide, and never emits a control character", () => {
    expect(table([["x".repeat(11)], ["船".repeat(6)], ["a\u001b[31m\nb"]])).toEqual([
      "xxxxxxxxx…",
      "船船船船…",
      "a\\u{1b}[3…",
    ]);
    expect(table([])).toEqual([]);
  });
});
