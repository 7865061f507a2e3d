/**
 * Headers that a definition cannot set: those that frame the message, which would let text from an
 * event smuggle a second request, and those that say who sent it, which a receiver must be able to
 * trust.
 */
const PROTECTED: ReadonlySet<string> = new Set([
  "accept-encoding",
  "connection",
  "content-length",
  "expect",
  "host",
  "http2-settings",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "x-port-signature",
  "x-port-timestamp",
]);

/**
 * @param name - in any case; `_` counts as `-`, which many servers make of each other: with CGI's
 * variables `webhook_id` is `webhook-id`.
 */
export function isProtectedHeader(name: string): boolean {
  const lower = name.trim().toLowerCase().replaceAll("_", "-");
  return PROTECTED.has(lower) || lower.startsWith("webhook-") || lower.startsWith("proxy-");
}
