/**
 * Which month of a log a record belongs to. An event says itself when it happened, so it is
 * believed only as far as clocks and queues go wrong: nobody makes branches of any month by
 * sending events, or hides a record in one that is about to be dropped.
 */
const DAY_MS = 86_400_000;

/** A time in the future is a wrong clock up to here, in milliseconds. */
const MAX_AHEAD_MS = DAY_MS;
/** A workflow can be run again for 30 days: what it recorded first is found. */
const RERUN_MS = 31 * DAY_MS;

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** `2026-03`, in UTC. */
function monthOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 7);
}

/**
 * The month of a new record.
 *
 * @param believedMs - how old an event may say it is, in milliseconds.
 */
export function monthToWrite(at: string, nowMs: number, believedMs: number): string {
  const atMs = Date.parse(at);
  const isBelieved = atMs >= nowMs - believedMs && atMs <= nowMs + MAX_AHEAD_MS;
  return monthOf(isBelieved ? atMs : nowMs);
}

/** Where a record may be: where it is written now, and where it was when it came before; sorted. */
export function monthsToSearch(at: string, nowMs: number, believedMs: number): readonly string[] {
  const before = [0, RERUN_MS / 2, RERUN_MS].map((ms) => monthOf(nowMs - ms));
  return [...new Set([monthToWrite(at, nowMs, believedMs), ...before])].sort();
}
