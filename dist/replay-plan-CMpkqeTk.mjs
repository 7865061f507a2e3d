import { Dn as createJqEngine, Pn as createSystemClock, gt as readEndpoints, ht as UNASKED_REPOSITORIES, yt as openRunLog } from "./dispatching-BairEBBY.mjs";
import { t as createDefinitionFiles } from "./definition-files-Dzs0gUKB.mjs";
import { a as fileSource, i as replayEvents, o as comparedPairs, r as runLogSource, s as createEventFiles, t as testSource } from "./test-source-BH16lmsv.mjs";
// src/cli/replay-plan.ts
async function replayPlan({ planned, store, root, config, runLog, env }, options) {
	const pairs = await comparedPairs(planned.prepared, store);
	if (pairs.length === 0) return void 0;
	const clock = createSystemClock();
	const { limit } = options;
	const { runLogBodies } = config.runtime;
	const sources = [
		testSource(config.automations, createDefinitionFiles({
			root,
			workingDirectory: root
		})),
		fileSource(config.events, createEventFiles(root)),
		runLogSource(() => openRunLog(runLog.url, {
			cwd: runLog.base,
			clock,
			env
		}), {
			limit,
			runLogBodies
		})
	];
	const jq = createJqEngine();
	try {
		return await replayEvents(pairs, sources, options, {
			jq,
			clock,
			endpoints: readEndpoints(env),
			repositories: UNASKED_REPOSITORIES
		});
	} finally {
		await jq.close();
	}
}
export { replayPlan as t };
