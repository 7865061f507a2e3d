import { describe, expect, it } from "vitest";
import { LongshoreError } from "../../src/errors/longshore-error.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import { dispatchOnce, LOCAL, runsOf, updates, webhook } from "../support/dispatch-project.ts";
import { catalogEvent, eventBody } from "../support/events.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { createMemoryRunLog } from "../support/memory-run-log.ts";
import { startWebhookServer } from "../support/webhook-server.ts";

const recordsOf = (log: ReturnType<typeof createMemoryRunLog>) => [...log.records.values()];

describe("a dispatch and its run log", () => {
  it("reads and writes nothing where nothing matches", async () => {
    const runLog = createMemoryRunLog();

    const result = await dispatchOnce({
      automations: [webhook("never", {}, undefined, ["false"])],
      runLog,
    });

    expect(result.summary).toMatchObject({ considered: 1, matched: 0 });
    expect(runLog.accesses).toEqual({ find: 0, write: 0 });
  });

  it("looks up all events once and writes them once", async () => {
    await using server = await startWebhookServer();
    const runLog = createMemoryRunLog();

    await dispatchOnce({
      automations: [webhook("a", { url: server.url }), webhook("b", { url: server.url })],
      events: updates(5),
      runLog,
    });

    expect(runLog.accesses).toEqual({ find: 1, write: 1 });
    expect(recordsOf(runLog).map(({ runs }) => runs.length)).toEqual([2, 2, 2, 2, 2]);
  });

  it("writes each outcome as it comes where that is cheap", async () => {
    await using server = await startWebhookServer();
    const runLog = createMemoryRunLog(true);

    await dispatchOnce({
      automations: [webhook("a", { url: server.url }), webhook("b", { url: server.url })],
      runLog,
    });

    expect(runLog.accesses).toEqual({ find: 1, write: 2 });
    expect(recordsOf(runLog)[0]?.runs).toHaveLength(2);
  });

  it("keeps the decision, the request, the attempts and the outcome of a run", async () => {
    await using server = await startWebhookServer({ answers: [{ status: 503 }, { status: 200 }] });
    const runLog = createMemoryRunLog();

    const result = await dispatchOnce({
      automations: [
        webhook("a", { url: `${server.url}/x`, body: { key: "{{ .secrets.TOKEN }}" } }, undefined, [
          ".diff.after.identifier",
        ]),
      ],
      runLog,
      secretValues: { TOKEN: "canary-secret" },
    });

    const [record] = recordsOf(runLog);
    expect(record).toMatchObject({
      format: 1,
      identity: "event-0",
      type: "ENTITY_UPDATED",
      target: "service",
      at: eventBody("entity-updated")["trigger"]
        ? String(Object(eventBody("entity-updated")["trigger"]).at)
        : "",
      runs: [
        {
          runId: runsOf(result, "a")[0]?.runId,
          automation: { identifier: "a", repository: "acme/catalog" },
          hop: 0,
          decision: { decision: "matched" },
          outcome: "delivered",
          status: "IN_PROGRESS",
          request: { method: "POST", url: `${server.url}/x`, body: '{"key":"***"}' },
          attempts: [
            { number: 1, status: 503 },
            { number: 2, status: 200 },
          ],
        },
      ],
    });
    expect(record?.body).toMatchObject({ number: 0 });
    expect(JSON.stringify(recordsOf(runLog))).not.toContain("canary-secret");
  });

  it.each([
    ["auto", true, false],
    ["auto", false, true],
    [false, false, false],
    [true, true, true],
  ] as const)(
    "keeps bodies and values with %s in a log that is public %s: %s",
    async (runLogBodies, runLogIsPublic, kept) => {
      await using server = await startWebhookServer({
        answers: [{ status: 200, body: '{"private":"answer"}' }],
      });
      const runLog = createMemoryRunLog(false, runLogIsPublic);

      await dispatchOnce({
        automations: [
          webhook(
            "a",
            { url: server.url, synchronized: true, body: { of: "private body" } },
            undefined,
            ['"private value"'],
          ),
        ],
        events: [
          {
            kind: "event",
            event: catalogEvent({ body: eventBody("entity-updated", { note: "private event" }) }),
          },
        ],
        runtime: { ...LOCAL, runLogBodies },
        runLog,
      });

      const [record] = recordsOf(runLog);
      const text = JSON.stringify({
        ...record,
        runs: record?.runs.map((run) => ({
          ...run,
          decision: {
            ...run.decision,
            expressions: run.decision.expressions.map(({ outcome }) => outcome),
          },
        })),
      });
      for (const one of ["private event", "private body", "private value", '"private":"answer"']) {
        expect(text.includes(one) || text.includes(one.replaceAll('"', '\\"')), one).toBe(kept);
      }
      expect(record?.runs[0]).toMatchObject({ outcome: "delivered", status: "SUCCESS" });
    },
  );

  it("sends nothing again that is recorded as delivered, and everything else with the same ids", async () => {
    await using good = await startWebhookServer();
    await using bad = await startWebhookServer({ answers: [{ status: 400 }, { status: 200 }] });
    const runLog = createMemoryRunLog();
    const automations = [webhook("bad", { url: bad.url }), webhook("good", { url: good.url })];

    const first = await dispatchOnce({ automations, runLog });
    const second = await dispatchOnce({ automations, runLog });

    expect(first.summary).toMatchObject({ delivered: 1, dead: 1 });
    expect(second.summary).toMatchObject({ delivered: 1, skipped: 1, dead: 0 });
    expect(good.requests).toHaveLength(1);
    expect(bad.requests.map(({ headers }) => headers["webhook-id"])).toEqual([
      runsOf(first, "bad")[0]?.deliveryId,
      runsOf(first, "bad")[0]?.deliveryId,
    ]);
    expect(recordsOf(runLog)[0]?.runs.map(({ outcome }) => outcome)).toEqual([
      "delivered",
      "delivered",
    ]);
  });

  it("sends nothing where the run log cannot be read", async () => {
    await using server = await startWebhookServer();
    const runLog = createMemoryRunLog();
    runLog.broken.find = new LongshoreError("run-log-unreadable", "It is gone.");

    const result = dispatchOnce({ automations: [webhook("a", { url: server.url })], runLog });

    await expect(result).rejects.toMatchObject({ code: "run-log-unreadable" });
    expect(server.connections()).toBe(0);
  });

  it.each([true, false])(
    "says what it sent and could not record, each outcome at once %s",
    async (each) => {
      await using server = await startWebhookServer();
      const runLog = createMemoryRunLog(each);
      runLog.broken.write = new LongshoreError("run-log-unwritable", "The disk is full.");

      const result = await dispatchOnce({
        automations: [webhook("a", { url: server.url })],
        runLog,
      });

      expect(result.summary).toMatchObject({ delivered: 1 });
      expect(result.unrecorded).toMatchObject({ code: "run-log-unwritable" });
    },
  );

  it("records what was not sent when the process is asked to stop", async () => {
    await using server = await startWebhookServer({ answers: [{ status: 503 }] });
    const controller = new AbortController();
    const clock = createFakeClock({ onSleep: () => controller.abort() });
    const runLog = createMemoryRunLog();

    const result = await dispatchOnce({
      automations: [webhook("a", { url: server.url })],
      runLog,
      clock,
      signal: controller.signal,
    });

    expect(result.summary).toMatchObject({ dead: 1 });
    expect(recordsOf(runLog)[0]?.runs[0]).toMatchObject({
      outcome: "dead",
      error: { code: "aborted" },
      attempts: [{ status: 503 }],
    });
  });

  it("records an event that nobody can read, beside the good ones", async () => {
    await using server = await startWebhookServer();
    const runLog = createMemoryRunLog();

    const result = await dispatchOnce({
      automations: [webhook("a", { url: server.url })],
      events: [...updates(1), { kind: "undecodable", identity: "events[1]", message: "No shape." }],
      runLog,
    });

    expect(result.summary).toMatchObject({ events: 2, undecodable: 1, delivered: 1 });
    expect(runLog.records.get("events[1]")).toMatchObject({ error: "No shape.", runs: [] });
  });

  it("decides and records while sending is paused, and sends when it is not any more", async () => {
    await using server = await startWebhookServer();
    const runLog = createMemoryRunLog();
    const automations = [webhook("a", { url: server.url, body: { a: "{{ .secrets.MISSING }}" } })];

    const paused = await dispatchOnce({ automations, runLog, paused: true });

    expect(paused.summary).toMatchObject({ matched: 1, paused: 1, failed: 0 });
    expect(server.connections()).toBe(0);
    expect(recordsOf(runLog)[0]?.runs[0]).toMatchObject({ outcome: "paused" });

    const resumed = await dispatchOnce({ automations, runLog, secretValues: { MISSING: "there" } });

    expect(resumed.summary).toMatchObject({ delivered: 1 });
    expect(recordsOf(runLog)[0]?.runs[0]).toMatchObject({ outcome: "delivered" });
  });

  it("starts the runs that are named, and no others", async () => {
    await using server = await startWebhookServer();
    const automations = [webhook("a", { url: server.url }), webhook("b", { url: server.url })];
    const [wanted] = runsOf(await dispatchOnce({ automations, dryRun: true }), "b");

    const result = await dispatchOnce({ automations, only: new Set([wanted?.runId ?? ""]) });

    expect(server.requests).toHaveLength(1);
    expect(runsOf(result, "a")).toEqual([]);
    expect(runsOf(result, "b")).toMatchObject([{ outcome: "delivered" }]);
  });

  it("reads and writes nothing in a dry run", async () => {
    const runLog = createMemoryRunLog();

    await dispatchOnce({
      automations: [webhook("a", {})],
      runtime: DEFAULT_RUNTIME_CONFIG,
      runLog,
      dryRun: true,
    });

    expect(runLog.accesses).toEqual({ find: 0, write: 0 });
  });
});
