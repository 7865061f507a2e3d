import type { LookupFunction } from "node:net";
import type { Agent } from "undici";
import type {
  EgressPolicy,
  HttpCall,
  HttpClient,
  HttpOutcome,
  HttpResponse,
} from "../../ports/http-client.ts";
import { guardedConnector } from "./guarded-connector.ts";
import type { HttpError } from "./http-error.ts";
import { describeHttpError } from "./http-error.ts";
import { drain, readBody } from "./response-body.ts";

export interface UndiciHttpClientOptions {
  /** Certificates to trust instead of the system's, as PEM. */
  readonly ca?: string;
  /** How names become addresses. @default node:dns */
  readonly lookup?: LookupFunction;
  /**
   * Until a connection stands, TLS included, in milliseconds: a host that is not there is known
   * before the attempt's time is up. @default 5000
   */
  readonly connectTimeoutMs?: number;
}

/** A {@link HttpClient} whose library can be loaded before it is needed. */
export interface UndiciHttpClient extends HttpClient {
  /** Loads the library, which takes about 30 ms: worth doing while something else starts. */
  preload(): Promise<void>;
}

type Library = typeof import("./undici-library.ts");

/** Part of an attempt, in milliseconds: a host that is not there is known soon. */
const CONNECT_TIMEOUT_MS = 5_000;
/**
 * Of an attempt, in milliseconds, kept for reading the body: an answer that begins later would not
 * come to its end in time. Of a short attempt it is half.
 */
const BODY_TIME_MS = 2_000;
/** Of a response, all together. */
const MAX_HEADER_BYTES = 16 * 1024;

export function createUndiciHttpClient(options: UndiciHttpClientOptions = {}): UndiciHttpClient {
  // One pool per set of reachable addresses: a connection is only reused under the rules it was
  // made under.
  const agents = new Map<string, Agent>();
  let closed = false;

  function agentFor(undici: Library, policy: EgressPolicy): Agent {
    const key = policy.operator === true ? "operator" : [...policy.allowPrivate].sort().join(" ");
    const existing = agents.get(key);
    if (existing !== undefined) return existing;
    const agent = new undici.Agent({
      connect: guardedConnector(undici.buildConnector, {
        ...options,
        allowPrivate: policy.allowPrivate,
        operator: policy.operator === true,
        connectTimeoutMs: options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
      }),
      maxHeaderSize: MAX_HEADER_BYTES,
      // The call's own deadline bounds both.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    agents.set(key, agent);
    return agent;
  }

  return {
    async preload() {
      await import("./undici-library.ts");
    },
    async send(call) {
      const url = new URL(call.request.url);
      const refused = refusedScheme(url, call.policy);
      if (refused !== undefined) return refused;
      if (closed) return { kind: "error", code: "aborted", message: "The HTTP client is closed." };
      const undici = await import("./undici-library.ts");
      return await exchange(undici, agentFor(undici, call.policy), url, call);
    },
    async close() {
      closed = true;
      const open = [...agents.values()];
      agents.clear();
      await Promise.all(open.map((agent) => agent.destroy()));
    },
  };
}

function refusedScheme(url: URL, policy: EgressPolicy): HttpOutcome | undefined {
  const allowHttp = policy.allowHttp || policy.operator === true;
  if (url.protocol === "https:" || (url.protocol === "http:" && allowHttp)) return undefined;
  const why =
    url.protocol === "http:"
      ? 'plain http is only called with "network.allowHttp: true"'
      : `its scheme is "${url.protocol.slice(0, -1)}"`;
  return {
    kind: "error",
    code: "egress-refused",
    message: `"${url.host}" may not be called: ${why}.`,
  };
}

async function exchange(
  undici: Library,
  agent: Agent,
  url: URL,
  call: HttpCall,
): Promise<HttpOutcome> {
  const host = url.port === "" ? `${url.hostname}:${defaultPort(url)}` : url.host;
  const stop = stopOf(call);
  let answered: Pick<HttpResponse, "status" | "headers"> | undefined;
  try {
    const { statusCode, headers, body } = await undici.request.call(agent, {
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: call.request.method,
      headers: headerList(call.request.headers),
      body: call.request.body ?? null,
      signal: stop.signal,
    });
    stop.answered();
    const head = { status: statusCode, headers: joined(headers) };
    answered = head;
    if (call.maxResponseBytes === 0) {
      void drain(body).then(stop.done);
      return { kind: "response", response: { ...head, body: new Uint8Array(), truncated: true } };
    }
    const read = await readBody(body, call.maxResponseBytes);
    stop.done();
    return { kind: "response", response: { ...head, ...read } };
  } catch (error) {
    stop.done();
    return {
      kind: "error",
      ...(answered === undefined ? {} : { answered }),
      ...(stop.reason(host) ?? describeHttpError(error, host)),
    };
  }
}

interface Stop {
  readonly signal: AbortSignal;
  /** Why the call was stopped; `undefined` where it was not. */
  reason(host: string): HttpError | undefined;
  /** Forgets the deadline of the first byte. */
  answered(): void;
  /** Forgets the deadlines and the caller's signal. */
  done(): void;
}

/** Ends a call at its deadlines or when its caller says so, and knows which of these it was. */
function stopOf(call: HttpCall): Stop {
  const controller = new AbortController();
  let why: "not-answered" | "not-ended" | "aborted" | undefined;
  const stop = (reason: NonNullable<typeof why>) => {
    why ??= reason;
    controller.abort();
  };
  const onAbort = () => stop("aborted");
  const firstByteMs = firstByteTimeoutMs(call);
  const firstByte = setTimeout(() => stop("not-answered"), Math.max(1, Math.ceil(firstByteMs)));
  const end = setTimeout(() => stop("not-ended"), Math.max(1, Math.ceil(call.timeoutMs)));
  call.signal?.addEventListener("abort", onAbort, { once: true });
  if (call.signal?.aborted === true) onAbort();
  return {
    signal: controller.signal,
    reason(host) {
      switch (why) {
        case undefined:
          return undefined;
        case "aborted":
          return { code: "aborted", message: `The call of "${host}" was stopped.` };
        case "not-answered":
          return {
            code: "timeout",
            message: `"${host}" did not begin to answer within ${seconds(firstByteMs)}.`,
          };
        case "not-ended":
          return {
            code: "timeout",
            message: `"${host}" did not end its answer within ${seconds(call.timeoutMs)}.`,
          };
      }
    },
    answered: () => clearTimeout(firstByte),
    done() {
      clearTimeout(firstByte);
      clearTimeout(end);
      call.signal?.removeEventListener("abort", onAbort);
    },
  };
}

/** Until the status and the headers are there. A body that is not read needs no time. */
function firstByteTimeoutMs({ timeoutMs, maxResponseBytes }: HttpCall): number {
  if (maxResponseBytes === 0) return timeoutMs;
  return Math.max(timeoutMs / 2, timeoutMs - BODY_TIME_MS);
}

function seconds(ms: number): string {
  return `${Math.round(ms) / 1_000} s`;
}

/** Names and values in turn. Text beyond ASCII goes as UTF-8, whose bytes the library takes as Latin-1. */
function headerList(headers: Readonly<Record<string, string>>): string[] {
  const list = Object.entries(headers).flatMap(([name, value]) => [
    name,
    Buffer.from(value).toString("latin1"),
  ]);
  // What is sent is not for decompressing: a response is read as it comes, up to its limit.
  return [...list, "accept-encoding", "identity"];
}

function joined(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [[name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]];
    }),
  );
}

function defaultPort(url: URL): string {
  return url.protocol === "https:" ? "443" : "80";
}
