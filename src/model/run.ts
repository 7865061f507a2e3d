import type { Json } from "./json.ts";

/** A request ready to send, or as it was sent. `body` is the exact text that goes over the wire. */
export interface DeliveryRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One HTTP exchange of a delivery. */
export interface Attempt {
  /** From 1. */
  readonly number: number;
  readonly status?: number;
  readonly error?: { readonly code: string; readonly message: string };
  readonly durationMs: number;
}

/** What a synchronized call answered; at most 64 KiB of it. */
export interface DeliveryResponse {
  readonly status: number;
  /** Parsed where it is JSON, text otherwise. */
  readonly body: Json;
  readonly truncated: boolean;
}

/** What an accepted call started elsewhere. */
export interface ExternalRun {
  readonly id: string;
  readonly url?: string;
}

export type RunOutcome = "delivered" | "dead" | "failed" | "skipped" | "paused" | "rendered";

/** Codes of runs for which nothing could be sent. */
export type RunErrorCode =
  | "condition-failed"
  | "template-failed"
  | "template-null"
  | "secret-missing"
  | "secret-host"
  | "egress-refused"
  | "not-invokable"
  | "limit-exceeded"
  /** Too many runs in a row led to it. */
  | "loop-stopped"
  /** A credential could not be had from the service that gives it. */
  | "credential-failed"
  /** The default branch of the repository could not be read. */
  | "branch-unknown"
  /** The event is needed to send a run again, and was not kept. */
  | "event-not-kept"
  /** The request that is recorded is not the one that was sent. */
  | "request-incomplete"
  /** The host was left alone until the delivery's time was up. */
  | "host-failing"
  /** The process was asked to stop before anything was sent. */
  | "aborted";

export interface RunError {
  /** A {@link RunErrorCode}; of a dead delivery, the last attempt's code. */
  readonly code: string;
  readonly message: string;
  /** Where in the definition, as `invocationMethod.body.text`. */
  readonly path?: string;
}

/** One automation started by one event. */
export interface Run {
  readonly runId: string;
  readonly deliveryId: string;
  readonly outcome: RunOutcome;
  readonly error?: RunError;
  /** As it would be shown: secrets are masked. */
  readonly request?: DeliveryRequest;
  readonly response?: DeliveryResponse;
  readonly external?: ExternalRun;
  readonly attempts: readonly Attempt[];
}
