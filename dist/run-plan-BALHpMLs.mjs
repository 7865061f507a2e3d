import { Bt as openStateReader, yt as defaultRunLogUrl } from "./dispatching-BGWLqslR.mjs";
import { n as changedGraph } from "./graph-COphdTnK.mjs";
import { t as plan } from "./plan-D8EWf_xs.mjs";
import { n as planInput } from "./prepare-plan-DPIxE0rB.mjs";
import { V as markdownText, b as DEFAULT_REPLAY_LIMIT, i as PLAIN, q as EXIT } from "./start-qZgaS9kw.mjs";
import { t as planJson } from "./json-plan-BFQt9jwi.mjs";
import { o as planSections } from "./summary-plan-BptMq4D6.mjs";
import { o as replaySections } from "./summary-replay-DrazJb1Q.mjs";
import { n as planTerminal } from "./terminal-plan-OgCRhcbx.mjs";
import { t as replayTerminal } from "./terminal-replay-BPIhz-Kh.mjs";
import { t as actionSourceControl } from "./source-control-DUfjupAI.mjs";
import { n as storeOptions, r as withToken } from "./store-options-Cbr5dgay.mjs";
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
async function replayed({ result, store, checked, inputs }, { env, event, workspace }) {
	const { config } = checked;
	const { replayPlan } = await import("./replay-plan-DamDkU9E.mjs");
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
		env: withToken(env, inputs.githubToken)
	}, {
		limit: DEFAULT_REPLAY_LIMIT,
		budgetMs: REPLAY_BUDGET_MS
	});
}
async function keptNotes({ file }, { planFile }, { workspace }) {
	if (planFile === void 0) return [];
	if (file === void 0) return [`No plan is kept in "${planFile}": nothing is synced until all files are valid.`];
	const { keepPlan } = await import("./plan-file-BfbEpM_i.mjs");
	await keepPlan(file, planFile, workspace);
	return [`The plan is kept in "${planFile}".`];
}
export { runPlan };
