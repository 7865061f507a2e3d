import type { EventType } from "./event.ts";

/** What became of the events that were to be kept as files. */
export interface RecordResult {
  /** In the order of the payload. */
  readonly events: readonly RecordedEvent[];
}

export type RecordedEvent =
  | {
      readonly kind: "saved";
      /** Relative to the root, with `/`. */
      readonly file: string;
      /** `exists`: another event is there, and was left as it is. */
      readonly outcome: "created" | "replaced" | "unchanged" | "exists";
      readonly type: EventType;
      /** The blueprint's identifier, or the action's. */
      readonly target: string;
      /** Automations that were decided. */
      readonly considered: number;
      readonly redacted: RedactedCounts;
      readonly kept: readonly KeptValue[];
    }
  | {
      readonly kind: "refused" | "undecodable";
      /** Its place in the payload: `events[3]`. */
      readonly place: string;
      /** A full sentence. */
      readonly message: string;
      readonly hint?: string;
    };

/** Different values that were replaced. */
export interface RedactedCounts {
  readonly people: number;
  readonly tokens: number;
  readonly texts: number;
}

/** A value that would have been replaced, and was not. */
export interface KeptValue {
  /** Where it stands in the file: `diff.after.title`. */
  readonly paths: readonly string[];
  readonly looksLike: "person" | "text" | "identifier" | "url";
  /**
   * `read`: a condition reads it, and it is nobody's name. `decides`: without it an automation would
   * decide otherwise. `routes`: it says which automations the event concerns.
   */
  readonly reason: "read" | "decides" | "routes";
  /** The expressions that read it, or that would have another value; sorted. */
  readonly readBy: readonly { readonly automation: string; readonly expression: string }[];
}

/** Whether a person should look at it before it is committed. */
export function isDelicate({ looksLike }: KeptValue): boolean {
  return looksLike === "person" || looksLike === "text";
}

export function recordFailed({ events }: RecordResult): boolean {
  return events.some((event) => event.kind !== "saved" || event.outcome === "exists");
}
