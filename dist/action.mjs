import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  annotations,
  validateJson
} from "./chunk-4IJP2EPK.mjs";
import {
  hasChanges
} from "./chunk-AE4WKFH5.mjs";
import {
  diagnosticsTerminal,
  validateSentence
} from "./chunk-Q7ANEHKU.mjs";
import {
  createCoreOutput,
  failStep,
  fitSummary,
  parseInputs,
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
  markdownCodeCell,
  markdownText
} from "./chunk-DXOUGVAY.mjs";
import {
  checkDefinitions,
  createDefinitionFiles
} from "./chunk-FHKEUX72.mjs";
import "./chunk-GAZCVFVD.mjs";
import "./chunk-5CRZLY7J.mjs";
import "./chunk-QAD6WLYU.mjs";
import {
  core_exports,
  getInput
} from "./chunk-L574XU6E.mjs";
import {
  createJqEngine
} from "./chunk-BWULDOED.mjs";
import "./chunk-PHJ7SNKK.mjs";
import {
  isJsonObject
} from "./chunk-6ET3OCPV.mjs";
import "./chunk-ZRIFWACX.mjs";
import {
  EXIT,
  LongshoreError,
  reasonOf
} from "./chunk-XAIAMYQO.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/report/summary-validate.ts
function validateSections(diagnostics, counts) {
  let head = [
    `## ${counts.errors > 0 ? "❌" : counts.warnings > 0 ? "⚠️" : "✅"} Automations`,
    "",
    `${count(counts.errors, "error")} and ${count(counts.warnings, "warning")} in ${count(counts.files, "file")}; ${count(counts.automations, "automation")}: ${counts.published} published, ${count(counts.drafts, "draft")}.`,
    ""
  ];
  if (diagnostics.length === 0) return [head];
  let table = [
    "| | Place | Finding | Code |",
    "| --- | --- | --- | --- |",
    ...[...diagnostics].sort((a, b) => severityRank(a) - severityRank(b)).map(
      (one) => `| ${one.severity === "error" ? "❌" : "⚠️"} | ${markdownCodeCell(`${one.file}:${one.range.start.line}:${one.range.start.column}`)} | ${markdownText(one.message)}${one.hint === void 0 ? "" : `<br>${markdownText(one.hint)}`} | ${markdownCodeCell(one.code)} |`
    ),
    ""
  ];
  return [head, table];
}
function severityRank(diagnostic) {
  return diagnostic.severity === "error" ? 0 : 1;
}

// src/action/mode.ts
var REVIEW_EVENTS = /* @__PURE__ */ new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
  "merge_group"
]);
function isReview(event) {
  return REVIEW_EVENTS.has(event.name) || /^refs\/pull\//.test(event.ref);
}
function chooseMode(command, event) {
  if (command === "sync" && isReview(event))
    throw new LongshoreError(
      "not-permitted",
      `The command "sync" does not run on "${event.name}": what is not merged never writes state.`,
      { hint: 'Use "command: auto", or run sync on a push to the default branch.' }
    );
  return command !== "auto" ? { command } : isReview(event) ? { command: "plan", because: `"${event.name}" validates and plans.` } : event.name === "push" ? pushMode(event) : {
    command: "plan",
    because: `"${event.name}" validates and plans; only a push to the default branch syncs.`
  };
}
function pushMode({ ref, defaultBranch }) {
  if (defaultBranch !== void 0 && ref === `refs/heads/${defaultBranch}`)
    return { command: "sync", because: `A push to the default branch "${defaultBranch}" syncs.` };
  let why = defaultBranch === void 0 ? "the event does not name the default branch" : `the default branch is "${defaultBranch}"`;
  return { command: "plan", because: `A push to "${ref}" validates and plans: ${why}.` };
}

// src/action/run-action.ts
async function runAction(context) {
  let inputs = parseInputs(context.getInput), mode = chooseMode(inputs.command, context.event);
  mode.because !== void 0 && await log(context, mode.because);
  let checked = await validate(mode, inputs, context);
  await context.print(annotations(checked.diagnostics)), checked.diagnostics.length > 0 && await log(context, diagnosticsTerminal(checked.diagnostics, checked.texts, PLAIN)), await log(context, validateSentence(checked.diagnostics, checked.summary));
  let report = await runMode(mode, inputs, checked, context);
  return report !== void 0 && await log(context, report.log), await publish(inputs, checked, report, context), exitCode(inputs, checked, report);
}
async function validate({ command }, inputs, { workspace }) {
  let jq = createJqEngine();
  try {
    let files = createDefinitionFiles({ root: workspace, workingDirectory: workspace });
    return await checkDefinitions(
      {
        paths: inputs.paths,
        reads: command === "validate" ? "named" : "everything",
        ...inputs.config === void 0 ? {} : { configFile: inputs.config }
      },
      { files, jq }
    );
  } finally {
    await jq.close();
  }
}
async function runMode(mode, inputs, checked, context) {
  if (mode.command === "validate") return;
  let store = inputs.store ?? checked.config.store;
  if (store === void 0 && checked.configFaulty) {
    await log(context, `The configuration has errors, so it is not known which store it names; there is no ${mode.command}.`);
    return;
  }
  if (mode.command === "sync") {
    if (store === void 0)
      throw new LongshoreError("input-invalid", "A sync needs a store, and none is set.", {
        hint: 'Set the input "store", or "store" in the configuration.'
      });
    let { runSync } = await import("./run-sync-ZMXLGUFQ.mjs");
    return runSync(store, inputs, checked, context);
  }
  if (store === void 0) {
    await log(context, "No store is set, so there is no plan.");
    return;
  }
  let { runPlan } = await import("./run-plan-44I25IUH.mjs");
  return runPlan(store, inputs, checked, context);
}
async function publish(inputs, checked, report, { step, env: env2, workspace }) {
  let { diagnostics, summary } = checked;
  await step.writeSummary(
    fitSummary([...validateSections(diagnostics, summary), ...report?.sections ?? []])
  );
  let path = await writeReport(report?.json ?? validateJson(diagnostics, summary), {
    reportFile: inputs.reportFile,
    workspace,
    temporaryFolder: env2.RUNNER_TEMP,
    name: "longshore-report.json"
  }), plan = report?.plan, counts = plan?.summary, outputs = {
    valid: String(summary.errors === 0),
    "error-count": String(summary.errors),
    "warning-count": String(summary.warnings),
    changed: plan === void 0 ? "" : String(hasChanges(plan)),
    published: String(counts?.publish ?? ""),
    updated: counts === void 0 ? "" : String(counts.update + counts.move),
    unpublished: String(counts?.unpublish ?? ""),
    deleted: String(counts?.delete ?? ""),
    "plan-digest": plan?.digest ?? "",
    revision: report?.revision ?? "",
    report: path ?? ""
  };
  for (let [name, value] of Object.entries(outputs)) step.setOutput(name, value);
}
function exitCode(inputs, { summary }, report) {
  return summary.errors > 0 ? EXIT.findings : inputs.failOn === "warning" && summary.warnings > 0 ? EXIT.findings : report?.exitCode ?? EXIT.fine;
}
function log({ print }, text) {
  return print(`${logText(text.trimEnd())}
`);
}

// src/action/workflow-event.ts
import { readFile } from "node:fs/promises";
async function readWorkflowEvent(env2) {
  let payload = await readPayload(env2.GITHUB_EVENT_PATH), repository = isJsonObject(payload) ? payload.repository : void 0, branch = isJsonObject(repository) ? repository.default_branch : void 0;
  return {
    name: env2.GITHUB_EVENT_NAME ?? "",
    ref: env2.GITHUB_REF ?? "",
    defaultBranch: typeof branch == "string" ? branch : void 0
  };
}
async function readPayload(path) {
  if (!(path === void 0 || path === ""))
    try {
      return JSON.parse(await readFile(path, "utf8"));
    } catch (cause) {
      throw new LongshoreError(
        "event-unreadable",
        `The workflow's event file cannot be read: ${reasonOf(cause)}.`,
        { hint: "Run the action in a GitHub workflow, or set GITHUB_EVENT_PATH.", cause }
      );
    }
}

// src/action/main.ts
var { env } = process;
outliveReaders();
try {
  process.exitCode = await runAction({
    getInput: (name) => getInput(name),
    step: createCoreOutput(core_exports, env),
    print: (text) => writeTo(process.stdout, text),
    env,
    event: await readWorkflowEvent(env),
    workspace: env.GITHUB_WORKSPACE ?? workingDirectory()
  });
} catch (error) {
  process.exitCode = failStep(core_exports, error);
}
