import { v as count, y as joinWords } from "./dispatching-BM85niOH.mjs";
import { n as countReplay, t as REPLAY_KINDS } from "./replay-BQctkGbS.mjs";
import { a as markdownCode, i as markdownBlock, o as markdownCodeCell, s as markdownText } from "./start-D1Q6O1zn.mjs";
import { a as fieldRow } from "./summary-plan-DC4Dg_us.mjs";
// src/report/replay-words.ts
const REPLAY_SIGNS = {
	"newly-firing": "+",
	"no-longer-firing": "-",
	"request-changed": "~",
	"newly-failing": "!",
	"no-longer-failing": "="
};
const ONE = {
	"newly-firing": "newly fires",
	"no-longer-firing": "no longer fires",
	"request-changed": "sends another request",
	"newly-failing": "newly fails",
	"no-longer-failing": "no longer fails"
};
const MANY = {
	"newly-firing": "newly fire",
	"no-longer-firing": "no longer fire",
	"request-changed": "send other requests",
	"newly-failing": "newly fail",
	"no-longer-failing": "no longer fail"
};
const SOURCES = {
	tests: "tests",
	files: "files",
	"run-log": "the run log"
};
function effectWords({ kind }) {
	return ONE[kind];
}
function effectSentence(effect) {
	return `${ONE[effect.kind]} for ${count(effect.events, "event")}`;
}
function replaySentences(replay) {
	if (replay.events === 0 && replay.left === 0) {
		const none = replay.sources.map((source) => `0 from ${sourceWords(source)}`);
		return [`No recorded event was there to replay: ${joinWords(none)}.`];
	}
	const given = replay.sources.filter(({ events }) => events > 0).map((source) => `${source.events} from ${SOURCES[source.name]}`);
	const from = given.length === 0 ? "" : ` (${joinWords(given)})`;
	return [`${count(replay.events, "recorded event")}${from} replayed through ${count(replay.compared, "changed automation")}: ${differences(replay)}.`, ...leftSentences(replay)];
}
function sourceWords({ name, because }) {
	return because === void 0 ? SOURCES[name] : `${SOURCES[name]} (${because})`;
}
function differences(replay) {
	const counts = countReplay(replay);
	const parts = REPLAY_KINDS.filter((kind) => counts[kind].automations > 0).map((kind) => {
		const { automations, events } = counts[kind];
		return `${automations} ${automations === 1 ? ONE[kind] : MANY[kind]} (${count(events, "event")})`;
	});
	return parts.length === 0 ? "none fires, fails or is sent differently" : joinWords(parts);
}
function leftSentences({ events, left, leftBecause }) {
	if (left === 0) return [];
	const why = leftBecause === "time" ? "the time was up" : `the limit is ${events}`;
	return [`Another ${count(left, "event")} ${left === 1 ? "was" : "were"} not replayed: ${why}.`];
}
function leftOutSentences({ sources }) {
	return sources.flatMap(({ leftOut }) => leftOut);
}
function sourceSentences({ sources, events, left }) {
	return sources.flatMap(({ name, because, repeated }) => [...repeated === 0 ? [] : [`From ${SOURCES[name]}: ${count(repeated, "event")} once more.`], ...because === void 0 || events + left === 0 ? [] : [`0 from ${SOURCES[name]}: ${because}.`]]);
}
function moreProblems({ moreProblems: more }) {
	return more === 0 ? [] : [`${count(more, "other place")} could not be read either.`];
}
function eventWords({ type, target, at }) {
	return `${type} of ${target}${at === void 0 ? "" : `, ${at}`}`;
}
const OWN_HEADERS = /* @__PURE__ */ new Set([
	"user-agent",
	"idempotency-key",
	"webhook-id",
	"content-type"
]);
function requestLines({ method, url, headers, body }) {
	return [
		`${method} ${url}`,
		...Object.entries(headers).filter(([name]) => !OWN_HEADERS.has(name.toLowerCase())).map(([name, value]) => `${name}: ${value}`),
		...body === void 0 ? [] : [body]
	];
}
// src/report/summary-replay.ts
const REPLAY_TITLE = "Recorded events";
const REPLAY_HEAD = ["| Automation | What differs | Events |", "| --- | --- | --: |"];
function replaySections(replay) {
	const rows = replayRows(replay);
	return [
		[
			`### ${REPLAY_TITLE}`,
			"",
			...replayText(replay)
		],
		rows.length === 0 ? [] : [
			...REPLAY_HEAD,
			...rows,
			""
		],
		...replayDetails(replay),
		problemLines(replay)
	];
}
function replayText(replay, most = Number.POSITIVE_INFINITY) {
	const text = replaySentences(replay).join(" ");
	return [markdownText(text.length <= most ? text : `${text.slice(0, most).toWellFormed()}…`), ""];
}
function replayRows({ automations }) {
	return automations.flatMap(({ identifier, effects }) => effects.map((effect) => `| ${markdownCodeCell(identifier)} | ${effectWords(effect)} | ${effect.events} |`));
}
function replayDetails({ automations }, most = Number.POSITIVE_INFINITY) {
	return automations.flatMap(({ identifier, effects }) => effects.map((effect) => effectDetails(identifier, {
		...effect,
		examples: effect.examples.slice(0, most)
	})));
}
function problemLines(replay) {
	const lines = [...replay.problems.map(({ place, message }) => `- Not read: ${markdownCode(place)}: ${markdownText(message)}`), ...[...moreProblems(replay), ...leftOutSentences(replay)].map((note) => `- ${markdownText(note)}`)];
	return lines.length === 0 ? [] : [...lines, ""];
}
function effectDetails(identifier, effect) {
	const { events, examples } = effect;
	const more = events - examples.length;
	return [
		`<details><summary>${markdownText(identifier)}: ${effectSentence(effect)}</summary>`,
		"",
		...examples.flatMap(exampleLines),
		...more > 0 ? [`And ${count(more, "more event")}.`, ""] : [],
		"</details>",
		""
	];
}
function exampleLines({ event, request, fields, moreFields, error }) {
	const shown = [`${markdownText(eventWords(event))}: ${markdownCode(event.identity)} in ${markdownCode(event.place)}`, ""];
	if (error !== void 0) shown.push(`${markdownText(error.message)} ${markdownCode(error.code)}`, "");
	if (fields !== void 0) {
		shown.push("| Field | Before | After |", "| --- | --- | --- |", ...fields.map(fieldRow));
		if (moreFields !== void 0) shown.push("", `And ${count(moreFields, "more difference")}.`);
		shown.push("");
	} else if (request !== void 0) shown.push(...markdownBlock(readableLines(request)), "");
	return shown;
}
function readableLines(request) {
	const { body, ...rest } = request;
	if (body === void 0) return requestLines(request);
	return [...requestLines(rest), ...readableBody(body)];
}
function readableBody(body) {
	try {
		return JSON.stringify(JSON.parse(body), null, 2).split("\n");
	} catch {
		return [body];
	}
}
export { replayRows as a, REPLAY_SIGNS as c, leftOutSentences as d, moreProblems as f, sourceSentences as h, replayDetails as i, effectSentence as l, requestLines as m, REPLAY_TITLE as n, replaySections as o, replaySentences as p, problemLines as r, replayText as s, REPLAY_HEAD as t, eventWords as u };
