import type { DeliveryResponse } from "../model/run.ts";
import type { HttpOutcome } from "../ports/http-client.ts";
import type { Delivery, DeliveryResult } from "./delivery.ts";
import { deliveryResponse } from "./response.ts";
import type { Verdict } from "./retry-policy.ts";

export function delivered(delivery: Delivery): DeliveryResult {
  return { outcome: "delivered", attempts: delivery.attempts, ...kept(delivery) };
}

export function ended(delivery: Delivery, verdict: Verdict, why = ""): DeliveryResult {
  if (verdict === "aborted") return aborted(delivery);
  const { attempts, last, unsealed } = delivery;
  const error = unsealed?.error ?? { code: codeOf(last), message: sentence(delivery, why) };
  const outcome = attempts.length === 0 ? "failed" : "dead";
  return { outcome, attempts, error, ...kept(delivery) };
}

export function whyFinal({ last, input }: Delivery): string {
  if (last?.kind !== "response") return "";
  const { status } = last.response;
  if (status >= 300 && status <= 399) return "Redirects are not followed.";
  if (status !== 401 || !input.signed) return "This answer is final.";
  return "This answer is final. Where the receiver verifies signatures, compare its secret and both clocks.";
}

export function aborted(delivery: Delivery): DeliveryResult {
  const { attempts } = delivery;
  const message =
    attempts.length === 0
      ? `${delivery.name} was not sent: the process was asked to stop.`
      : `${sentence(delivery, "")} No further attempt was made: the process was asked to stop.`;
  return {
    outcome: attempts.length === 0 ? "failed" : "dead",
    attempts,
    error: { code: "aborted", message },
    ...kept(delivery),
  };
}

function kept(delivery: Delivery): { readonly response?: DeliveryResponse } {
  const { last, input } = delivery;
  if (!input.synchronized || last?.kind !== "response") return {};
  return { response: deliveryResponse(last.response) };
}

/** The last attempt's code; `http-status` where it was answered. */
function codeOf(last: HttpOutcome | undefined): string {
  if (last === undefined) return "host-failing";
  return last.kind === "response" ? "http-status" : last.code;
}

function sentence(delivery: Delivery, why: string): string {
  const { attempts, input } = delivery;
  if (delivery.last === undefined) {
    return `${delivery.name} was not sent. ${why}`.trim();
  }
  const place =
    attempts.length === 0 ? "" : ` on attempt ${attempts.length} of ${input.config.attempts}`;
  return `${lastAnswer(delivery)}${place}. ${why}`.trim();
}

export function lastAnswer(delivery: Delivery): string {
  const { last, name } = delivery;
  if (last === undefined) return name;
  if (last.kind === "response") return `${name} answered ${last.response.status}`;
  return `${name} failed: ${last.message.replace(/\.$/, "")}`;
}
