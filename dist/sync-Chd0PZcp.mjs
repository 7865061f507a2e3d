import { Xn as createSystemClock, a as withProgress, c as storeLocation, cn as openStateStore, l as projectRoot } from "./dispatching-BM85niOH.mjs";
import { n as planInput } from "./prepare-plan-Bk0W3Ftl.mjs";
import { t as sync } from "./sync-8EinsjIR.mjs";
import { c as visibleLine, m as LongshoreError, p as EXIT } from "./start-D1Q6O1zn.mjs";
import { t as planJson } from "./json-plan-CXw1uShQ.mjs";
import { n as syncTerminal } from "./terminal-sync-BMmAQCW9.mjs";
import { i as reportErrors, r as refuseUnknownStore, t as checkDefinitions } from "./definitions-rG8oWAl7.mjs";
import { t as cliSourceControl } from "./source-control-D9tPDB4e.mjs";
import { resolve } from "node:path";
// src/cli/sync.ts
async function syncCli(paths, options, context) {
	const { output } = context;
	const reviewed = await reviewedPlan(paths, options, context);
	const root = projectRoot(context.workingDirectory);
	const checked = await checkDefinitions(reviewed?.scope.map((path) => resolve(root, path)) ?? paths, options, context);
	await refuseUnknownStore(options.store, checked, context);
	const location = storeLocation(options.store, checked.config, context, checked.root);
	const result = await withProgress(output, "Syncing", async () => sync({
		...planInput(checked, options.takeOver),
		force: options.force === true,
		dryRun: options.dryRun === true,
		...reviewed === void 0 ? {} : { reviewed }
	}, {
		store: await openStateStore(location.url, {
			cwd: location.base,
			clock: createSystemClock(),
			env: context.env
		}),
		sourceControl: cliSourceControl(checked.root, context)
	}));
	await reportErrors(checked, context);
	for (const note of result.notes) await output.err(`note: ${visibleLine(note)}\n`);
	if (options.format === "json") await output.document(planJson(result.plan, {
		applied: result.kind === "applied",
		revision: result.revision,
		..."reasons" in result ? { reasons: result.reasons } : {}
	}));
	else await output.out(syncTerminal(result, output.outPaint));
	if (result.kind === "failed") return result.error.exitCode;
	return result.kind === "refused" || result.kind === "conflict" ? EXIT.findings : EXIT.fine;
}
async function reviewedPlan(paths, { plan }, { workingDirectory }) {
	if (plan === void 0) return void 0;
	if (paths.length > 0) throw new LongshoreError("input-invalid", "Paths have no meaning with --plan: the plan file says what it is limited to.", { hint: "Leave the paths out, or make a plan of them." });
	const { readPlan } = await import("./plan-file-f8JMFsHk.mjs");
	return readPlan(plan, workingDirectory);
}
export { syncCli };
