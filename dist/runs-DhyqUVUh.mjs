import { Qt as openRunLog, S as decisionJson, T as jsonText, Xn as createSystemClock, a as withProgress, bt as dispatchFailed, d as attemptText, g as requestLines, h as reason, l as projectRoot, m as expressionLine, o as withDispatchDeps, p as dispatchTerminal, s as runLogLocation, v as count } from "./dispatching-BM85niOH.mjs";
import { i as runEnded, n as reportRun, r as showRun, t as listRuns } from "./runs-CXEqn2Ss.mjs";
import { c as visibleLine, l as visibleText, m as LongshoreError, p as EXIT } from "./start-D1Q6O1zn.mjs";
import { n as summarizeRuns, t as isUnderWay } from "./recorded-runs-B2X6mLw0.mjs";
import { t as eastAsianWidth } from "./get-east-asian-width-BG-P7LM4.mjs";
import { n as parseLimit, r as parseRunFilter, t as parseKeptDays } from "./run-filter-BHqXdZj5.mjs";
// src/report/json-runs.ts
function runsJson(found) {
	return jsonText({
		runs: found.runs.map(runJson),
		undecodable: found.undecodable.map(({ identity, at, error }) => ({
			identity,
			at,
			error
		})),
		summary: summarizeRuns(found)
	});
}
function runJson({ record, run }) {
	const { automation, decision } = run;
	return {
		runId: run.runId,
		deliveryId: run.deliveryId,
		automation: {
			identifier: automation.identifier,
			digest: automation.digest,
			repository: automation.repository
		},
		event: eventJson(record),
		hop: run.hop,
		...run.cause === void 0 ? {} : { cause: run.cause },
		decision: {
			...decisionJson(decision),
			decidedBy: decision.decidedBy
		},
		outcome: run.outcome,
		status: run.status,
		...run.summary === void 0 ? {} : { summary: run.summary },
		...run.link === void 0 ? {} : { link: run.link },
		...run.error === void 0 ? {} : { error: run.error },
		...run.request === void 0 ? {} : { request: run.request },
		...run.response === void 0 ? {} : { response: run.response },
		...run.external === void 0 ? {} : { external: run.external },
		attempts: run.attempts,
		startedAt: run.startedAt,
		updatedAt: run.updatedAt
	};
}
function eventJson({ identity, type, target, at }) {
	return {
		identity,
		...type === void 0 ? {} : { type },
		...target === void 0 ? {} : { target },
		at
	};
}
// src/report/text-table.ts
const GAP = "  ";
function textTable(rows, maxWidth) {
	const shown = rows.map((row) => row.map(({ text, paint }) => ({
		...fitting(visibleLine(text), maxWidth),
		paint
	})));
	const columns = Math.max(0, ...shown.map((row) => row.length));
	const widths = Array.from({ length: columns }, (_, column) => Math.max(0, ...shown.map((row) => row[column]?.width ?? 0)));
	return shown.map((row) => row.map(({ text, width, paint }, column) => {
		const fill = column === row.length - 1 ? "" : " ".repeat((widths[column] ?? 0) - width);
		return `${paint === void 0 ? text : paint(text)}${fill}`;
	}).join(GAP));
}
function fitting(text, maxWidth) {
	let [shown, width] = ["", 0];
	for (const char of text) {
		const next = widthOf(char);
		if (width + next > maxWidth) return cutShort(shown, maxWidth);
		shown += char;
		width += next;
	}
	return {
		text: shown,
		width
	};
}
function cutShort(text, maxWidth) {
	const chars = Array.from(text);
	let width = chars.reduce((sum, char) => sum + widthOf(char), 0);
	while (width > maxWidth - 1) width -= widthOf(chars.pop() ?? "");
	return {
		text: `${chars.join("")}…`,
		width: width + 1
	};
}
function widthOf(char) {
	if (char >= " " && char <= "~") return 1;
	return /\p{M}/u.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0);
}
// src/report/terminal-runs.ts
const MAX_CELL_WIDTH = 40;
function runsTerminal(found, paint) {
	const rows = [...found.runs.map((item) => ({
		at: item.record.at,
		cells: runCells(item, paint)
	})), ...found.undecodable.map((record) => ({
		at: record.at,
		cells: undecodableCells(record, paint)
	}))].sort((a, b) => a.at === b.at ? 0 : a.at < b.at ? 1 : -1);
	if (rows.length === 0) return "No runs.\n";
	return `${[
		...textTable([[
			"RUN",
			"TIME",
			"AUTOMATION",
			"EVENT",
			"OUTCOME",
			"STATUS",
			"ATTEMPTS"
		].map((text) => ({
			text,
			paint: paint.dim
		})), ...rows.map(({ cells }) => cells)], MAX_CELL_WIDTH),
		"",
		summaryLine(found)
	].join("\n")}\n`;
}
function runCells({ record, run }, paint) {
	const event = run.cause ?? record;
	return [
		{ text: run.runId },
		{ text: shortTime(record.at) },
		{
			text: run.automation.identifier,
			paint: paint.bold
		},
		{ text: `${event.type ?? ""} ${event.target ?? ""} ${event.identity}`.trim() },
		{
			text: run.outcome,
			paint: outcomePaint(run, paint)
		},
		{ text: run.status },
		{ text: String(run.attempts.length) }
	];
}
function undecodableCells({ at, identity, error }, paint) {
	return [
		{ text: "–" },
		{ text: shortTime(at) },
		{ text: "–" },
		{ text: identity },
		{
			text: "undecodable",
			paint: paint.red
		},
		{ text: error ?? "" }
	];
}
function summaryLine(found) {
	const summary = summarizeRuns(found);
	const outcomes = [
		"delivered",
		"dead",
		"failed",
		"paused"
	].filter((name) => summary[name] > 0).map((name) => `${summary[name]} ${name}`);
	if (summary.inProgress > 0) outcomes.push(`${summary.inProgress} in progress`);
	if (summary.undecodable > 0) outcomes.push(`${count(summary.undecodable, "event")} undecodable`);
	const more = summary.more ? " There are older ones: see --limit." : "";
	return `${count(summary.runs, "run")}: ${outcomes.join(", ")}.${more}`;
}
function runTerminal({ record, run }, paint) {
	const { automation, cause, decision, error, external, request, response } = run;
	const line = (name, value) => `  ${paint.dim(name.padEnd(10))}  ${value}`;
	const optional = (name, value) => value === void 0 ? [] : [line(name, visibleLine(value))];
	return `${[
		`${paint.bold(visibleLine(automation.identifier))} ${paint.dim(visibleLine(run.runId))}`,
		line("event", eventText(record)),
		...cause === void 0 ? [] : [line("caused by", `${eventText(cause)} (hop ${run.hop})`)],
		...optional("time", record.at),
		...optional("definition", `${automation.digest} ${automation.repository}`.trim()),
		...optional("delivery", run.deliveryId),
		line("outcome", outcomePaint(run, paint)(run.outcome)),
		line("status", `${run.status} ${paint.dim(visibleLine(run.updatedAt))}`),
		...optional("summary", run.summary),
		...optional("link", run.link),
		...error === void 0 ? [] : [line("error", errorText(error))],
		...optional("started", external === void 0 ? void 0 : external.url ?? external.id),
		line("decision", decision.decision),
		...decision.expressions.map((one) => expressionLine(one, paint)),
		`      ${paint.dim(reason(decision.decidedBy))}`,
		...decision.note === void 0 ? [] : [`      note: ${visibleLine(decision.note)}`],
		...request === void 0 ? [] : [line("request", `${request.method} ${visibleLine(request.url)}`), ...requestLines(request)],
		...run.attempts.length === 0 ? [] : [line("attempts", String(run.attempts.length))],
		...run.attempts.map((attempt) => `      ${attemptText(attempt)}`),
		...response === void 0 ? [] : [line("response", `${response.status}${response.truncated ? ", cut" : ""}`), ...bodyLines(response.body)]
	].join("\n")}\n`;
}
function eventText(event) {
	return visibleLine(`${event.type ?? ""} ${event.target ?? ""} ${event.identity}`.trim());
}
function errorText({ code, message, path }) {
	const place = path === void 0 ? "" : ` (${visibleLine(path)})`;
	return `${visibleLine(message)}${place} [${visibleLine(code)}]`;
}
function bodyLines(body) {
	return (typeof body === "string" ? body : JSON.stringify(body, void 0, 2)).split("\n").map((line) => `      ${visibleText(line)}`.trimEnd());
}
function outcomePaint(run, paint) {
	if (run.outcome === "dead" || run.outcome === "failed") return paint.red;
	if (run.outcome === "paused" || isUnderWay(run)) return paint.yellow;
	return run.status === "FAILURE" ? paint.red : paint.green;
}
function shortTime(at) {
	return at.replace(/\.\d+Z$/, "Z");
}
// src/cli/runs.ts
const DEFAULT_LIMIT = "20";
async function runsCli(id, options, context) {
	const { output } = context;
	const runLog = await openLog(options, context);
	if (id !== void 0) refuseFilter(options);
	const filter = parseRunFilter(options, createSystemClock().now());
	const limit = parseLimit(options.limit ?? DEFAULT_LIMIT);
	const found = await withProgress(output, "Reading", () => id === void 0 ? listRuns({
		filter,
		limit
	}, { runLog }) : showRun(id, { runLog }));
	if (options.format === "json") await output.document(runsJson(found));
	else if (id === void 0) await output.out(runsTerminal(found, output.outPaint));
	else await showEach(found, context);
	return EXIT.fine;
}
async function showEach({ runs }, { output }) {
	for (const run of runs) await output.out(runTerminal(run, output.outPaint));
}
async function openLog(options, context) {
	const { url, base } = runLogLocation(options, context, projectRoot(context.workingDirectory));
	return await openRunLog(url, {
		cwd: base,
		clock: createSystemClock(),
		env: context.env
	});
}
function refuseFilter(options) {
	const given = [
		"automation",
		"outcome",
		"since",
		"until",
		"limit"
	].filter((name) => options[name] !== void 0).map((name) => `"--${name}"`);
	if (given.length === 0) return;
	throw new LongshoreError("input-invalid", `${given.join(", ")} cannot be combined with the id of a run.`, { hint: "Give the id alone, or the options alone." });
}
async function reportRunCli(id, { status, summary, link, ...options }, context) {
	const { output } = context;
	const input = {
		id,
		status,
		...summary === void 0 ? {} : { summary },
		...link === void 0 ? {} : { link }
	};
	const { ended, dispatched } = await withProgress(output, "Reporting", () => withDispatchDeps(options, context, (deps) => reportRun(input, {
		...deps,
		offer: (offered) => runEnded(offered, deps)
	})));
	const started = dispatched.summary.matched > 0 || dispatchFailed(dispatched.summary);
	const report = dispatchTerminal(dispatched, output.outPaint);
	if (options.format === "json") {
		await output.document(runsJson({
			runs: [ended],
			undecodable: [],
			more: false
		}));
		if (started) await output.err(report);
	} else {
		await output.out(runTerminal(ended, output.outPaint));
		if (started) await output.out(`\n${report}`);
	}
	return dispatchFailed(dispatched.summary) ? EXIT.findings : EXIT.fine;
}
const DAY_MS = 864e5;
async function pruneRunsCli(options, context) {
	const { output } = context;
	const days = parseKeptDays(options.olderThan);
	const runLog = await openLog(options, context);
	const beforeMs = createSystemClock().now() - days * DAY_MS;
	const months = await withProgress(output, "Dropping", () => runLog.prune(beforeMs));
	const what = months === 0 ? "Nothing" : count(months, "month");
	await output.out(`Dropped from "${runLog.url}": ${what.toLowerCase()}.\n`);
	return EXIT.fine;
}
export { pruneRunsCli, reportRunCli, runsCli };
