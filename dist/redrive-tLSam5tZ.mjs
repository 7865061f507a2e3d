import { At as createCallSlots, D as createLedger, E as dispatch, a as withProgress, an as pLimit, dn as groupBy, et as DEFAULT_RUNTIME_CONFIG, ft as refusedDestination, gt as deliver, jt as createBreaker, k as readRoute, kt as createSeal, mn as createRedactor, o as withDispatchDeps, r as showDispatch, ut as METHODS_WITHOUT_BODY, v as count, xt as summarizeDispatch } from "./dispatching-BM85niOH.mjs";
import { n as findRuns, t as findRun } from "./find-runs-B2QMPO3m.mjs";
import { t as redrive } from "./redrive-BpH0twvc.mjs";
import { r as updateTime } from "./recorded-runs-B2X6mLw0.mjs";
import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { r as parseRunFilter } from "./run-filter-BHqXdZj5.mjs";
// src/commands/redrive-recorded.ts
const MAX_CONCURRENT_RUNS = 100;
async function redriveRecorded(selected, { dryRun }, deps) {
	const delivery = {
		...deps,
		slots: createCallSlots(),
		breaker: createBreaker(deps.clock),
		seal: createSeal(deps)
	};
	const ledger = createLedger(deps.runLog);
	const routes = /* @__PURE__ */ new Map();
	const limit = pLimit(MAX_CONCURRENT_RUNS);
	const done = await Promise.all(selected.map((item) => limit(async () => ({
		item,
		run: await sendAgain(item)
	}))));
	const events = [...groupBy(done, ({ item }) => item.record).entries()].sort(([a], [b]) => a.at < b.at ? -1 : 1).map(([record, runs]) => ({
		identity: record.identity,
		...record.type === void 0 ? {} : { type: record.type },
		...record.target === void 0 ? {} : { target: record.target },
		considered: runs.map(({ item, run }) => ({
			decision: item.run.decision,
			run
		}))
	}));
	const unrecorded = await ledger.flush();
	return {
		events,
		summary: summarizeDispatch(events),
		...unrecorded === void 0 ? {} : { unrecorded }
	};
	async function sendAgain({ record, run }) {
		const ids = {
			runId: run.runId,
			deliveryId: run.deliveryId
		};
		if (run.outcome === "delivered") return {
			...ids,
			outcome: "skipped",
			attempts: []
		};
		const request = completeRequest(run);
		if ("code" in request) return {
			...ids,
			outcome: "failed",
			error: request,
			attempts: []
		};
		const place = placeOf({
			record,
			run
		});
		const key = JSON.stringify([place.resource, place.target]);
		const route = routes.get(key) ?? readRoute(place, deps.store);
		routes.set(key, route);
		const terms = termsOf(run, request, await route);
		if ("code" in terms) return {
			...ids,
			outcome: "failed",
			error: terms,
			attempts: []
		};
		if (dryRun) return {
			...ids,
			outcome: "rendered",
			request,
			attempts: []
		};
		const { synchronized, policy, runtime } = terms;
		const result = await deliver({
			request,
			masked: request,
			redact: NO_SECRETS,
			policy,
			synchronized,
			credential: { kind: "none" },
			signed: true,
			repeatable: true,
			config: runtime.delivery
		}, delivery);
		await ledger.add({
			...withoutBody(record),
			runs: [later(run, result, synchronized)]
		});
		return {
			...ids,
			...result,
			request
		};
	}
	function later({ error: _, response: __, external: ___, ...run }, result, synchronized) {
		const accepted = result.outcome === "delivered";
		return {
			...run,
			...result,
			status: accepted ? synchronized ? "SUCCESS" : "IN_PROGRESS" : "FAILURE",
			updatedAt: updateTime(run, deps.clock.now())
		};
	}
}
const NO_SECRETS = createRedactor([]);
function withoutBody({ body: _, ...record }) {
	return record;
}
function completeRequest({ request }) {
	if (request === void 0) return incomplete("No request was made of it.");
	const { method, url, headers, body } = request;
	if (!(headers["webhook-id"] !== void 0 && /^https?:/.test(url))) return incomplete("Its request was authorized when it was made, which is not recorded.");
	if (!URL.canParse(url)) return incomplete("The URL that is recorded of its request is none.");
	const hasType = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
	if (body === void 0 && hasType && !METHODS_WITHOUT_BODY.has(method)) return incomplete("The body of its request was not kept.");
	if ([
		url,
		...Object.entries(headers).flat(),
		body ?? ""
	].some((text) => text.includes("***"))) return incomplete(`Its request held a secret, which is recorded as "***".`);
	return request;
}
function incomplete(why) {
	return {
		code: "request-incomplete",
		message: `${why} It cannot be sent as it was recorded; --definition current renders it anew.`
	};
}
function placeOf({ record, run }) {
	const { type, target = "" } = run.cause ?? record;
	return {
		resource: type?.startsWith("RUN_") === true ? "run" : "entity",
		target
	};
}
function termsOf({ automation }, request, { automations, configs }) {
	const runtime = configs[automation.repository] ?? DEFAULT_RUNTIME_CONFIG;
	const webhook = webhookOf(automations.find((routed) => isOf(routed, automation)));
	const { allowHttp, allowPrivate } = runtime.network;
	const policy = {
		allowHttp,
		allowPrivate: webhook?.agent === true ? allowPrivate : []
	};
	return refusedDestination({
		template: request.url,
		url: new URL(request.url),
		secrets: [],
		policy
	}, runtime) ?? {
		runtime,
		policy,
		synchronized: webhook?.synchronized === true
	};
}
function isOf(routed, { identifier, repository }) {
	return routed.definition.identifier === identifier && routed.repository === repository;
}
function webhookOf(routed) {
	const invocation = routed?.definition.invocationMethod;
	return invocation?.type === "WEBHOOK" || invocation?.type === "SLACK" ? invocation : void 0;
}
// src/cli/redrive.ts
const DEFAULT_OUTCOMES = "dead,failed,paused";
async function redriveCli(ids, options, context) {
	const { output } = context;
	const dryRun = options.dryRun === true;
	if (ids.length > 0) refuseFilter(options);
	if (!dryRun) refusePaused(context);
	const result = await withDispatchDeps(options, context, async (deps) => {
		const selected = await withProgress(output, "Reading", () => select(ids, options, deps));
		const runs = count(selected.length, "run");
		deps.logger.info(dryRun ? `${runs} would be sent again.` : `Sending ${runs} again.`);
		return await withProgress(output, "Sending", () => sendAgain(selected, {
			dryRun,
			definition: options.definition
		}, deps));
	});
	return await showDispatch(result, options.format, output);
}
async function select(ids, options, { runLog, clock }) {
	if (ids.length === 0) {
		const filter = parseRunFilter({
			outcome: DEFAULT_OUTCOMES,
			...options
		}, clock.now());
		return (await findRuns(filter, Infinity, runLog)).runs;
	}
	const found = /* @__PURE__ */ new Map();
	for (const id of ids) {
		const item = await findRun(id, runLog);
		found.set(item.run.runId, item);
	}
	return [...found.values()];
}
function sendAgain(selected, { dryRun, definition }, deps) {
	if (definition === "recorded") return redriveRecorded(selected, { dryRun }, deps);
	return redrive(selected, { dispatchAgain: (again, only) => {
		const events = again.map((event) => ({
			kind: "event",
			event
		}));
		return dispatch({
			events,
			dryRun,
			only
		}, deps);
	} });
}
function refuseFilter(options) {
	const given = [
		"automation",
		"outcome",
		"since",
		"until"
	].filter((name) => options[name] !== void 0).map((name) => `"--${name}"`);
	if (given.length === 0) return;
	throw new LongshoreError("input-invalid", `${given.join(", ")} cannot be combined with the ids of runs.`, { hint: "Give ids alone, or the options alone." });
}
function refusePaused({ env }) {
	if (env["LONGSHORE_PAUSED"] !== "true") return;
	throw new LongshoreError("not-permitted", "Sending is paused: LONGSHORE_PAUSED is \"true\".", { hint: "Unset it, or add --dry-run." });
}
export { redriveCli };
