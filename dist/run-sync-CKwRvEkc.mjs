import { cn as openStateStore } from "./dispatching-BM85niOH.mjs";
import { n as changedGraph } from "./graph-f6t7iP1Q.mjs";
import { n as planInput } from "./prepare-plan-Bk0W3Ftl.mjs";
import { t as sync } from "./sync-8EinsjIR.mjs";
import { n as PLAIN, p as EXIT, s as markdownText } from "./start-D1Q6O1zn.mjs";
import { t as planJson } from "./json-plan-CXw1uShQ.mjs";
import { o as planSections } from "./summary-plan-DC4Dg_us.mjs";
import { n as syncTerminal, t as syncSentence } from "./terminal-sync-BMmAQCW9.mjs";
import { t as actionSourceControl } from "./source-control-C7DZ6tkF.mjs";
import { n as storeOptions } from "./store-options-CmBBp2-7.mjs";
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
