import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  annotations,
  failureAnnotations,
  notice,
  validateJson
} from "./chunk-YGNK45CX.mjs";
import {
  diagnosticsTerminal,
  validateSentence
} from "./chunk-DPL7XZKC.mjs";
import "./chunk-EDM4WTMV.mjs";
import {
  chooseMode
} from "./chunk-TCI2SQX7.mjs";
import {
  FINDING_HEAD,
  findingRows
} from "./chunk-BTAT4D4U.mjs";
import {
  hasChanges
} from "./chunk-JCZARU2I.mjs";
import "./chunk-T56WIVT5.mjs";
import {
  createCoreOutput,
  failStep,
  parseInputs,
  writeReport,
  writeStepFile
} from "./chunk-ENXQLDC6.mjs";
import {
  fitSummary
} from "./chunk-33YFAHAU.mjs";
import {
  defaultStore
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
  logText
} from "./chunk-DXOUGVAY.mjs";
import {
  checkDefinitions
} from "./chunk-OLGHSGKP.mjs";
import {
  createDefinitionFiles
} from "./chunk-YIJEYWNS.mjs";
import "./chunk-62I3O3KL.mjs";
import "./chunk-HTZP5JFY.mjs";
import "./chunk-ZA4MBEKX.mjs";
import "./chunk-FMYP4UMM.mjs";
import "./chunk-JFXBIAY3.mjs";
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
import {
  core_exports,
  getInput
} from "./chunk-L574XU6E.mjs";
import {
  createJqEngine
} from "./chunk-GMKHXJJ6.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-2AQSTIVJ.mjs";
import "./chunk-M7X3A6DJ.mjs";
import "./chunk-OY23W4BP.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  EXIT,
  LongshoreError,
  reasonOf
} from "./chunk-UTWICWRT.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/action/run-action.ts
import { resolve } from "node:path";

// src/report/summary-validate.ts
function validateSections(diagnostics, counts) {
  let { suppressed } = counts, rest = suppressed === void 0 ? "" : `; ${count(suppressed, "finding")} suppressed`, head = [
    `## ${counts.errors > 0 ? "❌" : counts.warnings > 0 ? "⚠️" : "✅"} Automations`,
    "",
    `${count(counts.errors, "error")} and ${count(counts.warnings, "warning")} in ${count(counts.files, "file")}; ${count(counts.automations, "automation")}: ${counts.published} published, ${count(counts.drafts, "draft")}${rest}.`,
    ""
  ];
  return diagnostics.length === 0 ? [head] : [head, [...FINDING_HEAD, ...findingRows(diagnostics), ""]];
}

// src/action/outputs.ts
function outputsOf({ summary }, report, reportPath) {
  let plan = report?.plan, counts = plan?.summary;
  return {
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
    report: reportPath ?? ""
  };
}

// src/action/run-action.ts
async function runAction(context) {
  let inputs = parseInputs(context.getInput), mode = chooseMode(inputs.command, context.event);
  mode.because !== void 0 && await log(context, mode.because);
  let reviewed = await reviewedPlan(mode, inputs, context), checked = await validate(mode, inputs, reviewed, context);
  await context.print(annotations(checked.diagnostics)), checked.diagnostics.length > 0 && await log(context, diagnosticsTerminal(checked.diagnostics, checked.texts, PLAIN)), await log(context, validateSentence(checked.diagnostics, checked.summary));
  let report = await runMode(mode, { inputs, checked, reviewed }, context);
  return report !== void 0 && (await log(context, report.log), await context.print(failureAnnotations(report.failures ?? [], checked.diagnostics))), await publish(inputs, checked, report, context), mode.command !== "drift" && await comment(inputs, checked, report, context), exitCode(inputs, checked, report);
}
async function reviewedPlan({ command }, { planFile }, { workspace }) {
  if (command !== "sync" || planFile === void 0) return;
  let { readPlan } = await import("./plan-file-5QC3BRLD.mjs");
  return readPlan(planFile, workspace);
}
async function validate({ command }, inputs, reviewed, { workspace }) {
  let jq = createJqEngine();
  try {
    let files = createDefinitionFiles({ root: workspace, workingDirectory: workspace });
    return await checkDefinitions(
      {
        // A reviewed plan says itself what it is limited to.
        paths: reviewed?.scope.map((path) => resolve(workspace, path)) ?? inputs.paths,
        reads: command === "validate" ? "named" : "everything",
        ...inputs.config === void 0 ? {} : { configFile: inputs.config }
      },
      { files, jq, clock: createSystemClock() }
    );
  } finally {
    await jq.close();
  }
}
async function runMode(mode, { inputs, checked, reviewed }, context) {
  if (mode.command === "validate") return;
  let named = inputs.store ?? checked.config.store;
  if (named === void 0 && checked.configFaulty) {
    await log(context, `The configuration has errors, so it is not known which store it names; there is no ${mode.command}.`);
    return;
  }
  let store = named ?? defaultStore(inputs, context);
  if (mode.command === "sync") {
    if (store === void 0)
      throw new LongshoreError("input-invalid", "A sync needs a store, and none is set.", {
        hint: 'Set the input "store", "store" in the configuration, or the input "github-token".'
      });
    let { runSync } = await import("./run-sync-LRDYWK5X.mjs");
    return runSync(store, { inputs, checked, reviewed }, context);
  }
  if (store === void 0) {
    await log(context, `No store is set, so there is no ${mode.command}.`);
    return;
  }
  if (mode.command === "drift") {
    let { runDrift } = await import("./run-drift-2L4EVFWV.mjs");
    return runDrift(store, inputs, checked, context);
  }
  let { runPlan } = await import("./run-plan-XD2NCRZ2.mjs");
  return runPlan(store, inputs, checked, context);
}
async function publish(inputs, checked, report, { step, env: env2, workspace }) {
  let { diagnostics, summary, texts } = checked;
  await step.writeSummary(
    fitSummary([...validateSections(diagnostics, summary), ...report?.sections ?? []])
  );
  let path = await writeReport(report?.json ?? validateJson(diagnostics, summary), {
    reportFile: inputs.reportFile,
    workspace,
    temporaryFolder: env2.RUNNER_TEMP,
    name: "longshore-report.json"
  }), outputs = outputsOf(checked, report, path);
  for (let [name, value] of Object.entries(outputs)) step.setOutput(name, value);
  let { sarifFile } = inputs;
  if (sarifFile === void 0) return;
  let { sarif } = await import("./sarif-XKECW4MF.mjs");
  await writeStepFile(sarif(diagnostics, texts), {
    what: "SARIF",
    input: "sarif-file",
    name: sarifFile,
    path: resolve(workspace, sarifFile)
  });
}
async function comment(inputs, checked, report, context) {
  if (context.event.pullRequest === void 0) return;
  let { commentOnPullRequest } = await import("./comment-VKOQP6BM.mjs"), result = await commentOnPullRequest(inputs, checked, report, context);
  result?.kind === "refused" ? await context.print(
    notice(
      `No comment was written: ${result.because} A job that gives the token "pull-requests: write" has one; the job summary has everything.`
    )
  ) : (result?.kind === "created" || result?.kind === "updated") && await log(
    context,
    `The comment was ${result.kind}${result.url === void 0 ? "" : `: ${result.url}`}`
  );
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
  let payload = await readPayload(env2.GITHUB_EVENT_PATH), repository = isJsonObject(payload) ? payload.repository : void 0, branch = isJsonObject(repository) ? repository.default_branch : void 0, pull = isJsonObject(payload) ? payload.pull_request : void 0, number = isJsonObject(pull) ? pull.number : void 0;
  return {
    name: env2.GITHUB_EVENT_NAME ?? "",
    ref: env2.GITHUB_REF ?? "",
    defaultBranch: typeof branch == "string" ? branch : void 0,
    ...typeof number == "number" ? { pullRequest: number } : {}
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
