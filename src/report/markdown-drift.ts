import type { DriftItem, DriftResult } from "../model/drift.ts";
import { shortRevision } from "../model/revision.ts";
import { DRIFT_WORDS, driftCounts, driftHints, driftOrigin } from "./drift-words.ts";
import { fitSummary } from "./fit-summary.ts";
import { markdownCode, markdownCodeCell, markdownText } from "./safe-text.ts";
import { fieldRow } from "./summary-plan.ts";

/** GitHub takes 65,536 characters; the rest is for what is put around it. */
const MAX_ISSUE_BYTES = 60_000;

/** Drift as sections of a job summary, most important first. */
export function driftSections(result: DriftResult): readonly (readonly string[])[] {
  const { items, revision } = result;
  const head =
    revision === undefined
      ? "the empty store"
      : `revision ${markdownCode(shortRevision(revision))}`;
  const sections = [
    ["### Drift", "", `Drift of ${head}: ${driftCounts(items)}.`, ""],
    driftHints(result).map((hint) => `> ${markdownText(hint)}\n`),
  ];
  if (items.length === 0) return sections;
  const table = [
    "| | Automation | Where | Since |",
    "| --- | --- | --- | --- |",
    ...items.map(itemRow),
    "",
  ];
  return [...sections, table, ...items.map(fieldLines)];
}

/** The body of the issue that stands for the drift of a store: the same for the same drift. */
export function driftIssueBody(result: DriftResult, store: string): string {
  const intro = [
    `What the state store ${markdownCode(store)} holds is not what was synced, or not what the files say. This issue is updated on every check, and closed when it is gone.`,
    "",
  ];
  return fitSummary([intro, ...driftSections(result)], MAX_ISSUE_BYTES, "this issue");
}

function itemRow(item: DriftItem): string {
  const { kind, identifier, file, message } = item;
  const what = message === undefined ? "" : `: ${markdownText(message)}`;
  const origin = driftOrigin(item);
  return `| ${DRIFT_WORDS[kind]}${what} | ${markdownCodeCell(identifier)} | ${markdownCodeCell(file)} | ${origin === "" ? "–" : markdownText(origin)} |`;
}

function fieldLines({ identifier, kind, fields }: DriftItem): readonly string[] {
  if (fields.length === 0) return [];
  return [
    `**${markdownText(identifier)}**, ${DRIFT_WORDS[kind]}:`,
    "",
    "| Field | Before | After |",
    "| --- | --- | --- |",
    ...fields.map(fieldRow),
    "",
  ];
}
