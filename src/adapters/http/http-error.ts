import type { HttpErrorCode } from "../../ports/http-client.ts";
import { isEgressRefusal } from "./guarded-connector.ts";

export interface HttpError {
  readonly code: HttpErrorCode;
  readonly message: string;
  /** True where certainly nothing was sent: there was no connection. */
  readonly unsent?: boolean;
}

interface Reason {
  readonly code: HttpErrorCode;
  readonly says: string;
}

const REASONS: ReadonlyMap<string, Reason> = new Map([
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
    { code: "connection-reset", says: "closed the connection before it answered" },
  ],
  ["UND_ERR_CLOSED", { code: "aborted", says: "was not called: the client is closed" }],
  ["UND_ERR_DESTROYED", { code: "aborted", says: "was not called: the client is closed" }],
  [
    "UND_ERR_HEADERS_OVERFLOW",
    { code: "response-invalid", says: "sent more headers than are read" },
  ],
  [
    "UNASKED_RESPONSE",
    { code: "response-invalid", says: "sent an interim answer that nobody asked for" },
  ],
]);

/** The library has one code for a connection that broke and for an answer that it refused to take. */
const UNASKED_RESPONSE = /^bad (?:response|upgrade)$/;

const TLS_CODE = /^(?:ERR_TLS|ERR_SSL|CERT_|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_)/;
/** The library asserts that a status is one. */
const PROTOCOL_CODE = /^(?:HPE_|UND_ERR_RES|ERR_ASSERTION$)/;
const REQUEST_CODE = /^(?:UND_ERR_INVALID_ARG|UND_ERR_NOT_SUPPORTED|ERR_INVALID|UND_ERR_REQ)/;

/**
 * Names what went wrong with a host, without the library's own words where there are better ones.
 *
 * @param host - host and port; nothing of the URL besides.
 */
export function describeHttpError(error: unknown, host: string): HttpError {
  if (isEgressRefusal(error)) {
    return { code: "egress-refused", message: `"${host}" may not be called: ${error.message}.` };
  }
  const code = codeOf(error);
  const reason = REASONS.get(code) ?? reasonByFamily(code);
  const message = `"${host}" ${reason.says} (${code}).`;
  return { code: reason.code, message, ...(failedToConnect(error, code) ? { unsent: true } : {}) };
}

/** A certificate that is not trusted ends a connection before anything but greetings is sent. */
const CERTIFICATE_CODE =
  /^(?:CERT_|ERR_TLS_CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_|UND_ERR_CONNECT_TIMEOUT)/;

/** The same code can end a connection that stands: only the call that failed tells. */
function failedToConnect(error: unknown, code: string): boolean {
  if (CERTIFICATE_CODE.test(code)) return true;
  return chainOf(error).some(
    (one) => "syscall" in one && (one.syscall === "connect" || one.syscall === "getaddrinfo"),
  );
}

function reasonByFamily(code: string): Reason {
  if (TLS_CODE.test(code))
    return { code: "tls-failed", says: "has no connection that can be trusted" };
  if (PROTOCOL_CODE.test(code))
    return { code: "response-invalid", says: "sent something that is not HTTP" };
  if (REQUEST_CODE.test(code))
    return { code: "egress-refused", says: "cannot be sent this request" };
  return { code: "connect-failed", says: "could not be called" };
}

/** The first code of an error, of the errors it gathers, or of its causes. */
function codeOf(error: unknown): string {
  for (const one of chainOf(error)) {
    if ("code" in one && typeof one.code === "string") {
      const isUnasked = one.code === "UND_ERR_SOCKET" && UNASKED_RESPONSE.test(one.message);
      return isUnasked ? "UNASKED_RESPONSE" : one.code;
    }
    // The parser's errors have a code only for some of what can be wrong.
    if (one.name === "HTTPParserError") return "HPE_INVALID";
  }
  return "unknown reason";
}

function chainOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    chain.push(current);
    const gathered: unknown = current instanceof AggregateError ? current.errors[0] : undefined;
    current = gathered ?? current.cause;
  }
  return chain;
}
