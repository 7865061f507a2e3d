import { describe, expect, it } from "vitest";
import { retryAfterMs } from "../../src/delivery/retry-after.ts";
import { attemptTimeoutMs, delayBefore, verdictOf } from "../../src/delivery/retry-policy.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import type { HttpErrorCode, HttpOutcome } from "../../src/ports/http-client.ts";

const CONFIG = DEFAULT_RUNTIME_CONFIG.delivery;

function answer(status: number, headers: Readonly<Record<string, string>> = {}): HttpOutcome {
  const response = { status, headers, body: new Uint8Array(), truncated: false };
  return { kind: "response", response };
}

describe("verdictOf", () => {
  it.each([
    ["delivered", [200, 201, 202, 204, 299]],
    ["retry", [408, 425, 429, 500, 502, 503, 504, 599]],
    ["terminal", [101, 300, 301, 302, 304, 307, 308, 400, 401, 403, 404, 409, 410, 422, 451]],
  ] as const)("takes as %s: %j", (verdict, statuses) => {
    expect(statuses.map((status) => verdictOf(answer(status), true))).toEqual(
      statuses.map(() => verdict),
    );
  });

  it("takes a 403 that says when to come back as a limit", () => {
    expect(verdictOf(answer(403, { "retry-after": "5" }), true)).toBe("retry");
    expect(verdictOf(answer(403, { "retry-after": "5" }), false)).toBe("retry");
  });

  it.each([
    ["delivered", [200, 204]],
    ["retry", [425, 429]],
    ["terminal", [302, 400, 401, 403, 404, 422]],
    ["unknown", [408, 500, 502, 503, 504]],
  ] as const)("takes as %s what must not be repeated: %j", (verdict, statuses) => {
    expect(statuses.map((status) => verdictOf(answer(status), false))).toEqual(
      statuses.map(() => verdict),
    );
  });

  it.each<HttpErrorCode>(["connect-failed", "dns-failed", "tls-failed", "timeout"])(
    "repeats after %s what must not be repeated only where nothing was sent",
    (code) => {
      const error = { kind: "error", code, message: "" } as const;

      expect(verdictOf({ ...error, unsent: true }, false)).toBe("retry");
      expect(verdictOf(error, false)).toBe("unknown");
    },
  );

  it.each<[HttpErrorCode, string]>([
    ["connect-failed", "retry"],
    ["dns-failed", "retry"],
    ["tls-failed", "retry"],
    ["connection-reset", "retry"],
    ["timeout", "retry"],
    ["response-invalid", "retry"],
    ["broker-failing", "retry"],
    ["broker-refused", "terminal"],
    ["egress-refused", "refused"],
    ["aborted", "aborted"],
  ])("takes the error %s as %s", (code, verdict) => {
    expect(verdictOf({ kind: "error", code, message: "" }, true)).toBe(verdict);
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
