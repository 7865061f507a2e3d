import { Bn as visitJq, Dn as rootReads, Ln as hasOneOutput, On as parseJq, Rn as childrenOf, Un as isJsonObject, kn as plainText, rt as truthOf } from "./dispatching-BM85niOH.mjs";
import { t as printJq } from "./print-zk07xfjE.mjs";
import { t as nearest } from "./suggest-DX5H8FN_.mjs";
// src/model/jq-syntax/names.ts
function mentionedNames(tree) {
	const variables = /* @__PURE__ */ new Set();
	const functions = /* @__PURE__ */ new Set();
	visitJq(tree, (node) => {
		if (node.kind === "variable") variables.add(node.name);
		if (node.kind === "call") functions.add(`${node.name}/${node.args.length}`);
		if (node.kind !== "object") return;
		for (const { key } of node.entries) if (key.kind === "variable") variables.add(key.name);
	});
	return {
		variables,
		functions
	};
}
function unitedNames(one, other) {
	return {
		variables: /* @__PURE__ */ new Set([...one.variables, ...other.variables]),
		functions: /* @__PURE__ */ new Set([...one.functions, ...other.functions])
	};
}
function definedFunctions(tree) {
	const names = /* @__PURE__ */ new Set();
	visitJq(tree, (node) => {
		if (node.kind !== "function") return;
		names.add(`${node.name}/${node.parameters.length}`);
		for (const { name } of node.parameters) names.add(`${name}/0`);
	});
	return names;
}
function breaksOut(node, labels = []) {
	if (node.kind === "break") return !labels.includes(node.name);
	const inner = node.kind === "label" ? [...labels, node.name] : labels;
	return childrenOf(node).some((child) => breaksOut(child, inner));
}
function boundVariables(pattern) {
	switch (pattern.kind) {
		case "variable": return [pattern.name];
		case "array": return pattern.items.flatMap(boundVariables);
		case "object": return pattern.entries.flatMap(({ key, value }) => [...key.kind === "variable" ? [key.name] : [], ...value === void 0 ? [] : boundVariables(value)]);
	}
}
// src/model/jq-syntax/deciding-parts.ts
function decidingParts(tree) {
	return partOf(tree, tree, {
		contexts: [],
		defined: definedFunctions(tree)
	});
}
function partOf(node, alone, scope) {
	const inner = enter(node, scope);
	if (inner !== void 0) return {
		...partOf(inner.node, alone, inner.scope),
		range: node.range
	};
	const { kind, operands } = operandsOf(node, scope);
	const parts = operands.flatMap((operand) => {
		const own = standAlone(operand, scope);
		return own === void 0 ? [] : [partOf(operand, own, scope)];
	});
	const comparison = comparisonOf(node, scope);
	return {
		kind,
		expression: printJq(alone),
		range: node.range,
		parts,
		...comparison === void 0 ? {} : { comparison }
	};
}
function comparisonOf(node, scope) {
	if (node.kind !== "comparison") return void 0;
	const left = comparedPart(node.left, scope);
	const right = comparedPart(node.right, scope);
	if (left === void 0 || right === void 0) return void 0;
	return {
		operator: node.operator,
		left,
		right
	};
}
function comparedPart(node, scope) {
	if (isLiteral(node)) return {
		expression: printJq(node),
		isLiteral: true
	};
	const alone = standAlone(node, scope);
	return alone === void 0 ? void 0 : {
		expression: printJq(alone),
		isLiteral: false
	};
}
function operandsOf(node, { defined }) {
	switch (node.kind) {
		case "and":
		case "or": return {
			kind: node.kind,
			operands: node.operands
		};
		case "comparison": return {
			kind: "comparison",
			operands: [node.left, node.right].filter((side) => !isLiteral(side))
		};
		case "pipe": {
			const last = node.operands.at(-1);
			if (!(last?.kind === "call" && last.name === "not" && last.args.length === 0) || defined.has("not/0")) break;
			return {
				kind: "not",
				operands: [beforeLast(node)]
			};
		}
	}
	return {
		kind: "value",
		operands: []
	};
}
function beforeLast(node) {
	const operands = node.operands.slice(0, -1);
	const [first] = operands;
	const last = operands.at(-1);
	if (first === void 0 || last === void 0 || first === last) return first ?? node;
	return {
		kind: "pipe",
		operands,
		range: {
			start: node.range.start,
			end: last.range.end
		}
	};
}
function enter(node, scope) {
	const { contexts, defined } = scope;
	const inside = (inner, context) => ({
		node: inner,
		scope: {
			defined,
			contexts: [...contexts, context]
		}
	});
	switch (node.kind) {
		case "bind": {
			const bound = node.patterns.flatMap(boundVariables);
			const needs = ({ variables }) => bound.some((name) => variables.has(name));
			const isSingle = node.patterns.length === 1 && hasOneOutput(node.source, defined);
			const wrap = (body) => ({
				...node,
				body
			});
			const mentions = mentionedNames(wrap(NOTHING));
			return inside(node.body, isSingle ? {
				needs,
				mentions,
				wrap
			} : {
				needs,
				mentions
			});
		}
		case "function": {
			const name = `${node.name}/${node.parameters.length}`;
			const needs = ({ functions }) => functions.has(name);
			const wrap = (rest) => ({
				...node,
				rest
			});
			return inside(node.rest, {
				needs,
				mentions: mentionedNames(wrap(NOTHING)),
				wrap
			});
		}
		case "pipe": {
			const last = node.operands.at(-1);
			const before = node.operands.slice(0, -1);
			if (last === void 0 || !DECIDES.has(last.kind)) return void 0;
			if (!before.every((part) => hasOneOutput(part, defined))) return void 0;
			const wrap = (part) => ({
				...node,
				operands: [...before, part]
			});
			return inside(last, {
				needs: () => true,
				mentions: mentionedNames(wrap(NOTHING)),
				wrap
			});
		}
		default: return;
	}
}
const NOTHING = {
	kind: "identity",
	range: {
		start: 0,
		end: 0
	}
};
const DECIDES = /* @__PURE__ */ new Set([...[
	"and",
	"or",
	"comparison",
	"bind",
	"function",
	"pipe"
]]);
function standAlone(node, { contexts }) {
	if (breaksOut(node)) return void 0;
	let part = node;
	let names = mentionedNames(node);
	for (const { needs, mentions, wrap } of contexts.toReversed()) {
		if (!needs(names)) continue;
		if (wrap === void 0) return void 0;
		part = wrap(part);
		names = unitedNames(names, mentions);
	}
	return part;
}
function isLiteral(node) {
	switch (node.kind) {
		case "number": return true;
		case "string": return plainText(node) !== void 0;
		case "call": return node.args.length === 0 && [
			"null",
			"true",
			"false"
		].includes(node.name);
		case "negate": return isLiteral(node.operand);
		default: return false;
	}
}
// src/matching/reasons/deciding-leaves.ts
function decidingLeaves(whole, outcomeOf) {
	const found = decidingOperands(whole, whole.part.parts.map((part) => ({
		part,
		outcome: outcomeOf(part.expression)
	})));
	if (found === void 0) return {
		leaves: [whole],
		changes: 1
	};
	const inner = found.operands.map((operand) => decidingLeaves(operand, outcomeOf));
	const changes = inner.map((one) => one.changes);
	return {
		leaves: inner.flatMap(({ leaves }) => leaves),
		changes: found.each ? changes.reduce((sum, one) => sum + one, 0) : changes.reduce((least, one) => Math.min(least, one))
	};
}
function decidingOperands({ part, outcome }, operands) {
	if (outcome.kind !== "value") {
		const culprit = operands.find((operand) => isSameEnd(operand.outcome, outcome));
		return culprit === void 0 ? void 0 : {
			operands: [known(culprit)],
			each: true
		};
	}
	const whole = truthOf(outcome);
	switch (part.kind) {
		case "not": {
			const negated = operands.filter((operand) => isValue(operand, opposite(whole)));
			return negated.length === 1 ? {
				operands: negated.map(known),
				each: true
			} : void 0;
		}
		case "and": return whole === "false" ? settling(operands, "false") : agreeing(operands, "true");
		case "or": return whole === "true" ? settling(operands, "true") : agreeing(operands, "false");
		default: return;
	}
}
function settling(operands, truth) {
	const first = operands.findIndex((operand) => isValue(operand, truth));
	const before = operands.slice(0, first);
	if (first === -1 || !before.every((operand) => isValue(operand, opposite(truth)))) return;
	return {
		operands: operands.filter((operand) => isValue(operand, truth)).map(known),
		each: true
	};
}
function agreeing(operands, truth) {
	return operands.length > 0 && operands.every((operand) => isValue(operand, truth)) ? {
		operands: operands.map(known),
		each: false
	} : void 0;
}
function isValue({ outcome }, truth) {
	return outcome?.kind === "value" && truthOf(outcome) === truth;
}
function opposite(truth) {
	return truth === "true" ? "false" : "true";
}
function isSameEnd(one, other) {
	if (one?.kind !== "error" || other.kind !== "error") return one?.kind === other.kind;
	return one.error.code === other.error.code && one.error.message === other.error.message;
}
function known({ part, outcome = { kind: "empty" } }) {
	return {
		part,
		outcome
	};
}
// src/matching/reasons/missing-paths.ts
const MAX_PATHS = 4;
const MAX_KEYS = 1e3;
const MAX_KEY_LENGTH = 200;
function missingPaths(expression, input) {
	const parsing = parseJq(expression);
	if (parsing.kind === "unparsed") return [];
	const missing = /* @__PURE__ */ new Map();
	for (const { steps, exact } of rootReads(parsing.tree).reads) {
		if (missing.size === MAX_PATHS) break;
		const found = exact ? missingPath(steps, input) : void 0;
		if (found !== void 0) missing.set(JSON.stringify(steps), found);
	}
	return [...missing.values()];
}
function isMissingPath(expression, input) {
	const parsing = parseJq(expression);
	if (parsing.kind === "unparsed") return false;
	const { tree } = parsing;
	if ((tree.kind === "pipe" ? tree.operands.at(-1) : tree)?.kind !== "field") return false;
	const { reads, complete } = rootReads(tree);
	const [read] = reads;
	if (!complete || read === void 0 || reads.length > 1 || !read.exact) return false;
	return missingPath(read.steps, input) !== void 0;
}
function missingPath(steps, input) {
	let value = input;
	for (const [existing, step] of steps.entries()) {
		if (value === null) return {
			steps,
			existing,
			inNull: true
		};
		if (!isJsonObject(value)) return void 0;
		const next = ownValue(value, step);
		if (next === void 0) {
			const suggestion = suggested(steps, existing, value);
			return {
				steps,
				existing,
				inNull: false,
				...suggestion === void 0 ? {} : { suggestion }
			};
		}
		value = next;
	}
}
function suggested(steps, existing, value) {
	const name = steps[existing] ?? "";
	if (name.length > MAX_KEY_LENGTH) return void 0;
	const keys = Object.keys(value).slice(0, MAX_KEYS);
	const before = steps.slice(0, existing);
	const similar = nearest(name, keys.filter((key) => Math.abs(key.length - name.length) <= name.length / 3 + 1));
	if (similar !== void 0) return [...before, similar];
	const inner = keys.find((key) => {
		const child = value[key];
		return isJsonObject(child) && ownValue(child, name) !== void 0;
	});
	return inner === void 0 ? void 0 : [
		...before,
		inner,
		name
	];
}
function ownValue(value, key) {
	return Object.hasOwn(value, key) ? value[key] : void 0;
}
// src/matching/reasons/explain-decision.ts
function neededExpressions(decision) {
	const needed = /* @__PURE__ */ new Set();
	const add = (part) => {
		for (const inner of part.parts) {
			needed.add(inner.expression);
			add(inner);
		}
		if (part.comparison === void 0) return;
		needed.add(part.comparison.left.expression);
		needed.add(part.comparison.right.expression);
	};
	for (const index of decidingIndices(decision)) add(wholePart(decision.expressions[index]?.expression ?? ""));
	return [...needed];
}
function explainDecision(decision, input, outcomeOf) {
	const found = decidingIndices(decision).flatMap((index) => {
		const result = decision.expressions[index];
		if (result === void 0) return [];
		return [{
			index,
			found: decidingLeaves({
				part: wholePart(result.expression),
				outcome: result.outcome
			}, outcomeOf)
		}];
	});
	return {
		reasons: found.flatMap(({ index, found: { leaves } }) => leaves.map((leaf) => reasonOf(leaf, index, input, outcomeOf))),
		changes: changesOf(decision, found.map((one) => one.found))
	};
}
function decidingIndices({ decidedBy }) {
	return decidedBy.kind === "condition" ? decidedBy.expressions : [];
}
function wholePart(source) {
	const parsing = parseJq(source);
	return parsing.kind === "ok" ? decidingParts(parsing.tree) : {
		kind: "value",
		expression: source.trim(),
		range: {
			start: 0,
			end: source.length
		},
		parts: []
	};
}
function changesOf({ decision, decidedBy, expressions }, found) {
	const changes = found.map((one) => one.changes);
	if (changes.length === 0 || decidedBy.kind !== "condition") return 0;
	if (!(decidedBy.combinator === "and" !== (decision === "matched"))) return Math.min(...changes);
	const alsoFailed = expressions.filter(({ outcome }, index) => outcome.kind === "error" && !decidedBy.expressions.includes(index));
	return changes.reduce((sum, one) => sum + one, 0) + alsoFailed.length;
}
function reasonOf(leaf, of, input, outcomeOf) {
	const { part, outcome } = leaf;
	const comparison = part.comparison === void 0 || outcome.kind !== "value" ? void 0 : comparedValues(part.comparison, input, outcomeOf);
	return {
		...partValue(part.expression, outcome, input),
		of,
		range: part.range,
		...comparison === void 0 ? {} : { comparison },
		missing: missingPaths(part.expression, input)
	};
}
function comparedValues({ operator, left, right }, input, outcomeOf) {
	const [ofLeft, ofRight] = [outcomeOf(left.expression), outcomeOf(right.expression)];
	if (ofLeft?.kind !== "value" || ofRight?.kind !== "value") return void 0;
	return {
		operator,
		left: {
			...partValue(left.expression, ofLeft, input),
			isLiteral: left.isLiteral
		},
		right: {
			...partValue(right.expression, ofRight, input),
			isLiteral: right.isLiteral
		}
	};
}
function partValue(expression, outcome, input) {
	return {
		expression,
		outcome,
		isMissing: outcome.kind === "value" && outcome.value === null && isMissingPath(expression, input)
	};
}
// src/matching/reasons/nearest-automation.ts
function nearestAutomation(considered) {
	let best;
	for (const item of considered) {
		const miss = missOf(item);
		if (miss === void 0) continue;
		const rank = miss.kind === "trigger" ? Number.POSITIVE_INFINITY : item.explained?.changes ?? 1;
		if (best === void 0 || rank < best.rank || rank === best.rank && isBefore(miss, best.miss)) best = {
			miss,
			rank
		};
	}
	return best?.miss;
}
function missOf({ decision }) {
	const { automation, decidedBy } = decision;
	if (decision.decision === "matched") return void 0;
	return decidedBy.kind === "trigger" ? {
		kind: "trigger",
		automation,
		message: decidedBy.message
	} : {
		kind: "condition",
		automation,
		decision: decision.decision
	};
}
function isBefore(one, other) {
	return other.kind !== "target" && one.automation < other.automation;
}
// src/commands/explain-decisions.ts
const MAX_PARTS = 2e4;
async function explainDecisions(events, { jq }) {
	const requests = events.map(({ body = null, considered }) => ({
		input: body,
		expressions: body === null ? [] : [...new Set(considered.flatMap(({ decision }) => neededExpressions(decision)))].slice(0, MAX_PARTS)
	}));
	const outcomes = requests.some(({ expressions }) => expressions.length > 0) ? await jq.evaluate(requests) : [];
	return events.map((event, index) => {
		const expressions = requests[index]?.expressions ?? [];
		return explained(event, new Map(expressions.map((expression, place) => [expression, outcomes[index]?.[place]])));
	});
}
function explained(event, known) {
	const { body } = event;
	if (body === void 0) return event;
	const considered = event.considered.map((item) => ({
		...item,
		explained: explainDecision(item.decision, body, (expression) => known.get(expression))
	}));
	const nearest = nearestAutomation(considered);
	return {
		...event,
		considered,
		...nearest === void 0 ? {} : { nearest }
	};
}
export { explainDecisions as t };
