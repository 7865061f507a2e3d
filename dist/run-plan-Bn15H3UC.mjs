import { Zt as defaultRunLogUrl, sn as openStateReader } from "./dispatching-BXTV0t1G.mjs";
import { n as changedGraph } from "./graph-DZ_lqudr.mjs";
import { t as plan } from "./plan-CywN5O07.mjs";
import { n as planInput } from "./prepare-plan-BGSDlERh.mjs";
import { S as DEFAULT_REPLAY_LIMIT, n as PLAIN, p as EXIT, s as markdownText } from "./start-BUwBX8fW.mjs";
import { t as planJson } from "./json-plan-3p_jrSl2.mjs";
import { o as planSections } from "./summary-plan-DPvMTPBZ.mjs";
import { o as replaySections } from "./summary-replay-D-LDM_VL.mjs";
import { n as planTerminal } from "./terminal-plan-8Lj-qyIp.mjs";
import { t as replayTerminal } from "./terminal-replay-ONgVQpFa.mjs";
import { t as actionSourceControl } from "./source-control-CGIqvpeT.mjs";
import { n as storeOptions, r as withToken } from "./store-options-BrDcQ5Jh.mjs";
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
	const { replayPlan } = await import("./replay-plan-j7bUvDHA.mjs");
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
	const { keepPlan } = await import("./plan-file-4Hg8g_ns.mjs");
	await keepPlan(file, planFile, workspace);
	return [`The plan is kept in "${planFile}".`];
}
export { runPlan };
