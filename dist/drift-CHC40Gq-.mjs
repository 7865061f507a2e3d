import { Xn as createSystemClock, a as withProgress, c as storeLocation, sn as openStateReader } from "./dispatching-BM85niOH.mjs";
import { t as drift } from "./drift-ucG_xVL1.mjs";
import { n as planInput } from "./prepare-plan-Bk0W3Ftl.mjs";
import { c as visibleLine, p as EXIT } from "./start-D1Q6O1zn.mjs";
import { o as driftJson, t as driftTerminal } from "./terminal-drift-BKvCLzeL.mjs";
import { i as reportErrors, r as refuseUnknownStore, t as checkDefinitions } from "./definitions-rG8oWAl7.mjs";
import { t as cliSourceControl } from "./source-control-D9tPDB4e.mjs";
// src/cli/drift.ts
async function driftCli(options, context) {
	const { output } = context;
	const checked = await checkDefinitions([], options, context);
	await refuseUnknownStore(options.store, checked, context);
	const location = storeLocation(options.store, checked.config, context, checked.root);
	const result = await withProgress(output, "Comparing", async () => drift(planInput(checked), {
		store: await openStateReader(location.url, {
			cwd: location.base,
			clock: createSystemClock(),
			env: context.env
		}),
		sourceControl: cliSourceControl(checked.root, context)
	}));
	await reportErrors(checked, context);
	for (const note of result.notes) await output.err(`note: ${visibleLine(note)}\n`);
	if (options.format === "json") await output.document(driftJson(result));
	else await output.out(driftTerminal(result, output.outPaint));
	return result.items.length === 0 ? EXIT.fine : EXIT.findings;
}
export { driftCli };
