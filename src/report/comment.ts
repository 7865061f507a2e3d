import type { Diagnostic } from "../errors/diagnostic.ts";
import type { ManifestEntry, ManifestSummary } from "../model/manifest.ts";
import type { Change, Plan } from "../model/plan.ts";
import type { Replay } from "../model/replay.ts";
import { count, joinWords } from "./count.ts";
import { FINDING_HEAD, findingRows } from "./finding-table.ts";
import { mostSevereFirst } from "./most-severe.ts";
import { hasChanges, plannedCounts, restCounts } from "./plan-words.ts";
import { markdownCode, markdownText } from "./safe-text.ts";
import { CHANGE_HEAD, changeDetails, changeRows, envSection, unsafeAlert } from "./summary-plan.ts";
import {
  problemLines,
  REPLAY_HEAD,
  REPLAY_TITLE,
  replayDetails,
  replayRows,
  replayText,
} from "./summary-replay.ts";

/**
 * GitHub refuses a comment of more than 65,536 characters, by which it means code points. The
 * margin is for line ends, which it stores as two.
 */
const MAX_CHARACTERS = 60_000;

/** The label of an action's only instance. */
export const DEFAULT_LABEL = "default";

export interface CommentInput {
  /** Tells the comments of several instances apart: no `-->`, no line feed. */
  readonly label: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: ManifestSummary;
  /** Absent where there is no store to plan against. */
  readonly plan?: Plan;
  /** What recorded events do before and after the plan; absent where none were to be replayed. */
  readonly replay?: Replay;
  readonly drafts: readonly Pick<ManifestEntry, "automation" | "file">[];
  /** Full sentences. */
  readonly notes: readonly string[];
  /** Of the run whose job summary has everything. */
  readonly runUrl?: string;
}

/** The hidden first line by which an instance finds its comment again. */
export function commentMarker(label: string): string {
  return `<!-- longshore:${label} -->`;
}

/** Whether somebody who reviews has anything to read: else no comment is begun. */
export function isWorthComment({ summary, plan }: CommentInput): boolean {
  return summary.errors > 0 || (plan !== undefined && (hasChanges(plan) || plan.unsafe.length > 0));
}

/** A pull request's comment, cut in stages until it fits: details first, then rows of its tables. */
export function commentBody(input: CommentInput): string {
  const parts = partsOf(input);
  let body = "";
  for (const stage of STAGES) {
    body = commentAt(parts, input, stage);
    if (fits(body)) break;
  }
  return body;
}

function fits(body: string): boolean {
  if (body.length <= MAX_CHARACTERS) return true;
  // A code point has two code units at most: what is far too long is not counted.
  return body.length <= 2 * MAX_CHARACTERS && Array.from(body).length <= MAX_CHARACTERS;
}

/** What can be cut, as Markdown. */
interface Parts {
  readonly findings: Rows;
  readonly unsafe: Rows;
  readonly changes: Rows;
  readonly env: readonly string[];
  readonly effects: Rows;
  readonly unread: Rows;
  readonly drafts: Rows;
  readonly fields: readonly string[];
}

/** As many rows as may ever fit, and how many there are. */
interface Rows {
  readonly rows: readonly string[];
  readonly total: number;
}

/** A row has more than 30 characters. */
const MAX_ROWS = MAX_CHARACTERS / 30;
/** A path may be a whole definition file long. */
const MAX_WORDS = 500;

function partsOf({ diagnostics, plan, drafts, ...input }: CommentInput): Parts {
  const replay = input.replay === undefined ? undefined : shortReplay(input.replay);
  const findings = mostSevereFirst(diagnostics).slice(0, MAX_ROWS).map(shortFinding);
  const changes = plan?.changes.slice(0, MAX_ROWS).map(shortChange) ?? [];
  const shown = plan === undefined ? undefined : { ...plan, changes };
  const unsafe = plan?.unsafe ?? [];
  const effects = replay === undefined ? [] : replayRows(replay);
  const unread = replay === undefined ? [] : problemLines(replay).filter((line) => line !== "");
  return {
    findings: { rows: findingRows(findings), total: diagnostics.length },
    unsafe: {
      rows: unsafe
        .slice(0, MAX_ROWS)
        .map((reason) => unsafeAlert({ ...reason, message: short(reason.message) }).join("\n")),
      total: unsafe.length,
    },
    changes: {
      rows: shown === undefined ? [] : changeRows(shown),
      total: (plan?.changes.length ?? 0) + (plan?.configChanged === true ? 1 : 0),
    },
    env: plan?.env ?? [],
    effects: { rows: effects.slice(0, MAX_ROWS), total: effects.length },
    unread: { rows: unread, total: unread.length },
    drafts: { rows: drafts.slice(0, MAX_ROWS).map(draftLine), total: drafts.length },
    fields: shown === undefined ? [] : changeDetails(shown).flat(),
  };
}

function shortFinding(one: Diagnostic): Diagnostic {
  const { hint } = one;
  const texts = { message: short(one.message), file: short(one.file) };
  return { ...one, ...texts, ...(hint === undefined ? {} : { hint: short(hint) }) };
}

function shortChange(change: Change): Change {
  const { file } = change;
  const identifier = short(change.identifier);
  return { ...change, identifier, ...(file === undefined ? {} : { file: short(file) }) };
}

function shortReplay({ automations, problems, sources, ...replay }: Replay): Replay {
  return {
    ...replay,
    automations: automations.map((one) => ({ ...one, identifier: short(one.identifier) })),
    problems: problems.map(({ place, message }) => ({
      place: short(place),
      message: short(message),
    })),
    sources: sources.map((source) => ({ ...source, leftOut: source.leftOut.map(short) })),
  };
}

function short(text: string): string {
  return text.length <= MAX_WORDS ? text : `${text.slice(0, MAX_WORDS - 1).toWellFormed()}…`;
}

interface Stage {
  /** The changed fields. */
  readonly details: boolean;
  /** The most of each effect on recorded events. */
  readonly examples: number;
  /** The most of each table and list. */
  readonly rows: number;
}

const EVERY = Number.POSITIVE_INFINITY;

const STAGES: readonly Stage[] = [
  { details: true, examples: EVERY, rows: EVERY },
  { details: true, examples: 1, rows: EVERY },
  { details: false, examples: 1, rows: EVERY },
  ...[EVERY, 100, 30, 10, 3, 0].map((rows) => ({ details: false, examples: 0, rows })),
];

function commentAt(parts: Parts, input: CommentInput, stage: Stage): string {
  const { details, examples, rows } = stage;
  const { label, plan } = input;
  const some = (part: Rows) => part.rows.slice(0, rows);
  const env = parts.env.slice(0, rows);
  const cut = [
    ...left(parts.findings, rows, "finding"),
    ...left(parts.unsafe, rows, "refusal"),
    ...left(parts.changes, rows, "change"),
    ...left({ rows: parts.env, total: parts.env.length }, rows, "secret"),
    ...left(parts.effects, rows, "effect on recorded events", "effects on recorded events"),
    ...left(parts.unread, rows, "note on recorded events", "notes on recorded events"),
    ...left(parts.drafts, rows, "draft"),
    ...(details || parts.fields.length === 0 ? [] : ["the changed fields"]),
    ...(examples > 0 || parts.effects.total === 0 ? [] : ["the recorded events"]),
  ];
  return [
    commentMarker(label),
    ...head(input),
    ...some(parts.unsafe),
    ...section("Findings", FINDING_HEAD, some(parts.findings)),
    ...section("Changes", CHANGE_HEAD, some(parts.changes)),
    ...(plan === undefined ? [] : envSection({ ...plan, env })),
    ...(details ? parts.fields : []),
    ...replaySection(parts, input.replay, stage),
    ...draftSection(some(parts.drafts)),
    ...input.notes.flatMap((note) => [markdownText(short(note)), ""]),
    ...cutNote(cut, input.runUrl),
  ]
    .join("\n")
    .trimEnd();
}

function left(part: Rows, rows: number, one: string, many?: string): readonly string[] {
  const shown = Math.min(rows, part.rows.length);
  return shown === part.total ? [] : [count(part.total - shown, one, many)];
}

function replaySection(
  { effects, unread }: Parts,
  replay: Replay | undefined,
  { examples, rows }: Stage,
): readonly string[] {
  if (replay === undefined) return [];
  const shown = effects.rows.slice(0, rows);
  const notes = unread.rows.slice(0, rows);
  return [
    `### ${REPLAY_TITLE}`,
    "",
    ...replayText(replay, MAX_WORDS),
    ...(shown.length === 0 ? [] : [...REPLAY_HEAD, ...shown, ""]),
    ...(examples === 0 ? [] : replayDetails(shortReplay(replay), examples).flat()),
    ...(notes.length === 0 ? [] : [...notes, ""]),
  ];
}

function head({ label, summary, plan }: CommentInput): readonly string[] {
  const state = summary.errors > 0 ? "❌" : summary.warnings > 0 ? "⚠️" : "✅";
  const name = label === DEFAULT_LABEL ? "" : `: ${markdownText(label)}`;
  return [`## ${state} Automations${name}`, "", `${sentences(summary, plan).join(" ")}`, ""];
}

function sentences(summary: ManifestSummary, plan: Plan | undefined): readonly string[] {
  const found =
    summary.errors + summary.warnings === 0
      ? `No problems in ${count(summary.files, "file")}.`
      : `${count(summary.errors, "error")} and ${count(summary.warnings, "warning")} in ${count(summary.files, "file")}.`;
  const blocked = summary.errors === 0 ? [] : ["Nothing is synced until the errors are corrected."];
  if (plan === undefined) {
    return [found, ...blocked, "This run made no plan."];
  }
  const risky = plan.changes.filter(({ risks }) => risks.length > 0).length;
  return [
    found,
    ...blocked,
    `The merge has ${plannedCounts(plan.summary)}${plan.configChanged ? " and changes the run-time configuration" : ""}; ${restCounts(plan.summary)}.`,
    ...(risky === 0 ? [] : [`⚠️ ${count(risky, "change")} with risks.`]),
  ];
}

function section(
  title: string,
  tableHead: readonly string[],
  rows: readonly string[],
): readonly string[] {
  return rows.length === 0 ? [] : [`### ${title}`, "", ...tableHead, ...rows, ""];
}

function draftSection(rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return [];
  const title = `${count(rows.length, "draft")}, validated and not synced`;
  return [`<details><summary>${title}</summary>`, "", ...rows, "", "</details>", ""];
}

function draftLine({ automation, file }: CommentInput["drafts"][number]): string {
  return `- ${markdownCode(short(automation.identifier))} in ${markdownCode(short(file))}`;
}

function cutNote(cut: readonly string[], runUrl: string | undefined): readonly string[] {
  if (cut.length === 0) return [];
  const where = runUrl === undefined ? "job summary" : `[job summary](${runUrl})`;
  return [
    `Left out here, because GitHub limits comments: ${joinWords(cut)}. The ${where} has all.`,
  ];
}
