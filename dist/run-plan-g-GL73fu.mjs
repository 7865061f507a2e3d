import { jt as openStateReader } from "./dispatching-Cb-W0YwJ.mjs";
import { n as changedGraph } from "./graph-BekBlL-I.mjs";
import { t as plan } from "./plan-d6P8TyIm.mjs";
import { n as planInput } from "./prepare-plan-CuV6zftD.mjs";
import { F as markdownText, V as EXIT, i as PLAIN } from "./start-BGfLGlzG.mjs";
import { n as planJson } from "./json-plan-BI_lcyjH.mjs";
import { o as planSections } from "./summary-plan-Cjmpw3z1.mjs";
import { n as planTerminal } from "./terminal-plan-DHhWlYJi.mjs";
import { t as actionSourceControl } from "./source-control-CeCsBihl.mjs";
import { n as storeOptions } from "./store-options-GlN83gDs.mjs";
// src/action/run-plan.ts
async function runPlan(store, inputs, checked, context) {
	const result = await plan(planInput(checked), {
		store: await openStateReader(store, storeOptions(inputs, context)),
		sourceControl: actionSourceControl(inputs, context)
	});
	const { revision } = result.plan;
	const notes = [...result.notes, ...await keptNotes(result, inputs, context)];
	return {
		plan: result.plan,
		revision,
		notes: result.notes,
		log: [...notes, planTerminal(result.plan, PLAIN)].join("\n"),
		sections: [...planSections(result.plan, changedGraph(checked.manifest.entries, result.plan)), notes.map(markdownText)],
		json: planJson(result.plan, {
			applied: false,
			revision
		}),
		exitCode: EXIT.fine
	};
}
async function keptNotes({ file }, { planFile }, { workspace }) {
	if (planFile === void 0) return [];
	if (file === void 0) return [`No plan is kept in "${planFile}": nothing is synced until all files are valid.`];
	const { keepPlan } = await import("./plan-file-6QM8IUCx.mjs");
	await keepPlan(file, planFile, workspace);
	return [`The plan is kept in "${planFile}".`];
}
export { runPlan };
