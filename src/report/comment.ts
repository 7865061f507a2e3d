import type { Diagnostic } from "../errors/diagnostic.ts";
import type { ManifestEntry, ManifestSummary } from "../model/manifest.ts";
import type { Plan } from "../model/plan.ts";
import { count, joinWords } from "./count.ts";
import { FINDING_HEAD, findingRows } from "./finding-table.ts";
import { hasChanges, plannedCounts, restCounts } from "./plan-words.ts";
import { markdownCode, markdownText } from "./safe-text.ts";
import { CHANGE_HEAD, changeDetails, changeRows, envSection, unsafeAlert } from "./summary-plan.ts";

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
export function commentBody(input: CommentInput, maxCharacters: number = MAX_CHARACTERS): string {
  let body = "";
  for (const stage of STAGES) {
    body = commentAt(input, stage);
    if (characters(body) <= maxCharacters) break;
  }
  return body;
}

interface Stage {
  readonly details: boolean;
  /** The most of each table and list. */
  readonly rows: number;
}

const STAGES: readonly Stage[] = [
  { details: true, rows: Number.POSITIVE_INFINITY },
  { details: false, rows: Number.POSITIVE_INFINITY },
  ...[100, 30, 10, 3, 0].map((rows) => ({ details: false, rows })),
];

function characters(text: string): number {
  return text.length <= MAX_CHARACTERS ? text.length : Array.from(text).length;
}

function commentAt(input: CommentInput, { details, rows }: Stage): string {
  const { label, diagnostics, plan, drafts } = input;
  const some = { findings: limit(findingRows(diagnostics), rows), drafts: limit(drafts, rows) };
  const changes = limit(plan === undefined ? [] : changeRows(plan), rows);
  const unsafe = limit(plan?.unsafe ?? [], rows);
  const env = limit(plan?.env ?? [], rows);
  const fields = details || plan === undefined ? [] : changeDetails(plan).flat();
  const cut = [
    ...left(some.findings, "finding"),
    ...left(unsafe, "refusal"),
    ...left(changes, "change"),
    ...left(env, "secret"),
    ...left(some.drafts, "draft"),
    ...(fields.length === 0 ? [] : ["the changed fields"]),
  ];
  return [
    commentMarker(label),
    ...head(input),
    ...unsafe.kept.flatMap(unsafeAlert),
    ...section("Findings", [...FINDING_HEAD], some.findings.kept),
    ...section("Changes", [...CHANGE_HEAD], changes.kept),
    ...(plan === undefined ? [] : envSection({ ...plan, env: env.kept })),
    ...(details && plan !== undefined ? changeDetails(plan).flat() : []),
    ...section("Drafts, which are validated and never synced", [], some.drafts.kept.map(draftLine)),
    ...input.notes.flatMap((note) => [markdownText(note), ""]),
    ...cutNote(cut, input.runUrl),
  ]
    .join("\n")
    .trimEnd();
}

interface Limited<T> {
  readonly kept: readonly T[];
  readonly left: number;
}

function limit<T>(items: readonly T[], rows: number): Limited<T> {
  return { kept: items.slice(0, rows), left: Math.max(0, items.length - rows) };
}

function left(items: Limited<unknown>, what: string): readonly string[] {
  return items.left === 0 ? [] : [count(items.left, what)];
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
    return [found, ...blocked, `There is no plan, because no store is set.`];
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

function draftLine({ automation, file }: CommentInput["drafts"][number]): string {
  return `- ${markdownCode(automation.identifier)} in ${markdownCode(file)}`;
}

function cutNote(cut: readonly string[], runUrl: string | undefined): readonly string[] {
  if (cut.length === 0) return [];
  const where = runUrl === undefined ? "job summary" : `[job summary](${runUrl})`;
  return [
    `Left out here, because GitHub limits comments: ${joinWords(cut)}. The ${where} has all.`,
  ];
}
