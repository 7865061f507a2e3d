import type { DeliveryConfig } from "../model/config.ts";
import type { HttpErrorCode, HttpOutcome } from "../ports/http-client.ts";

/** What an attempt's answer means for its delivery. */
export type Verdict =
  | "delivered"
  | "retry"
  | "terminal"
  /** Nobody knows whether it took effect, and it must not take effect twice. */
  | "unknown"
  | "refused"
  | "aborted";

const RETRIED_STATUSES: ReadonlySet<number> = new Set([408, 425, 429]);

const VERDICT_OF_ERROR: Readonly<Record<HttpErrorCode, Verdict>> = {
  "connect-failed": "retry",
  "dns-failed": "retry",
  "tls-failed": "retry",
  "connection-reset": "retry",
  timeout: "retry",
  "response-invalid": "retry",
  "broker-refused": "terminal",
  "broker-failing": "retry",
  "egress-refused": "refused",
  aborted: "aborted",
};

/**
 * 2xx is success; 408, 425, 429, 5xx and the network's errors are tried again, and so is a 403 that
 * says when to come back, as GitHub's limits do; the rest is final.
 *
 * @param repeatable - whether it may be sent again when nobody knows if it arrived.
 */
export function verdictOf(outcome: HttpOutcome, repeatable: boolean): Verdict {
  const verdict = verdictOfAnswer(outcome);
  return verdict === "retry" && !repeatable && !isUntouched(outcome) ? "unknown" : verdict;
}

function verdictOfAnswer(outcome: HttpOutcome): Verdict {
  if (outcome.kind === "error") return VERDICT_OF_ERROR[outcome.code];
  const { status, headers } = outcome.response;
  if (status >= 200 && status <= 299) return "delivered";
  if (status === 403) return headers["retry-after"] === undefined ? "terminal" : "retry";
  return RETRIED_STATUSES.has(status) || status >= 500 ? "retry" : "terminal";
}

/** Nothing of it was taken up: it never left, or a limit turned it away. */
function isUntouched(outcome: HttpOutcome): boolean {
  if (outcome.kind === "error") return outcome.unsent === true;
  return [403, 425, 429].includes(outcome.response.status);
}

/** The longest that a receiver may make us wait, in milliseconds. */
export const MAX_RETRY_AFTER_MS = 90_000;

/** Waits differ by up to a fifth, so that deliveries that failed together are not repeated together. */
const JITTER = 0.2;

/**
 * The wait before an attempt, in milliseconds.
 *
 * @param attempt - from 1.
 * @param retryAfter - what the last answer asked for, in milliseconds; never less is waited, up to
 * {@link MAX_RETRY_AFTER_MS}.
 * @param random - from 0, below 1.
 */
export function delayBefore(
  attempt: number,
  config: DeliveryConfig,
  retryAfter: number | undefined,
  random: number,
): number {
  const scheduled = config.delaysMs[attempt - 1] ?? config.delaysMs.at(-1) ?? 0;
  const jittered = Math.round(scheduled * (1 - JITTER + 2 * JITTER * random));
  return Math.max(jittered, Math.min(retryAfter ?? 0, MAX_RETRY_AFTER_MS));
}

/** Of one attempt, in milliseconds: a synchronized call waits for the receiver's work. */
export function attemptTimeoutMs(config: DeliveryConfig, synchronized: boolean): number {
  return config.timeoutMs ?? (synchronized ? 30_000 : 15_000);
}
