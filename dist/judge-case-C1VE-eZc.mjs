import { Hn as formatPath, Un as isJsonObject, Wn as jsonOf } from "./dispatching-BM85niOH.mjs";
// src/commands/tests/compare-request.ts
const OWN_HEADERS = /* @__PURE__ */ new Set([
	"user-agent",
	"idempotency-key",
	"webhook-id",
	"webhook-timestamp",
	"webhook-signature"
]);
function seenRequest({ method, url, headers, body }) {
	return {
		method,
		url,
		headers: lowerCase(headers),
		...body === void 0 ? {} : { body: bodyValue(body) }
	};
}
function definedHeaders({ headers }) {
	return Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN_HEADERS.has(name)));
}
function requestDifferences(expected, actual, exact) {
	const { method, url, headers = {} } = expected;
	return [
		...text("method", method?.toUpperCase(), actual.method, exact),
		...text("url", normalUrl(url), actual.url, exact),
		...headerDifferences(lowerCase(headers), actual, exact),
		...bodyDifferences(expected.body, actual.body, exact)
	];
}
function text(path, expected, actual, exact) {
	if (expected === void 0) return exact ? [{
		path,
		actual
	}] : [];
	return expected === actual ? [] : [{
		path,
		expected,
		actual
	}];
}
function normalUrl(url) {
	return url === void 0 || !URL.canParse(url) ? url : new URL(url).href;
}
function headerDifferences(expected, actual, exact) {
	const named = Object.entries(expected).flatMap(([name, value]) => {
		const path = formatPath(["headers", name]);
		if (!Object.hasOwn(actual.headers, name)) return [{
			path,
			expected: value
		}];
		const found = actual.headers[name] ?? "";
		return found === value ? [] : [{
			path,
			expected: value,
			actual: found
		}];
	});
	if (!exact) return named;
	const others = Object.entries(definedHeaders(actual)).filter(([name]) => !Object.hasOwn(expected, name)).map(([name, value]) => ({
		path: formatPath(["headers", name]),
		actual: value
	}));
	return [...named, ...others];
}
function bodyDifferences(expected, actual, exact) {
	if (expected === void 0 && !exact) return [];
	return differences(expected, actual, ["body"], exact);
}
function differences(expected, actual, path, exact) {
	if (Array.isArray(expected) && Array.isArray(actual)) {
		const length = Math.max(expected.length, actual.length);
		return Array.from({ length }, (_, index) => differences(expected[index], actual[index], [...path, index], exact)).flat();
	}
	if (isJsonObject(expected) && isJsonObject(actual)) return objectDifferences(expected, actual, path, exact);
	if (Object.is(expected, actual)) return [];
	return [{
		path: formatPath(path),
		...expected === void 0 ? {} : { expected },
		...actual === void 0 ? {} : { actual }
	}];
}
function objectDifferences(expected, actual, path, exact) {
	const own = (object, key) => Object.hasOwn(object, key) ? object[key] : void 0;
	const others = exact ? Object.keys(actual).filter((key) => !Object.hasOwn(expected, key)) : [];
	return [...Object.keys(expected), ...others].flatMap((key) => differences(own(expected, key), own(actual, key), [...path, key], exact));
}
function lowerCase(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function bodyValue(body) {
	const value = jsonOf(body);
	return value === void 0 ? body : value;
}
// src/commands/tests/claim-runs.ts
function claimRuns(entries, fired) {
	const compared = entries.map((entry) => differencesOf(entry, fired));
	const claimedBy = fittingRuns(compared);
	const claims = new Map([...claimedBy].map(([run, index]) => [index, run]));
	return compared.map((differences, index) => {
		const fitting = claims.get(index);
		if (fitting !== void 0) return {
			run: fitting,
			differences: []
		};
		const [nearest] = [...differences].filter(([run]) => !claimedBy.has(run)).sort(([, a], [, b]) => a.length - b.length);
		if (nearest === void 0) return void 0;
		claimedBy.set(nearest[0], index);
		return {
			run: nearest[0],
			differences: nearest[1]
		};
	});
}
function differencesOf({ automation, request, exact = false }, fired) {
	return new Map(fired.filter(({ decision }) => decision.automation === automation).map((run) => {
		if (request === void 0 || run.request === void 0) return [run, []];
		return [run, requestDifferences(request, seenRequest(run.request), exact)];
	}));
}
function fittingRuns(compared) {
	const claimedBy = /* @__PURE__ */ new Map();
	const matched = /* @__PURE__ */ new Set();
	for (const accepted of [true, false]) {
		const claim = (index, tried) => {
			for (const [run, differences] of compared[index] ?? []) {
				if (differences.length > 0 || tried.has(run)) continue;
				if (accepted && run.run?.outcome !== "delivered") continue;
				tried.add(run);
				const other = claimedBy.get(run);
				if (other !== void 0 && !claim(other, tried)) continue;
				claimedBy.set(run, index);
				return true;
			}
			return false;
		};
		for (const index of compared.keys()) if (!matched.has(index) && claim(index, /* @__PURE__ */ new Set())) matched.add(index);
	}
	return claimedBy;
}
// src/commands/tests/judge-case.ts
function judgeCase(input) {
	const { expect, observed } = input;
	const fires = (expect.fires ?? []).map(expectedRun);
	const fails = (expect.fails ?? []).map(expectedFailure);
	const silent = expect["does-not-fire"] ?? [];
	const judged = createJudgement(input);
	const claims = claimRuns(fires, observed.filter(isSent));
	for (const [index, one] of fires.entries()) judged.add(fireFailure(one, claims[index], judged), one.automation, ["fires", index]);
	for (const [index, automation] of silent.entries()) {
		const fired = judged.fired(automation).length > 0;
		const message = `"${automation}" fired, and is expected not to.`;
		judged.add(fired ? {
			kind: "fired",
			message
		} : void 0, automation, ["does-not-fire", index]);
	}
	for (const [index, one] of fails.entries()) judged.add(failFailure(one, judged), one.automation, ["fails", index]);
	const claimed = new Set(claims.map((claim) => claim?.run));
	for (const automation of identifiersOf(observed)) {
		if (!silent.includes(automation)) {
			const unclaimed = judged.fired(automation).filter((run) => !claimed.has(run));
			const isNamed = fails.some((one) => one.automation === automation);
			const unexpected = unclaimed.some((run) => !isNamed || !isFailed(run));
			const place = fires.findLastIndex((one) => one.automation === automation);
			const path = place < 0 ? void 0 : ["fires", place];
			judged.add(unexpected ? firedFailure(automation, fires, judged) : void 0, automation, path);
		}
		judged.add(unnamedFailure(automation, fails, judged), automation, void 0);
	}
	return judged.failures;
}
const EXPLAINED = /* @__PURE__ */ new Set([
	"not-fired",
	"fired",
	"not-failed"
]);
function createJudgement({ observed, automations, rangeOf }) {
	const failures = [];
	const of = (automation) => observed.filter(({ decision }) => decision.automation === automation);
	return {
		failures,
		add(verdict, automation, path) {
			if (verdict === void 0) return;
			const { kind, message, differences = [] } = verdict;
			const decisions = EXPLAINED.has(kind) ? of(automation).map(({ decision }) => decision) : [];
			const range = rangeOf(path);
			failures.push({
				kind,
				automation,
				message,
				range,
				decisions,
				differences
			});
		},
		fired: (automation) => of(automation).filter(isSent),
		failed: (automation) => of(automation).filter(isFailed),
		unheard(automation) {
			if (of(automation).length > 0) return "";
			const listens = automations.get(automation)?.trigger.event;
			if (listens === void 0) return "";
			const target = "actionIdentifier" in listens ? listens.actionIdentifier : listens.blueprintIdentifier;
			return ` It listens to ${listens.type} of "${target}", and no event was about that.`;
		}
	};
}
function isSent({ run }) {
	return run?.outcome === "delivered" || run?.outcome === "dead";
}
function isFailed({ run }) {
	return run?.outcome === "failed" || run?.outcome === "dead";
}
function fireFailure({ automation }, claim, judged) {
	const fired = judged.fired(automation);
	if (fired.length === 0) {
		const [failed] = judged.failed(automation);
		return {
			kind: "not-fired",
			message: `"${automation}" did not fire.${failed === void 0 ? judged.unheard(automation) : ` ${whyFailed(failed)}`}`
		};
	}
	if (claim === void 0) return {
		kind: "not-fired",
		message: `"${automation}" fired ${times(fired.length)}, and is named more often.`
	};
	const { differences } = claim;
	if (differences.length === 0) return void 0;
	return {
		kind: "request",
		message: `The request of "${automation}" is not as expected.`,
		differences
	};
}
function firedFailure(automation, fires, judged) {
	const named = fires.filter((one) => one.automation === automation).length;
	if (named === 0) return {
		kind: "fired",
		message: `"${automation}" fired, and no expectation names it.`
	};
	return {
		kind: "fired",
		message: `"${automation}" fired ${times(judged.fired(automation).length)}, and "fires" names it ${times(named)}.`
	};
}
function unnamedFailure(automation, fails, judged) {
	const entries = fails.filter((one) => one.automation === automation);
	const unnamed = judged.failed(automation).find((run) => !entries.some((entry) => fitsFailure(entry, run)));
	if (unnamed === void 0) return void 0;
	if (judged.failures.some((one) => one.automation === automation && (one.kind === "other-error" || one.kind === "not-fired" && judged.fired(automation).length === 0))) return void 0;
	return {
		kind: "failed",
		message: `"${automation}" failed, and "fails" does not name ${entries.length === 0 ? "it" : "this error of it"}. ${whyFailed(unnamed)}`
	};
}
function failFailure(expected, judged) {
	const { automation, error } = expected;
	const failed = judged.failed(automation);
	const [first] = failed;
	if (first === void 0) return {
		kind: "not-failed",
		message: `"${automation}" did not fail.${judged.fired(automation).length > 0 ? " It fired, and its call was accepted." : judged.unheard(automation)}`
	};
	if (failed.some((run) => fitsFailure(expected, run))) return void 0;
	return {
		kind: "other-error",
		message: `"${automation}" failed, but not with "${error}". ${whyFailed(first)}`
	};
}
function fitsFailure({ error }, { run }) {
	return error === void 0 || run?.error?.code === error;
}
function times(count) {
	return count === 1 ? "once" : `${count} times`;
}
function whyFailed({ run }) {
	const { code = "unknown", message = "It failed." } = run?.error ?? {};
	return `${message} [${code}]`;
}
function expectedRun(entry) {
	return typeof entry === "string" ? { automation: entry } : entry;
}
function expectedFailure(entry) {
	return typeof entry === "string" ? { automation: entry } : entry;
}
function identifiersOf(observed) {
	return [...new Set(observed.map(({ decision }) => decision.automation))];
}
export { isSent as a, definedHeaders as c, isFailed as i, seenRequest as l, expectedRun as n, judgeCase as o, fitsFailure as r, claimRuns as s, expectedFailure as t };
