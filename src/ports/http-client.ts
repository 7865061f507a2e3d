import type { DeliveryRequest } from "../model/run.ts";

/** What of the guard applies to one call. */
export interface EgressPolicy {
  readonly allowHttp: boolean;
  /** CIDRs outside the public ranges that this call may reach. */
  readonly allowPrivate: readonly string[];
  /**
   * The address is the operator's own, from the environment or the configuration, and no definition
   * or event had a say in it: the guard does not apply.
   *
   * @default false
   */
  readonly operator?: boolean;
}

export interface HttpCall {
  readonly request: DeliveryRequest;
  /** Whose call it is; absent for calls that no run makes. */
  readonly run?: { readonly automation: string; readonly runId: string };
  readonly policy: EgressPolicy;
  /**
   * From connecting to the last byte read, in milliseconds; within it, an implementation has a
   * deadline for the connection and one for the first byte of the answer.
   */
  readonly timeoutMs: number;
  /** Bytes of the response's body that are read; the rest is left and the connection closed. */
  readonly maxResponseBytes: number;
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Lower-case names; repeated headers joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** As it came, at most `maxResponseBytes`, never decompressed. */
  readonly body: Uint8Array;
  readonly truncated: boolean;
}

export type HttpErrorCode =
  | "connect-failed"
  | "dns-failed"
  | "tls-failed"
  | "connection-reset"
  | "timeout"
  | "response-invalid"
  /** A broker took the message and refused it for good. */
  | "broker-refused"
  /** A broker could not store the message at the time. */
  | "broker-failing"
  | "egress-refused"
  | "aborted";

export type HttpOutcome =
  | { readonly kind: "response"; readonly response: HttpResponse }
  | {
      readonly kind: "error";
      readonly code: HttpErrorCode;
      /** Names the host, never a query string or a secret. */
      readonly message: string;
      /** True where certainly nothing of the request arrived: there was no connection. */
      readonly unsent?: boolean;
      /** What had arrived of the answer before it broke off. */
      readonly answered?: Pick<HttpResponse, "status" | "headers">;
    };

/**
 * Sends one request, once: redirects are not followed, nothing is retried.
 *
 * Every address that a name resolves to is checked when connecting; `egress-refused` means that
 * nothing was sent. Never rejects because of a receiver.
 */
export interface HttpClient {
  send(call: HttpCall): Promise<HttpOutcome>;
  /** Closes idle connections. Safe to call twice. */
  close(): Promise<void>;
}
