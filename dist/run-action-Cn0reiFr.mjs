import { Xn as createSystemClock, v as count } from "./dispatching-BM85niOH.mjs";
import { t as createDefinitionFiles } from "./definition-files-T83Zdi2C.mjs";
import { t as keepYoungGenerationSmall } from "./young-generation-7P4W562i.mjs";
import { t as checkDefinitions } from "./check-definitions-x0C8vdXR.mjs";
import { m as LongshoreError, n as PLAIN, p as EXIT, r as logText } from "./start-D1Q6O1zn.mjs";
import { n as failureAnnotations, r as notice, t as annotations } from "./annotations-WMUJV1xL.mjs";
import { t as fitSummary } from "./fit-summary-BdwmovCW.mjs";
import { t as validateJson } from "./json-validate-DjDyBGxj.mjs";
import { n as findingRows, t as FINDING_HEAD } from "./finding-table-DA9b0Hdk.mjs";
import { n as validateSentence, t as diagnosticsTerminal } from "./terminal-diagnostics-DFc1NuES.mjs";
import { a as parseInputs, n as writeStepFile, t as writeReport } from "./publish-CX9Jib19.mjs";
import { t as chooseMode } from "./mode-B27qOo5A.mjs";
import { s as hasChanges } from "./plan-words-CA_k4NOt.mjs";
import { t as defaultStore } from "./store-options-CmBBp2-7.mjs";
import { resolve } from "node:path";
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
	const { checked, tested } = await validate(mode, inputs, reviewed, context);
	const shown = tested?.shown ?? checked;
	await context.print(annotations(shown.diagnostics));
	if (checked.diagnostics.length > 0) await log(context, diagnosticsTerminal(checked.diagnostics, checked.texts, PLAIN));
	await log(context, validateSentence(checked.diagnostics, checked.summary));
	if (tested !== void 0) await log(context, tested.report.log);
	const report = await runMode(mode, {
		inputs,
		checked,
		tested,
		reviewed
	}, context);
	if (report !== void 0 && report !== tested?.report) {
		await log(context, report.log);
		await context.print(failureAnnotations(report.failures ?? [], shown.diagnostics));
	}
	await publish(inputs, shown, {
		report,
		sections: [.../* @__PURE__ */ new Set([tested?.report, report])].flatMap((one) => one?.sections ?? [])
	}, context);
	if (mode.command !== "drift") await comment(inputs, shown, report, context);
	return exitCode(inputs, shown, report);
}
async function reviewedPlan({ command }, { planFile }, { workspace }) {
	if (command !== "sync" || planFile === void 0) return void 0;
	const { readPlan } = await import("./plan-file-f8JMFsHk.mjs");
	return readPlan(planFile, workspace);
}
async function validate({ command, tests }, inputs, reviewed, context) {
	const { workspace } = context;
	keepYoungGenerationSmall();
	const jq = await context.openJq();
	try {
		const files = createDefinitionFiles({
			root: workspace,
			workingDirectory: workspace
		});
		const named = command === "test" ? [] : inputs.paths;
		const checked = await checkDefinitions({
			paths: reviewed?.scope.map((path) => resolve(workspace, path)) ?? named,
			reads: command === "validate" ? "named" : "everything",
			tests: command === "validate",
			...inputs.config === void 0 ? {} : { configFile: inputs.config }
		}, {
			files,
			jq,
			clock: createSystemClock()
		});
		if (tests !== true) return {
			checked,
			tested: void 0
		};
		const { runTests } = await import("./run-tests-Bzg_XoX-.mjs");
		return {
			checked,
			tested: await runTests(checked, command === "test" ? inputs.paths : [], context, {
				files,
				jq
			})
		};
	} finally {
		await jq.close();
	}
}
async function runMode(mode, { inputs, checked, tested, reviewed }, context) {
	if (mode.command === "validate") return void 0;
	if (mode.command === "test") return tested?.report;
	const named = inputs.store ?? checked.config.store;
	if (named === void 0 && checked.configFaulty) {
		await log(context, `The configuration has errors, so it is not known which store it names; there is no ${mode.command}.`);
		return;
	}
	const store = named ?? defaultStore(inputs, context);
	if (mode.command === "sync") {
		if (store === void 0) throw new LongshoreError("input-invalid", "A sync needs a store, and none is set.", { hint: "Set the input \"store\", \"store\" in the configuration, or the input \"github-token\"." });
		const { runSync } = await import("./run-sync-CKwRvEkc.mjs");
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
		const { runDrift } = await import("./run-drift-D51QYSmf.mjs");
		return runDrift(store, inputs, checked, context);
	}
	const { runPlan } = await import("./run-plan-CFW1zH2J.mjs");
	return runPlan(store, inputs, checked, context);
}
async function publish(inputs, checked, { report, sections }, { step, env, workspace }) {
	const { diagnostics, summary, texts } = checked;
	await step.writeSummary(fitSummary([...validateSections(diagnostics, summary), ...sections]));
	const outputs = outputsOf(checked, report, await writeReport(report?.json ?? validateJson(diagnostics, summary), {
		reportFile: inputs.reportFile,
		workspace,
		temporaryFolder: env["RUNNER_TEMP"],
		name: "longshore-report.json"
	}));
	for (const [name, value] of Object.entries(outputs)) step.setOutput(name, value);
	const { sarifFile } = inputs;
	if (sarifFile === void 0) return;
	const { sarif } = await import("./sarif-C_MWr0iE.mjs");
	await writeStepFile(sarif(diagnostics, texts), {
		what: "SARIF",
		input: "sarif-file",
		name: sarifFile,
		path: resolve(workspace, sarifFile)
	});
}
async function comment(inputs, checked, report, context) {
	if (context.event.pullRequest === void 0) return;
	const { commentOnPullRequest } = await import("./comment-B8D2FM5U.mjs");
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
export { runAction };
