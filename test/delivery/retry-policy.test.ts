import { describe, expect, it } from "vitest";
import { retryAfterMs } from "../../src/delivery/retry-after.ts";
import { attemptTimeoutMs, delayBefore, verdictOf } from "../../src/delivery/retry-policy.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import type { HttpErrorCode } from "../../src/ports/http-client.ts";

const CONFIG = DEFAULT_RUNTIME_CONFIG.delivery;

function answered(status: number) {
  const response = { status, headers: {}, body: new Uint8Array(), truncated: false };
  return verdictOf({ kind: "response", response });
}

describe("verdictOf", () => {
  it.each([
    ["delivered", [200, 201, 202, 204, 299]],
    ["retry", [408, 425, 429, 500, 502, 503, 504, 599]],
    ["terminal", [101, 300, 301, 302, 304, 307, 308, 400, 401, 403, 404, 409, 410, 422, 451]],
  ] as const)("takes as %s: %j", (verdict, statuses) => {
    expect(statuses.map(answered)).toEqual(statuses.map(() => verdict));
  });

  it.each<[HttpErrorCode, string]>([
    ["connect-failed", "retry"],
    ["dns-failed", "retry"],
    ["tls-failed", "retry"],
    ["connection-reset", "retry"],
    ["timeout", "retry"],
    ["response-invalid", "retry"],
    ["egress-refused", "refused"],
    ["aborted", "aborted"],
  ])("takes the error %s as %s", (code, verdict) => {
    expect(verdictOf({ kind: "error", code, message: "" })).toBe(verdict);
  });
});

describe("delayBefore", () => {
  it("follows the schedule and repeats its last wait", () => {
    const delays = [1, 2, 3, 4, 5, 6, 7, 8].map((attempt) =>
      delayBefore(attempt, CONFIG, undefined, 0.5),
    );

    expect(delays).toEqual([0, 1_000, 5_000, 15_000, 45_000, 90_000, 90_000, 90_000]);
  });

  it.each([
    [0, 4_000],
    [0.5, 5_000],
    [0.999_999, 6_000],
  ])("varies a wait by a fifth: random %d gives %d ms", (random, ms) => {
    expect(delayBefore(3, CONFIG, undefined, random)).toBe(ms);
  });

  it.each([
    [2, 7_000, 7_000],
    [3, 1_000, 5_000],
    [2, 90_000, 90_000],
    [2, 86_400_000, 90_000],
  ])("before attempt %d, asked for %d ms, waits %d ms", (attempt, asked, ms) => {
    expect(delayBefore(attempt, CONFIG, asked, 0.5)).toBe(ms);
  });
});

describe("retryAfterMs", () => {
  const now = Date.UTC(2026, 2, 1, 12, 0, 0);

  it.each([
    ["0", 0],
    ["7", 7_000],
    [" 120 ", 120_000],
    ["Sun, 01 Mar 2026 12:00:30 GMT", 30_000],
    ["Sunday, 01-Mar-26 12:00:05 GMT", 5_000],
    ["Sun, 01 Mar 2026 11:00:00 GMT", 0],
    [undefined, undefined],
    ["", undefined],
    ["-5", undefined],
    ["1.5", undefined],
    ["soon", undefined],
    ["99999999999", undefined],
    ["Mon, nonsense", undefined],
    ["2026-03-01T12:00:30Z", undefined],
  ])("reads %j as %s ms", (value, ms) => {
    expect(retryAfterMs(value, now)).toBe(ms);
  });
});

describe("attemptTimeoutMs", () => {
  it("waits longer for a synchronized call, unless the configuration says how long", () => {
    expect(attemptTimeoutMs(CONFIG, false)).toBe(15_000);
    expect(attemptTimeoutMs(CONFIG, true)).toBe(30_000);
    expect(attemptTimeoutMs({ ...CONFIG, timeoutMs: 2_000 }, true)).toBe(2_000);
  });
});
