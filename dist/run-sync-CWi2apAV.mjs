import { Mt as openStateStore } from "./dispatching-Cb-W0YwJ.mjs";
import { n as changedGraph } from "./graph-BekBlL-I.mjs";
import { n as planInput } from "./prepare-plan-CuV6zftD.mjs";
import { t as sync } from "./sync-BO6eSHgX.mjs";
import { F as markdownText, V as EXIT, i as PLAIN } from "./start-BGfLGlzG.mjs";
import { n as planJson } from "./json-plan-BI_lcyjH.mjs";
import { o as planSections } from "./summary-plan-Cjmpw3z1.mjs";
import { n as syncTerminal, t as syncSentence } from "./terminal-sync-B_J3hrKW.mjs";
import { t as actionSourceControl } from "./source-control-CeCsBihl.mjs";
import { n as storeOptions } from "./store-options-GlN83gDs.mjs";
// src/action/run-sync.ts
async function runSync(store, { inputs, checked, reviewed }, context) {
	const result = await sync({
		...planInput(checked),
		force: inputs.force,
		dryRun: inputs.dryRun,
		...reviewed === void 0 ? {} : { reviewed }
	}, {
		store: await openStateStore(store, storeOptions(inputs, context)),
		sourceControl: actionSourceControl(inputs, context)
	});
	const reasons = "reasons" in result ? result.reasons : [];
	return {
		plan: result.plan,
		revision: result.revision,
		log: [...result.notes, syncTerminal(result, PLAIN)].join("\n"),
		sections: [
			[
				"### Sync",
				"",
				syncSentence(result),
				"",
				...reasons.map(refusal),
				""
			],
			...planSections(result.plan, changedGraph(checked.manifest.entries, result.plan)),
			result.notes.map(markdownText)
		],
		json: planJson(result.plan, {
			applied: result.kind === "applied",
			revision: result.revision,
			reasons
		}),
		failures: reasons,
		exitCode: exitCodeOf(result)
	};
}
function exitCodeOf(result) {
	switch (result.kind) {
		case "failed": return result.error.exitCode;
		case "refused":
		case "conflict": return EXIT.findings;
		case "applied":
		case "unchanged":
		case "dry-run": return EXIT.fine;
	}
}
function refusal({ message, code }) {
	return `- ${markdownText(message)} \`${code}\``;
}
export { runSync };
