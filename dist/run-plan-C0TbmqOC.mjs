import { Bt as openStateReader, yt as defaultRunLogUrl } from "./dispatching-DjAdNhEG.mjs";
import { n as changedGraph } from "./graph-fw2FqpD9.mjs";
import { t as plan } from "./plan-B7AM_mnH.mjs";
import { n as planInput } from "./prepare-plan-DWOpZDhY.mjs";
import { V as markdownText, b as DEFAULT_REPLAY_LIMIT, i as PLAIN, q as EXIT } from "./start-Bab99JJs.mjs";
import { t as planJson } from "./json-plan-DfP4SBx7.mjs";
import { o as planSections } from "./summary-plan-CrACo_Tc.mjs";
import { o as replaySections } from "./summary-replay-CgPLF4be.mjs";
import { n as planTerminal } from "./terminal-plan-BbF4952l.mjs";
import { t as replayTerminal } from "./terminal-replay-B-ut95Pn.mjs";
import { t as actionSourceControl } from "./source-control-Cl-92Tq1.mjs";
import { n as storeOptions, r as withToken } from "./store-options-D9mvYrWO.mjs";
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
async function replayed({ result, store, checked, inputs }, { env, workspace }) {
	const { config } = checked;
	const { replayPlan } = await import("./replay-plan-D7uge-OV.mjs");
	return await replayPlan({
		planned: result,
		store,
		root: workspace,
		config,
		runLog: {
			url: config.runLog ?? defaultRunLogUrl(store.url),
			base: workspace
		},
		env: withToken(env, inputs.githubToken)
	}, {
		limit: DEFAULT_REPLAY_LIMIT,
		budgetMs: REPLAY_BUDGET_MS
	});
}
async function keptNotes({ file }, { planFile }, { workspace }) {
	if (planFile === void 0) return [];
	if (file === void 0) return [`No plan is kept in "${planFile}": nothing is synced until all files are valid.`];
	const { keepPlan } = await import("./plan-file-C6YRRfsE.mjs");
	await keepPlan(file, planFile, workspace);
	return [`The plan is kept in "${planFile}".`];
}
export { runPlan };
