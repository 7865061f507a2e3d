import { fn as createSystemClock, i as withProgress, jt as openStateReader, s as storeLocation } from "./dispatching-Cb-W0YwJ.mjs";
import { t as drift } from "./drift-BelPCo57.mjs";
import { n as planInput } from "./prepare-plan-CuV6zftD.mjs";
import { I as visibleLine, V as EXIT } from "./start-BGfLGlzG.mjs";
import { o as driftJson, t as driftTerminal } from "./terminal-drift-BdcWja_C.mjs";
import { i as reportErrors, r as refuseUnknownStore, t as checkDefinitions } from "./definitions-CQXlT2CK.mjs";
import { t as cliSourceControl } from "./source-control-Dn4OApev.mjs";
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
