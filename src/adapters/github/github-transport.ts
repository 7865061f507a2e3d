import { gunzipSync } from "node:zlib";
import type { Agent } from "undici";
import { describeHttpError } from "../http/http-error.ts";

/** One exchange with GitHub, as it goes over the wire. */
export interface GitHubExchange {
  readonly method: string;
  /** Absolute, `https:` or `http:`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** From connecting to the last byte, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

export type GitHubExchangeResult =
  | {
      readonly kind: "response";
      readonly status: number;
      /** Lower-case names. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
    }
  | {
      readonly kind: "error";
      /** Names the host and what went wrong with it. */
      readonly message: string;
      /** Whether it is certain that GitHub never saw the request. */
      readonly unsent: boolean;
    }
  | { readonly kind: "aborted" };

/** Sends one request, once, and follows nothing. Never rejects because of the other side. */
export type GitHubTransport = (exchange: GitHubExchange) => Promise<GitHubExchangeResult>;

const CONNECT_TIMEOUT_MS = 10_000;
/** A file of the state can be large; nothing of ours comes near. */
const MAX_RESPONSE_BYTES = 256 * 1024 * 1024;

/**
 * Plain HTTP for an endpoint that is the operator's own: no address is refused, `http:` and an
 * Enterprise server in a private network included. The library is loaded with the first request,
 * and idle connections do not hold up the end of the process.
 */
export function createGitHubTransport(): GitHubTransport {
  let agent: Agent | undefined;
  return async (exchange) => {
    const undici = await import("../http/undici-library.ts");
    agent ??= new undici.Agent({
      connect: { timeout: CONNECT_TIMEOUT_MS },
      // The exchange's own deadline bounds both.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    const url = new URL(exchange.url);
    const deadline = AbortSignal.timeout(exchange.timeoutMs);
    const stop = exchange.signal;
    try {
      const { statusCode, headers, body } = await undici.request.call(agent, {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: exchange.method as "GET",
        headers: { ...exchange.headers, "accept-encoding": "gzip" },
        body: exchange.body ?? null,
        signal: stop === undefined ? deadline : AbortSignal.any([deadline, stop]),
      });
      const bytes = await read(body);
      const zipped = headers["content-encoding"] === "gzip";
      return {
        kind: "response",
        status: statusCode,
        headers: joined(headers),
        body: zipped ? gunzipSync(bytes, { maxOutputLength: MAX_RESPONSE_BYTES }) : bytes,
      };
    } catch (error) {
      if (stop?.aborted === true) return { kind: "aborted" };
      if (deadline.aborted) {
        const message = `"${url.host}" did not answer within ${exchange.timeoutMs / 1_000} s`;
        return { kind: "error", message, unsent: false };
      }
      const { code, message } = describeHttpError(error, url.host);
      const unsent = code === "connect-failed" || code === "dns-failed";
      return { kind: "error", message: message.replace(/\.$/, ""), unsent };
    }
  };
}

async function read(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_RESPONSE_BYTES) throw new Error("The response is too large.");
  }
  return Buffer.concat(chunks);
}

function joined(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}
