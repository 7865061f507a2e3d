import { Xn as createSystemClock, a as withProgress, c as storeLocation, sn as openStateReader } from "./dispatching-BXTV0t1G.mjs";
import { n as changedGraph } from "./graph-DZ_lqudr.mjs";
import { t as plan } from "./plan-CywN5O07.mjs";
import { n as planInput } from "./prepare-plan-BGSDlERh.mjs";
import { S as DEFAULT_REPLAY_LIMIT, c as visibleLine, m as LongshoreError, p as EXIT } from "./start-BUwBX8fW.mjs";
import { t as fitSummary } from "./fit-summary-CpAvTPWJ.mjs";
import { t as planJson } from "./json-plan-3p_jrSl2.mjs";
import { s as hasChanges } from "./plan-words-Ceipjg8E.mjs";
import { o as planSections } from "./summary-plan-DPvMTPBZ.mjs";
import { o as replaySections } from "./summary-replay-D-LDM_VL.mjs";
import { n as planTerminal } from "./terminal-plan-8Lj-qyIp.mjs";
import { t as replayTerminal } from "./terminal-replay-ONgVQpFa.mjs";
import { i as reportErrors, r as refuseUnknownStore, t as checkDefinitions } from "./definitions-BVmH98Pv.mjs";
import { t as cliSourceControl } from "./source-control-sid086zl.mjs";
// src/cli/replay-options.ts
function replayLimit(options) {
	if (options.replay === true) return limitOf(options.replayLimit);
	const ignored = options.replayLimit === void 0 ? options.runLog && "--run-log" : "--replay-limit";
	if (ignored === void 0) return void 0;
	throw new LongshoreError("input-invalid", `"${ignored}" has no meaning without "--replay".`, { hint: "Leave it out, or add \"--replay\"." });
}
function limitOf(text) {
	if (text === void 0) return DEFAULT_REPLAY_LIMIT;
	if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
	throw new LongshoreError("input-invalid", `"--replay-limit" is "${text}"; it is a number of events, from 1.`, { hint: `Leave it out for ${DEFAULT_REPLAY_LIMIT}.` });
}
// src/cli/plan.ts
async function planCli(paths, options, context) {
	const { output, env } = context;
	const limit = replayLimit(options);
	const checked = await checkDefinitions(paths, options, context);
	await refuseUnknownStore(options.store, checked, context);
	const location = storeLocation(options.store, checked.config, context, checked.root);
	const clock = createSystemClock();
	const store = await openStateReader(location.url, {
		cwd: location.base,
		clock,
		env
	});
	const result = await withProgress(output, "Planning", () => plan(planInput(checked, options.takeOver), {
		store,
		sourceControl: cliSourceControl(checked.root, context)
	}));
	const replay = limit === void 0 ? void 0 : await replayed({
		planned: result,
		store,
		checked,
		limit
	}, options, context);
	await reportErrors(checked, context);
	for (const note of result.notes) await output.err(`note: ${visibleLine(note)}\n`);
	if (options.out !== void 0) await keep(result, options.out, context);
	if (options.format === "json") {
		const ending = {
			applied: false,
			revision: result.plan.revision
		};
		await output.document(planJson(result.plan, {
			...ending,
			...replay === void 0 ? {} : { replay }
		}));
	} else if (options.format === "markdown") await output.document(fitSummary([...planSections(result.plan, changedGraph(checked.manifest.entries, result.plan)), ...replay === void 0 ? [] : replaySections(replay)]));
	else {
		await output.out(planTerminal(result.plan, output.outPaint));
		if (replay !== void 0) await output.out(`\n${replayTerminal(replay, output.outPaint)}`);
	}
	if (checked.summary.errors > 0) return EXIT.findings;
	return options.failOnChanges === true && hasChanges(result.plan) ? EXIT.findings : EXIT.fine;
}
async function replayed(input, options, context) {
	const { planReplay } = await import("./plan-replay-B1mTdW0C.mjs");
	return await planReplay(input, options, context);
}
async function keep({ file }, name, context) {
	if (file === void 0) {
		await context.output.err(`note: No plan is kept in "${visibleLine(name)}": nothing is synced until all files are valid.\n`);
		return;
	}
	const { keepPlan } = await import("./plan-file-4Hg8g_ns.mjs");
	await keepPlan(file, name, context.workingDirectory);
}
export { planCli };
