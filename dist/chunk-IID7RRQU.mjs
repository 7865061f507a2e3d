import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  decideEvents,
  summarizeDispatch
} from "./chunk-WLCQEZH4.mjs";
import {
  mergeEventRecords
} from "./chunk-6FACFI77.mjs";
import {
  describeHttpError,
  guardedConnector
} from "./chunk-MB7WIR3F.mjs";
import {
  VERSION
} from "./chunk-QD6QZUVX.mjs";
import {
  HTTP_METHODS,
  METHODS_WITHOUT_BODY,
  isProtectedHeader,
  rootPaths
} from "./chunk-FMYP4UMM.mjs";
import {
  secretVariable
} from "./chunk-45K3VNI6.mjs";
import {
  hostMatches,
  isSpreadKey,
  parseTemplate,
  secretReferences,
  secretsOfValue,
  templateExpressions,
  urlTarget,
  visitStrings
} from "./chunk-ZZ3YJM5D.mjs";
import {
  judgeAddress
} from "./chunk-ZPEEXN6B.mjs";
import {
  textNestsDeeper
} from "./chunk-PHJ7SNKK.mjs";
import {
  MAX_BODY_BYTES,
  MAX_EVENT_DEPTH,
  MAX_RESPONSE_BYTES
} from "./chunk-M7X3A6DJ.mjs";
import {
  formatPath,
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError,
  reasonOf
} from "./chunk-UTWICWRT.mjs";

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
var CONNECT_TIMEOUT_MS = 5e3, BODY_TIME_MS = 2e3, MAX_HEADER_BYTES = 16 * 1024;
function createUndiciHttpClient(options = {}) {
  let agents = /* @__PURE__ */ new Map(), closed = !1;
  function agentFor(undici, policy) {
    let key = policy.operator === !0 ? "operator" : [...policy.allowPrivate].sort().join(" "), existing = agents.get(key);
    if (existing !== void 0) return existing;
    let agent = new undici.Agent({
      connect: guardedConnector(undici.buildConnector, {
        ...options,
        allowPrivate: policy.allowPrivate,
        operator: policy.operator === !0,
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
  let allowHttp = policy.allowHttp || policy.operator === !0;
  if (url.protocol === "https:" || url.protocol === "http:" && allowHttp) return;
  let why = url.protocol === "http:" ? 'plain http is only called with "network.allowHttp: true"' : `its scheme is "${url.protocol.slice(0, -1)}"`;
  return {
    kind: "error",
    code: "egress-refused",
    message: `"${url.host}" may not be called: ${why}.`
  };
}
async function exchange(undici, agent, url, call) {
  let host = url.port === "" ? `${url.hostname}:${defaultPort(url)}` : url.host, stop = stopOf(call), answered;
  try {
    let { statusCode, headers, body } = await undici.request.call(agent, {
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: call.request.method,
      headers: headerList(call.request.headers),
      body: call.request.body ?? null,
      signal: stop.signal
    });
    stop.answered();
    let head = { status: statusCode, headers: joined(headers) };
    if (answered = head, call.maxResponseBytes === 0)
      return drain(body).then(stop.done), { kind: "response", response: { ...head, body: new Uint8Array(), truncated: !0 } };
    let read = await readBody(body, call.maxResponseBytes);
    return stop.done(), { kind: "response", response: { ...head, ...read } };
  } catch (error) {
    return stop.done(), {
      kind: "error",
      ...answered === void 0 ? {} : { answered },
      ...stop.reason(host) ?? describeHttpError(error, host)
    };
  }
}
function stopOf(call) {
  let controller = new AbortController(), why, stop = (reason) => {
    why ??= reason, controller.abort();
  }, onAbort = () => stop("aborted"), firstByteMs = firstByteTimeoutMs(call), firstByte = setTimeout(() => stop("not-answered"), Math.max(1, Math.ceil(firstByteMs))), end = setTimeout(() => stop("not-ended"), Math.max(1, Math.ceil(call.timeoutMs)));
  return call.signal?.addEventListener("abort", onAbort, { once: !0 }), call.signal?.aborted === !0 && onAbort(), {
    signal: controller.signal,
    reason(host) {
      switch (why) {
        case void 0:
          return;
        case "aborted":
          return { code: "aborted", message: `The call of "${host}" was stopped.` };
        case "not-answered":
          return {
            code: "timeout",
            message: `"${host}" did not begin to answer within ${seconds(firstByteMs)}.`
          };
        case "not-ended":
          return {
            code: "timeout",
            message: `"${host}" did not end its answer within ${seconds(call.timeoutMs)}.`
          };
      }
    },
    answered: () => clearTimeout(firstByte),
    done() {
      clearTimeout(firstByte), clearTimeout(end), call.signal?.removeEventListener("abort", onAbort);
    }
  };
}
function firstByteTimeoutMs({ timeoutMs, maxResponseBytes }) {
  return maxResponseBytes === 0 ? timeoutMs : Math.max(timeoutMs / 2, timeoutMs - BODY_TIME_MS);
}
function seconds(ms) {
  return `${Math.round(ms) / 1e3} s`;
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

// src/adapters/run-log/no-run-log.ts
function createNoRunLog() {
  return {
    url: "none",
    writesEachOutcome: !1,
    isPublic: async () => !1,
    find: async () => /* @__PURE__ */ new Map(),
    write: async () => {
    },
    list: async () => {
      throw new LongshoreError(
        "run-log-unsupported",
        'The run log is "none": no run is recorded.',
        {
          hint: 'Name a run log with --run-log, such as "file:PATH".'
        }
      );
    },
    prune: async () => 0
  };
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
  }, run = async (function_, resolve, arguments_) => {
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
    }).then(run.bind(void 0, function_, resolve, arguments_)), activeCount < concurrency && resumeNext();
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
function createCallSlots(room = async () => {
}) {
  let all = pLimit(MAX_CALLS), hosts = /* @__PURE__ */ new Map();
  return {
    run(host, call) {
      let own = hosts.get(host) ?? pLimit(MAX_CALLS_PER_HOST);
      return hosts.set(host, own), own(
        () => all(async () => (await room(), await call()))
      );
    }
  };
}

// src/delivery/sign.ts
import { createHmac, sign } from "node:crypto";
function signatureHeaders({ id, nowMs, body = "" }, keys) {
  let timestamp = String(Math.floor(nowMs / 1e3)), signatures = keys.standard.map((key) => signature(key, `${id}.${timestamp}.${body}`));
  return {
    "webhook-timestamp": timestamp,
    ...signatures.length === 0 ? {} : { "webhook-signature": signatures.join(" ") },
    ...keys.port === void 0 ? {} : portHeaders(timestamp, body, keys.port)
  };
}
function signature({ kind, key }, content) {
  switch (kind) {
    case "hmac":
      return `v1,${hmac(content, key)}`;
    case "ed25519":
      return `v1a,${sign(null, Buffer.from(content), key).toString("base64")}`;
  }
}
function portHeaders(timestamp, body, secret) {
  return {
    "x-port-timestamp": timestamp,
    "x-port-signature": `v1,${hmac(`${timestamp}.${body}`, secret)}`
  };
}
function hmac(content, key) {
  return createHmac("sha256", key).update(content).digest("base64");
}

// src/delivery/seal.ts
function createSeal({ credentials, signing }) {
  return async ({ request, credential, signed, nowMs, renew }) => {
    let authorized = await credentials.headersFor(credential, request, renew);
    if (authorized.kind === "failed" || !signed) return authorized;
    let id = request.headers["webhook-id"];
    if (id === void 0) throw new Error("A request that is to be signed has no webhook-id.");
    let signatures = signatureHeaders({ id, nowMs, body: request.body }, signing);
    return { kind: "ok", headers: { ...authorized.headers, ...signatures } };
  };
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

// src/invocation/run-ids.ts
import { createHash } from "node:crypto";
function runIds(key) {
  let canonical = JSON.stringify([key.repository, key.event, key.automation]), digest = createHash("sha256").update(canonical).digest("base64url");
  return { runId: `r_${digest.slice(0, 16)}`, deliveryId: `msg_${digest.slice(0, 27)}` };
}

// src/commands/recorded-run.ts
function recordOfRun(input) {
  let { run, routed, item, bodies } = input, { outcome, request } = run;
  if (outcome === "skipped" || outcome === "rendered") return;
  let { decision } = item;
  return {
    runId: run.runId,
    deliveryId: run.deliveryId,
    automation: {
      identifier: routed.definition.identifier,
      digest: routed.digest,
      repository: routed.repository
    },
    hop: input.hop,
    ...input.cause === void 0 ? {} : { cause: input.cause },
    decision: bodies ? decision : { ...decision, expressions: decision.expressions.map(withoutValue) },
    outcome,
    status: input.status,
    ...run.error === void 0 ? {} : { error: run.error },
    ...request === void 0 ? {} : { request: bodies ? request : withoutBody(request) },
    ...run.response === void 0 || !bodies ? {} : { response: run.response },
    ...run.external === void 0 ? {} : { external: run.external },
    attempts: run.attempts,
    startedAt: input.startedAt,
    updatedAt: input.updatedAt
  };
}
function withoutBody({ method, url, headers }) {
  return { method, url, headers };
}
function withoutValue({ expression, outcome }) {
  if (outcome.kind !== "value") return { expression, outcome };
  let value = outcome.value !== null && outcome.value !== !1;
  return { expression, outcome: { kind: "value", value } };
}
function recordOfEvent(event, now, bodies) {
  return {
    format: 1,
    identity: event.identity,
    type: event.type,
    target: event.target,
    at: eventTime(event, now),
    ...bodies ? { body: event.body } : {},
    runs: []
  };
}
function recordOfUndecodable({ identity, message }, now) {
  return { format: 1, identity, at: new Date(now).toISOString(), error: message, runs: [] };
}
function eventTime({ body }, now) {
  let trigger = body.trigger, at = isJsonObject(trigger) ? trigger.at : void 0, ms = typeof at == "string" ? Date.parse(at) : Number.NaN;
  return new Date(Number.isNaN(ms) ? now : ms).toISOString();
}

// src/invocation/run-events.ts
function runEvents(story) {
  let created = runObject(story, "IN_PROGRESS", story.startedAt), events = [runEvent(story, "created", null, created)], last = created;
  if (story.response !== void 0) {
    let answered = { ...last, response: story.response.body, updatedAt: story.updatedAt };
    events.push(runEvent(story, "response", last, answered)), last = answered;
  }
  return story.status !== "IN_PROGRESS" && events.push(endedEvent(story, last)), events;
}
function runEndedEvent(story) {
  return endedEvent(story, runObject(story, "IN_PROGRESS", story.startedAt));
}
function endedEvent(story, last) {
  let ended2 = {
    ...last,
    status: story.status,
    updatedAt: story.updatedAt,
    endedAt: story.updatedAt,
    ...story.summary === void 0 ? {} : { summary: story.summary }
  };
  return runEvent(story, "ended", last, ended2);
}
function runEvent({ automation, event, runId, startedAt, updatedAt }, step, before, after) {
  let type = step === "created" ? "RUN_CREATED" : "RUN_UPDATED", identity = `${runId}/${step}`;
  return {
    identity,
    type,
    resource: "run",
    target: automation.identifier,
    body: {
      id: identity,
      resourceType: "run",
      action: step === "created" ? "CREATE" : "UPDATE",
      trigger: {
        by: actorOf(event),
        origin: "AUTOMATION",
        at: step === "created" ? startedAt : updatedAt
      },
      context: { action: definitionOf(automation) },
      diff: { before, after }
    }
  };
}
function runObject(story, status, updatedAt) {
  let { automation, event, runId, request, external, startedAt } = story, { identifier, title, icon } = automation;
  return {
    id: runId,
    status,
    blueprint: event.resource === "entity" ? { identifier: event.target } : null,
    entity: entityOf(event),
    action: { identifier, title: title ?? null, icon: icon ?? null, deleted: !1 },
    source: "AUTOMATION",
    link: external?.url === void 0 ? [] : [external.url],
    externalRunId: external?.id ?? null,
    requiredApproval: !1,
    properties: {},
    payload: payloadOf(automation, request),
    response: null,
    createdAt: startedAt,
    updatedAt
  };
}
function payloadOf(automation, request) {
  if (request === void 0) return null;
  let type = automation.invocationMethod?.type ?? null, { method, url, headers, body } = request;
  return { type, method, url, headers, body: body === void 0 ? null : parsed(body) };
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
function actorOf({ body }) {
  let trigger = body.trigger, by = isJsonObject(trigger) ? trigger.by : void 0;
  return isJsonObject(by) ? by : {};
}
function entityOf({ resource, body }) {
  let { context, diff } = body, identifier = isJsonObject(context) ? context.entityIdentifier : void 0;
  if (resource !== "entity" || typeof identifier != "string") return null;
  let after = isJsonObject(diff) ? diff.after ?? diff.before : void 0, { title = null, icon = null } = isJsonObject(after) ? after : {};
  return { identifier, title, icon };
}
function definitionOf(automation) {
  return JSON.parse(JSON.stringify(automation));
}

// src/commands/run-chain.ts
var MAX_HOPS = 5;
function chainedEvents(automation, event, run) {
  return runEvents({ ...run, automation, event });
}
function loopStopped(path, ids) {
  let last = path.at(-1) ?? "", since = path.lastIndexOf(last, -2), names = (since === -1 ? path : path.slice(since)).map((name) => `"${name}"`).join(" → ");
  return {
    ...ids,
    outcome: "failed",
    error: {
      code: "loop-stopped",
      message: `"${last}" was not started: ${MAX_HOPS} runs in a row led to it, which is the limit. ${since === -1 ? "The automations start one another" : "The automations start one another in a loop"}: ${names}.`
    },
    attempts: []
  };
}

// src/errors/redact.ts
function createRedactor(secrets) {
  let values = secrets.map((secret) => secret.value).filter((value) => value !== ""), whole = new Set(values.filter((value) => value.length < 4)), forms = longestFirst(
    values.filter((value) => value.length >= 4).flatMap(searchedForms)
  ), long = forms.filter((form) => form.length > 512), patterns = patternsOf(forms.slice(long.length)), redact = (text) => {
    if (whole.has(text)) return "***";
    let shortened = long.reduce((masked, form) => masked.replaceAll(form, "***"), text);
    return patterns.reduce((masked, pattern) => masked.replace(pattern, "***"), shortened);
  };
  return { text: redact, cutText: (text) => withoutBeginning(redact(text), forms) };
}
var EVERYTHING_REDACTED = { text: () => "***", cutText: () => "***" };
function withoutBeginning(text, forms) {
  let longest = 0;
  for (let form of forms) {
    let length = Math.min(form.length - 1, text.length);
    for (; length > longest && !text.endsWith(form.slice(0, length)); ) length -= 1;
    longest = Math.max(longest, length);
  }
  return longest < 4 ? text : `${text.slice(0, -longest)}***`;
}
function secretForms(value) {
  return value === "" ? [] : value.length < 4 ? [value] : longestFirst(searchedForms(value));
}
function searchedForms(value) {
  return [value, decoded(value)].flatMap(formsOf);
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
function decoded(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
function formsOf(value) {
  let bytes = Buffer.from(value), hex = bytes.toString("hex");
  return [
    value,
    value.trim(),
    // As a host, and as the name of a header that passed through a server.
    value.toLowerCase(),
    ...hostForms(value),
    ...jsonForms(value),
    ...percentForms(value),
    ...urlForms(value),
    ...htmlForms(value),
    hex,
    hex.toUpperCase(),
    ...base64Forms(bytes),
    bytes.toString("latin1")
  ].filter((form) => form.length >= 4);
}
function hostForms(value) {
  let suffix = ".invalid", url = `https://${value}${suffix}/`;
  return /[\s/?#@:\\[\]]/.test(value) || !URL.canParse(url) ? [] : [new URL(url).hostname.slice(0, -suffix.length)];
}
function jsonForms(value) {
  let json = JSON.stringify(value).slice(1, -1), ascii = json.replaceAll(/[^\x20-\x7e]/g, unicodeEscape);
  return [
    json,
    JSON.stringify(json).slice(1, -1),
    ascii,
    ascii.replaceAll("/", "\\/"),
    json.replaceAll(/[<>&\u2028\u2029]/g, unicodeEscape)
  ];
}
function unicodeEscape(char) {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function percentForms(value) {
  let wellFormed = value.toWellFormed(), uri = encodeURIComponent(wellFormed), strict = uri.replaceAll(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  );
  return [
    uri,
    strict,
    strict.replaceAll("%2F", "/"),
    uri.replaceAll("%20", "+"),
    new URLSearchParams({ a: wellFormed }).toString().slice(2),
    encodeURI(wellFormed)
  ].flatMap((form) => [
    form,
    form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
  ]);
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
function htmlForms(value) {
  let text = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return [
    ["&#39;", "&quot;"],
    ["&#x27;", "&quot;"],
    ["&#39;", "&#34;"],
    ["'", '"']
  ].map(([single = "", double = ""]) => text.replaceAll("'", single).replaceAll('"', double));
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

// src/delivery/duration-text.ts
function durationText(ms) {
  return ms < 1e3 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}

// src/delivery/response.ts
function deliveryResponse(response, redact) {
  let received = new TextDecoder().decode(response.body, { stream: response.truncated }), text = (response.truncated ? redact?.cutText(received) : redact?.text(received)) ?? received, parsed2 = response.truncated ? void 0 : parseJson(text);
  return {
    status: response.status,
    body: parsed2 === void 0 ? text : parsed2,
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
  let { attempts, last, input } = delivery, external = input.external === void 0 || last?.kind !== "response" ? void 0 : input.external(deliveryResponse(last.response, delivery.redactCredential).body);
  return {
    outcome: "delivered",
    attempts,
    ...kept(delivery),
    ...external === void 0 ? {} : { external }
  };
}
function ended(delivery, verdict, why = "") {
  if (verdict === "aborted") return aborted(delivery);
  let { attempts, last, unsealed } = delivery, code = verdict === "unknown" ? "unknown" : codeOf(last), error = unsealed?.error ?? { code, message: sentence(delivery, why) };
  return { outcome: attempts.length === 0 ? "failed" : "dead", attempts, error, ...kept(delivery) };
}
var UNKNOWN = "Whether it took effect is not known, so it is not sent again.";
function whyFinal({ last, input }, verdict) {
  if (verdict === "unknown") return UNKNOWN;
  if (last?.kind !== "response") return "";
  let { status } = last.response;
  return status >= 300 && status <= 399 ? "Redirects are not followed." : status !== 401 || !input.signed ? "This answer is final." : "This answer is final. Where the receiver verifies signatures, compare its secret and both clocks.";
}
function aborted(delivery) {
  let { attempts, input, last } = delivery, unknown = last?.kind === "error" && last.code === "aborted" && last.unsent !== !0 && !input.repeatable, message = attempts.length === 0 ? `${delivery.name} was not sent: the process was asked to stop.` : `${sentence(delivery, unknown ? UNKNOWN : "")} No further attempt was made: the process was asked to stop.`;
  return {
    outcome: attempts.length === 0 ? "failed" : "dead",
    attempts,
    error: { code: unknown ? "unknown" : "aborted", message },
    ...kept(delivery)
  };
}
function kept(delivery) {
  let { last, input } = delivery;
  if (last?.kind !== "response") return {};
  let { status } = last.response, refusal2 = input.external !== void 0 && (status < 200 || status > 299);
  return !input.synchronized && !refusal2 ? {} : { response: deliveryResponse(last.response, delivery.redactCredential) };
}
function codeOf(last) {
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
  let { last, name, unsealed } = delivery;
  return unsealed !== void 0 ? `${name} was not authorized: ${unsealed.error.message.replace(/\.$/, "")}` : last === void 0 ? name : last.kind === "response" ? `${name} answered ${last.response.status}` : `${name} failed: ${last.message.replace(/\.$/, "")}`;
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
  "broker-refused": "terminal",
  "broker-failing": "retry",
  "egress-refused": "refused",
  aborted: "aborted"
};
function verdictOf(outcome, repeatable) {
  let verdict = verdictOfAnswer(outcome);
  return verdict === "retry" && !repeatable && !isUntouched(outcome) ? "unknown" : verdict;
}
function verdictOfAnswer(outcome) {
  if (outcome.kind === "error") return VERDICT_OF_ERROR[outcome.code];
  let { status, headers } = outcome.response;
  return status >= 200 && status <= 299 ? "delivered" : status === 403 ? headers["retry-after"] === void 0 ? "terminal" : "retry" : RETRIED_STATUSES.has(status) || status >= 500 ? "retry" : "terminal";
}
function isUntouched(outcome) {
  return outcome.kind === "error" ? outcome.unsent === !0 : [403, 425, 429].includes(outcome.response.status);
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
    if (verdict !== "retry") return ended(delivery, verdict, whyFinal(delivery, verdict));
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
    let sealed = await deps.seal({
      ...input,
      nowMs: deps.clock.now(),
      renew: isUnauthorized(delivery.last)
    });
    if (delivery.unsealed = sealed.kind === "failed" ? sealed : void 0, sealed.kind === "failed") return sealed.retry ? "retry" : "refused";
    delivery.redactCredential = redactorOf(sealed);
    let outcome = settled(
      delivery,
      await deps.http.send({
        request: sealedRequest(input.request, sealed),
        policy: input.policy,
        timeoutMs: Math.max(
          1,
          Math.min(
            attemptTimeoutMs(input.config, input.synchronized),
            delivery.deadlineMs - started
          )
        ),
        // A response that nobody reads is not waited for.
        maxResponseBytes: input.synchronized || input.external !== void 0 ? MAX_RESPONSE_BYTES : 0,
        ...deps.signal === void 0 ? {} : { signal: deps.signal }
      })
    ), verdict = verdictOf(outcome, input.repeatable);
    return verdict === "retry" || verdict === "unknown" ? answer = "failing" : outcome.kind === "response" && (answer = "working"), delivery.last = outcome, verdict !== "refused" && delivery.attempts.push(asAttempt(outcome, number, deps.clock.monotonicMs() - started)), mayRenew(delivery) ? "retry" : verdict;
  } finally {
    deps.breaker.report(delivery.host, answer);
  }
}
function sealedRequest(request, sealed) {
  let headers = { ...request.headers, ...sealed.headers };
  if (sealed.form === void 0) return { ...request, headers };
  let fields = new URLSearchParams(sealed.form).toString(), body = [request.body ?? "", fields].filter((part) => part !== "").join("&");
  return { ...request, headers, body };
}
function redactorOf({ secrets = [] }) {
  return createRedactor(secrets.map((value) => ({ name: "", value })));
}
function mayRenew(delivery) {
  if (!isUnauthorized(delivery.last) || delivery.input.credential.kind !== "port") return !1;
  let first = delivery.renewed !== !0;
  return delivery.renewed = !0, first;
}
function isUnauthorized(outcome) {
  return outcome?.kind === "response" && outcome.response.status === 401;
}
function settled(delivery, outcome) {
  return outcome.kind === "response" ? outcome : outcome.answered !== void 0 && !delivery.input.synchronized ? { kind: "response", response: { ...outcome.answered, body: new Uint8Array(), truncated: !0 } } : { ...outcome, message: delivery.input.redact.text(outcome.message) };
}
function asAttempt(outcome, number, elapsedMs) {
  let durationMs = Math.round(elapsedMs);
  return outcome.kind === "response" ? { number, status: outcome.response.status, durationMs } : { number, error: { code: outcome.code, message: outcome.message }, durationMs };
}
function withoutQuery(url) {
  return url.split(/[?#]/, 1)[0] ?? "";
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

// src/model/operator-policy.ts
var OPERATOR_POLICY = { allowHttp: !0, allowPrivate: [], operator: !0 };

// src/invocation/egress.ts
function refusedDestination(destination, runtime) {
  let host = destination.url.hostname.replace(/\.$/, ""), { allow } = runtime.egress;
  if (allow !== void 0 && !allow.some((pattern) => hostMatches(host, pattern))) {
    let allowed = allow.length === 0 ? "it allows none" : `it allows ${list(allow)}`;
    return refusal(
      "egress-refused",
      `"egress.allow" does not allow the host "${host}"; ${allowed}.`
    );
  }
  let target = urlTarget(destination.template);
  if (target.kind === "literal" && target.host !== host) {
    let message = `The definition names the host "${target.host}", but the URL rendered to the host "${host}".`;
    return refusal("egress-refused", message);
  }
  let unreachable = refusedByPolicy(destination);
  if (unreachable !== void 0) return refusal("egress-refused", unreachable);
  let fixedHost = target.kind === "literal" || target.kind === "secret";
  for (let name of destination.secrets) {
    let hosts = boundHosts(name, runtime);
    if (hosts === void 0) {
      if (fixedHost) continue;
      let message = `The secret "${name}" is bound to no host, and the host "${host}" comes from a template. Bind the secret with "secrets.${name}.hosts" in longshore.yaml.`;
      return refusal("secret-host", message);
    }
    if (!hosts.some((pattern) => hostMatches(host, pattern))) {
      let message = `The secret "${name}" may only go to ${list(hosts)}, and the URL's host is "${host}".`;
      return refusal("secret-host", message);
    }
  }
}
function refusedSecrets(urls, secrets, runtime) {
  for (let name of secrets) {
    let hosts = boundHosts(name, runtime);
    if (hosts !== void 0)
      for (let { hostname } of urls.map((url) => new URL(url))) {
        if (hosts.some((pattern) => hostMatches(hostname, pattern))) continue;
        return { code: "secret-host", message: `The secret "${name}" may only go to ${list(hosts)}, and this call goes to "${hostname}".`, path: "invocationMethod" };
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
function refusal(code, message) {
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
  let parsed2 = parseTemplate(text);
  if (parsed2.kind === "literal") return ok(parsed2.text);
  if (parsed2.kind === "value") return read(parsed2.expression);
  if (parsed2.kind === "invalid")
    return failed("template-failed", `The text of "${formatPath(path)}": ${parsed2.message}`, path);
  let result = "";
  for (let part of parsed2.parts) {
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
    `The template "${shown(expression)}" in "${formatPath(path)}" failed: ${reasonOf2(expression, outcome.error)}`,
    path
  );
}
function reasonOf2(expression, error) {
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

// src/invocation/methods/request-parts.ts
var USER_AGENT = `longshore/${VERSION}`;
function limitedBody(text, path) {
  let bytes = Buffer.byteLength(text);
  if (bytes <= MAX_BODY_BYTES) return ok(text);
  let message = `The rendered body has ${bytes} bytes; the limit is ${MAX_BODY_BYTES}.`;
  return failed("limit-exceeded", message, path);
}
function renderPathPart(template, path, scope) {
  let rendered = renderLine(String(template), path, scope);
  if (rendered.kind === "failed") return rendered;
  if (typeof rendered.value == "object") {
    let message = `"${formatPath(path)}" rendered to ${typeName(rendered.value)}; it is text.`;
    return failed("template-failed", message, path);
  }
  let text = String(rendered.value).trim();
  if (text === "" || text === "." || text === ".." || !text.isWellFormed()) {
    let message = `"${formatPath(path)}" rendered to the text ${quoted(text)}, which names nothing.`;
    return failed("template-failed", message, path);
  }
  return ok(text);
}
function textInputs(rendered) {
  let inputs = /* @__PURE__ */ new Map(), ref;
  for (let [name, value] of Object.entries(
    typeof rendered == "object" ? rendered ?? {} : {}
  )) {
    if (value === void 0) continue;
    let text = typeof value == "string" ? value : JSON.stringify(value);
    name !== "ref" ? inputs.set(name, text) : value !== null && text.trim() !== "" && (ref = text.trim());
  }
  return ref === void 0 ? { inputs } : { ref, inputs };
}

// src/invocation/methods/payload.ts
function renderPayload(payload, path, scope) {
  if (payload === void 0) return limitedBody(JSON.stringify(scope.context), path);
  let rendered = renderValue(payload, path, scope.render);
  return rendered.kind === "failed" ? rendered : limitedBody(JSON.stringify(rendered.value), path);
}

// src/invocation/methods/azure-devops.ts
var AT = ["invocationMethod"];
function prepareAzureDevops(invocation, scope) {
  let { endpoints, render } = scope, org = renderPathPart(invocation.org, [...AT, "org"], render);
  if (org.kind === "failed") return org;
  let webhook = renderPathPart(invocation.webhook, [...AT, "webhook"], render);
  if (webhook.kind === "failed") return webhook;
  let refused = refusedSecrets([endpoints.azureDevopsUrl], scope.secrets, scope.runtime);
  if (refused !== void 0) return { kind: "failed", error: refused };
  let body = renderPayload(invocation.payload, [...AT, "payload"], scope);
  if (body.kind === "failed") return body;
  let path = `/${encodeURIComponent(org.value)}/_apis/public/distributedtask/webhooks/${encodeURIComponent(webhook.value)}`;
  return {
    kind: "request",
    request: {
      method: "POST",
      url: `${endpoints.azureDevopsUrl}${path}?api-version=6.0-preview`,
      headers: { "user-agent": USER_AGENT, "content-type": "application/json" },
      body: body.value
    },
    policy: OPERATOR_POLICY,
    synchronized: !1,
    completes: !1,
    credential: { kind: "azure-devops" },
    signed: !1,
    repeatable: !1,
    notes: []
  };
}

// src/invocation/methods/dispatch-workflow.ts
var MAX_INPUTS = 25, MAX_INPUT_CHARACTERS = 65535;
async function dispatchWorkflow(definition, at, scope) {
  let { endpoints, runtime } = scope, repository = renderRepository(definition, at, scope);
  if (repository.kind === "failed") return repository;
  let workflow = renderPathPart(definition.workflow, [...at, "workflow"], scope.render);
  if (workflow.kind === "failed") return workflow;
  let refused = refusedRepository(repository.value, at, scope) ?? refusedSecrets([endpoints.githubApiUrl], scope.secrets, runtime);
  if (refused !== void 0) return { kind: "failed", error: refused };
  let rendered = renderValue(
    definition.workflowInputs ?? {},
    [...at, "workflowInputs"],
    scope.render
  );
  if (rendered.kind === "failed") return rendered;
  let { ref, inputs } = textInputs(rendered.value), limited = limitedInputs(inputs, [...at, "workflowInputs"]);
  if (limited.kind === "failed") return limited;
  let branch = ref === void 0 ? await scope.repositories.defaultBranch(repository.value) : { kind: "branch", name: ref };
  if (branch.kind === "failed") return branch;
  let path = `/repos/${repository.value}/actions/workflows/${encodeURIComponent(workflow.value)}/dispatches`;
  return {
    kind: "request",
    request: {
      method: "POST",
      url: `${endpoints.githubApiUrl}${path}`,
      headers: {
        "user-agent": USER_AGENT,
        accept: "application/vnd.github+json",
        "content-type": "application/json",
        "x-github-api-version": "2022-11-28"
      },
      body: JSON.stringify({
        ...branch.kind === "branch" ? { ref: branch.name } : {},
        inputs: limited.value,
        ...tellsRuns(endpoints.githubApiUrl) ? { return_run_details: !0 } : {}
      })
    },
    policy: OPERATOR_POLICY,
    synchronized: !1,
    completes: !1,
    credential: { kind: "github", repository: repository.value },
    signed: !1,
    repeatable: !1,
    external: startedRun,
    notes: branch.kind === "branch" ? [] : [
      `The "ref" is the default branch of ${repository.value}, which a dry run does not ask for.`
    ]
  };
}
var NAME = /^[A-Za-z0-9_.-]+$/;
function renderRepository(definition, at, scope) {
  let parts = [];
  for (let key of ["org", "repo"]) {
    let path = [...at, key], part = renderPathPart(definition[key], path, scope.render);
    if (part.kind === "failed") return part;
    if (!NAME.test(part.value)) {
      let message = `"${formatPath(path)}" rendered to the text ${quoted(part.value)}, which is no name on GitHub.`;
      return failed("template-failed", message, path);
    }
    parts.push(part.value);
  }
  return ok(parts.join("/"));
}
function refusedRepository(repository, at, { endpoints, runtime }) {
  let name = repository.toLowerCase();
  if (name === endpoints.repository?.toLowerCase()) return;
  let allowed = runtime.github?.repositories ?? [], matches = (pattern) => pattern.endsWith("/*") ? name.startsWith(pattern.slice(0, -1).toLowerCase()) : name === pattern.toLowerCase();
  if (allowed.some(matches)) return;
  let list2 = allowed.map((pattern) => `"${pattern}"`).join(", ");
  return {
    code: "egress-refused",
    message: `"github.repositories" in longshore.yaml does not allow the repository "${repository}"; ${list2 === "" ? "it allows none" : `it allows ${list2}`} besides the one that dispatches.`,
    path: formatPath([...at, "repo"])
  };
}
function limitedInputs(inputs, path) {
  if (inputs.size > MAX_INPUTS) {
    let message2 = `There are ${inputs.size} workflow inputs; GitHub takes ${MAX_INPUTS}. Put several values into one, as an object.`;
    return failed("limit-exceeded", message2, path);
  }
  let value = Object.fromEntries(inputs), characters = JSON.stringify(value).length;
  if (characters <= MAX_INPUT_CHARACTERS) return ok(value);
  let message = `The workflow inputs have ${characters} characters as JSON; GitHub takes ${MAX_INPUT_CHARACTERS}. Pass what identifies the data, and read it in the workflow.`;
  return failed("limit-exceeded", message, path);
}
function tellsRuns(githubApiUrl) {
  return !githubApiUrl.endsWith("/api/v3");
}
function startedRun(body) {
  if (!isJsonObject(body)) return;
  let { workflow_run_id: id, html_url: url } = body;
  if (!(typeof id != "number" && typeof id != "string"))
    return { id: String(id), ...typeof url == "string" ? { url } : {} };
}

// src/invocation/methods/github.ts
function prepareGithub(invocation, scope) {
  return dispatchWorkflow(invocation, ["invocationMethod"], scope);
}

// src/invocation/methods/gitlab.ts
var AT2 = ["invocationMethod"];
function prepareGitlab(invocation, scope) {
  let { endpoints, render } = scope, group = renderPathPart(invocation.groupName, [...AT2, "groupName"], render);
  if (group.kind === "failed") return group;
  let project = renderPathPart(invocation.projectName, [...AT2, "projectName"], render);
  if (project.kind === "failed") return project;
  let refused = refusedSecrets([endpoints.gitlabUrl], scope.secrets, scope.runtime);
  if (refused !== void 0) return { kind: "failed", error: refused };
  let at = [...AT2, "pipelineVariables"], rendered = renderValue(invocation.pipelineVariables ?? {}, at, render);
  if (rendered.kind === "failed") return rendered;
  let fallback = renderPathPart(invocation.defaultRef ?? "main", [...AT2, "defaultRef"], render);
  if (fallback.kind === "failed") return fallback;
  let { ref = fallback.value, inputs } = textInputs(rendered.value), form = new URLSearchParams({ ref });
  for (let [name, value] of inputs) form.append(`variables[${name}]`, value);
  let body = limitedBody(form.toString(), at);
  if (body.kind === "failed") return body;
  let id = encodeURIComponent(`${group.value}/${project.value}`);
  return {
    kind: "request",
    request: {
      method: "POST",
      url: `${endpoints.gitlabUrl}/api/v4/projects/${id}/trigger/pipeline`,
      headers: {
        "user-agent": USER_AGENT,
        accept: "application/json",
        "content-type": "application/x-www-form-urlencoded"
      },
      body: body.value
    },
    policy: OPERATOR_POLICY,
    synchronized: !1,
    completes: !1,
    credential: { kind: "gitlab", group: group.value, project: project.value },
    signed: !1,
    repeatable: !1,
    external: startedPipeline,
    notes: []
  };
}
function startedPipeline(body) {
  if (!isJsonObject(body)) return;
  let { id, web_url: url } = body;
  if (!(typeof id != "number" && typeof id != "string"))
    return { id: String(id), ...typeof url == "string" ? { url } : {} };
}

// src/invocation/methods/integration-action.ts
function prepareIntegrationAction(invocation, scope) {
  let key = "integrationActionExecutionProperties";
  return dispatchWorkflow(invocation[key], ["invocationMethod", key], scope);
}

// src/model/kafka-url.ts
function formatKafkaUrl(target) {
  let [first = "", ...others] = target.brokers, query = new URLSearchParams();
  for (let broker of others) query.append("broker", broker);
  return target.key !== void 0 && query.set("key", target.key.toWellFormed()), query.set("tls", String(target.tls)), target.mechanism !== void 0 && query.set("sasl", target.mechanism), `kafka://${first}/${encodeURIComponent(target.topic)}?${query.toString()}`;
}
function parseKafkaUrl(text) {
  if (!text.startsWith("kafka://") || !URL.canParse(text)) return;
  let { host, pathname, searchParams } = new URL(text), key = searchParams.get("key"), mechanism = MECHANISMS.find((one) => one === searchParams.get("sasl"));
  return {
    brokers: [host, ...searchParams.getAll("broker")],
    topic: decodeURIComponent(pathname.slice(1)),
    ...key === null ? {} : { key },
    tls: searchParams.get("tls") === "true",
    ...mechanism === void 0 ? {} : { mechanism }
  };
}
var MECHANISMS = ["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"];

// src/invocation/methods/kafka.ts
var AT3 = ["invocationMethod"];
function prepareKafka(invocation, scope) {
  let { kafka } = scope.runtime;
  if (kafka === void 0)
    return failed("not-invokable", 'There is no broker to write to: "kafka" is not set in the longshore.yaml that was synced.', [...AT3, "type"]);
  let brokers = kafka.brokers.map((broker) => `kafka://${broker}`), refused = refusedSecrets(brokers, scope.secrets, scope.runtime);
  if (refused !== void 0) return { kind: "failed", error: refused };
  let body = renderPayload(invocation.payload, [...AT3, "payload"], scope);
  if (body.kind === "failed") return body;
  let key = entityIdentifier(scope.context), { deliveryId } = scope.ids;
  return {
    kind: "request",
    request: {
      method: "PRODUCE",
      url: formatKafkaUrl({
        brokers: kafka.brokers,
        topic: kafka.topic,
        ...key === void 0 ? {} : { key },
        tls: kafka.tls,
        ...kafka.sasl === void 0 ? {} : { mechanism: kafka.sasl.mechanism }
      }),
      headers: {
        "content-type": "application/json",
        "idempotency-key": deliveryId,
        "webhook-id": deliveryId
      },
      body: body.value
    },
    policy: OPERATOR_POLICY,
    synchronized: !1,
    completes: !1,
    credential: kafka.sasl === void 0 ? { kind: "none" } : { kind: "kafka", username: kafka.sasl.username },
    signed: !1,
    repeatable: !0,
    notes: []
  };
}
function entityIdentifier(context) {
  let found = valueAt(context, ["event", "context", "entityIdentifier"]) ?? valueAt(context, ["event", "diff", "after", "entity", "identifier"]);
  return typeof found == "string" && found !== "" ? found : void 0;
}
function valueAt(value, keys) {
  let found = value;
  for (let key of keys) found = isJsonObject(found) ? found[key] : void 0;
  return found ?? void 0;
}

// src/invocation/methods/upsert-entity.ts
var AT4 = ["invocationMethod"];
function prepareUpsertEntity(invocation, scope) {
  let { endpoints, render } = scope, at = [...AT4, "blueprintIdentifier"], blueprint = renderPathPart(invocation.blueprintIdentifier, at, render);
  if (blueprint.kind === "failed") return blueprint;
  let refused = refusedSecrets([endpoints.portBaseUrl], scope.secrets, scope.runtime);
  if (refused !== void 0) return { kind: "failed", error: refused };
  let mapping = [...AT4, "mapping"], entity = renderValue(invocation.mapping, mapping, render);
  if (entity.kind === "failed") return entity;
  if (namesNothing(entity.value, "identifier" in invocation.mapping))
    return failed("template-null", "The entity's identifier rendered to nothing: another entity would be created.", [...mapping, "identifier"]);
  let body = limitedBody(JSON.stringify(entity.value), mapping);
  if (body.kind === "failed") return body;
  let path = `/v1/blueprints/${encodeURIComponent(blueprint.value)}/entities`;
  return {
    kind: "request",
    request: {
      method: "POST",
      url: `${endpoints.portBaseUrl}${path}?upsert=true&merge=true`,
      headers: {
        "user-agent": USER_AGENT,
        accept: "application/json",
        "content-type": "application/json"
      },
      body: body.value
    },
    policy: OPERATOR_POLICY,
    synchronized: !0,
    completes: !0,
    credential: { kind: "port" },
    signed: !1,
    repeatable: !0,
    notes: []
  };
}
function namesNothing(entity, wanted) {
  if (typeof entity != "object" || entity === null || Array.isArray(entity)) return !1;
  let { identifier } = Object.fromEntries(Object.entries(entity));
  return identifier === null || identifier === "" || identifier === void 0 && wanted;
}

// src/model/port-api.ts
var PORT_ORIGINS = /* @__PURE__ */ new Set([
  "https://api.port.io",
  "https://api.us.port.io",
  "https://api.getport.io"
]);
function portApiOf(url, portBaseUrl) {
  return url.href.startsWith(`${new URL(portBaseUrl).href.replace(/\/$/, "")}/`) ? portBaseUrl : PORT_ORIGINS.has(url.origin) ? url.origin : void 0;
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
  let credentials = `${decoded2(url.username)}:${decoded2(url.password)}`;
  return `Basic ${Buffer.from(credentials).toString("base64")}`;
}
function decoded2(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/invocation/methods/webhook.ts
var METHODS = new Set(HTTP_METHODS), CONTEXT_AS_BODY = /* @__PURE__ */ new Set(["POST", "PUT", "PATCH"]), AT5 = ["invocationMethod"];
function prepareWebhook(invocation, scope) {
  let method = renderMethod(invocation.method, scope);
  if (method.kind === "failed") return method;
  let agent = switchValue(invocation.agent, [...AT5, "agent"], scope.render);
  if (agent.kind === "failed") return agent;
  let synchronized = switchValue(invocation.synchronized, [...AT5, "synchronized"], scope.render);
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
  let headers = /* @__PURE__ */ new Map(), put2 = (name, value) => headers.set(name, [name, value]);
  put2("user-agent", USER_AGENT), put2("idempotency-key", scope.ids.deliveryId), body.value !== void 0 && put2("content-type", "application/json"), authorization !== void 0 && put2("authorization", authorization);
  for (let [name, header] of own.value.headers) headers.set(name, header);
  put2("webhook-id", scope.ids.deliveryId);
  let credential = portCredential(url, headers.has("authorization"), scope);
  return {
    kind: "request",
    request: {
      method: method.value,
      url: url.href,
      headers: Object.fromEntries(headers.values()),
      ...body.value === void 0 ? {} : { body: body.value }
    },
    policy,
    synchronized: synchronized.value,
    completes: synchronized.value,
    credential,
    signed: credential.kind === "none",
    repeatable: !0,
    notes: [...own.value.notes, ...droppedBody(method.value, invocation.body)]
  };
}
var TOKEN_PATH = "/v1/auth/access_token";
function portCredential(url, authorized, { endpoints }) {
  return authorized || url.pathname.endsWith(TOKEN_PATH) ? { kind: "none" } : { kind: portApiOf(url, endpoints.portBaseUrl) === void 0 ? "none" : "port" };
}
function renderMethod(method, scope) {
  let path = [...AT5, "method"], rendered = method === void 0 ? ok("POST") : renderString(method, path, scope.render);
  if (rendered.kind === "failed") return rendered;
  let text = String(rendered.value).trim(), name = text.toUpperCase();
  if (METHODS.has(name)) return ok(name);
  let message = `The method ${quoted(text)} is not called; ${HTTP_METHODS.join(", ")} are.`;
  return failed("not-invokable", message, path);
}
function renderBody(method, body, scope) {
  let path = [...AT5, "body"];
  if (METHODS_WITHOUT_BODY.has(method)) return ok(void 0);
  if (body === void 0)
    return CONTEXT_AS_BODY.has(method) ? limitedBody(JSON.stringify(scope.context), path) : ok(void 0);
  let rendered = renderValue(body, path, scope.render);
  return rendered.kind === "failed" ? rendered : limitedBody(JSON.stringify(rendered.value), path);
}
function droppedBody(method, body) {
  return body === void 0 || !METHODS_WITHOUT_BODY.has(method) ? [] : [`The body was left out: ${method} has none.`];
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
async function prepareInvocation(input, deps) {
  let { invocationMethod } = input.automation, fields = Object.fromEntries(Object.entries(invocationMethod)), secrets = readSecrets(fields, deps.secrets);
  if (secrets.kind === "failed") return secrets;
  let context = templateContext({
    event: input.event,
    automation: input.automation.identifier,
    runId: input.ids.runId,
    startedAt: deps.clock.now()
  }), templates = await evaluateTemplates(fields, context, secrets.values, deps.jq);
  if (templates.kind === "failed") return templates;
  let redact = runRedactor(secrets.values, templates.outcomes, context), result = await prepareMethod(invocationMethod, {
    render: { outcomes: templates.outcomes, onError: input.runtime.templates.onError },
    context,
    secrets: [...secrets.values.keys()],
    runtime: input.runtime,
    ids: input.ids,
    endpoints: deps.endpoints,
    repositories: deps.repositories
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
      return prepareGithub(invocation, scope);
    case "INTEGRATION_ACTION":
      return prepareIntegrationAction(invocation, scope);
    case "GITLAB":
      return prepareGitlab(invocation, scope);
    case "AZURE_DEVOPS":
      return prepareAzureDevops(invocation, scope);
    case "KAFKA":
      return prepareKafka(invocation, scope);
    case "UPSERT_ENTITY":
      return prepareUpsertEntity(invocation, scope);
  }
}
function maskRequest(request, redact) {
  let headers = Object.entries(request.headers).map(
    ([name, value]) => [redact.text(name), redact.text(value)]
  );
  return {
    method: request.method,
    url: redact.text(request.url),
    headers: Object.fromEntries(headers),
    ...request.body === void 0 ? {} : { body: redact.text(request.body) }
  };
}

// src/commands/unless-stopped.ts
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

// src/commands/start-run.ts
async function startRun(input, deps) {
  let { automation, runtime, ids, dryRun } = input, prepared = await deps.preparations(
    () => unlessStopped(() => prepare(input, deps), deps.signal)
  );
  if (prepared === void 0) return { run: stopped(input), status: "FAILURE" };
  if (prepared.kind === "failed")
    return { run: { ...ids, outcome: "failed", error: prepared.error, attempts: [] }, status: "FAILURE" };
  for (let note of prepared.notes) deps.logger.warn(`${automation.identifier}: ${note}`);
  let { masked: request, redact } = prepared;
  if (dryRun)
    return {
      run: { ...ids, outcome: "rendered", request, attempts: [] },
      status: "IN_PROGRESS"
    };
  let result = await deliver({ ...prepared, config: runtime.delivery }, deps), { response, ...outcome } = result;
  return {
    run: {
      ...ids,
      ...outcome,
      request,
      ...response === void 0 ? {} : { response: redactedResponse(response, [redact, deps.secrets.redactor()]) }
    },
    status: statusOf(result.outcome === "delivered", prepared.completes)
  };
}
function statusOf(accepted, completes) {
  return accepted ? completes ? "SUCCESS" : "IN_PROGRESS" : "FAILURE";
}
function stopped({ automation, ids, dryRun }) {
  let what = dryRun ? "rendered" : "sent", message = `"${automation.identifier}" was not ${what}: the process was asked to stop.`;
  return { ...ids, outcome: "failed", error: { code: "aborted", message }, attempts: [] };
}
function redactedResponse(response, redactors) {
  let redact = (text) => redactors.reduce(
    (masked, one) => response.truncated ? one.cutText(masked) : one.text(masked),
    text
  );
  return { ...response, body: mapStrings(response.body, redact) };
}
function mapStrings(value, map) {
  return typeof value == "string" ? map(value) : Array.isArray(value) ? value.map((item) => mapStrings(item, map)) : isJsonObject(value) ? Object.fromEntries(
    Object.entries(value).map(([key, item]) => [map(key), mapStrings(item, map)])
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

// src/commands/consider-event.ts
async function considerEvent(root, input, deps) {
  let bodies = root.decisions.filter(({ decision }) => decision.decision !== "not-matched").every(({ runtime }) => keepsBodies(runtime, deps.runLogIsPublic)), record = recordOfEvent(root.event, input.nowMs, bodies), { event, decisions } = root;
  return await take({ event, decisions, hop: 0, cause: void 0, path: [], follows: !1 });
  async function take(turn) {
    let done = await Promise.all(turn.decisions.map((decision) => consider(decision, turn))), { identity, type, target } = turn.event, { cause, hop } = turn;
    return [
      {
        identity,
        type,
        target,
        ...cause === void 0 ? {} : { cause: { automation: cause.target, runId: cause.runId, hop } },
        considered: done.map(({ item }) => item)
      },
      ...done.flatMap(({ chained }) => chained)
    ];
  }
  async function consider(routedDecision, turn) {
    let { decision, routed } = routedDecision;
    if (decision.decision === "not-matched") return { item: { decision }, chained: [] };
    let ids = runIds({
      repository: routed.repository,
      event: turn.event.identity,
      automation: decision.automation
    }), known = deps.ledger.find(record.identity, ids.runId), startedAt = isoNow(), started = await start(routedDecision, turn, ids, known);
    if (started === void 0) {
      let chained2 = known?.outcome === "delivered" ? await chain(turn, routedDecision, known, turn.follows) : [];
      return { item: { decision }, chained: chained2 };
    }
    let item = { decision, run: started.run };
    if (started.run.outcome === "skipped" && known !== void 0)
      return { item, chained: await chain(turn, routedDecision, known, turn.follows) };
    let updatedAt = isoNow(), kept2 = recordOfRun({ ...turn, ...started, item, routed, startedAt, updatedAt, bodies });
    kept2 !== void 0 && await deps.ledger.add({ ...record, runs: [kept2] });
    let chained = goesOn(started.run) ? await chain(
      turn,
      routedDecision,
      { ...started.run, status: started.status, startedAt, updatedAt },
      !0
    ) : [];
    return { item, chained };
  }
  async function start({ decision, routed, runtime }, turn, ids, known) {
    if (!(input.only?.has(ids.runId) ?? !0) && !turn.follows) return;
    if (known?.outcome === "delivered")
      return { run: { ...ids, outcome: "skipped", attempts: [] }, status: known.status };
    if (decision.decision === "failed")
      return { run: conditionFailed(decision, ids), status: "FAILURE" };
    if (turn.hop > MAX_HOPS)
      return { run: loopStopped([...turn.path, decision.automation], ids), status: "FAILURE" };
    if (input.paused === !0 && !input.dryRun)
      return { run: { ...ids, outcome: "paused", attempts: [] }, status: "IN_PROGRESS" };
    let { event: startedBy } = turn;
    return await startRun(
      { automation: routed.definition, event: startedBy, runtime, ids, dryRun: input.dryRun },
      deps
    );
  }
  async function chain(turn, { routed }, run, follows) {
    let automation = routed.definition;
    if (input.dryRun || !root.isWatched(automation.identifier)) return [];
    let path = [...turn.path, automation.identifier], taken = [];
    for (let event2 of chainedEvents(automation, turn.event, run)) {
      if (deps.signal?.aborted === !0) break;
      let decisions2 = await root.decideNext(event2);
      if (decisions2.every(({ decision }) => decision.decidedBy.kind === "trigger")) continue;
      let { identity, type, target } = event2, cause = { identity, type, target, runId: run.runId };
      taken.push(...await take({ event: event2, decisions: decisions2, hop: turn.hop + 1, cause, path, follows }));
    }
    return taken;
  }
  function isoNow() {
    return new Date(deps.clock.now()).toISOString();
  }
}
function goesOn({ outcome, error }) {
  return outcome === "paused" || outcome === "rendered" || outcome === "skipped" ? !1 : error?.code !== "aborted" && error?.code !== "loop-stopped";
}
function keepsBodies({ runLogBodies = "auto" }, isPublic) {
  return runLogBodies === "auto" ? !isPublic : runLogBodies;
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

// src/commands/ended-by-catalog.ts
var MAX_RECORDS = 1e4, MAX_AGE_MS = 744 * 60 * 60 * 1e3;
async function endedByCatalog(events, { runLog, nowMs }) {
  let ended2 = new Map(
    events.flatMap((item) => {
      let run = item.kind === "event" ? endedRun(item.event) : void 0;
      return run === void 0 ? [] : [[run.runId, run.status]];
    })
  );
  if (ended2.size === 0) return [];
  let records = await runLog.list({ limit: MAX_RECORDS, sinceMs: nowMs - MAX_AGE_MS }), updatedAt = new Date(nowMs).toISOString();
  return records.flatMap((record) => {
    let runs = record.runs.flatMap((run) => endedIn(run, ended2, updatedAt));
    return runs.length === 0 ? [] : [{ ...record, runs }];
  });
}
function endedIn(run, ended2, updatedAt) {
  let status = ended2.get(run.runId);
  return status === void 0 || run.outcome !== "delivered" || run.status !== "IN_PROGRESS" ? [] : [{ ...run, status, updatedAt }];
}
var OWN_RUN_ID = /^r_[A-Za-z0-9_-]{16}$/;
function endedRun({ resource, type, body }) {
  if (resource !== "run" || type !== "RUN_UPDATED") return;
  let { diff } = body, after = isJsonObject(diff) ? diff.after : void 0;
  if (!isJsonObject(after)) return;
  let { id, status } = after;
  if (!(typeof id != "string" || !OWN_RUN_ID.test(id)))
    return status === "SUCCESS" || status === "FAILURE" ? { runId: id, status } : void 0;
}

// src/commands/handed-out-secrets.ts
function createHandedOutSecrets(secrets) {
  let values = /* @__PURE__ */ new Map(), redactor = createRedactor([]), covered = 0;
  return {
    read(name) {
      let value = secrets.read(name);
      return value !== void 0 && values.set(name, value), value;
    },
    redactor() {
      return covered < values.size && (redactor = createRedactor([...values].map(([name, value]) => ({ name, value }))), covered = values.size), redactor;
    }
  };
}

// src/commands/ledger.ts
var MAX_UNWRITTEN = 8;
function createLedger(log) {
  let known = /* @__PURE__ */ new Map(), pending = /* @__PURE__ */ new Map(), next = /* @__PURE__ */ new Map(), unwritten = 0, writing = Promise.resolve();
  function writeNext() {
    return writing = writing.then(async () => {
      let records = next;
      next = /* @__PURE__ */ new Map();
      try {
        await log.write([...records.values()]);
      } catch {
        for (let record of records.values()) put(pending, record);
      }
    }), writing;
  }
  return {
    async load(events) {
      if (events.length !== 0)
        for (let [identity, { runs }] of await log.find(events))
          known.set(identity, new Map(runs.map((run) => [run.runId, run])));
    },
    find: (identity, runId) => known.get(identity)?.get(runId),
    async add(record) {
      if (!log.writesEachOutcome) {
        put(pending, record);
        return;
      }
      let isFirst = next.size === 0;
      put(next, record), unwritten += 1, await (isFirst ? writeNext() : writing), unwritten -= 1;
    },
    async room() {
      for (; unwritten > MAX_UNWRITTEN; ) await writing;
    },
    async flush() {
      if (pending.size !== 0)
        try {
          await log.write([...pending.values()]), pending.clear();
          return;
        } catch (cause) {
          return cause instanceof LongshoreError ? cause : new LongshoreError(
            "run-log-unwritable",
            `The run log "${log.url}" could not be written: ${reasonOf(cause)}`,
            { cause }
          );
        }
    }
  };
}
function put(records, record) {
  let before = records.get(record.identity);
  records.set(record.identity, before === void 0 ? record : mergeEventRecords(before, record));
}

// src/commands/dispatch.ts
var MAX_CONCURRENT_PREPARATIONS = 16;
async function dispatch(input, deps) {
  let next = ({ definition }) => templateLists(definition.invocationMethod), decided = await unlessStopped(
    () => decideEvents(input.events, { ...deps, next }),
    deps.signal
  );
  if (decided === void 0) throw stoppedEarly();
  let ledger = createLedger(deps.runLog), nowMs = deps.clock.now(), keys = input.dryRun ? [] : decided.flatMap((item) => keyOf(item, nowMs));
  await ledger.load(keys);
  let runDeps = {
    ...deps,
    ledger,
    runLogIsPublic: keys.length > 0 && await deps.runLog.isPublic(),
    secrets: createHandedOutSecrets(deps.secrets),
    preparations: pLimit(MAX_CONCURRENT_PREPARATIONS),
    slots: createCallSlots(ledger.room),
    breaker: createBreaker(deps.clock),
    seal: createSeal(deps)
  }, events = await Promise.all(
    decided.map(async (item) => item.kind === "undecodable" ? (input.dryRun || await ledger.add(recordOfUndecodable(item, nowMs)), [{ identity: item.identity, error: item.message, considered: [] }]) : await considerEvent(item, { ...input, nowMs }, runDeps))
  );
  if (!input.dryRun)
    for (let record of await endedByCatalog(input.events, { ...deps, nowMs }))
      await ledger.add(record);
  let unrecorded = await ledger.flush(), all = events.flat();
  return {
    events: all,
    summary: { ...summarizeDispatch(all), events: decided.length },
    ...unrecorded === void 0 ? {} : { unrecorded }
  };
}
function keyOf(item, nowMs) {
  return item.kind === "undecodable" ? [] : item.decisions.some(({ decision }) => decision.decision !== "not-matched") ? [eventKey(item.event, nowMs)] : [];
}
function eventKey(event, nowMs) {
  return { identity: event.identity, at: eventTime(event, nowMs) };
}
function stoppedEarly() {
  return new LongshoreError(
    "aborted",
    "The process was asked to stop before the events were decided; nothing was sent.",
    { hint: "Dispatch the events again: none of them has started anything." }
  );
}

export {
  createUndiciHttpClient,
  formatKafkaUrl,
  parseKafkaUrl,
  createEnvironmentSecrets,
  createRedactor,
  secretForms,
  pLimit,
  createNoRunLog,
  portApiOf,
  OPERATOR_POLICY,
  createBreaker,
  createCallSlots,
  createSeal,
  runEndedEvent,
  deliver,
  refusedDestination,
  createLedger,
  dispatch
};
