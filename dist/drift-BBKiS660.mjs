import { Ht as openStateReader, Xn as createSystemClock, a as withProgress, c as storeLocation } from "./dispatching-BebhYj-I.mjs";
import { t as drift } from "./drift-BHWT5RIv.mjs";
import { n as planInput } from "./prepare-plan-CYKoLSra.mjs";
import { c as visibleLine, p as EXIT } from "./start-u2GxB-sw.mjs";
import { o as driftJson, t as driftTerminal } from "./terminal-drift-CccHP2TI.mjs";
import { i as reportErrors, r as refuseUnknownStore, t as checkDefinitions } from "./definitions-Di-dUVrc.mjs";
import { t as cliSourceControl } from "./source-control-D2zs9Nfk.mjs";
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
