import { describe, expect, it } from "vitest";
import { runEnded } from "../../src/commands/run-ended.ts";
import type { TriggerEvent } from "../../src/model/automation.ts";
import { dispatchOnce, runsOf, webhook, withDispatchDeps } from "../support/dispatch-project.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { createMemoryRunLog } from "../support/memory-run-log.ts";
import { startWebhookServer } from "../support/webhook-server.ts";

const runsFrom = (
  actionIdentifier: string,
  type: "RUN_CREATED" | "RUN_UPDATED" | "ANY_RUN_CHANGE" = "RUN_UPDATED",
): TriggerEvent => ({ type, actionIdentifier });

const SUCCEEDED = '.diff.after.status == "SUCCESS"';

describe("what a run starts", () => {
  it("offers the response of a synchronized call, and its end, to those who listen", async () => {
    await using first = await startWebhookServer({
      answers: [{ status: 200, body: '{"id":77,"name":"made"}' }],
    });
    await using second = await startWebhookServer();

    const result = await dispatchOnce({
      automations: [
        webhook("make", { url: first.url, synchronized: true, body: { a: 1 } }),
        webhook(
          "tell",
          {
            url: second.url,
            body: {
              id: "{{ .event.diff.before.response.id }}",
              status: "{{ .event.diff.after.status }}",
              entity: "{{ .event.diff.after.entity.identifier }}",
              sent: "{{ .event.diff.after.payload.body }}",
              template: "{{ .event.context.action.invocationMethod.type }}",
              run: "{{ .event.diff.after.id }}",
            },
          },
          runsFrom("make"),
          [SUCCEEDED],
        ),
      ],
    });

    expect(second.requests).toHaveLength(1);
    expect(JSON.parse(String(second.requests[0]?.body))).toEqual({
      id: 77,
      status: "SUCCESS",
      entity: "checkout",
      sent: { a: 1 },
      template: "WEBHOOK",
      run: runsOf(result, "make")[0]?.runId,
    });
    expect(result.events.map(({ type, cause }) => [type, cause?.automation, cause?.hop])).toEqual([
      ["ENTITY_UPDATED", undefined, undefined],
      ["RUN_UPDATED", "make", 1],
      ["RUN_UPDATED", "make", 1],
    ]);
    expect(result.summary).toMatchObject({ events: 1, matched: 2, delivered: 2 });
  });

  it("tells of a call that is not synchronized that it was created, and no more", async () => {
    await using server = await startWebhookServer();

    const result = await dispatchOnce({
      automations: [
        webhook("make", { url: server.url }),
        webhook(
          "any",
          { url: server.url, body: { is: "{{ .event.action }}" } },
          runsFrom("make", "ANY_RUN_CHANGE"),
        ),
      ],
    });

    expect(server.requests.map(({ body }) => String(body)).slice(1)).toEqual(['{"is":"CREATE"}']);
    expect(result.summary).toMatchObject({ delivered: 2 });
  });

  it("tells of a run that failed that it did", async () => {
    await using bad = await startWebhookServer({ answers: [{ status: 422 }] });
    await using server = await startWebhookServer();

    await dispatchOnce({
      automations: [
        webhook("make", { url: bad.url }),
        webhook(
          "alarm",
          { url: server.url, body: { is: "{{ .event.diff.after.status }}" } },
          runsFrom("make"),
          ['.diff.after.status == "FAILURE"'],
        ),
      ],
    });

    expect(server.requests.map(({ body }) => String(body))).toEqual(['{"is":"FAILURE"}']);
  });

  it("shows no secret to those who listen", async () => {
    await using server = await startWebhookServer();

    await dispatchOnce({
      automations: [
        webhook("make", {
          url: server.url,
          synchronized: true,
          headers: { "X-Key": "{{ .secrets.TOKEN }}" },
        }),
        webhook(
          "tell",
          { url: server.url, body: { all: "{{ .event }}" } },
          runsFrom("make", "RUN_CREATED"),
        ),
      ],
      secretValues: { TOKEN: "canary-secret" },
    });

    expect(server.requests).toHaveLength(2);
    expect(String(server.requests[1]?.body)).not.toContain("canary-secret");
  });

  it("stops a chain after five runs", async () => {
    await using server = await startWebhookServer();
    const runLog = createMemoryRunLog();
    const names = ["zero", "one", "two", "three", "four", "five", "six"];

    const result = await dispatchOnce({
      automations: names.map((name, index) => {
        const before = names[index - 1];
        const call = { url: server.url, synchronized: true };
        return before === undefined
          ? webhook(name, call)
          : webhook(name, call, runsFrom(before), [SUCCEEDED]);
      }),
      runLog,
    });

    expect(server.requests).toHaveLength(6);
    expect(runsOf(result, "six")).toMatchObject([
      { outcome: "failed", error: { code: "loop-stopped" } },
    ]);
    expect([...runLog.records.values()][0]?.runs.map(({ hop }) => hop)).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ]);
  });

  it("stops automations that start one another, and names the loop", async () => {
    await using server = await startWebhookServer();
    const call = { url: server.url, synchronized: true };
    const either = (identifier: string, other: string) =>
      webhook(identifier, call, runsFrom(other), [SUCCEEDED]);

    const result = await dispatchOnce({
      automations: [either("ping", "pong"), either("pong", "ping")],
      events: [
        {
          kind: "event",
          event: {
            identity: "outside",
            type: "RUN_UPDATED",
            resource: "run",
            target: "pong",
            body: { diff: { after: { status: "SUCCESS" } } },
          },
        },
      ],
    });

    expect(server.requests).toHaveLength(6);
    expect(result.summary).toMatchObject({ delivered: 6, failed: 1 });
    expect(runsOf(result, "ping").at(-1)?.error?.message).toBe(
      '"ping" was not started: 5 runs in a row led to it, which is the limit. The automations start one another in a loop: "ping" → "pong" → "ping".',
    );
  });

  it("goes on from a run that was delivered earlier, with what was recorded of it", async () => {
    await using first = await startWebhookServer({ answers: [{ status: 200, body: '{"id":77}' }] });
    await using second = await startWebhookServer({ answers: [{ status: 400 }, { status: 200 }] });
    const runLog = createMemoryRunLog();
    const clock = createFakeClock();
    const automations = [
      webhook("make", { url: first.url, synchronized: true }),
      webhook(
        "tell",
        { url: second.url, body: { id: "{{ .event.diff.after.response.id }}" } },
        runsFrom("make"),
        [SUCCEEDED],
      ),
    ];

    const one = await dispatchOnce({ automations, runLog, clock });
    clock.advance(86_400_000);
    const two = await dispatchOnce({ automations, runLog, clock });
    const three = await dispatchOnce({ automations, runLog, clock });

    expect(
      [one, two, three].map(({ summary }) => [summary.delivered, summary.dead, summary.skipped]),
    ).toEqual([
      [1, 1, 0],
      [1, 0, 1],
      [0, 0, 2],
    ]);
    expect(first.requests).toHaveLength(1);
    expect(second.requests.map(({ body }) => String(body))).toEqual(['{"id":77}', '{"id":77}']);
    expect(new Set(second.requests.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  });

  it.each([
    ["SUCCESS", "SUCCESS"],
    ["FAILURE", "FAILURE"],
    ["IN_PROGRESS", "IN_PROGRESS"],
  ])("ends a run when the catalog says %s", async (said, kept) => {
    await using server = await startWebhookServer();
    const runLog = createMemoryRunLog();
    const automations = [webhook("make", { url: server.url })];
    const [run] = runsOf(await dispatchOnce({ automations, runLog }), "make");

    await dispatchOnce({
      automations,
      runLog,
      events: [
        {
          kind: "event",
          event: {
            identity: "from-the-catalog",
            type: "RUN_UPDATED",
            resource: "run",
            target: "make",
            body: { diff: { after: { id: run?.runId ?? "", status: said } } },
          },
        },
      ],
    });

    expect(runLog.records.get("event-0")?.runs).toMatchObject([
      { outcome: "delivered", status: kept },
    ]);
  });

  it("offers the end of a run that is reported later, once", async () => {
    await using server = await startWebhookServer();
    const runLog = createMemoryRunLog();
    const automations = [
      webhook("make", { url: server.url }),
      webhook(
        "tell",
        {
          url: server.url,
          body: {
            of: "{{ .event.diff.after.entity.identifier }}",
            says: "{{ .event.diff.after.summary }}",
          },
        },
        runsFrom("make"),
        [SUCCEEDED],
      ),
    ];
    await dispatchOnce({ automations, runLog });
    const record = runLog.records.get("event-0");
    const [started] = record?.runs ?? [];
    if (record === undefined || started === undefined) throw new Error("nothing was recorded");
    const ended = { record, run: { ...started, status: "SUCCESS" as const }, summary: "Built." };

    const results = await withDispatchDeps({ automations, runLog }, async (deps) => [
      await runEnded(ended, deps),
      await runEnded(ended, deps),
    ]);

    expect(results.map(({ summary }) => [summary.delivered, summary.skipped])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(server.requests.map(({ body }) => String(body)).slice(1)).toEqual([
      '{"of":"checkout","says":"Built."}',
    ]);
  });
});
