import { cn as openStateStore } from "./dispatching-jsyKCONu.mjs";
import { n as changedGraph } from "./graph-ILniGRsA.mjs";
import { n as planInput } from "./prepare-plan-DwhxjfWD.mjs";
import { t as sync } from "./sync-BR0ODg5J.mjs";
import { n as PLAIN, p as EXIT, s as markdownText } from "./start-BAxfPhQh.mjs";
import { t as planJson } from "./json-plan-BEILhClH.mjs";
import { o as planSections } from "./summary-plan-Bc2R9HQS.mjs";
import { n as syncTerminal, t as syncSentence } from "./terminal-sync-014Cs6_C.mjs";
import { t as actionSourceControl } from "./source-control-qjCe2OUn.mjs";
import { n as storeOptions } from "./store-options-C5vgvsko.mjs";
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
