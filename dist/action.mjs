import { r as core_exports, u as getInput } from "./core-5yAhoEKI.mjs";
import { B as workingDirectory, H as LongshoreError, M as logText, R as outliveReaders, U as reasonOf, V as EXIT, i as PLAIN, z as writeTo } from "./start-BGfLGlzG.mjs";
import { a as parseInputs, c as createCoreOutput, n as writeStepFile, s as failStep, t as writeReport } from "./publish-D0MVNbDx.mjs";
import { It as count, dn as isJsonObject, fn as createSystemClock, sn as createJqEngine } from "./dispatching-Cb-W0YwJ.mjs";
import { v as createDefinitionFiles } from "./load-config-B5Qm-zar.mjs";
import { t as checkDefinitions } from "./check-definitions-B9GrWr-W.mjs";
import { i as notice, n as annotations, r as failureAnnotations, t as validateJson } from "./json-validate-50cNjf3Q.mjs";
import { t as fitSummary } from "./fit-summary-DVDLtlVg.mjs";
import { n as findingRows, t as FINDING_HEAD } from "./finding-table-DzF8RbH2.mjs";
import { n as validateSentence, t as diagnosticsTerminal } from "./terminal-diagnostics-B0UI_qR-.mjs";
import { t as chooseMode } from "./mode-BudM3G00.mjs";
import { s as hasChanges } from "./plan-words-wYv6FIjv.mjs";
import { t as defaultStore } from "./store-options-GlN83gDs.mjs";
import { resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/report/summary-validate.ts
function validateSections(diagnostics, counts) {
	const { suppressed } = counts;
	const rest = suppressed === void 0 ? "" : `; ${count(suppressed, "finding")} suppressed`;
	const head = [
		`## ${counts.errors > 0 ? "❌" : counts.warnings > 0 ? "⚠️" : "✅"} Automations`,
		"",
		`${count(counts.errors, "error")} and ${count(counts.warnings, "warning")} in ${count(counts.files, "file")}; ${count(counts.automations, "automation")}: ${counts.published} published, ${count(counts.drafts, "draft")}${rest}.`,
		""
	];
	if (diagnostics.length === 0) return [head];
	return [head, [
		...FINDING_HEAD,
		...findingRows(diagnostics),
		""
	]];
}
// src/action/outputs.ts
function outputsOf({ summary }, report, reportPath) {
	const plan = report?.plan;
	const counts = plan?.summary;
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
	const inputs = parseInputs(context.getInput);
	const mode = chooseMode(inputs.command, context.event);
	if (mode.because !== void 0) await log(context, mode.because);
	const reviewed = await reviewedPlan(mode, inputs, context);
	const checked = await validate(mode, inputs, reviewed, context);
	await context.print(annotations(checked.diagnostics));
	if (checked.diagnostics.length > 0) await log(context, diagnosticsTerminal(checked.diagnostics, checked.texts, PLAIN));
	await log(context, validateSentence(checked.diagnostics, checked.summary));
	const report = await runMode(mode, {
		inputs,
		checked,
		reviewed
	}, context);
	if (report !== void 0) {
		await log(context, report.log);
		await context.print(failureAnnotations(report.failures ?? [], checked.diagnostics));
	}
	await publish(inputs, checked, report, context);
	if (mode.command !== "drift") await comment(inputs, checked, report, context);
	return exitCode(inputs, checked, report);
}
async function reviewedPlan({ command }, { planFile }, { workspace }) {
	if (command !== "sync" || planFile === void 0) return void 0;
	const { readPlan } = await import("./plan-file-6QM8IUCx.mjs");
	return readPlan(planFile, workspace);
}
async function validate({ command }, inputs, reviewed, { workspace }) {
	const jq = createJqEngine();
	try {
		const files = createDefinitionFiles({
			root: workspace,
			workingDirectory: workspace
		});
		return await checkDefinitions({
			paths: reviewed?.scope.map((path) => resolve(workspace, path)) ?? inputs.paths,
			reads: command === "validate" ? "named" : "everything",
			...inputs.config === void 0 ? {} : { configFile: inputs.config }
		}, {
			files,
			jq,
			clock: createSystemClock()
		});
	} finally {
		await jq.close();
	}
}
async function runMode(mode, { inputs, checked, reviewed }, context) {
	if (mode.command === "validate") return void 0;
	const named = inputs.store ?? checked.config.store;
	if (named === void 0 && checked.configFaulty) {
		await log(context, `The configuration has errors, so it is not known which store it names; there is no ${mode.command}.`);
		return;
	}
	const store = named ?? defaultStore(inputs, context);
	if (mode.command === "sync") {
		if (store === void 0) throw new LongshoreError("input-invalid", "A sync needs a store, and none is set.", { hint: "Set the input \"store\", \"store\" in the configuration, or the input \"github-token\"." });
		const { runSync } = await import("./run-sync-CWi2apAV.mjs");
		return runSync(store, {
			inputs,
			checked,
			reviewed
		}, context);
	}
	if (store === void 0) {
		await log(context, `No store is set, so there is no ${mode.command}.`);
		return;
	}
	if (mode.command === "drift") {
		const { runDrift } = await import("./run-drift-BxzQP_Xq.mjs");
		return runDrift(store, inputs, checked, context);
	}
	const { runPlan } = await import("./run-plan-g-GL73fu.mjs");
	return runPlan(store, inputs, checked, context);
}
async function publish(inputs, checked, report, { step, env, workspace }) {
	const { diagnostics, summary, texts } = checked;
	await step.writeSummary(fitSummary([...validateSections(diagnostics, summary), ...report?.sections ?? []]));
	const outputs = outputsOf(checked, report, await writeReport(report?.json ?? validateJson(diagnostics, summary), {
		reportFile: inputs.reportFile,
		workspace,
		temporaryFolder: env["RUNNER_TEMP"],
		name: "longshore-report.json"
	}));
	for (const [name, value] of Object.entries(outputs)) step.setOutput(name, value);
	const { sarifFile } = inputs;
	if (sarifFile === void 0) return;
	const { sarif } = await import("./sarif-D_JsPkAD.mjs");
	await writeStepFile(sarif(diagnostics, texts), {
		what: "SARIF",
		input: "sarif-file",
		name: sarifFile,
		path: resolve(workspace, sarifFile)
	});
}
async function comment(inputs, checked, report, context) {
	if (context.event.pullRequest === void 0) return;
	const { commentOnPullRequest } = await import("./comment-DNRNKYNc.mjs");
	const result = await commentOnPullRequest(inputs, checked, report, context);
	if (result?.kind === "refused") await context.print(notice(`No comment was written: ${result.because} A job that gives the token "pull-requests: write" has one; the job summary has everything.`));
	else if (result?.kind === "created" || result?.kind === "updated") await log(context, `The comment was ${result.kind}${result.url === void 0 ? "" : `: ${result.url}`}`);
}
function exitCode(inputs, { summary }, report) {
	if (summary.errors > 0) return EXIT.findings;
	if (inputs.failOn === "warning" && summary.warnings > 0) return EXIT.findings;
	return report?.exitCode ?? EXIT.fine;
}
function log({ print }, text) {
	return print(`${logText(text.trimEnd())}\n`);
}
// src/action/workflow-event.ts
async function readWorkflowEvent(env) {
	const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
	const repository = isJsonObject(payload) ? payload["repository"] : void 0;
	const branch = isJsonObject(repository) ? repository["default_branch"] : void 0;
	const pull = isJsonObject(payload) ? payload["pull_request"] : void 0;
	const number = isJsonObject(pull) ? pull["number"] : void 0;
	return {
		name: env["GITHUB_EVENT_NAME"] ?? "",
		ref: env["GITHUB_REF"] ?? "",
		defaultBranch: typeof branch === "string" ? branch : void 0,
		...typeof number === "number" ? { pullRequest: number } : {}
	};
}
async function readPayload(path) {
	if (path === void 0 || path === "") return void 0;
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch (cause) {
		throw new LongshoreError("event-unreadable", `The workflow's event file cannot be read: ${reasonOf(cause)}.`, {
			hint: "Run the action in a GitHub workflow, or set GITHUB_EVENT_PATH.",
			cause
		});
	}
}
// src/action/main.ts
const { env } = process;
outliveReaders();
try {
	process.exitCode = await runAction({
		getInput: (name) => getInput(name),
		step: createCoreOutput(core_exports, env),
		print: (text) => writeTo(process.stdout, text),
		env,
		event: await readWorkflowEvent(env),
		workspace: env["GITHUB_WORKSPACE"] ?? workingDirectory()
	});
} catch (error) {
	process.exitCode = failStep(core_exports, error);
}
export {};
