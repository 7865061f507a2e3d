import { n as createCoreOutput, t as failStep } from "./fail-step-Cry0G_v5.mjs";
import { C as dispatchJson, E as dispatch, En as createJqEngine, Gn as describeReady, Kn as createUndiciHttpClient, Mt as decodeEvents, Qt as openRunLog, Sn as createEnvironmentSecrets, Tn as createKafkaClient, Un as isJsonObject, Xn as createSystemClock, Zt as defaultRunLogUrl, _n as readEventText, b as countedAs, bn as createSender, bt as dispatchFailed, gn as withStopSignal, hn as secretForms, p as dispatchTerminal, qt as openServices, sn as openStateReader, v as count, x as mayShowValues, xn as readSigningKeys } from "./dispatching-BM85niOH.mjs";
import { a as markdownCode, d as writeTo, f as workingDirectory, l as visibleText, m as LongshoreError, n as PLAIN, o as markdownCodeCell, p as EXIT, r as logText, s as markdownText, u as outliveReaders } from "./start-D1Q6O1zn.mjs";
import { i as optional, o as refuse, r as flag, t as writeReport } from "./publish-CX9Jib19.mjs";
import { n as storeOptions, t as defaultStore } from "./store-options-CmBBp2-7.mjs";
import { t as fitSummary } from "./fit-summary-BdwmovCW.mjs";
import { resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/dispatcher/inputs.ts
function parseDispatchInputs(getInput) {
	const problems = [];
	const inputs = {
		event: optional(getInput("event")),
		store: optional(getInput("store")),
		runLog: optional(getInput("run-log")),
		githubToken: optional(getInput("github-token")),
		dryRun: flag(getInput, "dry-run", problems),
		reportFile: optional(getInput("report-file"))
	};
	refuse(problems);
	return inputs;
}
// src/dispatcher/mask-secret.ts
const MIN_MASKED = 3;
function maskSecret(value, setSecret) {
	const lines = secretForms(value).flatMap((form) => [form, ...form.split(/\r\n|\n|\r/)]);
	for (const text of new Set(lines)) if (text.trim().length >= MIN_MASKED) setSecret(text);
}
// src/report/summary-dispatch.ts
function dispatchSummary(result, { isPublic, why = [] }) {
	const { summary } = result;
	const head = [
		`## ${dispatchFailed(summary) ? "❌ Dispatch failed" : "✅ Dispatched"}`,
		"",
		`${count(summary.events, "event")}, ${count(summary.considered, "automation")} considered, ${summary.matched} matched, ${summary.delivered} delivered.`,
		""
	];
	const undecodable = result.events.flatMap((event) => event.error === void 0 ? [] : [`- ${markdownCode(event.identity)} could not be decoded: ${markdownText(event.error)}`]);
	const rows = result.events.flatMap((event) => event.considered.map((item) => row([
		`${"→".repeat(event.cause?.hop ?? 0)} ${markdownText(event.type ?? "")} ${markdownCodeCell(event.target ?? "")}`.trim(),
		markdownCodeCell(item.decision.automation),
		item.decision.decision,
		outcomeOf(item.run),
		String(item.run?.attempts.length ?? 0),
		durationOf(item.run)
	])));
	const table = rows.length === 0 ? ["No automation was considered.", ""] : [
		row([
			"Event",
			"Automation",
			"Decision",
			"Outcome",
			"Attempts",
			"Time"
		]),
		row([
			"---",
			"---",
			"---",
			"---",
			"--:",
			"--:"
		]),
		...rows,
		""
	];
	const details = result.events.flatMap((event) => {
		const showsValues = mayShowValues(event, isPublic);
		return event.considered.flatMap((item) => detailsOf(item, showsValues));
	});
	return fitSummary([
		head,
		undecodable,
		table,
		why,
		details
	]);
}
function valueText(outcome, showsValues) {
	if (outcome.kind !== "value") return "nothing";
	if (!showsValues) return countedAs(outcome.value);
	return markdownCode(shorten(JSON.stringify(outcome.value)));
}
const MAX_VALUE_LENGTH = 500;
function shorten(text) {
	return text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`;
}
function row(cells) {
	return `| ${cells.join(" | ")} |`;
}
function outcomeOf(run) {
	if (run === void 0) return "–";
	return run.error === void 0 ? run.outcome : `${run.outcome} (${run.error.code})`;
}
function durationOf(run) {
	if (run === void 0 || run.attempts.length === 0) return "–";
	const total = run.attempts.reduce((sum, attempt) => sum + attempt.durationMs, 0);
	return `${Math.round(total)} ms`;
}
function detailsOf(item, showsValues) {
	const { decision, run } = item;
	const lines = decision.expressions.map(({ expression, outcome }) => {
		if (outcome.kind === "error") return `- ${markdownCode(shorten(expression))} failed: ${markdownText(outcome.error.message)}`;
		return `- ${markdownCode(shorten(expression))} is ${valueText(outcome, showsValues)}`;
	});
	if (decision.decidedBy.kind === "trigger") lines.push(`- ${markdownText(decision.decidedBy.message)}`);
	if (run?.request !== void 0) lines.push(`- ${run.request.method} ${markdownCode(run.request.url)}`);
	for (const attempt of run?.attempts ?? []) {
		const what = attempt.error?.message ?? `answered ${attempt.status ?? ""}`;
		lines.push(`- attempt ${attempt.number}: ${markdownText(what)}`);
	}
	if (run?.external !== void 0) lines.push(`- started ${markdownCode(run.external.url ?? run.external.id)}`);
	if (run?.error !== void 0) lines.push(`- ${markdownText(run.error.message)}`);
	if (lines.length === 0) return [];
	return [
		`<details><summary>${markdownText(decision.automation)}: ${decision.decision}</summary>`,
		"",
		...lines,
		"",
		"</details>",
		""
	];
}
// src/dispatcher/public-repository.ts
async function isPublicRepository(env) {
	const path = env["GITHUB_EVENT_PATH"];
	if (path === void 0 || path === "") return true;
	const payload = await readPayload(path);
	const repository = isJsonObject(payload) ? payload["repository"] : void 0;
	return !(isJsonObject(repository) && repository["private"] === true);
}
async function readPayload(path) {
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch {
		return;
	}
}
// src/dispatcher/run-dispatcher.ts
async function runDispatcher(context) {
	const { inputs, env, workspace, print, step } = context;
	const store = inputs.store ?? defaultStore(inputs, context);
	if (store === void 0) throw new LongshoreError("input-invalid", "A dispatch needs a store, and none is set.", { hint: "Set the input \"store\", or the input \"github-token\" for this repository's own." });
	const runLog = inputs.runLog ?? defaultRunLogUrl(store);
	const options = storeOptions(inputs, context);
	const result = await dispatch({
		events: decodeEvents(context.payload, env["GITHUB_RUN_ID"]),
		dryRun: inputs.dryRun,
		paused: env["LONGSHORE_PAUSED"] === "true"
	}, {
		...context,
		runLog: await openRunLog(runLog, options),
		...openServices({
			...context,
			environment: options.env,
			dryRun: inputs.dryRun,
			onSecret: context.mask
		}),
		store: await openStateReader(store, options)
	});
	const isPublic = await isPublicRepository(env);
	const text = dispatchTerminal(result, PLAIN, (event) => mayShowValues(event, isPublic));
	await print(`${logText(text.trimEnd())}\n`);
	const why = await tellWhy(result, isPublic, context);
	await step.writeSummary(dispatchSummary(result, {
		isPublic,
		why
	}));
	const report = await writeReport(dispatchJson(result), {
		reportFile: inputs.reportFile,
		workspace,
		temporaryFolder: env["RUNNER_TEMP"],
		name: "longshore-dispatch.json"
	});
	const { summary } = result;
	for (const name of [
		"considered",
		"matched",
		"delivered",
		"failed",
		"dead"
	]) step.setOutput(name, String(summary[name]));
	step.setOutput("report", report ?? "");
	if (result.unrecorded !== void 0) throw result.unrecorded;
	return dispatchFailed(summary) ? EXIT.findings : EXIT.fine;
}
async function tellWhy({ events }, isPublic, context) {
	const wondered = events.filter(isWondered);
	if (wondered.length === 0 || context.signal.aborted) return [];
	const { whySection } = await import("./why-section-Dgm_5O_S.mjs");
	return await whySection(wondered, {
		...context,
		isPublic
	});
}
function isWondered({ considered }) {
	const decisions = considered.map(({ decision }) => decision.decision);
	return decisions.includes("failed") || decisions.length > 0 && !decisions.includes("matched");
}
// src/dispatcher/step-logger.ts
function createStepLogger(core) {
	return {
		debug: (message) => {
			if (core.isDebug()) core.debug(visibleText(message));
		},
		info: (message) => core.info(logText(message)),
		warn: (message) => core.warning(visibleText(message))
	};
}
// src/dispatcher/main.ts
const { env } = process;
outliveReaders();
const jq = createJqEngine();
const undici = createUndiciHttpClient();
undici.preload();
const http = createSender({
	http: undici,
	kafka: createKafkaClient()
});
const core = await import("./core-CSQxh4b4.mjs");
const logger = createStepLogger(core);
const mask = (secret) => maskSecret(secret, (text) => core.setSecret(text));
try {
	const signing = readSigningKeys(env, mask);
	jq.ready.then((ready) => logger.debug(describeReady(ready)));
	const inputs = parseDispatchInputs((name) => core.getInput(name));
	const workspace = env["GITHUB_WORKSPACE"] ?? workingDirectory();
	const payload = await readEventText(eventFile(inputs.event, workspace), workspace);
	process.exitCode = await withStopSignal((signal) => runDispatcher({
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
	}));
} catch (error) {
	process.exitCode = failStep(core, error);
} finally {
	await Promise.all([jq.close(), http.close()]);
}
function eventFile(input, workspace) {
	if (input !== void 0) return resolve(workspace, input);
	const path = env["GITHUB_EVENT_PATH"];
	if (path === void 0 || path === "") throw new LongshoreError("input-invalid", "There is no event: GITHUB_EVENT_PATH is not set.", { hint: "Name a file in the input \"event\", or run the action in a workflow." });
	return path;
}
export {};
