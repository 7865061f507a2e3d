import type { DiagnosticCode } from "../../errors/codes.ts";
import type { Diagnostic } from "../../errors/diagnostic.ts";
import type { SuppressionsConfig } from "../../model/config.ts";
import { diagnostic } from "../diagnostic.ts";
import { judgeSuppression } from "./judge-suppression.ts";
import type { FileSuppressions, Suppression, WrittenCode } from "./read-suppressions.ts";
import { isSuppressible } from "./suppressible.ts";

export interface SuppressionRules {
  readonly config: SuppressionsConfig;
  /** Milliseconds since 1970, UTC. */
  readonly todayMs: number;
  /** Whether only some of the files were read: what takes all of them to find is then not missed. */
  readonly partial: boolean;
}

export interface Suppressed {
  /** What is left, with what is wrong with the suppressions; not sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings are suppressed. */
  readonly count: number;
}

/** Found by looking at several automations together. */
const TOGETHER: ReadonlySet<DiagnosticCode> = new Set([
  ...(["cycle", "cycle-possible", "duplicate-automation", "overlapping-automations"] as const),
  ...(["policy-too-many"] as const),
]);

interface Active {
  readonly code: DiagnosticCode;
  readonly written: WrittenCode;
  readonly suppression: Suppression;
  used: boolean;
}

/** Takes out what the comments of the files suppress. */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  files: ReadonlyMap<string, FileSuppressions>,
  { config, todayMs, partial }: SuppressionRules,
): Suppressed {
  if (files.size === 0) return { diagnostics, count: 0 };
  const findings: Diagnostic[] = [];
  const active = new Map<string, readonly Active[]>();
  for (const [file, { suppressions }] of files) {
    const judged = suppressions.map((suppression) => {
      const { codes, findings: wrong } = judgeSuppression(suppression, config, todayMs);
      findings.push(...wrong);
      return codes.map(({ code, written }) => ({ code, written, suppression, used: false }));
    });
    active.set(file, judged.flat());
  }
  const kept = diagnostics.filter((one) => !isSuppressed(one, active, files));
  // What could not be checked to its end may yet have what is suppressed.
  const unusable = new Set(
    diagnostics.flatMap(({ code, file }) => (isSuppressible(code) ? [] : [file])),
  );
  for (const [file, all] of active) {
    if (unusable.has(file)) continue;
    for (const one of all) {
      if (!one.used && !(partial && TOGETHER.has(one.code))) findings.push(unused(one));
    }
  }
  return { diagnostics: [...kept, ...findings], count: diagnostics.length - kept.length };
}

function isSuppressed(
  { code, file, range }: Diagnostic,
  active: ReadonlyMap<string, readonly Active[]>,
  files: ReadonlyMap<string, FileSuppressions>,
): boolean {
  const line = files.get(file)?.startLine(range.start.line);
  let suppressed = false;
  for (const one of active.get(file) ?? []) {
    const { place } = one.suppression;
    const covers = place.kind === "file" || (place.kind === "line" && place.line === line);
    if (one.code !== code || !covers) continue;
    one.used = true;
    suppressed = true;
  }
  return suppressed;
}

function unused({ code, written, suppression }: Active): Diagnostic {
  const { place, file } = suppression;
  const { range } = written;
  if (place.kind === "misplaced") {
    return diagnostic("suppression-unused", {
      message: `The suppression of "${code}" for the whole file stands below its first line, and suppresses nothing.`,
      hint: "Move it to the top of the file, above everything but comments.",
      file,
      range,
    });
  }
  const where =
    place.kind === "file"
      ? "in this file"
      : place.line === undefined
        ? "below it"
        : `on line ${place.line}`;
  return diagnostic("suppression-unused", {
    message: `There is no "${code}" ${where} to suppress.`,
    hint: "Remove it.",
    file,
    range,
  });
}
