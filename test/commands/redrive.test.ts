import { describe, expect, it } from "vitest";
import type { DispatchDeps } from "../../src/commands/dispatch.ts";
import { dispatch } from "../../src/commands/dispatch.ts";
import { findRuns } from "../../src/commands/find-runs.ts";
import { redrive } from "../../src/commands/redrive.ts";
import type { DispatchResult } from "../../src/model/dispatch.ts";
import type { RunRecord } from "../../src/model/run-record.ts";
import type { DispatchSetup } from "../support/dispatch-project.ts";
import {
  dispatchOnce,
  LOCAL,
  runsOf,
  updates,
  webhook,
  withDispatchDeps,
} from "../support/dispatch-project.ts";
import type { MemoryRunLog } from "../support/memory-run-log.ts";
import { createMemoryRunLog } from "../support/memory-run-log.ts";
import { startWebhookServer } from "../support/webhook-server.ts";

/** One attempt a delivery, so that what fails is dead at once. */
const ONE_ATTEMPT = { ...LOCAL, delivery: { ...LOCAL.delivery, attempts: 1 } };

interface RedriveSetup extends DispatchSetup {
  readonly runLog: MemoryRunLog;
}

/** Redrives what was not delivered, or the runs that are asked for. */
async function redriveAll(
  setup: RedriveSetup,
  isMeant: (run: RunRecord) => boolean = ({ outcome }) => outcome !== "delivered",
): Promise<DispatchResult> {
  const { runs } = await findRuns({}, Infinity, setup.runLog);
  return await withDispatchDeps({ runtime: ONE_ATTEMPT, ...setup }, (deps) =>
    redrive(
      runs.filter(({ run }) => isMeant(run)),
      { dispatchAgain: dispatchAgain(deps, setup.dryRun ?? false) },
    ),
  );
}

function dispatchAgain(deps: DispatchDeps, dryRun: boolean) {
  return (
    again: Parameters<Parameters<typeof redrive>[1]["dispatchAgain"]>[0],
    only: ReadonlySet<string>,
  ) =>
    dispatch(
      { events: again.map((event) => ({ kind: "event", event }) as const), dryRun, only },
      deps,
    );
}

function recordedRuns(runLog: MemoryRunLog): readonly RunRecord[] {
  return [...runLog.records.values()].flatMap(({ runs }) => runs);
}

describe("redrive", () => {
  it("sends dead deliveries again with the same ids, and records what became of them", async () => {
    await using server = await startWebhookServer({ answers: [{ status: 400 }, { status: 200 }] });
    const runLog = createMemoryRunLog();
    const setup = { automations: [webhook("a", { url: server.url })], runLog };
    const before = await dispatchOnce({ ...setup, runtime: ONE_ATTEMPT });

    const again = await redriveAll(setup);

    expect(before.summary.dead).toBe(1);
    expect(again.summary).toMatchObject({ events: 1, delivered: 1, dead: 0 });
    const [first, second] = server.requests;
    expect(second?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
    expect(second?.body).toEqual(first?.body);
    expect(recordedRuns(runLog).map(({ outcome }) => outcome)).toEqual(["delivered"]);
    expect((await redriveAll(setup)).summary.events).toBe(0);
  });

  it("sends what was paused", async () => {
    await using server = await startWebhookServer();
    const runLog = createMemoryRunLog();
    const setup = { automations: [webhook("a", { url: server.url })], runLog };
    await dispatchOnce({ ...setup, events: updates(3), paused: true });

    const again = await redriveAll(setup);

    expect(again.summary).toMatchObject({ events: 3, delivered: 3 });
    expect(server.requests).toHaveLength(3);
  });

  it("starts only the runs that are meant", async () => {
    await using server = await startWebhookServer();
    const runLog = createMemoryRunLog();
    const automations = [webhook("a", { url: server.url }), webhook("b", { url: server.url })];
    await dispatchOnce({ automations, runLog, paused: true });

    const again = await redriveAll(
      { automations, runLog },
      ({ automation }) => automation.identifier === "b",
    );

    expect(server.requests).toHaveLength(1);
    expect(again.events[0]?.considered.map(({ decision }) => decision.automation)).toEqual(["b"]);
    expect(recordedRuns(runLog).map(({ outcome }) => outcome)).toEqual(["paused", "delivered"]);
  });

  it("renders with the definition of today", async () => {
    await using server = await startWebhookServer();
    const runLog = createMemoryRunLog();
    const broken = webhook("a", { url: server.url, body: { a: "{{ error }}" } });
    const before = await dispatchOnce({ automations: [broken], runLog });

    const mended = webhook("a", { url: server.url, body: { a: "{{ .event.number }}" } });
    const again = await redriveAll({ automations: [mended], runLog });

    expect(before.summary.failed).toBe(1);
    expect(again.summary).toMatchObject({ delivered: 1 });
    expect(server.requests.map(({ body }) => body.toString())).toEqual(['{"a":0}']);
  });

  it.each<[string, DispatchSetup["automations"], string]>([
    ["does not match any more", [webhook("a", {}, undefined, ["false"])], "does not match"],
    ["is not in the store any more", [webhook("b", {}, undefined, ["false"])], "has it no more"],
  ])("skips a run whose automation %s, and says so", async (_, automations, note) => {
    const runLog = createMemoryRunLog();
    await dispatchOnce({ automations: [webhook("a", {})], runLog, paused: true });

    const again = await redriveAll({ automations, runLog });

    expect(again.summary).toMatchObject({ events: 1, skipped: 1, failed: 0 });
    expect(again.events[0]?.considered).toHaveLength(1);
    expect(again.events[0]?.considered[0]?.decision.note).toContain(note);
    expect(recordedRuns(runLog).map(({ outcome }) => outcome)).toEqual(["paused"]);
  });

  it("fails a run whose event was not kept, and sends the others", async () => {
    await using server = await startWebhookServer();
    const runLog = createMemoryRunLog();
    const automations = [webhook("a", { url: server.url })];
    const [one, other] = updates(2);
    const events = (event: typeof one) => (event === undefined ? [] : [event]);
    await dispatchOnce({
      automations,
      runLog,
      paused: true,
      events: events(one),
      runtime: { ...LOCAL, runLogBodies: false },
    });
    await dispatchOnce({ automations, runLog, paused: true, events: events(other) });

    const again = await redriveAll({ automations, runLog });

    expect(again.summary).toMatchObject({ events: 2, delivered: 1, failed: 1 });
    expect(runsOf(again, "a").find(({ outcome }) => outcome === "failed")?.error).toMatchObject({
      code: "event-not-kept",
      message: expect.stringContaining("run the workflow run that dispatched it again"),
    });
    expect(server.requests).toHaveLength(1);
  });

  it("renders and sends nothing as a dry run", async () => {
    await using server = await startWebhookServer();
    const runLog = createMemoryRunLog();
    const automations = [webhook("a", { url: server.url })];
    await dispatchOnce({ automations, runLog, paused: true });

    const again = await redriveAll({ automations, runLog, dryRun: true });

    expect(again.summary).toMatchObject({ rendered: 1 });
    expect(server.requests).toHaveLength(0);
    expect(recordedRuns(runLog).map(({ outcome }) => outcome)).toEqual(["paused"]);
  });

  it("skips a run that was delivered in the meantime", async () => {
    await using server = await startWebhookServer();
    const runLog = createMemoryRunLog();
    const automations = [webhook("a", { url: server.url })];
    await dispatchOnce({ automations, runLog });

    const again = await redriveAll({ automations, runLog }, () => true);

    expect(again.summary).toMatchObject({ events: 1, skipped: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it("starts what the runs that it sends lead to", async () => {
    await using server = await startWebhookServer({ answers: [{ status: 200, body: "{}" }] });
    const runLog = createMemoryRunLog();
    const automations = [
      webhook("first", { url: `${server.url}/first`, synchronized: true }),
      webhook("paused", { url: `${server.url}/paused` }),
      webhook(
        "second",
        { url: `${server.url}/second` },
        { type: "RUN_UPDATED", actionIdentifier: "first" },
        ['.diff.after.status == "SUCCESS"'],
      ),
    ];
    await dispatchOnce({ automations, runLog, paused: true });

    const again = await redriveAll(
      { automations, runLog },
      ({ automation }) => automation.identifier === "first",
    );

    expect(server.requests.map(({ path }) => path)).toEqual(["/first", "/second"]);
    expect(again.events.map(({ cause }) => cause?.hop)).toEqual([undefined, 1]);
    expect(again.summary).toMatchObject({ events: 1, delivered: 2 });
  });

  it("sends again what a delivered run led to, and that run not", async () => {
    await using first = await startWebhookServer();
    await using second = await startWebhookServer({ answers: [{ status: 400 }, { status: 200 }] });
    const runLog = createMemoryRunLog();
    const automations = [
      webhook("first", { url: first.url }),
      webhook("second", { url: second.url }, { type: "RUN_CREATED", actionIdentifier: "first" }),
    ];
    const before = await dispatchOnce({ automations, runLog, runtime: ONE_ATTEMPT });

    const again = await redriveAll({ automations, runLog });

    expect(before.summary).toMatchObject({ delivered: 1, dead: 1 });
    expect(again.summary).toMatchObject({ delivered: 1, dead: 0, skipped: 0 });
    expect([first.requests.length, second.requests.length]).toEqual([1, 2]);
  });

  it("asks for 100 events at a time, the oldest first", async () => {
    const runLog = createMemoryRunLog();
    await dispatchOnce({
      automations: [webhook("a", {})],
      events: updates(150),
      runLog,
      paused: true,
    });
    const { runs } = await findRuns({}, Infinity, runLog);
    const asked: number[] = [];

    const result = await redrive(runs, {
      dispatchAgain: async (events, only) => {
        asked.push(events.length, only.size);
        const considered = events.map(({ identity }) => ({ identity, considered: [] }));
        return {
          events: considered,
          summary: (await redrive([], { dispatchAgain: fail })).summary,
        };
      },
    });

    expect(asked).toEqual([100, 100, 50, 50]);
    expect(result.summary).toMatchObject({ events: 150, skipped: 150 });
  });
});

function fail(): Promise<DispatchResult> {
  return Promise.reject(new Error("Not called."));
}
