import { isJsonObject } from "../../model/json.ts";
import { OPERATOR_POLICY } from "../../model/operator-policy.ts";
import type { DeliveryRequest } from "../../model/run.ts";
import type { Clock } from "../../ports/clock.ts";
import type { CredentialHeaders } from "../../ports/credentials.ts";
import type { HttpClient, HttpOutcome } from "../../ports/http-client.ts";

export interface PortLogin {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

type Failed = Extract<CredentialHeaders, { kind: "failed" }>;
type TokenResult = { readonly kind: "token"; readonly token: string } | Failed;

/** Port's access tokens: one an API and process, for as long as it is good. */
export interface PortTokens {
  /**
   * @param request - that the token is for: it knows which token it had before.
   * @param renew - that token was refused.
   */
  tokenFor(login: PortLogin, request: DeliveryRequest, renew: boolean): Promise<TokenResult>;
}

export interface PortTokensDeps {
  readonly http: HttpClient;
  readonly clock: Pick<Clock, "now">;
  /** Called with every new token before it is handed out. */
  readonly announce: (token: string) => void;
  readonly signal?: AbortSignal;
}

interface Entry {
  readonly fetched: Promise<FetchedToken | Failed>;
  /** Milliseconds since 1970; until the token is there, for ever. */
  goodUntilMs: number;
}

interface FetchedToken {
  readonly kind: "token";
  readonly token: string;
  /** Seconds. */
  readonly expiresIn: number;
}

/** A token is replaced so long before it expires, in milliseconds: a request takes a while. */
const MARGIN_MS = 60_000;
/** Of one fetch, in milliseconds. */
const TIMEOUT_MS = 10_000;
const MAX_TOKEN_BYTES = 64 * 1024;

export function createPortTokens(deps: PortTokensDeps): PortTokens {
  const entries = new Map<string, Entry>();
  const used = new WeakMap<DeliveryRequest, string>();

  async function current(login: PortLogin, refused: string | undefined): Promise<TokenResult> {
    const cached = entries.get(login.baseUrl);
    if (cached !== undefined && deps.clock.now() < cached.goodUntilMs) {
      const known = await cached.fetched;
      // Another delivery may have renewed it already.
      if (known.kind === "failed" || known.token !== refused) return known;
    }
    const newer = entries.get(login.baseUrl);
    if (newer !== undefined && newer !== cached) return await newer.fetched;
    const entry: Entry = {
      fetched: fetchToken(login, deps),
      goodUntilMs: Number.POSITIVE_INFINITY,
    };
    entries.set(login.baseUrl, entry);
    const result = await entry.fetched;
    if (result.kind === "token") {
      deps.announce(result.token);
      entry.goodUntilMs = deps.clock.now() + Math.max(0, result.expiresIn * 1_000 - MARGIN_MS);
    } else if (entries.get(login.baseUrl) === entry) entries.delete(login.baseUrl);
    return result;
  }

  return {
    async tokenFor(login, request, renew) {
      const result = await current(login, renew ? used.get(request) : undefined);
      if (result.kind === "token") used.set(request, result.token);
      return result;
    },
  };
}

async function fetchToken(
  { baseUrl, clientId, clientSecret }: PortLogin,
  { http, signal }: PortTokensDeps,
): Promise<FetchedToken | Failed> {
  const outcome = await http.send({
    request: {
      method: "POST",
      url: `${baseUrl}/v1/auth/access_token`,
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ clientId, clientSecret }),
    },
    policy: OPERATOR_POLICY,
    timeoutMs: TIMEOUT_MS,
    maxResponseBytes: MAX_TOKEN_BYTES,
    ...(signal === undefined ? {} : { signal }),
  });
  return readToken(outcome) ?? notGiven(baseUrl, outcome);
}

function readToken(outcome: HttpOutcome): FetchedToken | undefined {
  if (outcome.kind === "error" || outcome.response.status !== 200) return undefined;
  const body = parseJson(new TextDecoder().decode(outcome.response.body));
  if (!isJsonObject(body)) return undefined;
  const { accessToken, expiresIn } = body;
  if (typeof accessToken !== "string" || !/^[\x21-\x7e]+$/.test(accessToken)) return undefined;
  return {
    kind: "token",
    token: accessToken,
    expiresIn: typeof expiresIn === "number" ? expiresIn : 0,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Said as "answered 200 without a token".
    return undefined;
  }
}

function notGiven(baseUrl: string, outcome: HttpOutcome): Failed {
  const host = new URL(baseUrl).host;
  const says =
    outcome.kind === "error"
      ? outcome.message
      : `"${host}" answered ${outcome.response.status}${outcome.response.status === 200 ? " without a token" : ""}.`;
  const status = outcome.kind === "error" ? undefined : outcome.response.status;
  // Refused for what it is: PORT_CLIENT_ID and PORT_CLIENT_SECRET stay what they are.
  const final = status !== undefined && status < 500 && ![408, 425, 429].includes(status);
  return {
    kind: "failed",
    error: {
      code: "credential-failed",
      message: `Port gave no access token for PORT_CLIENT_ID and PORT_CLIENT_SECRET: ${says}`,
      path: "invocationMethod",
    },
    retry: !final,
  };
}
