import { Mt as decodeEvents, T as jsonText, Xn as createSystemClock, _ as shorten, _n as readEventText, a as withProgress, c as storeLocation, f as decisionWord, h as reason, l as projectRoot, m as expressionLine, sn as openStateReader, w as eventJson } from "./dispatching-BM85niOH.mjs";
import { t as explain } from "./explain-DOfKYogX.mjs";
import { c as visibleLine, m as LongshoreError, p as EXIT } from "./start-D1Q6O1zn.mjs";
import { a as pathText, i as nearestItem, n as missingText, o as reasonText, r as nearMissText, t as missingOf } from "./reason-words-BdUtSSFt.mjs";
import { i as reportErrors, n as checkDefinitionsWith } from "./definitions-rG8oWAl7.mjs";
// src/report/json-explain.ts
const MAX_VALUE_LENGTH = 16384;
function explainJson(result) {
	return jsonText({ events: result.events.map((event) => ({
		...eventJson(event, whyJson),
		...event.nearest === void 0 ? {} : { nearest: nearestJson(event) }
	})) });
}
function whyJson({ decision, explained }) {
	return {
		decidedBy: decision.decidedBy,
		reasons: (explained?.reasons ?? []).map(reasonJson)
	};
}
function nearestJson({ nearest, considered }) {
	if (nearest?.kind !== "condition") return nearest;
	const { reasons = [], changes = 1 } = nearestItem(nearest, considered)?.explained ?? {};
	return {
		...nearest,
		changes,
		reasons: reasons.map(reasonJson)
	};
}
function reasonJson(reason) {
	const { of, range, comparison, missing } = reason;
	return {
		of,
		range,
		...partJson(reason),
		...comparison === void 0 ? {} : { comparison: {
			operator: comparison.operator,
			left: sideJson(comparison.left),
			right: sideJson(comparison.right)
		} },
		...missing.length === 0 ? {} : { missingPaths: missing.map(missingJson) }
	};
}
function sideJson(side) {
	return {
		...partJson(side),
		...side.isLiteral ? { literal: true } : {}
	};
}
function partJson({ expression, outcome, isMissing }) {
	return {
		expression,
		...outcomeJson(outcome),
		...isMissing ? { missing: true } : {}
	};
}
function outcomeJson(outcome) {
	if (outcome.kind === "error") return { error: outcome.error.message };
	return outcome.kind === "empty" ? { value: null } : boundedValue(outcome.value);
}
function boundedValue(value) {
	const text = JSON.stringify(value);
	if (text.length <= MAX_VALUE_LENGTH) return { value };
	return {
		value: text.slice(0, MAX_VALUE_LENGTH),
		truncated: true
	};
}
function missingJson({ steps, existing, suggestion }) {
	return {
		path: pathText(steps),
		existing: pathText(steps.slice(0, existing)),
		...suggestion === void 0 ? {} : { suggestion: pathText(suggestion) }
	};
}
// src/report/terminal-explain.ts
const MAX_REASONS = 12;
const MAX_MATCHED_REASONS = 3;
function explainTerminal(result, paint) {
	return `${result.events.flatMap((event) => [...eventLines(event, paint), ""]).join("\n").trimEnd()}\n`;
}
function eventLines(event, paint) {
	const identity = visibleLine(event.identity);
	if (event.error !== void 0) return [paint.bold(`Event ${identity}`), `  ${paint.red("undecodable")}  ${visibleLine(event.error)}`];
	const target = visibleLine(event.target ?? "");
	const head = `${paint.bold(`${event.type ?? ""} ${target}`)} ${paint.dim(identity)}`;
	const near = nearestLines(event, paint);
	if (event.considered.length === 0) return [
		head,
		`  No automation listens to "${target}".`,
		...near
	];
	return [
		head,
		...near,
		...event.considered.flatMap((item) => itemLines(item, paint))
	];
}
function nearestLines({ nearest, considered }, paint) {
	if (nearest === void 0) return [];
	const style = terminalStyle();
	const { explained } = nearestItem(nearest, considered) ?? {};
	const line = `  ${paint.cyan("nearest    ")}  ${nearMissText(nearest, explained, style)}`;
	if (nearest.kind !== "condition") return [line];
	const { reasons = [] } = explained ?? {};
	return [line, ...reasonLines(reasons, nearest.decision, MAX_REASONS, paint)];
}
function itemLines({ decision, explained }, paint) {
	const { decision: kind, note, expressions, decidedBy, automation } = decision;
	const most = kind === "matched" ? MAX_MATCHED_REASONS : MAX_REASONS;
	return [
		`  ${decisionWord(decision, paint)}  ${visibleLine(automation)}`,
		...note === void 0 ? [] : [`      note: ${visibleLine(note)}`],
		...expressions.map((one) => expressionLine(one, paint)),
		`      ${paint.dim(reason(decidedBy))}`,
		...reasonLines(explained?.reasons ?? [], kind, most, paint)
	];
}
function reasonLines(reasons, decision, most, paint) {
	const style = terminalStyle();
	const shown = reasons.slice(0, most).flatMap((one) => [`      ${paint.cyan("why")} ${reasonText(one, decision, style)}`, ...missingOf(one, decision).map((path) => `          ${missingText(path, style)}`)]);
	const more = reasons.length - most;
	return more > 0 ? [...shown, `      ${paint.dim(`and ${more} more`)}`] : shown;
}
function terminalStyle() {
	const short = (text) => visibleLine(shorten(text));
	return {
		code: short,
		value: short,
		text: (text) => visibleLine(shorten(text)),
		showsValues: true
	};
}
// src/cli/explain.ts
async function explainCli(identifier, options, context) {
	const { output, env, workingDirectory } = context;
	const jq = await context.openJq();
	try {
		const text = await readEventText(options.event, workingDirectory);
		const events = decodeEvents(text, env["GITHUB_RUN_ID"]);
		const source = await openSource(jq, options, context);
		const result = await withProgress(output, "Explaining", () => explain({
			events,
			...identifier === void 0 ? {} : { identifier }
		}, source, { jq }));
		if (options.format === "json") await output.document(explainJson(result));
		else await output.out(explainTerminal(result, output.outPaint));
		return EXIT.fine;
	} finally {
		await jq.close();
	}
}
async function openSource(jq, options, context) {
	refuseIgnored(options);
	if (options.from === "store") {
		const root = projectRoot(context.workingDirectory);
		const { url, base } = storeLocation(options.store, void 0, context, root);
		const { env } = context;
		return {
			kind: "store",
			store: await openStateReader(url, {
				cwd: base,
				clock: createSystemClock(),
				env
			})
		};
	}
	const checked = await checkDefinitionsWith(jq, {
		paths: [],
		reads: "everything"
	}, options, context);
	await reportErrors(checked, context);
	return {
		kind: "files",
		manifest: checked.manifest,
		runtime: checked.config.runtime
	};
}
function refuseIgnored({ from, store, config }) {
	const [ignored, wanted] = from === "files" && store !== void 0 ? ["--store", "--from store"] : from === "store" && config !== void 0 ? ["--config", "--from files"] : [];
	if (ignored === void 0) return;
	throw new LongshoreError("input-invalid", `"${ignored}" has no meaning with "--from ${from}".`, { hint: `Leave it out, or use "${wanted}".` });
}
export { explainCli };
