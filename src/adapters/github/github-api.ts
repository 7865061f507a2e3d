import type { Json } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import { VERSION } from "../../model/version.ts";
import type { Clock } from "../../ports/clock.ts";
import type { GitHubApi, GitHubGraphqlResult, GitHubRequest } from "../../ports/github-api.ts";
import type { GitHubEndpoint } from "./github-endpoint.ts";
import type { GitHubTransport } from "./github-transport.ts";
import { createGitHubTransport } from "./github-transport.ts";
import type { PatientAnswer } from "./patient-transport.ts";
import { sendPatiently } from "./patient-transport.ts";

export interface GitHubApiOptions extends Pick<GitHubEndpoint, "apiUrl" | "graphqlUrl" | "token"> {
  readonly clock: Clock;
  /** @default plain HTTPS, loaded with the first request */
  readonly send?: GitHubTransport;
  /** Of all waits of one request, for limits and failures, in milliseconds. @default 300000 */
  readonly waitBudgetMs?: number;
  /** Of one exchange, in milliseconds: GitHub itself gives up after 10 s. @default 30000 */
  readonly timeoutMs?: number;
}

/** A {@link GitHubApi} that also fetches what GitHub keeps elsewhere. */
export interface GitHubClient extends GitHubApi {
  /**
   * The bytes behind a GET, which may come from another host: that one is not shown the token.
   *
   * @throws LongshoreError as `request`.
   */
  download(path: string): Promise<{ readonly status: number; readonly bytes: Uint8Array }>;
}

const WAIT_BUDGET_MS = 300_000;
const TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 3;
const API_VERSION = "2022-11-28";

/** The API of one GitHub for one token, which is in no message and no error. */
export function createGitHubApi(options: GitHubApiOptions): GitHubClient {
  const send = options.send ?? createGitHubTransport();
  const patience = {
    send,
    clock: options.clock,
    waitBudgetMs: options.waitBudgetMs ?? WAIT_BUDGET_MS,
  };
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const headers = {
    accept: "application/vnd.github+json",
    "user-agent": `longshore/${VERSION}`,
    "x-github-api-version": API_VERSION,
    ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
  };

  async function exchange(
    url: string,
    request: Omit<GitHubRequest, "path">,
  ): Promise<PatientAnswer> {
    const body = request.body === undefined ? undefined : JSON.stringify(request.body);
    return await sendPatiently(
      {
        method: request.method,
        url,
        headers: {
          ...headers,
          ...request.headers,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        timeoutMs,
        repeatable: request.repeatable ?? request.method === "GET",
        ...(body === undefined ? {} : { body }),
        ...(request.signal === undefined ? {} : { signal: request.signal }),
      },
      patience,
    );
  }

  /** A repository that was renamed answers with its new address. */
  async function request(path: string, request: Omit<GitHubRequest, "path">) {
    let url = `${options.apiUrl}${path}`;
    for (let redirects = 0; ; redirects += 1) {
      const answer = await exchange(url, request);
      const next = redirects < MAX_REDIRECTS ? redirectOf(answer, url) : undefined;
      if (next === undefined || next.origin !== new URL(url).origin) return answer;
      url = next.href;
    }
  }

  return {
    async request({ path, ...rest }) {
      const answer = await request(path, rest);
      const { status, bytes, body } = answer;
      return { status, headers: answer.headers, text: Buffer.from(bytes).toString(), body };
    },
    async graphql(query, variables, rest = {}) {
      const answer = await exchange(options.graphqlUrl, {
        ...rest,
        method: "POST",
        body: { query, variables },
        // A query changes nothing.
        repeatable: rest.repeatable ?? !/^\s*mutation\b/.test(query),
      });
      return graphqlResult(answer);
    },
    async download(path) {
      let answer = await exchange(`${options.apiUrl}${path}`, { method: "GET" });
      let url = `${options.apiUrl}${path}`;
      for (let redirects = 0; redirects < MAX_REDIRECTS; redirects += 1) {
        const next = redirectOf(answer, url);
        if (next === undefined) break;
        url = next.href;
        answer = await sendPatiently(
          {
            method: "GET",
            url,
            headers: { "user-agent": headers["user-agent"] },
            timeoutMs,
            repeatable: true,
          },
          patience,
        );
      }
      return { status: answer.status, bytes: answer.bytes };
    },
  };
}

/** Where an answer points, unless that would leave https. */
function redirectOf({ status, headers }: PatientAnswer, from: string): URL | undefined {
  const location = headers["location"];
  if (![301, 302, 307, 308].includes(status) || location === undefined) return undefined;
  const to = new URL(location, from);
  return new URL(from).protocol === "https:" && to.protocol !== "https:" ? undefined : to;
}

function graphqlResult({ status, body }: PatientAnswer): GitHubGraphqlResult {
  const { data, errors, message } = isJsonObject(body) ? body : {};
  const listed = Array.isArray(errors) ? errors.flatMap(graphqlError) : [];
  if (listed.length > 0 || status === 200)
    return { status, data: data ?? undefined, errors: listed };
  return { status, data: undefined, errors: [{ message: String(message ?? `status ${status}`) }] };
}

function graphqlError(error: Json): GitHubGraphqlResult["errors"] {
  if (!isJsonObject(error)) return [];
  const { type, message } = error;
  return [{ ...(typeof type === "string" ? { type } : {}), message: String(message ?? "") }];
}
