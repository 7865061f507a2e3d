import type { DeliveryRequest } from "../model/run.ts";
import type { Credential, CredentialHeaders, Credentials } from "../ports/credentials.ts";

/** One attempt of a request. */
export interface AttemptToSeal {
  readonly request: DeliveryRequest;
  readonly credential: Credential;
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
}

/** Authorizes and signs attempts, in that order: what is signed does not change any more. */
export function createSeal({ credentials }: SealDeps): Seal {
  return ({ request, credential, renew }) => credentials.headersFor(credential, request, renew);
}
