import type { ExpressionOutcome } from "../model/decision.ts";
import type { ConsideredAutomation, DispatchResult } from "../model/dispatch.ts";
import { dispatchFailed } from "../model/dispatch.ts";
import type { Run } from "../model/run.ts";
import { count } from "./count.ts";
import { fitSummary } from "./fit-summary.ts";
import { markdownCode, markdownCodeCell, markdownText } from "./safe-text.ts";
import { countedAs, mayShowValues } from "./shown-values.ts";

export interface DispatchSummaryOptions {
  /** Whether everybody can read the summary: values are shown as the configuration says then. */
  readonly isPublic: boolean;
  /** What is told of decisions that somebody may wonder about. @default nothing */
  readonly why?: readonly string[];
}

/** The dispatch action's job summary: a row per automation considered, details that unfold. */
export function dispatchSummary(
  result: DispatchResult,
  { isPublic, why = [] }: DispatchSummaryOptions,
): string {
  const { summary } = result;
  const head = [
    `## ${dispatchFailed(summary) ? "❌ Dispatch failed" : "✅ Dispatched"}`,
    "",
    `${count(summary.events, "event")}, ${count(summary.considered, "automation")} considered, ${summary.matched} matched, ${summary.delivered} delivered.`,
    "",
  ];
  const undecodable = result.events.flatMap((event) =>
    event.error === undefined
      ? []
      : [`- ${markdownCode(event.identity)} could not be decoded: ${markdownText(event.error)}`],
  );
  const rows = result.events.flatMap((event) =>
    event.considered.map((item) =>
      row([
        `${"→".repeat(event.cause?.hop ?? 0)} ${markdownText(event.type ?? "")} ${markdownCodeCell(event.target ?? "")}`.trim(),
        markdownCodeCell(item.decision.automation),
        item.decision.decision,
        outcomeOf(item.run),
        String(item.run?.attempts.length ?? 0),
        durationOf(item.run),
      ]),
    ),
  );
  const table =
    rows.length === 0
      ? ["No automation was considered.", ""]
      : [
          row(["Event", "Automation", "Decision", "Outcome", "Attempts", "Time"]),
          row(["---", "---", "---", "---", "--:", "--:"]),
          ...rows,
          "",
        ];
  const details = result.events.flatMap((event) => {
    const showsValues = mayShowValues(event, isPublic);
    return event.considered.flatMap((item) => detailsOf(item, showsValues));
  });
  return fitSummary([head, undecodable, table, why, details]);
}

function valueText(outcome: ExpressionOutcome, showsValues: boolean): string {
  if (outcome.kind !== "value") return "nothing";
  if (!showsValues) return countedAs(outcome.value);
  return markdownCode(shorten(JSON.stringify(outcome.value)));
}

/** The whole is in the JSON report. */
const MAX_VALUE_LENGTH = 500;

function shorten(text: string): string {
  return text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function outcomeOf(run: Run | undefined): string {
  if (run === undefined) return "–";
  return run.error === undefined ? run.outcome : `${run.outcome} (${run.error.code})`;
}

function durationOf(run: Run | undefined): string {
  if (run === undefined || run.attempts.length === 0) return "–";
  const total = run.attempts.reduce((sum, attempt) => sum + attempt.durationMs, 0);
  return `${Math.round(total)} ms`;
}

function detailsOf(item: ConsideredAutomation, showsValues: boolean): string[] {
  const { decision, run } = item;
  const lines = decision.expressions.map(({ expression, outcome }) => {
    if (outcome.kind === "error") {
      return `- ${markdownCode(shorten(expression))} failed: ${markdownText(outcome.error.message)}`;
    }
    return `- ${markdownCode(shorten(expression))} is ${valueText(outcome, showsValues)}`;
  });
  if (decision.decidedBy.kind === "trigger") {
    lines.push(`- ${markdownText(decision.decidedBy.message)}`);
  }
  if (run?.request !== undefined) {
    lines.push(`- ${run.request.method} ${markdownCode(run.request.url)}`);
  }
  for (const attempt of run?.attempts ?? []) {
    const what = attempt.error?.message ?? `answered ${attempt.status ?? ""}`;
    lines.push(`- attempt ${attempt.number}: ${markdownText(what)}`);
  }
  if (run?.external !== undefined) {
    lines.push(`- started ${markdownCode(run.external.url ?? run.external.id)}`);
  }
  if (run?.error !== undefined) lines.push(`- ${markdownText(run.error.message)}`);
  if (lines.length === 0) return [];
  return [
    `<details><summary>${markdownText(decision.automation)}: ${decision.decision}</summary>`,
    "",
    ...lines,
    "",
    "</details>",
    "",
  ];
}
