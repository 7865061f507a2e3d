import { Zt as defaultRunLogUrl, sn as openStateReader } from "./dispatching-DwWDKjUC.mjs";
import { n as changedGraph } from "./graph-C79ka5rP.mjs";
import { t as plan } from "./plan-BZA7LdzA.mjs";
import { n as planInput } from "./prepare-plan-B8YH7JHA.mjs";
import { S as DEFAULT_REPLAY_LIMIT, n as PLAIN, p as EXIT, s as markdownText } from "./start-DdqBH43_.mjs";
import { t as planJson } from "./json-plan-ngxi4nP8.mjs";
import { o as planSections } from "./summary-plan-CYmsOL2J.mjs";
import { o as replaySections } from "./summary-replay-CIECKsBA.mjs";
import { n as planTerminal } from "./terminal-plan-Clel_EP1.mjs";
import { t as replayTerminal } from "./terminal-replay-QomePAl0.mjs";
import { t as actionSourceControl } from "./source-control-Cc-JLGFk.mjs";
import { n as storeOptions, r as withToken } from "./store-options-CWbLHInC.mjs";
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
	const { replayPlan } = await import("./replay-plan-DPterJ_m.mjs");
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
	const { keepPlan } = await import("./plan-file-BtsiVnHT.mjs");
	await keepPlan(file, planFile, workspace);
	return [`The plan is kept in "${planFile}".`];
}
export { runPlan };
