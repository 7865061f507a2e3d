import { Un as isJsonObject, Xn as createSystemClock, v as count, y as joinWords } from "./dispatching-BM85niOH.mjs";
import { t as createGitHubApi } from "./github-api-kdyeUy-H.mjs";
import { t as githubEndpoint } from "./github-endpoint-CH7nunLH.mjs";
import { a as markdownCode, m as LongshoreError, s as markdownText } from "./start-D1Q6O1zn.mjs";
import { r as isPublished } from "./automation-6xGhT7Wj.mjs";
import { n as findingRows, t as FINDING_HEAD } from "./finding-table-DA9b0Hdk.mjs";
import { t as mostSevereFirst } from "./most-severe-rO-a_xA2.mjs";
import { c as plannedCounts, l as restCounts, s as hasChanges } from "./plan-words-CA_k4NOt.mjs";
import { i as envSection, n as changeDetails, r as changeRows, s as unsafeAlert, t as CHANGE_HEAD } from "./summary-plan-DC4Dg_us.mjs";
import { a as replayRows, i as replayDetails, n as REPLAY_TITLE, r as problemLines, s as replayText, t as REPLAY_HEAD } from "./summary-replay-CgB5Vb_Q.mjs";
// src/commands/publish-comment.ts
async function publishComment(input, github) {
	try {
		return await publish(input, github);
	} catch (error) {
		if (error instanceof LongshoreError && error.code !== "aborted") return {
			kind: "refused",
			because: error.message
		};
		throw error;
	}
}
async function publish(input, github) {
	const found = await findComment(input, github);
	if (found.kind === "refused") return found;
	const { comment } = found;
	if (comment !== void 0) {
		if (sameText(comment.body, input.body)) return {
			kind: "unchanged",
			url: comment.url
		};
		const path = `${repositoryPath(input)}/issues/comments/${comment.id}`;
		const answer = await github.request({
			method: "PATCH",
			path,
			body: { body: input.body },
			repeatable: true
		});
		if (answer.status === 200) return {
			kind: "updated",
			url: comment.url
		};
		if (answer.status !== 404) return refused(answer);
	}
	if (!input.begin) return { kind: "none" };
	const answer = await github.request({
		method: "POST",
		path: commentsPath(input),
		body: { body: input.body }
	});
	if (answer.status !== 201) return refused(answer);
	return {
		kind: "created",
		url: urlOf(answer.body)
	};
}
const PER_PAGE = 100;
async function findComment(input, github) {
	const first = await readPage(input, 1, github);
	if (first.status !== 200) return refused(first);
	let author;
	let isAuthorKnown = false;
	for (let page = lastPage(first); page >= 1; page -= 1) {
		const answer = page === 1 ? first : await readPage(input, page, github);
		if (answer.status !== 200) return refused(answer);
		const marked = commentsOf(answer.body).filter(({ body }) => hasMarker(body, input.marker));
		if (marked.length > 0 && !isAuthorKnown) {
			author = await readAuthor(github);
			isAuthorKnown = true;
		}
		const own = marked.findLast((one) => isOwn(one, author));
		if (own !== void 0) return {
			kind: "found",
			comment: own
		};
	}
	return {
		kind: "found",
		comment: void 0
	};
}
function isOwn(comment, author) {
	if (author === void 0) return comment.isBot;
	return comment.author === author || comment.author === `${author}[bot]`;
}
function readPage(input, page, github) {
	return github.request({
		method: "GET",
		path: `${commentsPath(input)}?per_page=${PER_PAGE}&page=${page}`
	});
}
function lastPage({ headers }) {
	const last = /<[^>]*[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(headers["link"] ?? "")?.[1];
	return last === void 0 ? 1 : Number(last);
}
async function readAuthor(github) {
	const { data } = await github.graphql("query { viewer { login } }", {});
	const viewer = isJsonObject(data) ? data["viewer"] : void 0;
	const login = isJsonObject(viewer) ? viewer["login"] : void 0;
	return typeof login === "string" ? login : void 0;
}
function commentsOf(body) {
	if (!Array.isArray(body)) return [];
	return body.flatMap((one) => {
		if (!isJsonObject(one)) return [];
		const { id, body: text, user } = one;
		if (typeof id !== "number" || typeof text !== "string" || !isJsonObject(user)) return [];
		return [{
			id,
			body: text,
			author: String(user["login"] ?? ""),
			isBot: user["type"] === "Bot",
			url: urlOf(one)
		}];
	});
}
function hasMarker(body, marker) {
	return body.trimStart().split(/\r?\n/, 1)[0]?.trimEnd() === marker;
}
function sameText(a, b) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trim();
	return plain(a) === plain(b);
}
function refused({ status, body }) {
	const message = isJsonObject(body) ? body["message"] : void 0;
	return {
		kind: "refused",
		because: `GitHub answered ${status}${typeof message === "string" ? `: ${message}` : ""}.`
	};
}
function urlOf(body) {
	const url = isJsonObject(body) ? body["html_url"] : void 0;
	return typeof url === "string" ? url : void 0;
}
function commentsPath(input) {
	return `${repositoryPath(input)}/issues/${input.number}/comments`;
}
function repositoryPath({ repository }) {
	return `/repos/${repository.split("/").map(encodeURIComponent).join("/")}`;
}
// src/report/comment.ts
const MAX_CHARACTERS = 6e4;
function commentMarker(label) {
	return `<!-- longshore:${label} -->`;
}
function isWorthComment({ summary, plan }) {
	return summary.errors > 0 || plan !== void 0 && (hasChanges(plan) || plan.unsafe.length > 0);
}
function commentBody(input) {
	const parts = partsOf(input);
	let body = "";
	for (const stage of STAGES) {
		body = commentAt(parts, input, stage);
		if (fits(body)) break;
	}
	return body;
}
function fits(body) {
	if (body.length <= MAX_CHARACTERS) return true;
	return body.length <= 2 * MAX_CHARACTERS && Array.from(body).length <= MAX_CHARACTERS;
}
const MAX_ROWS = MAX_CHARACTERS / 30;
const MAX_WORDS = 500;
function partsOf({ diagnostics, plan, drafts, ...input }) {
	const replay = input.replay === void 0 ? void 0 : shortReplay(input.replay);
	const findings = mostSevereFirst(diagnostics).slice(0, MAX_ROWS).map(shortFinding);
	const changes = plan?.changes.slice(0, MAX_ROWS).map(shortChange) ?? [];
	const shown = plan === void 0 ? void 0 : {
		...plan,
		changes
	};
	const unsafe = plan?.unsafe ?? [];
	const effects = replay === void 0 ? [] : replayRows(replay);
	const unread = replay === void 0 ? [] : problemLines(replay).filter((line) => line !== "");
	return {
		findings: {
			rows: findingRows(findings),
			total: diagnostics.length
		},
		unsafe: {
			rows: unsafe.slice(0, MAX_ROWS).map((reason) => unsafeAlert({
				...reason,
				message: short(reason.message)
			}).join("\n")),
			total: unsafe.length
		},
		changes: {
			rows: shown === void 0 ? [] : changeRows(shown),
			total: (plan?.changes.length ?? 0) + (plan?.configChanged === true ? 1 : 0)
		},
		env: plan?.env ?? [],
		effects: {
			rows: effects.slice(0, MAX_ROWS),
			total: effects.length
		},
		unread: {
			rows: unread,
			total: unread.length
		},
		drafts: {
			rows: drafts.slice(0, MAX_ROWS).map(draftLine),
			total: drafts.length
		},
		fields: shown === void 0 ? [] : changeDetails(shown).flat()
	};
}
function shortFinding(one) {
	const { hint } = one;
	const texts = {
		message: short(one.message),
		file: short(one.file)
	};
	return {
		...one,
		...texts,
		...hint === void 0 ? {} : { hint: short(hint) }
	};
}
function shortChange(change) {
	const { file } = change;
	const identifier = short(change.identifier);
	return {
		...change,
		identifier,
		...file === void 0 ? {} : { file: short(file) }
	};
}
function shortReplay({ automations, problems, sources, ...replay }) {
	return {
		...replay,
		automations: automations.map((one) => ({
			...one,
			identifier: short(one.identifier)
		})),
		problems: problems.map(({ place, message }) => ({
			place: short(place),
			message: short(message)
		})),
		sources: sources.map((source) => ({
			...source,
			leftOut: source.leftOut.map(short)
		}))
	};
}
function short(text) {
	return text.length <= MAX_WORDS ? text : `${text.slice(0, 499).toWellFormed()}…`;
}
const EVERY = Number.POSITIVE_INFINITY;
const STAGES = [
	{
		details: true,
		examples: EVERY,
		rows: EVERY
	},
	{
		details: true,
		examples: 1,
		rows: EVERY
	},
	{
		details: false,
		examples: 1,
		rows: EVERY
	},
	...[
		EVERY,
		100,
		30,
		10,
		3,
		0
	].map((rows) => ({
		details: false,
		examples: 0,
		rows
	}))
];
function commentAt(parts, input, stage) {
	const { details, examples, rows } = stage;
	const { label, plan } = input;
	const some = (part) => part.rows.slice(0, rows);
	const env = parts.env.slice(0, rows);
	const cut = [
		...left(parts.findings, rows, "finding"),
		...left(parts.unsafe, rows, "refusal"),
		...left(parts.changes, rows, "change"),
		...left({
			rows: parts.env,
			total: parts.env.length
		}, rows, "secret"),
		...left(parts.effects, rows, "effect on recorded events", "effects on recorded events"),
		...left(parts.unread, rows, "note on recorded events", "notes on recorded events"),
		...left(parts.drafts, rows, "draft"),
		...details || parts.fields.length === 0 ? [] : ["the changed fields"],
		...examples > 0 || parts.effects.total === 0 ? [] : ["the recorded events"]
	];
	return [
		commentMarker(label),
		...head(input),
		...some(parts.unsafe),
		...section("Findings", FINDING_HEAD, some(parts.findings)),
		...section("Changes", CHANGE_HEAD, some(parts.changes)),
		...plan === void 0 ? [] : envSection({
			...plan,
			env
		}),
		...details ? parts.fields : [],
		...replaySection(parts, input.replay, stage),
		...draftSection(some(parts.drafts)),
		...input.notes.flatMap((note) => [markdownText(short(note)), ""]),
		...cutNote(cut, input.runUrl)
	].join("\n").trimEnd();
}
function left(part, rows, one, many) {
	const shown = Math.min(rows, part.rows.length);
	return shown === part.total ? [] : [count(part.total - shown, one, many)];
}
function replaySection({ effects, unread }, replay, { examples, rows }) {
	if (replay === void 0) return [];
	const shown = effects.rows.slice(0, rows);
	const notes = unread.rows.slice(0, rows);
	return [
		`### ${REPLAY_TITLE}`,
		"",
		...replayText(replay, MAX_WORDS),
		...shown.length === 0 ? [] : [
			...REPLAY_HEAD,
			...shown,
			""
		],
		...examples === 0 ? [] : replayDetails(shortReplay(replay), examples).flat(),
		...notes.length === 0 ? [] : [...notes, ""]
	];
}
function head({ label, summary, plan }) {
	return [
		`## ${summary.errors > 0 ? "❌" : summary.warnings > 0 ? "⚠️" : "✅"} Automations${label === "default" ? "" : `: ${markdownText(label)}`}`,
		"",
		`${sentences(summary, plan).join(" ")}`,
		""
	];
}
function sentences(summary, plan) {
	const found = summary.errors + summary.warnings === 0 ? `No problems in ${count(summary.files, "file")}.` : `${count(summary.errors, "error")} and ${count(summary.warnings, "warning")} in ${count(summary.files, "file")}.`;
	const blocked = summary.errors === 0 ? [] : ["Nothing is synced until the errors are corrected."];
	if (plan === void 0) return [
		found,
		...blocked,
		"This run made no plan."
	];
	const risky = plan.changes.filter(({ risks }) => risks.length > 0).length;
	return [
		found,
		...blocked,
		`The merge has ${plannedCounts(plan.summary)}${plan.configChanged ? " and changes the run-time configuration" : ""}; ${restCounts(plan.summary)}.`,
		...risky === 0 ? [] : [`⚠️ ${count(risky, "change")} with risks.`]
	];
}
function section(title, tableHead, rows) {
	return rows.length === 0 ? [] : [
		`### ${title}`,
		"",
		...tableHead,
		...rows,
		""
	];
}
function draftSection(rows) {
	if (rows.length === 0) return [];
	return [
		`<details><summary>${`${count(rows.length, "draft")}, validated and not synced`}</summary>`,
		"",
		...rows,
		"",
		"</details>",
		""
	];
}
function draftLine({ automation, file }) {
	return `- ${markdownCode(short(automation.identifier))} in ${markdownCode(short(file))}`;
}
function cutNote(cut, runUrl) {
	if (cut.length === 0) return [];
	const where = runUrl === void 0 ? "job summary" : `[job summary](${runUrl})`;
	return [`Left out here, because GitHub limits comments: ${joinWords(cut)}. The ${where} has all.`];
}
// src/action/comment.ts
const PATIENCE_MS = 2e4;
async function commentOnPullRequest(inputs, checked, report, { env, event }) {
	const { pullRequest } = event;
	const repository = env["GITHUB_REPOSITORY"];
	if (inputs.comment === "false" || pullRequest === void 0 || repository === void 0) return;
	const endpoint = githubEndpoint(env);
	const token = inputs.githubToken ?? endpoint.token;
	if (token === void 0) return inputs.comment === "true" ? {
		kind: "refused",
		because: "there is no token in the input \"github-token\"."
	} : void 0;
	const label = inputs.label ?? "default";
	const runId = env["GITHUB_RUN_ID"];
	const comment = {
		label,
		diagnostics: checked.diagnostics,
		summary: checked.summary,
		...report?.plan === void 0 ? {} : { plan: report.plan },
		...report?.replay === void 0 ? {} : { replay: report.replay },
		drafts: checked.manifest.entries.filter(({ automation }) => !isPublished(automation)),
		notes: report?.notes ?? [],
		...runId === void 0 ? {} : { runUrl: `${endpoint.serverUrl}/${repository}/actions/runs/${runId}` }
	};
	return await publishComment({
		repository,
		number: pullRequest,
		marker: commentMarker(label),
		body: commentBody(comment),
		begin: isWorthComment(comment)
	}, createGitHubApi({
		...endpoint,
		token,
		clock: createSystemClock(),
		waitBudgetMs: PATIENCE_MS
	}));
}
export { commentOnPullRequest };
