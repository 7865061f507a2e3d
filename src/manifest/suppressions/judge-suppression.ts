import type { DiagnosticCode } from "../../errors/codes.ts";
import type { Diagnostic } from "../../errors/diagnostic.ts";
import type { SuppressionsConfig } from "../../model/config.ts";
import { nearest, quotedList } from "../../model/suggest.ts";
import { diagnostic } from "../diagnostic.ts";
import { shownText } from "../shown-text.ts";
import type { Suppression, WrittenCode } from "./read-suppressions.ts";
import { isCode, isSuppressible, SUPPRESSIBLE_CODES } from "./suppressible.ts";

export interface JudgedSuppression {
  readonly findings: readonly Diagnostic[];
  /** What it suppresses: nothing where it is incomplete or over. */
  readonly codes: readonly { readonly code: DiagnosticCode; readonly written: WrittenCode }[];
}

/** Whether a suppression holds today. @param todayMs - milliseconds since 1970, UTC. */
export function judgeSuppression(
  suppression: Suppression,
  config: SuppressionsConfig,
  todayMs: number,
): JudgedSuppression {
  const { codes, file, range } = suppression;
  if (codes.length === 0) {
    const finding = diagnostic("suppression-unknown-code", {
      message: "The suppression names no code.",
      hint: "Write it as: # longshore-ignore <code>: why this is fine here",
      file,
      range,
    });
    return { findings: [finding], codes: [] };
  }
  const unknown = codes.flatMap((written) => unknownCode(written, file) ?? []);
  const known = codes.flatMap((written) => {
    const { name } = written;
    return isCode(name) && isSuppressible(name) ? [{ code: name, written }] : [];
  });
  if (known.length === 0) return { findings: unknown, codes: [] };
  const fault =
    noReason(suppression) ??
    noExpiry(suppression, config, todayMs) ??
    expired(suppression, todayMs);
  return fault === undefined
    ? { findings: unknown, codes: known }
    : { findings: [...unknown, fault], codes: [] };
}

function unknownCode({ name, range }: WrittenCode, file: string): Diagnostic | undefined {
  if (isCode(name)) {
    if (isSuppressible(name)) return undefined;
    const why = name.startsWith("suppression-")
      ? "it is about suppressions"
      : "it makes a definition unusable";
    return diagnostic("suppression-unknown-code", {
      message: `The code "${name}" cannot be suppressed: ${why}.`,
      hint: "Correct what it reports, and remove this.",
      file,
      range,
    });
  }
  const near = nearest(name.slice(0, 60), SUPPRESSIBLE_CODES);
  return diagnostic("suppression-unknown-code", {
    message: `There is no code "${shownText(name)}".`,
    hint: near === undefined ? "Write a code as validate prints it." : `Did you mean "${near}"?`,
    file,
    range,
  });
}

function noReason({ codes, reason, file, range }: Suppression): Diagnostic | undefined {
  if (/[\p{L}\p{N}]/u.test(reason)) return undefined;
  const names = codes.map(({ name }) => name);
  return diagnostic("suppression-no-reason", {
    message: `The suppression of ${quotedList(names)} gives no reason, and suppresses nothing.`,
    hint: `Write it behind a colon: # longshore-ignore ${names.join(", ")}: why this is fine here`,
    file,
    range,
  });
}

const DAY_MS = 24 * 60 * 60 * 1_000;

function noExpiry(
  { until, file, range }: Suppression,
  { requireExpiry, maxDays }: SuppressionsConfig,
  todayMs: number,
): Diagnostic | undefined {
  if (until === undefined) {
    if (!requireExpiry) return undefined;
    return diagnostic("suppression-no-expiry", {
      message:
        'The suppression has no end, which "suppressions.requireExpiry" asks for, and suppresses nothing.',
      hint: "End it in: until YYYY-MM-DD",
      file,
      range,
    });
  }
  const end = dayOf(until.text);
  if (end === undefined) {
    return diagnostic("suppression-no-expiry", {
      message: `"${until.text}" is no day, so the suppression suppresses nothing.`,
      hint: "Write the day as YYYY-MM-DD.",
      file,
      range: until.range,
    });
  }
  const days = Math.round((end - startOfDay(todayMs)) / DAY_MS);
  if (maxDays === undefined || days <= maxDays) return undefined;
  return diagnostic("suppression-no-expiry", {
    message: `The suppression ends in ${days} days; "suppressions.maxDays" allows ${maxDays}. It suppresses nothing.`,
    hint: `Write a day up to ${dayText(startOfDay(todayMs) + maxDays * DAY_MS)}.`,
    file,
    range: until.range,
  });
}

function expired({ until, codes, file }: Suppression, todayMs: number): Diagnostic | undefined {
  const end = until === undefined ? undefined : dayOf(until.text);
  if (until === undefined || end === undefined || end >= startOfDay(todayMs)) return undefined;
  return diagnostic("suppression-expired", {
    message: `The suppression of ${quotedList(codes.map(({ name }) => name))} ended on ${until.text}.`,
    hint: "Correct what it suppressed and remove it, or give it another day.",
    file,
    range: until.range,
  });
}

/** The start of a day in milliseconds, UTC; `undefined` for what is no day, such as 30 February. */
function dayOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) || dayText(ms) !== text ? undefined : ms;
}

function dayText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function startOfDay(ms: number): number {
  return ms - (((ms % DAY_MS) + DAY_MS) % DAY_MS);
}
