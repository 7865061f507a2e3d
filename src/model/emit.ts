import type { JsonObject } from "./json.ts";

/** An event that is to be sent, as it came. */
export interface EmittableEvent {
  /** Where it stands in what was given: `event`, or `events[3]`. */
  readonly place: string;
  /** Its own identity, or its place where it has none. */
  readonly identity: string;
  /** The event as JSON text, in the envelope that it came in. */
  readonly text: string;
  /** Whether a dispatcher knows it again when it is sent twice. */
  readonly keepsIdentity: boolean;
}

/** How a batch's events are written into its `client_payload`. */
export type BatchEncoding = "json" | "gzip+base64";

/** What one `repository_dispatch` takes. */
export interface EventBatch {
  readonly events: readonly EmittableEvent[];
  readonly payload: JsonObject;
  readonly encoding: BatchEncoding;
  /** Of the payload as JSON in UTF-8. */
  readonly bytes: number;
}

/** An event that no dispatch can take, or that no dispatcher could read. */
export interface RefusedEvent {
  readonly place: string;
  readonly identity: string;
  readonly message: string;
}

/** A batch that did not certainly arrive. */
export interface FailedBatch {
  readonly batch: EventBatch;
  readonly message: string;
}

export interface EmitResult {
  readonly dryRun: boolean;
  /** Accepted by GitHub; in a dry run those that would be sent. */
  readonly sent: readonly EventBatch[];
  /** No answer came: they may have arrived, and are not sent again. */
  readonly unknown: readonly FailedBatch[];
  /** Certainly not sent, or turned down as a whole. */
  readonly unsent: readonly FailedBatch[];
  readonly refused: readonly RefusedEvent[];
}

/** Whether there is an event that did not certainly arrive. */
export function emitFailed({ unknown, unsent, refused }: EmitResult): boolean {
  return unknown.length + unsent.length + refused.length > 0;
}
