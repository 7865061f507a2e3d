import { fn as createSystemClock, i as withProgress, jt as openStateReader, s as storeLocation } from "./dispatching-Cb-W0YwJ.mjs";
import { n as changedGraph } from "./graph-BekBlL-I.mjs";
import { t as plan } from "./plan-d6P8TyIm.mjs";
import { n as planInput } from "./prepare-plan-CuV6zftD.mjs";
import { I as visibleLine, V as EXIT } from "./start-BGfLGlzG.mjs";
import { t as fitSummary } from "./fit-summary-DVDLtlVg.mjs";
import { n as planJson } from "./json-plan-BI_lcyjH.mjs";
import { s as hasChanges } from "./plan-words-wYv6FIjv.mjs";
import { o as planSections } from "./summary-plan-Cjmpw3z1.mjs";
import { n as planTerminal } from "./terminal-plan-DHhWlYJi.mjs";
import { i as reportErrors, r as refuseUnknownStore, t as checkDefinitions } from "./definitions-CQXlT2CK.mjs";
import { t as cliSourceControl } from "./source-control-Dn4OApev.mjs";
// src/cli/plan.ts
async function planCli(paths, options, context) {
	const { output } = context;
	const checked = await checkDefinitions(paths, options, context);
	await refuseUnknownStore(options.store, checked, context);
	const location = storeLocation(options.store, checked.config, context, checked.root);
	const result = await withProgress(output, "Planning", async () => plan(planInput(checked, options.takeOver), {
		store: await openStateReader(location.url, {
			cwd: location.base,
			clock: createSystemClock(),
			env: context.env
		}),
		sourceControl: cliSourceControl(checked.root, context)
	}));
	await reportErrors(checked, context);
	for (const note of result.notes) await output.err(`note: ${visibleLine(note)}\n`);
	if (options.out !== void 0) await keep(result, options.out, context);
	if (options.format === "json") await output.document(planJson(result.plan, {
		applied: false,
		revision: result.plan.revision
	}));
	else if (options.format === "markdown") await output.document(fitSummary(planSections(result.plan, changedGraph(checked.manifest.entries, result.plan))));
	else await output.out(planTerminal(result.plan, output.outPaint));
	if (checked.summary.errors > 0) return EXIT.findings;
	return options.failOnChanges === true && hasChanges(result.plan) ? EXIT.findings : EXIT.fine;
}
async function keep({ file }, name, context) {
	if (file === void 0) {
		await context.output.err(`note: No plan is kept in "${visibleLine(name)}": nothing is synced until all files are valid.\n`);
		return;
	}
	const { keepPlan } = await import("./plan-file-6QM8IUCx.mjs");
	await keepPlan(file, name, context.workingDirectory);
}
export { planCli };
