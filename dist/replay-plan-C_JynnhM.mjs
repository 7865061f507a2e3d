import { Jt as UNASKED_REPOSITORIES, Qt as openRunLog, Xn as createSystemClock, Yt as readEndpoints } from "./dispatching-BM85niOH.mjs";
import { t as createDefinitionFiles } from "./definition-files-T83Zdi2C.mjs";
import { a as fileSource, i as replayEvents, o as comparedPairs, r as runLogSource, s as createEventFiles, t as testSource } from "./test-source-DeoaPZCj.mjs";
// src/cli/replay-plan.ts
async function replayPlan({ planned, store, root, config, runLog, audience = "members", env, openJq }, options) {
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
			runLogBodies,
			audience
		})
	];
	const jq = await openJq();
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
