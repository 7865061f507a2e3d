import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  parseKeptDays,
  parseLimit,
  parseRunFilter
} from "./chunk-QKP6TJ7E.mjs";
import {
  runLogLocation,
  withDispatchDeps
} from "./chunk-3N5LF5MV.mjs";
import "./chunk-GFPNKZVJ.mjs";
import "./chunk-Z37BMOLY.mjs";
import "./chunk-ANJCMU76.mjs";
import {
  withProgress
} from "./chunk-GP47DJWX.mjs";
import {
  projectRoot
} from "./chunk-7EH24G7Y.mjs";
import {
  eastAsianWidth
} from "./chunk-EDM4WTMV.mjs";
import "./chunk-YUVANAON.mjs";
import "./chunk-QT3EFMOY.mjs";
import {
  decisionJson
} from "./chunk-FIREHPQW.mjs";
import {
  attemptText,
  dispatchTerminal,
  expressionLine,
  reason,
  requestLines
} from "./chunk-OSY2JEBE.mjs";
import "./chunk-OW77F4TV.mjs";
import {
  jsonText
} from "./chunk-AV5QOJX7.mjs";
import {
  count
} from "./chunk-IP7UEZOC.mjs";
import {
  visibleLine,
  visibleText
} from "./chunk-DXOUGVAY.mjs";
import {
  listRuns,
  reportRun,
  runEnded,
  showRun
} from "./chunk-XQEWBLLY.mjs";
import {
  isUnderWay,
  summarizeRuns
} from "./chunk-U4VORWJS.mjs";
import {
  openRunLog
} from "./chunk-RWBKAWDN.mjs";
import "./chunk-IID7RRQU.mjs";
import {
  dispatchFailed
} from "./chunk-WLCQEZH4.mjs";
import "./chunk-PDJ2PWRJ.mjs";
import "./chunk-6FACFI77.mjs";
import "./chunk-QGUJPN6Q.mjs";
import "./chunk-6KJZ3PJO.mjs";
import "./chunk-AM3YEFZY.mjs";
import "./chunk-MB7WIR3F.mjs";
import "./chunk-QD6QZUVX.mjs";
import "./chunk-FMYP4UMM.mjs";
import "./chunk-FP2WCHXK.mjs";
import "./chunk-S6XJR6VE.mjs";
import "./chunk-45K3VNI6.mjs";
import "./chunk-ZZ3YJM5D.mjs";
import "./chunk-HZAZBPXW.mjs";
import "./chunk-MIZ4UIKU.mjs";
import "./chunk-6ADS5GKJ.mjs";
import "./chunk-SOG37KRN.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import "./chunk-ZPEEXN6B.mjs";
import "./chunk-MXXXHS2C.mjs";
import "./chunk-QCND2XYE.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-2AQSTIVJ.mjs";
import "./chunk-M7X3A6DJ.mjs";
import "./chunk-OY23W4BP.mjs";
import "./chunk-YII5YPDZ.mjs";
import {
  EXIT,
  LongshoreError
} from "./chunk-UTWICWRT.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/report/json-runs.ts
function runsJson(found) {
  return jsonText({
    runs: found.runs.map(runJson),
    undecodable: found.undecodable.map(({ identity, at, error }) => ({ identity, at, error })),
    summary: summarizeRuns(found)
  });
}
function runJson({ record, run }) {
  let { automation, decision } = run;
  return {
    runId: run.runId,
    deliveryId: run.deliveryId,
    automation: {
      identifier: automation.identifier,
      digest: automation.digest,
      repository: automation.repository
    },
    event: eventJson(record),
    hop: run.hop,
    ...run.cause === void 0 ? {} : { cause: run.cause },
    decision: { ...decisionJson(decision), decidedBy: decision.decidedBy },
    outcome: run.outcome,
    status: run.status,
    ...run.summary === void 0 ? {} : { summary: run.summary },
    ...run.link === void 0 ? {} : { link: run.link },
    ...run.error === void 0 ? {} : { error: run.error },
    ...run.request === void 0 ? {} : { request: run.request },
    ...run.response === void 0 ? {} : { response: run.response },
    ...run.external === void 0 ? {} : { external: run.external },
    attempts: run.attempts,
    startedAt: run.startedAt,
    updatedAt: run.updatedAt
  };
}
function eventJson({ identity, type, target, at }) {
  return {
    identity,
    ...type === void 0 ? {} : { type },
    ...target === void 0 ? {} : { target },
    at
  };
}

// src/report/text-table.ts
var GAP = "  ";
function textTable(rows, maxWidth) {
  let shown = rows.map(
    (row) => row.map(({ text, paint }) => ({ ...fitting(visibleLine(text), maxWidth), paint }))
  ), columns = Math.max(0, ...shown.map((row) => row.length)), widths = Array.from(
    { length: columns },
    (_, column) => Math.max(0, ...shown.map((row) => row[column]?.width ?? 0))
  );
  return shown.map(
    (row) => row.map(({ text, width, paint }, column) => {
      let fill = column === row.length - 1 ? "" : " ".repeat((widths[column] ?? 0) - width);
      return `${paint === void 0 ? text : paint(text)}${fill}`;
    }).join(GAP)
  );
}
function fitting(text, maxWidth) {
  let [shown, width] = ["", 0];
  for (let char of text) {
    let next = widthOf(char);
    if (width + next > maxWidth) return cutShort(shown, maxWidth);
    shown += char, width += next;
  }
  return { text: shown, width };
}
function cutShort(text, maxWidth) {
  let chars = Array.from(text), width = chars.reduce((sum, char) => sum + widthOf(char), 0);
  for (; width > maxWidth - 1; ) width -= widthOf(chars.pop() ?? "");
  return { text: `${chars.join("")}…`, width: width + 1 };
}
function widthOf(char) {
  return char >= " " && char <= "~" ? 1 : new RegExp("\\p{M}", "u").test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0);
}

// src/report/terminal-runs.ts
var MAX_CELL_WIDTH = 40;
function runsTerminal(found, paint) {
  let rows = [
    ...found.runs.map((item) => ({ at: item.record.at, cells: runCells(item, paint) })),
    ...found.undecodable.map((record) => ({
      at: record.at,
      cells: undecodableCells(record, paint)
    }))
  ].sort((a, b) => a.at === b.at ? 0 : a.at < b.at ? 1 : -1);
  if (rows.length === 0) return `No runs.
`;
  let head = ["RUN", "TIME", "AUTOMATION", "EVENT", "OUTCOME", "STATUS", "ATTEMPTS"].map(
    (text) => ({ text, paint: paint.dim })
  );
  return `${[...textTable([head, ...rows.map(({ cells }) => cells)], MAX_CELL_WIDTH), "", summaryLine(found)].join(`
`)}
`;
}
function runCells({ record, run }, paint) {
  let event = run.cause ?? record;
  return [
    { text: run.runId },
    { text: shortTime(record.at) },
    { text: run.automation.identifier, paint: paint.bold },
    { text: `${event.type ?? ""} ${event.target ?? ""} ${event.identity}`.trim() },
    { text: run.outcome, paint: outcomePaint(run, paint) },
    { text: run.status },
    { text: String(run.attempts.length) }
  ];
}
function undecodableCells({ at, identity, error }, paint) {
  return [
    { text: "–" },
    { text: shortTime(at) },
    { text: "–" },
    { text: identity },
    { text: "undecodable", paint: paint.red },
    { text: error ?? "" }
  ];
}
function summaryLine(found) {
  let summary = summarizeRuns(found), outcomes = ["delivered", "dead", "failed", "paused"].filter((name) => summary[name] > 0).map((name) => `${summary[name]} ${name}`);
  summary.inProgress > 0 && outcomes.push(`${summary.inProgress} in progress`), summary.undecodable > 0 && outcomes.push(`${count(summary.undecodable, "event")} undecodable`);
  let more = summary.more ? " There are older ones: see --limit." : "";
  return `${count(summary.runs, "run")}: ${outcomes.join(", ")}.${more}`;
}
function runTerminal({ record, run }, paint) {
  let { automation, cause, decision, error, external, request, response } = run, line = (name, value) => `  ${paint.dim(name.padEnd(10))}  ${value}`, optional = (name, value) => value === void 0 ? [] : [line(name, visibleLine(value))];
  return `${[
    `${paint.bold(visibleLine(automation.identifier))} ${paint.dim(visibleLine(run.runId))}`,
    line("event", eventText(record)),
    ...cause === void 0 ? [] : [line("caused by", `${eventText(cause)} (hop ${run.hop})`)],
    ...optional("time", record.at),
    ...optional("definition", `${automation.digest} ${automation.repository}`.trim()),
    ...optional("delivery", run.deliveryId),
    line("outcome", outcomePaint(run, paint)(run.outcome)),
    line("status", `${run.status} ${paint.dim(visibleLine(run.updatedAt))}`),
    ...optional("summary", run.summary),
    ...optional("link", run.link),
    ...error === void 0 ? [] : [line("error", errorText(error))],
    ...optional("started", external === void 0 ? void 0 : external.url ?? external.id),
    line("decision", decision.decision),
    ...decision.expressions.map((one) => expressionLine(one, paint)),
    `      ${paint.dim(reason(decision.decidedBy))}`,
    ...decision.note === void 0 ? [] : [`      note: ${visibleLine(decision.note)}`],
    ...request === void 0 ? [] : [
      line("request", `${request.method} ${visibleLine(request.url)}`),
      ...requestLines(request)
    ],
    ...run.attempts.length === 0 ? [] : [line("attempts", String(run.attempts.length))],
    ...run.attempts.map((attempt) => `      ${attemptText(attempt)}`),
    ...response === void 0 ? [] : [
      line("response", `${response.status}${response.truncated ? ", cut" : ""}`),
      ...bodyLines(response.body)
    ]
  ].join(`
`)}
`;
}
function eventText(event) {
  return visibleLine(`${event.type ?? ""} ${event.target ?? ""} ${event.identity}`.trim());
}
function errorText({ code, message, path }) {
  let place = path === void 0 ? "" : ` (${visibleLine(path)})`;
  return `${visibleLine(message)}${place} [${visibleLine(code)}]`;
}
function bodyLines(body) {
  return (typeof body == "string" ? body : JSON.stringify(body, void 0, 2)).split(`
`).map((line) => `      ${visibleText(line)}`.trimEnd());
}
function outcomePaint(run, paint) {
  return run.outcome === "dead" || run.outcome === "failed" ? paint.red : run.outcome === "paused" || isUnderWay(run) ? paint.yellow : run.status === "FAILURE" ? paint.red : paint.green;
}
function shortTime(at) {
  return at.replace(/\.\d+Z$/, "Z");
}

// src/cli/runs.ts
var DEFAULT_LIMIT = "20";
async function runsCli(id, options, context) {
  let { output } = context, runLog = await openLog(options, context);
  id !== void 0 && refuseFilter(options);
  let filter = parseRunFilter(options, createSystemClock().now()), limit = parseLimit(options.limit ?? DEFAULT_LIMIT), found = await withProgress(
    output,
    "Reading",
    () => id === void 0 ? listRuns({ filter, limit }, { runLog }) : showRun(id, { runLog })
  );
  return options.format === "json" ? await output.document(runsJson(found)) : id === void 0 ? await output.out(runsTerminal(found, output.outPaint)) : await showEach(found, context), EXIT.fine;
}
async function showEach({ runs }, { output }) {
  for (let run of runs) await output.out(runTerminal(run, output.outPaint));
}
async function openLog(options, context) {
  let { url, base } = runLogLocation(options, context, projectRoot(context.workingDirectory));
  return await openRunLog(url, { cwd: base, clock: createSystemClock(), env: context.env });
}
function refuseFilter(options) {
  let given = ["automation", "outcome", "since", "until", "limit"].filter((name) => options[name] !== void 0).map((name) => `"--${name}"`);
  if (given.length !== 0)
    throw new LongshoreError(
      "input-invalid",
      `${given.join(", ")} cannot be combined with the id of a run.`,
      { hint: "Give the id alone, or the options alone." }
    );
}
async function reportRunCli(id, { status, summary, link, ...options }, context) {
  let { output } = context, input = {
    id,
    status,
    ...summary === void 0 ? {} : { summary },
    ...link === void 0 ? {} : { link }
  }, { ended, dispatched } = await withProgress(
    output,
    "Reporting",
    () => withDispatchDeps(
      options,
      context,
      (deps) => reportRun(input, { ...deps, offer: (offered) => runEnded(offered, deps) })
    )
  ), started = dispatched.summary.matched > 0 || dispatchFailed(dispatched.summary), report = dispatchTerminal(dispatched, output.outPaint);
  return options.format === "json" ? (await output.document(runsJson({ runs: [ended], undecodable: [], more: !1 })), started && await output.err(report)) : (await output.out(runTerminal(ended, output.outPaint)), started && await output.out(`
${report}`)), dispatchFailed(dispatched.summary) ? EXIT.findings : EXIT.fine;
}
var DAY_MS = 1440 * 60 * 1e3;
async function pruneRunsCli(options, context) {
  let { output } = context, days = parseKeptDays(options.olderThan), runLog = await openLog(options, context), beforeMs = createSystemClock().now() - days * DAY_MS, months = await withProgress(output, "Dropping", () => runLog.prune(beforeMs)), what = months === 0 ? "Nothing" : count(months, "month");
  return await output.out(`Dropped from "${runLog.url}": ${what.toLowerCase()}.
`), EXIT.fine;
}
export {
  pruneRunsCli,
  reportRunCli,
  runsCli
};
