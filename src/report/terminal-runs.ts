import type { Json } from "../model/json.ts";
import type { RecordedRun, RecordedRuns } from "../model/recorded-runs.ts";
import { isUnderWay, summarizeRuns } from "../model/recorded-runs.ts";
import type { EventRecord, RunRecord } from "../model/run-record.ts";
import { count } from "./count.ts";
import type { Paint } from "./paint.ts";
import { visibleLine, visibleText } from "./safe-text.ts";
import { attemptText, expressionLine, reason, requestLines } from "./terminal-dispatch.ts";
import type { TableCell } from "./text-table.ts";
import { textTable } from "./text-table.ts";

/** Wider cells are cut: the whole is in the JSON output, and in what is shown of one run. */
const MAX_CELL_WIDTH = 40;

/** Recorded runs for a terminal, a line each, the newest first. */
export function runsTerminal(found: RecordedRuns, paint: Paint): string {
  const rows = [
    ...found.runs.map((item) => ({ at: item.record.at, cells: runCells(item, paint) })),
    ...found.undecodable.map((record) => ({
      at: record.at,
      cells: undecodableCells(record, paint),
    })),
  ].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
  if (rows.length === 0) return "No runs.\n";
  const head = ["RUN", "TIME", "AUTOMATION", "EVENT", "OUTCOME", "STATUS", "ATTEMPTS"].map(
    (text): TableCell => ({ text, paint: paint.dim }),
  );
  const lines = textTable([head, ...rows.map(({ cells }) => cells)], MAX_CELL_WIDTH);
  return `${[...lines, "", summaryLine(found)].join("\n")}\n`;
}

function runCells({ record, run }: RecordedRun, paint: Paint): readonly TableCell[] {
  const event = run.cause ?? record;
  return [
    { text: run.runId },
    { text: shortTime(record.at) },
    { text: run.automation.identifier, paint: paint.bold },
    { text: `${event.type ?? ""} ${event.target ?? ""} ${event.identity}`.trim() },
    { text: run.outcome, paint: outcomePaint(run, paint) },
    { text: run.status },
    { text: String(run.attempts.length) },
  ];
}

function undecodableCells({ at, identity, error }: EventRecord, paint: Paint) {
  return [
    { text: "–" },
    { text: shortTime(at) },
    { text: "–" },
    { text: identity },
    { text: "undecodable", paint: paint.red },
    { text: error ?? "" },
  ];
}

function summaryLine(found: RecordedRuns): string {
  const summary = summarizeRuns(found);
  const outcomes = (["delivered", "dead", "failed", "paused"] as const)
    .filter((name) => summary[name] > 0)
    .map((name) => `${summary[name]} ${name}`);
  if (summary.inProgress > 0) outcomes.push(`${summary.inProgress} in progress`);
  if (summary.undecodable > 0) {
    outcomes.push(`${count(summary.undecodable, "event")} undecodable`);
  }
  const more = summary.more ? " There are older ones: see --limit." : "";
  return `${count(summary.runs, "run")}: ${outcomes.join(", ")}.${more}`;
}

/** One run with all that is recorded of it, for a terminal. */
export function runTerminal({ record, run }: RecordedRun, paint: Paint): string {
  const { automation, cause, decision, error, external, request, response } = run;
  const line = (name: string, value: string) => `  ${paint.dim(name.padEnd(10))}  ${value}`;
  const optional = (name: string, value: string | undefined) =>
    value === undefined ? [] : [line(name, visibleLine(value))];
  const lines = [
    `${paint.bold(visibleLine(automation.identifier))} ${paint.dim(visibleLine(run.runId))}`,
    line("event", eventText(record)),
    ...(cause === undefined ? [] : [line("caused by", `${eventText(cause)} (hop ${run.hop})`)]),
    ...optional("time", record.at),
    ...optional("definition", `${automation.digest} ${automation.repository}`.trim()),
    ...optional("delivery", run.deliveryId),
    line("outcome", outcomePaint(run, paint)(run.outcome)),
    line("status", `${run.status} ${paint.dim(visibleLine(run.updatedAt))}`),
    ...optional("summary", run.summary),
    ...optional("link", run.link),
    ...(error === undefined ? [] : [line("error", errorText(error))]),
    ...optional("started", external === undefined ? undefined : (external.url ?? external.id)),
    line("decision", decision.decision),
    ...decision.expressions.map((one) => expressionLine(one, paint)),
    `      ${paint.dim(reason(decision.decidedBy))}`,
    ...(decision.note === undefined ? [] : [`      note: ${visibleLine(decision.note)}`]),
    ...(request === undefined
      ? []
      : [
          line("request", `${request.method} ${visibleLine(request.url)}`),
          ...requestLines(request),
        ]),
    ...(run.attempts.length === 0 ? [] : [line("attempts", String(run.attempts.length))]),
    ...run.attempts.map((attempt) => `      ${attemptText(attempt)}`),
    ...(response === undefined
      ? []
      : [
          line("response", `${response.status}${response.truncated ? ", cut" : ""}`),
          ...bodyLines(response.body),
        ]),
  ];
  return `${lines.join("\n")}\n`;
}

function eventText(event: Pick<EventRecord, "type" | "target" | "identity">): string {
  return visibleLine(`${event.type ?? ""} ${event.target ?? ""} ${event.identity}`.trim());
}

function errorText({ code, message, path }: NonNullable<RunRecord["error"]>): string {
  const place = path === undefined ? "" : ` (${visibleLine(path)})`;
  return `${visibleLine(message)}${place} [${visibleLine(code)}]`;
}

function bodyLines(body: Json): readonly string[] {
  const text = typeof body === "string" ? body : JSON.stringify(body, undefined, 2);
  return text.split("\n").map((line) => `      ${visibleText(line)}`.trimEnd());
}

function outcomePaint(run: RunRecord, paint: Paint): (text: string) => string {
  if (run.outcome === "dead" || run.outcome === "failed") return paint.red;
  if (run.outcome === "paused" || isUnderWay(run)) return paint.yellow;
  return run.status === "FAILURE" ? paint.red : paint.green;
}

function shortTime(at: string): string {
  return at.replace(/\.\d+Z$/, "Z");
}
