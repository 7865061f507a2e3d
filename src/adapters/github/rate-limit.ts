import type { Json } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";

/** GitHub refused to look at a request because of a limit. */
export type RateLimited =
  /** GitHub says for how long. */
  | { readonly kind: "for"; readonly ms: number }
  /** The hour's requests are used up, until this time in milliseconds since 1970. */
  | { readonly kind: "until"; readonly resetMs: number }
  /** GitHub does not say for how long: at least a minute, and longer each time. */
  | { readonly kind: "unsaid" };

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
}

const LIMIT_MESSAGE = /rate limit|abuse detection/i;

/**
 * Which limit an answer is about; `undefined` for every other answer. GraphQL says it with status
 * 200 too, as an error's type.
 */
export function rateLimited({ status, headers, body }: Answer): RateLimited | undefined {
  const refused = status === 403 || status === 429;
  const usedUp = headers["x-ratelimit-remaining"] === "0";
  const says =
    status === 429 ||
    (refused && (usedUp || headers["retry-after"] !== undefined)) ||
    (refused && LIMIT_MESSAGE.test(messageOf(body))) ||
    (status === 200 && graphqlErrorTypes(body).includes("RATE_LIMITED"));
  if (!says) return undefined;
  const seconds = Number(headers["retry-after"] ?? Number.NaN);
  if (seconds >= 0) return { kind: "for", ms: seconds * 1000 };
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  if (usedUp && reset > 0) return { kind: "until", resetMs: reset * 1000 };
  return { kind: "unsaid" };
}

function messageOf(body: Json | undefined): string {
  const message = isJsonObject(body) ? body["message"] : undefined;
  return typeof message === "string" ? message : "";
}

function graphqlErrorTypes(body: Json | undefined): readonly unknown[] {
  const errors = isJsonObject(body) ? body["errors"] : undefined;
  if (!Array.isArray(errors)) return [];
  return errors.map((error) => (isJsonObject(error) ? error["type"] : undefined));
}
