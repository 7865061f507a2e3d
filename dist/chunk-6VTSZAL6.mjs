import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  decideEvents,
  summarizeDispatch
} from "./chunk-7CIX2OXB.mjs";
import {
  VERSION
} from "./chunk-QD6QZUVX.mjs";
import {
  HTTP_METHODS,
  METHODS_WITHOUT_BODY,
  isProtectedHeader,
  judgeAddress,
  rootPaths,
  secretVariable
} from "./chunk-5CRZLY7J.mjs";
import {
  hostMatches,
  isSpreadKey,
  parseTemplate,
  secretReferences,
  secretsOfValue,
  templateExpressions,
  urlTarget,
  visitStrings
} from "./chunk-QAD6WLYU.mjs";
import {
  textNestsDeeper
} from "./chunk-PHJ7SNKK.mjs";
import {
  formatPath,
  isJsonObject
} from "./chunk-6ET3OCPV.mjs";
import {
  MAX_BODY_BYTES,
  MAX_EVENT_DEPTH,
  MAX_RESPONSE_BYTES
} from "./chunk-ZRIFWACX.mjs";
import {
  LongshoreError
} from "./chunk-XAIAMYQO.mjs";

// src/adapters/http/guarded-connector.ts
import { lookup as systemLookup } from "node:dns";
import { isIP } from "node:net";
function guardedConnector(build, options) {
  let connect = build({
    // HTTP/1.1 only: one kind of framing to trust.
    allowH2: !1,
    timeout: options.connectTimeoutMs,
    lookup: guardedLookup(options),
    ...options.ca === void 0 ? {} : { ca: options.ca }
  });
  return (target, callback) => {
    let literal = target.hostname.replace(/^\[(.*)\]$/, "$1"), refused = isIP(literal) === 0 ? void 0 : refusal([literal], options.allowPrivate);
    if (refused !== void 0) {
      callback(refused, null);
      return;
    }
    connect(target, (...result) => {
      let [error, socket] = result;
      if (error !== null) return callback(error, null);
      let late = checkPeer(socket, options.allowPrivate);
      if (late === void 0) return callback(null, socket);
      socket.destroy(), callback(late, null);
    });
  };
}
function isEgressRefusal(error) {
  return error instanceof Error && "code" in error && error.code === "LONGSHORE_EGRESS";
}
function guardedLookup(options) {
  let lookup = options.lookup ?? systemLookup;
  return (hostname, lookupOptions, callback) => {
    lookup(hostname, { ...lookupOptions, all: !0 }, (error, found) => {
      if (error !== null) return callback(error, "");
      let addresses = typeof found == "string" ? [{ address: found, family: isIP(found) }] : found, refused = refusal(
        addresses.map((one) => one.address),
        options.allowPrivate
      );
      if (refused !== void 0) return callback(refused, "");
      if (lookupOptions.all === !0) return callback(null, addresses);
      let [first] = addresses;
      if (first === void 0) return callback(noAddress(hostname), "");
      callback(null, first.address, first.family);
    });
  };
}
function refusal(addresses, allowPrivate) {
  for (let address of addresses) {
    let verdict = judgeAddress(address, allowPrivate);
    if (verdict.kind === "refused") {
      let message = `the address ${address} is not public (${verdict.range})`;
      return Object.assign(new Error(message), { code: "LONGSHORE_EGRESS" });
    }
  }
}
function checkPeer(socket, allowPrivate) {
  return socket.remoteAddress === void 0 ? void 0 : refusal([socket.remoteAddress], allowPrivate);
}
function noAddress(hostname) {
  return Object.assign(new Error(`no address for ${hostname}`), { code: "ENOTFOUND" });
}

// src/adapters/http/http-error.ts
var REASONS = /* @__PURE__ */ new Map([
  ["ECONNREFUSED", { code: "connect-failed", says: "refused the connection" }],
  ["EHOSTUNREACH", { code: "connect-failed", says: "cannot be reached" }],
  ["ENETUNREACH", { code: "connect-failed", says: "cannot be reached" }],
  ["EADDRNOTAVAIL", { code: "connect-failed", says: "cannot be reached" }],
  ["EACCES", { code: "connect-failed", says: "cannot be reached" }],
  ["ETIMEDOUT", { code: "timeout", says: "did not accept a connection in time" }],
  ["UND_ERR_CONNECT_TIMEOUT", { code: "timeout", says: "did not accept a connection in time" }],
  ["ENOTFOUND", { code: "dns-failed", says: "has no address" }],
  ["EAI_AGAIN", { code: "dns-failed", says: "could not be looked up" }],
  ["EAI_FAIL", { code: "dns-failed", says: "could not be looked up" }],
  ["ENODATA", { code: "dns-failed", says: "has no address" }],
  ["ECONNRESET", { code: "connection-reset", says: "closed the connection before it answered" }],
  ["EPIPE", { code: "connection-reset", says: "closed the connection before it answered" }],
  [
    "UND_ERR_SOCKET",
    { code: "connection-reset", says: "closed the connection before it answered" }
  ],
  ["UND_ERR_CLOSED", { code: "aborted", says: "was not called: the client is closed" }],
  ["UND_ERR_DESTROYED", { code: "aborted", says: "was not called: the client is closed" }],
  [
    "UND_ERR_HEADERS_OVERFLOW",
    { code: "response-invalid", says: "sent more headers than are read" }
  ]
]), TLS_CODE = /^(?:ERR_TLS|ERR_SSL|CERT_|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_)/, PROTOCOL_CODE = /^(?:HPE_|UND_ERR_RES|UND_ERR_RESPONSE)/, REQUEST_CODE = /^(?:UND_ERR_INVALID_ARG|UND_ERR_NOT_SUPPORTED|ERR_INVALID|UND_ERR_REQ)/;
function describeHttpError(error, host) {
  if (isEgressRefusal(error))
    return { code: "egress-refused", message: `"${host}" may not be called: ${error.message}.` };
  let code = codeOf(error), reason = REASONS.get(code) ?? reasonByFamily(code);
  return { code: reason.code, message: `"${host}" ${reason.says} (${code}).` };
}
function reasonByFamily(code) {
  return TLS_CODE.test(code) ? { code: "tls-failed", says: "has no connection that can be trusted" } : PROTOCOL_CODE.test(code) ? { code: "response-invalid", says: "sent something that is not HTTP" } : REQUEST_CODE.test(code) ? { code: "egress-refused", says: "cannot be sent this request" } : { code: "connect-failed", says: "could not be called" };
}
function codeOf(error) {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    if ("code" in current && typeof current.code == "string") return current.code;
    if (current.name === "HTTPParserError") return "HPE_INVALID";
    current = (current instanceof AggregateError ? current.errors[0] : void 0) ?? current.cause;
  }
  return "unknown reason";
}

// src/adapters/http/response-body.ts
async function readBody(body, maxBytes) {
  let chunks = [], length = 0, truncated = !1;
  for await (let chunk of body) {
    let bytes = Buffer.from(chunk);
    if (chunks.push(bytes), length += bytes.length, truncated = length > maxBytes, truncated) break;
  }
  return { body: new Uint8Array(Buffer.concat(chunks).subarray(0, maxBytes)), truncated };
}
var DRAINED_BYTES = 64 * 1024;
async function drain(body) {
  try {
    await body.dump({ limit: DRAINED_BYTES });
  } catch {
  }
}

// src/adapters/http/undici-http-client.ts
var CONNECT_TIMEOUT_MS = 5e3, MAX_HEADER_BYTES = 16 * 1024;
function createUndiciHttpClient(options = {}) {
  let agents = /* @__PURE__ */ new Map(), closed = !1;
  function agentFor(undici, policy) {
    let key = [...policy.allowPrivate].sort().join(" "), existing = agents.get(key);
    if (existing !== void 0) return existing;
    let agent = new undici.Agent({
      connect: guardedConnector(undici.buildConnector, {
        ...options,
        allowPrivate: policy.allowPrivate,
        connectTimeoutMs: options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS
      }),
      maxHeaderSize: MAX_HEADER_BYTES,
      // The call's own deadline bounds both.
      headersTimeout: 0,
      bodyTimeout: 0
    });
    return agents.set(key, agent), agent;
  }
  return {
    async preload() {
      await import("./undici-library-P2DCSXSW.mjs");
    },
    async send(call) {
      let url = new URL(call.request.url), refused = refusedScheme(url, call.policy);
      if (refused !== void 0) return refused;
      if (closed) return { kind: "error", code: "aborted", message: "The HTTP client is closed." };
      let undici = await import("./undici-library-P2DCSXSW.mjs");
      return await exchange(undici, agentFor(undici, call.policy), url, call);
    },
    async close() {
      closed = !0;
      let open = [...agents.values()];
      agents.clear(), await Promise.all(open.map((agent) => agent.destroy()));
    }
  };
}
function refusedScheme(url, policy) {
  if (url.protocol === "https:" || url.protocol === "http:" && policy.allowHttp) return;
  let why = url.protocol === "http:" ? 'plain http is only called with "network.allowHttp: true"' : `its scheme is "${url.protocol.slice(0, -1)}"`;
  return {
    kind: "error",
    code: "egress-refused",
    message: `"${url.host}" may not be called: ${why}.`
  };
}
async function exchange(undici, agent, url, call) {
  let host = url.port === "" ? `${url.hostname}:${defaultPort(url)}` : url.host, stop = stopOf(call);
  try {
    let { statusCode, headers, body } = await undici.request.call(agent, {
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: call.request.method,
      headers: headerList(call.request.headers),
      body: call.request.body ?? null,
      signal: stop.signal
    }), head = { status: statusCode, headers: joined(headers) };
    if (call.maxResponseBytes === 0)
      return drain(body).then(stop.done), { kind: "response", response: { ...head, body: new Uint8Array(), truncated: !0 } };
    let read = await readBody(body, call.maxResponseBytes);
    return stop.done(), { kind: "response", response: { ...head, ...read } };
  } catch (error) {
    return stop.done(), stop.reason() === "aborted" ? { kind: "error", code: "aborted", message: `The call of "${host}" was stopped.` } : stop.reason() === "timeout" ? { kind: "error", code: "timeout", message: `"${host}" did not answer within ${call.timeoutMs / 1e3} s.` } : { kind: "error", ...describeHttpError(error, host) };
  }
}
function stopOf(call) {
  let controller = new AbortController(), why, stop = (reason) => {
    why ??= reason, controller.abort();
  }, onAbort = () => stop("aborted"), timer = setTimeout(() => stop("timeout"), Math.max(1, Math.ceil(call.timeoutMs)));
  return call.signal?.addEventListener("abort", onAbort, { once: !0 }), call.signal?.aborted === !0 && onAbort(), {
    signal: controller.signal,
    reason: () => why,
    done() {
      clearTimeout(timer), call.signal?.removeEventListener("abort", onAbort);
    }
  };
}
function headerList(headers) {
  return [...Object.entries(headers).flatMap(([name, value]) => [
    name,
    Buffer.from(value).toString("latin1")
  ]), "accept-encoding", "identity"];
}
function joined(headers) {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => value === void 0 ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]])
  );
}
function defaultPort(url) {
  return url.protocol === "https:" ? "443" : "80";
}

// src/adapters/secrets/environment-secrets.ts
function createEnvironmentSecrets(environment, onRead) {
  let names = /* @__PURE__ */ new Map(), announced = /* @__PURE__ */ new Set();
  return {
    read(name) {
      let variable = secretVariable(name), first = names.get(variable) ?? name;
      if (first !== name) throw collision(first, name, variable);
      names.set(variable, name);
      let value = Object.hasOwn(environment, variable) ? environment[variable] : void 0;
      if (!(value === void 0 || value === ""))
        return announced.has(name) || onRead(name, value), announced.add(name), value;
    }
  };
}
function collision(first, second, variable) {
  return new LongshoreError(
    "secret-collision",
    `The secrets "${first}" and "${second}" are both read from ${variable}.`,
    { hint: "Give one of them another name in the automations that use it." }
  );
}

// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
}, Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    let node = new Node(value);
    this.#head ? (this.#tail.next = node, this.#tail = node) : (this.#head = node, this.#tail = node), this.#size++;
  }
  dequeue() {
    let current = this.#head;
    if (current)
      return this.#head = this.#head.next, this.#size--, this.#head || (this.#tail = void 0), current.value;
  }
  peek() {
    if (this.#head)
      return this.#head.value;
  }
  clear() {
    this.#head = void 0, this.#tail = void 0, this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    for (; current; )
      yield current.value, current = current.next;
  }
  *drain() {
    for (; this.#head; )
      yield this.dequeue();
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = !1;
  if (typeof concurrency == "object" && ({ concurrency, rejectOnClear = !1 } = concurrency), validateConcurrency(concurrency), typeof rejectOnClear != "boolean")
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  let queue = new Queue(), activeCount = 0, resumeNext = () => {
    activeCount < concurrency && queue.size > 0 && (activeCount++, queue.dequeue().run());
  }, next = () => {
    activeCount--, resumeNext();
  }, run2 = async (function_, resolve, arguments_) => {
    let result = (async () => function_(...arguments_))();
    resolve(result);
    try {
      await result;
    } catch {
    }
    next();
  }, enqueue = (function_, resolve, reject, arguments_) => {
    let queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve, queue.enqueue(queueItem);
    }).then(run2.bind(void 0, function_, resolve, arguments_)), activeCount < concurrency && resumeNext();
  }, generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
    enqueue(function_, resolve, reject, arguments_);
  });
  return Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        let abortError = AbortSignal.abort().reason;
        for (; queue.size > 0; )
          queue.dequeue().reject(abortError);
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency), concurrency = newConcurrency, queueMicrotask(() => {
          for (; activeCount < concurrency && queue.size > 0; )
            resumeNext();
        });
      }
    },
    map: {
      async value(iterable, function_) {
        let promises = [];
        try {
          Array.from(iterable, (value, index) => {
            let promise = generator(function_, value, index);
            return promises.push(promise), promise;
          });
        } catch (error) {
          for (let promise of promises)
            promise.catch(() => {
            });
          throw error;
        }
        return Promise.all(promises);
      }
    }
  }), generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0))
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}

// src/delivery/breaker.ts
function createBreaker(clock) {
  let hosts = /* @__PURE__ */ new Map();
  return {
    admit(host) {
      let state = hosts.get(host);
      if (state === void 0 || state.failures < 5) return { kind: "go" };
      let ms = state.openUntilMs - clock.monotonicMs(), { failures, probing } = state;
      return ms > 0 ? { kind: "wait", ms, failures, probing } : probing ? { kind: "wait", ms: 1e3, failures, probing } : (state.probing = !0, { kind: "go" });
    },
    report(host, answer) {
      if (answer === "working") {
        hosts.delete(host);
        return;
      }
      let state = hosts.get(host) ?? { failures: 0, openUntilMs: 0, probing: !1 };
      hosts.set(host, state), state.probing = !1, answer !== "abandoned" && (state.failures += 1, state.failures >= 5 && (state.openUntilMs = clock.monotonicMs() + 3e4));
    }
  };
}

// src/delivery/call-slots.ts
var MAX_CALLS = 64, MAX_CALLS_PER_HOST = 8;
function createCallSlots() {
  let all = pLimit(MAX_CALLS), hosts = /* @__PURE__ */ new Map();
  return {
    run(host, call) {
      let own = hosts.get(host) ?? pLimit(MAX_CALLS_PER_HOST);
      return hosts.set(host, own), own(() => all(call));
    }
  };
}

// src/delivery/duration-text.ts
function durationText(ms) {
  return ms < 1e3 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}

// src/delivery/response.ts
function deliveryResponse(response) {
  let text = new TextDecoder().decode(response.body), parsed = response.truncated ? void 0 : parseJson(text);
  return {
    status: response.status,
    body: parsed === void 0 ? text : parsed,
    truncated: response.truncated
  };
}
function parseJson(text) {
  if (!textNestsDeeper(text, MAX_EVENT_DEPTH))
    try {
      return JSON.parse(text);
    } catch {
      return;
    }
}

// src/delivery/ending.ts
function delivered(delivery) {
  return { outcome: "delivered", attempts: delivery.attempts, ...kept(delivery) };
}
function ended(delivery, verdict, why = "") {
  if (verdict === "aborted") return aborted(delivery);
  let { attempts, last } = delivery, error = { code: codeOf2(last), message: sentence(delivery, why) };
  return { outcome: attempts.length === 0 ? "failed" : "dead", attempts, error, ...kept(delivery) };
}
function whyFinal({ last }) {
  return last?.kind !== "response" ? "" : last.response.status >= 300 && last.response.status <= 399 ? "Redirects are not followed." : "This answer is final.";
}
function aborted(delivery) {
  let { attempts } = delivery, message = attempts.length === 0 ? `${delivery.name} was not sent: the process was asked to stop.` : `${sentence(delivery, "")} No further attempt was made: the process was asked to stop.`;
  return {
    outcome: attempts.length === 0 ? "failed" : "dead",
    attempts,
    error: { code: "aborted", message },
    ...kept(delivery)
  };
}
function kept(delivery) {
  let { last, input } = delivery;
  return !input.synchronized || last?.kind !== "response" ? {} : { response: deliveryResponse(last.response) };
}
function codeOf2(last) {
  return last === void 0 ? "host-failing" : last.kind === "response" ? "http-status" : last.code;
}
function sentence(delivery, why) {
  let { attempts, input } = delivery;
  if (delivery.last === void 0)
    return `${delivery.name} was not sent. ${why}`.trim();
  let place = attempts.length === 0 ? "" : ` on attempt ${attempts.length} of ${input.config.attempts}`;
  return `${lastAnswer(delivery)}${place}. ${why}`.trim();
}
function lastAnswer(delivery) {
  let { last, name } = delivery;
  return last === void 0 ? name : last.kind === "response" ? `${name} answered ${last.response.status}` : `${name} failed: ${last.message.replace(/\.$/, "")}`;
}

// src/delivery/retry-after.ts
function retryAfterMs(value, now) {
  if (value === void 0) return;
  let text = value.trim();
  if (/^\d{1,10}$/.test(text)) return Number(text) * 1e3;
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(text)) return;
  let at = Date.parse(text);
  return Number.isNaN(at) ? void 0 : Math.max(0, at - now);
}

// src/delivery/retry-policy.ts
var RETRIED_STATUSES = /* @__PURE__ */ new Set([408, 425, 429]), VERDICT_OF_ERROR = {
  "connect-failed": "retry",
  "dns-failed": "retry",
  "tls-failed": "retry",
  "connection-reset": "retry",
  timeout: "retry",
  "response-invalid": "retry",
  "egress-refused": "refused",
  aborted: "aborted"
};
function verdictOf(outcome) {
  if (outcome.kind === "error") return VERDICT_OF_ERROR[outcome.code];
  let { status } = outcome.response;
  return status >= 200 && status <= 299 ? "delivered" : RETRIED_STATUSES.has(status) || status >= 500 ? "retry" : "terminal";
}
var MAX_RETRY_AFTER_MS = 9e4, JITTER = 0.2;
function delayBefore(attempt2, config, retryAfter, random) {
  let scheduled = config.delaysMs[attempt2 - 1] ?? config.delaysMs.at(-1) ?? 0, jittered = Math.round(scheduled * (1 - JITTER + 2 * JITTER * random));
  return Math.max(jittered, Math.min(retryAfter ?? 0, MAX_RETRY_AFTER_MS));
}
function attemptTimeoutMs(config, synchronized) {
  return config.timeoutMs ?? (synchronized ? 3e4 : 15e3);
}

// src/delivery/deliver.ts
async function deliver(input, deps) {
  let delivery = {
    input,
    deps,
    name: `${input.masked.method} ${withoutQuery(input.masked.url)}`,
    host: new URL(input.request.url).host,
    deadlineMs: deps.clock.monotonicMs() + input.config.totalMs,
    attempts: []
  };
  for (let number = 1; number <= input.config.attempts; number += 1) {
    let stopped2 = await waitForTurn(delivery, number);
    if (stopped2 !== void 0) return stopped2;
    let answer = await attemptWhenAdmitted(delivery, number);
    if (answer.kind === "stopped") return answer.result;
    let { verdict } = answer;
    if (verdict === "delivered") return delivered(delivery);
    if (verdict !== "retry") return ended(delivery, verdict, whyFinal(delivery));
  }
  return ended(delivery, "retry", "It was the last attempt.");
}
async function waitForTurn(delivery, number) {
  let { clock } = delivery.deps, { config } = delivery.input, retryAfter = delivery.last?.kind === "response" ? retryAfterMs(delivery.last.response.headers["retry-after"], clock.now()) : void 0, ms = delayBefore(number, config, retryAfter, clock.random()), answer = `${lastAnswer(delivery)} on attempt ${number - 1} of ${config.attempts}`;
  return await wait(delivery, ms, {
    announcement: `${answer}; next attempt in ${durationText(ms)}.`,
    whyNot: `A further attempt would not fit into the ${durationText(config.totalMs)} of a delivery.`
  });
}
async function attemptWhenAdmitted(delivery, number) {
  let { clock, slots } = delivery.deps;
  for (let announced = !1; ; announced = !0) {
    let askedMs = clock.monotonicMs(), answer = await slots.run(delivery.host, () => (delivery.deadlineMs += clock.monotonicMs() - askedMs, attemptIfAdmitted(delivery, number)));
    if (answer.kind !== "wait") return answer;
    let result = await wait(delivery, answer.ms, {
      ...announced ? {} : { announcement: `${delivery.name} waits: ${whyLeftAlone(answer)}.` },
      whyNot: `To wait for its host would not fit into the ${durationText(delivery.input.config.totalMs)} of a delivery: ${whyLeftAlone(answer)}.`
    });
    if (result !== void 0) return { kind: "stopped", result };
  }
}
async function attemptIfAdmitted(delivery, number) {
  if (isAborted(delivery.deps.signal)) return { kind: "stopped", result: aborted(delivery) };
  let admission = delivery.deps.breaker.admit(delivery.host);
  return admission.kind === "wait" ? admission : { kind: "answered", verdict: await attempt(delivery, number) };
}
function whyLeftAlone({ failures, probing, ms }) {
  let failed2 = `its host failed ${failures} times in a row`;
  return probing ? `${failed2}, and another call finds out whether it works again` : `${failed2} and is left alone for ${durationText(ms)}`;
}
async function wait(delivery, ms, { announcement, whyNot }) {
  let { clock, logger, signal } = delivery.deps;
  return isAborted(signal) ? aborted(delivery) : clock.monotonicMs() + ms >= delivery.deadlineMs ? ended(delivery, "retry", whyNot) : (ms > 0 && (announcement !== void 0 && logger.info(announcement), await clock.sleep(ms, signal)), isAborted(signal) ? aborted(delivery) : void 0);
}
function isAborted(signal) {
  return signal?.aborted === !0;
}
async function attempt(delivery, number) {
  let { input, deps } = delivery, started = deps.clock.monotonicMs(), answer = "abandoned";
  try {
    let outcome = redacted(
      delivery,
      await deps.http.send({
        request: input.request,
        policy: input.policy,
        timeoutMs: Math.max(
          1,
          Math.min(
            attemptTimeoutMs(input.config, input.synchronized),
            delivery.deadlineMs - started
          )
        ),
        // A response that nobody keeps is not waited for.
        maxResponseBytes: input.synchronized ? MAX_RESPONSE_BYTES : 0,
        ...deps.signal === void 0 ? {} : { signal: deps.signal }
      })
    ), verdict = verdictOf(outcome);
    return verdict === "retry" ? answer = "failing" : outcome.kind === "response" && (answer = "working"), delivery.last = outcome, verdict !== "refused" && delivery.attempts.push(asAttempt(outcome, number, deps.clock.monotonicMs() - started)), verdict;
  } finally {
    deps.breaker.report(delivery.host, answer);
  }
}
function redacted(delivery, outcome) {
  return outcome.kind === "response" ? outcome : { ...outcome, message: delivery.input.redact.text(outcome.message) };
}
function asAttempt(outcome, number, elapsedMs) {
  let durationMs = Math.round(elapsedMs);
  return outcome.kind === "response" ? { number, status: outcome.response.status, durationMs } : { number, error: { code: outcome.code, message: outcome.message }, durationMs };
}
function withoutQuery(url) {
  return url.split(/[?#]/, 1)[0] ?? "";
}

// src/invocation/render/expressions.ts
function expressionsOf(value) {
  let found = /* @__PURE__ */ new Set();
  return visitStrings(value, (text, _path, place) => {
    if (!(place === "key" && isSpreadKey(text)))
      for (let { expression } of templateExpressions(parseTemplate(text))) found.add(expression);
  }), [...found];
}

// src/invocation/secret-values.ts
function readSecrets(invocation, secrets) {
  let values = /* @__PURE__ */ new Map(), missing = [];
  for (let name of secretsOfValue(invocation)) {
    let value = secrets.read(name);
    value === void 0 ? missing.push(name) : values.set(name, value);
  }
  let [first] = missing;
  if (first === void 0) return { kind: "ok", values };
  let names = missing.map((name) => `"${name}" (${secretVariable(name)})`).join(", "), what = missing.length === 1 ? "The secret" : "The secrets", verb = missing.length === 1 ? "is" : "are";
  return {
    kind: "failed",
    error: {
      code: "secret-missing",
      message: `${what} ${names} ${verb} not in the environment. Set the environment variable in the step that dispatches.`,
      path: "invocationMethod"
    }
  };
}
function namesSecret(expression) {
  return secretReferences(expression).length > 0;
}
function readsUnnamedSecrets(expression) {
  return expression.includes("secrets") ? rootPaths(expression).some(
    (path) => path.steps.length === 1 && path.steps[0] === "secrets"
  ) : !1;
}

// src/invocation/evaluate-templates.ts
function templateLists(invocation) {
  let { without, naming } = bySecrets(
    expressionsOf(Object.fromEntries(Object.entries(invocation)))
  );
  return [without, naming].filter((list2) => list2.length > 0);
}
function bySecrets(expressions) {
  return {
    without: expressions.filter((one) => !namesSecret(one)),
    naming: expressions.filter(namesSecret)
  };
}
async function evaluateTemplates(invocation, context, secrets, jq) {
  let expressions = expressionsOf(invocation), unnamed = expressions.find(readsUnnamedSecrets);
  if (unnamed !== void 0)
    return {
      kind: "failed",
      error: {
        code: "secret-missing",
        message: `The template "{{${unnamed}}}" reads ".secrets" without naming a secret. Name it, as in ".secrets.TOKEN".`,
        path: "invocationMethod"
      }
    };
  let lists = bySecrets(expressions), requests = [
    { input: context, expressions: lists.without },
    {
      input: { ...context, secrets: Object.fromEntries(secrets) },
      expressions: lists.naming
    }
  ].filter((request) => request.expressions.length > 0), results = requests.length === 0 ? [] : await jq.evaluate(requests), outcomes = /* @__PURE__ */ new Map();
  for (let [index, request] of requests.entries())
    for (let [position, expression] of request.expressions.entries()) {
      let outcome = results[index]?.[position];
      outcome !== void 0 && outcomes.set(expression, outcome);
    }
  return { kind: "ok", outcomes };
}

// src/invocation/context.ts
function templateContext(input) {
  let trigger = input.event.body.trigger, by = isJsonObject(trigger) ? trigger.by : void 0;
  return {
    inputs: null,
    trigger: {
      by: isJsonObject(by) ? by : {},
      origin: "AUTOMATION",
      at: new Date(input.startedAt).toISOString()
    },
    event: input.event.body,
    entity: null,
    action: { identifier: input.automation },
    run: { id: input.runId }
  };
}

// src/invocation/methods/not-invokable.ts
function notInvokable(type, invokable) {
  let can = [...invokable].sort().join(", ");
  return {
    kind: "failed",
    error: {
      code: "not-invokable",
      message: `The invocation type "${type}" cannot be invoked by this version of Longshore, which can invoke ${can}.`,
      path: "invocationMethod.type"
    }
  };
}

// src/invocation/egress.ts
function refusedDestination(destination, runtime) {
  let host = destination.url.hostname.replace(/\.$/, ""), { allow } = runtime.egress;
  if (allow !== void 0 && !allow.some((pattern) => hostMatches(host, pattern))) {
    let allowed = allow.length === 0 ? "it allows none" : `it allows ${list(allow)}`;
    return refusal2(
      "egress-refused",
      `"egress.allow" does not allow the host "${host}"; ${allowed}.`
    );
  }
  let target = urlTarget(destination.template);
  if (target.kind === "literal" && target.host !== host) {
    let message = `The definition names the host "${target.host}", but the URL rendered to the host "${host}".`;
    return refusal2("egress-refused", message);
  }
  let unreachable = refusedByPolicy(destination);
  if (unreachable !== void 0) return refusal2("egress-refused", unreachable);
  let fixedHost = target.kind === "literal" || target.kind === "secret";
  for (let name of destination.secrets) {
    let hosts = boundHosts(name, runtime);
    if (hosts === void 0) {
      if (fixedHost) continue;
      let message = `The secret "${name}" is bound to no host, and the host "${host}" comes from a template. Bind the secret with "secrets.${name}.hosts" in longshore.yaml.`;
      return refusal2("secret-host", message);
    }
    if (!hosts.some((pattern) => hostMatches(host, pattern))) {
      let message = `The secret "${name}" may only go to ${list(hosts)}, and the URL's host is "${host}".`;
      return refusal2("secret-host", message);
    }
  }
}
function refusedByPolicy({ url, policy }) {
  if (url.protocol === "http:" && !policy.allowHttp)
    return `The URL's scheme is "http", which is only called with "network.allowHttp: true" in longshore.yaml.`;
  if (!isAddress(url.hostname)) return;
  let verdict = judgeAddress(url.hostname, policy.allowPrivate);
  if (verdict.kind !== "allowed")
    return `The address "${url.hostname}" is not public (${verdict.range}); it is only called with "agent: true" and its network in "network.allowPrivate" in longshore.yaml.`;
}
function isAddress(hostname) {
  return hostname.startsWith("[") || /^\d+\.\d+\.\d+\.\d+\.?$/.test(hostname);
}
function boundHosts(name, runtime) {
  let variable = secretVariable(name), bindings = Object.entries(runtime.secrets).filter(
    ([bound]) => secretVariable(bound) === variable
  );
  return bindings.length === 0 ? void 0 : bindings.flatMap(([, binding]) => binding.hosts);
}
function list(hosts) {
  return hosts.length === 0 ? "no host" : hosts.map((host) => `"${host}"`).join(", ");
}
function refusal2(code, message) {
  return { code, message, path: "invocationMethod.url" };
}

// src/invocation/render/result.ts
function ok(value) {
  return { kind: "ok", value };
}
function failed(code, message, path) {
  return { kind: "failed", error: { code, message, path: formatPath(path) } };
}
var MAX_QUOTED_CHARACTERS = 300;
function quoted(text) {
  return text.length <= MAX_QUOTED_CHARACTERS ? JSON.stringify(text) : `of ${text.length} characters`;
}

// src/invocation/render/render-text.ts
function renderString(text, path, scope) {
  return renderWith(text, path, (expression) => evaluated(expression, path, scope));
}
function renderLine(text, path, scope) {
  return renderWith(text, path, (expression) => evaluatedPresent(expression, path, scope));
}
function renderWith(text, path, read) {
  let parsed = parseTemplate(text);
  if (parsed.kind === "literal") return ok(parsed.text);
  if (parsed.kind === "value") return read(parsed.expression);
  if (parsed.kind === "invalid")
    return failed("template-failed", `The text of "${formatPath(path)}": ${parsed.message}`, path);
  let result = "";
  for (let part of parsed.parts) {
    if (part.kind === "text") {
      result += part.text;
      continue;
    }
    let value = read(part.expression);
    if (value.kind === "failed") return value;
    result += asText(value.value);
  }
  return ok(result);
}
function evaluated(expression, path, scope) {
  let outcome = scope.outcomes.get(expression.expression);
  if (outcome === void 0) throw new Error(`Not evaluated: ${expression.expression}`);
  return outcome.kind === "value" ? ok(outcome.value) : outcome.kind === "empty" ? ok(void 0) : scope.onError === "as-port" ? ok(null) : failed(
    "template-failed",
    `The template "${shown(expression)}" in "${formatPath(path)}" failed: ${reasonOf(expression, outcome.error)}`,
    path
  );
}
function reasonOf(expression, error) {
  return error.code !== "jq-runtime" || !namesSecret(expression.expression) ? error.message : "jq's reason is not shown, because the expression reads a secret.";
}
function evaluatedPresent(expression, path, scope) {
  let result = evaluated(expression, path, scope);
  if (result.kind === "failed") return result;
  if (result.value !== null && result.value !== void 0) return ok(result.value);
  let given = result.value === null ? "null" : "nothing";
  return failed(
    "template-null",
    `The template "${shown(expression)}" in "${formatPath(path)}" gave ${given}, which a URL or a header cannot hold.`,
    path
  );
}
function asText(value) {
  return typeof value == "string" ? value : value === void 0 ? "undefined" : JSON.stringify(value);
}
var SHOWN_CHARACTERS = 120;
function shown(expression) {
  let text = `{{${expression.source}}}`;
  return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS)}…`;
}

// src/invocation/render/render-value.ts
function renderValue(value, path, scope) {
  if (typeof value == "string") return renderString(value, path, scope);
  if (isJsonObject(value)) return renderObject(value, path, scope);
  if (!Array.isArray(value)) return ok(value);
  let items = [];
  for (let [index, item] of value.entries()) {
    let rendered = renderValue(item, [...path, index], scope);
    if (rendered.kind === "failed") return rendered;
    items.push(rendered.value);
  }
  return ok(items);
}
function renderObject(value, path, scope) {
  let entries = [];
  for (let [key, item] of Object.entries(value)) {
    let here = [...path, key];
    if (isSpreadKey(key)) {
      let rendered2 = renderValue(item, here, scope);
      if (rendered2.kind === "failed") return rendered2;
      let merged = spreadEntries(rendered2.value, here);
      if (merged.kind === "failed") return merged;
      entries.push(...merged.value);
      continue;
    }
    let name = renderKey(key, here, scope);
    if (name.kind === "failed") return name;
    if (name.value === "") continue;
    let rendered = renderValue(item, here, scope);
    if (rendered.kind === "failed") return rendered;
    entries.push([name.value, rendered.value]);
  }
  return ok(Object.fromEntries(entries));
}
function spreadEntries(value, path) {
  if (typeof value == "object" && value !== null) return ok(Object.entries(value));
  let found = value === void 0 ? "nothing" : typeName(value);
  return failed(
    "template-failed",
    `The value under "${path.at(-1)}" gave ${found}; only an object or a list can be merged.`,
    path
  );
}
function renderKey(key, path, scope) {
  let rendered = renderString(key, path, scope);
  return rendered.kind === "failed" ? rendered : rendered.value === null || rendered.value === void 0 ? ok("") : typeof rendered.value == "string" ? ok(rendered.value) : failed(
    "template-failed",
    `The key "${key}" of "${formatPath(path.slice(0, -1))}" gave ${typeName(rendered.value)}; a key is a string.`,
    path
  );
}
function typeName(value) {
  return value == null ? "null" : Array.isArray(value) ? "a list" : typeof value == "object" ? "an object" : `a ${typeof value}`;
}

// src/invocation/switch-value.ts
function switchValue(value, path, scope) {
  if (value === void 0 || typeof value == "boolean") return ok(value === !0);
  let rendered = renderString(value, path, scope);
  if (rendered.kind === "failed") return rendered;
  let found = typeof rendered.value == "string" ? rendered.value.trim() : rendered.value;
  if (found === !0 || found === "true") return ok(!0);
  if (found === !1 || found === "false") return ok(!1);
  let given = typeof found == "string" ? `the text ${quoted(found)}` : typeName(found);
  return failed(
    "template-failed",
    `"${formatPath(path)}" rendered to ${given}; it is "true" or "false".`,
    path
  );
}

// src/invocation/methods/webhook-headers.ts
var PATH = ["invocationMethod", "headers"];
function renderWebhookHeaders(definition, scope) {
  let headers = /* @__PURE__ */ new Map(), notes = [];
  for (let [key, template] of Object.entries(definition)) {
    let path = [...PATH, key], entries = renderEntries(key, template, path, scope);
    if (entries.kind === "failed") return entries;
    for (let [name, value] of entries.value) {
      let checked = checkHeader(name, value, path);
      if (checked.kind === "failed") return checked;
      isProtectedHeader(name) ? notes.push(`The header "${name}" is not a definition's to set and was left out.`) : headers.set(name.toLowerCase(), [name, checked.value]);
    }
  }
  return ok({ headers, notes });
}
function renderEntries(key, template, path, scope) {
  let name = isSpreadKey(key) ? ok(key) : renderKey(key, path, scope);
  if (name.kind === "failed") return name;
  if (name.value === "") return ok([]);
  let value = renderLine(template, path, scope);
  return value.kind === "failed" ? value : isSpreadKey(key) ? spreadEntries(value.value, path) : ok([[name.value, value.value]]);
}
var HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
function checkHeader(name, value, path) {
  if (!HEADER_NAME.test(name))
    return failed("template-failed", `The header name ${quoted(name)} is not valid.`, path);
  if (value == null)
    return failed("template-null", `The header "${name}" has no value.`, path);
  if (typeof value == "object") {
    let message = `The header "${name}" rendered to ${typeName(value)}; a header is text, a number or a boolean.`;
    return failed("template-failed", message, path);
  }
  let text = String(value).trim();
  if (hasForbiddenCharacter(text)) {
    let message = `The header "${name}" in "${formatPath(path)}" rendered to text with a line break or another control character.`;
    return failed("template-failed", message, path);
  }
  return ok(text);
}
function hasForbiddenCharacter(text) {
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code < 32 && code !== 9 || code === 127) return !0;
  }
  return !1;
}

// src/invocation/methods/webhook-url.ts
var PATH2 = ["invocationMethod", "url"];
function renderWebhookUrl(template, scope) {
  let rendered = renderLine(template, PATH2, scope);
  if (rendered.kind === "failed") return rendered;
  if (typeof rendered.value != "string")
    return refuse(`The URL rendered to ${typeName(rendered.value)}; a URL is a string.`);
  let text = rendered.value.trim();
  if (hasControlCharacter(text))
    return refuse("The rendered URL has a line break or another control character in it.");
  if (parseTemplate(template).kind === "text" && hasDotSegment(text))
    return refuse('A template put "." or ".." as a segment into the path of the URL.');
  if (!URL.canParse(text))
    return refuse(`The URL rendered to the text ${quoted(text)}, which is no URL.`);
  let url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    return refuse(`The URL's scheme is "${url.protocol.slice(0, -1)}"; "https" is called.`);
  let authorization = basicAuthorization(url);
  return url.hash = "", url.username = "", url.password = "", ok(authorization === void 0 ? { url } : { url, authorization });
}
function refuse(message) {
  return failed("template-failed", message, PATH2);
}
function hasControlCharacter(text) {
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code < 32 || code === 127) return !0;
  }
  return !1;
}
var AUTHORITY = /^[^/?#\\]*[/\\]*[^/?#\\]*/, DOT_SEGMENT = /^(?:\.|%2e){1,2}$/i;
function hasDotSegment(text) {
  return (text.replace(AUTHORITY, "").split(/[?#]/, 1)[0] ?? "").split(/[/\\]/).some((segment) => DOT_SEGMENT.test(segment));
}
function basicAuthorization(url) {
  if (url.username === "" && url.password === "") return;
  let credentials = `${decoded(url.username)}:${decoded(url.password)}`;
  return `Basic ${Buffer.from(credentials).toString("base64")}`;
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/invocation/methods/webhook.ts
var METHODS = new Set(HTTP_METHODS), CONTEXT_AS_BODY = /* @__PURE__ */ new Set(["POST", "PUT", "PATCH"]), AT = ["invocationMethod"];
function prepareWebhook(invocation, scope) {
  let method = renderMethod(invocation.method, scope);
  if (method.kind === "failed") return method;
  let agent = switchValue(invocation.agent, [...AT, "agent"], scope.render);
  if (agent.kind === "failed") return agent;
  let synchronized = switchValue(invocation.synchronized, [...AT, "synchronized"], scope.render);
  if (synchronized.kind === "failed") return synchronized;
  let target = renderWebhookUrl(invocation.url, scope.render);
  if (target.kind === "failed") return target;
  let { url, authorization } = target.value, { allowHttp, allowPrivate } = scope.runtime.network, policy = { allowHttp, allowPrivate: agent.value ? allowPrivate : [] }, refused = refusedDestination(
    { template: invocation.url, url, secrets: scope.secrets, policy },
    scope.runtime
  );
  if (refused !== void 0) return { kind: "failed", error: refused };
  let own = renderWebhookHeaders(invocation.headers ?? {}, scope.render);
  if (own.kind === "failed") return own;
  let body = renderBody(method.value, invocation.body, scope);
  if (body.kind === "failed") return body;
  let headers = /* @__PURE__ */ new Map(), put = (name, value) => headers.set(name, [name, value]);
  put("user-agent", `longshore/${VERSION}`), put("idempotency-key", scope.ids.deliveryId), body.value !== void 0 && put("content-type", "application/json"), authorization !== void 0 && put("authorization", authorization);
  for (let [name, header] of own.value.headers) headers.set(name, header);
  return put("webhook-id", scope.ids.deliveryId), {
    kind: "request",
    request: {
      method: method.value,
      url: url.href,
      headers: Object.fromEntries(headers.values()),
      ...body.value === void 0 ? {} : { body: body.value }
    },
    policy,
    synchronized: synchronized.value,
    notes: [...own.value.notes, ...droppedBody(method.value, invocation.body)]
  };
}
function renderMethod(method, scope) {
  let path = [...AT, "method"], rendered = method === void 0 ? ok("POST") : renderString(method, path, scope.render);
  if (rendered.kind === "failed") return rendered;
  let text = String(rendered.value).trim(), name = text.toUpperCase();
  if (METHODS.has(name)) return ok(name);
  let message = `The method ${quoted(text)} is not called; ${HTTP_METHODS.join(", ")} are.`;
  return failed("not-invokable", message, path);
}
function renderBody(method, body, scope) {
  if (METHODS_WITHOUT_BODY.has(method)) return ok(void 0);
  if (body === void 0)
    return CONTEXT_AS_BODY.has(method) ? limited(JSON.stringify(scope.context)) : ok(void 0);
  let rendered = renderValue(body, [...AT, "body"], scope.render);
  return rendered.kind === "failed" ? rendered : limited(JSON.stringify(rendered.value));
}
function droppedBody(method, body) {
  return body === void 0 || !METHODS_WITHOUT_BODY.has(method) ? [] : [`The body was left out: ${method} has none.`];
}
function limited(text) {
  let bytes = Buffer.byteLength(text);
  if (bytes <= MAX_BODY_BYTES) return ok(text);
  let message = `The rendered body has ${bytes} bytes; the limit is ${MAX_BODY_BYTES}.`;
  return failed("limit-exceeded", message, [...AT, "body"]);
}

// src/errors/redact.ts
function createRedactor(secrets) {
  let values = secrets.map((secret) => secret.value).filter((value) => value !== ""), whole = new Set(values.filter((value) => value.length < 4)), forms = longestFirst(
    values.filter((value) => value.length >= 4).flatMap(searchedForms)
  ), long = forms.filter((form) => form.length > 512), patterns = patternsOf(forms.slice(long.length));
  return {
    text(text) {
      if (whole.has(text)) return "***";
      let shortened = long.reduce((masked, form) => masked.replaceAll(form, "***"), text);
      return patterns.reduce((masked, pattern) => masked.replace(pattern, "***"), shortened);
    }
  };
}
var EVERYTHING_REDACTED = { text: () => "***" };
function secretForms(value) {
  return value === "" ? [] : value.length < 4 ? [value] : longestFirst(searchedForms(value));
}
function searchedForms(value) {
  return [value, decoded2(value)].flatMap(formsOf);
}
function longestFirst(forms) {
  return [...new Set(forms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
function patternsOf(forms) {
  let patterns = [];
  for (let start = 0; start < forms.length; start += 500) {
    let some = forms.slice(start, start + 500);
    patterns.push(new RegExp(some.map(escaped).join("|"), "g"));
  }
  return patterns;
}
function decoded2(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
function formsOf(value) {
  let json = JSON.stringify(value).slice(1, -1), uri = encodeURIComponent(value.toWellFormed()), bytes = Buffer.from(value), hex = bytes.toString("hex");
  return [
    value,
    value.trim(),
    json,
    JSON.stringify(json).slice(1, -1),
    uri,
    uri.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    uri.replaceAll("%20", "+"),
    encodeURI(value.toWellFormed()),
    ...urlForms(value),
    html(value),
    hex,
    hex.toUpperCase(),
    ...base64Forms(bytes)
  ].filter((form) => form.length >= 4);
}
function urlForms(value) {
  let url = new URL("https://host.invalid/");
  url.search = value.replaceAll("#", "%23"), url.pathname = value;
  let forms = [url.search.slice(1), url.pathname.slice(1)];
  if (!URL.canParse(value)) return forms;
  let own = new URL(value);
  own.hash = "", forms.push(own.href);
  let path = `${own.pathname}${own.search}`;
  return path.length >= MIN_SECRET_PATH && forms.push(path), own.username = "", own.password = "", [...forms, own.href];
}
var MIN_SECRET_PATH = 8;
function html(value) {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("'", "&#39;").replaceAll('"', "&quot;");
}
function base64Forms(bytes) {
  let forms = [];
  for (let before of [0, 1, 2]) {
    let padded = Buffer.concat([Buffer.alloc(before), bytes]), start = Math.ceil(before * 8 / 6), end = Math.floor(padded.length * 8 / 6);
    forms.push(padded.toString("base64").slice(start, end)), forms.push(padded.toString("base64url").slice(start, end));
  }
  return forms;
}
function escaped(text) {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

// src/invocation/run-redactor.ts
var MAX_DERIVED = 200, MAX_DERIVED_CHARACTERS = 64 * 1024;
function runRedactor(secrets, outcomes, context) {
  let derived = derivedTexts(outcomes, context), characters = derived.reduce((sum, text) => sum + text.length, 0);
  if (derived.length > MAX_DERIVED || characters > MAX_DERIVED_CHARACTERS)
    return EVERYTHING_REDACTED;
  let known = [...secrets].map(([name, value]) => ({ name, value }));
  return createRedactor([...known, ...derived.map((value) => ({ name: "", value }))]);
}
function derivedTexts(outcomes, context) {
  let texts = /* @__PURE__ */ new Set(), structures = [];
  for (let [expression, outcome] of outcomes)
    outcome.kind !== "value" || !namesSecret(expression) || (typeof outcome.value == "string" ? texts.add(outcome.value) : structures.push([expression, outcome.value]));
  if (structures.length === 0) return [...texts];
  let inContext = /* @__PURE__ */ new Set();
  visitStrings(context, (text) => inContext.add(text));
  for (let [expression, value] of structures)
    visitStrings(value, (text, _path, place) => {
      !(place === "key" && expression.includes(text)) && !inContext.has(text) && texts.add(text);
    });
  return [...texts];
}

// src/invocation/prepare.ts
var INVOKABLE = ["SLACK", "WEBHOOK"];
async function prepareInvocation(input, deps) {
  let { invocationMethod } = input.automation;
  if (!INVOKABLE.includes(invocationMethod.type))
    return notInvokable(invocationMethod.type, INVOKABLE);
  let fields = Object.fromEntries(Object.entries(invocationMethod)), secrets = readSecrets(fields, deps.secrets);
  if (secrets.kind === "failed") return secrets;
  let context = templateContext({
    event: input.event,
    automation: input.automation.identifier,
    runId: input.ids.runId,
    startedAt: deps.clock.now()
  }), templates = await evaluateTemplates(fields, context, secrets.values, deps.jq);
  if (templates.kind === "failed") return templates;
  let redact = runRedactor(secrets.values, templates.outcomes, context), result = prepareMethod(invocationMethod, {
    render: { outcomes: templates.outcomes, onError: input.runtime.templates.onError },
    context,
    secrets: [...secrets.values.keys()],
    runtime: input.runtime,
    ids: input.ids
  });
  if (result.kind === "failed")
    return {
      kind: "failed",
      error: { ...result.error, message: redact.text(result.error.message) }
    };
  let notes = result.notes.map((note) => redact.text(note));
  return { ...result, notes, masked: maskRequest(result.request, redact), redact };
}
function prepareMethod(invocation, scope) {
  switch (invocation.type) {
    case "WEBHOOK":
    case "SLACK":
      return prepareWebhook(invocation, scope);
    case "GITHUB":
    case "INTEGRATION_ACTION":
    case "GITLAB":
    case "AZURE_DEVOPS":
    case "KAFKA":
    case "UPSERT_ENTITY":
      return notInvokable(invocation.type, INVOKABLE);
  }
}
function maskRequest(request, redact) {
  let headers = Object.entries(request.headers).map(
    ([name, value]) => [name, redact.text(value)]
  );
  return {
    method: request.method,
    url: redact.text(request.url),
    headers: Object.fromEntries(headers),
    ...request.body === void 0 ? {} : { body: redact.text(request.body) }
  };
}

// src/invocation/run-ids.ts
import { createHash } from "node:crypto";
function runIds(key) {
  let canonical = JSON.stringify([key.repository, key.event, key.automation]), digest = createHash("sha256").update(canonical).digest("base64url");
  return { runId: `r_${digest.slice(0, 16)}`, deliveryId: `msg_${digest.slice(0, 27)}` };
}

// src/commands/dispatch.ts
var MAX_CONCURRENT_PREPARATIONS = 16;
async function dispatch(input, deps) {
  let next = ({ definition }) => templateLists(definition.invocationMethod), decided = await unlessStopped(
    () => decideEvents(input.events, { ...deps, next }),
    deps.signal
  );
  if (decided === void 0)
    throw new LongshoreError(
      "aborted",
      "The process was asked to stop before the events were decided; nothing was sent.",
      { hint: "Dispatch the events again: none of them has started anything." }
    );
  let runDeps = {
    ...deps,
    preparations: pLimit(MAX_CONCURRENT_PREPARATIONS),
    slots: createCallSlots(),
    breaker: createBreaker(deps.clock),
    dryRun: input.dryRun
  }, events = await Promise.all(
    decided.map(async (item) => {
      if (item.kind === "undecodable")
        return { identity: item.identity, error: item.message, considered: [] };
      let { event, decisions } = item, considered = await Promise.all(
        decisions.map((decision) => consider(decision, event, runDeps))
      );
      return { identity: event.identity, type: event.type, target: event.target, considered };
    })
  );
  return { events, summary: summarizeDispatch(events) };
}
async function consider({ decision, routed, runtime }, event, deps) {
  if (decision.decision === "not-matched") return { decision };
  let ids = runIds({
    repository: routed.repository,
    event: event.identity,
    automation: decision.automation
  });
  return decision.decision === "failed" ? { decision, run: conditionFailed(decision, ids) } : { decision, run: await run(routed, event, runtime, ids, deps) };
}
function conditionFailed(decision, ids) {
  let failed2 = decision.expressions.find(({ outcome }) => outcome.kind === "error"), why = failed2?.outcome.kind === "error" ? failed2.outcome.error.message : "unknown";
  return {
    ...ids,
    outcome: "failed",
    error: {
      code: "condition-failed",
      message: `The condition "${failed2?.expression ?? ""}" of "${decision.automation}" failed: ${why}`
    },
    attempts: []
  };
}
async function run({ definition: automation }, event, runtime, ids, deps) {
  let prepared = await deps.preparations(
    () => unlessStopped(() => prepare({ automation, event, runtime, ids }, deps), deps.signal)
  );
  if (prepared === void 0) return stopped(automation, ids, deps);
  if (prepared.kind === "failed")
    return { ...ids, outcome: "failed", error: prepared.error, attempts: [] };
  for (let note of prepared.notes) deps.logger.warn(`${automation.identifier}: ${note}`);
  let { masked: request, redact } = prepared;
  if (deps.dryRun) return { ...ids, outcome: "rendered", request, attempts: [] };
  let { response, ...result } = await deliver({ ...prepared, config: runtime.delivery }, deps);
  return {
    ...ids,
    ...result,
    request,
    ...response === void 0 ? {} : { response: { ...response, body: redactStrings(response.body, redact) } }
  };
}
function stopped({ identifier }, ids, { dryRun }) {
  let message = `"${identifier}" was not ${dryRun ? "rendered" : "sent"}: the process was asked to stop.`;
  return { ...ids, outcome: "failed", error: { code: "aborted", message }, attempts: [] };
}
async function unlessStopped(work, signal) {
  if (signal === void 0) return await work();
  if (signal.aborted) return;
  let stop = () => {
  }, aborted2 = new Promise((resolve) => {
    stop = () => resolve(void 0), signal.addEventListener("abort", stop, { once: !0 });
  });
  try {
    return await Promise.race([work(), aborted2]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
function redactStrings(value, redact) {
  return typeof value == "string" ? redact.text(value) : Array.isArray(value) ? value.map((item) => redactStrings(item, redact)) : isJsonObject(value) ? Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact.text(key), redactStrings(item, redact)])
  ) : value;
}
async function prepare(input, deps) {
  try {
    return await prepareInvocation(input, deps);
  } catch (error) {
    if (!(error instanceof LongshoreError) || error.code !== "secret-collision") throw error;
    return { kind: "failed", error: { code: error.code, message: error.message } };
  }
}

export {
  createUndiciHttpClient,
  createEnvironmentSecrets,
  secretForms,
  dispatch
};
