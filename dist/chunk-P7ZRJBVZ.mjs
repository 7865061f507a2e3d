import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  judgeAddress
} from "./chunk-QPO6REIN.mjs";

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
      await import("./undici-library-PJ55MII4.mjs");
    },
    async send(call) {
      let url = new URL(call.request.url), refused = refusedScheme(url, call.policy);
      if (refused !== void 0) return refused;
      if (closed) return { kind: "error", code: "aborted", message: "The HTTP client is closed." };
      let undici = await import("./undici-library-PJ55MII4.mjs");
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

export {
  createUndiciHttpClient
};
