import { Zt as defaultRunLogUrl, sn as openStateReader } from "./dispatching-BM85niOH.mjs";
import { n as changedGraph } from "./graph-f6t7iP1Q.mjs";
import { t as plan } from "./plan-CL4_MXVa.mjs";
import { n as planInput } from "./prepare-plan-Bk0W3Ftl.mjs";
import { S as DEFAULT_REPLAY_LIMIT, n as PLAIN, p as EXIT, s as markdownText } from "./start-D1Q6O1zn.mjs";
import { t as planJson } from "./json-plan-CXw1uShQ.mjs";
import { o as planSections } from "./summary-plan-DC4Dg_us.mjs";
import { o as replaySections } from "./summary-replay-CgB5Vb_Q.mjs";
import { n as planTerminal } from "./terminal-plan-CWOJVv5I.mjs";
import { t as replayTerminal } from "./terminal-replay-fnv0Tq6_.mjs";
import { t as actionSourceControl } from "./source-control-C7DZ6tkF.mjs";
import { n as storeOptions, r as withToken } from "./store-options-CmBBp2-7.mjs";
// src/action/run-plan.ts
async function runPlan(store, inputs, checked, context) {
	const reader = await openStateReader(store, storeOptions(inputs, context));
	const result = await plan(planInput(checked), {
		store: reader,
		sourceControl: actionSourceControl(inputs, context)
	});
	const replay = inputs.replay === "false" ? void 0 : await replayed({
		result,
		store: reader,
		checked,
		inputs
	}, context);
	const { revision } = result.plan;
	const notes = [...result.notes, ...await keptNotes(result, inputs, context)];
	return {
		plan: result.plan,
		...replay === void 0 ? {} : { replay },
		revision,
		notes: result.notes,
		log: [
			...notes,
			planTerminal(result.plan, PLAIN),
			...replay === void 0 ? [] : [replayTerminal(replay, PLAIN)]
		].join("\n"),
		sections: [
			...planSections(result.plan, changedGraph(checked.manifest.entries, result.plan)),
			...replay === void 0 ? [] : replaySections(replay),
			notes.map(markdownText)
		],
		json: planJson(result.plan, {
			applied: false,
			revision,
			...replay === void 0 ? {} : { replay }
		}),
		exitCode: EXIT.fine
	};
}
const REPLAY_BUDGET_MS = 6e4;
async function replayed({ result, store, checked, inputs }, { env, openJq, event, workspace }) {
	const { config } = checked;
	const { replayPlan } = await import("./replay-plan-fb5yp6NF.mjs");
	return await replayPlan({
		planned: result,
		store,
		root: workspace,
		config,
		runLog: {
			url: config.runLog ?? defaultRunLogUrl(store.url),
			base: workspace
		},
		audience: event.audience ?? "members",
		env: withToken(env, inputs.githubToken),
		openJq
	}, {
		limit: DEFAULT_REPLAY_LIMIT,
		budgetMs: REPLAY_BUDGET_MS
	});
}
async function keptNotes({ file }, { planFile }, { workspace }) {
	if (planFile === void 0) return [];
	if (file === void 0) return [`No plan is kept in "${planFile}": nothing is synced until all files are valid.`];
	const { keepPlan } = await import("./plan-file-f8JMFsHk.mjs");
	await keepPlan(file, planFile, workspace);
	return [`The plan is kept in "${planFile}".`];
}
export { runPlan };
