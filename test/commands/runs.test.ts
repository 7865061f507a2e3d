import { describe, expect, it } from "vitest";
import { findRun, findRuns } from "../../src/commands/find-runs.ts";
import type { ReportRunInput } from "../../src/commands/runs.ts";
import { listRuns, reportRun, showRun } from "../../src/commands/runs.ts";
import { summarizeDispatch } from "../../src/model/dispatch.ts";
import type { RecordedRun } from "../../src/model/recorded-runs.ts";
import { summarizeRuns } from "../../src/model/recorded-runs.ts";
import type { EventRecord, RunRecord } from "../../src/model/run-record.ts";
import type { RunLog } from "../../src/ports/run-log.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { createMemoryRunLog } from "../support/memory-run-log.ts";
import { eventRecord, runRecord } from "../support/run-records.ts";

async function logOf(...records: readonly EventRecord[]) {
  const log = createMemoryRunLog();
  await log.write(records);
  return log;
}

function minute(number: number): string {
  return new Date(Date.UTC(2026, 2, 1, 10, number)).toISOString();
}

function runOf(runId: string, overrides: Partial<RunRecord> = {}): RunRecord {
  const automation = { ...runRecord().automation, identifier: runId.split("-")[0] ?? "" };
  return runRecord({ runId, automation, ...overrides });
}

/** An event of each minute, with a run of `a` and one of `b`. */
function events(count: number): readonly EventRecord[] {
  return Array.from({ length: count }, (_, number) =>
    eventRecord({
      identity: `event-${number}`,
      at: minute(number),
      runs: [
        runOf(`a-${number}`),
        runOf(`b-${number}`, { outcome: number % 2 === 0 ? "dead" : "paused" }),
      ],
    }),
  );
}

function idsOf({ runs }: { readonly runs: readonly RecordedRun[] }): readonly string[] {
  return runs.map(({ run }) => run.runId);
}

describe("listRuns", () => {
  it("gives the newest runs, up to a limit, and says whether there are more", async () => {
    const runLog = await logOf(...events(3));
    const list = (limit: number) => listRuns({ filter: {}, limit }, { runLog });

    expect(idsOf(await list(3))).toEqual(["a-2", "b-2", "a-1"]);
    expect((await list(3)).more).toBe(true);
    expect(idsOf(await list(6))).toHaveLength(6);
    expect((await list(6)).more).toBe(false);
  });

  it.each<[string, Parameters<typeof findRuns>[0], readonly string[]]>([
    ["an automation", { automation: "a" }, ["a-2", "a-1", "a-0"]],
    ["outcomes", { outcomes: new Set(["dead", "paused"]) }, ["b-2", "b-1", "b-0"]],
    ["one outcome", { outcomes: new Set(["paused"]) }, ["b-1"]],
    ["a time", { sinceMs: Date.parse(minute(2)) }, ["a-2", "b-2"]],
    ["a time before", { untilMs: Date.parse(minute(1)) }, ["a-0", "b-0"]],
    ["an automation's outcomes", { automation: "a", outcomes: new Set(["dead"]) }, []],
  ])("narrows by %s", async (_, filter, expected) => {
    const found = await listRuns({ filter, limit: 9 }, { runLog: await logOf(...events(3)) });

    expect(idsOf(found)).toEqual(expected);
  });

  it("reads on until it has as many as are wanted, and no further", async () => {
    const limits: number[] = [];
    const log = await logOf(...events(2_000));
    const runLog: RunLog = {
      ...log,
      list: (query) => {
        limits.push(query.limit);
        return log.list(query);
      },
    };

    const found = await findRuns({ automation: "b", outcomes: new Set(["dead"]) }, 200, runLog);

    expect(idsOf(found)).toHaveLength(200);
    expect([idsOf(found)[0], idsOf(found).at(-1)]).toEqual(["b-1998", "b-1600"]);
    expect(limits).toEqual([100, 500]);
  });

  it("gives events that nobody could decode, unless a filter is about runs", async () => {
    const undecodable = eventRecord({ identity: "events[3]", error: "It is null.", runs: [] });
    const runLog = await logOf(undecodable, ...events(1));

    const all = await listRuns({ filter: {}, limit: 9 }, { runLog });
    const some = await listRuns({ filter: { automation: "a" }, limit: 9 }, { runLog });

    expect(all.undecodable).toEqual([undecodable]);
    expect(summarizeRuns(all)).toEqual({
      runs: 2,
      delivered: 1,
      inProgress: 0,
      dead: 1,
      failed: 0,
      paused: 0,
      undecodable: 1,
      more: false,
    });
    expect(some.undecodable).toEqual([]);
  });
});

describe("findRun", () => {
  it("finds a run by its id, or by the start of it", async () => {
    const runLog = await logOf(...events(20));

    expect((await findRun("a-7", runLog)).run.runId).toBe("a-7");
    expect((await findRun("a-1", runLog)).run.runId).toBe("a-1");
    expect((await showRun("b-19", { runLog })).runs[0]?.record.identity).toBe("event-19");
    await runLog.write([eventRecord({ identity: "other", runs: [runOf("unique-1")] })]);
    expect((await findRun("uni", runLog)).run.runId).toBe("unique-1");
  });

  it("lists the runs that an id may mean", async () => {
    const runLog = await logOf(...events(20));

    await expect(findRun("b-1", await logOf(...events(1)))).rejects.toMatchObject({
      code: "run-unknown",
    });
    await expect(findRun("", await logOf(...events(1)))).rejects.toMatchObject({
      code: "run-ambiguous",
      message: '2 runs have an id that starts with "": "a-0", "b-0".',
    });
    await expect(findRun("a-", runLog)).rejects.toMatchObject({
      message: expect.stringMatching(/^20 runs have .* and 10 more\.$/),
    });
  });
});

describe("reportRun", () => {
  const underWay = runRecord({ status: "IN_PROGRESS", updatedAt: minute(5) });
  const NOTHING = { events: [], summary: summarizeDispatch([]) };

  async function report(
    run: RunRecord,
    input: Partial<ReportRunInput> = {},
    { nowMs = Date.parse(minute(9)), offer = async (_: RecordedRun) => NOTHING } = {},
  ) {
    const runLog = await logOf(eventRecord({ body: { a: 1 }, runs: [run, runOf("other-1")] }));
    const clock = createFakeClock({ startMs: nowMs });
    const result = await reportRun(
      { id: run.runId, status: "SUCCESS", ...input },
      { runLog, clock, offer },
    ).catch((cause: unknown) => cause);
    return { result, record: runLog.records.get("event-1") };
  }

  it("ends a run that is under way, and keeps the event and its other runs", async () => {
    const { record } = await report(underWay, {
      status: "FAILURE",
      summary: "The build broke.",
      link: "https://ci.example/7",
    });

    expect(record).toEqual(
      eventRecord({
        body: { a: 1 },
        runs: [
          {
            ...underWay,
            status: "FAILURE",
            summary: "The build broke.",
            link: "https://ci.example/7",
            updatedAt: minute(9),
          },
          runOf("other-1"),
        ],
      }),
    );
  });

  it("ends it although the clock of whoever sent it was ahead", async () => {
    const { record } = await report(underWay, {}, { nowMs: Date.parse(minute(1)) });

    expect(record?.runs[0]).toMatchObject({
      status: "SUCCESS",
      updatedAt: new Date(Date.parse(minute(5)) + 1).toISOString(),
    });
  });

  it("offers the end before it is written, so that one who was stopped reports again", async () => {
    const offered: RecordedRun[] = [];
    const failing = await report(
      underWay,
      {},
      { offer: () => Promise.reject(new Error("stopped")) },
    );
    const { result } = await report(
      underWay,
      {},
      {
        offer: async (ended) => {
          offered.push(ended);
          return NOTHING;
        },
      },
    );

    expect(failing.record?.runs[0]?.status).toBe("IN_PROGRESS");
    expect(offered.map(({ run, record }) => [run.status, record.body])).toEqual([
      ["SUCCESS", { a: 1 }],
    ]);
    expect(result).toMatchObject({ ended: { run: { status: "SUCCESS" } }, dispatched: NOTHING });
  });

  it.each<[string, RunRecord, string]>([
    ["ended well", runRecord(), "ended with SUCCESS"],
    ["ended badly", runRecord({ status: "FAILURE" }), "ended with FAILURE"],
    ["is paused", runRecord({ outcome: "paused", status: "IN_PROGRESS" }), "was not sent yet"],
    ["is dead", runRecord({ outcome: "dead", status: "FAILURE" }), "was not delivered"],
  ])("refuses a run that %s", async (_, run, reason) => {
    const { result, record } = await report(run, { status: "FAILURE" });

    expect(result).toMatchObject({
      code: "run-ended",
      exitCode: 1,
      message: expect.stringContaining(reason),
    });
    expect(record?.runs[0]).toEqual(run);
  });
});
