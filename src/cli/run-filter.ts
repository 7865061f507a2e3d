import type { RunFilter } from "../commands/find-runs.ts";
import { LongshoreError } from "../errors/longshore-error.ts";
import type { RecordedOutcome } from "../model/run-record.ts";

/** Options that say which recorded runs are meant, as they are written. */
export interface FilterOptions {
  readonly automation?: string;
  readonly outcome?: string;
  readonly since?: string;
  readonly until?: string;
}

const OUTCOMES: readonly RecordedOutcome[] = ["dead", "delivered", "failed", "paused"];

/** @throws LongshoreError `input-invalid`, with every option that is wrong. */
export function parseRunFilter(options: FilterOptions, nowMs: number): RunFilter {
  const problems: string[] = [];
  const outcomes = parseOutcomes(options.outcome, problems);
  const sinceMs = parseTime("--since", options.since, nowMs, problems);
  const untilMs = parseTime("--until", options.until, nowMs, problems);
  if (problems.length > 0) {
    throw new LongshoreError("input-invalid", problems.join(" "), {
      hint: `Write a time as 24h, 7d or 2026-03-01T10:00:00Z, and outcomes as ${OUTCOMES.join(",")}.`,
    });
  }
  return {
    ...(options.automation === undefined ? {} : { automation: options.automation }),
    ...(outcomes === undefined ? {} : { outcomes }),
    ...(sinceMs === undefined ? {} : { sinceMs }),
    ...(untilMs === undefined ? {} : { untilMs }),
  };
}

function parseOutcomes(
  text: string | undefined,
  problems: string[],
): ReadonlySet<RecordedOutcome> | undefined {
  if (text === undefined) return undefined;
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.filter((name) => !OUTCOMES.some((outcome) => outcome === name));
  for (const name of unknown) problems.push(`"${name}" is no outcome of a recorded run.`);
  return new Set(OUTCOMES.filter((outcome) => names.includes(outcome)));
}

const UNITS_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;
const AGO = /^(\d{1,6})([smhdw])$/;
const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** A time ago, or a date with or without a time, in UTC where it names no zone. */
function parseTime(
  option: string,
  text: string | undefined,
  nowMs: number,
  problems: string[],
): number | undefined {
  if (text === undefined) return undefined;
  const [, number, unit] = AGO.exec(text) ?? [];
  if (number !== undefined) return nowMs - Number(number) * unitMs(unit);
  const [iso, time, , , zone] = ISO.exec(text) ?? [];
  const ms = Date.parse(
    iso === undefined || time === undefined || zone !== undefined ? text : `${text}Z`,
  );
  if (iso !== undefined && !Number.isNaN(ms)) return ms;
  problems.push(`"${text}" is no time for ${option}.`);
  return undefined;
}

function unitMs(unit: string | undefined): number {
  return Object.entries(UNITS_MS).find(([name]) => name === unit)?.[1] ?? 0;
}

/** @throws LongshoreError `input-invalid` for what is no whole number from 1. */
export function parseLimit(text: string): number {
  const limit = Number(text);
  if (/^\d{1,9}$/.test(text) && limit > 0) return limit;
  throw new LongshoreError("input-invalid", `"${text}" is no limit.`, {
    hint: "Write a whole number from 1.",
  });
}

/** A job of GitHub can be run again for 30 days: until then its runs have to be known. */
const MIN_KEPT_DAYS = 31;

/** @throws LongshoreError `input-invalid`. */
export function parseKeptDays(text: string): number {
  const days = Number(text);
  if (/^\d{1,5}$/.test(text) && days >= MIN_KEPT_DAYS) return days;
  throw new LongshoreError("input-invalid", `"${text}" is no number of days to keep runs for.`, {
    hint: `Write a whole number from ${MIN_KEPT_DAYS}: a job can be run again for 30 days, and sends anew what is not recorded.`,
  });
}
