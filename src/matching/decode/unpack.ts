import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { MAX_INFLATED_BYTES } from "../../errors/limits.ts";
import type { JsonObject } from "../../model/json.ts";
import type { ParsedPayload } from "./parse-payload.ts";
import { parsePayload } from "./parse-payload.ts";

/** How a packed payload is written. */
export const PACKED_ENCODING = "gzip+base64";
const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

/** Whether a payload is `{encoding, data, digest?}`: JSON, packed to fit. */
export function isPacked(payload: JsonObject): boolean {
  return Object.hasOwn(payload, "encoding") && Object.hasOwn(payload, "data");
}

/**
 * The JSON value inside a packed payload. `digest`, where it is given, is the SHA-256 of the
 * inflated bytes in hex, with or without `sha256:` before it.
 */
export function unpack(payload: JsonObject): ParsedPayload {
  const { encoding, data, digest } = payload;
  if (encoding !== PACKED_ENCODING) {
    return invalid(
      `The payload's encoding is ${JSON.stringify(encoding)}; only "${PACKED_ENCODING}" is known.`,
    );
  }
  if (typeof data !== "string" || !BASE64.test(data)) {
    return invalid('The packed payload\'s "data" is not base64 text.');
  }
  const inflated = inflate(Buffer.from(data, "base64"));
  if (inflated.kind === "invalid") return inflated;
  if (digest !== undefined && !hasDigest(inflated.bytes, digest)) {
    return invalid('The packed payload\'s "digest" is not the SHA-256 of what "data" inflates to.');
  }
  try {
    return parsePayload(new TextDecoder("utf-8", { fatal: true }).decode(inflated.bytes));
  } catch {
    return invalid("The packed payload is not UTF-8 text.");
  }
}

type Inflated =
  | { readonly kind: "inflated"; readonly bytes: Buffer }
  | { readonly kind: "invalid"; readonly message: string };

function inflate(packed: Buffer): Inflated {
  try {
    return {
      kind: "inflated",
      bytes: gunzipSync(packed, { maxOutputLength: MAX_INFLATED_BYTES }),
    };
  } catch (cause) {
    const tooLarge =
      cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
    return invalid(
      tooLarge
        ? `The packed payload inflates to more than ${MAX_INFLATED_BYTES} bytes.`
        : 'The packed payload\'s "data" is not gzip.',
    );
  }
}

function hasDigest(bytes: Buffer, digest: unknown): boolean {
  const actual = createHash("sha256").update(bytes).digest("hex");
  return typeof digest === "string" && digest.toLowerCase().replace(/^sha256:/, "") === actual;
}

function invalid(message: string): { readonly kind: "invalid"; readonly message: string } {
  return { kind: "invalid", message };
}
