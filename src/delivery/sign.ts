import type { KeyObject } from "node:crypto";
import { createHmac, sign } from "node:crypto";
import type { SigningKey, SigningKeys } from "../ports/signing.ts";

/** One attempt of a message, as its receiver gets it. */
export interface MessageToSign {
  /** The `webhook-id`: the same on every attempt. */
  readonly id: string;
  /** Milliseconds since 1970: the attempt's own time. */
  readonly nowMs: number;
  /** The exact text of the body; absent is signed as the empty string. */
  readonly body: string | undefined;
}

/**
 * The headers that let a receiver verify who sent a message, and when: Standard Webhooks'
 * `webhook-timestamp` and `webhook-signature`, and Port's own pair. Without a key there is no
 * signature, and the time alone is sent.
 */
export function signatureHeaders(
  { id, nowMs, body = "" }: MessageToSign,
  keys: SigningKeys,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(nowMs / 1_000));
  const signatures = keys.standard.map((key) => signature(key, `${id}.${timestamp}.${body}`));
  return {
    "webhook-timestamp": timestamp,
    ...(signatures.length === 0 ? {} : { "webhook-signature": signatures.join(" ") }),
    ...(keys.port === undefined ? {} : portHeaders(timestamp, body, keys.port)),
  };
}

function signature({ kind, key }: SigningKey, content: string): string {
  switch (kind) {
    case "hmac":
      return `v1,${hmac(content, key)}`;
    case "ed25519":
      return `v1a,${sign(null, Buffer.from(content), key).toString("base64")}`;
  }
}

function portHeaders(timestamp: string, body: string, secret: KeyObject): Record<string, string> {
  return {
    "x-port-timestamp": timestamp,
    "x-port-signature": `v1,${hmac(`${timestamp}.${body}`, secret)}`,
  };
}

function hmac(content: string, key: KeyObject): string {
  return createHmac("sha256", key).update(content).digest("base64");
}
