import type { DeliveryRequest, RunError } from "../model/run.ts";

/**
 * What of the operator's own a request is authorized with. It is added when the request is sent,
 * and is never part of what is shown or recorded.
 */
export type Credential =
  | { readonly kind: "none" }
  /** Port's API: a bearer token for PORT_CLIENT_ID and PORT_CLIENT_SECRET. */
  | { readonly kind: "port" }
  /** GitHub's API. */
  | { readonly kind: "github"; readonly repository: string }
  /** GitLab's API, for a trigger of this project. */
  | { readonly kind: "gitlab"; readonly group: string; readonly project: string }
  /** Azure DevOps' incoming webhooks: a SHA-1 signature with Port's client secret. */
  | { readonly kind: "azure-devops" }
  /** A Kafka broker's SASL login. */
  | { readonly kind: "kafka"; readonly username: string };

export type CredentialHeaders =
  | {
      readonly kind: "ok";
      readonly headers: Readonly<Record<string, string>>;
      /** Fields that are added to a form body: where an API takes its token nowhere else. */
      readonly form?: Readonly<Record<string, string>>;
      /** What must not be shown if the answer repeats it. */
      readonly secrets?: readonly string[];
    }
  /** The credential is not there, or could not be had. */
  | { readonly kind: "failed"; readonly error: RunError; readonly retry: boolean };

/** Authorizes requests. */
export interface Credentials {
  /**
   * The headers for one attempt.
   *
   * @param renew - the last attempt was answered 401: a cached token is not used again.
   */
  headersFor(
    credential: Credential,
    request: DeliveryRequest,
    renew: boolean,
  ): Promise<CredentialHeaders>;
}
