import type { KeyObject } from "node:crypto";

/** A key of Standard Webhooks. A key object shows nothing of itself where it is printed. */
export type SigningKey =
  /** Gives a `v1` signature: HMAC-SHA256. */
  | { readonly kind: "hmac"; readonly key: KeyObject }
  /** Gives a `v1a` signature: ed25519, with the private key. */
  | { readonly kind: "ed25519"; readonly key: KeyObject };

/** What deliveries are signed with. */
export interface SigningKeys {
  /**
   * Each signs every delivery, in this order; a receiver needs one of them. There are several while
   * they rotate, and none where the environment has none: then deliveries carry no signature.
   */
  readonly standard: readonly SigningKey[];
  /** Port's client secret, for Port's own signature; absent where it is not configured. */
  readonly port?: KeyObject;
}
