import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { E as dispatch, N as isAutomation, R as parseJson, X as automationPath, _t as runEndedEvent } from "./dispatching-BM85niOH.mjs";
import { n as findRuns, t as findRun } from "./find-runs-B2QMPO3m.mjs";
import { r as updateTime, t as isUnderWay } from "./recorded-runs-B2X6mLw0.mjs";
// src/commands/run-ended.ts
async function runEnded(ended, deps) {
	const { run, record, summary } = ended;
	const automation = await storedAutomation(run.automation.identifier, deps.store);
	const event = runEndedEvent({
		...run,
		automation,
		event: causeOf(run, record),
		...summary === void 0 ? {} : { summary }
	});
	return await dispatch({
		events: [{
			kind: "event",
			event
		}],
		dryRun: false
	}, deps);
}
function causeOf({ cause }, { type, target = "", body = {} }) {
	if (cause !== void 0) return {
		resource: "run",
		target: cause.target,
		body: {}
	};
	return {
		resource: type?.startsWith("RUN_") === true ? "run" : "entity",
		target,
		body
	};
}
async function storedAutomation(identifier, store) {
	const path = automationPath(identifier);
	const { text } = await store.read(path);
	if (text === void 0) return { identifier };
	const value = parseJson(text, {
		url: store.url,
		path
	});
	return isAutomation(value) ? value : { identifier };
}
// src/commands/runs.ts
async function listRuns({ filter, limit }, { runLog }) {
	return await findRuns(filter, limit, runLog);
}
async function showRun(id, { runLog }) {
	return {
		runs: [await findRun(id, runLog)],
		undecodable: [],
		more: false
	};
}
async function reportRun(input, deps) {
	const { runLog, clock, offer } = deps;
	const { record, run } = await findRun(input.id, runLog);
	if (!isUnderWay(run)) throw notUnderWay(run);
	const { summary, link } = input;
	const reported = {
		...run,
		status: input.status,
		...summary === void 0 ? {} : { summary },
		...link === void 0 ? {} : { link },
		updatedAt: updateTime(run, clock.now())
	};
	const ended = {
		record,
		run: reported
	};
	const dispatched = await offer(ended);
	const { body: _, ...event } = record;
	await runLog.write([{
		...event,
		runs: [reported]
	}]);
	return {
		ended,
		dispatched
	};
}
function notUnderWay({ runId, outcome, status, updatedAt }) {
	if (outcome === "delivered") return new LongshoreError("run-ended", `The run "${runId}" ended with ${status}, at ${updatedAt}; that is final.`);
	return new LongshoreError("run-ended", `The run "${runId}" ${outcome === "paused" ? "was not sent yet" : "was not delivered"}: it is ${outcome}.`, { hint: "Send it with longshore redrive." });
}
export { runEnded as i, reportRun as n, showRun as r, listRuns as t };
