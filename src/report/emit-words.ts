import type { EmitResult, EventBatch } from "../model/emit.ts";

/** Dispatches that GitHub is safe to take of one token in an hour. */
export const DISPATCHES_PER_HOUR = 500;

export interface EmitCounts {
  /** All that were given. */
  readonly events: number;
  readonly sent: number;
  readonly unknown: number;
  readonly unsent: number;
  readonly refused: number;
  /** Requests that were accepted; in a dry run those that would be made. */
  readonly dispatches: number;
  readonly bytes: number;
}

export function emitCounts({ sent, unknown, unsent, refused }: EmitResult): EmitCounts {
  const events = (batches: readonly EventBatch[]) =>
    batches.reduce((total, batch) => total + batch.events.length, 0);
  const counts = {
    sent: events(sent),
    unknown: events(unknown.map(({ batch }) => batch)),
    unsent: events(unsent.map(({ batch }) => batch)),
    refused: refused.length,
  };
  return {
    events: counts.sent + counts.unknown + counts.unsent + counts.refused,
    ...counts,
    dispatches: sent.length,
    bytes: sent.reduce((total, batch) => total + batch.bytes, 0),
  };
}

/** What to do about what is not certainly there; full sentences. */
export function emitHints(result: EmitResult): readonly string[] {
  const hints: string[] = [];
  const unknown = result.unknown.flatMap(({ batch }) => batch.events);
  if (unknown.length > 0) {
    const strangers = unknown.filter(({ keepsIdentity }) => !keepsIdentity).length;
    hints.push(
      strangers === 0
        ? "Look whether the workflow ran. The dispatcher recognises these events by their identity, so sending them again starts nothing twice where it keeps a run log."
        : `Look whether the workflow ran before sending them again: ${strangers} of ${unknown.length} have no "id" and no "trigger.at", and would be taken for new events.`,
    );
  }
  if (result.sent.length > DISPATCHES_PER_HOUR) {
    hints.push(
      `${result.sent.length} dispatches are more than the ${DISPATCHES_PER_HOUR} an hour that GitHub is safe to take of one token.`,
    );
  }
  return hints;
}
