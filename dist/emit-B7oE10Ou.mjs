import { T as jsonText, Xn as createSystemClock, _n as readEventText, a as withProgress, gn as withStopSignal, v as count } from "./dispatching-BM85niOH.mjs";
import { t as createGitHubApi } from "./github-api-kdyeUy-H.mjs";
import { t as githubEndpoint } from "./github-endpoint-CH7nunLH.mjs";
import { t as emit } from "./emit-BR36eLM4.mjs";
import { c as visibleLine, m as LongshoreError, p as EXIT } from "./start-D1Q6O1zn.mjs";
// src/model/emit.ts
function emitFailed({ unknown, unsent, refused }) {
	return unknown.length + unsent.length + refused.length > 0;
}
function emitCounts({ sent, unknown, unsent, refused }) {
	const events = (batches) => batches.reduce((total, batch) => total + batch.events.length, 0);
	const counts = {
		sent: events(sent),
		unknown: events(unknown.map(({ batch }) => batch)),
		unsent: events(unsent.map(({ batch }) => batch)),
		refused: refused.length
	};
	return {
		events: counts.sent + counts.unknown + counts.unsent + counts.refused,
		...counts,
		dispatches: sent.length,
		bytes: sent.reduce((total, batch) => total + batch.bytes, 0)
	};
}
function emitHints(result) {
	const hints = [];
	const unknown = result.unknown.flatMap(({ batch }) => batch.events);
	if (unknown.length > 0) {
		const strangers = unknown.filter(({ keepsIdentity }) => !keepsIdentity).length;
		hints.push(strangers === 0 ? "Look whether the workflow ran. The dispatcher recognises these events by their identity, so sending them again starts nothing twice where it keeps a run log." : `Look whether the workflow ran before sending them again: ${strangers} of ${unknown.length} have no "id" and no "trigger.at", and would be taken for new events.`);
	}
	if (result.sent.length > 500) hints.push(`${result.sent.length} dispatches are more than the 500 an hour that GitHub is safe to take of one token.`);
	return hints;
}
// src/report/json-emit.ts
function emitJson(result) {
	return jsonText({
		dryRun: result.dryRun,
		sent: result.sent.map(batchJson),
		unknown: result.unknown.map(failedJson),
		unsent: result.unsent.map(failedJson),
		refused: result.refused,
		summary: emitCounts(result)
	});
}
function batchJson({ events, bytes, encoding }) {
	return {
		events: events.length,
		bytes,
		encoding,
		identities: events.map(({ identity }) => identity)
	};
}
function failedJson({ batch, message }) {
	return {
		...batchJson(batch),
		message
	};
}
// src/report/terminal-emit.ts
function emitTerminal(result, repository, paint) {
	const counts = emitCounts(result);
	const lines = [
		...result.refused.map(({ place, identity, message }) => `${paint.red("refused:")} ${eventName(place, identity)}: ${visibleLine(message)}`),
		...result.unsent.map((failed) => failedLine("not sent:", failed, paint)),
		...result.unknown.map((failed) => failedLine("unknown:", failed, paint)),
		...emitHints(result).map((hint) => `  hint: ${hint}`)
	];
	if (counts.events === 0) return "There are no events to send.\n";
	const batches = result.sent.map((batch) => `  ${batchText(batch)}`);
	const what = `${count(counts.sent, "event")} in ${count(counts.dispatches, "dispatch", "dispatches")}`;
	const sentence = result.dryRun ? `Dry run: ${what} would be sent to ${visibleLine(repository)}.` : `Sent ${what} to ${visibleLine(repository)}${rest(counts.events - counts.sent)}.`;
	return `${[
		...batches,
		...lines,
		sentence
	].join("\n")}\n`;
}
function rest(missing) {
	return missing === 0 ? "" : `; ${count(missing, "event")} did not certainly arrive`;
}
function failedLine(label, { batch, message }, paint) {
	return `${paint.red(label)} ${batchText(batch)}: ${visibleLine(message)}`;
}
function batchText({ events, bytes, encoding }) {
	const packed = encoding === "json" ? "" : ", compressed";
	return `${count(events.length, "event")} (${bytes} bytes${packed}), ${names(events)}`;
}
function names(events) {
	const [first, last] = [events.at(0), events.at(-1)];
	if (first === void 0 || last === void 0) return "";
	const from = eventName(first.place, first.identity);
	return events.length === 1 ? from : `${from} to ${eventName(last.place, last.identity)}`;
}
function eventName(place, identity) {
	return identity === place ? place : `${place} ${JSON.stringify(visibleLine(identity))}`;
}
// src/cli/emit.ts
async function emitCli(options, context) {
	const { output, workingDirectory } = context;
	const { repo: repository, type: eventType } = options;
	const text = await readEventText(options.event, workingDirectory);
	const result = await withProgress(output, "Sending", () => withStopSignal((signal) => emit({
		text,
		repository,
		eventType,
		dryRun: options.dryRun === true
	}, {
		openGithub: async () => openGithub(context),
		signal
	})));
	if (options.format === "json") await output.document(emitJson(result));
	else await output.out(emitTerminal(result, repository, output.outPaint));
	return emitFailed(result) ? EXIT.findings : EXIT.fine;
}
function openGithub({ env }) {
	const endpoint = githubEndpoint(env);
	if (endpoint.token !== void 0) return createGitHubApi({
		...endpoint,
		clock: createSystemClock()
	});
	throw new LongshoreError("input-invalid", "There is no token: GITHUB_TOKEN is not set.", { hint: "Set it to a token that may write the repository's contents, or use --dry-run." });
}
export { emitCli };
