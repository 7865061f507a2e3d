import { v as count } from "./dispatching-BM85niOH.mjs";
import { c as REPLAY_SIGNS, d as leftOutSentences, f as moreProblems, h as sourceSentences, l as effectSentence, m as requestLines, p as replaySentences, u as eventWords } from "./summary-replay-CgB5Vb_Q.mjs";
import { c as visibleLine } from "./start-D1Q6O1zn.mjs";
import { t as fieldText } from "./terminal-plan-CWOJVv5I.mjs";
// src/report/terminal-replay.ts
const MAX_LINE_LENGTH = 160;
function replayTerminal(replay, paint) {
	const notes = [
		...replay.problems.map(({ place, message }) => `not read: ${place}: ${message}`),
		...moreProblems(replay),
		...leftOutSentences(replay),
		...sourceSentences(replay)
	];
	return `${[
		...replay.automations.flatMap((one) => [...automationLines(one, paint), ""]),
		...replaySentences(replay).map(visibleLine),
		...notes.map((note) => `  ${paint.dim(visibleLine(note))}`)
	].join("\n")}\n`;
}
function automationLines({ identifier, effects }, paint) {
	return [paint.bold(visibleLine(identifier)), ...effects.flatMap((effect) => effectLines(effect, paint))];
}
function effectLines(effect, paint) {
	const sign = REPLAY_SIGNS[effect.kind];
	const colour = sign === "+" ? paint.green : sign === "~" ? paint.yellow : paint.red;
	const more = effect.events - effect.examples.length;
	return [
		`  ${colour(`${sign} ${effectSentence(effect)}`)}`,
		...effect.examples.flatMap((example) => exampleLines(example, paint)),
		...more > 0 ? [`    ${paint.dim(`and ${count(more, "more event")}`)}`] : []
	];
}
function exampleLines(example, paint) {
	const { event, request, fields, moreFields, error } = example;
	const inside = [
		...error === void 0 ? [] : [`${cut(error.message)} [${error.code}]`],
		...fields === void 0 ? (request === void 0 ? [] : requestLines(request)).map(cut) : fields.map((field) => fieldText(field, paint)),
		...moreFields === void 0 ? [] : [`and ${count(moreFields, "more difference")}`]
	];
	return [`    ${cut(eventWords(event))} ${paint.dim(cut(`${event.identity} in ${event.place}`))}`, ...inside.map((line) => `      ${line}`)];
}
function cut(text) {
	const line = visibleLine(text);
	return line.length <= MAX_LINE_LENGTH ? line : `${line.slice(0, MAX_LINE_LENGTH)}…`;
}
export { replayTerminal as t };
