import { cn as openStateStore } from "./dispatching-DwWDKjUC.mjs";
import { n as changedGraph } from "./graph-C79ka5rP.mjs";
import { n as planInput } from "./prepare-plan-B8YH7JHA.mjs";
import { t as sync } from "./sync-BKunqJPo.mjs";
import { n as PLAIN, p as EXIT, s as markdownText } from "./start-DdqBH43_.mjs";
import { t as planJson } from "./json-plan-ngxi4nP8.mjs";
import { o as planSections } from "./summary-plan-CYmsOL2J.mjs";
import { n as syncTerminal, t as syncSentence } from "./terminal-sync-B6RSUSix.mjs";
import { t as actionSourceControl } from "./source-control-Cc-JLGFk.mjs";
import { n as storeOptions } from "./store-options-CWbLHInC.mjs";
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
