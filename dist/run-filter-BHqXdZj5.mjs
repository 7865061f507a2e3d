import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
// src/cli/run-filter.ts
const OUTCOMES = [
	"dead",
	"delivered",
	"failed",
	"paused"
];
function parseRunFilter(options, nowMs) {
	const problems = [];
	const outcomes = parseOutcomes(options.outcome, problems);
	const sinceMs = parseTime("--since", options.since, nowMs, problems);
	const untilMs = parseTime("--until", options.until, nowMs, problems);
	if (problems.length > 0) throw new LongshoreError("input-invalid", problems.join(" "), { hint: `Write a time as 24h, 7d or 2026-03-01T10:00:00Z, and outcomes as ${OUTCOMES.join(",")}.` });
	return {
		...options.automation === void 0 ? {} : { automation: options.automation },
		...outcomes === void 0 ? {} : { outcomes },
		...sinceMs === void 0 ? {} : { sinceMs },
		...untilMs === void 0 ? {} : { untilMs }
	};
}
function parseOutcomes(text, problems) {
	if (text === void 0) return void 0;
	const names = text.split(",").map((name) => name.trim());
	const unknown = names.filter((name) => !OUTCOMES.some((outcome) => outcome === name));
	for (const name of unknown) problems.push(`"${name}" is no outcome of a recorded run.`);
	return new Set(OUTCOMES.filter((outcome) => names.includes(outcome)));
}
const UNITS_MS = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5,
	w: 6048e5
};
const AGO = /^(\d{1,6})([smhdw])$/;
const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;
function parseTime(option, text, nowMs, problems) {
	if (text === void 0) return void 0;
	const [, number, unit] = AGO.exec(text) ?? [];
	if (number !== void 0) return nowMs - Number(number) * unitMs(unit);
	const [iso, time, , , zone] = ISO.exec(text) ?? [];
	const ms = Date.parse(iso === void 0 || time === void 0 || zone !== void 0 ? text : `${text}Z`);
	if (iso !== void 0 && !Number.isNaN(ms)) return ms;
	problems.push(`"${text}" is no time for ${option}.`);
}
function unitMs(unit) {
	return Object.entries(UNITS_MS).find(([name]) => name === unit)?.[1] ?? 0;
}
function parseLimit(text) {
	const limit = Number(text);
	if (/^\d{1,9}$/.test(text) && limit > 0) return limit;
	throw new LongshoreError("input-invalid", `"${text}" is no limit.`, { hint: "Write a whole number from 1." });
}
const MIN_KEPT_DAYS = 31;
function parseKeptDays(text) {
	const days = Number(text);
	if (/^\d{1,5}$/.test(text) && days >= MIN_KEPT_DAYS) return days;
	throw new LongshoreError("input-invalid", `"${text}" is no number of days to keep runs for.`, { hint: `Write a whole number from ${MIN_KEPT_DAYS}: a job can be run again for 30 days, and sends anew what is not recorded.` });
}
export { parseLimit as n, parseRunFilter as r, parseKeptDays as t };
