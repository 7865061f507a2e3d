import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
// src/commands/find-runs.ts
const FIRST_READ = 100;
const GROWTH = 5;
async function findRuns(filter, limit, log) {
	const matching = (records) => records.flatMap((record) => entriesOf(record, filter));
	const entries = matching(await readUntil(log, filter, (read) => matching(read).length > limit));
	const shown = entries.slice(0, limit);
	return {
		runs: shown.flatMap((entry) => entry.kind === "run" ? [entry] : []),
		undecodable: shown.flatMap((entry) => entry.kind === "undecodable" ? [entry.record] : []),
		more: entries.length > limit
	};
}
function entriesOf(record, { automation, outcomes }) {
	const entries = record.runs.filter((run) => automation === void 0 || run.automation.identifier === automation).filter((run) => outcomes === void 0 || outcomes.has(run.outcome)).map((run) => ({
		kind: "run",
		record,
		run
	}));
	const isOfInterest = automation === void 0 && outcomes === void 0;
	if (record.error === void 0 || !isOfInterest) return entries;
	return [{
		kind: "undecodable",
		record
	}, ...entries];
}
async function findRun(id, log) {
	const isMeant = ({ run }) => run.runId === id;
	const candidates = (await readUntil(log, {}, (read) => read.flatMap(runsOf).some(isMeant))).flatMap(runsOf).filter(({ run }) => run.runId.startsWith(id));
	const found = candidates.find(isMeant) ?? candidates[0];
	if (found === void 0) throw new LongshoreError("run-unknown", `The run log "${log.url}" has no run "${id}".`, { hint: "Run longshore runs for those that it has, or name another run log with --run-log." });
	if (isMeant(found) || candidates.length === 1) return found;
	throw new LongshoreError("run-ambiguous", `${candidates.length} runs have an id that starts with "${id}": ${listed(candidates)}.`, { hint: "Write more of the id." });
}
const MAX_LISTED = 10;
function listed(candidates) {
	const ids = candidates.map(({ run }) => `"${run.runId}"`).sort();
	const more = ids.length - MAX_LISTED;
	return more > 0 ? `${ids.slice(0, MAX_LISTED).join(", ")} and ${more} more` : ids.join(", ");
}
function runsOf(record) {
	return record.runs.map((run) => ({
		record,
		run
	}));
}
async function readUntil(log, { sinceMs, untilMs }, enough) {
	for (let limit = FIRST_READ;; limit *= GROWTH) {
		const records = await log.list({
			limit,
			...sinceMs === void 0 ? {} : { sinceMs },
			...untilMs === void 0 ? {} : { untilMs }
		});
		if (records.length < limit || enough(records)) return records;
	}
}
export { findRuns as n, findRun as t };
