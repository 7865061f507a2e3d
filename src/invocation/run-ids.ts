import { createHash } from "node:crypto";

/** What makes a run the same run over retries and re-runs. Never a time or an attempt. */
export interface RunKey {
  /** `owner/name` of the repository that the automation was synced from, or `""`. */
  readonly repository: string;
  /** The event's identity. */
  readonly event: string;
  /** The automation's identifier. */
  readonly automation: string;
}

export interface RunIds {
  /** `r_` and 16 characters: what templates see as `.run.id`. */
  readonly runId: string;
  /** `msg_` and 27 characters: the `webhook-id`, the same on every attempt. */
  readonly deliveryId: string;
}

export function runIds(key: RunKey): RunIds {
  // Of a list of strings, the canonical JSON (RFC 8785) is what JSON.stringify writes.
  const canonical = JSON.stringify([key.repository, key.event, key.automation]);
  const digest = createHash("sha256").update(canonical).digest("base64url");
  return { runId: `r_${digest.slice(0, 16)}`, deliveryId: `msg_${digest.slice(0, 27)}` };
}
