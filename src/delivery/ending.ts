import type { DeliveryResponse } from "../model/run.ts";
import type { HttpOutcome } from "../ports/http-client.ts";
import type { Delivery, DeliveryResult } from "./delivery.ts";
import { deliveryResponse } from "./response.ts";
import type { Verdict } from "./retry-policy.ts";

export function delivered(delivery: Delivery): DeliveryResult {
  const { attempts, last, input } = delivery;
  const external =
    input.external === undefined || last?.kind !== "response"
      ? undefined
      : input.external(deliveryResponse(last.response, delivery.redactCredential).body);
  return {
    outcome: "delivered",
    attempts,
    ...kept(delivery),
    ...(external === undefined ? {} : { external }),
  };
}

export function ended(delivery: Delivery, verdict: Verdict, why = ""): DeliveryResult {
  if (verdict === "aborted") return aborted(delivery);
  const { attempts, last, unsealed } = delivery;
  const code = verdict === "unknown" ? "unknown" : codeOf(last);
  const error = unsealed?.error ?? { code, message: sentence(delivery, why) };
  const outcome = attempts.length === 0 ? "failed" : "dead";
  return { outcome, attempts, error, ...kept(delivery) };
}

const UNKNOWN = "Whether it took effect is not known, so it is not sent again.";

export function whyFinal({ last, input }: Delivery, verdict: Verdict): string {
  if (verdict === "unknown") return UNKNOWN;
  if (last?.kind !== "response") return "";
  const { status } = last.response;
  if (status >= 300 && status <= 399) return "Redirects are not followed.";
  if (status !== 401 || !input.signed) return "This answer is final.";
  return "This answer is final. Where the receiver verifies signatures, compare its secret and both clocks.";
}

export function aborted(delivery: Delivery): DeliveryResult {
  const { attempts, input, last } = delivery;
  const cutShort = last?.kind === "error" && last.code === "aborted" && last.unsent !== true;
  const unknown = cutShort && !input.repeatable;
  const message =
    attempts.length === 0
      ? `${delivery.name} was not sent: the process was asked to stop.`
      : `${sentence(delivery, unknown ? UNKNOWN : "")} No further attempt was made: the process was asked to stop.`;
  return {
    outcome: attempts.length === 0 ? "failed" : "dead",
    attempts,
    error: { code: unknown ? "unknown" : "aborted", message },
    ...kept(delivery),
  };
}

function kept(delivery: Delivery): { readonly response?: DeliveryResponse } {
  const { last, input } = delivery;
  if (last?.kind !== "response") return {};
  const { status } = last.response;
  // What an API says when it refuses is worth keeping; of one that starts something it was read.
  const refusal = input.external !== undefined && (status < 200 || status > 299);
  if (!input.synchronized && !refusal) return {};
  return { response: deliveryResponse(last.response, delivery.redactCredential) };
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
  const { last, name, unsealed } = delivery;
  if (unsealed !== undefined) {
    return `${name} was not authorized: ${unsealed.error.message.replace(/\.$/, "")}`;
  }
  if (last === undefined) return name;
  if (last.kind === "response") return `${name} answered ${last.response.status}`;
  return `${name} failed: ${last.message.replace(/\.$/, "")}`;
}
