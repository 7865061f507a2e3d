import { Zt as defaultRunLogUrl, a as withProgress, c as storeLocation } from "./dispatching-BM85niOH.mjs";
import { t as replayPlan } from "./replay-plan-C_JynnhM.mjs";
// src/cli/plan-replay.ts
async function planReplay({ planned, store, checked, limit }, options, context) {
	const { config, root } = checked;
	const { output, env, openJq } = context;
	const runLog = runLogOf(options, checked, context);
	let events = 0;
	const onProgress = (number) => {
		events = number;
	};
	const replay = await withProgress(output, () => `Replaying recorded events: ${events}`, () => replayPlan({
		planned,
		store,
		root,
		config,
		runLog,
		env,
		openJq
	}, {
		limit,
		onProgress
	}));
	if (replay === void 0) await output.err("note: No event was replayed: the plan changes no automation's answers.\n");
	return replay;
}
function runLogOf(options, { config, root }, context) {
	if (options.runLog !== void 0) return {
		url: options.runLog,
		base: context.workingDirectory
	};
	if (config.runLog !== void 0) return {
		url: config.runLog,
		base: root
	};
	const { url, base } = storeLocation(options.store, config, context, root);
	return {
		url: defaultRunLogUrl(url),
		base
	};
}
export { planReplay };
