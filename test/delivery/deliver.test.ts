import type { LookupFunction } from "node:net";
import { describe, expect, it } from "vitest";
import { createUndiciHttpClient } from "../../src/adapters/http/undici-http-client.ts";
import type { Breaker } from "../../src/delivery/breaker.ts";
import { createBreaker } from "../../src/delivery/breaker.ts";
import { createCallSlots } from "../../src/delivery/call-slots.ts";
import { deliver } from "../../src/delivery/deliver.ts";
import type { DeliveryInput, DeliveryResult } from "../../src/delivery/delivery.ts";
import { createRedactor } from "../../src/errors/redact.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import type { FakeClock } from "../support/fake-clock.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { createRecordingLogger } from "../support/recording-logger.ts";
import type { Answer, WebhookServer } from "../support/webhook-server.ts";
import { startWebhookServer } from "../support/webhook-server.ts";

const DEFAULTS = DEFAULT_RUNTIME_CONFIG.delivery;

function input(url: string, overrides: Partial<DeliveryInput> = {}): DeliveryInput {
  const request = { method: "POST", url, headers: { "webhook-id": "msg_1" }, body: '{"a":1}' };
  return {
    request,
    masked: request,
    redact: createRedactor([]),
    policy: { allowHttp: true, allowPrivate: ["127.0.0.0/8"] },
    synchronized: false,
    credential: { kind: "none" },
    signed: false,
    repeatable: true,
    config: DEFAULTS,
    ...overrides,
  };
}

interface Setup {
  readonly clock?: FakeClock;
  readonly breaker?: Breaker;
  readonly signal?: AbortSignal;
  readonly lookup?: LookupFunction;
}

async function run(one: DeliveryInput, setup: Setup = {}) {
  const clock = setup.clock ?? createFakeClock();
  const logger = createRecordingLogger();
  const http = createUndiciHttpClient(setup.lookup === undefined ? {} : { lookup: setup.lookup });
  try {
    const result = await deliver(one, {
      http,
      seal: async () => ({ kind: "ok", headers: {} }),
      clock,
      logger,
      breaker: setup.breaker ?? createBreaker(clock),
      slots: createCallSlots(),
      ...(setup.signal === undefined ? {} : { signal: setup.signal }),
    });
    return { result, sleeps: clock.sleeps, lines: logger.lines };
  } finally {
    await http.close();
  }
}

async function against(
  answers: readonly Answer[],
  overrides: Partial<DeliveryInput> = {},
  setup: Setup = {},
): Promise<{
  readonly server: WebhookServer;
  readonly result: DeliveryResult;
  readonly sleeps: readonly number[];
  readonly lines: readonly string[];
}> {
  await using server = await startWebhookServer({ answers });
  const done = await run(input(`${server.url}/hook?key=hidden`, overrides), setup);
  return { server, ...done };
}

const nowhere: LookupFunction = (hostname, _options, callback) =>
  callback(Object.assign(new Error(`no ${hostname}`), { code: "ENOTFOUND" }), "");

describe("deliver", () => {
  it("delivers at the first 2xx", async () => {
    const { result, server, sleeps } = await against([{ status: 202 }]);

    expect(result).toMatchObject({ outcome: "delivered", attempts: [{ number: 1, status: 202 }] });
    expect(result).not.toHaveProperty("response");
    expect(server.requests[0]?.body.toString()).toBe('{"a":1}');
    expect(sleeps).toEqual([]);
  });

  it("survives three 500s, sending the same request each time", async () => {
    const { result, server, sleeps, lines } = await against([
      { status: 500 },
      { status: 500 },
      { status: 500 },
      { status: 200 },
    ]);

    expect(result.outcome).toBe("delivered");
    expect(result.attempts.map((one) => one.status)).toEqual([500, 500, 500, 200]);
    expect(sleeps).toEqual([1_000, 5_000, 15_000]);
    expect(new Set(server.requests.map((one) => one.headers["webhook-id"]))).toEqual(
      new Set(["msg_1"]),
    );
    expect(lines[1]).toMatch(
      /^POST http:\/\/127\.0\.0\.1:\d+\/hook answered 500 on attempt 2 of 6; next attempt in 5 s\.$/,
    );
  });

  it("gives up after the last attempt", async () => {
    const { result, server } = await against([{ status: 503 }]);

    expect(result).toMatchObject({ outcome: "dead", error: { code: "http-status" } });
    expect(result.attempts).toHaveLength(6);
    expect(server.requests).toHaveLength(6);
    expect(JSON.stringify(result)).not.toContain("hidden");
    expect(result.outcome === "dead" && result.error.message).toMatch(
      /^POST http:\/\/127\.0\.0\.1:\d+\/hook answered 503 on attempt 6 of 6\. It was the last attempt\.$/,
    );
  });

  it.each([301, 302, 307, 400, 401, 404, 410, 422])("stops after %d", async (status) => {
    const { result, server } = await against([{ status }, { status: 200 }]);

    expect(result).toMatchObject({ outcome: "dead", attempts: [{ status }] });
    expect(server.requests).toHaveLength(1);
  });

  it.each<[Answer, string, number]>([
    ["hang", "timeout", 1_000],
    ["drop-reply", "connection-reset", 15_000],
    ["not-http", "response-invalid", 15_000],
  ])("tries again after a receiver's %s", async (answer, code, timeoutMs) => {
    const { result } = await against([answer, { status: 200 }], {
      config: { ...DEFAULTS, timeoutMs },
    });

    expect(result.outcome).toBe("delivered");
    expect(result.attempts[0]).toMatchObject({ number: 1, error: { code } });
  });

  it.each<Answer>(["drip", "endless", "truncate", "gzip-bomb"])(
    "takes a 2xx for delivered whatever the body does: %s",
    async (answer) => {
      const { result, server } = await against([answer]);

      expect(result.outcome).toBe("delivered");
      expect(server.requests).toHaveLength(1);
    },
  );

  it("waits as long as Retry-After says", async () => {
    const date = new Date(Date.UTC(2026, 2, 1, 0, 0, 50)).toUTCString();
    const { sleeps } = await against([
      { status: 429, headers: { "retry-after": "20" } },
      { status: 503, headers: { "retry-after": date } },
      { status: 200 },
    ]);

    expect(sleeps).toEqual([20_000, 30_000]);
  });

  it("gives up where Retry-After leads past the total deadline", async () => {
    const { result, sleeps } = await against(
      [{ status: 429, headers: { "retry-after": "3600" } }],
      { config: { ...DEFAULTS, totalMs: 60_000 } },
    );

    expect(result).toMatchObject({ outcome: "dead", attempts: [{ status: 429 }] });
    expect(result.outcome === "dead" && result.error.message).toContain(
      "would not fit into the 60 s of a delivery",
    );
    expect(sleeps).toEqual([]);
  });

  it("keeps the response of a synchronized call, as JSON or as text", async () => {
    const json = await against([{ status: 201, body: '{"id":7,"__proto__":{"x":1}}' }], {
      synchronized: true,
    });
    const text = await against([{ status: 200, body: "fine" }], { synchronized: true });
    const deep = await against([{ status: 200, body: "[".repeat(60_000) }], {
      synchronized: true,
    });

    expect(json.result.response).toMatchObject({ status: 201, truncated: false });
    expect(JSON.stringify(json.result.response?.body)).toBe('{"id":7,"__proto__":{"x":1}}');
    expect(text.result.response?.body).toBe("fine");
    expect(deep.result.response?.body).toBe("[".repeat(60_000));
  });

  it("cuts the response of a synchronized call at 64 KiB and says so", async () => {
    const { result } = await against(["endless"], { synchronized: true });

    expect(result.response).toMatchObject({ status: 200, truncated: true });
    expect(result.response?.body).toHaveLength(65_536);
  });

  it("keeps what a synchronized call was finally refused with", async () => {
    const { result } = await against([{ status: 422, body: '{"error":"no"}' }], {
      synchronized: true,
    });

    expect(result).toMatchObject({
      outcome: "dead",
      response: { status: 422, body: { error: "no" } },
    });
  });

  it("fails without an attempt where the guard refuses the address", async () => {
    const { result, server } = await against([{ status: 200 }], {
      policy: { allowHttp: true, allowPrivate: [] },
    });

    expect(result).toMatchObject({
      outcome: "failed",
      attempts: [],
      error: { code: "egress-refused" },
    });
    expect(server.connections()).toBe(0);
  });

  it("has no secret in what it says, though a host's name holds one", async () => {
    const redact = createRedactor([{ name: "TENANT", value: "tenant-4711" }]);
    const request = { method: "GET", url: "https://tenant-4711.example.invalid/", headers: {} };
    const { result, lines } = await run(
      input(request.url, {
        request,
        masked: { ...request, url: redact.text(request.url) },
        redact,
        policy: { allowHttp: false, allowPrivate: [] },
        config: { ...DEFAULTS, attempts: 2 },
      }),
      { lookup: nowhere },
    );

    expect(result).toMatchObject({ outcome: "dead", error: { code: "dns-failed" } });
    expect(JSON.stringify({ result, lines })).not.toContain("4711");
  });

  it("leaves a host alone after five failures in a row, whichever delivery they were of", async () => {
    const clock = createFakeClock();
    const breaker = createBreaker(clock);
    await using server = await startWebhookServer({
      answers: [...Array<Answer>(5).fill({ status: 500 }), { status: 200 }],
    });
    const once = { config: { ...DEFAULTS, attempts: 1 } };
    for (let count = 0; count < 5; count += 1) {
      await run(input(server.url, once), { clock, breaker });
    }

    const { result, sleeps } = await run(input(server.url, once), { clock, breaker });

    expect(result.outcome).toBe("delivered");
    expect(sleeps).toEqual([30_000]);
  });

  it("gives up a delivery whose host stays closed past the total deadline", async () => {
    const clock = createFakeClock();
    const breaker = createBreaker(clock);
    await using server = await startWebhookServer();
    for (let count = 0; count < 5; count += 1)
      breaker.report(`127.0.0.1:${server.port}`, "failing");

    const { result } = await run(input(server.url, { config: { ...DEFAULTS, totalMs: 10_000 } }), {
      clock,
      breaker,
    });

    expect(result).toEqual({
      outcome: "failed",
      attempts: [],
      error: {
        code: "host-failing",
        message: `POST ${server.url} was not sent. To wait for its host would not fit into the 10 s of a delivery: its host failed 5 times in a row and is left alone for 30 s.`,
      },
    });
    expect(server.requests).toHaveLength(0);
  });

  it("says that the host is left alone where a delivery ends for that, after its own attempts", async () => {
    const clock = createFakeClock();
    const breaker = createBreaker(clock);
    await using server = await startWebhookServer({ answers: [{ status: 500 }] });
    for (let count = 0; count < 4; count += 1) {
      breaker.report(`127.0.0.1:${server.port}`, "failing");
    }

    const { result } = await run(input(server.url, { config: { ...DEFAULTS, totalMs: 20_000 } }), {
      clock,
      breaker,
    });

    expect(result).toMatchObject({ outcome: "dead", attempts: [{ status: 500 }] });
    expect(result.outcome === "dead" && result.error.message).toMatch(
      /answered 500 on attempt 1 of 6\. To wait for its host .* failed 5 times in a row and is left alone for 29 s\.$/,
    );
  });

  it("announces a wait of milliseconds in milliseconds", async () => {
    const { lines } = await against([{ status: 500 }, { status: 200 }], {
      config: { ...DEFAULTS, delaysMs: [0, 50] },
    });

    expect(lines).toEqual([expect.stringMatching(/; next attempt in 50 ms\.$/)]);
  });

  it("sends nothing once the process is asked to stop", async () => {
    const { result, server } = await against(
      [{ status: 200 }],
      {},
      { signal: AbortSignal.abort() },
    );

    expect(result).toMatchObject({ outcome: "failed", attempts: [], error: { code: "aborted" } });
    expect(result.outcome === "failed" && result.error.message).toContain("was not sent");
    expect(server.requests).toHaveLength(0);
  });

  it("ends a call that is under way when the process is asked to stop", async () => {
    await using server = await startWebhookServer({ answers: ["hang"] });
    const controller = new AbortController();
    const timer = setInterval(() => server.requests.length > 0 && controller.abort(), 5);
    const { result } = await run(input(server.url), { signal: controller.signal });
    clearInterval(timer);

    expect(result).toMatchObject({
      outcome: "dead",
      attempts: [{ number: 1, error: { code: "aborted" } }],
      error: { code: "aborted" },
    });
  });

  it("stops waiting at once when the process is asked to stop", async () => {
    const controller = new AbortController();
    const clock = createFakeClock({ onSleep: () => controller.abort() });
    const { result, server } = await against(
      [{ status: 500 }],
      {},
      { clock, signal: controller.signal },
    );

    expect(result).toMatchObject({
      outcome: "dead",
      attempts: [{ status: 500 }],
      error: { code: "aborted" },
    });
    expect(result.outcome === "dead" && result.error.message).toMatch(
      /answered 500 on attempt 1 of 6\. No further attempt was made: the process was asked to stop\.$/,
    );
    expect(server.requests).toHaveLength(1);
  });
});
