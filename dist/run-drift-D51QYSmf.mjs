import { Un as isJsonObject, Xn as createSystemClock, sn as openStateReader } from "./dispatching-BM85niOH.mjs";
import { t as createGitHubApi } from "./github-api-kdyeUy-H.mjs";
import { t as githubEndpoint } from "./github-endpoint-CH7nunLH.mjs";
import { t as drift } from "./drift-ucG_xVL1.mjs";
import { a as markdownCode, m as LongshoreError, n as PLAIN, o as markdownCodeCell, p as EXIT, s as markdownText } from "./start-D1Q6O1zn.mjs";
import { n as planInput } from "./prepare-plan-Bk0W3Ftl.mjs";
import { a as driftOrigin, i as driftHints, n as DRIFT_WORDS, o as driftJson, r as driftCounts, t as driftTerminal } from "./terminal-drift-BKvCLzeL.mjs";
import { t as shortRevision } from "./revision-Dxel9_O6.mjs";
import { t as fitSummary } from "./fit-summary-BdwmovCW.mjs";
import { a as fieldRow } from "./summary-plan-DC4Dg_us.mjs";
import { n as isReview } from "./mode-B27qOo5A.mjs";
import { t as actionSourceControl } from "./source-control-C7DZ6tkF.mjs";
import { n as storeOptions } from "./store-options-CmBBp2-7.mjs";
// src/commands/drift-issue.ts
const DRIFT_LABEL = "longshore-drift";
const MAX_PAGES = 5;
const PAGE = 100;
async function reportDriftIssue(input, github) {
	try {
		return await report(input, github);
	} catch (error) {
		if (error instanceof LongshoreError && error.code !== "aborted") return {
			kind: "refused",
			because: error.message
		};
		throw error;
	}
}
async function report(input, github) {
	const found = await findIssues(input, github);
	if (found.kind === "refused") return found;
	const [first, ...others] = found.issues;
	const { body } = input;
	if (first === void 0) return body === void 0 ? { kind: "none" } : open(input, github);
	for (const { number } of others) {
		const closed = await change(input, number, { state: "closed" }, github);
		if (closed.status !== 200) return refused(closed);
	}
	const { number } = first;
	if (body === void 0) {
		const closed = await change(input, number, { state: "closed" }, github);
		return closed.status === 200 ? {
			kind: "closed",
			number
		} : refused(closed);
	}
	const text = marked(input, body);
	if (sameText(first.body, text)) return {
		kind: "unchanged",
		number
	};
	const updated = await change(input, number, { body: text }, github);
	return updated.status === 200 ? {
		kind: "updated",
		number
	} : refused(updated);
}
async function open(input, github) {
	const { title, body = "" } = input;
	const answer = await github.request({
		method: "POST",
		path: issuesPath(input),
		body: {
			title,
			body: marked(input, body),
			labels: [DRIFT_LABEL]
		}
	});
	const number = isJsonObject(answer.body) ? answer.body["number"] : void 0;
	return answer.status === 201 && typeof number === "number" ? {
		kind: "opened",
		number
	} : refused(answer);
}
async function change(input, number, body, github) {
	const path = `${issuesPath(input)}/${number}`;
	return await github.request({
		method: "PATCH",
		path,
		body,
		repeatable: true
	});
}
async function findIssues(input, github) {
	const issues = [];
	for (let page = 1; page <= MAX_PAGES; page += 1) {
		const query = `state=open&labels=${DRIFT_LABEL}&per_page=${PAGE}&page=${page}`;
		const answer = await github.request({
			method: "GET",
			path: `${issuesPath(input)}?${query}`
		});
		if (answer.status !== 200 || !Array.isArray(answer.body)) return refused(answer);
		const listed = answer.body;
		issues.push(...listed.flatMap(issueOf).filter(({ body }) => body.startsWith(marker(input))));
		if (listed.length < PAGE) break;
	}
	return {
		kind: "found",
		issues: issues.toSorted((a, b) => a.number - b.number)
	};
}
function issueOf(value) {
	if (!isJsonObject(value) || value["pull_request"] !== void 0) return [];
	const { number, body } = value;
	return typeof number === "number" && typeof body === "string" ? [{
		number,
		body
	}] : [];
}
function marker({ instance }) {
	return `<!-- longshore-drift:${instance} -->`;
}
function marked(input, body) {
	return `${marker(input)}\n${body}`;
}
function sameText(a, b) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return plain(a) === plain(b);
}
function issuesPath({ repository }) {
	return `/repos/${repository}/issues`;
}
function refused({ status, body }) {
	const message = isJsonObject(body) ? body["message"] : void 0;
	return {
		kind: "refused",
		because: `GitHub answered ${status}${typeof message === "string" ? `: ${message}` : ""}.`
	};
}
// src/report/markdown-drift.ts
const MAX_ISSUE_BYTES = 6e4;
function driftSections(result) {
	const { items, revision } = result;
	const sections = [[
		"### Drift",
		"",
		`Drift of ${revision === void 0 ? "the empty store" : `revision ${markdownCode(shortRevision(revision))}`}: ${driftCounts(items)}.`,
		""
	], driftHints(result).map((hint) => `> ${markdownText(hint)}\n`)];
	if (items.length === 0) return sections;
	const table = [
		"| | Automation | Where | Since |",
		"| --- | --- | --- | --- |",
		...items.map(itemRow),
		""
	];
	return [
		...sections,
		table,
		...items.map(fieldLines)
	];
}
function driftIssueBody(result, store) {
	const intro = [`What the state store ${markdownCode(store)} holds is not what was synced, or not what the files say. This issue is updated on every check, and closed when it is gone.`, ""];
	return fitSummary([intro, ...driftSections(result)], MAX_ISSUE_BYTES, "this issue");
}
function itemRow(item) {
	const { kind, identifier, file, message } = item;
	const what = message === void 0 ? "" : `: ${markdownText(message)}`;
	const origin = driftOrigin(item);
	return `| ${DRIFT_WORDS[kind]}${what} | ${markdownCodeCell(identifier)} | ${markdownCodeCell(file)} | ${origin === "" ? "–" : markdownText(origin)} |`;
}
function fieldLines({ identifier, kind, fields }) {
	if (fields.length === 0) return [];
	return [
		`**${markdownText(identifier)}**, ${DRIFT_WORDS[kind]}:`,
		"",
		"| Field | Before | After |",
		"| --- | --- | --- |",
		...fields.map(fieldRow),
		""
	];
}
// src/action/run-drift.ts
const ISSUE_PATIENCE_MS = 6e4;
async function runDrift(store, inputs, checked, context) {
	const result = await drift(planInput(checked), {
		store: await openStateReader(store, storeOptions(inputs, context)),
		sourceControl: actionSourceControl(inputs, context)
	});
	const notes = [...result.notes, ...await issueNotes(result, store, inputs, checked, context)];
	return {
		revision: result.revision,
		log: [driftTerminal(result, PLAIN), ...notes].join("\n"),
		sections: [...driftSections(result), notes.map(markdownText)],
		json: driftJson(result),
		exitCode: result.items.length === 0 ? EXIT.fine : EXIT.findings
	};
}
async function issueNotes(result, store, inputs, checked, { env, event }) {
	const repository = env["GITHUB_REPOSITORY"];
	const endpoint = githubEndpoint(env);
	const token = inputs.githubToken ?? endpoint.token;
	if (isReview(event) || repository === void 0 || token === void 0) return [];
	if (result.items.length === 0 && checked.summary.errors > 0) return [];
	const { label } = inputs;
	const github = createGitHubApi({
		...endpoint,
		token,
		clock: createSystemClock(),
		waitBudgetMs: ISSUE_PATIENCE_MS
	});
	return issueNote(await reportDriftIssue({
		repository,
		instance: label ?? "default",
		title: `The state store has drifted${label === void 0 ? "" : ` (${label})`}`,
		...result.items.length === 0 ? {} : { body: driftIssueBody(result, store) }
	}, github));
}
function issueNote(ending) {
	switch (ending.kind) {
		case "opened": return [`Opened issue ${ending.number}.`];
		case "updated": return [`Updated issue ${ending.number}.`];
		case "unchanged": return [`Issue ${ending.number} says the same.`];
		case "closed": return [`Closed issue ${ending.number}: the drift is gone.`];
		case "none": return [];
		case "refused": return [`No issue was written: ${ending.because} A job that gives the token "issues: write" has one.`];
	}
}
export { runDrift };
