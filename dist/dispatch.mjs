import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  createKafkaClient,
  createSender,
  describeReady
} from "./chunk-YUVANAON.mjs";
import {
  openServices
} from "./chunk-QT3EFMOY.mjs";
import {
  dispatchJson
} from "./chunk-FIREHPQW.mjs";
import {
  dispatchTerminal
} from "./chunk-OSY2JEBE.mjs";
import {
  readEventText
} from "./chunk-HRMEJBA4.mjs";
import {
  withStopSignal
} from "./chunk-OW77F4TV.mjs";
import {
  createCoreOutput,
  failStep,
  flag,
  optional,
  refuse,
  writeReport
} from "./chunk-ENXQLDC6.mjs";
import {
  fitSummary
} from "./chunk-33YFAHAU.mjs";
import {
  defaultStore,
  storeOptions
} from "./chunk-4TYDEGT2.mjs";
import "./chunk-AV5QOJX7.mjs";
import {
  count
} from "./chunk-IP7UEZOC.mjs";
import {
  outliveReaders,
  workingDirectory,
  writeTo
} from "./chunk-V2DZZE75.mjs";
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
  decodeEvents
} from "./chunk-Z6OIYARM.mjs";
import {
  defaultRunLogUrl,
  openRunLog,
  readSigningKeys
} from "./chunk-RWBKAWDN.mjs";
import {
  createEnvironmentSecrets,
  createUndiciHttpClient,
  dispatch,
  secretForms
} from "./chunk-IID7RRQU.mjs";
import {
  dispatchFailed
} from "./chunk-WLCQEZH4.mjs";
import "./chunk-OHAPC245.mjs";
import "./chunk-UFATSMIA.mjs";
import "./chunk-PDJ2PWRJ.mjs";
import "./chunk-6FACFI77.mjs";
import "./chunk-QGUJPN6Q.mjs";
import "./chunk-6KJZ3PJO.mjs";
import "./chunk-AM3YEFZY.mjs";
import "./chunk-MB7WIR3F.mjs";
import "./chunk-QD6QZUVX.mjs";
import "./chunk-FMYP4UMM.mjs";
import "./chunk-JFXBIAY3.mjs";
import {
  openStateReader
} from "./chunk-FP2WCHXK.mjs";
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
import {
  createJqEngine
} from "./chunk-GMKHXJJ6.mjs";
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

// src/dispatcher/main.ts
import { resolve } from "node:path";

// src/dispatcher/inputs.ts
function parseDispatchInputs(getInput) {
  let problems = [], inputs = {
    event: optional(getInput("event")),
    store: optional(getInput("store")),
    runLog: optional(getInput("run-log")),
    githubToken: optional(getInput("github-token")),
    dryRun: flag(getInput, "dry-run", problems),
    reportFile: optional(getInput("report-file"))
  };
  return refuse(problems), inputs;
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
        `${"→".repeat(event.cause?.hop ?? 0)} ${markdownText(event.type ?? "")} ${markdownCodeCell(event.target ?? "")}`.trim(),
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
  return run?.external !== void 0 && lines.push(`- started ${markdownCode(run.external.url ?? run.external.id)}`), run?.error !== void 0 && lines.push(`- ${markdownText(run.error.message)}`), lines.length === 0 ? [] : [
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
  let { inputs, env: env2, workspace, print, step } = context, store = inputs.store ?? defaultStore(inputs, context);
  if (store === void 0)
    throw new LongshoreError("input-invalid", "A dispatch needs a store, and none is set.", {
      hint: `Set the input "store", or the input "github-token" for this repository's own.`
    });
  let runLog = inputs.runLog ?? defaultRunLogUrl(store), options = storeOptions(inputs, context), result = await dispatch(
    {
      events: decodeEvents(context.payload, env2.GITHUB_RUN_ID),
      dryRun: inputs.dryRun,
      paused: env2.LONGSHORE_PAUSED === "true"
    },
    {
      ...context,
      runLog: await openRunLog(runLog, options),
      ...openServices({
        ...context,
        environment: options.env,
        dryRun: inputs.dryRun,
        onSecret: context.mask
      }),
      store: await openStateReader(store, options)
    }
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
  if (step.setOutput("report", report ?? ""), result.unrecorded !== void 0) throw result.unrecorded;
  return dispatchFailed(summary) ? EXIT.findings : EXIT.fine;
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
var jq = createJqEngine(), undici = createUndiciHttpClient();
undici.preload();
var http = createSender({ http: undici, kafka: createKafkaClient() }), core = await import("./core-TIE336AH.mjs"), logger = createStepLogger(core), mask = (secret) => maskSecret(secret, (text) => core.setSecret(text));
try {
  let signing = readSigningKeys(env, mask);
  jq.ready.then((ready) => logger.debug(describeReady(ready)));
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
      signing,
      clock: createSystemClock(),
      secrets: createEnvironmentSecrets(env, (_name, value) => mask(value)),
      mask,
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
