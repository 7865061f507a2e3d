import { Rt as decodeEvent, dn as groupBy, xt as summarizeDispatch } from "./dispatching-BM85niOH.mjs";
// src/commands/redrive.ts
const EVENTS_AT_ONCE = 100;
async function redrive(selected, { dispatchAgain }) {
	const events = [...groupBy(selected, ({ record }) => record.identity).values()].map(eventAgain).sort((a, b) => a.record.at < b.record.at ? -1 : 1);
	const results = [];
	for (let start = 0; start < events.length; start += EVENTS_AT_ONCE) {
		const some = events.slice(start, start + EVENTS_AT_ONCE);
		const again = some.flatMap(({ event }) => event ?? []);
		const only = new Set(some.flatMap((item) => item.event === void 0 ? [] : item.runs.map((run) => run.runId)));
		const result = again.length === 0 ? NOTHING : await dispatchAgain(again, only);
		results.push({
			...result,
			events: some.flatMap((item) => reportOf(item, only, result))
		});
	}
	return together(results, events.length);
}
const NOTHING = {
	events: [],
	summary: summarizeDispatch([])
};
function eventAgain(items) {
	const [first] = items;
	if (first === void 0) throw new Error("A group has a run.");
	const { record } = first;
	const runs = items.map(({ run }) => run);
	if (record.body === void 0) return {
		record,
		runs,
		problem: "The event was not kept, so its request cannot be made again: run the workflow run that dispatched it again."
	};
	const decoded = decodeEvent(record.body);
	if (decoded.kind === "undecodable") return {
		record,
		runs,
		problem: `What was kept is no event: ${decoded.message}`
	};
	return {
		record,
		runs,
		event: {
			...decoded.event,
			identity: record.identity
		},
		problem: ""
	};
}
function reportOf({ record, runs, event, problem }, only, result) {
	const root = {
		identity: record.identity,
		...record.type === void 0 ? {} : { type: record.type },
		...record.target === void 0 ? {} : { target: record.target },
		considered: []
	};
	if (event === void 0) {
		const considered = runs.map((run) => notSent(run, "event-not-kept", problem));
		return [{
			...root,
			considered
		}];
	}
	const own = eventsOf(record.identity, result);
	const seen = new Set(own.flatMap(({ considered }) => considered.map(({ run }) => run?.runId)));
	const [first] = own;
	const missing = runs.filter(({ runId }) => !seen.has(runId)).map((run) => noLonger(run, first));
	const started = own.map((one) => ({
		...one,
		considered: one.considered.filter(({ run }) => run !== void 0 && (only.has(run.runId) || run.outcome !== "skipped"))
	}));
	return [{
		...root,
		considered: [...started[0]?.considered ?? [], ...missing].sort(byAutomation)
	}, ...started.slice(1).filter(({ considered }) => considered.length > 0)];
}
function eventsOf(identity, { events }) {
	const start = events.findIndex((event) => event.identity === identity && event.cause === void 0);
	if (start === -1) return [];
	const rest = events.slice(start + 1);
	const end = rest.findIndex(({ cause }) => cause === void 0);
	return [...events.slice(start, start + 1), ...end === -1 ? rest : rest.slice(0, end)];
}
function notSent(run, code, message) {
	const { runId, deliveryId, decision } = run;
	return {
		decision,
		run: {
			runId,
			deliveryId,
			outcome: "failed",
			error: {
				code,
				message
			},
			attempts: []
		}
	};
}
function noLonger(run, event) {
	const { runId, deliveryId } = run;
	const { identifier } = run.automation;
	const today = run.hop === 0 ? decisionIn(event, identifier) : void 0;
	return {
		decision: {
			...today ?? run.decision,
			note: whyNot(run, today)
		},
		run: {
			runId,
			deliveryId,
			outcome: "skipped",
			attempts: []
		}
	};
}
function decisionIn(event, identifier) {
	return event?.considered.find(({ decision }) => decision.automation === identifier)?.decision;
}
function whyNot({ hop, automation }, today) {
	if (hop > 0) return "Not sent again: the run that led to it does not lead to it any more.";
	if (today === void 0) return "Not sent again: the store has it no more for this event.";
	if (today.decision === "not-matched") return "Not sent again: it does not match any more.";
	return `Not sent again: it was synced from ${automation.repository === "" ? "no repository" : `"${automation.repository}"`} then, and is from elsewhere now, so its runs have other ids.`;
}
function byAutomation(a, b) {
	return a.decision.automation < b.decision.automation ? -1 : 1;
}
function together(results, events) {
	const all = results.flatMap((result) => result.events);
	const unrecorded = results.find((result) => result.unrecorded !== void 0)?.unrecorded;
	return {
		events: all,
		summary: {
			...summarizeDispatch(all),
			events
		},
		...unrecorded === void 0 ? {} : { unrecorded }
	};
}
export { redrive as t };
