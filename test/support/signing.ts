import { createSecretKey } from "node:crypto";
import { readSigningKeys } from "../../src/adapters/secrets/environment-signing-keys.ts";
import type { SigningKeys } from "../../src/ports/signing.ts";

/** A secret of Standard Webhooks, different for each seed: 32 bytes in base64. */
export function aSigningSecret(seed: number): string {
  return `whsec_${Buffer.alloc(32, `seed ${seed}.`).toString("base64")}`;
}

export function signingKeysOf(...secrets: readonly string[]): SigningKeys {
  return readSigningKeys({ LONGSHORE_SIGNING_SECRET: secrets.join(" ") }, () => undefined);
}

export const PORT_SECRET = "port-client-secret-4711";

export const PORT_ONLY: SigningKeys = {
  standard: [],
  port: createSecretKey(PORT_SECRET, "utf8"),
};
