import { Vt as openStateStore, a as withProgress, c as storeLocation, l as projectRoot, zn as createSystemClock } from "./dispatching-yCm64HYE.mjs";
import { n as planInput } from "./prepare-plan-BlKfFOyY.mjs";
import { t as sync } from "./sync-BSpeMihn.mjs";
import { H as visibleLine, J as LongshoreError, q as EXIT } from "./start-BOBdzgnE.mjs";
import { t as planJson } from "./json-plan-Dg-r6Opx.mjs";
import { n as syncTerminal } from "./terminal-sync-DnRTBa9k.mjs";
import { i as reportErrors, r as refuseUnknownStore, t as checkDefinitions } from "./definitions-DPczfy6r.mjs";
import { t as cliSourceControl } from "./source-control-qTM6Vf84.mjs";
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
	const { readPlan } = await import("./plan-file-B7GNb6Rg.mjs");
	return readPlan(plan, workingDirectory);
}
export { syncCli };
