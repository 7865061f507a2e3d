import type { DeliveryRequest } from "../model/run.ts";
import type { Credential, CredentialHeaders, Credentials } from "../ports/credentials.ts";
import type { SigningKeys } from "../ports/signing.ts";
import { signatureHeaders } from "./sign.ts";

/** One attempt of a request. */
export interface AttemptToSeal {
  readonly request: DeliveryRequest;
  readonly credential: Credential;
  /** Whether its receiver can verify our signature; such a request has a `webhook-id`. */
  readonly signed: boolean;
  /** Milliseconds since 1970: the attempt's own time. */
  readonly nowMs: number;
  /** The last attempt was answered 401. */
  readonly renew: boolean;
}

/** The headers that an attempt carries beside those of its request. */
export type Seal = (attempt: AttemptToSeal) => Promise<CredentialHeaders>;

export interface SealDeps {
  readonly credentials: Credentials;
  readonly signing: SigningKeys;
}

/** Authorizes and signs attempts, in that order: what is signed does not change any more. */
export function createSeal({ credentials, signing }: SealDeps): Seal {
  return async ({ request, credential, signed, nowMs, renew }) => {
    const authorized = await credentials.headersFor(credential, request, renew);
    if (authorized.kind === "failed" || !signed) return authorized;
    const id = request.headers["webhook-id"];
    if (id === undefined) throw new Error("A request that is to be signed has no webhook-id.");
    const signatures = signatureHeaders({ id, nowMs, body: request.body }, signing);
    return { kind: "ok", headers: { ...authorized.headers, ...signatures } };
  };
}
