import { Xn as createSystemClock, a as withProgress, c as storeLocation, sn as openStateReader } from "./dispatching-BM85niOH.mjs";
import { n as changedGraph } from "./graph-f6t7iP1Q.mjs";
import { t as plan } from "./plan-CL4_MXVa.mjs";
import { n as planInput } from "./prepare-plan-Bk0W3Ftl.mjs";
import { S as DEFAULT_REPLAY_LIMIT, c as visibleLine, m as LongshoreError, p as EXIT } from "./start-D1Q6O1zn.mjs";
import { t as fitSummary } from "./fit-summary-BdwmovCW.mjs";
import { t as planJson } from "./json-plan-CXw1uShQ.mjs";
import { s as hasChanges } from "./plan-words-CA_k4NOt.mjs";
import { o as planSections } from "./summary-plan-DC4Dg_us.mjs";
import { o as replaySections } from "./summary-replay-CgB5Vb_Q.mjs";
import { n as planTerminal } from "./terminal-plan-CWOJVv5I.mjs";
import { t as replayTerminal } from "./terminal-replay-fnv0Tq6_.mjs";
import { i as reportErrors, r as refuseUnknownStore, t as checkDefinitions } from "./definitions-rG8oWAl7.mjs";
import { t as cliSourceControl } from "./source-control-D9tPDB4e.mjs";
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
	const { planReplay } = await import("./plan-replay-DAzcqelZ.mjs");
	return await planReplay(input, options, context);
}
async function keep({ file }, name, context) {
	if (file === void 0) {
		await context.output.err(`note: No plan is kept in "${visibleLine(name)}": nothing is synced until all files are valid.\n`);
		return;
	}
	const { keepPlan } = await import("./plan-file-f8JMFsHk.mjs");
	await keepPlan(file, name, context.workingDirectory);
}
export { planCli };
