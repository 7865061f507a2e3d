import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  describeHttpError
} from "./chunk-MB7WIR3F.mjs";
import {
  VERSION
} from "./chunk-QD6QZUVX.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/adapters/github/github-transport.ts
import { gunzipSync } from "node:zlib";
var CONNECT_TIMEOUT_MS = 1e4, MAX_RESPONSE_BYTES = 256 * 1024 * 1024;
function createGitHubTransport() {
  let agent;
  return async (exchange) => {
    let undici = await import("./undici-library-P2DCSXSW.mjs");
    agent ??= new undici.Agent({
      connect: { timeout: CONNECT_TIMEOUT_MS },
      // The exchange's own deadline bounds both.
      headersTimeout: 0,
      bodyTimeout: 0
    });
    let url = new URL(exchange.url), deadline = AbortSignal.timeout(exchange.timeoutMs), stop = exchange.signal;
    try {
      let { statusCode, headers, body } = await undici.request.call(agent, {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: exchange.method,
        headers: { ...exchange.headers, "accept-encoding": "gzip" },
        body: exchange.body ?? null,
        signal: stop === void 0 ? deadline : AbortSignal.any([deadline, stop])
      }), bytes = await read(body), zipped = headers["content-encoding"] === "gzip";
      return {
        kind: "response",
        status: statusCode,
        headers: joined(headers),
        body: zipped ? gunzipSync(bytes, { maxOutputLength: MAX_RESPONSE_BYTES }) : bytes
      };
    } catch (error) {
      if (stop?.aborted === !0) return { kind: "aborted" };
      if (deadline.aborted)
        return { kind: "error", message: `"${url.host}" did not answer within ${exchange.timeoutMs / 1e3} s`, unsent: !1 };
      let { code, message } = describeHttpError(error, url.host), unsent = code === "connect-failed" || code === "dns-failed";
      return { kind: "error", message: message.replace(/\.$/, ""), unsent };
    }
  };
}
async function read(body) {
  let chunks = [], length = 0;
  for await (let chunk of body)
    if (chunks.push(chunk), length += chunk.length, length > MAX_RESPONSE_BYTES) throw new Error("The response is too large.");
  return Buffer.concat(chunks);
}
function joined(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(", ") : value ?? ""
    ])
  );
}

// src/adapters/github/rate-limit.ts
var LIMIT_MESSAGE = /rate limit|abuse detection/i;
function rateLimited({ status, headers, body }) {
  let refused = status === 403 || status === 429, usedUp = headers["x-ratelimit-remaining"] === "0";
  if (!(status === 429 || refused && (usedUp || headers["retry-after"] !== void 0) || refused && LIMIT_MESSAGE.test(messageOf(body)) || status === 200 && graphqlErrorTypes(body).includes("RATE_LIMITED"))) return;
  let seconds = Number(headers["retry-after"] ?? Number.NaN);
  if (seconds >= 0) return { kind: "for", ms: seconds * 1e3 };
  let reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  return usedUp && reset > 0 ? { kind: "until", resetMs: reset * 1e3 } : { kind: "unsaid" };
}
function messageOf(body) {
  let message = isJsonObject(body) ? body.message : void 0;
  return typeof message == "string" ? message : "";
}
function graphqlErrorTypes(body) {
  let errors = isJsonObject(body) ? body.errors : void 0;
  return Array.isArray(errors) ? errors.map((error) => isJsonObject(error) ? error.type : void 0) : [];
}

// src/adapters/github/patient-transport.ts
var MAX_REPEATS = 5, FIRST_BACKOFF_MS = 500, MAX_BACKOFF_MS = 16e3, UNSAID_LIMIT_MS = 6e4;
async function sendPatiently(exchange, options) {
  let { clock, send } = options, subject = `${exchange.method} ${new URL(exchange.url).pathname}`, waitedMs = 0, failures = 0, refusals = 0;
  for (; ; ) {
    if (exchange.signal?.aborted === !0) throw stopped();
    let result = await send(exchange);
    if (result.kind === "aborted") throw stopped();
    let waitMs, why;
    if (result.kind === "response") {
      let answer = answerOf(result), limit = rateLimited(answer);
      if (limit === void 0 && !isBroken(answer)) return answer;
      if (limit === void 0) {
        if (why = unanswered(subject, `it answered ${answer.status}`), !exchange.repeatable || failures === MAX_REPEATS) throw why;
        waitMs = backoff(failures++, clock);
      } else
        waitMs = limitMs(limit, refusals++, clock), why = limitReached(subject, clock.now() + waitMs, options.waitBudgetMs);
    } else {
      if (why = unanswered(subject, result.message), !(exchange.repeatable || result.unsent) || failures === MAX_REPEATS) throw why;
      waitMs = backoff(failures++, clock);
    }
    if (waitedMs + waitMs > options.waitBudgetMs) throw why;
    await clock.sleep(waitMs, exchange.signal), waitedMs += waitMs;
  }
}
function answerOf(result) {
  let { status, headers, body: bytes } = result, isJson = headers["content-type"]?.includes("json") === !0;
  return { status, headers, bytes, body: isJson ? parsed(bytes) : void 0 };
}
function parsed(bytes) {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return;
  }
}
function isBroken({ status, body }) {
  if (status >= 500) return !0;
  let errors = isJsonObject(body) ? body.errors : void 0;
  return Array.isArray(errors) && errors.some(
    (error) => isJsonObject(error) && error.type === void 0 && /^Something went wrong while executing/.test(String(error.message))
  );
}
function backoff(failures, { random }) {
  let full = Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** failures);
  return Math.round(full * (0.5 + random() / 2));
}
function limitMs(limit, refusals, clock) {
  return limit.kind === "for" ? limit.ms : limit.kind === "unsaid" ? UNSAID_LIMIT_MS * 2 ** refusals : Math.max(0, limit.resetMs - clock.now()) + 1e3;
}
function stopped() {
  return new LongshoreError("aborted", "The process was asked to stop while it called GitHub.");
}
function unanswered(subject, reason) {
  return new LongshoreError(
    "github-unreachable",
    `GitHub did not answer "${subject}": ${reason}.`,
    { hint: "Run it again; see www.githubstatus.com where this goes on." }
  );
}
function limitReached(subject, untilMs, budgetMs) {
  let until = new Date(untilMs).toISOString().replace(/\.\d+Z$/, "Z");
  return new LongshoreError(
    "github-unreachable",
    `GitHub takes no more requests of this token until ${until}, which is longer than the ${Math.round(budgetMs / 1e3)} s that "${subject}" waits.`,
    { hint: "Run it again after that time, or with another token." }
  );
}

// src/adapters/github/github-api.ts
var WAIT_BUDGET_MS = 3e5, TIMEOUT_MS = 3e4, MAX_REDIRECTS = 3, API_VERSION = "2022-11-28";
function createGitHubApi(options) {
  let patience = {
    send: options.send ?? createGitHubTransport(),
    clock: options.clock,
    waitBudgetMs: options.waitBudgetMs ?? WAIT_BUDGET_MS
  }, timeoutMs = options.timeoutMs ?? TIMEOUT_MS, headers = {
    accept: "application/vnd.github+json",
    "user-agent": `longshore/${VERSION}`,
    "x-github-api-version": API_VERSION,
    ...options.token === void 0 ? {} : { authorization: `Bearer ${options.token}` }
  };
  async function exchange(url, request2) {
    let body = request2.body === void 0 ? void 0 : JSON.stringify(request2.body);
    return await sendPatiently(
      {
        method: request2.method,
        url,
        headers: {
          ...headers,
          ...request2.headers,
          ...body === void 0 ? {} : { "content-type": "application/json" }
        },
        timeoutMs,
        repeatable: request2.repeatable ?? request2.method === "GET",
        ...body === void 0 ? {} : { body },
        ...request2.signal === void 0 ? {} : { signal: request2.signal }
      },
      patience
    );
  }
  async function request(path, request2) {
    let url = `${options.apiUrl}${path}`;
    for (let redirects = 0; ; redirects += 1) {
      let answer = await exchange(url, request2), next = redirects < MAX_REDIRECTS ? redirectOf(answer, url) : void 0;
      if (next === void 0 || next.origin !== new URL(url).origin) return answer;
      url = next.href;
    }
  }
  return {
    async request({ path, ...rest }) {
      let answer = await request(path, rest), { status, bytes, body } = answer;
      return { status, headers: answer.headers, text: Buffer.from(bytes).toString(), body };
    },
    async graphql(query, variables, rest = {}) {
      let answer = await exchange(options.graphqlUrl, {
        ...rest,
        method: "POST",
        body: { query, variables },
        // A query changes nothing.
        repeatable: rest.repeatable ?? !/^\s*mutation\b/.test(query)
      });
      return graphqlResult(answer);
    },
    async download(path) {
      let answer = await exchange(`${options.apiUrl}${path}`, { method: "GET" }), url = `${options.apiUrl}${path}`;
      for (let redirects = 0; redirects < MAX_REDIRECTS; redirects += 1) {
        let next = redirectOf(answer, url);
        if (next === void 0) break;
        url = next.href, answer = await sendPatiently(
          {
            method: "GET",
            url,
            headers: { "user-agent": headers["user-agent"] },
            timeoutMs,
            repeatable: !0
          },
          patience
        );
      }
      return { status: answer.status, bytes: answer.bytes };
    }
  };
}
function redirectOf({ status, headers }, from) {
  let location = headers.location;
  if (![301, 302, 307, 308].includes(status) || location === void 0) return;
  let to = new URL(location, from);
  return new URL(from).protocol === "https:" && to.protocol !== "https:" ? void 0 : to;
}
function graphqlResult({ status, body }) {
  let { data, errors, message } = isJsonObject(body) ? body : {}, listed = Array.isArray(errors) ? errors.flatMap(graphqlError) : [];
  return listed.length > 0 || status === 200 ? { status, data: data ?? void 0, errors: listed } : { status, data: void 0, errors: [{ message: String(message ?? `status ${status}`) }] };
}
function graphqlError(error) {
  if (!isJsonObject(error)) return [];
  let { type, message } = error;
  return [{ ...typeof type == "string" ? { type } : {}, message: String(message ?? "") }];
}

export {
  createGitHubApi
};
