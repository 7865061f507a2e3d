import type { KeyObject } from "node:crypto";
import { createPrivateKey, createPublicKey, createSecretKey } from "node:crypto";
import { LongshoreError } from "../../errors/longshore-error.ts";
import type { SigningKey, SigningKeys } from "../../ports/signing.ts";

const VARIABLE = "LONGSHORE_SIGNING_SECRET";

/** Standard Webhooks asks for 24 to 64 bytes: fewer can be guessed, more gain nothing. */
const MIN_HMAC_BYTES = 24;
const MAX_HMAC_BYTES = 64;

/** An ed25519 key is its seed, or its seed and its public key, which most libraries write out. */
const SEED_BYTES = 32;
const PUBLIC_KEY_BYTES = 32;

/**
 * The keys of `LONGSHORE_SIGNING_SECRET`, separated by white space, and `PORT_CLIENT_SECRET`. What
 * is not set, or empty, is no key.
 *
 * @param onRead - called with every text that tells a key, before anything can fail or be logged:
 * the key as it is written, its bytes in base64 and hex and, where they are text, as that.
 * @throws LongshoreError `input-invalid`, one for all keys that are none; it shows nothing of them.
 */
export function readSigningKeys(
  environment: Readonly<Record<string, string | undefined>>,
  onRead: (text: string) => void,
): SigningKeys {
  const texts = (environment[VARIABLE] ?? "").split(/\s+/).filter((text) => text !== "");
  const port = (environment["PORT_CLIENT_SECRET"] ?? "").trim();
  const read = texts.map(readKey);
  for (const text of new Set([...texts, ...read.flatMap(tellingTexts), port])) {
    if (text !== "") onRead(text);
  }
  const problems = read.flatMap((one, index) => {
    if (one.kind === "key") return [];
    const which = texts.length === 1 ? "The key" : `Key ${index + 1} of ${texts.length}`;
    return [`${which} in ${VARIABLE} ${one.problem}.`];
  });
  if (problems.length > 0) {
    throw new LongshoreError("input-invalid", problems.join("\n"), {
      hint: 'Make a key with: echo "whsec_$(openssl rand -base64 32)"',
    });
  }
  return {
    standard: read.flatMap((one) => (one.kind === "key" ? [one.key] : [])),
    ...(port === "" ? {} : { port: createSecretKey(port, "utf8") }),
  };
}

type ReadKey =
  | { readonly kind: "key"; readonly key: SigningKey; readonly bytes: Buffer }
  | { readonly kind: "none"; readonly problem: string; readonly bytes?: Buffer };

function readKey(text: string): ReadKey {
  const prefix = /^wh[a-z]+_/.exec(text)?.[0] ?? "";
  if (prefix === "whpk_") {
    return { kind: "none", problem: 'is a public key ("whpk_"), which cannot sign' };
  }
  if (prefix !== "whsec_" && prefix !== "whsk_") {
    return { kind: "none", problem: 'starts neither with "whsec_" nor with "whsk_"' };
  }
  const base64 = text.slice(prefix.length);
  const bytes = Buffer.from(base64, "base64");
  if (bytes.toString("base64") !== base64) {
    return { kind: "none", problem: `has no base64, with its padding, after "${prefix}"`, bytes };
  }
  return prefix === "whsec_" ? hmacKey(bytes) : ed25519Key(bytes);
}

function hmacKey(bytes: Buffer): ReadKey {
  if (bytes.length < MIN_HMAC_BYTES || bytes.length > MAX_HMAC_BYTES) {
    const problem = `has ${bytes.length} bytes; a "whsec_" key has ${MIN_HMAC_BYTES} to ${MAX_HMAC_BYTES}`;
    return { kind: "none", problem, bytes };
  }
  return { kind: "key", key: { kind: "hmac", key: createSecretKey(bytes) }, bytes };
}

function ed25519Key(bytes: Buffer): ReadKey {
  if (bytes.length !== SEED_BYTES && bytes.length !== SEED_BYTES + PUBLIC_KEY_BYTES) {
    const problem = `has ${bytes.length} bytes; a "whsk_" key has ${SEED_BYTES} or ${SEED_BYTES + PUBLIC_KEY_BYTES}`;
    return { kind: "none", problem, bytes };
  }
  const key = privateKey(bytes.subarray(0, SEED_BYTES));
  const publicKey = bytes.subarray(SEED_BYTES);
  if (publicKey.length > 0 && !publicKey.equals(publicKeyOf(key))) {
    return { kind: "none", problem: "holds a public key that is not its own", bytes };
  }
  return { kind: "key", key: { kind: "ed25519", key }, bytes };
}

/** What PKCS #8 has before the seed of an ed25519 key (RFC 8410). */
const PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");

function privateKey(seed: Buffer): KeyObject {
  return createPrivateKey({
    key: Buffer.concat([PKCS8_HEAD, seed]),
    format: "der",
    type: "pkcs8",
  });
}

function publicKeyOf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-PUBLIC_KEY_BYTES);
}

/** The forms in which a key could be shown that are not found in its text. */
function tellingTexts({ bytes }: ReadKey): readonly string[] {
  if (bytes === undefined) return [];
  const text = bytes.toString("utf8");
  return [
    ...[bytes, bytes.subarray(0, SEED_BYTES)].flatMap((part) => [
      part.toString("base64"),
      part.toString("base64url"),
      part.toString("hex"),
    ]),
    ...(Buffer.from(text).equals(bytes) ? [text] : []),
  ];
}
