import { MAX_RESPONSE_BYTES } from "../errors/limits.ts";
import type { Redactor } from "../errors/redact.ts";
import { createRedactor } from "../errors/redact.ts";
import type { Attempt, DeliveryRequest } from "../model/run.ts";
import type { CredentialHeaders } from "../ports/credentials.ts";
import type { HttpOutcome } from "../ports/http-client.ts";
import type { Admission } from "./breaker.ts";
import type { Delivery, DeliveryDeps, DeliveryInput, DeliveryResult } from "./delivery.ts";
import { durationText } from "./duration-text.ts";
import { aborted, delivered, ended, lastAnswer, whyFinal } from "./ending.ts";
import { retryAfterMs } from "./retry-after.ts";
import type { Verdict } from "./retry-policy.ts";
import { attemptTimeoutMs, delayBefore, verdictOf } from "./retry-policy.ts";

/**
 * Sends a request until it is accepted, finally refused, or out of attempts or time. The same
 * request every time, so that its receiver can tell a repetition by its id. Never throws because of
 * a receiver.
 */
export async function deliver(input: DeliveryInput, deps: DeliveryDeps): Promise<DeliveryResult> {
  const delivery: Delivery = {
    input,
    deps,
    name: `${input.masked.method} ${withoutQuery(input.masked.url)}`,
    host: new URL(input.request.url).host,
    deadlineMs: deps.clock.monotonicMs() + input.config.totalMs,
    attempts: [],
  };
  for (let number = 1; number <= input.config.attempts; number += 1) {
    const stopped = await waitForTurn(delivery, number);
    if (stopped !== undefined) return stopped;
    const answer = await attemptWhenAdmitted(delivery, number);
    if (answer.kind === "stopped") return answer.result;
    const { verdict } = answer;
    if (verdict === "delivered") return delivered(delivery);
    if (verdict !== "retry") return ended(delivery, verdict, whyFinal(delivery, verdict));
  }
  return ended(delivery, "retry", "It was the last attempt.");
}

async function waitForTurn(
  delivery: Delivery,
  number: number,
): Promise<DeliveryResult | undefined> {
  const { clock } = delivery.deps;
  const { config } = delivery.input;
  const retryAfter =
    delivery.last?.kind === "response"
      ? retryAfterMs(delivery.last.response.headers["retry-after"], clock.now())
      : undefined;
  const ms = delayBefore(number, config, retryAfter, clock.random());
  const answer = `${lastAnswer(delivery)} on attempt ${number - 1} of ${config.attempts}`;
  return await wait(delivery, ms, {
    announcement: `${answer}; next attempt in ${durationText(ms)}.`,
    whyNot: `A further attempt would not fit into the ${durationText(config.totalMs)} of a delivery.`,
  });
}

type Attempted =
  | { readonly kind: "answered"; readonly verdict: Verdict }
  | { readonly kind: "stopped"; readonly result: DeliveryResult };

type LeftAlone = Extract<Admission, { kind: "wait" }>;

/** Calls with a slot in hand; waits for the host without one. */
async function attemptWhenAdmitted(delivery: Delivery, number: number): Promise<Attempted> {
  const { clock, slots } = delivery.deps;
  for (let announced = false; ; announced = true) {
    const askedMs = clock.monotonicMs();
    const answer = await slots.run(delivery.host, () => {
      // Our own queue is not the delivery's time.
      delivery.deadlineMs += clock.monotonicMs() - askedMs;
      return attemptIfAdmitted(delivery, number);
    });
    if (answer.kind !== "wait") return answer;
    const result = await wait(delivery, answer.ms, {
      ...(announced ? {} : { announcement: `${delivery.name} waits: ${whyLeftAlone(answer)}.` }),
      whyNot: `To wait for its host would not fit into the ${durationText(delivery.input.config.totalMs)} of a delivery: ${whyLeftAlone(answer)}.`,
    });
    if (result !== undefined) return { kind: "stopped", result };
  }
}

/** Asks the breaker last: what failed while this delivery waited for its slot counts. */
async function attemptIfAdmitted(
  delivery: Delivery,
  number: number,
): Promise<Attempted | LeftAlone> {
  if (isAborted(delivery.deps.signal)) return { kind: "stopped", result: aborted(delivery) };
  const admission = delivery.deps.breaker.admit(delivery.host);
  if (admission.kind === "wait") return admission;
  return { kind: "answered", verdict: await attempt(delivery, number) };
}

function whyLeftAlone({ failures, probing, ms }: LeftAlone): string {
  const failed = `its host failed ${failures} times in a row`;
  return probing
    ? `${failed}, and another call finds out whether it works again`
    : `${failed} and is left alone for ${durationText(ms)}`;
}

interface WaitWords {
  /** Logged before the wait. */
  readonly announcement?: string;
  /** How the delivery's ending is explained where there is no time for the wait. */
  readonly whyNot: string;
}

/** Waits, or says how the delivery ends where there is no time for it or the process stops. */
async function wait(
  delivery: Delivery,
  ms: number,
  { announcement, whyNot }: WaitWords,
): Promise<DeliveryResult | undefined> {
  const { clock, logger, signal } = delivery.deps;
  if (isAborted(signal)) return aborted(delivery);
  if (clock.monotonicMs() + ms >= delivery.deadlineMs) return ended(delivery, "retry", whyNot);
  if (ms > 0) {
    if (announcement !== undefined) logger.info(announcement);
    await clock.sleep(ms, signal);
  }
  return isAborted(signal) ? aborted(delivery) : undefined;
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

async function attempt(delivery: Delivery, number: number): Promise<Verdict> {
  const { input, deps } = delivery;
  const started = deps.clock.monotonicMs();
  let answer: "working" | "failing" | "abandoned" = "abandoned";
  try {
    const sealed = await deps.seal({
      ...input,
      nowMs: deps.clock.now(),
      renew: isUnauthorized(delivery.last),
    });
    delivery.unsealed = sealed.kind === "failed" ? sealed : undefined;
    if (sealed.kind === "failed") return sealed.retry ? "retry" : "refused";
    delivery.redactCredential = redactorOf(sealed);
    const outcome = settled(
      delivery,
      await deps.http.send({
        request: sealedRequest(input.request, sealed),
        ...(input.run === undefined ? {} : { run: input.run }),
        policy: input.policy,
        timeoutMs: Math.max(
          1,
          Math.min(
            attemptTimeoutMs(input.config, input.synchronized),
            delivery.deadlineMs - started,
          ),
        ),
        // A response that nobody reads is not waited for.
        maxResponseBytes:
          input.synchronized || input.external !== undefined ? MAX_RESPONSE_BYTES : 0,
        ...(deps.signal === undefined ? {} : { signal: deps.signal }),
      }),
    );
    const verdict = verdictOf(outcome, input.repeatable);
    if (verdict === "retry" || verdict === "unknown") answer = "failing";
    else if (outcome.kind === "response") answer = "working";
    delivery.last = outcome;
    // A call that the guard refused, or that was stopped before it began, is no exchange.
    if (verdict !== "refused") {
      delivery.attempts.push(asAttempt(outcome, number, deps.clock.monotonicMs() - started));
    }
    return mayRenew(delivery) ? "retry" : verdict;
  } finally {
    deps.breaker.report(delivery.host, answer);
  }
}

type Sealed = Extract<CredentialHeaders, { kind: "ok" }>;

function sealedRequest(request: DeliveryRequest, sealed: Sealed): DeliveryRequest {
  const headers = { ...request.headers, ...sealed.headers };
  if (sealed.form === undefined) return { ...request, headers };
  const fields = new URLSearchParams(sealed.form).toString();
  const body = [request.body ?? "", fields].filter((part) => part !== "").join("&");
  return { ...request, headers, body };
}

function redactorOf({ secrets = [] }: Sealed): Redactor {
  return createRedactor(secrets.map((value) => ({ name: "", value })));
}

/** Where a receiver refuses a token that can be renewed: once. */
function mayRenew(delivery: Delivery): boolean {
  if (!isUnauthorized(delivery.last) || delivery.input.credential.kind !== "port") return false;
  const first = delivery.renewed !== true;
  delivery.renewed = true;
  return first;
}

function isUnauthorized(outcome: HttpOutcome | undefined): boolean {
  return outcome?.kind === "response" && outcome.response.status === 401;
}

/**
 * An outcome without secrets. An answer that broke off after its status still answers a call whose
 * body is not the run's result.
 */
function settled(delivery: Delivery, outcome: HttpOutcome): HttpOutcome {
  if (outcome.kind === "response") return outcome;
  if (outcome.answered !== undefined && !delivery.input.synchronized) {
    const response = { ...outcome.answered, body: new Uint8Array(), truncated: true };
    return { kind: "response", response };
  }
  return { ...outcome, message: delivery.input.redact.text(outcome.message) };
}

function asAttempt(outcome: HttpOutcome, number: number, elapsedMs: number): Attempt {
  const durationMs = Math.round(elapsedMs);
  if (outcome.kind === "response") return { number, status: outcome.response.status, durationMs };
  return { number, error: { code: outcome.code, message: outcome.message }, durationMs };
}

function withoutQuery(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? "";
}
