import { c as createCoreOutput, i as optional, o as refuse, r as flag, s as failStep, t as writeReport } from "./publish-mAEILHEU.mjs";
import { At as readEventText, Dn as createJqEngine, Ft as describeReady, It as createUndiciHttpClient, Mt as readSigningKeys, Nn as isJsonObject, Nt as createEnvironmentSecrets, Ot as secretForms, Pn as createSystemClock, Pt as createKafkaClient, ct as dispatchFailed, jt as createSender, kt as withStopSignal, mt as openServices, p as dispatchTerminal, pt as decodeEvents, vt as defaultRunLogUrl, x as dispatch, y as dispatchJson, yt as openRunLog, zt as openStateReader } from "./dispatching-BairEBBY.mjs";
import { G as writeTo, J as LongshoreError, K as workingDirectory, L as logText, U as visibleText, W as outliveReaders, i as PLAIN, q as EXIT } from "./start-ufJ_4HBp.mjs";
import { n as storeOptions, t as defaultStore } from "./store-options-C7l5k19i.mjs";
import { t as dispatchSummary } from "./summary-dispatch-DzQVhvI1.mjs";
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
	await print(`${logText(dispatchTerminal(result, PLAIN).trimEnd())}\n`);
	const isPublic = await isPublicRepository(env);
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
	const { whySection } = await import("./why-section-DNzN03Db.mjs");
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
const core = await import("./core-CpT-8CTq.mjs");
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
