import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/model/run-record.ts
function mergeEventRecords(known, found) {
  let runs = new Map(known.runs.map((run) => [run.runId, run]));
  for (let run of found.runs) {
    let before = runs.get(run.runId);
    runs.set(run.runId, before === void 0 ? run : laterRun(before, run));
  }
  return { ...known, ...found, at: known.at, runs: sortRuns([...runs.values()]) };
}
function laterRun(one, other) {
  let accepted = (run) => run.outcome === "delivered";
  if (accepted(one) !== accepted(other)) return accepted(one) ? one : other;
  let ended = (run) => run.status !== "IN_PROGRESS";
  return accepted(one) && ended(one) !== ended(other) ? ended(one) ? one : other : other.updatedAt >= one.updatedAt ? other : one;
}
function sortRuns(runs) {
  return [...runs].sort(
    (a, b) => a.hop - b.hop || compareText(a.automation.identifier, b.automation.identifier) || compareText(a.runId, b.runId)
  );
}
function compareText(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}

export {
  mergeEventRecords
};
