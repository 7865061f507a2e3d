import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  describeReady,
  wantsRunLog
} from "./chunk-BVZIBHVE.mjs";
import {
  dispatchJson,
  readEventText
} from "./chunk-VCS7JNBW.mjs";
import {
  withStopSignal
} from "./chunk-OW77F4TV.mjs";
import {
  dispatchTerminal
} from "./chunk-PBCBWL3R.mjs";
import {
  createCoreOutput,
  failStep,
  fitSummary,
  flag,
  optional,
  refuse,
  writeReport
} from "./chunk-EXVYIR2U.mjs";
import {
  count
} from "./chunk-IP7UEZOC.mjs";
import "./chunk-AV5QOJX7.mjs";
import {
  outliveReaders,
  workingDirectory,
  writeTo
} from "./chunk-46YGYO6O.mjs";
import {
  PLAIN
} from "./chunk-NX7T23FK.mjs";
import {
  logText,
  markdownCode,
  markdownCodeCell,
  markdownText,
  visibleText
} from "./chunk-DXOUGVAY.mjs";
import {
  createEnvironmentSecrets,
  createUndiciHttpClient,
  dispatch,
  secretForms
} from "./chunk-6VTSZAL6.mjs";
import {
  decodeEvents,
  dispatchFailed
} from "./chunk-7CIX2OXB.mjs";
import "./chunk-QD6QZUVX.mjs";
import {
  createSystemClock
} from "./chunk-THHZVOOR.mjs";
import {
  openStateReader
} from "./chunk-7NP5MVJ5.mjs";
import "./chunk-5CRZLY7J.mjs";
import "./chunk-QAD6WLYU.mjs";
import "./chunk-QCND2XYE.mjs";
import {
  createJqEngine
} from "./chunk-BWULDOED.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-6ET3OCPV.mjs";
import "./chunk-ZRIFWACX.mjs";
import {
  EXIT,
  LongshoreError
} from "./chunk-XAIAMYQO.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/dispatcher/main.ts
import { resolve } from "node:path";

// src/dispatcher/inputs.ts
function parseDispatchInputs(getInput) {
  let problems = [], inputs = {
    event: optional(getInput("event")),
    store: optional(getInput("store")) ?? "",
    runLog: optional(getInput("run-log")) ?? "none",
    dryRun: flag(getInput, "dry-run", problems),
    reportFile: optional(getInput("report-file"))
  };
  return inputs.store === "" && problems.push('The input "store" is not set: a dispatch reads its automations there.'), refuse(problems), inputs;
}

// src/dispatcher/mask-secret.ts
var MIN_MASKED = 3;
function maskSecret(value, setSecret) {
  let lines = secretForms(value).flatMap((form) => [form, ...form.split(/\r\n|\n|\r/)]);
  for (let text of new Set(lines))
    text.trim().length >= MIN_MASKED && setSecret(text);
}

// src/report/summary-dispatch.ts
function dispatchSummary(result) {
  let { summary } = result, head = [
    `## ${dispatchFailed(summary) ? "❌ Dispatch failed" : "✅ Dispatched"}`,
    "",
    `${count(summary.events, "event")}, ${count(summary.considered, "automation")} considered, ${summary.matched} matched, ${summary.delivered} delivered.`,
    ""
  ], undecodable = result.events.flatMap(
    (event) => event.error === void 0 ? [] : [`- ${markdownCode(event.identity)} could not be decoded: ${markdownText(event.error)}`]
  ), rows = result.events.flatMap(
    (event) => event.considered.map(
      (item) => row([
        `${markdownText(event.type ?? "")} ${markdownCodeCell(event.target ?? "")}`,
        markdownCodeCell(item.decision.automation),
        item.decision.decision,
        outcomeOf(item.run),
        String(item.run?.attempts.length ?? 0),
        durationOf(item.run)
      ])
    )
  ), table = rows.length === 0 ? ["No automation was considered.", ""] : [
    row(["Event", "Automation", "Decision", "Outcome", "Attempts", "Time"]),
    row(["---", "---", "---", "---", "--:", "--:"]),
    ...rows,
    ""
  ], details = result.events.flatMap((event) => event.considered.flatMap(detailsOf));
  return fitSummary([head, undecodable, table, details]);
}
var MAX_VALUE_LENGTH = 500;
function shorten(text) {
  return text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`;
}
function row(cells) {
  return `| ${cells.join(" | ")} |`;
}
function outcomeOf(run) {
  return run === void 0 ? "–" : run.error === void 0 ? run.outcome : `${run.outcome} (${run.error.code})`;
}
function durationOf(run) {
  if (run === void 0 || run.attempts.length === 0) return "–";
  let total = run.attempts.reduce((sum, attempt) => sum + attempt.durationMs, 0);
  return `${Math.round(total)} ms`;
}
function detailsOf(item) {
  let { decision, run } = item, lines = decision.expressions.map(({ expression, outcome }) => {
    if (outcome.kind === "error")
      return `- ${markdownCode(shorten(expression))} failed: ${markdownText(outcome.error.message)}`;
    let value = outcome.kind === "empty" ? "nothing" : markdownCode(shorten(JSON.stringify(outcome.value)));
    return `- ${markdownCode(shorten(expression))} is ${value}`;
  });
  decision.decidedBy.kind === "trigger" && lines.push(`- ${markdownText(decision.decidedBy.message)}`), run?.request !== void 0 && lines.push(`- ${run.request.method} ${markdownCode(run.request.url)}`);
  for (let attempt of run?.attempts ?? []) {
    let what = attempt.error?.message ?? `answered ${attempt.status ?? ""}`;
    lines.push(`- attempt ${attempt.number}: ${markdownText(what)}`);
  }
  return run?.error !== void 0 && lines.push(`- ${markdownText(run.error.message)}`), lines.length === 0 ? [] : [
    `<details><summary>${markdownText(decision.automation)}: ${decision.decision}</summary>`,
    "",
    ...lines,
    "",
    "</details>",
    ""
  ];
}

// src/dispatcher/run-dispatcher.ts
async function runDispatcher(context) {
  let { inputs, env: env2, workspace, print, step } = context;
  wantsRunLog(inputs.runLog) && context.logger.warn(`The run log "${inputs.runLog}" is not written by this version.`);
  let result = await dispatch(
    { events: decodeEvents(context.payload, env2.GITHUB_RUN_ID), dryRun: inputs.dryRun },
    { ...context, store: openStateReader(inputs.store, { cwd: workspace }) }
  );
  await print(`${logText(dispatchTerminal(result, PLAIN).trimEnd())}
`), await step.writeSummary(dispatchSummary(result));
  let report = await writeReport(dispatchJson(result), {
    reportFile: inputs.reportFile,
    workspace,
    temporaryFolder: env2.RUNNER_TEMP,
    name: "longshore-dispatch.json"
  }), { summary } = result;
  for (let name of ["considered", "matched", "delivered", "failed", "dead"])
    step.setOutput(name, String(summary[name]));
  return step.setOutput("report", report ?? ""), dispatchFailed(summary) ? EXIT.findings : EXIT.fine;
}

// src/dispatcher/step-logger.ts
function createStepLogger(core2) {
  return {
    debug: (message) => {
      core2.isDebug() && core2.debug(visibleText(message));
    },
    info: (message) => core2.info(logText(message)),
    warn: (message) => core2.warning(visibleText(message))
  };
}

// src/dispatcher/main.ts
var { env } = process;
outliveReaders();
var jq = createJqEngine(), http = createUndiciHttpClient();
http.preload();
var core = await import("./core-TIE336AH.mjs"), logger = createStepLogger(core);
jq.ready.then((ready) => logger.debug(describeReady(ready)));
try {
  let inputs = parseDispatchInputs((name) => core.getInput(name)), workspace = env.GITHUB_WORKSPACE ?? workingDirectory(), payload = await readEventText(eventFile(inputs.event, workspace), workspace);
  process.exitCode = await withStopSignal(
    (signal) => runDispatcher({
      inputs,
      payload,
      step: createCoreOutput(core, env),
      print: (text) => writeTo(process.stdout, text),
      env,
      workspace,
      jq,
      http,
      clock: createSystemClock(),
      // Masked before the first line that could show it.
      secrets: createEnvironmentSecrets(
        env,
        (_name, value) => maskSecret(value, (text) => core.setSecret(text))
      ),
      logger,
      signal
    })
  );
} catch (error) {
  process.exitCode = failStep(core, error);
} finally {
  await Promise.all([jq.close(), http.close()]);
}
function eventFile(input, workspace) {
  if (input !== void 0) return resolve(workspace, input);
  let path = env.GITHUB_EVENT_PATH;
  if (path === void 0 || path === "")
    throw new LongshoreError("input-invalid", "There is no event: GITHUB_EVENT_PATH is not set.", {
      hint: 'Name a file in the input "event", or run the action in a workflow.'
    });
  return path;
}
