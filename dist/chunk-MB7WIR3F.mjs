import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  judgeAddress
} from "./chunk-ZPEEXN6B.mjs";

// src/adapters/http/guarded-connector.ts
import { lookup as systemLookup } from "node:dns";
import { isIP } from "node:net";
function guardedConnector(build, options) {
  let connect = build({
    // HTTP/1.1 only: one kind of framing to trust.
    allowH2: !1,
    timeout: options.connectTimeoutMs,
    lookup: options.operator ? options.lookup ?? systemLookup : guardedLookup(options),
    ...options.ca === void 0 ? {} : { ca: options.ca }
  });
  return options.operator ? connect : (target, callback) => {
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
  ],
  [
    "UNASKED_RESPONSE",
    { code: "response-invalid", says: "sent an interim answer that nobody asked for" }
  ]
]), UNASKED_RESPONSE = /^bad (?:response|upgrade)$/, TLS_CODE = /^(?:ERR_TLS|ERR_SSL|CERT_|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_)/, PROTOCOL_CODE = /^(?:HPE_|UND_ERR_RES|ERR_ASSERTION$)/, REQUEST_CODE = /^(?:UND_ERR_INVALID_ARG|UND_ERR_NOT_SUPPORTED|ERR_INVALID|UND_ERR_REQ)/;
function describeHttpError(error, host) {
  if (isEgressRefusal(error))
    return { code: "egress-refused", message: `"${host}" may not be called: ${error.message}.` };
  let code = codeOf(error), reason = REASONS.get(code) ?? reasonByFamily(code), message = `"${host}" ${reason.says} (${code}).`;
  return { code: reason.code, message, ...failedToConnect(error, code) ? { unsent: !0 } : {} };
}
var CERTIFICATE_CODE = /^(?:CERT_|ERR_TLS_CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_|UND_ERR_CONNECT_TIMEOUT)/;
function failedToConnect(error, code) {
  return CERTIFICATE_CODE.test(code) ? !0 : chainOf(error).some(
    (one) => "syscall" in one && (one.syscall === "connect" || one.syscall === "getaddrinfo")
  );
}
function reasonByFamily(code) {
  return TLS_CODE.test(code) ? { code: "tls-failed", says: "has no connection that can be trusted" } : PROTOCOL_CODE.test(code) ? { code: "response-invalid", says: "sent something that is not HTTP" } : REQUEST_CODE.test(code) ? { code: "egress-refused", says: "cannot be sent this request" } : { code: "connect-failed", says: "could not be called" };
}
function codeOf(error) {
  for (let one of chainOf(error)) {
    if ("code" in one && typeof one.code == "string")
      return one.code === "UND_ERR_SOCKET" && UNASKED_RESPONSE.test(one.message) ? "UNASKED_RESPONSE" : one.code;
    if (one.name === "HTTPParserError") return "HPE_INVALID";
  }
  return "unknown reason";
}
function chainOf(error) {
  let chain = [], current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1)
    chain.push(current), current = (current instanceof AggregateError ? current.errors[0] : void 0) ?? current.cause;
  return chain;
}

export {
  guardedConnector,
  describeHttpError
};
