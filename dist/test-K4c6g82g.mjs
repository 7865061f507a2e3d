import { r as compareDiagnostics } from "./load-catalog-obq8pdVH.mjs";
import { t as checkDefinitions } from "./check-definitions-x0C8vdXR.mjs";
import { An as CHAIN_TEXT, B as automationDigest, Bn as visitJq, Cn as boundHosts, Ct as secretReferences, Dt as parseTemplate, E as dispatch, K as canonicalAutomation, M as formatRoute, Mn as OPPOSITE_COMPARISON, On as parseJq, Rn as childrenOf, Un as isJsonObject, Xt as DEFAULT_ENDPOINTS, an as pLimit, dn as groupBy, en as mergeEventRecords, it as indexAutomations, kn as plainText, mt as isOneSecret, nt as combine, rt as truthOf, tt as decide, wn as secretVariable, zn as replaceNode } from "./dispatching-BM85niOH.mjs";
import { c as shownLong, l as shownText, o as diagnostic, s as FILE_START, t as parseDefinitions } from "./parse-definitions-BOVkK9zV.mjs";
import { t as nearest } from "./suggest-DX5H8FN_.mjs";
import { t as printJq } from "./print-zk07xfjE.mjs";
import { o as judgeCase } from "./judge-case-C1VE-eZc.mjs";
import { n as readTests, t as findTests } from "./read-tests-jee4PtlG.mjs";
import { i as routePath, n as listensTo, r as routeMembers, t as indexListeners } from "./routes-Bb9Dj6jX.mjs";
import { createSecretKey } from "node:crypto";
// src/manifest/coverage/condition-places.ts
function conditionPlaces(file, text) {
	const found = /* @__PURE__ */ new Map();
	for (const document of parseDefinitions(file, text).documents) {
		const { value } = document;
		const items = Array.isArray(value) ? value : [value];
		for (const [index, item] of items.entries()) {
			const identifier = isJsonObject(item) ? item["identifier"] : void 0;
			if (typeof identifier !== "string") continue;
			const base = Array.isArray(value) ? [index] : [];
			const condition = [
				...base,
				"trigger",
				"condition"
			];
			found.set(identifier, {
				file,
				identifier: () => document.rangeOfValue([...base, "identifier"]),
				combinator: () => hasCombinator(item) ? document.rangeOfValue([...condition, "combinator"]) : document.rangeOfKey(condition),
				expression: (place, part) => {
					const path = [
						...condition,
						"expressions",
						place
					];
					return part === void 0 ? document.rangeOfValue(path) : document.rangeInString(path, part.start, part.end);
				}
			});
		}
	}
	return found;
}
function hasCombinator(item) {
	const trigger = isJsonObject(item) ? item["trigger"] : void 0;
	const condition = isJsonObject(trigger) ? trigger["condition"] : void 0;
	return isJsonObject(condition) && "combinator" in condition;
}
// src/manifest/coverage/coverage-findings.ts
function coverageFindings({ expressions, mutants, untested }, equivalent, placesOf) {
	const silent = new Set(untested);
	const found = [];
	for (const automation of untested) {
		const places = placesOf(automation);
		if (places !== void 0) found.push(untestedFinding(automation, places));
	}
	for (const one of expressions) {
		if (silent.has(one.automation) || one.true && one.false) continue;
		const places = placesOf(one.automation);
		if (places !== void 0) found.push(unseenFinding(one, places));
	}
	for (const one of mutants) {
		if (silent.has(one.automation) || equivalent.has(one) || one.end.kind !== "survived") continue;
		const places = placesOf(one.automation);
		if (places !== void 0) found.push(survivorFinding(one, one.end.why, places));
	}
	return found;
}
function untestedFinding(automation, places) {
	return diagnostic("coverage-untested", {
		message: `No case has an event that "${shownText(automation)}" listens to.`,
		hint: "Add a case in which it fires, and one for each reason for which it does not.",
		file: places.file,
		range: places.identifier()
	});
}
function unseenFinding(seen, places) {
	const { automation, index, expression } = seen;
	const missing = [...seen.true ? [] : ["true"], ...seen.false ? [] : ["false"]];
	const both = missing.join(" or ");
	return diagnostic("coverage-unseen", {
		message: `In no case "${shownText(expression)}" of "${shownText(automation)}" is ${both}.`,
		hint: missing.length === 2 ? "Add a case in which it is true, and one in which it is false." : `Add a case in which it is ${both}.`,
		file: places.file,
		range: places.expression(index)
	});
}
function survivorFinding({ automation, mutant }, why, places) {
	const { index, range, mutation } = mutant;
	const hint = shownLong(mutant.hint);
	return diagnostic("coverage-survivor", {
		message: `When ${shownLong(mutation)} in "${shownText(automation)}", every case still passed.`,
		hint: why === "masked" ? `In every case another expression decides. ${hint}` : hint,
		file: places.file,
		range: index === void 0 ? places.combinator() : places.expression(index, range)
	});
}
// src/manifest/coverage/equivalent-mutants.ts
function applyEquivalents(entries, mutants) {
	const reasons = /* @__PURE__ */ new Map();
	const findings = [];
	for (const placed of entries) {
		const { entry, file, range } = placed;
		const named = mutants.filter((one) => isNamed(one, entry));
		const survivors = named.filter(({ end }) => end.kind !== "killed");
		for (const one of survivors) reasons.set(one, entry.reason);
		if (survivors.length > 0) continue;
		findings.push(diagnostic("coverage-equivalent", {
			...named.length === 0 ? namesNothing(entry, mutants) : isTold(entry, named),
			file,
			range
		}));
	}
	return {
		reasons,
		findings
	};
}
function isNamed({ automation, mutant }, entry) {
	return automation === entry.automation && mutant.mutation === entry.mutation && mutant.expression?.trim() === entry.expression?.trim();
}
function namesNothing(entry, mutants) {
	const { automation, mutation, expression } = entry;
	const ofExpression = mutants.filter((one) => one.automation === automation).filter(({ mutant }) => mutant.expression?.trim() === expression?.trim());
	const near = nearest(mutation, ofExpression.map(({ mutant }) => mutant.mutation));
	const place = expression === void 0 ? "the condition" : `"${shownText(expression)}"`;
	return {
		message: ofExpression.length > 0 ? `No mutant of ${place} in "${shownText(automation)}" is called ${shownText(mutation)}.` : `"${shownText(automation)}" has no mutant of ${place}.`,
		hint: near === void 0 ? "Copy the mutation and the expression as `test --coverage` names them, or delete the entry." : `Did you mean ${JSON.stringify(near)}?`
	};
}
function isTold({ automation, mutation }, named) {
	const by = named.flatMap(({ end }) => end.kind === "killed" ? [end.by] : [])[0];
	return {
		message: `The case "${shownText(by?.name ?? "")}" tells the condition of "${shownText(automation)}" from the mutant ${shownText(mutation)}: they are not equivalent.`,
		hint: "Delete the entry."
	};
}
// src/model/jq-syntax/may-loop.ts
const LOOPS = /* @__PURE__ */ new Set([...[
	"until",
	"while",
	"repeat",
	"recurse",
	"range",
	"combinations"
], ...[
	"test",
	"match",
	"capture",
	"scan",
	"split",
	"splits",
	"sub",
	"gsub"
]]);
function mayLoop(tree) {
	let loops = false;
	visitJq(tree, (node) => {
		loops ||= node.kind === "function" || node.kind === "call" && isLoop(node.name, node.args);
	});
	return loops;
}
function isLoop(name, args) {
	return args.length > 0 && LOOPS.has(name);
}
// src/model/jq-syntax/mutants.ts
const MAX_MUTANTS = 1e3;
function mutants(tree) {
	const seen = /* @__PURE__ */ new Set([printJq(tree)]);
	const found = [];
	for (const change of changesOf(tree, { threshold: false })) {
		const { node, replacement, description, toldWhen, range = node.range } = change;
		const expression = printJq(replaceNode(tree, node, replacement));
		if (seen.has(expression)) continue;
		seen.add(expression);
		found.push({
			expression,
			description,
			toldWhen,
			range
		});
		if (found.length === MAX_MUTANTS) break;
	}
	return found;
}
function changesOf(node, place) {
	const own = ownChanges(node, place);
	if (node.kind === "call" && node.name === "error") return own;
	const inner = childrenOf(node).flatMap((child) => changesOf(child, placeOf(child, node, place)));
	return [...own, ...inner];
}
function placeOf(child, parent, place) {
	if (parent.kind === "negate") return place;
	const path = "target" in parent && parent.target === child;
	return {
		threshold: parent.kind === "comparison",
		path
	};
}
function ownChanges(node, place) {
	switch (node.kind) {
		case "comparison": return OTHER_COMPARISONS[node.operator].map((operator) => ({
			node,
			replacement: {
				...node,
				operator
			},
			description: `"${node.operator}" became "${operator}"`,
			toldWhen: operator === OPPOSITE_COMPARISON[node.operator] ? "this comparison is what decides" : "the two sides are equal"
		}));
		case "number": return place.threshold ? otherNumbers(node) : [];
		case "string": return otherText(node);
		case "and":
		case "or": return [...otherLogic(node), ...withoutOperands(node)];
		case "alternative": return withoutOperands(node);
		case "pipe": return withoutNot(node);
		case "field": return place.path === true ? [] : otherField(node);
		default: return [];
	}
}
const OTHER_COMPARISONS = {
	"==": ["!="],
	"!=": ["=="],
	"<": [">=", "<="],
	"<=": [">", "<"],
	">": ["<=", ">="],
	">=": ["<", ">"]
};
function otherNumbers(node) {
	const value = Number(node.text);
	return [value + 1, value - 1].filter((other) => Number.isFinite(other) && other !== value).map((other) => ({
		node,
		replacement: numberNode(node, other),
		description: `${node.text} became ${other}`,
		toldWhen: `the other side is ${Math.min(value, other)}, and one in which it is ${Math.max(value, other)}`
	}));
}
function numberNode(node, value) {
	const number = {
		...node,
		text: String(Math.abs(value))
	};
	return value < 0 ? {
		kind: "negate",
		operand: number,
		range: node.range
	} : number;
}
function otherText(node) {
	const value = plainText(node);
	if (value === void 0) return [];
	const other = `${value}_`;
	return [{
		node,
		replacement: {
			...node,
			parts: [{
				kind: "text",
				value: other
			}]
		},
		description: `${JSON.stringify(value)} became ${JSON.stringify(other)}`,
		toldWhen: `${JSON.stringify(value)} is what decides`
	}];
}
function otherLogic(node) {
	const kind = node.kind === "and" ? "or" : "and";
	return node.operands.slice(1).map((_operand, index) => {
		const left = logic(node, node.operands.slice(0, index + 1));
		const right = logic(node, node.operands.slice(index + 1));
		return {
			node,
			replacement: {
				kind,
				operands: [left, right],
				range: node.range
			},
			description: `"${node.kind}" became "${kind}"`,
			toldWhen: "only one of its sides is true"
		};
	});
}
function withoutOperands(node) {
	return node.operands.map((operand, index) => ({
		node,
		replacement: logic(node, node.operands.toSpliced(index, 1)),
		description: `"${printJq(operand)}" and its "${CHAIN_TEXT[node.kind].trim()}" were left out`,
		toldWhen: toldWithout(node, printJq(operand), index),
		range: operand.range
	}));
}
function toldWithout({ kind }, operand, index) {
	if (kind === "and") return `"${operand}" is false and the rest is true`;
	if (kind === "or") return `"${operand}" is true and the rest is false`;
	return index === 0 ? `"${operand}" has another value than what stands behind it` : `what stands before "${operand}" is null, false or an error`;
}
function logic(node, operands) {
	const [only] = operands;
	return operands.length === 1 && only !== void 0 ? only : {
		...node,
		operands
	};
}
function withoutNot(node) {
	return node.operands.flatMap((operand, index) => index > 0 && operand.kind === "call" && operand.name === "not" && operand.args.length === 0 ? [{
		node,
		replacement: logic(node, node.operands.toSpliced(index, 1)),
		description: "\"not\" was left out",
		toldWhen: "this is what decides",
		range: operand.range
	}] : []);
}
function otherField(node) {
	const name = `${node.name}_`;
	return [{
		node,
		replacement: {
			...node,
			name
		},
		description: `"${printJq(node)}" became "${printJq({
			...node,
			name
		})}"`,
		toldWhen: `the value of "${printJq(node)}" is what decides`
	}];
}
// src/matching/coverage/condition-mutants.ts
function expressionMutants(expressions) {
	const unread = /* @__PURE__ */ new Map();
	return {
		mutants: expressions.flatMap((expression, index) => {
			const parsing = parseJq(expression);
			if (parsing.kind === "ok") return mutantsOf(parsing.tree, expression, index);
			unread.set(index, parsing.reason);
			return [];
		}),
		unread
	};
}
function mutantsOf(tree, expression, index) {
	const loops = mayLoop(tree);
	return mutants(tree).map(({ expression: changed, description, toldWhen, range }) => ({
		mutation: description,
		index,
		expression,
		changed,
		range,
		hint: `Add a case in which ${toldWhen}.`,
		mayLoop: loops
	}));
}
function combinationMutants(condition) {
	const { expressions, combinator = "and" } = condition;
	if (expressions.length < 2) return [];
	const other = combinator === "and" ? "or" : "and";
	const [one, rest] = combinator === "and" ? ["false", "true"] : ["true", "false"];
	return [{
		mutation: `the combinator "${combinator}" became "${other}"`,
		hint: "Add a case in which some of the expressions are true, and not all.",
		combinator: other
	}, ...expressions.map((expression, index) => ({
		mutation: "the expression was left out",
		index,
		expression,
		hint: `Add a case in which this expression is ${one} and all others are ${rest}.`,
		combinator,
		without: index
	}))];
}
// src/matching/coverage/observe.ts
async function observe({ automations, cases, onError }, deps) {
	const moments = momentsOf(cases);
	const decided = await decideAll(moments.all, {
		automations,
		onError
	}, deps);
	const observed = new Map(automations.map((one) => [one, []]));
	for (const of of cases) {
		const seen = of.events.flatMap((event) => {
			const moment = moments.of(event, of.clockMs);
			return decided.get(moment) ?? [];
		});
		for (const [automation, found] of groupBy(seen, ({ automation }) => automation)) observed.get(automation)?.push({
			of,
			observations: found.map(({ observation }) => observation)
		});
	}
	return automations.map((automation) => {
		const { condition } = automation.trigger;
		return {
			automation,
			expressions: condition?.expressions ?? [],
			combinator: condition?.combinator ?? "and",
			onError,
			cases: observed.get(automation) ?? []
		};
	});
}
function momentsOf(cases) {
	const known = /* @__PURE__ */ new Map();
	const of = (event, clockMs) => {
		const key = `${clockMs} ${event.identity} ${JSON.stringify(event.body)}`;
		const found = known.get(key) ?? {
			event,
			clockMs
		};
		known.set(key, found);
		return found;
	};
	for (const { events, clockMs } of cases) for (const event of events) of(event, clockMs);
	return {
		all: [...known.values()],
		of
	};
}
async function decideAll(moments, { automations, onError }, { jqAt }) {
	const index = indexAutomations(automations.map((definition) => ({
		definition,
		digest: "",
		repository: ""
	})));
	const found = /* @__PURE__ */ new Map();
	for (const [clockMs, atOnce] of groupBy(moments, (moment) => moment.clockMs)) {
		const inputs = atOnce.map(({ event }) => ({
			event,
			automations: index
		}));
		const decided = await decide(inputs, { onError: () => onError }, { jq: jqAt(clockMs) });
		for (const [place, moment] of atOnce.entries()) {
			const listening = (decided[place] ?? []).filter(({ decision }) => decision.decidedBy.kind !== "trigger");
			found.set(moment, listening.map(({ automation, decision }) => ({
				automation: automation.definition,
				observation: observationOf(moment, decision)
			})));
		}
	}
	return found;
}
function observationOf(moment, { decision, expressions }) {
	const ended = expressions.flatMap(({ outcome }, place) => hasEndedJq(outcome) ? [place] : []);
	return {
		moment,
		decision,
		truths: expressions.map(({ outcome }) => truthOf(outcome)),
		ended: new Set(ended)
	};
}
function hasEndedJq(outcome) {
	return outcome.kind === "error" && [
		"jq-timeout",
		"jq-memory",
		"jq-aborted"
	].includes(outcome.error.code);
}
function decisionOf(truths, { combinator, onError }) {
	const { decision } = combine(combinator, truths);
	return decision === "failed" && onError === "not-matched" ? "not-matched" : decision;
}
// src/matching/coverage/try-mutants.ts
const FIRST_CASES = 8;
const LOOPING_AT_ONCE = 4;
const MAX_ENDLESS = 8;
async function tryMutants(trials, deps) {
	const ends = /* @__PURE__ */ new Map();
	await tryTogether(trials.filter(({ mutant }) => !mutant.mayLoop), ends, deps);
	const looping = trials.filter(({ mutant }) => mutant.mayLoop);
	let endless = 0;
	for (let from = 0; from < looping.length; from += LOOPING_AT_ONCE) {
		const some = looping.slice(from, from + LOOPING_AT_ONCE);
		if (endless < MAX_ENDLESS) endless += await tryTogether(some, ends, deps);
		else for (const trial of some) ends.set(trial, { kind: "untried" });
	}
	return ends;
}
async function tryTogether(trials, ends, deps) {
	let endless = 0;
	let from = 0;
	for (let size = FIRST_CASES;; size *= 4) {
		const open = trials.filter((trial) => !ends.has(trial) && from < trial.subject.cases.length);
		if (open.length === 0) break;
		endless += await tryRound(open, {
			from,
			to: from + size
		}, ends, deps);
		from += size;
	}
	for (const trial of trials) if (!ends.has(trial)) ends.set(trial, {
		kind: "survived",
		why: whyUntold(trial)
	});
	return endless;
}
async function tryRound(open, { from, to }, ends, deps) {
	const answers = await evaluate(open.flatMap((trial) => trial.subject.cases.slice(from, to).flatMap(({ observations }) => observations).filter(({ ended }) => !ended.has(trial.mutant.index)).map((observation) => ({
		trial,
		observation
	}))), deps);
	let endless = 0;
	for (const trial of open) {
		const outcomes = answers.get(trial) ?? /* @__PURE__ */ new Map();
		const killer = trial.subject.cases.slice(from, to).find((one) => isKilled(trial, one, outcomes, deps));
		if (killer === void 0) continue;
		if ([...outcomes.values()].some(hasEndedJq)) endless += 1;
		const { file, name } = killer.of;
		ends.set(trial, {
			kind: "killed",
			by: {
				file,
				name
			}
		});
	}
	return endless;
}
function isKilled({ subject, mutant }, { of, observations }, outcomes, { isTold }) {
	const changed = observations.flatMap((observation) => {
		const outcome = outcomes.get(observation);
		if (outcome === void 0) return [];
		const decision = decisionOf(observation.truths.with(mutant.index, truthOf(outcome)), subject);
		if (decision === observation.decision) return [];
		return [{
			event: observation.moment.event,
			decision
		}];
	});
	if (changed.length > 0 && isTold(of, subject.automation.identifier, changed)) return true;
	return observations.some((one) => {
		const outcome = outcomes.get(one);
		return outcome !== void 0 && hasEndedJq(outcome);
	});
}
async function evaluate(probes, deps) {
	const answers = /* @__PURE__ */ new Map();
	const byMoment = groupBy(probes, ({ observation }) => observation.moment);
	const byClock = groupBy(byMoment, ([{ clockMs }]) => clockMs);
	const evaluated = await Promise.all([...byClock].map(([clockMs, moments]) => evaluateAt(clockMs, moments, deps)));
	for (const [{ trial, observation }, outcome] of evaluated.flat()) {
		const ofTrial = answers.get(trial) ?? /* @__PURE__ */ new Map();
		answers.set(trial, ofTrial.set(observation, outcome));
	}
	return answers;
}
async function evaluateAt(clockMs, moments, { jqAt }) {
	const requests = moments.map(([{ event }, probes]) => ({
		input: event.body,
		expressions: [...new Set(probes.map(({ trial }) => trial.mutant.changed))]
	}));
	const outcomes = await jqAt(clockMs).evaluate(requests);
	return moments.flatMap(([, probes], index) => {
		const expressions = requests[index]?.expressions ?? [];
		const values = new Map(expressions.map((one, place) => [one, outcomes[index]?.[place]]));
		return probes.flatMap((probe) => {
			const outcome = values.get(probe.trial.mutant.changed);
			return outcome === void 0 ? [] : [[probe, outcome]];
		});
	});
}
function whyUntold({ subject, mutant }) {
	const { cases } = subject;
	if (cases.length === 0) return "no-event";
	return cases.flatMap(({ observations }) => observations).some(({ truths, decision }) => [
		"true",
		"false",
		"failed"
	].some((truth) => decisionOf(truths.with(mutant.index, truth), subject) !== decision)) ? "same" : "masked";
}
// src/matching/coverage/measure-coverage.ts
async function measureCoverage(input, deps) {
	const measured = (await observe(input, deps)).map((subject) => {
		const mutated = expressionMutants(subject.expressions);
		return {
			subject,
			mutated,
			trials: mutated.mutants.map((mutant) => ({
				subject,
				mutant
			}))
		};
	});
	const ends = await tryMutants(measured.flatMap(({ trials }) => trials), {
		...deps,
		isTold: input.isTold
	});
	return {
		expressions: measured.flatMap(({ subject, mutated }) => seenOf(subject, mutated)),
		mutants: measured.flatMap(({ subject, trials }) => [...trials.map((trial) => resultOf(trial, ends.get(trial) ?? { kind: "untried" })), ...combinationsOf(subject, input)]),
		untested: measured.flatMap(({ subject: { automation, cases } }) => cases.length === 0 ? [automation.identifier] : [])
	};
}
function seenOf({ automation, expressions, cases }, { unread }) {
	const observations = cases.flatMap((one) => one.observations);
	return expressions.map((expression, index) => {
		const seen = new Set(observations.map(({ truths }) => truths[index]));
		const reason = unread.get(index);
		return {
			automation: automation.identifier,
			index,
			expression,
			true: seen.has("true"),
			false: seen.has("false"),
			failed: seen.has("failed"),
			...reason === void 0 ? {} : { unread: reason }
		};
	});
}
function resultOf({ subject, mutant: { mayLoop, ...mutant } }, end) {
	return {
		automation: subject.automation.identifier,
		mutant,
		end
	};
}
function combinationsOf(subject, input) {
	const { condition } = subject.automation.trigger;
	if (condition === void 0) return [];
	return combinationMutants(condition).map((mutated) => {
		const { combinator, without, ...mutant } = mutated;
		const end = endOf(mutated, subject, input);
		return {
			automation: subject.automation.identifier,
			mutant,
			end
		};
	});
}
function endOf({ combinator, without }, { automation, cases, onError }, { isTold }) {
	const killer = cases.find(({ of, observations }) => {
		const changed = observations.flatMap(({ moment: { event }, truths, decision: before }) => {
			const decision = decisionOf(without === void 0 ? truths : truths.toSpliced(without, 1), {
				combinator,
				onError
			});
			return decision === before ? [] : [{
				event,
				decision
			}];
		});
		return changed.length > 0 && isTold(of, automation.identifier, changed);
	});
	if (killer === void 0) return {
		kind: "survived",
		why: cases.length === 0 ? "no-event" : "same"
	};
	const { file, name } = killer.of;
	return {
		kind: "killed",
		by: {
			file,
			name
		}
	};
}
// src/commands/tests/clocked-jq.ts
const NAMES_NOW = /\bnow\b/;
function clockedJq(jq, nowMs) {
	const definition = `def now: ${nowMs / 1e3}; `;
	const clocked = (expression) => NAMES_NOW.test(expression) ? `${definition}${expression}` : expression;
	const clockedRequest = ({ input, expressions, soon }) => ({
		input,
		expressions: expressions.map(clocked),
		...soon === void 0 ? {} : { soon: () => soon().map((list) => list.map(clocked)) }
	});
	return {
		evaluate: async (requests) => {
			return (await jq.evaluate(requests.map(clockedRequest))).map((outcomes, request) => outcomes.map((outcome, place) => {
				const expression = requests[request]?.expressions[place] ?? "";
				return NAMES_NOW.test(expression) ? moved(outcome, definition.length) : outcome;
			}));
		},
		check: (expressions) => jq.check(expressions),
		close: () => jq.close()
	};
}
function moved(outcome, by) {
	if (outcome.kind !== "error" || outcome.error.line !== 1) return outcome;
	const { column } = outcome.error;
	if (column === void 0) return outcome;
	return {
		kind: "error",
		error: {
			...outcome.error,
			column: Math.max(1, column - by)
		}
	};
}
// src/commands/tests/ends-otherwise.ts
function endsOtherwise(input) {
	const { ended, expect, automation, changed, automations } = input;
	const decisions = new Map(changed.map(({ event, decision }) => [event.identity, decision]));
	const observed = ended.observed.map((one) => {
		const decision = one.decision.automation === automation ? decisions.get(one.event) : void 0;
		return decision === void 0 ? one : decidedAs(one, decision);
	});
	return wordsOf(judgeCase({
		expect,
		observed,
		automations,
		rangeOf: () => FILE_START
	})) !== wordsOf(ended.failures);
}
function decidedAs({ event, decision: before }, decision) {
	const decided = {
		event,
		decision: {
			...before,
			decision
		}
	};
	const run = {
		runId: "",
		deliveryId: "",
		attempts: []
	};
	switch (decision) {
		case "matched": return {
			...decided,
			run: {
				...run,
				outcome: "delivered"
			}
		};
		case "not-matched": return decided;
		case "failed": {
			const error = {
				code: "condition-failed",
				message: "The condition failed."
			};
			return {
				...decided,
				run: {
					...run,
					outcome: "failed",
					error
				}
			};
		}
	}
}
function wordsOf(failures) {
	return failures.map(({ kind, automation, message }) => `${kind} ${automation} ${message}`).join();
}
// src/commands/tests/cover-tests.ts
async function coverTests({ result, tests, checked, isPartial, severity }, { jq }) {
	const { manifest, config, texts } = checked;
	const cases = judgedCases(result, tests);
	const { automations } = result;
	const measured = await measureCoverage({
		automations: manifest.entries.map(({ automation }) => automation),
		cases: [...cases.keys()],
		onError: config.runtime.conditions.onError,
		isTold: (of, automation, changed) => {
			const judged = cases.get(of);
			return judged !== void 0 && endsOtherwise({
				...judged,
				automation,
				changed,
				automations
			});
		}
	}, { jqAt: (clockMs) => clockedJq(jq, clockMs) });
	const coverage = isPartial ? withoutUntested(measured) : measured;
	const { reasons, findings } = applyEquivalents(tests.flatMap(equivalentsOf), coverage.mutants);
	const gaps = [...coverageFindings(coverage, reasons, placesIn(manifest, texts)), ...findings];
	return {
		...coverage,
		equivalent: reasons,
		gaps: gaps.map((gap) => ({
			...gap,
			severity
		})).sort(compareDiagnostics),
		summary: summarize(coverage, reasons)
	};
}
function judgedCases({ cases }, tests) {
	const files = new Map(tests.map((one) => [one.file, one]));
	return new Map(cases.flatMap((ended) => {
		const { file, name, index, events } = ended;
		const loaded = files.get(file)?.cases.find((one) => one.index === index);
		if (loaded === void 0) return [];
		const { clockMs, written } = loaded;
		return [[{
			file,
			name,
			clockMs,
			events
		}, {
			ended,
			expect: written.expect ?? {}
		}]];
	}));
}
function withoutUntested({ expressions, mutants, untested }) {
	const left = new Set(untested);
	const isTested = ({ automation }) => !left.has(automation);
	return {
		expressions: expressions.filter(isTested),
		mutants: mutants.filter(isTested),
		untested: []
	};
}
function equivalentsOf({ file, tests, document }) {
	return (tests.coverage?.equivalent ?? []).map((entry, index) => ({
		entry,
		file,
		range: document.rangeOfValue([
			"coverage",
			"equivalent",
			index
		])
	}));
}
function placesIn(manifest, texts) {
	const files = new Map(manifest.entries.map((one) => [one.automation.identifier, one.file]));
	const known = /* @__PURE__ */ new Map();
	return (automation) => {
		const file = files.get(automation);
		const text = file === void 0 ? void 0 : texts.get(file);
		if (file === void 0 || text === void 0) return void 0;
		const places = known.get(file) ?? conditionPlaces(file, text);
		known.set(file, places);
		return places.get(automation);
	};
}
function summarize({ expressions, mutants }, equivalent) {
	const counted = mutants.filter((one) => !equivalent.has(one));
	const untried = counted.filter(({ end }) => end.kind === "untried").length;
	return {
		expressions: expressions.length,
		seen: expressions.filter((one) => one.true && one.false).length,
		mutants: counted.length - untried,
		survived: counted.filter(({ end }) => end.kind === "survived").length,
		equivalent: equivalent.size,
		untried
	};
}
// src/commands/tests/manifest-store.ts
const REVISION = "1";
const REPOSITORY = "";
function createManifestStore(manifest, runtime) {
	const routed = /* @__PURE__ */ new Map();
	const rows = [];
	for (const { automation, file } of manifest.entries) {
		const definition = published(automation);
		const digest = automationDigest(definition);
		routed.set(definition.identifier, {
			definition: canonicalAutomation(definition),
			digest,
			repository: REPOSITORY
		});
		rows.push({
			identifier: definition.identifier,
			digest,
			path: file,
			source: { repository: REPOSITORY },
			listensTo: listensTo(definition)
		});
	}
	const listeners = indexListeners(rows);
	const targets = new Map([...listeners.keys()].map((target) => [routePath(target), target]));
	const texts = /* @__PURE__ */ new Map();
	function textOf(path) {
		const target = targets.get(path);
		if (target === void 0) return void 0;
		const known = texts.get(path) ?? formatRoute(routeMembers(target, listeners).flatMap(({ identifier }) => routed.get(identifier) ?? []), { [REPOSITORY]: runtime });
		texts.set(path, known);
		return known;
	}
	return {
		url: "memory:",
		head: async () => REVISION,
		read: async (path) => ({
			revision: REVISION,
			text: textOf(path)
		}),
		readWith: async (path) => ({
			revision: REVISION,
			text: textOf(path),
			along: /* @__PURE__ */ new Map()
		}),
		readMany: async (paths) => ({
			revision: REVISION,
			files: new Map(paths.map((path) => [path, textOf(path)]))
		}),
		has: async (path) => path === "snapshot.json" || targets.has(path),
		list: async () => ({
			revision: REVISION,
			paths: [...targets.keys()].sort()
		}),
		revisions: async () => []
	};
}
function published(automation) {
	return {
		...automation,
		publish: true
	};
}
// src/commands/tests/placeholder-secrets.ts
const PLACEHOLDER_HOST = "secrets.example";
function placeholderSecrets(manifest, runtime) {
	const urls = secretsThatAreUrls(manifest);
	const placeholder = (name) => urls.has(secretVariable(name)) ? `https://${hostFor(name, runtime)}/secret-${name}` : `secret-${name}`;
	return (named) => {
		const values = new Map(Object.entries(named).map(([name, value]) => [secretVariable(name), value]));
		return { read: (name) => values.get(secretVariable(name)) ?? placeholder(name) };
	};
}
function secretsThatAreUrls({ entries }) {
	return new Set(entries.flatMap(({ automation: { invocationMethod } }) => {
		const expression = "url" in invocationMethod ? firstExpression(invocationMethod.url) : "";
		if (!isOneSecret(expression)) return [];
		return secretReferences(expression).map(({ name }) => secretVariable(name));
	}));
}
function firstExpression(url) {
	const parsed = parseTemplate(url);
	if (parsed.kind === "value") return parsed.expression.expression;
	if (parsed.kind !== "text") return "";
	const [first] = parsed.parts;
	return first?.kind === "expression" ? first.expression.expression : "";
}
function hostFor(name, runtime) {
	const [pattern] = boundHosts(name, runtime) ?? runtime.egress.allow ?? [];
	if (pattern === void 0 || pattern === "*") return PLACEHOLDER_HOST;
	return pattern.startsWith("*.") ? `secret${pattern.slice(1)}` : pattern;
}
// src/commands/tests/case-clock.ts
function createCaseClock(nowMs) {
	let elapsedMs = 0;
	return {
		now: () => nowMs,
		monotonicMs: () => elapsedMs,
		sleep: async (ms) => {
			elapsedMs += ms;
		},
		random: () => .5
	};
}
// src/commands/tests/fake-endpoints.ts
function createFakeEndpoints(responses = {}) {
	const calls = /* @__PURE__ */ new Map();
	return {
		sentBy: (runId) => calls.get(runId)?.first,
		send: async ({ request, run, maxResponseBytes }) => {
			const { automation = "", runId = "" } = run ?? {};
			const call = calls.get(runId) ?? {
				first: request,
				count: 0
			};
			calls.set(runId, call);
			call.count += 1;
			return answer(ofAttempt(Object.hasOwn(responses, automation) ? responses[automation] : void 0, call.count), maxResponseBytes);
		},
		close: async () => {}
	};
}
function ofAttempt(responses, attempt) {
	if (responses === void 0) return {};
	const list = [responses].flat();
	return list[Math.min(attempt, list.length) - 1] ?? {};
}
function answer({ status = 200, headers = {}, body }, maxResponseBytes) {
	const bytes = new TextEncoder().encode(textOf(body));
	const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
	return {
		kind: "response",
		response: {
			status,
			headers: Object.fromEntries(lower),
			body: bytes.slice(0, maxResponseBytes),
			truncated: bytes.length > maxResponseBytes
		}
	};
}
function textOf(body) {
	if (body === void 0) return "";
	return typeof body === "string" ? body : JSON.stringify(body);
}
// src/commands/tests/memory-run-log.ts
function createMemoryRunLog() {
	const records = /* @__PURE__ */ new Map();
	return {
		url: "memory:",
		writesEachOutcome: false,
		isPublic: async () => false,
		find: async (events) => new Map(events.flatMap(({ identity }) => {
			const record = records.get(identity);
			return record === void 0 ? [] : [[identity, record]];
		})),
		write: async (written) => {
			for (const record of written) {
				const known = records.get(record.identity);
				records.set(record.identity, known === void 0 ? record : mergeEventRecords(known, record));
			}
		},
		list: async ({ limit }) => [...records.values()].reverse().slice(0, limit),
		prune: async () => 0
	};
}
// src/commands/tests/run-case.ts
async function runCase(loaded, shared) {
	const { clockMs, written, secrets } = loaded;
	const http = createFakeEndpoints(written.responses);
	const events = [];
	const { repository } = shared;
	const deps = {
		...SERVICES,
		endpoints: {
			...DEFAULT_ENDPOINTS,
			...repository === void 0 ? {} : { repository }
		},
		store: shared.store,
		jq: clockedJq(shared.jq, clockMs),
		clock: createCaseClock(clockMs),
		runLog: createMemoryRunLog(),
		http,
		secrets: shared.secrets(secrets),
		onEvent: (event) => events.push(event)
	};
	const observed = [];
	for (const event of loaded.events) {
		const result = await dispatch({
			events: [{
				kind: "event",
				event
			}],
			dryRun: false
		}, deps);
		for (const { identity, considered } of result.events) for (const { decision, run } of considered) {
			const request = run === void 0 ? void 0 : http.sentBy(run.runId);
			observed.push({
				event: identity,
				decision,
				...run === void 0 ? {} : { run },
				...request === void 0 ? {} : { request }
			});
		}
	}
	return {
		events,
		observed
	};
}
const SERVICES = {
	credentials: { headersFor: async () => ({
		kind: "ok",
		headers: {}
	}) },
	repositories: { defaultBranch: async () => ({
		kind: "branch",
		name: "main"
	}) },
	signing: { standard: [{
		kind: "hmac",
		key: createSecretKey("a-key-that-signs-tests-only", "utf8")
	}] },
	logger: {
		debug: () => {},
		info: () => {},
		warn: () => {}
	}
};
// src/commands/tests/run-tests.ts
const MAX_CONCURRENT_CASES = 256;
async function runTests({ tests, manifest, runtime, repository }, { jq }) {
	const automations = new Map(manifest.entries.map(({ automation }) => [automation.identifier, automation]));
	const shared = {
		jq,
		store: createManifestStore(manifest, runtime),
		secrets: placeholderSecrets(manifest, runtime),
		...repository === void 0 ? {} : { repository }
	};
	const limit = pLimit(MAX_CONCURRENT_CASES);
	const cases = await Promise.all(tests.flatMap((file) => file.cases.map((one) => limit(() => runOne(one, file, automations, shared)))));
	const failed = cases.filter(({ failures }) => failures.length > 0).length;
	return {
		cases,
		automations,
		summary: {
			cases: cases.length,
			passed: cases.length - failed,
			failed
		}
	};
}
async function runOne(loaded, { document }, automations, shared) {
	const { file, index, written } = loaded;
	const range = document.rangeOfValue([
		"cases",
		index,
		"name"
	]);
	const { events, observed } = await runCase(loaded, shared);
	const failures = judgeCase({
		expect: written.expect ?? {},
		observed,
		automations,
		rangeOf: (path) => path === void 0 ? range : document.rangeOfValue([
			"cases",
			index,
			"expect",
			...path
		])
	});
	return {
		file,
		name: written.name,
		index,
		range,
		failures,
		events,
		observed
	};
}
// src/commands/tests/test.ts
async function test({ configFile, ...input }, deps) {
	const checked = await checkDefinitions({
		paths: [],
		...configFile === void 0 ? {} : { configFile }
	}, deps);
	const { diagnostics, ...run } = await testChecked(checked, input, deps);
	const errors = [...checked.diagnostics, ...diagnostics].filter(({ severity }) => severity === "error");
	return {
		...run,
		errors: errors.sort(compareDiagnostics),
		texts: new Map([...checked.texts, ...run.texts]),
		checked
	};
}
async function testChecked(checked, { paths, repository, coverage: severity }, { files, jq }) {
	const { manifest, config, summary } = checked;
	const found = await findTests({
		paths,
		globs: config.automations
	}, files);
	const read = await readTests(found, summary.errors === 0 ? manifest : void 0, files);
	const result = await runTests({
		tests: read.files,
		manifest,
		runtime: config.runtime,
		...repository === void 0 ? {} : { repository }
	}, { jq });
	const covered = {
		result,
		tests: read.files,
		checked,
		isPartial: paths.length > 0
	};
	const coverage = severity === void 0 ? void 0 : await coverTests({
		...covered,
		severity
	}, { jq });
	return {
		result: coverage === void 0 ? result : {
			...result,
			coverage
		},
		tests: read.files,
		diagnostics: [...read.diagnostics].sort(compareDiagnostics),
		files: found.map(({ file }) => file),
		texts: read.texts,
		eventFiles: read.eventFiles
	};
}
export { testChecked as n, test as t };
