import { describe, expect, it } from "vitest";
import { findRuns } from "../../src/commands/find-runs.ts";
import { redriveRecorded } from "../../src/commands/redrive-recorded.ts";
import { LongshoreError } from "../../src/errors/longshore-error.ts";
import type { DispatchResult } from "../../src/model/dispatch.ts";
import type { DeliveryRequest } from "../../src/model/run.ts";
import type { RunRecord } from "../../src/model/run-record.ts";
import type { DispatchSetup } from "../support/dispatch-project.ts";
import { LOCAL, runsOf, webhook, withDispatchDeps } from "../support/dispatch-project.ts";
import { createMemoryRunLog } from "../support/memory-run-log.ts";
import { eventRecord, runRecord } from "../support/run-records.ts";
import { startWebhookServer } from "../support/webhook-server.ts";

const DEAD: Partial<RunRecord> = {
  outcome: "dead",
  status: "FAILURE",
  error: { code: "http-status", message: "It answered 500." },
};

function requestTo(url: string, overrides: Partial<DeliveryRequest> = {}): DeliveryRequest {
  const headers = { "content-type": "application/json", "webhook-id": "msg_1" };
  return { method: "POST", url, headers, body: '{"as":"recorded"}', ...overrides };
}

async function redriven(
  run: RunRecord,
  setup: DispatchSetup,
  dryRun = false,
): Promise<{ readonly result: DispatchResult; readonly kept: RunRecord | undefined }> {
  const runLog = createMemoryRunLog();
  await runLog.write([eventRecord({ runs: [run] })]);
  const { runs } = await findRuns({}, Infinity, runLog);
  const result = await withDispatchDeps({ ...setup, runLog }, (deps) =>
    redriveRecorded(runs, { dryRun }, deps),
  );
  return { result, kept: runLog.records.get("event-1")?.runs[0] };
}

/** Another definition than the one that the request was made with. */
const CHANGED = webhook("notify", { body: { another: "body" } }, undefined, ["false"]);

describe("redriveRecorded", () => {
  it("sends the request as it was, whatever the definition says today", async () => {
    await using server = await startWebhookServer();
    const request = requestTo(server.url);

    const { result, kept } = await redriven(runRecord({ ...DEAD, request }), {
      automations: [CHANGED],
    });

    expect(result.summary).toMatchObject({ events: 1, delivered: 1 });
    expect(server.requests.map(({ body }) => body.toString())).toEqual(['{"as":"recorded"}']);
    expect(server.requests[0]?.headers["webhook-id"]).toBe("msg_1");
    expect(kept).toMatchObject({ outcome: "delivered", status: "IN_PROGRESS", request });
    expect(kept?.error).toBeUndefined();
  });

  it("records that it failed again", async () => {
    await using server = await startWebhookServer({ answers: [{ status: 403 }] });

    const { result, kept } = await redriven(
      runRecord({ ...DEAD, request: requestTo(server.url) }),
      { automations: [CHANGED] },
    );

    expect(result.summary).toMatchObject({ dead: 1 });
    expect(kept).toMatchObject({
      outcome: "dead",
      status: "FAILURE",
      error: { code: "http-status", message: expect.stringContaining("403") },
      attempts: [{ number: 1, status: 403 }],
    });
  });

  it("keeps the answer of a synchronized call", async () => {
    await using server = await startWebhookServer({ answers: [{ status: 200, body: '{"a":1}' }] });

    const { kept } = await redriven(runRecord({ ...DEAD, request: requestTo(server.url) }), {
      automations: [webhook("notify", { synchronized: true })],
    });

    expect(kept).toMatchObject({ status: "SUCCESS", response: { status: 200, body: { a: 1 } } });
  });

  it.each<[string, Partial<RunRecord>, string]>([
    ["nothing", {}, "No request was made of it."],
    [
      "a secret in its body",
      { request: requestTo("https://hooks.example/", { body: '{"key":"***"}' }) },
      'held a secret, which is recorded as "***"',
    ],
    [
      "a secret in its URL",
      { request: requestTo("https://hooks.example/***") },
      'held a secret, which is recorded as "***"',
    ],
    [
      "a secret in a header",
      {
        request: requestTo("https://hooks.example/", {
          headers: { "X-Key": "***", "webhook-id": "msg_1" },
        }),
      },
      'held a secret, which is recorded as "***"',
    ],
    [
      "no body where there was one",
      {
        request: {
          method: "POST",
          url: "https://hooks.example/",
          headers: requestTo("").headers,
        },
      },
      "The body of its request was not kept.",
    ],
    [
      "a message of a broker",
      { request: requestTo("kafka://a.example:9092,b.example:9092/events") },
      "was authorized when it was made",
    ],
    [
      "a URL that is none",
      { request: requestTo("https://") },
      "The URL that is recorded of its request is none.",
    ],
    [
      "a call of an API",
      { request: requestTo("https://api.example/", { headers: {} }) },
      "was authorized when it was made",
    ],
  ])("fails a run of which is recorded %s", async (_, recorded, reason) => {
    const run = runRecord({ ...DEAD, ...recorded });

    const { result, kept } = await redriven(run, { automations: [CHANGED] });

    expect(runsOf(result, "notify")[0]).toMatchObject({
      outcome: "failed",
      error: {
        code: "request-incomplete",
        message: expect.stringMatching(/--definition current renders it anew\.$/),
      },
    });
    expect(runsOf(result, "notify")[0]?.error?.message).toContain(reason);
    expect(kept).toEqual(run);
  });

  it("records all at once where that is dear, and says what could not be recorded", async () => {
    await using server = await startWebhookServer();
    const runLog = createMemoryRunLog();
    const runs = ["r_1", "r_2"].map((runId) =>
      runRecord({ ...DEAD, runId, request: requestTo(server.url) }),
    );
    const selected = runs.map((run) => ({ record: eventRecord({ runs }), run }));
    const again = () =>
      withDispatchDeps({ automations: [CHANGED], runLog }, (deps) =>
        redriveRecorded(selected, { dryRun: false }, deps),
      );

    await again();
    runLog.broken.write = new LongshoreError("run-log-unwritable", "It is gone.");
    const unrecorded = await again();

    expect(runLog.accesses.write).toBe(2);
    expect(runLog.records.get("event-1")?.runs).toHaveLength(2);
    expect(unrecorded).toMatchObject({
      summary: { delivered: 2 },
      unrecorded: { code: "run-log-unwritable" },
    });
  });

  it.each<[string, Partial<DispatchSetup>]>([
    [
      "the host is not allowed any more",
      { runtime: { ...LOCAL, egress: { allow: ["a.example"] } } },
    ],
    [
      "private networks are not allowed any more",
      { runtime: { ...LOCAL, network: { allowHttp: true, allowPrivate: [] } } },
    ],
    [
      "the automation does not ask for them any more",
      { automations: [webhook("notify", { agent: false })] },
    ],
    ["the automation is gone", { automations: [] }],
  ])("sends nothing where %s", async (_, setup) => {
    await using server = await startWebhookServer();

    const { result } = await redriven(runRecord({ ...DEAD, request: requestTo(server.url) }), {
      automations: [CHANGED],
      ...setup,
    });

    expect(runsOf(result, "notify")[0]).toMatchObject({
      outcome: "failed",
      error: { code: "egress-refused" },
    });
    expect(server.connections()).toBe(0);
  });

  it("shows the request and sends nothing as a dry run, and skips what was delivered", async () => {
    await using server = await startWebhookServer();
    const request = requestTo(server.url);
    const setup = { automations: [CHANGED] };

    const dry = await redriven(runRecord({ ...DEAD, request }), setup, true);
    const done = await redriven(runRecord({ request }), setup);

    expect(runsOf(dry.result, "notify")[0]).toMatchObject({ outcome: "rendered", request });
    expect(done.result.summary).toMatchObject({ skipped: 1, delivered: 0 });
    expect(server.connections()).toBe(0);
  });
});
