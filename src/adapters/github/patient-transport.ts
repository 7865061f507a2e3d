import { LongshoreError } from "../../errors/longshore-error.ts";
import type { Json } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import type { Clock } from "../../ports/clock.ts";
import type { GitHubExchange, GitHubTransport } from "./github-transport.ts";
import type { RateLimited } from "./rate-limit.ts";
import { rateLimited } from "./rate-limit.ts";

export interface PatientExchange extends GitHubExchange {
  /** Whether it may be sent again when nobody knows if it arrived. */
  readonly repeatable: boolean;
}

export interface PatientAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** Parsed, where it is JSON. */
  readonly body: Json | undefined;
}

export interface PatientOptions {
  readonly send: GitHubTransport;
  readonly clock: Clock;
  /** Of all waits of one exchange, in milliseconds. */
  readonly waitBudgetMs: number;
}

/** After the first attempt. */
const MAX_REPEATS = 5;
const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 16_000;
/** What GitHub asks for where it does not say how long a limit lasts. */
const UNSAID_LIMIT_MS = 60_000;

/**
 * Sends until there is an answer that means something. What GitHub refused to look at is sent
 * again after the wait that it asks for; what it may have looked at only where that is harmless.
 *
 * @throws LongshoreError `github-unreachable`, `aborted`.
 */
export async function sendPatiently(
  exchange: PatientExchange,
  options: PatientOptions,
): Promise<PatientAnswer> {
  const { clock, send } = options;
  const subject = `${exchange.method} ${new URL(exchange.url).pathname}`;
  let waitedMs = 0;
  let failures = 0;
  let refusals = 0;
  for (;;) {
    if (exchange.signal?.aborted === true) throw stopped();
    const result = await send(exchange);
    if (result.kind === "aborted") throw stopped();
    let waitMs: number;
    let why: LongshoreError;
    if (result.kind === "response") {
      const answer = answerOf(result);
      const limit = rateLimited(answer);
      if (limit === undefined && !isBroken(answer)) return answer;
      if (limit === undefined) {
        why = unanswered(subject, `it answered ${answer.status}`);
        if (!exchange.repeatable || failures === MAX_REPEATS) throw why;
        waitMs = backoff(failures++, clock);
      } else {
        waitMs = limitMs(limit, refusals++, clock);
        why = limitReached(subject, clock.now() + waitMs, options.waitBudgetMs);
      }
    } else {
      why = unanswered(subject, result.message);
      if (!(exchange.repeatable || result.unsent) || failures === MAX_REPEATS) throw why;
      waitMs = backoff(failures++, clock);
    }
    if (waitedMs + waitMs > options.waitBudgetMs) throw why;
    await clock.sleep(waitMs, exchange.signal);
    waitedMs += waitMs;
  }
}

function answerOf(result: {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}): PatientAnswer {
  const { status, headers, body: bytes } = result;
  const isJson = headers["content-type"]?.includes("json") === true;
  return { status, headers, bytes, body: isJson ? parsed(bytes) : undefined };
}

function parsed(bytes: Uint8Array): Json | undefined {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return undefined;
  }
}

/** GraphQL says that the server is at fault in an error without a type, with whatever status. */
function isBroken({ status, body }: PatientAnswer): boolean {
  if (status >= 500) return true;
  const errors = isJsonObject(body) ? body["errors"] : undefined;
  return (
    Array.isArray(errors) &&
    errors.some(
      (error) =>
        isJsonObject(error) &&
        error["type"] === undefined &&
        /^Something went wrong while executing/.test(String(error["message"])),
    )
  );
}

function backoff(failures: number, { random }: Clock): number {
  const full = Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** failures);
  return Math.round(full * (0.5 + random() / 2));
}

function limitMs(limit: RateLimited, refusals: number, clock: Clock): number {
  if (limit.kind === "for") return limit.ms;
  if (limit.kind === "unsaid") return UNSAID_LIMIT_MS * 2 ** refusals;
  // A second more, because the two clocks are not the same.
  return Math.max(0, limit.resetMs - clock.now()) + 1000;
}

function stopped(): LongshoreError {
  return new LongshoreError("aborted", "The process was asked to stop while it called GitHub.");
}

function unanswered(subject: string, reason: string): LongshoreError {
  return new LongshoreError(
    "github-unreachable",
    `GitHub did not answer "${subject}": ${reason}.`,
    { hint: "Run it again; see www.githubstatus.com where this goes on." },
  );
}

function limitReached(subject: string, untilMs: number, budgetMs: number): LongshoreError {
  const until = new Date(untilMs).toISOString().replace(/\.\d+Z$/, "Z");
  return new LongshoreError(
    "github-unreachable",
    `GitHub takes no more requests of this token until ${until}, which is longer than the ${Math.round(budgetMs / 1000)} s that "${subject}" waits.`,
    { hint: "Run it again after that time, or with another token." },
  );
}
