// src/model/recorded-runs.ts
function summarizeRuns({ runs, undecodable, more }) {
	const count = (outcome) => runs.filter(({ run }) => run.outcome === outcome).length;
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
export { summarizeRuns as n, updateTime as r, isUnderWay as t };
