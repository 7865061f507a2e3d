import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/commands/find-runs.ts
var FIRST_READ = 100, GROWTH = 5;
async function findRuns(filter, limit, log) {
  let matching = (records2) => records2.flatMap((record) => entriesOf(record, filter)), records = await readUntil(log, filter, (read) => matching(read).length > limit), entries = matching(records), shown = entries.slice(0, limit);
  return {
    runs: shown.flatMap((entry) => entry.kind === "run" ? [entry] : []),
    undecodable: shown.flatMap((entry) => entry.kind === "undecodable" ? [entry.record] : []),
    more: entries.length > limit
  };
}
function entriesOf(record, { automation, outcomes }) {
  let entries = record.runs.filter((run) => automation === void 0 || run.automation.identifier === automation).filter((run) => outcomes === void 0 || outcomes.has(run.outcome)).map((run) => ({ kind: "run", record, run })), isOfInterest = automation === void 0 && outcomes === void 0;
  return record.error === void 0 || !isOfInterest ? entries : [{ kind: "undecodable", record }, ...entries];
}
async function findRun(id, log) {
  let isMeant = ({ run }) => run.runId === id, candidates = (await readUntil(log, {}, (read) => read.flatMap(runsOf).some(isMeant))).flatMap(runsOf).filter(({ run }) => run.runId.startsWith(id)), found = candidates.find(isMeant) ?? candidates[0];
  if (found === void 0)
    throw new LongshoreError("run-unknown", `The run log "${log.url}" has no run "${id}".`, {
      hint: "Run longshore runs for those that it has, or name another run log with --run-log."
    });
  if (isMeant(found) || candidates.length === 1) return found;
  throw new LongshoreError(
    "run-ambiguous",
    `${candidates.length} runs have an id that starts with "${id}": ${listed(candidates)}.`,
    { hint: "Write more of the id." }
  );
}
var MAX_LISTED = 10;
function listed(candidates) {
  let ids = candidates.map(({ run }) => `"${run.runId}"`).sort(), more = ids.length - MAX_LISTED;
  return more > 0 ? `${ids.slice(0, MAX_LISTED).join(", ")} and ${more} more` : ids.join(", ");
}
function runsOf(record) {
  return record.runs.map((run) => ({ record, run }));
}
async function readUntil(log, { sinceMs, untilMs }, enough) {
  for (let limit = FIRST_READ; ; limit *= GROWTH) {
    let records = await log.list({
      limit,
      ...sinceMs === void 0 ? {} : { sinceMs },
      ...untilMs === void 0 ? {} : { untilMs }
    });
    if (records.length < limit || enough(records)) return records;
  }
}

// src/model/recorded-runs.ts
function summarizeRuns({ runs, undecodable, more }) {
  let count = (outcome) => runs.filter(({ run }) => run.outcome === outcome).length;
  return {
    runs: runs.length,
    delivered: count("delivered"),
    inProgress: runs.filter(({ run }) => isUnderWay(run)).length,
    dead: count("dead"),
    failed: count("failed"),
    paused: count("paused"),
    undecodable: undecodable.length,
    more
  };
}
function isUnderWay({ outcome, status }) {
  return outcome === "delivered" && status === "IN_PROGRESS";
}
function updateTime({ updatedAt }, nowMs) {
  return new Date(Math.max(nowMs, Date.parse(updatedAt) + 1)).toISOString();
}

export {
  summarizeRuns,
  isUnderWay,
  updateTime,
  findRuns,
  findRun
};
