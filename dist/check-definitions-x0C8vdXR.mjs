import { n as isSystemBlueprint, r as compareDiagnostics, t as loadCatalog } from "./load-catalog-obq8pdVH.mjs";
import { Bn as visitJq, Cn as boundHosts, Ct as secretReferences, Dn as rootReads, Dt as parseTemplate, Et as isSpreadKey, Fn as lexJq, Jn as judgeAddress, Kt as canonicalize, On as parseJq, Ot as templateExpressions, Rn as childrenOf, St as rootPaths, Tt as visitStrings, Un as isJsonObject, ct as isProtectedHeader, dn as groupBy, ht as urlTarget, kn as plainText, lt as HTTP_METHODS, mt as isOneSecret, pt as hostMatches, ut as METHODS_WITHOUT_BODY, wn as secretVariable } from "./dispatching-BM85niOH.mjs";
import { a as schemaDiagnostics, d as looksRandom, f as maskLiteralSecrets, i as createLineIndex, l as shownText, m as isPlaceholder, o as diagnostic, p as quotedStart, r as require_dist, s as FILE_START, t as parseDefinitions, u as literalTokens } from "./parse-definitions-BOVkK9zV.mjs";
import { n as quotedList, t as nearest } from "./suggest-DX5H8FN_.mjs";
import { n as POLICY_FIELDS, r as compilePolicy, t as loadConfig } from "./load-config-C7E0UiVO.mjs";
import { t as printJq } from "./print-zk07xfjE.mjs";
import { n as UNAUTHORED_KEYS, r as isPublished } from "./automation-6xGhT7Wj.mjs";
import { t as DIAGNOSTIC_CODES } from "./codes-Xeb3vjuV.mjs";
import { n as isTestFile } from "./test-file-D9yJPcJl.mjs";
import { n as readTests } from "./read-tests-jee4PtlG.mjs";
// src/manifest/template-place.ts
function rangeInTemplate(checked, template, start, end) {
	return template.place === "key" ? checked.document.rangeInKey(template.path, start, end) : checked.document.rangeInString(template.path, start, end);
}
function rangeOfTemplate(checked, template) {
	return template.place === "key" ? checked.document.rangeOfKey(template.path) : checked.document.rangeOfValue(template.path);
}
function expressionsWith(checked, word) {
	const found = [];
	for (const template of checked.templates) {
		if (template.parsed.kind === "literal" || !template.text.includes(word)) continue;
		for (const expression of templateExpressions(template.parsed)) if (expression.source.includes(word)) found.push({
			template,
			expression
		});
	}
	return found;
}
function rangeInExpression(checked, placed, start, end) {
	const { offset } = placed.expression;
	return rangeInTemplate(checked, placed.template, offset + start, offset + end);
}
// src/manifest/root-reads.ts
const MAY_START = {
	diff: /(?<![\w\])}"?])\.\s*(?:diff\b|\[?\s*"diff")/,
	event: /(?<![\w\])}"?])\.\s*(?:event\b|\[?\s*"event")/,
	secrets: /(?<![\w\])}"?])\.\s*(?:secrets\b|\[?\s*"secrets")/
};
function conditionReads(checked, root, word = root) {
	return checked.conditions.filter(({ expression }) => expression.includes(word) && MAY_START[root].test(expression)).flatMap((condition) => readsOf(condition.expression, root, (start, end) => checked.document.rangeInString(condition.path, start, end)));
}
function templateReads(checked, root, word = root) {
	return expressionsWith(checked, word).filter(({ expression }) => MAY_START[root].test(expression.expression)).flatMap((placed) => readsOf(placed.expression.expression, root, (start, end) => rangeInExpression(checked, placed, start, end)));
}
function readsOf(expression, root, rangeOf) {
	return rootPaths(expression).filter((path) => path.steps[0] === root).map((path) => ({
		path,
		expression,
		text: expression.slice(path.offset, path.end),
		range: () => rangeOf(path.offset, path.end)
	}));
}
// src/manifest/absent-side.ts
function absentSideFindings(checked, side, why) {
	const reads = [...conditionReads(checked, "diff", side).filter((read) => starts(read, ["diff", side])), ...templateReads(checked, "event", side).filter((read) => starts(read, [
		"event",
		"diff",
		side
	]))];
	const other = side === "before" ? "after" : "before";
	const { type } = checked.automation.trigger.event;
	return reads.filter((read) => !isNullCheck(read)).map((read) => {
		const instead = read.text.replace(side, other);
		return {
			message: `"${read.text}" is always null on ${type}: ${why}.`,
			hint: `Remove it, or write: ${instead}`,
			range: read.range()
		};
	});
}
function absentReads(checked) {
	const { type } = checked.automation.trigger.event;
	const side = ABSENT_SIDES[type];
	if (side === void 0) return [];
	return conditionReads(checked, "diff", side).filter((read) => starts(read, ["diff", side]) && !isNullCheck(read));
}
const ABSENT_SIDES = {
	ENTITY_CREATED: "before",
	RUN_CREATED: "before",
	ENTITY_DELETED: "after"
};
function starts(read, steps) {
	return steps.every((step, index) => read.path.steps[index] === step);
}
function isNullCheck({ expression, path }) {
	return /^\s*\)?\s*[!=]=\s*null\b/.test(expression.slice(path.end)) || /\bnull\s*[!=]=\s*\(?\s*$/.test(expression.slice(0, path.offset));
}
// src/manifest/rules/after-on-deleted.ts
const afterOnDeleted = {
	code: "after-on-deleted",
	check(checked) {
		if (checked.automation.trigger.event.type !== "ENTITY_DELETED") return [];
		return absentSideFindings(checked, "after", "what is deleted has no state after");
	}
};
// src/manifest/rules/before-on-created.ts
const beforeOnCreated = {
	code: "before-on-created",
	check(checked) {
		const { type } = checked.automation.trigger.event;
		if (type !== "ENTITY_CREATED" && type !== "RUN_CREATED") return [];
		return absentSideFindings(checked, "before", "what is created has no state before");
	}
};
// src/manifest/webhook-call.ts
const CALLS = /* @__PURE__ */ new WeakMap();
function webhookCall(checked) {
	const invocation = checked.automation.invocationMethod;
	if (invocation.type !== "WEBHOOK" && invocation.type !== "SLACK") return void 0;
	const known = CALLS.get(checked);
	if (known !== void 0) return known;
	const path = [...checked.base, "invocationMethod"];
	const call = {
		invocation,
		target: urlTarget(invocation.url),
		path,
		urlPath: [...path, "url"]
	};
	CALLS.set(checked, call);
	return call;
}
function urlTemplate(checked, call) {
	const length = call.urlPath.length;
	return checked.templates.find(({ path, place }) => place === "value" && path.length === length && path[length - 1] === "url");
}
function rangeOfHost(checked, call) {
	const written = /^\s*[a-z][a-z0-9+.-]*:[/\\]*(?:[^/\\?#@]*@)?(\[[^\]]*\]|[^/\\?#:]*)/i.exec(call.invocation.url);
	const host = written?.[1] ?? "";
	if (written === null || host === "") return checked.document.rangeOfValue(call.urlPath);
	const end = written[0].length;
	return checked.document.rangeInString(call.urlPath, end - host.length, end);
}
// src/manifest/rules/body-dropped.ts
const bodyDropped = {
	code: "body-dropped",
	check(checked) {
		const call = webhookCall(checked);
		const body = call?.invocation.body;
		const method = call?.invocation.method?.trim().toUpperCase() ?? "POST";
		if (call === void 0 || body === void 0 || !METHODS_WITHOUT_BODY.has(method)) return [];
		if (Object.keys(body).length === 0) return [];
		return [{
			message: `A ${method} request has no body, so this "body" is not sent.`,
			hint: "Remove \"body\" and put what the receiver needs into the URL, or write another method.",
			range: checked.document.rangeOfKey([...call.path, "body"])
		}];
	}
};
// src/manifest/catalog/catalog-rule.ts
function catalogRule(code, find) {
	return {
		code,
		check(checked, { catalog, policy }) {
			if (catalog === void 0) return [];
			const severity = policy?.config.catalog?.severity;
			const findings = find(catalog.modelled(checked), checked);
			return severity === void 0 ? findings : findings.map((one) => ({
				...one,
				severity
			}));
		}
	};
}
// src/manifest/catalog/compared-property.ts
function comparedProperty(blueprint, [diff, side, group, name, ...rest]) {
	if (diff !== "diff" || side !== "before" && side !== "after") return void 0;
	if (group !== "properties" || name === void 0 || rest.length > 0) return void 0;
	return blueprint?.properties.get(name);
}
// src/manifest/catalog/written-members.ts
function writtenMembers({ automation: { invocationMethod }, base, document }, { catalog }) {
	if (invocationMethod.type !== "UPSERT_ENTITY") return [];
	const blueprint = catalog.blueprints.get(invocationMethod.blueprintIdentifier);
	if (blueprint === void 0) return [];
	return ["properties", "relations"].flatMap((group) => {
		const members = invocationMethod.mapping[group];
		if (!isJsonObject(members)) return [];
		return Object.entries(members).filter(([name]) => !name.includes("{{")).map(([name, value]) => {
			const path = [
				...base,
				"invocationMethod",
				"mapping",
				group,
				name
			];
			return {
				blueprint,
				group,
				name,
				value,
				keyRange: () => document.rangeOfKey(path),
				valueRange: () => document.rangeOfValue(path)
			};
		});
	});
}
// src/manifest/catalog/faulty-values.ts
function faultyValues(automation, checked, isFaulty) {
	const { blueprint } = automation.model;
	const found = [];
	for (const { comparisons, condition, range } of automation.expressions) for (const { path, literal, operator } of comparisons) {
		const property = comparedProperty(blueprint, path);
		if (blueprint === void 0 || property === void 0 || literal === void 0) continue;
		const met = {
			blueprint,
			property,
			operator,
			value: literal.value
		};
		if (!isFaulty(met)) continue;
		found.push({
			...met,
			...condition === void 0 ? {} : { condition },
			range: () => range(literal.range.start, literal.range.end)
		});
	}
	for (const { blueprint: target, group, name, value, valueRange } of writtenMembers(checked, automation)) {
		const property = group === "properties" ? target.properties.get(name) : void 0;
		const isRendered = typeof value === "string" && value.includes("{{");
		if (property === void 0 || isRendered) continue;
		const met = {
			blueprint: target,
			property,
			value
		};
		if (isFaulty(met)) found.push({
			...met,
			range: valueRange
		});
	}
	return found;
}
function scalarType(value) {
	const type = typeof value;
	return type === "string" || type === "number" || type === "boolean" ? type : void 0;
}
function otherType({ property, value }) {
	const type = scalarType(value);
	return type === void 0 || property.type === type ? void 0 : property.type;
}
function otherValues({ property, value, operator }) {
	const { enum: allowed, type } = property;
	if (allowed === void 0 || type !== scalarType(value) || allowed.includes(value)) return;
	return operator === void 0 || EQUALITIES.has(operator) ? allowed : void 0;
}
const EQUALITIES = /* @__PURE__ */ new Set([
	"==",
	"!=",
	"IN"
]);
// src/manifest/catalog/unknown-blueprints.ts
const BLUEPRINT_PATHS = /* @__PURE__ */ new Set([...[
	"context.blueprintIdentifier",
	"diff.before.blueprint",
	"diff.after.blueprint"
]]);
function unknownBlueprintsAskedFor({ catalog, model, expressions }) {
	if (!("blueprintIdentifier" in model.event)) return [];
	return expressions.flatMap(({ comparisons, condition, range }) => comparisons.flatMap(({ path, literal }) => {
		const name = literal?.value;
		if (!BLUEPRINT_PATHS.has(path.join(".")) || typeof name !== "string") return [];
		if (literal === void 0 || !isUnknownBlueprint(name, catalog)) return [];
		const { start, end } = literal.range;
		return [{
			name,
			...condition === void 0 ? {} : { condition },
			range: () => range(start, end)
		}];
	}));
}
function isUnknownBlueprint(name, { blueprints, complete }) {
	if (!complete || blueprints.size === 0) return false;
	return !blueprints.has(name) && !isSystemBlueprint(name) && !name.includes("{{");
}
// src/manifest/catalog/deciding-findings.ts
function decidingFindings(automation, checked, verdict) {
	const { parts, together } = automation.judged();
	if (parts.length === 0 && together === void 0) return [];
	const explained = explainedExpressions(automation, checked);
	const combinator = combinatorOf(checked);
	const found = parts.filter((part) => part.verdict === verdict && !explained.has(part.index)).flatMap((part) => partFinding(automation, part, combinator));
	const isExplained = together?.indices.some((index) => explained.has(index)) ?? true;
	if (together === void 0 || together.verdict !== verdict || isExplained) return found;
	return [...found, ...togetherFinding(automation, checked, together)];
}
function combinatorOf({ automation: { trigger }, conditions }) {
	return conditions.length > 1 ? trigger.condition?.combinator ?? "and" : "and";
}
function explainedExpressions(automation, checked) {
	const values = faultyValues(automation, checked, (met) => otherType(met) !== void 0 || otherValues(met) !== void 0).flatMap(({ condition }) => condition ?? []);
	const absent = new Set(absentReads(checked).map(({ expression }) => expression));
	const { blueprint } = automation.model;
	const isClosed = blueprint !== void 0 && !isSystemBlueprint(blueprint.identifier);
	const members = automation.expressions.flatMap(({ condition, reads, source }) => {
		const isUnknown = reads.some(({ group, name }) => isClosed && !blueprint[group].has(name));
		return condition !== void 0 && (isUnknown || absent.has(source)) ? [condition] : [];
	});
	const blueprints = unknownBlueprintsAskedFor(automation).flatMap(({ condition }) => condition ?? []);
	return /* @__PURE__ */ new Set([
		...values,
		...members,
		...blueprints
	]);
}
function partFinding({ expressions }, { verdict, index, range: { start, end }, within }, combinator) {
	const expression = expressions.find(({ condition }) => condition === index);
	if (expression === void 0) return [];
	return [{
		message: `"${shownText(expression.source.slice(start, end))}" is ${verdict} true${consequence$2(verdict, within, combinator)}.`,
		hint: verdict === "never" ? "Ask for something that can be, or remove it." : "Remove it, or ask for less.",
		range: expression.range(start, end)
	}];
}
function consequence$2(verdict, within, combinator) {
	if (within !== void 0) return verdict === "never" === (within === "and") ? `, and so is the "${within}" that it stands in` : `, and makes no difference in the "${within}" that it stands in`;
	if (verdict === "never") return combinator === "and" ? ": the automation never starts" : ", and makes no difference in the condition";
	return combinator === "and" ? ", and holds no event back" : ": every event of the trigger starts the automation";
}
function togetherFinding({ expressions }, { document }, { verdict, indices }) {
	const involved = expressions.filter(({ condition }) => condition !== void 0 && indices.includes(condition));
	const last = involved.at(-1);
	if (last === void 0) return [];
	const whole = (expression) => expression.range(0, expression.source.length);
	return [{
		message: verdict === "never" ? `"${shownText(last.source)}" is never true where ${involved.length > 2 ? "the others are" : "the other is"}: the automation never starts.` : `Whatever the event, "${shownText(last.source)}" or ${involved.length > 2 ? "one of the others" : "the other"} is true: every event of the trigger starts the automation.`,
		hint: verdict === "never" ? "Remove one, or join them with or." : "Remove one, or ask for more.",
		range: whole(last),
		notes: involved.slice(0, -1).map((other) => ({
			message: "The other is here.",
			file: document.file,
			range: whole(other)
		}))
	}];
}
// src/manifest/rules/catalog-always-true.ts
const catalogAlwaysTrue = catalogRule("catalog-always-true", (automation, checked) => decidingFindings(automation, checked, "always"));
// src/manifest/catalog/words.ts
const MAX_LISTED = 12;
const MIN_MISTYPED = 3;
function nameHint(name, known, what) {
	const near = name.length < MIN_MISTYPED ? void 0 : nearest(name.slice(0, 100), known);
	if (near !== void 0) return `Did you mean "${shownText(near)}"?`;
	if (known.length === 0) return void 0;
	return known.length <= MAX_LISTED ? `${what} ${known.length === 1 ? "is" : "are"} ${quotedList(known.map(shownText))}.` : void 0;
}
function memberHint({ properties, relations }, group, name) {
	const [own, other] = group === "properties" ? [properties, relations] : [relations, properties];
	const otherGroup = group === "properties" ? "relations" : "properties";
	if (other.has(name)) return `It has one under "${otherGroup}": .${otherGroup}.${name}`;
	const meta = META.get(name);
	if (meta !== void 0) return `It is beside "${group}": .${meta}`;
	const what = group === "properties" ? "Its properties" : "Its relations";
	return nameHint(name, [...own.keys()], what) ?? `Add it to the blueprint, or correct the name.`;
}
const META = new Map([
	"identifier",
	"title",
	"icon",
	"blueprint",
	"team",
	"createdAt",
	"updatedAt"
].flatMap((name) => [[name, name], [`$${name}`, name]]));
function blueprintHint(name, { blueprints }) {
	return nameHint(name, [...blueprints.keys()], "The catalog's blueprints") ?? "Define it in the folder of \"catalog\", or correct the name.";
}
function shownValue(value) {
	return shownText(typeof value === "string" ? value : JSON.stringify(value));
}
function allowedHint(value, allowed) {
	const known = allowed.map((one) => typeof one === "string" ? one : JSON.stringify(one));
	return nameHint(typeof value === "string" ? value : JSON.stringify(value), known, "Its values") ?? `It has ${known.length} values; this is none of them.`;
}
// src/manifest/rules/catalog-enum.ts
const catalogEnum = catalogRule("catalog-enum", (automation, checked) => faultyValues(automation, checked, (met) => otherValues(met) !== void 0).flatMap((placed) => {
	const allowed = otherValues(placed);
	if (allowed === void 0) return [];
	const { value } = placed;
	return [{
		message: `"${shownValue(value)}" is no value of ${nameOf$1(placed)}${consequence$1(placed)}.`,
		hint: allowedHint(value, allowed),
		range: placed.range()
	}];
}));
function nameOf$1({ blueprint, property }) {
	return `the property "${shownText(property.identifier)}" of "${shownText(blueprint.identifier)}"`;
}
function consequence$1({ operator }) {
	switch (operator) {
		case "==": return ": this is never true";
		case "!=": return ": this is always true";
		default: return "";
	}
}
// src/manifest/rules/catalog-never-true.ts
const catalogNeverTrue = catalogRule("catalog-never-true", (automation, checked) => decidingFindings(automation, checked, "never"));
// src/manifest/rules/catalog-no-timer.ts
const catalogNoTimer = catalogRule("catalog-no-timer", ({ model }, { base, document }) => {
	const { event, blueprint } = model;
	if (event.type !== "TIMER_PROPERTY_EXPIRED") return [];
	const property = blueprint?.properties.get(event.propertyIdentifier);
	if (blueprint === void 0 || property?.origin !== "own" || property.format === "timer") return [];
	const timers = [...blueprint.properties.values()].filter(({ format }) => format === "timer");
	return [{
		message: `The property "${shownText(event.propertyIdentifier)}" of "${shownText(blueprint.identifier)}" is no timer: it never expires.`,
		hint: timers.length === 0 ? "Give it the format \"timer\" in its blueprint, or name another property." : `Its timers: ${quotedList(timers.map(({ identifier }) => shownText(identifier)))}.`,
		range: document.rangeOfValue([
			...base,
			"trigger",
			"event",
			"propertyIdentifier"
		])
	}];
});
// src/manifest/rules/catalog-type.ts
const catalogType = catalogRule("catalog-type", (automation, checked) => faultyValues(automation, checked, (met) => otherType(met) !== void 0).flatMap((placed) => {
	const type = otherType(placed);
	if (type === void 0) return [];
	const { blueprint, property, value } = placed;
	return [{
		message: `The property ${`"${shownText(property.identifier)}" of "${shownText(blueprint.identifier)}"`} is ${NOUN[type]}, "${shownValue(value)}" is ${NOUN[nounOf(value)]}${consequence(placed)}.`,
		hint: hintFor$3(type, placed),
		range: placed.range()
	}];
}));
const NOUN = {
	string: "text",
	number: "a number",
	boolean: "a boolean",
	object: "an object",
	array: "a list"
};
function nounOf(value) {
	if (typeof value === "string") return "string";
	return typeof value === "number" ? "number" : "boolean";
}
function consequence({ operator }) {
	if (operator === void 0) return "";
	if (operator === "==" || operator === "IN") return ": they are never equal";
	return operator === "!=" ? ": they are never equal, so this is always true" : ": jq puts them in order by their types, not by their values";
}
function hintFor$3(type, { value, operator }) {
	if (type === "string") return `Write it in quotes: ${JSON.stringify(String(value))}`;
	if (type === "array" && operator !== void 0) return `Ask whether it is in the list: index(${JSON.stringify(value)}) != null`;
	return typeof value === "string" && (type === "number" ? /^-?\d+(\.\d+)?$/.test(value) : /^(true|false)$/.test(value)) ? `Write it without quotes: ${value}` : `Write ${NOUN[type]}.`;
}
// src/manifest/catalog/unfired.ts
function whyUnfired(property, blueprint) {
	switch (property.origin) {
		case "mirror": return "it mirrors a related entity, whose changes start nothing here";
		case "aggregation": return "it sums up other entities, whose changes start nothing here";
		case "calculation": return readsMirror(property, blueprint) ? "it is calculated from a mirror, and what that mirrors starts nothing here" : void 0;
		case "own": return;
	}
}
function readsMirror({ calculation }, { properties }) {
	const parsed = calculation === void 0 ? void 0 : parseJq(calculation);
	if (parsed?.kind !== "ok") return false;
	return rootReads(parsed.tree).reads.some(({ steps: [group, name = ""] }) => {
		const origin = group === "properties" ? properties.get(name)?.origin : void 0;
		return origin === "mirror" || origin === "aggregation";
	});
}
// src/manifest/rules/catalog-unfired.ts
const catalogUnfired = catalogRule("catalog-unfired", (automation) => {
	const { event, blueprint } = automation.model;
	if (blueprint === void 0 || !HAVE_BOTH_SIDES.has(event.type)) return [];
	const repointed = relationsThatChange(automation);
	return [...changesAskedFor(automation)].flatMap(([name, rangeOf]) => {
		const property = blueprint.properties.get(name);
		const why = property === void 0 ? void 0 : whyUnfired(property, blueprint);
		if (why === void 0 || follows(property, repointed)) return [];
		return [{
			message: `A change of "${shownText(name)}" is asked for, but ${why}.`,
			hint: "Watch the entities that have the value themselves.",
			range: rangeOf()
		}];
	});
});
const HAVE_BOTH_SIDES = /* @__PURE__ */ new Set(["ENTITY_UPDATED", "ANY_ENTITY_CHANGE"]);
function changesAskedFor({ model, expressions }) {
	const sides = /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Map();
	for (const { condition, comparisons, range: rangeOf } of expressions) {
		if (condition === void 0) continue;
		for (const { path, other, range } of comparisons) for (const compared of [path, other ?? []]) {
			const property = comparedProperty(model.blueprint, compared);
			if (property === void 0 || property.origin === "own") continue;
			const name = property.identifier;
			const known = sides.get(name) ?? /* @__PURE__ */ new Set();
			sides.set(name, known.add(compared[1]));
			if (known.size < 2 || found.has(name)) continue;
			found.set(name, () => rangeOf(range.start, range.end));
		}
	}
	return found;
}
function relationsThatChange({ expressions }) {
	const sides = /* @__PURE__ */ new Map();
	for (const { condition, comparisons } of expressions) {
		if (condition === void 0) continue;
		for (const { path, other } of comparisons) for (const [root, side, group, name] of [path, other ?? []]) {
			if (root !== "diff" || group !== "relations" || name === void 0) continue;
			sides.set(name, (sides.get(name) ?? /* @__PURE__ */ new Set()).add(side));
		}
	}
	return new Set([...sides].flatMap(([name, both]) => both.size > 1 ? [name] : []));
}
function follows(property, repointed) {
	return repointed.has(property?.path?.split(".", 1)[0] ?? "");
}
// src/manifest/rules/catalog-unknown-blueprint.ts
const catalogUnknownBlueprint = catalogRule("catalog-unknown-blueprint", (modelled, { automation, base, document }) => {
	const { catalog } = modelled;
	const { trigger, invocationMethod } = automation;
	const judge = (name, path) => isUnknownBlueprint(name, catalog) ? [unknown(name, catalog, document.rangeOfValue([
		...base,
		...path,
		"blueprintIdentifier"
	]))] : [];
	return [
		..."blueprintIdentifier" in trigger.event ? judge(trigger.event.blueprintIdentifier, ["trigger", "event"]) : [],
		...unknownBlueprintsAskedFor(modelled).map(({ name, range }) => unknown(name, catalog, range())),
		...invocationMethod.type === "UPSERT_ENTITY" ? judge(invocationMethod.blueprintIdentifier, ["invocationMethod"]) : []
	];
});
function unknown(name, catalog, range) {
	return {
		message: `There is no blueprint "${shownText(name)}" in the catalog.`,
		hint: blueprintHint(name, catalog),
		range
	};
}
// src/manifest/catalog/unknown-members.ts
function unknownMembers(automation, checked, group) {
	const { blueprint } = automation.model;
	const read = automation.expressions.flatMap(({ reads, range }) => reads.filter((one) => one.group === group).flatMap(({ name, range: { start, end } }) => blueprint === void 0 ? [] : unknownMember(blueprint, group, name, () => range(start, end))));
	const written = writtenMembers(checked, automation).filter((one) => one.group === group).flatMap((one) => unknownMember(one.blueprint, group, one.name, one.keyRange));
	return [...read, ...written];
}
function unknownMember(blueprint, group, name, range) {
	if (isSystemBlueprint(blueprint.identifier) || blueprint[group].has(name)) return [];
	const what = group === "properties" ? "property" : "relation";
	return [{
		message: `The blueprint "${shownText(blueprint.identifier)}" has no ${what} "${shownText(name)}".`,
		hint: memberHint(blueprint, group, name),
		range: range()
	}];
}
// src/manifest/rules/catalog-unknown-property.ts
const catalogUnknownProperty = catalogRule("catalog-unknown-property", (automation, checked) => {
	const { event, blueprint } = automation.model;
	const found = unknownMembers(automation, checked, "properties");
	if (blueprint === void 0 || event.type !== "TIMER_PROPERTY_EXPIRED") return found;
	const path = [
		...checked.base,
		"trigger",
		"event",
		"propertyIdentifier"
	];
	return [...unknownMember(blueprint, "properties", event.propertyIdentifier, () => checked.document.rangeOfValue(path)), ...found];
});
// src/manifest/rules/catalog-unknown-relation.ts
const catalogUnknownRelation = catalogRule("catalog-unknown-relation", (automation, checked) => unknownMembers(automation, checked, "relations"));
// src/manifest/rules/diff-root-in-template.ts
const diffRootInTemplate = {
	code: "diff-root-in-template",
	check(checked) {
		return templateReads(checked, "diff").map((read) => ({
			message: `The template reads "${read.text}", but a template has the event under ".event": this is always null. Only conditions start at the event itself.`,
			hint: `Write: .event${read.text}`,
			range: read.range()
		}));
	}
};
// src/manifest/rules/event-root-in-condition.ts
const EVENT_MEMBERS = /* @__PURE__ */ new Set([
	"action",
	"context",
	"diff",
	"resourceType",
	"trigger"
]);
const eventRootInCondition = {
	code: "event-root-in-condition",
	check(checked) {
		return conditionReads(checked, "event").flatMap((read) => {
			const member = read.path.steps[1];
			if (member === void 0 || !EVENT_MEMBERS.has(member)) return [];
			return [{
				message: `The condition reads "${read.text}", but a condition's root is the event itself: this is always null. Only templates have the event under ".event".`,
				hint: `Write: ${withoutEvent(read.text)}`,
				range: read.range()
			}];
		});
	}
};
function withoutEvent(path) {
	const rest = path.replace(/^\.\s*(?:event|"event"|\[\s*"event"\s*\])\??/, "");
	return rest.startsWith("[") ? `.${rest}` : rest;
}
// src/manifest/rules/header-protected.ts
const headerProtected = {
	code: "header-protected",
	check(checked) {
		if (webhookCall(checked) === void 0) return [];
		return checked.templates.filter((template) => isHeader(checked, template)).flatMap((template) => {
			const finding = template.place === "key" ? nameFinding(checked, template) : valueFinding(checked, template);
			return finding === void 0 ? [] : [finding];
		});
	}
};
function isHeader({ base }, { path }) {
	return path.length === base.length + 3 && path[base.length + 1] === "headers";
}
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
function nameFinding(checked, template) {
	if (template.parsed.kind !== "literal") return void 0;
	const { text } = template;
	if (isProtectedHeader(text)) return {
		message: `The header "${shownText(text)}" says how the request is framed or who sent it; a definition cannot set it, and it is left out.`,
		hint: "Remove it; Longshore sets what the request needs.",
		range: rangeOfTemplate(checked, template)
	};
	if (HEADER_NAME.test(text)) return void 0;
	return {
		message: `"${shownText(text)}" is no header name; letters, digits and "-" may be used.`,
		hint: `Write: ${text.trim().replaceAll(/[^0-9A-Za-z-]+/g, "-") || "X-Name"}`,
		range: rangeOfTemplate(checked, template)
	};
}
function valueFinding(checked, template) {
	const { text, parsed } = template;
	if (parsed.kind !== "literal" && parsed.kind !== "text") return void 0;
	const inside = parsed.kind === "literal" ? text : withSpaces(template);
	const start = inside.length - inside.trimStart().length;
	const offset = forbiddenOffset(inside.trim());
	if (offset === void 0) return void 0;
	const name = String(template.path.at(-1));
	return {
		message: `The header "${shownText(name)}" has a line break or another control character in its value, which would end the header.`,
		hint: "Write the value on one line.",
		range: rangeInTemplate(checked, template, start + offset, start + offset + 1)
	};
}
function withSpaces({ parsed }) {
	if (parsed.kind !== "text") return "";
	return parsed.parts.map((part) => part.kind === "text" ? part.text : "x".repeat(part.expression.source.length + 4)).join("");
}
function forbiddenOffset(text) {
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (code < 32 && code !== 9 || code === 127) return index;
	}
}
// src/manifest/rules/host-not-allowed.ts
const hostNotAllowed = {
	code: "host-not-allowed",
	check(checked, { runtime }) {
		const { allow } = runtime.egress;
		const call = webhookCall(checked);
		if (allow === void 0 || call?.target.kind !== "literal") return [];
		const { host } = call.target;
		if (allow.some((pattern) => hostMatches(host, pattern))) return [];
		return [{
			message: `"egress.allow" does not allow the host "${host}"; it allows ${allow.length === 0 ? "none" : quotedList(allow)}.`,
			hint: `Add "${host}" to "egress.allow" in longshore.yaml, or call an allowed host.`,
			range: rangeOfHost(checked, call)
		}];
	}
};
// src/manifest/rules/host-private.ts
const hostPrivate = {
	code: "host-private",
	check(checked, { runtime }) {
		const call = webhookCall(checked);
		if (call?.target.kind !== "literal") return [];
		const { host } = call.target;
		const hasAgent = call.invocation.agent !== void 0 && call.invocation.agent !== false;
		const { allowPrivate } = runtime.network;
		const why = isAddress(host) ? privateAddress(host, hasAgent ? allowPrivate : []) : privateName(host, hasAgent && allowPrivate.length > 0);
		if (why === void 0) return [];
		return [{
			message: `The host "${host}" is ${why}; a call may reach the private network only with "agent: true" and "network.allowPrivate".`,
			hint: hasAgent ? "Add its network to \"network.allowPrivate\" in longshore.yaml, or call a public host." : "Write \"agent: true\" and set \"network.allowPrivate\" in longshore.yaml, or call a public host.",
			range: rangeOfHost(checked, call)
		}];
	}
};
function isAddress(host) {
	return host.startsWith("[") || /^\d+\.\d+\.\d+\.\d+$/.test(host);
}
const RANGES = {
	loopback: "this machine itself",
	private: "a private address",
	uniqueLocal: "a private address",
	linkLocal: "a link-local address, as metadata services have",
	metadata: "a cloud's metadata service",
	carrierGradeNat: "an address inside a provider's network"
};
function privateAddress(host, allowPrivate) {
	const verdict = judgeAddress(host, allowPrivate);
	if (verdict.kind === "allowed") return void 0;
	return RANGES[verdict.range] ?? `no public address ("${verdict.range}")`;
}
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa)$/;
function privateName(host, mayBeAllowed) {
	if (mayBeAllowed || host === "") return void 0;
	if (host === "localhost" || host.endsWith(".localhost")) return "this machine itself";
	if (LOCAL_NAME.test(host)) return "a name of a local network";
	return !/[._]/.test(host) && !isPlaceholder(host) ? "a name of a local network, without a domain" : void 0;
}
// src/manifest/rules/host-templated.ts
const hostTemplated = {
	code: "host-templated",
	check(checked, { runtime }) {
		const call = webhookCall(checked);
		if (call?.target.kind !== "templated" || runtime.egress.allow !== void 0) return [];
		if (call.target.expressions.every((expression) => isOneSecret(expression))) return [];
		return [{
			message: "The URL's host comes from the event, and \"egress.allow\" is not set: whoever shapes an event decides where the request goes.",
			hint: "Write the host into the URL, or list the hosts that may be called under \"egress.allow\" in longshore.yaml.",
			range: checked.document.rangeOfValue(call.urlPath)
		}];
	}
};
// src/manifest/rules/method-unknown.ts
const methodUnknown = {
	code: "method-unknown",
	check(checked) {
		const call = webhookCall(checked);
		const method = call?.invocation.method;
		if (call === void 0 || method === void 0 || method.includes("{{")) return [];
		const name = method.trim().toUpperCase();
		if (HTTP_METHODS.some((known) => known === name)) return [];
		const near = nearest(name.slice(0, 20), HTTP_METHODS);
		return [{
			message: `The method "${shownText(method)}" is not called; ${HTTP_METHODS.join(", ")} are.`,
			hint: near === void 0 ? "Write one of these methods." : `Did you mean "${near}"?`,
			range: checked.document.rangeOfValue([...call.path, "method"])
		}];
	}
};
// src/manifest/rules/policy-backend.ts
const policyBackend = {
	code: "policy-backend",
	check({ automation, base, document }, { policy }) {
		const rule = policy?.config.backends;
		if (rule === void 0) return [];
		const { allow, severity } = rule;
		const { type } = automation.invocationMethod;
		if (allow.some((backend) => backend === type)) return [];
		return [{
			...severity === void 0 ? {} : { severity },
			message: `"policy.backends" does not allow "${type}"; it allows ${quotedList(allow)}.`,
			hint: `Use an allowed backend, or have "${type}" added to "policy.backends.allow".`,
			range: document.rangeOfValue([
				...base,
				"invocationMethod",
				"type"
			])
		}];
	}
};
// src/manifest/rules/policy-host.ts
const policyHost = {
	code: "policy-host",
	check(checked, { policy }) {
		const rule = policy?.config.hosts;
		if (rule === void 0) return [];
		const { allow, severity } = rule;
		const call = webhookCall(checked);
		if (call?.target.kind !== "literal") return [];
		const { host } = call.target;
		if (allow.some((pattern) => hostMatches(host, pattern))) return [];
		const allowed = allow.length === 0 ? "none" : quotedList(allow);
		return [{
			...severity === void 0 ? {} : { severity },
			message: `"policy.hosts" does not allow the host "${host}"; it allows ${allowed}.`,
			hint: `Call an allowed host, or have "${host}" added to "policy.hosts.allow".`,
			range: rangeOfHost(checked, call)
		}];
	}
};
// src/manifest/rules/policy-identifier.ts
const policyIdentifier = {
	code: "policy-identifier",
	check({ automation, base, document }, { policy }) {
		const rule = policy?.config.identifier;
		if (rule === void 0) return [];
		const { pattern, severity } = rule;
		if (policy?.patterns.get(pattern)?.matches(automation.identifier) !== false) return [];
		return [{
			...severity === void 0 ? {} : { severity },
			message: `The identifier "${shownText(automation.identifier)}" does not match "policy.identifier": "${shownText(pattern)}".`,
			hint: "Give it an identifier in which the pattern is found; what was synced under the old one is then deleted.",
			range: document.rangeOfValue([...base, "identifier"])
		}];
	}
};
// src/manifest/rules/policy-method.ts
const policyMethod = {
	code: "policy-method",
	check(checked, { policy }) {
		const rule = policy?.config.methods;
		const call = webhookCall(checked);
		if (rule === void 0 || call === void 0) return [];
		const { allow, severity } = rule;
		const written = call.invocation.method;
		if (written?.includes("{{") === true) return [];
		const name = (written ?? "POST").trim().toUpperCase();
		if (allow.some((method) => method === name)) return [];
		const { document } = checked;
		return [{
			...severity === void 0 ? {} : { severity },
			message: written === void 0 ? `No method is said, which is POST; "policy.methods" allows ${quotedList(allow)}.` : `"policy.methods" does not allow the method "${shownText(written)}"; it allows ${quotedList(allow)}.`,
			hint: "Write an allowed method under \"method\".",
			range: written === void 0 ? document.rangeOfKey(call.path) : document.rangeOfValue([...call.path, "method"])
		}];
	}
};
// src/manifest/rules/policy-required-field.ts
const policyRequiredField = {
	code: "policy-required-field",
	check({ automation, base, document }, { policy }) {
		const required = policy?.config.requiredFields;
		if (policy === void 0 || required === void 0) return [];
		return POLICY_FIELDS.flatMap((field) => {
			const rule = required[field];
			if (rule === void 0) return [];
			const { severity, pattern } = rule;
			const shared = severity === void 0 ? {} : { severity };
			const asked = `"policy.requiredFields.${field}"`;
			const text = automation[field];
			if (text === void 0 || text.trim() === "") {
				const path = [...base, text === void 0 ? "identifier" : field];
				const matching = pattern === void 0 ? "" : ` that matches "${shownText(pattern)}"`;
				return [{
					...shared,
					message: `"${automation.identifier}" has no ${field}; ${asked} requires one${matching}.`,
					hint: `Write "${field}".`,
					range: document.rangeOfValue(path)
				}];
			}
			if (pattern === void 0 || policy.patterns.get(pattern)?.matches(text) !== false) return [];
			return [{
				...shared,
				message: `The ${field} "${shownText(text)}" does not match ${asked}: "${shownText(pattern)}".`,
				hint: `Write a ${field} in which the pattern is found.`,
				range: document.rangeOfValue([...base, field])
			}];
		});
	}
};
// src/manifest/rules/publish-implicit.ts
const publishImplicit = {
	code: "publish-implicit",
	check({ automation, base, document }) {
		if (automation.publish !== void 0) return [];
		const key = document.file.endsWith(".json") ? "\"publish\"" : "publish";
		return [{
			message: `"publish" is not said, so "${automation.identifier}" is a draft: it is neither synced nor dispatched.`,
			hint: `Write ${key}: true to publish it, or ${key}: false to keep it a draft.`,
			range: document.rangeOfValue([...base, "identifier"])
		}];
	}
};
// src/manifest/secret-uses.ts
function secretUses(checked) {
	const uses = /* @__PURE__ */ new Map();
	for (const placed of expressionsWith(checked, "secrets")) for (const { name, offset, end } of secretReferences(placed.expression.expression)) {
		if (uses.has(name)) continue;
		uses.set(name, {
			name,
			range: () => rangeInExpression(checked, placed, offset, end)
		});
	}
	return [...uses.values()];
}
// src/manifest/rules/secret-collision.ts
const secretCollision = {
	code: "secret-collision",
	check(checked) {
		const first = /* @__PURE__ */ new Map();
		return secretUses(checked).flatMap((use) => {
			const variable = secretVariable(use.name);
			const other = first.get(variable);
			if (other === void 0) {
				first.set(variable, use);
				return [];
			}
			return [{
				message: `The secrets "${other.name}" and "${use.name}" are both read from "${variable}", so they are the same.`,
				hint: `Write {{ .secrets.${variable.replace("LONGSHORE_SECRET_", "")} }} in both places, or rename one of the secrets.`,
				range: use.range(),
				notes: [{
					message: `"${other.name}" is first used here.`,
					file: checked.document.file,
					range: other.range()
				}]
			}];
		});
	}
};
// src/manifest/rules/secret-host.ts
const secretHost = {
	code: "secret-host",
	check(checked, { runtime }) {
		const target = webhookCall(checked)?.target;
		if (target === void 0 || target.kind === "invalid") return [];
		return secretUses(checked).flatMap(({ name, range }) => {
			const hosts = boundHosts(name, runtime);
			if (hosts === void 0) {
				if (target.kind !== "templated") return [];
				return [{
					message: `The secret "${name}" is bound to no host, and the URL's host comes from a template; dispatch refuses to send it.`,
					hint: `Set "secrets.${name}.hosts" in longshore.yaml, or write the host into the URL.`,
					range: range()
				}];
			}
			if (target.kind !== "literal") return [];
			if (hosts.some((pattern) => hostMatches(target.host, pattern))) return [];
			return [{
				message: `The secret "${name}" may only go to ${hosts.length === 0 ? "no host" : quotedList(hosts)}, and the URL's host is "${target.host}"; dispatch refuses to send it.`,
				hint: `Call a host of the secret, use another secret, or add "${target.host}" to "secrets.${name}.hosts" in longshore.yaml.`,
				range: range()
			}];
		});
	}
};
// src/manifest/placed-credentials.ts
const SECRET_NAME = /(?:^|[-_.]|[a-z](?=[A-Z]))(?:tokens?|secret|password|passwd|pwd|api[-_]?key|access[-_]?key|private[-_]?key|secret[-_]?key|credentials?|auth)$/i;
const ROUTING_KEY = /^(?:routing|integration)_?key$/i;
const MIN_RANDOM = 16;
const MIN_CREDENTIAL = 8;
function headerCredential(name, template) {
	const where = `The header "${name}"`;
	if (/^(?:proxy-)?authorization$/i.test(name.trim())) return authorization(where, withoutTemplates(template));
	if (!SECRET_NAME.test(name.trim())) return void 0;
	const place = {
		where,
		suffix: constantName(name),
		before: ""
	};
	return wholeValue(withoutTemplates(template), MIN_RANDOM, place);
}
function keyCredential(template) {
	const key = template.path.findLast((step) => typeof step === "string");
	if (typeof key !== "string") return void 0;
	const isRouting = ROUTING_KEY.test(key);
	if (!isRouting && !SECRET_NAME.test(key)) return void 0;
	const text = withoutTemplates(template);
	if (isRouting && !/^\s*[0-9a-f]{32}\s*$/i.test(text)) return void 0;
	return wholeValue(text, MIN_RANDOM, {
		where: `"${key}"`,
		suffix: constantName(key),
		before: ""
	});
}
const QUERY_NAME = /^(?:token|access[-_]?token|api[-_]?key|key|code|secret|client[-_]?secret|password|auth|sig|signature)$/i;
const QUERY = /[?&]([^=&#\s]+)=([^&#\s]+)/g;
const USER_INFO = /^\s*[a-z][a-z0-9+.-]*:\/\/([^:/?#@\s]*):([^/?#@\s]+)@/i;
function urlCredentials(text) {
	const found = [];
	const userInfo = USER_INFO.exec(text);
	const password = userInfo?.[2] ?? "";
	if (userInfo !== null && !password.includes(BLANK) && !isPlaceholder(password)) {
		const end = userInfo[0].length - 1;
		const start = end - password.length;
		found.push({
			where: "The user information of the URL",
			suffix: "PASSWORD",
			before: "",
			start,
			end
		});
	}
	for (const match of text.matchAll(QUERY)) {
		const [whole, name = "", value = ""] = match;
		if (!QUERY_NAME.test(name) || !looksRandom(value, MIN_CREDENTIAL)) continue;
		const end = match.index + whole.length;
		const where = `The parameter "${name}" of the URL`;
		found.push({
			where,
			suffix: constantName(name),
			before: "",
			start: end - value.length,
			end
		});
	}
	return found;
}
const BLANK = "\0";
function withoutTemplates(template) {
	const { parsed, text } = template;
	if (parsed.kind === "literal") return text;
	if (parsed.kind !== "text") return "";
	return parsed.parts.map((part) => part.kind === "text" ? part.text : BLANK.repeat(part.expression.source.length + 4)).join("");
}
function authorization(where, text) {
	const match = /^\s*(?:([A-Za-z][\w-]*)\s+)?((?:token=)?"?)([^\s"]+)"?\s*$/.exec(text);
	const [whole = "", scheme, prefix = "", value = ""] = match ?? [];
	if (match === null || value.includes(BLANK) || isPlaceholder(value)) return void 0;
	const basic = scheme?.toLowerCase() === "basic";
	if (basic ? !isBasic(value) : value.length < MIN_RANDOM) return void 0;
	const start = whole.lastIndexOf(value);
	return {
		where,
		suffix: basic ? "BASIC_AUTH" : "TOKEN",
		before: `${scheme === void 0 ? "" : `${scheme} `}${prefix}`,
		start,
		end: start + value.length
	};
}
function isBasic(value) {
	if (value.length < MIN_CREDENTIAL || !/^[\w+/-]+=*$/.test(value)) return false;
	const decoded = Buffer.from(value, "base64").toString("latin1");
	return /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(decoded) && !isPlaceholder(decoded);
}
function wholeValue(text, minLength, place) {
	const value = text.trim();
	if (!looksRandom(value, minLength)) return void 0;
	const start = text.indexOf(value);
	return {
		...place,
		start,
		end: start + value.length
	};
}
function constantName(name) {
	return name.trim().replace(/^x-/i, "").replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase();
}
// src/manifest/rules/secret-literal.ts
const WHY = "whoever can read the repository can use it.";
const secretLiteral = {
	code: "secret-literal",
	check(checked) {
		return checked.templates.flatMap((template) => {
			if (template.place === "key") return [];
			const tokens = tokenFindings(checked, template);
			return tokens.length > 0 ? tokens : credentialFindings(checked, template);
		});
	}
};
function tokenFindings(checked, template) {
	return literalTokens(template.text).map((token) => {
		const secret = template.text.slice(token.start, token.end);
		const name = token.name ?? `${serviceName(checked)}_TOKEN`;
		return {
			message: `${token.what}${quotedStart(secret)} is written in clear; ${WHY}`,
			hint: hint(name, `{{ .secrets.${name} }}`),
			range: rangeInTemplate(checked, template, token.start, token.end)
		};
	});
}
function credentialFindings(checked, template) {
	return credentials(checked, template).map((credential) => {
		const { where, suffix, before, start, end } = credential;
		const service = serviceName(checked);
		const name = suffix.startsWith(service) ? suffix : `${service}_${suffix}`;
		return {
			message: `${where} holds a credential${quotedStart(template.text.slice(start, end))} in clear; ${WHY}`,
			hint: hint(name, `${before}{{ .secrets.${name} }}`),
			range: rangeInTemplate(checked, template, start, end)
		};
	});
}
function credentials(checked, template) {
	const [part, name] = template.path.slice(checked.base.length + 1);
	const isWebhook = webhookCall(checked) !== void 0;
	if (isWebhook && part === "url") return urlCredentials(withoutTemplates(template));
	const found = isWebhook && part === "headers" && typeof name === "string" ? headerCredential(name, template) : keyCredential(template);
	return found === void 0 ? [] : [found];
}
function hint(name, replacement) {
	return `Revoke it, keep the new one as the secret "${name}" and write ${replacement} here.`;
}
function serviceName(checked) {
	const call = webhookCall(checked);
	if (call === void 0) return checked.automation.invocationMethod.type;
	if (call.target.kind !== "literal" || !/[a-z]/.test(call.target.host)) return "WEBHOOK";
	const labels = call.target.host.split(".");
	const label = labels.at(-2) ?? labels[0] ?? "";
	return ((labels.length > 2 && /^(?:com?|net|org|gov|ac)$/.test(label) ? labels.at(-3) : label) ?? "").replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase();
}
// src/manifest/rules/secrets-in-condition.ts
const secretsInCondition = {
	code: "secrets-in-condition",
	check(checked) {
		return conditionReads(checked, "secrets").map((read) => ({
			message: `The condition reads "${read.text}", but conditions see only the event: this is always null.`,
			hint: "Use secrets in templates of the invocation, and decide by the event alone.",
			range: read.range()
		}));
	}
};
// src/manifest/rules/template-braces.ts
const templateBraces = {
	code: "template-braces",
	check(checked) {
		return checked.templates.flatMap((template) => findingOf(checked, template) ?? []);
	}
};
function findingOf(checked, template) {
	const { parsed } = template;
	if (parsed.kind !== "invalid") return void 0;
	return {
		message: parsed.message,
		hint: hintFor$2(parsed.problem, parsed.message, template.text.slice(0, parsed.offset)),
		range: rangeInTemplate(checked, template, parsed.offset, parsed.offset + 2)
	};
}
function hintFor$2(problem, message, before) {
	const separate = "In jq, write a space between the braces of an object: \"} }\".";
	if (problem === "nested") return `Close the template with "}}" before the next "{{" begins. In jq, write a space between the braces of an object: "{ {".`;
	if (problem === "stray") {
		const own = "Open the template with \"{{\", or remove the braces.";
		return before.replaceAll("{{", "").includes("{") ? `${own} ${separate}` : own;
	}
	return message.includes("quote") ? "Close the quote, then end the template with \"}}\"." : "End the template with \"}}\".";
}
// src/manifest/rules/template-in-condition.ts
const templateInCondition = {
	code: "template-in-condition",
	check(checked) {
		return checked.conditions.flatMap((condition) => {
			const offset = templateOffset(condition);
			if (offset === void 0) return [];
			const bare = bareForm(condition.expression);
			return [{
				message: `The condition "${shownText(condition.expression)}" is written as a template; a condition is bare jq, without "{{ }}".`,
				hint: bare === void 0 ? "Remove the \"{{\" and \"}}\"." : `Write: ${maskLiteralSecrets(bare)}`,
				range: checked.document.rangeInString(condition.path, offset, condition.expression.length)
			}];
		});
	}
};
function templateOffset({ expression }) {
	if (!expression.includes("{{")) return void 0;
	const { tokens } = lexJq(expression);
	return tokens[tokens.findIndex((token, at) => token.text === "{" && token.kind === "bracket" && tokens[at + 1]?.text === "{" && tokens[at + 1]?.offset === token.offset + 1)]?.offset;
}
function bareForm(expression) {
	const parsed = parseTemplate(expression);
	if (parsed.kind !== "value") return void 0;
	const [inner] = templateExpressions(parsed);
	return inner?.expression.trim().replaceAll(/(?<![\w)\]}"?])\.event\.(?=diff|context|trigger|action)/g, ".");
}
// src/manifest/scan-quotes.ts
function scanQuotes(source) {
	const stretches = [];
	const inStrings = [];
	const depths = [0];
	let inString = false;
	for (let index = 0; index < source.length; index += 1) {
		const char = source[index];
		if (inString) {
			if (char === "'") inStrings.push(index);
			else if (char === "\"") inString = false;
			else if (char === "\\") {
				index += 1;
				if (source[index] !== "(") continue;
				depths.push(0);
				inString = false;
			}
		} else if (char === "\"") inString = true;
		else if (char === "'") {
			const close = source.indexOf("'", index + 1);
			const end = close === -1 ? source.length : close + 1;
			stretches.push({
				start: index,
				end
			});
			index = end - 1;
		} else if (char === "#") index = endOfComment(source, index);
		else if (char === "(") depths.push((depths.pop() ?? 0) + 1);
		else if (char === ")") {
			const depth = depths.pop() ?? 0;
			inString = depth === 0 && depths.length > 0;
			if (!inString) depths.push(Math.max(0, depth - 1));
		}
	}
	return {
		stretches,
		inStrings
	};
}
function endOfComment(source, from) {
	let index = from;
	while (index < source.length && source[index] !== "\n") {
		if (source[index] === "\\") index += source.startsWith("\r\n", index + 1) ? 2 : 1;
		index += 1;
	}
	return index;
}
// src/manifest/single-quotes.ts
function singleQuoted(expression) {
	const { source, expression: rewritten } = expression;
	if (!source.includes("'")) return [];
	const { stretches, inStrings } = scanQuotes(source);
	const readable = stretches.length > 0 && isReadable(rewritten);
	const judged = stretches.map(({ start, end }) => {
		return {
			start,
			end,
			kind: rewritten[start] === "\"" && rewritten[end - 1] === "\"" && end - start > 1 || readable ? "rewritten" : "kept"
		};
	});
	const inside = inStrings.filter((index) => rewritten[index] === "\"").map((index) => ({
		start: index,
		end: index + 1,
		kind: "inside"
	}));
	return [...judged, ...inside].sort((a, b) => a.start - b.start);
}
function withDoubleQuotes(source) {
	let text = "";
	let from = 0;
	for (const { start, end } of scanQuotes(source).stretches) {
		const content = source.slice(start + 1, end - 1);
		text += `${source.slice(from, start)}"${content.replaceAll("\"", "\\\"")}"`;
		from = end;
	}
	return text + source.slice(from);
}
function isReadable(expression) {
	const { tokens, unterminated } = lexJq(expression);
	return unterminated === void 0 && !tokens.some((token) => token.text === "'");
}
// src/manifest/written-form.ts
function writtenForm(checked, placed, singleQuote, replacement) {
	const shown = maskLiteralSecrets(replacement);
	if (!isDoubleQuoted(checked, placed, singleQuote)) return shown;
	return shown.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"");
}
function isDoubleQuoted(checked, placed, singleQuote) {
	if (checked.document.file.endsWith(".json")) return true;
	const quote = rangeInExpression(checked, placed, singleQuote, singleQuote + 1);
	if (quote.end.column - quote.start.column > 1) return false;
	const whole = rangeOfTemplate(checked, placed.template);
	const first = rangeInTemplate(checked, placed.template, 0, 1);
	return first.start.line === whole.start.line && first.start.column === whole.start.column + 1;
}
// src/manifest/rules/template-quotes.ts
const templateQuotes = {
	code: "template-quotes",
	check(checked) {
		return expressionsWith(checked, "'").flatMap((placed) => {
			const { expression } = placed;
			const kept = singleQuoted(expression).find((quoted) => quoted.kind === "kept");
			if (kept === void 0) return [];
			const { start, end } = kept;
			const form = withDoubleQuotes(expression.source).trim();
			return [{
				message: `The single quotes of "${shownText(expression.source.slice(start, end))}" stay single: Port rewrites only quotes next to white space, and jq has no single-quoted strings.`,
				hint: `Write: {{ ${writtenForm(checked, placed, start, form)} }}`,
				range: rangeInExpression(checked, placed, start, end)
			}];
		});
	}
};
// src/manifest/rules/template-single-quotes.ts
const templateSingleQuotes = {
	code: "template-single-quotes",
	check(checked) {
		return expressionsWith(checked, "'").flatMap((placed) => {
			const quoted = singleQuoted(placed.expression);
			const inside = quoted.filter(({ kind }) => kind === "inside").map((one) => insideString(checked, placed, one));
			if (quoted.some(({ kind }) => kind === "kept")) return inside;
			const first = quoted.find(({ kind }) => kind === "rewritten");
			return first === void 0 ? inside : [rewritten(checked, placed, first), ...inside];
		});
	}
};
function rewritten(checked, placed, { start, end }) {
	const { source } = placed.expression;
	const form = withDoubleQuotes(source).trim();
	return {
		message: `The single quotes of "${shownText(source.slice(start, end))}" are no jq: Port rewrites them to double quotes, because they stand next to white space.`,
		hint: `Write: {{ ${writtenForm(checked, placed, start, form)} }}`,
		range: rangeInExpression(checked, placed, start, end)
	};
}
function insideString(checked, placed, { start, end }) {
	return {
		message: "The single quote inside this string stands next to white space, so Port rewrites it to a double quote, which ends the string.",
		hint: `Write ${writtenForm(checked, placed, start, "\\u0027")} for the quote.`,
		range: rangeInExpression(checked, placed, start, end)
	};
}
// src/manifest/rules/url-insecure.ts
const SCHEME = /^\s*http:/i;
const urlInsecure = {
	code: "url-insecure",
	check(checked, { runtime }) {
		const call = webhookCall(checked);
		if (call === void 0 || runtime.network.allowHttp) return [];
		const scheme = SCHEME.exec(call.invocation.url);
		if (scheme === null || call.target.kind === "invalid") return [];
		const end = scheme[0].length;
		return [{
			message: "The URL's scheme is \"http\", which sends the request and its secrets in clear; only \"https\" is called.",
			hint: "Write \"https:\", or set \"network.allowHttp: true\" in longshore.yaml.",
			range: checked.document.rangeInString(call.urlPath, end - 5, end)
		}];
	}
};
// src/manifest/rules/url-invalid.ts
const urlInvalid = {
	code: "url-invalid",
	check(checked) {
		const call = webhookCall(checked);
		if (call === void 0) return [];
		const found = placeholders(checked, call);
		if (found.length > 0) return found;
		return notCallable(checked, call) ?? userInfo(checked, call) ?? [];
	}
};
const PLACEHOLDER = /<[^<>]+>|(?<!\{)\{[A-Za-z][\w.-]*\}(?!\})|(?<![\w-])YOUR[_-][A-Z0-9_-]+(?![\w-])|(?<![\w=-])[A-Z]+_[A-Z0-9_]*(?:URL|HOST|DOMAIN|ENDPOINT|TOKEN|KEY|ID)(?![\w-])/g;
function placeholders(checked, call) {
	const template = urlTemplate(checked, call);
	if (template === void 0 || template.parsed.kind === "invalid") return [];
	const text = withoutTemplates(template);
	return [...text.matchAll(PLACEHOLDER)].map((found) => ({
		message: `The URL has a placeholder, "${shownText(found[0])}", where a value belongs.`,
		hint: placeholderHint(found[0], found[0] === text.trim()),
		range: rangeInTemplate(checked, template, found.index, found.index + found[0].length)
	}));
}
function placeholderHint(found, isWhole) {
	if (!isWhole) return "Write the value in its place.";
	return `Write the URL, or {{ .secrets.${found.split(/[^A-Za-z0-9]+/).filter((word) => word !== "" && !/^your$/i.test(word)).join("_").toUpperCase()} }} where the URL is a secret.`;
}
function notCallable(checked, call) {
	const template = urlTemplate(checked, call);
	if (call.target.kind !== "invalid" || template?.parsed.kind === "invalid") return void 0;
	const text = call.invocation.url.trim();
	const isRelative = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase() === void 0 || /^[^/]*:\d+(?:\/|$)/.test(text);
	return [{
		message: `The URL "${shownText(text)}" cannot be called. ${call.target.message} Only "https" URLs with a host can be.`,
		hint: isRelative && !text.startsWith("/") ? `Write "https://${shownText(text)}".` : "Write a URL that begins with \"https://\" and a host.",
		range: checked.document.rangeOfValue(call.urlPath)
	}];
}
function userInfo(checked, call) {
	const { target, invocation } = call;
	if (target.kind !== "literal" || !target.hasUserInfo) return void 0;
	if (urlCredentials(invocation.url).some(({ suffix }) => suffix === "PASSWORD")) return void 0;
	return [{
		message: `The URL has user information before the host "${target.host}", which logs and receivers may show.`,
		hint: "Remove it and write the header \"Authorization\": \"Basic {{ .secrets.BASIC_AUTH }}\".",
		range: rangeOfHost(checked, call)
	}];
}
// src/manifest/all-rules.ts
const ALL_RULES = [
	afterOnDeleted,
	beforeOnCreated,
	bodyDropped,
	catalogAlwaysTrue,
	catalogEnum,
	catalogNeverTrue,
	catalogNoTimer,
	catalogType,
	catalogUnfired,
	catalogUnknownBlueprint,
	catalogUnknownProperty,
	catalogUnknownRelation,
	diffRootInTemplate,
	eventRootInCondition,
	headerProtected,
	hostNotAllowed,
	hostPrivate,
	hostTemplated,
	methodUnknown,
	policyBackend,
	policyHost,
	policyIdentifier,
	policyMethod,
	policyRequiredField,
	publishImplicit,
	secretCollision,
	secretHost,
	secretLiteral,
	secretsInCondition,
	templateBraces,
	templateInCondition,
	templateQuotes,
	templateSingleQuotes,
	urlInsecure,
	urlInvalid
];
// src/manifest/catalog/regions.ts
const NULL = { kind: "null" };
const FALSE = { kind: "false" };
const TRUE = { kind: "true" };
const BOOLEANS = [TRUE, FALSE];
const ANY_NUMBER = {
	kind: "number",
	from: -Infinity,
	to: Infinity
};
const ANY_TEXT = { kind: "some-text" };
const ARRAY = { kind: "array" };
const OBJECT = { kind: "object" };
const ANYTHING = [...[
	NULL,
	FALSE,
	TRUE,
	ANY_NUMBER,
	ANY_TEXT,
	ARRAY,
	OBJECT
]];
function numberRegion(value) {
	return {
		kind: "number",
		from: value,
		to: value
	};
}
function isTruthy({ kind }) {
	return kind !== "null" && kind !== "false";
}
const LESS = {
	less: true,
	equal: false,
	greater: false
};
const EQUAL$1 = {
	less: false,
	equal: true,
	greater: false
};
const GREATER = {
	less: false,
	equal: false,
	greater: true
};
const UNEQUAL = {
	less: true,
	equal: false,
	greater: true
};
const ANY_ORDER = {
	less: true,
	equal: true,
	greater: true
};
const RANK = {
	null: 0,
	false: 1,
	true: 2,
	number: 3,
	text: 4,
	"other-text": 4,
	"some-text": 4,
	array: 5,
	object: 6
};
function orderOf(a, b) {
	const ranks = RANK[a.kind] - RANK[b.kind];
	if (ranks !== 0) return ranks < 0 ? LESS : GREATER;
	if (a.kind === "number" && b.kind === "number") return orderOfNumbers(a, b);
	if (a.kind === "text" && b.kind === "text") {
		if (a.text === b.text) return EQUAL$1;
		return compareCodePoints(a.text, b.text) < 0 ? LESS : GREATER;
	}
	const kinds = /* @__PURE__ */ new Set([a.kind, b.kind]);
	if (kinds.has("text") && kinds.has("other-text")) return UNEQUAL;
	return RANK[a.kind] <= RANK.true ? EQUAL$1 : ANY_ORDER;
}
function orderOfNumbers(a, b) {
	if (isPoint(a) && isPoint(b) && a.from === b.from) return EQUAL$1;
	if (a.to <= b.from) return LESS;
	return b.to <= a.from ? GREATER : ANY_ORDER;
}
function isPoint({ from, to }) {
	return from === to;
}
function compareCodePoints(a, b) {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function eitherOrder(orders) {
	return {
		less: orders.some(({ less }) => less),
		equal: orders.some(({ equal }) => equal),
		greater: orders.some(({ greater }) => greater)
	};
}
function comparisonResults(operator, { less, equal, greater }) {
	const holds = HOLDS[operator];
	const isTrue = less && holds.less || equal && holds.equal || greater && holds.greater;
	const isFalse = less && !holds.less || equal && !holds.equal || greater && !holds.greater;
	return [...isTrue ? [TRUE] : [], ...isFalse ? [FALSE] : []];
}
const HOLDS = {
	"==": EQUAL$1,
	"!=": UNEQUAL,
	"<": LESS,
	">": GREATER,
	"<=": {
		less: true,
		equal: true,
		greater: false
	},
	">=": {
		less: false,
		equal: true,
		greater: true
	}
};
function textRegions({ texts }) {
	if (texts.size > 100) return [ANY_TEXT];
	return [...[...texts].map((text) => ({
		kind: "text",
		text
	})), { kind: "other-text" }];
}
function numberRegions({ numbers }) {
	if (numbers.length > 100) return [ANY_NUMBER];
	const regions = [];
	let from = -Infinity;
	for (const number of numbers) {
		regions.push({
			kind: "number",
			from,
			to: number
		}, numberRegion(number));
		from = number;
	}
	return [...regions, {
		kind: "number",
		from,
		to: Infinity
	}];
}
function anyRegions(mentioned) {
	return [
		...[
			NULL,
			...BOOLEANS,
			ARRAY,
			OBJECT
		],
		...numberRegions(mentioned),
		...textRegions(mentioned)
	];
}
// src/manifest/catalog/event-domains.ts
function eventModel(event, catalog) {
	if (!("blueprintIdentifier" in event)) return { event };
	const blueprint = catalog.blueprints.get(event.blueprintIdentifier);
	return blueprint === void 0 ? { event } : {
		event,
		blueprint
	};
}
function domainOf(model, steps, mentioned, expected) {
	const [first, second, third] = steps;
	const { event, blueprint } = model;
	const isEntity = "blueprintIdentifier" in event;
	if (first === void 0) return certain([OBJECT]);
	if (expected) {
		const text = expectedText(event, steps.join("."));
		if (text !== void 0) return certain([NULL, ...oneOf$1(text, mentioned)]);
		if (first === "diff" && second !== void 0 && isAbsent(event, second)) return certain([NULL]);
	}
	const anything = (error) => ({
		regions: anyRegions(mentioned),
		error
	});
	if (steps.length === 1) return first === "diff" ? certain([OBJECT]) : anything(false);
	if (first === "diff" && (second === "before" || second === "after")) {
		if (steps.length === 2) return certain([NULL, OBJECT]);
		if (steps.length === 3) return isEntity && (third === "properties" || third === "relations") ? certain([NULL, OBJECT]) : anything(false);
		if (blueprint === void 0) return anything(steps.length > 4 || !isEntity);
		return memberDomain(blueprint, steps.slice(2), mentioned);
	}
	return anything(steps.length > 2 || !OBJECTS.has(first));
}
function certain(regions) {
	return {
		regions,
		error: false
	};
}
const OBJECTS = /* @__PURE__ */ new Set([
	"context",
	"diff",
	"trigger"
]);
const ACTIONS = {
	ENTITY_CREATED: "CREATE",
	ENTITY_UPDATED: "UPDATE",
	ENTITY_DELETED: "DELETE"
};
function expectedText(event, path) {
	if (!("blueprintIdentifier" in event)) return void 0;
	switch (path) {
		case "context.blueprintIdentifier":
		case "diff.before.blueprint":
		case "diff.after.blueprint": return event.blueprintIdentifier;
		case "action": return ACTIONS[event.type];
		case "resourceType": return "entity";
		default: return;
	}
}
function isAbsent({ type }, side) {
	if (side === "before") return type === "ENTITY_CREATED" || type === "RUN_CREATED";
	return side === "after" && type === "ENTITY_DELETED";
}
function memberDomain(blueprint, [group, name = "", ...rest], mentioned) {
	const anything = (error) => ({
		regions: anyRegions(mentioned),
		error
	});
	if (group === "relations") {
		const relation = blueprint.relations.get(name);
		if (relation === void 0) return anything(rest.length > 0);
		if (rest.length > 0) return {
			regions: [NULL],
			error: true
		};
		return certain([NULL, ...relation.many ? [ARRAY] : textRegions(mentioned)]);
	}
	const property = group === "properties" ? blueprint.properties.get(name) : void 0;
	if (group !== "properties") return anything(true);
	if (property?.type === void 0 || property.origin !== "own") return anything(rest.length > 0);
	if (rest.length === 0) return certain([NULL, ...propertyRegions(property, mentioned)]);
	return property.type === "object" ? anything(true) : {
		regions: [NULL],
		error: true
	};
}
function propertyRegions(property, mentioned) {
	const allowed = property.enum;
	switch (property.type) {
		case "string": return allowed === void 0 ? textRegions(mentioned) : allowedRegions(allowed, mentioned);
		case "number": return allowed === void 0 ? numberRegions(mentioned) : allowedRegions(allowed, mentioned);
		case "boolean": return BOOLEANS;
		case "array": return [ARRAY];
		case "object": return [OBJECT];
		default: return anyRegions(mentioned);
	}
}
function allowedRegions(allowed, mentioned) {
	const texts = allowed.filter((value) => typeof value === "string");
	const numbers = allowed.filter((value) => typeof value === "number");
	const known = texts.filter((text) => mentioned.texts.has(text));
	if (texts.length + numbers.length < allowed.length || known.length + numbers.length > 100) return anyRegions(mentioned);
	return [
		...known.map((text) => ({
			kind: "text",
			text
		})),
		...known.length < texts.length ? [{ kind: "other-text" }] : [],
		...numbers.map(numberRegion)
	];
}
function oneOf$1(text, { texts }) {
	return [texts.has(text) ? {
		kind: "text",
		text
	} : { kind: "other-text" }];
}
// src/manifest/catalog/evaluation.ts
function readPath(evaluation, steps) {
	const { regions, error } = evaluation.domain(steps);
	return suppose(evaluation, {
		regions,
		steps,
		key: JSON.stringify(steps)
	}, error);
}
function suppose({ supposed }, value, error) {
	const choice = supposed.get(value.key);
	if (choice?.kind === "error") return {
		values: [],
		error: true,
		none: false
	};
	if (choice?.kind !== "region") return {
		values: [value],
		error,
		none: false
	};
	return {
		values: [{
			...value,
			regions: [choice.region]
		}],
		error: false,
		none: false
	};
}
function noted({ onAtom }, node, outcome) {
	if (onAtom === void 0) return outcome;
	for (const { key, regions } of outcome.values) {
		if (key === void 0) continue;
		onAtom(key, node, () => [...regions.map((region) => ({
			kind: "region",
			region
		})), ...outcome.error ? [{ kind: "error" }] : []]);
	}
	return outcome;
}
// src/manifest/catalog/literals.ts
const EXACT_DIGITS = 15;
function plainNumber(text) {
	const digits = text.replace(/[eE].*$/, "").replace(/^[0.]+|\./g, "");
	const number = Number(text);
	return digits.length <= EXACT_DIGITS && Math.abs(number) < Number.MAX_SAFE_INTEGER ? number : void 0;
}
const TYPE_NAMES$1 = [
	"null",
	"boolean",
	"number",
	"string",
	"array",
	"object"
];
function mentionedIn(trees) {
	const texts = /* @__PURE__ */ new Set();
	const numbers = /* @__PURE__ */ new Set();
	const visit = (node) => {
		if (node.kind === "string") {
			const text = plainText(node);
			if (text !== void 0) texts.add(text);
		}
		if (node.kind === "number") {
			const number = plainNumber(node.text);
			if (number !== void 0) numbers.add(number).add(number === 0 ? 0 : -number);
		}
		if (node.kind === "call" && node.name === "type") for (const one of TYPE_NAMES$1) texts.add(one);
		for (const child of childrenOf(node)) visit(child);
	};
	for (const tree of trees) visit(tree);
	return {
		texts,
		numbers: [...numbers].sort((a, b) => a - b)
	};
}
// src/manifest/catalog/outcome.ts
const UNKNOWN = { regions: ANYTHING };
const NOT_UNDERSTOOD = {
	values: [UNKNOWN],
	error: true,
	none: true
};
const NOTHING$1 = {
	values: [],
	error: false,
	none: true
};
function gives(regions, error = false) {
	return {
		values: regions.length === 0 ? [] : [{ regions }],
		error,
		none: false
	};
}
function withLiteral(region, value, range) {
	return {
		values: [{
			regions: [region],
			literal: {
				value,
				range
			}
		}],
		error: false,
		none: false
	};
}
function truthOf({ values, error, none }) {
	const has = (wanted) => values.some(({ regions }) => regions.some((region) => isTruthy(region) === wanted));
	return {
		isTrue: has(true),
		isFalse: has(false),
		error,
		none
	};
}
function ofTruth({ isTrue, isFalse, error, none }) {
	const regions = [...isTrue ? [TRUE] : [], ...isFalse ? [FALSE] : []];
	return {
		values: regions.length === 0 ? [] : [{ regions }],
		error,
		none
	};
}
function oneOfOutcomes(outcomes) {
	return {
		values: outcomes.flatMap(({ values }) => values),
		error: outcomes.some(({ error }) => error),
		none: outcomes.some(({ none }) => none)
	};
}
function chain(outcome, next) {
	const { values, error, none } = oneOfOutcomes(outcome.values.map(next));
	return {
		values,
		error: error || outcome.error,
		none: none || outcome.none
	};
}
// src/manifest/catalog/evaluate-call.ts
function evaluateCall(call) {
	const { name, args } = call.node;
	const builtin = BUILTINS.get(`${name}/${args.length}`);
	return builtin === void 0 ? NOT_UNDERSTOOD : builtin(call);
}
const literal = (region, value) => ({ node }) => withLiteral(region, value, node.range);
const only = (keeps) => ({ input }) => {
	const { key, ...rest } = input;
	const regions = input.regions.filter(keeps);
	const none = regions.length < input.regions.length;
	return {
		values: regions.length === 0 ? [] : [{
			...rest,
			regions
		}],
		error: false,
		none
	};
};
const ofKind = (...kinds) => only(({ kind }) => kinds.includes(kind));
const oneOf = (regions, error = true) => (call) => {
	const { node, input, evaluation } = call;
	if (!node.args.every(isLiteral)) return {
		...gives(regions(call), true),
		none: true
	};
	if (input.key === void 0) return gives(regions(call), error);
	return noted(evaluation, node, suppose(evaluation, {
		regions: regions(call),
		key: `${input.key} | ${printJq(node)}`
	}, error));
};
const BOOLEAN_TESTS = [...[
	"test/1",
	"test/2",
	"startswith/1",
	"endswith/1",
	"contains/1",
	"inside/1",
	"has/1"
], ...[
	"any/0",
	"all/0",
	"IN/2"
]];
const BUILTINS = new Map([
	["null/0", literal(NULL, null)],
	["true/0", literal(TRUE, true)],
	["false/0", literal(FALSE, false)],
	["empty/0", () => NOTHING$1],
	["error/0", () => ({
		values: [],
		error: true,
		none: false
	})],
	["not/0", ({ input: { regions } }) => gives([...regions.some((region) => !isTruthy(region)) ? [TRUE] : [], ...regions.some(isTruthy) ? [FALSE] : []])],
	["values/0", only(({ kind }) => kind !== "null")],
	["nulls/0", ofKind("null")],
	["booleans/0", ofKind("true", "false")],
	["numbers/0", ofKind("number")],
	["strings/0", ofKind("text", "other-text", "some-text")],
	["arrays/0", ofKind("array")],
	["objects/0", ofKind("object")],
	["select/1", ({ node, input, read }) => {
		const [condition] = node.args;
		if (condition === void 0) return NOT_UNDERSTOOD;
		const { isTrue, isFalse, error, none } = truthOf(read(condition));
		return {
			values: isTrue ? [input] : [],
			error,
			none: isFalse || none
		};
	}],
	["IN/1", isIn],
	["length/0", oneOf(({ evaluation }) => numberRegions(evaluation.mentioned))],
	["type/0", oneOf(({ input }) => input.regions.map(typeName), false)],
	["tostring/0", oneOf(() => [ANY_TEXT], false)],
	["tojson/0", oneOf(() => [ANY_TEXT], false)],
	["now/0", () => gives([ANY_NUMBER])],
	...BOOLEAN_TESTS.map((name) => [name, oneOf(() => BOOLEANS)]),
	["any/1", () => gives(BOOLEANS, true)],
	["all/1", () => gives(BOOLEANS, true)],
	["map/1", () => gives([ARRAY], true)]
]);
function isIn({ node, input, evaluation, read }) {
	const [list] = node.args;
	if (list === void 0) return NOT_UNDERSTOOD;
	const wanted = list.kind === "comma" ? list.operands : [list];
	const values = wanted.flatMap((one) => isLiteral(one) ? read(one).values : []);
	if (values.length < wanted.length) return gives(BOOLEANS, true);
	for (const value of values) evaluation.onComparison?.(node, input, value);
	const regions = values.flatMap((value) => value.regions);
	const orders = input.regions.map((one) => regions.map((other) => orderOf(one, other)));
	const isFound = orders.some((row) => row.some(({ equal }) => equal));
	const isMissed = orders.some((row) => row.every(({ less, greater }) => less || greater));
	return gives([...isFound ? [TRUE] : [], ...isMissed ? [FALSE] : []]);
}
function isLiteral(node) {
	if (node.kind === "number") return plainNumber(node.text) !== void 0;
	if (node.kind === "call") return node.args.length === 0 && CONSTANTS.has(node.name);
	return plainText(node) !== void 0;
}
const CONSTANTS = /* @__PURE__ */ new Set([
	"null",
	"true",
	"false"
]);
function typeName({ kind }) {
	return {
		kind: "text",
		text: TYPE_NAMES[kind]
	};
}
const TYPE_NAMES = {
	null: "null",
	true: "boolean",
	false: "boolean",
	number: "number",
	array: "array",
	object: "object",
	text: "string",
	"other-text": "string",
	"some-text": "string"
};
// src/manifest/catalog/evaluate-comparison.ts
function compareOutcomes(evaluation, node, left, right) {
	return {
		values: left.values.flatMap((one) => right.values.map((other) => {
			evaluation.onComparison?.(node, one, other);
			const order = orderOfValues(evaluation, node, one, other);
			return { regions: comparisonResults(node.operator, order) };
		})),
		error: left.error || right.error,
		none: left.none || right.none
	};
}
const EQUAL = {
	less: false,
	equal: true,
	greater: false
};
function orderOfValues(evaluation, node, one, other) {
	if (one.key !== void 0 && one.key === other.key) return EQUAL;
	const order = eitherOrder(one.regions.flatMap((region) => other.regions.map((second) => orderOf(region, second))));
	if (one.key === void 0 || other.key === void 0) return order;
	const isSwapped = one.key > other.key;
	const key = isSwapped ? `${other.key} ? ${one.key}` : `${one.key} ? ${other.key}`;
	const supposed = evaluation.supposed.get(key);
	if (supposed?.kind === "order") {
		const { less, equal, greater } = isSwapped ? swapped(supposed.order) : supposed.order;
		return {
			less: less && order.less,
			equal: equal && order.equal,
			greater: greater && order.greater
		};
	}
	evaluation.onAtom?.(key, node, () => choicesOf(isSwapped ? swapped(order) : order));
	return order;
}
function swapped({ less, equal, greater }) {
	return {
		less: greater,
		equal,
		greater: less
	};
}
function choicesOf({ less, equal, greater }) {
	const none = {
		less: false,
		equal: false,
		greater: false
	};
	return [
		...less ? [{
			...none,
			less
		}] : [],
		...equal ? [{
			...none,
			equal
		}] : [],
		...greater ? [{
			...none,
			greater
		}] : []
	].map((order) => ({
		kind: "order",
		order
	}));
}
// src/manifest/catalog/evaluate.ts
const MAX_EVALUATIONS = 1e4;
function evaluate(evaluation, node, input, scope = /* @__PURE__ */ new Map()) {
	evaluation.count += 1;
	if (evaluation.count > MAX_EVALUATIONS) return NOT_UNDERSTOOD;
	const read = (part, from = input) => evaluate(evaluation, part, from, scope);
	switch (node.kind) {
		case "identity": return noted(evaluation, node, {
			values: [input],
			error: false,
			none: false
		});
		case "field": return field(evaluation, node, input, scope);
		case "variable": return noted(evaluation, node, {
			values: [scope.get(node.name) ?? UNKNOWN],
			error: false,
			none: false
		});
		case "number": {
			const number = plainNumber(node.text);
			if (number === void 0) return gives([ANY_NUMBER]);
			return withLiteral(numberRegion(number), number, node.range);
		}
		case "negate": {
			const number = node.operand.kind === "number" ? plainNumber(node.operand.text) : void 0;
			if (number !== void 0) return withLiteral(numberRegion(-number), -number, node.range);
			read(node.operand);
			return {
				...gives([ANY_NUMBER], true),
				none: true
			};
		}
		case "string": {
			const text = plainText(node);
			if (text !== void 0) return withLiteral({
				kind: "text",
				text
			}, text, node.range);
			for (const part of node.parts) if (part.kind === "interpolation") read(part.query);
			return {
				...gives([ANY_TEXT], true),
				none: true
			};
		}
		case "array":
			if (node.content === void 0) return gives([ARRAY]);
			return gives([ARRAY], read(node.content).error);
		case "object":
			for (const { value } of node.entries) if (value !== void 0) read(value);
			return {
				...gives([OBJECT], true),
				none: true
			};
		case "arithmetic":
			read(node.left);
			read(node.right);
			return NOT_UNDERSTOOD;
		case "call": return evaluateCall({
			node,
			input,
			evaluation,
			read
		});
		case "pipe": {
			const [first, ...rest] = node.operands;
			if (first === void 0) return NOT_UNDERSTOOD;
			return rest.reduce((outcome, part) => chain(outcome, (value) => read(part, value)), read(first));
		}
		case "comma": {
			const outcomes = node.operands.map((operand) => read(operand));
			return {
				...oneOfOutcomes(outcomes),
				none: outcomes.every(({ none }) => none)
			};
		}
		case "and":
		case "or": return ofTruth(node.operands.map((operand) => truthOf(read(operand))).reduce((left, right) => joined(left, right, node.kind === "and")));
		case "comparison": return compareOutcomes(evaluation, node, read(node.left), read(node.right));
		case "alternative": return node.operands.map((operand) => read(operand)).reduceRight((rest, one) => alternative(one, rest));
		case "if": return conditional(node, input, read);
		case "try": {
			const body = read(node.body);
			if (!body.error) return body;
			if (node.handler === void 0) return {
				...body,
				error: false,
				none: true
			};
			return oneOfOutcomes([{
				...body,
				error: false
			}, NOT_UNDERSTOOD]);
		}
		case "bind": {
			const [pattern, second] = node.patterns;
			const source = read(node.source);
			if (pattern?.kind !== "variable" || second !== void 0) return NOT_UNDERSTOOD;
			return chain(source, (value) => evaluate(evaluation, node.body, input, new Map(scope).set(pattern.name, value)));
		}
		default: return NOT_UNDERSTOOD;
	}
}
function field(evaluation, node, input, scope) {
	const { onAtom, ...silent } = evaluation;
	const target = evaluate(silent, node.target, input, scope);
	evaluation.count = silent.count;
	const step = chain({
		...target,
		error: false,
		none: false
	}, (value) => value.steps === void 0 ? memberOf(value.regions) : readPath(evaluation, [...value.steps, node.name]));
	noted(evaluation, node, step);
	return {
		values: step.values,
		error: target.error || step.error && !node.optional,
		none: target.none || step.error && node.optional
	};
}
function memberOf(regions) {
	return gives(regions.flatMap(({ kind }) => {
		if (kind === "object") return ANYTHING;
		return kind === "null" ? [NULL] : [];
	}), regions.some(({ kind }) => kind !== "object" && kind !== "null"));
}
function joined(left, right, isAnd) {
	const goesOn = isAnd ? left.isTrue : left.isFalse;
	return {
		isTrue: isAnd ? left.isTrue && right.isTrue : left.isTrue || goesOn && right.isTrue,
		isFalse: isAnd ? left.isFalse || goesOn && right.isFalse : left.isFalse && right.isFalse,
		error: left.error || goesOn && right.error,
		none: left.none || goesOn && right.none
	};
}
function alternative(one, rest) {
	const regions = one.values.flatMap((value) => value.regions.filter(isTruthy));
	const { isTrue, isFalse, error, none } = truthOf(one);
	const truthy = {
		values: regions.length === 0 ? [] : [{ regions }],
		error,
		none: false
	};
	return isFalse || error || none || !isTrue ? oneOfOutcomes([truthy, rest]) : truthy;
}
function conditional({ branches, otherwise }, input, read) {
	const outcomes = [];
	let isReached = true;
	for (const { condition, body } of branches) {
		const truth = truthOf(read(condition));
		const outcome = read(body);
		if (!isReached) continue;
		if (truth.isTrue) outcomes.push(outcome);
		outcomes.push({
			values: [],
			error: truth.error,
			none: truth.none
		});
		isReached = truth.isFalse;
	}
	const last = otherwise === void 0 ? {
		values: [input],
		error: false,
		none: false
	} : read(otherwise);
	return oneOfOutcomes(isReached ? [...outcomes, last] : outcomes);
}
// src/manifest/catalog/verdict.ts
const MAX_SPLITS = 12;
function verdictOf(trees, model, work, combinator = "and") {
	const mentioned = mentionedIn(trees);
	const isAnd = combinator === "and";
	const isMet = ({ isTrue }) => isTrue;
	const isMissed = ({ isFalse, error, none }) => isFalse || error || none;
	const canBe = (wanted, all, expected) => isPossible(trees, {
		model,
		mentioned,
		expected,
		work
	}, (truths) => all ? truths.every(wanted) : truths.some(wanted));
	if (!canBe(isMet, isAnd, true)) return "never";
	return canBe(isMissed, !isAnd, false) ? "maybe" : "always";
}
function isPossible(trees, look, isWanted) {
	const { splits, truths } = firstLook(trees, look);
	if (!isWanted(truths)) return false;
	const search = (index, supposed) => {
		const split = splits[index];
		if (split === void 0) return true;
		return split.choices.some((choice) => {
			if (look.work.left <= 0) return true;
			const more = new Map(supposed).set(split.key, choice);
			const evaluation = evaluationOf(look, more);
			const found = truthsOf(trees, evaluation);
			look.work.left -= evaluation.count;
			return isWanted(found) && search(index + 1, more);
		});
	};
	return search(0, /* @__PURE__ */ new Map());
}
function firstLook(trees, look) {
	const atoms = /* @__PURE__ */ new Map();
	const evaluation = {
		...evaluationOf(look, /* @__PURE__ */ new Map()),
		onAtom: (key, node, choices) => {
			const atom = atoms.get(key) ?? {
				nodes: /* @__PURE__ */ new Set(),
				split: {
					key,
					choices: choices()
				}
			};
			atoms.set(key, atom);
			atom.nodes.add(node);
		}
	};
	const truths = truthsOf(trees, evaluation);
	look.work.left -= evaluation.count;
	return {
		truths,
		splits: [...atoms.values()].filter(({ nodes, split }) => nodes.size > 1 && split.choices.length > 1).map(({ split }) => split).slice(0, MAX_SPLITS)
	};
}
function evaluationOf({ model, mentioned, expected }, supposed) {
	const domain = (steps) => domainOf(model, steps, mentioned, expected);
	return {
		domain,
		mentioned,
		supposed,
		count: 0
	};
}
const ROOT = {
	regions: [OBJECT],
	steps: [],
	key: "[]"
};
function truthsOf(trees, evaluation) {
	return trees.map((tree) => truthOf(evaluate(evaluation, tree, ROOT)));
}
// src/manifest/catalog/judged-conditions.ts
const NOTHING_DECIDED = { parts: [] };
function createJudge() {
	const known = /* @__PURE__ */ new Map();
	return ({ trigger }, model, expressions) => {
		const conditions = expressions.flatMap(({ condition: index, tree, source }) => index === void 0 || tree === void 0 ? [] : [{
			index,
			tree,
			source
		}]);
		if (conditions.length === 0) return NOTHING_DECIDED;
		const total = trigger.condition?.expressions.length ?? 0;
		const combinator = total > 1 ? trigger.condition?.combinator ?? "and" : "and";
		const { event } = model;
		const target = "blueprintIdentifier" in event ? event.blueprintIdentifier : "";
		const sources = conditions.map(({ index, source }) => [index, source]);
		const key = JSON.stringify([
			event.type,
			target,
			combinator,
			total,
			sources
		]);
		const judged = known.get(key) ?? judge(conditions, total, combinator, model);
		known.set(key, judged);
		return judged;
	};
}
const MAX_WORK = 3e4;
const MAX_NESTING = 4;
const MAX_PAIRED = 12;
function judge(conditions, total, combinator, model) {
	const work = { left: MAX_WORK };
	const parts = conditions.flatMap(({ index, tree }) => decidedParts(tree, model, work).map((part) => ({
		...part,
		index
	})));
	const isKnown = combinator === "and" || conditions.length === total;
	const decided = new Set(parts.map(({ index }) => index));
	const rest = conditions.filter(({ index }) => !decided.has(index));
	if (rest.length < 2 || !isKnown || combinator === "or" && decided.size > 0) return { parts };
	const together = decidedTogether(rest, combinator, model, work);
	return together === void 0 ? { parts } : {
		parts,
		together
	};
}
function decidedParts(tree, model, work, around = []) {
	const verdict = verdictOf([tree], model, work);
	const within = around.at(-1);
	const whole = (found) => [{
		verdict: found,
		range: tree.range,
		...within === void 0 ? {} : { within }
	}];
	if (tree.kind !== "and" && tree.kind !== "or" || around.length === MAX_NESTING) return verdict === "maybe" ? [] : whole(verdict);
	const inner = () => tree.operands.flatMap((one) => decidedParts(one, model, work, [...around, tree.kind]));
	if (verdict === "maybe") return inner();
	if (verdict !== (tree.kind === "and" ? "never" : "always")) return whole(verdict);
	const deciding = inner().filter((part) => part.verdict === verdict);
	return deciding.length > 0 ? deciding : whole(verdict);
}
function decidedTogether(conditions, combinator, model, work) {
	const decides = combinator === "and" ? "never" : "always";
	const isDecided = (some) => {
		return verdictOf(some.map(({ tree }) => tree), model, work, combinator) === decides;
	};
	if (!isDecided(conditions)) return void 0;
	const paired = conditions.slice(0, MAX_PAIRED);
	for (const [at, one] of paired.entries()) {
		const other = paired.slice(at + 1).find((second) => isDecided([one, second]));
		if (other !== void 0) return {
			verdict: decides,
			indices: [one.index, other.index]
		};
	}
	return {
		verdict: decides,
		indices: conditions.map(({ index }) => index)
	};
}
// src/manifest/catalog/member-reads.ts
function memberReads(tree, root, source) {
	const found = /* @__PURE__ */ new Map();
	const asked = source.includes("has(") ? askedFor(tree) : NOWHERE;
	for (const { steps, range } of rootReads(tree).reads) {
		const path = eventPath(steps, root);
		if (path === void 0 || asked.has(`${range.start} ${range.end}`)) continue;
		const [diff, side, group, name, below] = path;
		if (diff !== "diff" || name === void 0) continue;
		if (side !== "before" && side !== "after" || !isGroup(group)) continue;
		const upTo = below === void 0 ? range : rangeUpTo(tree, name, range);
		found.set(`${upTo.start} ${upTo.end} ${side} ${name}`, {
			group,
			side,
			name,
			range: upTo
		});
	}
	return [...found.values()];
}
function eventPath(steps, root) {
	if (root === "event") return steps;
	return steps[0] === "event" ? steps.slice(1) : void 0;
}
function isGroup(name) {
	return name === "properties" || name === "relations";
}
const NOWHERE = /* @__PURE__ */ new Set();
function askedFor(tree) {
	const places = /* @__PURE__ */ new Set();
	visitJq(tree, (node) => {
		if (node.kind === "call" && node.name === "has") places.add(`${node.range.start} ${node.range.end}`);
	});
	return places;
}
function rangeUpTo(tree, name, range) {
	let found = range;
	visitJq(tree, (node) => {
		if (node.kind !== "field" || node.name !== name) return;
		const { start, end } = node.range;
		if (start === range.start && end < found.end) found = node.range;
	});
	return found;
}
// src/manifest/catalog/comparisons.ts
function comparisonsIn(tree, root) {
	const found = /* @__PURE__ */ new Map();
	const add = (node, left, right) => {
		const operator = node.kind === "comparison" ? node.operator : "IN";
		const [one, other] = left.steps === void 0 ? [right, left] : [left, right];
		const path = one.steps === void 0 ? void 0 : eventPath(one.steps, root);
		if (path === void 0) return;
		const second = other.steps === void 0 ? void 0 : eventPath(other.steps, root);
		if (other.literal === void 0 && second === void 0) return;
		const comparison = {
			operator,
			path,
			...other.literal === void 0 ? {} : { literal: other.literal },
			...second === void 0 ? {} : { other: second },
			range: node.range
		};
		found.set(JSON.stringify(comparison), comparison);
	};
	evaluate({
		...ANY_EVENT,
		supposed: /* @__PURE__ */ new Map(),
		onComparison: add,
		count: 0
	}, tree, ROOT);
	return [...found.values()];
}
const ANY_EVENT = {
	domain: () => ({
		regions: ANYTHING,
		error: true
	}),
	mentioned: {
		texts: /* @__PURE__ */ new Set(),
		numbers: []
	}
};
// src/manifest/catalog/look-at.ts
function createLook(root) {
	const known = /* @__PURE__ */ new Map();
	return (source) => {
		if (known.has(source)) return known.get(source);
		const looked = lookAt(source, root);
		known.set(source, looked);
		return looked;
	};
}
const COMPARES = /[=<>]|IN/;
function lookAt(source, root) {
	const parsed = parseJq(source);
	if (parsed.kind !== "ok") return void 0;
	const { tree } = parsed;
	return {
		...root === "event" ? { tree } : {},
		reads: memberReads(tree, root, source),
		comparisons: COMPARES.test(source) ? comparisonsIn(tree, root) : []
	};
}
// src/manifest/catalog/catalog-checks.ts
function createCatalogChecks(catalog) {
	let last;
	const inCondition = createLook("event");
	const inTemplate = createLook("context");
	const judge = createJudge();
	function modelledOf(checked) {
		const { automation, conditions, templates, document } = checked;
		const model = eventModel(automation.trigger.event, catalog);
		const expressions = [];
		for (const [condition, { expression: source, path }] of conditions.entries()) {
			const looked = inCondition(source);
			if (looked === void 0) continue;
			const range = (start, end) => document.rangeInString(path, start, end);
			expressions.push({
				condition,
				source,
				...looked,
				range
			});
		}
		for (const template of templates) {
			if (template.parsed.kind === "literal" || !MAY_CONCERN.test(template.text)) continue;
			for (const expression of templateExpressions(template.parsed)) {
				const source = expression.expression;
				const looked = MAY_CONCERN.test(source) ? inTemplate(source) : void 0;
				if (looked === void 0) continue;
				const range = (start, end) => rangeInExpression(checked, {
					template,
					expression
				}, start, end);
				expressions.push({
					source,
					...looked,
					range
				});
			}
		}
		let judged;
		return {
			catalog,
			model,
			expressions,
			judged: () => {
				judged ??= judge(automation, model, expressions);
				return judged;
			}
		};
	}
	return { modelled: (checked) => {
		if (last?.checked !== checked) last = {
			checked,
			modelled: modelledOf(checked)
		};
		return last.modelled;
	} };
}
const MAY_CONCERN = /properties|relations|[bB]lueprint/;
// src/model/generated/automation.validator.js
const validateAutomation = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"type": "object",
	"required": [
		"identifier",
		"trigger",
		"invocationMethod"
	],
	"additionalProperties": false,
	"properties": {
		"identifier": {
			"type": "string",
			"pattern": "^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$"
		},
		"title": { "type": "string" },
		"icon": { "type": "string" },
		"description": { "type": "string" },
		"trigger": { "$ref": "#/definitions/trigger" },
		"invocationMethod": { "$ref": "#/definitions/invocation" },
		"publish": { "type": "boolean" },
		"allowAnyoneToViewRuns": { "type": "boolean" },
		"requiredApproval": {
			"type": ["boolean", "object"],
			"required": ["type"],
			"additionalProperties": false,
			"properties": { "type": { "enum": ["ANY", "ALL"] } }
		},
		"approvalNotification": { "$ref": "#/definitions/approvalNotification" },
		"id": { "type": "string" },
		"createdAt": { "type": "string" },
		"createdBy": { "type": "string" },
		"updatedAt": { "type": "string" },
		"updatedBy": { "type": "string" },
		"$schema": { "type": "string" }
	},
	"definitions": {
		"trigger": {
			"type": "object",
			"required": ["type", "event"],
			"additionalProperties": false,
			"properties": {
				"type": { "const": "automation" },
				"event": { "$ref": "#/definitions/triggerEvent" },
				"condition": { "$ref": "#/definitions/condition" }
			}
		},
		"triggerEvent": {
			"type": "object",
			"required": ["type"],
			"discriminator": { "propertyName": "type" },
			"oneOf": [
				{ "$ref": "#/definitions/entityTriggerEvent" },
				{ "$ref": "#/definitions/timerTriggerEvent" },
				{ "$ref": "#/definitions/runTriggerEvent" }
			]
		},
		"entityTriggerEvent": {
			"type": "object",
			"required": ["type", "blueprintIdentifier"],
			"additionalProperties": false,
			"properties": {
				"type": { "enum": [
					"ENTITY_CREATED",
					"ENTITY_UPDATED",
					"ENTITY_DELETED",
					"ANY_ENTITY_CHANGE"
				] },
				"blueprintIdentifier": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		"timerTriggerEvent": {
			"type": "object",
			"required": [
				"type",
				"blueprintIdentifier",
				"propertyIdentifier"
			],
			"additionalProperties": false,
			"properties": {
				"type": { "const": "TIMER_PROPERTY_EXPIRED" },
				"blueprintIdentifier": {
					"type": "string",
					"minLength": 1
				},
				"propertyIdentifier": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		"runTriggerEvent": {
			"type": "object",
			"required": ["type", "actionIdentifier"],
			"additionalProperties": false,
			"properties": {
				"type": { "enum": [
					"RUN_CREATED",
					"RUN_UPDATED",
					"ANY_RUN_CHANGE"
				] },
				"actionIdentifier": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		"condition": {
			"type": "object",
			"required": ["type", "expressions"],
			"additionalProperties": false,
			"properties": {
				"type": { "const": "JQ" },
				"expressions": {
					"type": "array",
					"items": { "type": "string" }
				},
				"combinator": { "enum": ["and", "or"] }
			}
		},
		"invocation": {
			"type": "object",
			"required": ["type"],
			"discriminator": { "propertyName": "type" },
			"oneOf": [
				{ "$ref": "#/definitions/webhookInvocation" },
				{ "$ref": "#/definitions/githubInvocation" },
				{ "$ref": "#/definitions/integrationActionInvocation" },
				{ "$ref": "#/definitions/gitlabInvocation" },
				{ "$ref": "#/definitions/azureDevopsInvocation" },
				{ "$ref": "#/definitions/kafkaInvocation" },
				{ "$ref": "#/definitions/upsertEntityInvocation" }
			]
		},
		"webhookInvocation": {
			"type": "object",
			"required": ["type", "url"],
			"additionalProperties": false,
			"properties": {
				"type": { "enum": ["WEBHOOK", "SLACK"] },
				"url": {
					"type": "string",
					"minLength": 1
				},
				"agent": {
					"type": ["boolean", "string"],
					"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"
				},
				"synchronized": {
					"type": ["boolean", "string"],
					"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"
				},
				"method": { "type": "string" },
				"headers": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				},
				"body": { "type": ["object", "array"] }
			}
		},
		"githubInvocation": {
			"type": "object",
			"required": [
				"type",
				"org",
				"repo",
				"workflow"
			],
			"additionalProperties": false,
			"properties": {
				"type": { "const": "GITHUB" },
				"org": {
					"type": "string",
					"minLength": 1
				},
				"repo": {
					"type": "string",
					"minLength": 1
				},
				"workflow": {
					"type": ["string", "number"],
					"minLength": 1
				},
				"workflowInputs": { "type": "object" },
				"reportWorkflowStatus": {
					"type": ["boolean", "string"],
					"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"
				}
			}
		},
		"integrationActionInvocation": {
			"type": "object",
			"required": [
				"type",
				"installationId",
				"integrationActionType",
				"integrationActionExecutionProperties"
			],
			"additionalProperties": false,
			"properties": {
				"type": { "const": "INTEGRATION_ACTION" },
				"installationId": {
					"type": "string",
					"minLength": 1
				},
				"integrationActionType": { "const": "dispatch_workflow" },
				"integrationActionExecutionProperties": { "$ref": "#/definitions/integrationActionExecutionProperties" }
			}
		},
		"integrationActionExecutionProperties": {
			"type": "object",
			"required": [
				"org",
				"repo",
				"workflow"
			],
			"additionalProperties": false,
			"properties": {
				"org": {
					"type": "string",
					"minLength": 1
				},
				"repo": {
					"type": "string",
					"minLength": 1
				},
				"workflow": {
					"type": ["string", "number"],
					"minLength": 1
				},
				"workflowInputs": { "type": "object" },
				"reportWorkflowStatus": {
					"type": ["boolean", "string"],
					"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"
				}
			}
		},
		"gitlabInvocation": {
			"type": "object",
			"required": [
				"type",
				"projectName",
				"groupName"
			],
			"additionalProperties": false,
			"properties": {
				"type": { "const": "GITLAB" },
				"projectName": {
					"type": "string",
					"minLength": 1
				},
				"groupName": {
					"type": "string",
					"minLength": 1
				},
				"defaultRef": { "type": "string" },
				"pipelineVariables": { "type": "object" }
			}
		},
		"azureDevopsInvocation": {
			"type": "object",
			"required": [
				"type",
				"webhook",
				"org"
			],
			"additionalProperties": false,
			"properties": {
				"type": { "const": "AZURE_DEVOPS" },
				"webhook": {
					"type": "string",
					"minLength": 1
				},
				"org": {
					"type": "string",
					"minLength": 1
				},
				"payload": { "type": ["object", "array"] }
			}
		},
		"kafkaInvocation": {
			"type": "object",
			"required": ["type"],
			"additionalProperties": false,
			"properties": {
				"type": { "const": "KAFKA" },
				"payload": { "type": ["object", "array"] }
			}
		},
		"upsertEntityInvocation": {
			"type": "object",
			"required": [
				"type",
				"blueprintIdentifier",
				"mapping"
			],
			"additionalProperties": false,
			"properties": {
				"type": { "const": "UPSERT_ENTITY" },
				"blueprintIdentifier": {
					"type": "string",
					"minLength": 1
				},
				"mapping": { "$ref": "#/definitions/entityMapping" }
			}
		},
		"entityMapping": {
			"type": "object",
			"properties": {
				"identifier": { "type": "string" },
				"title": { "type": ["string", "null"] },
				"icon": { "type": ["string", "null"] },
				"team": {
					"type": [
						"string",
						"array",
						"null"
					],
					"items": { "type": "string" }
				},
				"properties": {
					"type": ["object", "string"],
					"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"
				},
				"relations": {
					"type": ["object", "string"],
					"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$",
					"additionalProperties": {
						"type": [
							"string",
							"array",
							"null"
						],
						"items": { "type": "string" }
					}
				}
			}
		},
		"approvalNotification": {
			"type": "object",
			"required": ["type"],
			"discriminator": { "propertyName": "type" },
			"oneOf": [{ "$ref": "#/definitions/emailApprovalNotification" }, { "$ref": "#/definitions/webhookApprovalNotification" }]
		},
		"emailApprovalNotification": {
			"type": "object",
			"required": ["type"],
			"additionalProperties": false,
			"properties": { "type": { "const": "email" } }
		},
		"webhookApprovalNotification": {
			"type": "object",
			"required": ["type", "url"],
			"additionalProperties": false,
			"properties": {
				"type": { "const": "webhook" },
				"url": {
					"type": "string",
					"minLength": 1
				},
				"format": { "enum": ["json", "slack"] }
			}
		}
	},
	"$id": "https://raw.githubusercontent.com/longshore-dev/longshore/main/schemas/automation.schema.json"
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$", "u");
const schema22 = {
	"type": "object",
	"required": ["type", "expressions"],
	"additionalProperties": false,
	"properties": {
		"type": { "const": "JQ" },
		"expressions": {
			"type": "array",
			"items": { "type": "string" }
		},
		"combinator": { "enum": ["and", "or"] }
	}
};
const schema14 = {
	"type": "object",
	"required": ["type", "blueprintIdentifier"],
	"additionalProperties": false,
	"properties": {
		"type": { "enum": [
			"ENTITY_CREATED",
			"ENTITY_UPDATED",
			"ENTITY_DELETED",
			"ANY_ENTITY_CHANGE"
		] },
		"blueprintIdentifier": {
			"type": "string",
			"minLength": 1
		}
	}
};
const schema19 = {
	"type": "object",
	"required": ["type", "actionIdentifier"],
	"additionalProperties": false,
	"properties": {
		"type": { "enum": [
			"RUN_CREATED",
			"RUN_UPDATED",
			"ANY_RUN_CHANGE"
		] },
		"actionIdentifier": {
			"type": "string",
			"minLength": 1
		}
	}
};
const func3 = (text) => {
	let length = 0;
	for (const _ of text) length += 1;
	return length;
};
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const tag0 = data.type;
		if (typeof tag0 == "string") {
			if (tag0 === "ENTITY_CREATED") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err1 = {
							instancePath,
							schemaPath: "#/definitions/entityTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (data.blueprintIdentifier === void 0) {
						const err2 = {
							instancePath,
							schemaPath: "#/definitions/entityTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "blueprintIdentifier" },
							message: "must have required property 'blueprintIdentifier'"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					for (const key0 in data) if (!(key0 === "type" || key0 === "blueprintIdentifier")) {
						const err3 = {
							instancePath,
							schemaPath: "#/definitions/entityTriggerEvent/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (data.type !== void 0) {
						let data0 = data.type;
						if (!(data0 === "ENTITY_CREATED" || data0 === "ENTITY_UPDATED" || data0 === "ENTITY_DELETED" || data0 === "ANY_ENTITY_CHANGE")) {
							const err4 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/entityTriggerEvent/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema14.properties.type.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					if (data.blueprintIdentifier !== void 0) {
						let data1 = data.blueprintIdentifier;
						if (typeof data1 === "string") {
							if (func3(data1) < 1) {
								const err5 = {
									instancePath: instancePath + "/blueprintIdentifier",
									schemaPath: "#/definitions/entityTriggerEvent/properties/blueprintIdentifier/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						} else {
							const err6 = {
								instancePath: instancePath + "/blueprintIdentifier",
								schemaPath: "#/definitions/entityTriggerEvent/properties/blueprintIdentifier/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
				} else {
					const err7 = {
						instancePath,
						schemaPath: "#/definitions/entityTriggerEvent/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else if (tag0 === "ENTITY_UPDATED") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err8 = {
							instancePath,
							schemaPath: "#/definitions/entityTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (data.blueprintIdentifier === void 0) {
						const err9 = {
							instancePath,
							schemaPath: "#/definitions/entityTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "blueprintIdentifier" },
							message: "must have required property 'blueprintIdentifier'"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					for (const key1 in data) if (!(key1 === "type" || key1 === "blueprintIdentifier")) {
						const err10 = {
							instancePath,
							schemaPath: "#/definitions/entityTriggerEvent/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (data.type !== void 0) {
						let data2 = data.type;
						if (!(data2 === "ENTITY_CREATED" || data2 === "ENTITY_UPDATED" || data2 === "ENTITY_DELETED" || data2 === "ANY_ENTITY_CHANGE")) {
							const err11 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/entityTriggerEvent/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema14.properties.type.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
					if (data.blueprintIdentifier !== void 0) {
						let data3 = data.blueprintIdentifier;
						if (typeof data3 === "string") {
							if (func3(data3) < 1) {
								const err12 = {
									instancePath: instancePath + "/blueprintIdentifier",
									schemaPath: "#/definitions/entityTriggerEvent/properties/blueprintIdentifier/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						} else {
							const err13 = {
								instancePath: instancePath + "/blueprintIdentifier",
								schemaPath: "#/definitions/entityTriggerEvent/properties/blueprintIdentifier/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				} else {
					const err14 = {
						instancePath,
						schemaPath: "#/definitions/entityTriggerEvent/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else if (tag0 === "ENTITY_DELETED") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err15 = {
							instancePath,
							schemaPath: "#/definitions/entityTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (data.blueprintIdentifier === void 0) {
						const err16 = {
							instancePath,
							schemaPath: "#/definitions/entityTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "blueprintIdentifier" },
							message: "must have required property 'blueprintIdentifier'"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					for (const key2 in data) if (!(key2 === "type" || key2 === "blueprintIdentifier")) {
						const err17 = {
							instancePath,
							schemaPath: "#/definitions/entityTriggerEvent/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (data.type !== void 0) {
						let data4 = data.type;
						if (!(data4 === "ENTITY_CREATED" || data4 === "ENTITY_UPDATED" || data4 === "ENTITY_DELETED" || data4 === "ANY_ENTITY_CHANGE")) {
							const err18 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/entityTriggerEvent/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema14.properties.type.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
					if (data.blueprintIdentifier !== void 0) {
						let data5 = data.blueprintIdentifier;
						if (typeof data5 === "string") {
							if (func3(data5) < 1) {
								const err19 = {
									instancePath: instancePath + "/blueprintIdentifier",
									schemaPath: "#/definitions/entityTriggerEvent/properties/blueprintIdentifier/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						} else {
							const err20 = {
								instancePath: instancePath + "/blueprintIdentifier",
								schemaPath: "#/definitions/entityTriggerEvent/properties/blueprintIdentifier/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				} else {
					const err21 = {
						instancePath,
						schemaPath: "#/definitions/entityTriggerEvent/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else if (tag0 === "ANY_ENTITY_CHANGE") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err22 = {
							instancePath,
							schemaPath: "#/definitions/entityTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (data.blueprintIdentifier === void 0) {
						const err23 = {
							instancePath,
							schemaPath: "#/definitions/entityTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "blueprintIdentifier" },
							message: "must have required property 'blueprintIdentifier'"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					for (const key3 in data) if (!(key3 === "type" || key3 === "blueprintIdentifier")) {
						const err24 = {
							instancePath,
							schemaPath: "#/definitions/entityTriggerEvent/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (data.type !== void 0) {
						let data6 = data.type;
						if (!(data6 === "ENTITY_CREATED" || data6 === "ENTITY_UPDATED" || data6 === "ENTITY_DELETED" || data6 === "ANY_ENTITY_CHANGE")) {
							const err25 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/entityTriggerEvent/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema14.properties.type.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
					if (data.blueprintIdentifier !== void 0) {
						let data7 = data.blueprintIdentifier;
						if (typeof data7 === "string") {
							if (func3(data7) < 1) {
								const err26 = {
									instancePath: instancePath + "/blueprintIdentifier",
									schemaPath: "#/definitions/entityTriggerEvent/properties/blueprintIdentifier/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						} else {
							const err27 = {
								instancePath: instancePath + "/blueprintIdentifier",
								schemaPath: "#/definitions/entityTriggerEvent/properties/blueprintIdentifier/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
				} else {
					const err28 = {
						instancePath,
						schemaPath: "#/definitions/entityTriggerEvent/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else if (tag0 === "TIMER_PROPERTY_EXPIRED") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err29 = {
							instancePath,
							schemaPath: "#/definitions/timerTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					if (data.blueprintIdentifier === void 0) {
						const err30 = {
							instancePath,
							schemaPath: "#/definitions/timerTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "blueprintIdentifier" },
							message: "must have required property 'blueprintIdentifier'"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					if (data.propertyIdentifier === void 0) {
						const err31 = {
							instancePath,
							schemaPath: "#/definitions/timerTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "propertyIdentifier" },
							message: "must have required property 'propertyIdentifier'"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					for (const key4 in data) if (!(key4 === "type" || key4 === "blueprintIdentifier" || key4 === "propertyIdentifier")) {
						const err32 = {
							instancePath,
							schemaPath: "#/definitions/timerTriggerEvent/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (data.type !== void 0) {
						if ("TIMER_PROPERTY_EXPIRED" !== data.type) {
							const err33 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/timerTriggerEvent/properties/type/const",
								keyword: "const",
								params: { allowedValue: "TIMER_PROPERTY_EXPIRED" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					}
					if (data.blueprintIdentifier !== void 0) {
						let data9 = data.blueprintIdentifier;
						if (typeof data9 === "string") {
							if (func3(data9) < 1) {
								const err34 = {
									instancePath: instancePath + "/blueprintIdentifier",
									schemaPath: "#/definitions/timerTriggerEvent/properties/blueprintIdentifier/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						} else {
							const err35 = {
								instancePath: instancePath + "/blueprintIdentifier",
								schemaPath: "#/definitions/timerTriggerEvent/properties/blueprintIdentifier/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					}
					if (data.propertyIdentifier !== void 0) {
						let data10 = data.propertyIdentifier;
						if (typeof data10 === "string") {
							if (func3(data10) < 1) {
								const err36 = {
									instancePath: instancePath + "/propertyIdentifier",
									schemaPath: "#/definitions/timerTriggerEvent/properties/propertyIdentifier/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						} else {
							const err37 = {
								instancePath: instancePath + "/propertyIdentifier",
								schemaPath: "#/definitions/timerTriggerEvent/properties/propertyIdentifier/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
				} else {
					const err38 = {
						instancePath,
						schemaPath: "#/definitions/timerTriggerEvent/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			} else if (tag0 === "RUN_CREATED") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err39 = {
							instancePath,
							schemaPath: "#/definitions/runTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
					if (data.actionIdentifier === void 0) {
						const err40 = {
							instancePath,
							schemaPath: "#/definitions/runTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "actionIdentifier" },
							message: "must have required property 'actionIdentifier'"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
					for (const key5 in data) if (!(key5 === "type" || key5 === "actionIdentifier")) {
						const err41 = {
							instancePath,
							schemaPath: "#/definitions/runTriggerEvent/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
					if (data.type !== void 0) {
						let data11 = data.type;
						if (!(data11 === "RUN_CREATED" || data11 === "RUN_UPDATED" || data11 === "ANY_RUN_CHANGE")) {
							const err42 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/runTriggerEvent/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema19.properties.type.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					}
					if (data.actionIdentifier !== void 0) {
						let data12 = data.actionIdentifier;
						if (typeof data12 === "string") {
							if (func3(data12) < 1) {
								const err43 = {
									instancePath: instancePath + "/actionIdentifier",
									schemaPath: "#/definitions/runTriggerEvent/properties/actionIdentifier/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						} else {
							const err44 = {
								instancePath: instancePath + "/actionIdentifier",
								schemaPath: "#/definitions/runTriggerEvent/properties/actionIdentifier/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					}
				} else {
					const err45 = {
						instancePath,
						schemaPath: "#/definitions/runTriggerEvent/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
			} else if (tag0 === "RUN_UPDATED") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err46 = {
							instancePath,
							schemaPath: "#/definitions/runTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
					if (data.actionIdentifier === void 0) {
						const err47 = {
							instancePath,
							schemaPath: "#/definitions/runTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "actionIdentifier" },
							message: "must have required property 'actionIdentifier'"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
					for (const key6 in data) if (!(key6 === "type" || key6 === "actionIdentifier")) {
						const err48 = {
							instancePath,
							schemaPath: "#/definitions/runTriggerEvent/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key6 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
					if (data.type !== void 0) {
						let data13 = data.type;
						if (!(data13 === "RUN_CREATED" || data13 === "RUN_UPDATED" || data13 === "ANY_RUN_CHANGE")) {
							const err49 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/runTriggerEvent/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema19.properties.type.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					}
					if (data.actionIdentifier !== void 0) {
						let data14 = data.actionIdentifier;
						if (typeof data14 === "string") {
							if (func3(data14) < 1) {
								const err50 = {
									instancePath: instancePath + "/actionIdentifier",
									schemaPath: "#/definitions/runTriggerEvent/properties/actionIdentifier/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						} else {
							const err51 = {
								instancePath: instancePath + "/actionIdentifier",
								schemaPath: "#/definitions/runTriggerEvent/properties/actionIdentifier/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					}
				} else {
					const err52 = {
						instancePath,
						schemaPath: "#/definitions/runTriggerEvent/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
			} else if (tag0 === "ANY_RUN_CHANGE") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err53 = {
							instancePath,
							schemaPath: "#/definitions/runTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					if (data.actionIdentifier === void 0) {
						const err54 = {
							instancePath,
							schemaPath: "#/definitions/runTriggerEvent/required",
							keyword: "required",
							params: { missingProperty: "actionIdentifier" },
							message: "must have required property 'actionIdentifier'"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
					for (const key7 in data) if (!(key7 === "type" || key7 === "actionIdentifier")) {
						const err55 = {
							instancePath,
							schemaPath: "#/definitions/runTriggerEvent/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key7 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
					if (data.type !== void 0) {
						let data15 = data.type;
						if (!(data15 === "RUN_CREATED" || data15 === "RUN_UPDATED" || data15 === "ANY_RUN_CHANGE")) {
							const err56 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/runTriggerEvent/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema19.properties.type.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
					if (data.actionIdentifier !== void 0) {
						let data16 = data.actionIdentifier;
						if (typeof data16 === "string") {
							if (func3(data16) < 1) {
								const err57 = {
									instancePath: instancePath + "/actionIdentifier",
									schemaPath: "#/definitions/runTriggerEvent/properties/actionIdentifier/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						} else {
							const err58 = {
								instancePath: instancePath + "/actionIdentifier",
								schemaPath: "#/definitions/runTriggerEvent/properties/actionIdentifier/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					}
				} else {
					const err59 = {
						instancePath,
						schemaPath: "#/definitions/runTriggerEvent/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
			} else {
				const err60 = {
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "mapping",
						tag: "type",
						tagValue: tag0
					},
					message: "value of tag \"type\" must be in oneOf"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		} else {
			const err61 = {
				instancePath,
				schemaPath: "#/discriminator",
				keyword: "discriminator",
				params: {
					error: "tag",
					tag: "type",
					tagValue: tag0
				},
				message: "tag \"type\" must be string"
			};
			if (vErrors === null) vErrors = [err61];
			else vErrors.push(err61);
			errors++;
		}
	} else {
		const err62 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err62];
		else vErrors.push(err62);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.event === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "event" || key0 === "condition")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			if ("automation" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "automation" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.event !== void 0) {
			if (!validate12(data.event, {
				instancePath: instancePath + "/event",
				parentData: data,
				parentDataProperty: "event",
				rootData
			})) {
				vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
				errors = vErrors.length;
			}
		}
		if (data.condition !== void 0) {
			let data2 = data.condition;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.type === void 0) {
					const err4 = {
						instancePath: instancePath + "/condition",
						schemaPath: "#/definitions/condition/required",
						keyword: "required",
						params: { missingProperty: "type" },
						message: "must have required property 'type'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data2.expressions === void 0) {
					const err5 = {
						instancePath: instancePath + "/condition",
						schemaPath: "#/definitions/condition/required",
						keyword: "required",
						params: { missingProperty: "expressions" },
						message: "must have required property 'expressions'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "type" || key1 === "expressions" || key1 === "combinator")) {
					const err6 = {
						instancePath: instancePath + "/condition",
						schemaPath: "#/definitions/condition/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2.type !== void 0) {
					if ("JQ" !== data2.type) {
						const err7 = {
							instancePath: instancePath + "/condition/type",
							schemaPath: "#/definitions/condition/properties/type/const",
							keyword: "const",
							params: { allowedValue: "JQ" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data2.expressions !== void 0) {
					let data4 = data2.expressions;
					if (Array.isArray(data4)) {
						const len0 = data4.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data4[i0] !== "string") {
							const err8 = {
								instancePath: instancePath + "/condition/expressions/" + i0,
								schemaPath: "#/definitions/condition/properties/expressions/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/condition/expressions",
							schemaPath: "#/definitions/condition/properties/expressions/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data2.combinator !== void 0) {
					let data6 = data2.combinator;
					if (!(data6 === "and" || data6 === "or")) {
						const err10 = {
							instancePath: instancePath + "/condition/combinator",
							schemaPath: "#/definitions/condition/properties/combinator/enum",
							keyword: "enum",
							params: { allowedValues: schema22.properties.combinator.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/condition",
					schemaPath: "#/definitions/condition/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const schema28 = {
	"type": "object",
	"required": ["type", "url"],
	"additionalProperties": false,
	"properties": {
		"type": { "enum": ["WEBHOOK", "SLACK"] },
		"url": {
			"type": "string",
			"minLength": 1
		},
		"agent": {
			"type": ["boolean", "string"],
			"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"
		},
		"synchronized": {
			"type": ["boolean", "string"],
			"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"
		},
		"method": { "type": "string" },
		"headers": {
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"body": { "type": ["object", "array"] }
	}
};
const schema30 = {
	"type": "object",
	"required": [
		"type",
		"org",
		"repo",
		"workflow"
	],
	"additionalProperties": false,
	"properties": {
		"type": { "const": "GITHUB" },
		"org": {
			"type": "string",
			"minLength": 1
		},
		"repo": {
			"type": "string",
			"minLength": 1
		},
		"workflow": {
			"type": ["string", "number"],
			"minLength": 1
		},
		"workflowInputs": { "type": "object" },
		"reportWorkflowStatus": {
			"type": ["boolean", "string"],
			"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"
		}
	}
};
const schema32 = {
	"type": "object",
	"required": [
		"type",
		"webhook",
		"org"
	],
	"additionalProperties": false,
	"properties": {
		"type": { "const": "AZURE_DEVOPS" },
		"webhook": {
			"type": "string",
			"minLength": 1
		},
		"org": {
			"type": "string",
			"minLength": 1
		},
		"payload": { "type": ["object", "array"] }
	}
};
const schema33 = {
	"type": "object",
	"required": ["type"],
	"additionalProperties": false,
	"properties": {
		"type": { "const": "KAFKA" },
		"payload": { "type": ["object", "array"] }
	}
};
const pattern1 = /* @__PURE__ */ new RegExp("^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$", "u");
const schema25 = {
	"type": "object",
	"required": [
		"org",
		"repo",
		"workflow"
	],
	"additionalProperties": false,
	"properties": {
		"org": {
			"type": "string",
			"minLength": 1
		},
		"repo": {
			"type": "string",
			"minLength": 1
		},
		"workflow": {
			"type": ["string", "number"],
			"minLength": 1
		},
		"workflowInputs": { "type": "object" },
		"reportWorkflowStatus": {
			"type": ["boolean", "string"],
			"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"
		}
	}
};
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.installationId === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "installationId" },
				message: "must have required property 'installationId'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.integrationActionType === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "integrationActionType" },
				message: "must have required property 'integrationActionType'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.integrationActionExecutionProperties === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "integrationActionExecutionProperties" },
				message: "must have required property 'integrationActionExecutionProperties'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "installationId" || key0 === "integrationActionType" || key0 === "integrationActionExecutionProperties")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.type !== void 0) {
			if ("INTEGRATION_ACTION" !== data.type) {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "INTEGRATION_ACTION" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.installationId !== void 0) {
			let data1 = data.installationId;
			if (typeof data1 === "string") {
				if (func3(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/installationId",
						schemaPath: "#/properties/installationId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/installationId",
					schemaPath: "#/properties/installationId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.integrationActionType !== void 0) {
			if ("dispatch_workflow" !== data.integrationActionType) {
				const err8 = {
					instancePath: instancePath + "/integrationActionType",
					schemaPath: "#/properties/integrationActionType/const",
					keyword: "const",
					params: { allowedValue: "dispatch_workflow" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.integrationActionExecutionProperties !== void 0) {
			let data3 = data.integrationActionExecutionProperties;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.org === void 0) {
					const err9 = {
						instancePath: instancePath + "/integrationActionExecutionProperties",
						schemaPath: "#/definitions/integrationActionExecutionProperties/required",
						keyword: "required",
						params: { missingProperty: "org" },
						message: "must have required property 'org'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data3.repo === void 0) {
					const err10 = {
						instancePath: instancePath + "/integrationActionExecutionProperties",
						schemaPath: "#/definitions/integrationActionExecutionProperties/required",
						keyword: "required",
						params: { missingProperty: "repo" },
						message: "must have required property 'repo'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data3.workflow === void 0) {
					const err11 = {
						instancePath: instancePath + "/integrationActionExecutionProperties",
						schemaPath: "#/definitions/integrationActionExecutionProperties/required",
						keyword: "required",
						params: { missingProperty: "workflow" },
						message: "must have required property 'workflow'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "org" || key1 === "repo" || key1 === "workflow" || key1 === "workflowInputs" || key1 === "reportWorkflowStatus")) {
					const err12 = {
						instancePath: instancePath + "/integrationActionExecutionProperties",
						schemaPath: "#/definitions/integrationActionExecutionProperties/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data3.org !== void 0) {
					let data4 = data3.org;
					if (typeof data4 === "string") {
						if (func3(data4) < 1) {
							const err13 = {
								instancePath: instancePath + "/integrationActionExecutionProperties/org",
								schemaPath: "#/definitions/integrationActionExecutionProperties/properties/org/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/integrationActionExecutionProperties/org",
							schemaPath: "#/definitions/integrationActionExecutionProperties/properties/org/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data3.repo !== void 0) {
					let data5 = data3.repo;
					if (typeof data5 === "string") {
						if (func3(data5) < 1) {
							const err15 = {
								instancePath: instancePath + "/integrationActionExecutionProperties/repo",
								schemaPath: "#/definitions/integrationActionExecutionProperties/properties/repo/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/integrationActionExecutionProperties/repo",
							schemaPath: "#/definitions/integrationActionExecutionProperties/properties/repo/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data3.workflow !== void 0) {
					let data6 = data3.workflow;
					if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
						const err17 = {
							instancePath: instancePath + "/integrationActionExecutionProperties/workflow",
							schemaPath: "#/definitions/integrationActionExecutionProperties/properties/workflow/type",
							keyword: "type",
							params: { type: schema25.properties.workflow.type },
							message: "must be string,number"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (typeof data6 === "string") {
						if (func3(data6) < 1) {
							const err18 = {
								instancePath: instancePath + "/integrationActionExecutionProperties/workflow",
								schemaPath: "#/definitions/integrationActionExecutionProperties/properties/workflow/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
				}
				if (data3.workflowInputs !== void 0) {
					let data7 = data3.workflowInputs;
					if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
						const err19 = {
							instancePath: instancePath + "/integrationActionExecutionProperties/workflowInputs",
							schemaPath: "#/definitions/integrationActionExecutionProperties/properties/workflowInputs/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data3.reportWorkflowStatus !== void 0) {
					let data8 = data3.reportWorkflowStatus;
					if (typeof data8 !== "boolean" && typeof data8 !== "string") {
						const err20 = {
							instancePath: instancePath + "/integrationActionExecutionProperties/reportWorkflowStatus",
							schemaPath: "#/definitions/integrationActionExecutionProperties/properties/reportWorkflowStatus/type",
							keyword: "type",
							params: { type: schema25.properties.reportWorkflowStatus.type },
							message: "must be boolean,string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data8 === "string") {
						if (!pattern1.test(data8)) {
							const err21 = {
								instancePath: instancePath + "/integrationActionExecutionProperties/reportWorkflowStatus",
								schemaPath: "#/definitions/integrationActionExecutionProperties/properties/reportWorkflowStatus/pattern",
								keyword: "pattern",
								params: { pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" },
								message: "must match pattern \"^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$\""
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/integrationActionExecutionProperties",
					schemaPath: "#/definitions/integrationActionExecutionProperties/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const schema27 = {
	"type": "object",
	"properties": {
		"identifier": { "type": "string" },
		"title": { "type": ["string", "null"] },
		"icon": { "type": ["string", "null"] },
		"team": {
			"type": [
				"string",
				"array",
				"null"
			],
			"items": { "type": "string" }
		},
		"properties": {
			"type": ["object", "string"],
			"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"
		},
		"relations": {
			"type": ["object", "string"],
			"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$",
			"additionalProperties": {
				"type": [
					"string",
					"array",
					"null"
				],
				"items": { "type": "string" }
			}
		}
	}
};
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.blueprintIdentifier === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "blueprintIdentifier" },
				message: "must have required property 'blueprintIdentifier'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.mapping === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mapping" },
				message: "must have required property 'mapping'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "blueprintIdentifier" || key0 === "mapping")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.type !== void 0) {
			if ("UPSERT_ENTITY" !== data.type) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "UPSERT_ENTITY" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.blueprintIdentifier !== void 0) {
			let data1 = data.blueprintIdentifier;
			if (typeof data1 === "string") {
				if (func3(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/blueprintIdentifier",
						schemaPath: "#/properties/blueprintIdentifier/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/blueprintIdentifier",
					schemaPath: "#/properties/blueprintIdentifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.mapping !== void 0) {
			let data2 = data.mapping;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.identifier !== void 0) {
					if (typeof data2.identifier !== "string") {
						const err7 = {
							instancePath: instancePath + "/mapping/identifier",
							schemaPath: "#/definitions/entityMapping/properties/identifier/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data2.title !== void 0) {
					let data4 = data2.title;
					if (typeof data4 !== "string" && data4 !== null) {
						const err8 = {
							instancePath: instancePath + "/mapping/title",
							schemaPath: "#/definitions/entityMapping/properties/title/type",
							keyword: "type",
							params: { type: schema27.properties.title.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data2.icon !== void 0) {
					let data5 = data2.icon;
					if (typeof data5 !== "string" && data5 !== null) {
						const err9 = {
							instancePath: instancePath + "/mapping/icon",
							schemaPath: "#/definitions/entityMapping/properties/icon/type",
							keyword: "type",
							params: { type: schema27.properties.icon.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data2.team !== void 0) {
					let data6 = data2.team;
					if (typeof data6 !== "string" && !Array.isArray(data6) && data6 !== null) {
						const err10 = {
							instancePath: instancePath + "/mapping/team",
							schemaPath: "#/definitions/entityMapping/properties/team/type",
							keyword: "type",
							params: { type: schema27.properties.team.type },
							message: "must be string,array,null"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (Array.isArray(data6)) {
						const len0 = data6.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data6[i0] !== "string") {
							const err11 = {
								instancePath: instancePath + "/mapping/team/" + i0,
								schemaPath: "#/definitions/entityMapping/properties/team/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
				if (data2.properties !== void 0) {
					let data8 = data2.properties;
					if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && typeof data8 !== "string") {
						const err12 = {
							instancePath: instancePath + "/mapping/properties",
							schemaPath: "#/definitions/entityMapping/properties/properties/type",
							keyword: "type",
							params: { type: schema27.properties.properties.type },
							message: "must be object,string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data8 === "string") {
						if (!pattern1.test(data8)) {
							const err13 = {
								instancePath: instancePath + "/mapping/properties",
								schemaPath: "#/definitions/entityMapping/properties/properties/pattern",
								keyword: "pattern",
								params: { pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" },
								message: "must match pattern \"^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$\""
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				}
				if (data2.relations !== void 0) {
					let data9 = data2.relations;
					if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && typeof data9 !== "string") {
						const err14 = {
							instancePath: instancePath + "/mapping/relations",
							schemaPath: "#/definitions/entityMapping/properties/relations/type",
							keyword: "type",
							params: { type: schema27.properties.relations.type },
							message: "must be object,string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data9 === "string") {
						if (!pattern1.test(data9)) {
							const err15 = {
								instancePath: instancePath + "/mapping/relations",
								schemaPath: "#/definitions/entityMapping/properties/relations/pattern",
								keyword: "pattern",
								params: { pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" },
								message: "must match pattern \"^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$\""
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) for (const key1 in data9) {
						let data10 = data9[key1];
						if (typeof data10 !== "string" && !Array.isArray(data10) && data10 !== null) {
							const err16 = {
								instancePath: instancePath + "/mapping/relations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/entityMapping/properties/relations/additionalProperties/type",
								keyword: "type",
								params: { type: schema27.properties.relations.additionalProperties.type },
								message: "must be string,array,null"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (Array.isArray(data10)) {
							const len1 = data10.length;
							for (let i1 = 0; i1 < len1; i1++) if (typeof data10[i1] !== "string") {
								const err17 = {
									instancePath: instancePath + "/mapping/relations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
									schemaPath: "#/definitions/entityMapping/properties/relations/additionalProperties/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/mapping",
					schemaPath: "#/definitions/entityMapping/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate17.errors = vErrors;
	return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const tag0 = data.type;
		if (typeof tag0 == "string") {
			if (tag0 === "WEBHOOK") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err1 = {
							instancePath,
							schemaPath: "#/definitions/webhookInvocation/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (data.url === void 0) {
						const err2 = {
							instancePath,
							schemaPath: "#/definitions/webhookInvocation/required",
							keyword: "required",
							params: { missingProperty: "url" },
							message: "must have required property 'url'"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					for (const key0 in data) if (!(key0 === "type" || key0 === "url" || key0 === "agent" || key0 === "synchronized" || key0 === "method" || key0 === "headers" || key0 === "body")) {
						const err3 = {
							instancePath,
							schemaPath: "#/definitions/webhookInvocation/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (data.type !== void 0) {
						let data0 = data.type;
						if (!(data0 === "WEBHOOK" || data0 === "SLACK")) {
							const err4 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/webhookInvocation/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema28.properties.type.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					if (data.url !== void 0) {
						let data1 = data.url;
						if (typeof data1 === "string") {
							if (func3(data1) < 1) {
								const err5 = {
									instancePath: instancePath + "/url",
									schemaPath: "#/definitions/webhookInvocation/properties/url/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						} else {
							const err6 = {
								instancePath: instancePath + "/url",
								schemaPath: "#/definitions/webhookInvocation/properties/url/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					if (data.agent !== void 0) {
						let data2 = data.agent;
						if (typeof data2 !== "boolean" && typeof data2 !== "string") {
							const err7 = {
								instancePath: instancePath + "/agent",
								schemaPath: "#/definitions/webhookInvocation/properties/agent/type",
								keyword: "type",
								params: { type: schema28.properties.agent.type },
								message: "must be boolean,string"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (typeof data2 === "string") {
							if (!pattern1.test(data2)) {
								const err8 = {
									instancePath: instancePath + "/agent",
									schemaPath: "#/definitions/webhookInvocation/properties/agent/pattern",
									keyword: "pattern",
									params: { pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" },
									message: "must match pattern \"^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$\""
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
					}
					if (data.synchronized !== void 0) {
						let data3 = data.synchronized;
						if (typeof data3 !== "boolean" && typeof data3 !== "string") {
							const err9 = {
								instancePath: instancePath + "/synchronized",
								schemaPath: "#/definitions/webhookInvocation/properties/synchronized/type",
								keyword: "type",
								params: { type: schema28.properties.synchronized.type },
								message: "must be boolean,string"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (typeof data3 === "string") {
							if (!pattern1.test(data3)) {
								const err10 = {
									instancePath: instancePath + "/synchronized",
									schemaPath: "#/definitions/webhookInvocation/properties/synchronized/pattern",
									keyword: "pattern",
									params: { pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" },
									message: "must match pattern \"^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$\""
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					}
					if (data.method !== void 0) {
						if (typeof data.method !== "string") {
							const err11 = {
								instancePath: instancePath + "/method",
								schemaPath: "#/definitions/webhookInvocation/properties/method/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
					if (data.headers !== void 0) {
						let data5 = data.headers;
						if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
							for (const key1 in data5) if (typeof data5[key1] !== "string") {
								const err12 = {
									instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/definitions/webhookInvocation/properties/headers/additionalProperties/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						} else {
							const err13 = {
								instancePath: instancePath + "/headers",
								schemaPath: "#/definitions/webhookInvocation/properties/headers/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (data.body !== void 0) {
						let data7 = data.body;
						if (!data7 || typeof data7 != "object") {
							const err14 = {
								instancePath: instancePath + "/body",
								schemaPath: "#/definitions/webhookInvocation/properties/body/type",
								keyword: "type",
								params: { type: schema28.properties.body.type },
								message: "must be object,array"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				} else {
					const err15 = {
						instancePath,
						schemaPath: "#/definitions/webhookInvocation/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else if (tag0 === "SLACK") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err16 = {
							instancePath,
							schemaPath: "#/definitions/webhookInvocation/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (data.url === void 0) {
						const err17 = {
							instancePath,
							schemaPath: "#/definitions/webhookInvocation/required",
							keyword: "required",
							params: { missingProperty: "url" },
							message: "must have required property 'url'"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					for (const key2 in data) if (!(key2 === "type" || key2 === "url" || key2 === "agent" || key2 === "synchronized" || key2 === "method" || key2 === "headers" || key2 === "body")) {
						const err18 = {
							instancePath,
							schemaPath: "#/definitions/webhookInvocation/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (data.type !== void 0) {
						let data8 = data.type;
						if (!(data8 === "WEBHOOK" || data8 === "SLACK")) {
							const err19 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/webhookInvocation/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema28.properties.type.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
					if (data.url !== void 0) {
						let data9 = data.url;
						if (typeof data9 === "string") {
							if (func3(data9) < 1) {
								const err20 = {
									instancePath: instancePath + "/url",
									schemaPath: "#/definitions/webhookInvocation/properties/url/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						} else {
							const err21 = {
								instancePath: instancePath + "/url",
								schemaPath: "#/definitions/webhookInvocation/properties/url/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
					if (data.agent !== void 0) {
						let data10 = data.agent;
						if (typeof data10 !== "boolean" && typeof data10 !== "string") {
							const err22 = {
								instancePath: instancePath + "/agent",
								schemaPath: "#/definitions/webhookInvocation/properties/agent/type",
								keyword: "type",
								params: { type: schema28.properties.agent.type },
								message: "must be boolean,string"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (typeof data10 === "string") {
							if (!pattern1.test(data10)) {
								const err23 = {
									instancePath: instancePath + "/agent",
									schemaPath: "#/definitions/webhookInvocation/properties/agent/pattern",
									keyword: "pattern",
									params: { pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" },
									message: "must match pattern \"^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$\""
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					}
					if (data.synchronized !== void 0) {
						let data11 = data.synchronized;
						if (typeof data11 !== "boolean" && typeof data11 !== "string") {
							const err24 = {
								instancePath: instancePath + "/synchronized",
								schemaPath: "#/definitions/webhookInvocation/properties/synchronized/type",
								keyword: "type",
								params: { type: schema28.properties.synchronized.type },
								message: "must be boolean,string"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (typeof data11 === "string") {
							if (!pattern1.test(data11)) {
								const err25 = {
									instancePath: instancePath + "/synchronized",
									schemaPath: "#/definitions/webhookInvocation/properties/synchronized/pattern",
									keyword: "pattern",
									params: { pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" },
									message: "must match pattern \"^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$\""
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
					}
					if (data.method !== void 0) {
						if (typeof data.method !== "string") {
							const err26 = {
								instancePath: instancePath + "/method",
								schemaPath: "#/definitions/webhookInvocation/properties/method/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
					if (data.headers !== void 0) {
						let data13 = data.headers;
						if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
							for (const key3 in data13) if (typeof data13[key3] !== "string") {
								const err27 = {
									instancePath: instancePath + "/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/definitions/webhookInvocation/properties/headers/additionalProperties/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						} else {
							const err28 = {
								instancePath: instancePath + "/headers",
								schemaPath: "#/definitions/webhookInvocation/properties/headers/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
					if (data.body !== void 0) {
						let data15 = data.body;
						if (!data15 || typeof data15 != "object") {
							const err29 = {
								instancePath: instancePath + "/body",
								schemaPath: "#/definitions/webhookInvocation/properties/body/type",
								keyword: "type",
								params: { type: schema28.properties.body.type },
								message: "must be object,array"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
				} else {
					const err30 = {
						instancePath,
						schemaPath: "#/definitions/webhookInvocation/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else if (tag0 === "GITHUB") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err31 = {
							instancePath,
							schemaPath: "#/definitions/githubInvocation/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (data.org === void 0) {
						const err32 = {
							instancePath,
							schemaPath: "#/definitions/githubInvocation/required",
							keyword: "required",
							params: { missingProperty: "org" },
							message: "must have required property 'org'"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (data.repo === void 0) {
						const err33 = {
							instancePath,
							schemaPath: "#/definitions/githubInvocation/required",
							keyword: "required",
							params: { missingProperty: "repo" },
							message: "must have required property 'repo'"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (data.workflow === void 0) {
						const err34 = {
							instancePath,
							schemaPath: "#/definitions/githubInvocation/required",
							keyword: "required",
							params: { missingProperty: "workflow" },
							message: "must have required property 'workflow'"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					for (const key4 in data) if (!(key4 === "type" || key4 === "org" || key4 === "repo" || key4 === "workflow" || key4 === "workflowInputs" || key4 === "reportWorkflowStatus")) {
						const err35 = {
							instancePath,
							schemaPath: "#/definitions/githubInvocation/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					if (data.type !== void 0) {
						if ("GITHUB" !== data.type) {
							const err36 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/githubInvocation/properties/type/const",
								keyword: "const",
								params: { allowedValue: "GITHUB" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
					if (data.org !== void 0) {
						let data17 = data.org;
						if (typeof data17 === "string") {
							if (func3(data17) < 1) {
								const err37 = {
									instancePath: instancePath + "/org",
									schemaPath: "#/definitions/githubInvocation/properties/org/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						} else {
							const err38 = {
								instancePath: instancePath + "/org",
								schemaPath: "#/definitions/githubInvocation/properties/org/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					}
					if (data.repo !== void 0) {
						let data18 = data.repo;
						if (typeof data18 === "string") {
							if (func3(data18) < 1) {
								const err39 = {
									instancePath: instancePath + "/repo",
									schemaPath: "#/definitions/githubInvocation/properties/repo/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						} else {
							const err40 = {
								instancePath: instancePath + "/repo",
								schemaPath: "#/definitions/githubInvocation/properties/repo/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
					}
					if (data.workflow !== void 0) {
						let data19 = data.workflow;
						if (typeof data19 !== "string" && !(typeof data19 == "number" && isFinite(data19))) {
							const err41 = {
								instancePath: instancePath + "/workflow",
								schemaPath: "#/definitions/githubInvocation/properties/workflow/type",
								keyword: "type",
								params: { type: schema30.properties.workflow.type },
								message: "must be string,number"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (typeof data19 === "string") {
							if (func3(data19) < 1) {
								const err42 = {
									instancePath: instancePath + "/workflow",
									schemaPath: "#/definitions/githubInvocation/properties/workflow/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
					}
					if (data.workflowInputs !== void 0) {
						let data20 = data.workflowInputs;
						if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
							const err43 = {
								instancePath: instancePath + "/workflowInputs",
								schemaPath: "#/definitions/githubInvocation/properties/workflowInputs/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					}
					if (data.reportWorkflowStatus !== void 0) {
						let data21 = data.reportWorkflowStatus;
						if (typeof data21 !== "boolean" && typeof data21 !== "string") {
							const err44 = {
								instancePath: instancePath + "/reportWorkflowStatus",
								schemaPath: "#/definitions/githubInvocation/properties/reportWorkflowStatus/type",
								keyword: "type",
								params: { type: schema30.properties.reportWorkflowStatus.type },
								message: "must be boolean,string"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (typeof data21 === "string") {
							if (!pattern1.test(data21)) {
								const err45 = {
									instancePath: instancePath + "/reportWorkflowStatus",
									schemaPath: "#/definitions/githubInvocation/properties/reportWorkflowStatus/pattern",
									keyword: "pattern",
									params: { pattern: "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$" },
									message: "must match pattern \"^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$\""
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
					}
				} else {
					const err46 = {
						instancePath,
						schemaPath: "#/definitions/githubInvocation/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			} else if (tag0 === "INTEGRATION_ACTION") {
				if (!validate16(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
					errors = vErrors.length;
				}
			} else if (tag0 === "GITLAB") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err47 = {
							instancePath,
							schemaPath: "#/definitions/gitlabInvocation/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
					if (data.projectName === void 0) {
						const err48 = {
							instancePath,
							schemaPath: "#/definitions/gitlabInvocation/required",
							keyword: "required",
							params: { missingProperty: "projectName" },
							message: "must have required property 'projectName'"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
					if (data.groupName === void 0) {
						const err49 = {
							instancePath,
							schemaPath: "#/definitions/gitlabInvocation/required",
							keyword: "required",
							params: { missingProperty: "groupName" },
							message: "must have required property 'groupName'"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
					for (const key5 in data) if (!(key5 === "type" || key5 === "projectName" || key5 === "groupName" || key5 === "defaultRef" || key5 === "pipelineVariables")) {
						const err50 = {
							instancePath,
							schemaPath: "#/definitions/gitlabInvocation/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
					if (data.type !== void 0) {
						if ("GITLAB" !== data.type) {
							const err51 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/gitlabInvocation/properties/type/const",
								keyword: "const",
								params: { allowedValue: "GITLAB" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					}
					if (data.projectName !== void 0) {
						let data23 = data.projectName;
						if (typeof data23 === "string") {
							if (func3(data23) < 1) {
								const err52 = {
									instancePath: instancePath + "/projectName",
									schemaPath: "#/definitions/gitlabInvocation/properties/projectName/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						} else {
							const err53 = {
								instancePath: instancePath + "/projectName",
								schemaPath: "#/definitions/gitlabInvocation/properties/projectName/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
					}
					if (data.groupName !== void 0) {
						let data24 = data.groupName;
						if (typeof data24 === "string") {
							if (func3(data24) < 1) {
								const err54 = {
									instancePath: instancePath + "/groupName",
									schemaPath: "#/definitions/gitlabInvocation/properties/groupName/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						} else {
							const err55 = {
								instancePath: instancePath + "/groupName",
								schemaPath: "#/definitions/gitlabInvocation/properties/groupName/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					}
					if (data.defaultRef !== void 0) {
						if (typeof data.defaultRef !== "string") {
							const err56 = {
								instancePath: instancePath + "/defaultRef",
								schemaPath: "#/definitions/gitlabInvocation/properties/defaultRef/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
					if (data.pipelineVariables !== void 0) {
						let data26 = data.pipelineVariables;
						if (!(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
							const err57 = {
								instancePath: instancePath + "/pipelineVariables",
								schemaPath: "#/definitions/gitlabInvocation/properties/pipelineVariables/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
					}
				} else {
					const err58 = {
						instancePath,
						schemaPath: "#/definitions/gitlabInvocation/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
			} else if (tag0 === "AZURE_DEVOPS") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err59 = {
							instancePath,
							schemaPath: "#/definitions/azureDevopsInvocation/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
					if (data.webhook === void 0) {
						const err60 = {
							instancePath,
							schemaPath: "#/definitions/azureDevopsInvocation/required",
							keyword: "required",
							params: { missingProperty: "webhook" },
							message: "must have required property 'webhook'"
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
					if (data.org === void 0) {
						const err61 = {
							instancePath,
							schemaPath: "#/definitions/azureDevopsInvocation/required",
							keyword: "required",
							params: { missingProperty: "org" },
							message: "must have required property 'org'"
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
					for (const key6 in data) if (!(key6 === "type" || key6 === "webhook" || key6 === "org" || key6 === "payload")) {
						const err62 = {
							instancePath,
							schemaPath: "#/definitions/azureDevopsInvocation/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key6 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
					if (data.type !== void 0) {
						if ("AZURE_DEVOPS" !== data.type) {
							const err63 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/azureDevopsInvocation/properties/type/const",
								keyword: "const",
								params: { allowedValue: "AZURE_DEVOPS" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
					}
					if (data.webhook !== void 0) {
						let data28 = data.webhook;
						if (typeof data28 === "string") {
							if (func3(data28) < 1) {
								const err64 = {
									instancePath: instancePath + "/webhook",
									schemaPath: "#/definitions/azureDevopsInvocation/properties/webhook/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						} else {
							const err65 = {
								instancePath: instancePath + "/webhook",
								schemaPath: "#/definitions/azureDevopsInvocation/properties/webhook/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					}
					if (data.org !== void 0) {
						let data29 = data.org;
						if (typeof data29 === "string") {
							if (func3(data29) < 1) {
								const err66 = {
									instancePath: instancePath + "/org",
									schemaPath: "#/definitions/azureDevopsInvocation/properties/org/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						} else {
							const err67 = {
								instancePath: instancePath + "/org",
								schemaPath: "#/definitions/azureDevopsInvocation/properties/org/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
					}
					if (data.payload !== void 0) {
						let data30 = data.payload;
						if (!data30 || typeof data30 != "object") {
							const err68 = {
								instancePath: instancePath + "/payload",
								schemaPath: "#/definitions/azureDevopsInvocation/properties/payload/type",
								keyword: "type",
								params: { type: schema32.properties.payload.type },
								message: "must be object,array"
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
					}
				} else {
					const err69 = {
						instancePath,
						schemaPath: "#/definitions/azureDevopsInvocation/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
			} else if (tag0 === "KAFKA") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err70 = {
							instancePath,
							schemaPath: "#/definitions/kafkaInvocation/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'"
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
					for (const key7 in data) if (!(key7 === "type" || key7 === "payload")) {
						const err71 = {
							instancePath,
							schemaPath: "#/definitions/kafkaInvocation/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key7 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
					if (data.type !== void 0) {
						if ("KAFKA" !== data.type) {
							const err72 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/kafkaInvocation/properties/type/const",
								keyword: "const",
								params: { allowedValue: "KAFKA" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
					}
					if (data.payload !== void 0) {
						let data32 = data.payload;
						if (!data32 || typeof data32 != "object") {
							const err73 = {
								instancePath: instancePath + "/payload",
								schemaPath: "#/definitions/kafkaInvocation/properties/payload/type",
								keyword: "type",
								params: { type: schema33.properties.payload.type },
								message: "must be object,array"
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
					}
				} else {
					const err74 = {
						instancePath,
						schemaPath: "#/definitions/kafkaInvocation/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
			} else if (tag0 === "UPSERT_ENTITY") {
				if (!validate17(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
					errors = vErrors.length;
				}
			} else {
				const err75 = {
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "mapping",
						tag: "type",
						tagValue: tag0
					},
					message: "value of tag \"type\" must be in oneOf"
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
		} else {
			const err76 = {
				instancePath,
				schemaPath: "#/discriminator",
				keyword: "discriminator",
				params: {
					error: "tag",
					tag: "type",
					tagValue: tag0
				},
				message: "tag \"type\" must be string"
			};
			if (vErrors === null) vErrors = [err76];
			else vErrors.push(err76);
			errors++;
		}
	} else {
		const err77 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err77];
		else vErrors.push(err77);
		errors++;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
const schema36 = {
	"type": "object",
	"required": ["type", "url"],
	"additionalProperties": false,
	"properties": {
		"type": { "const": "webhook" },
		"url": {
			"type": "string",
			"minLength": 1
		},
		"format": { "enum": ["json", "slack"] }
	}
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const tag0 = data.type;
		if (typeof tag0 == "string") {
			if (tag0 === "email") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err1 = {
							instancePath,
							schemaPath: "#/definitions/emailApprovalNotification/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					for (const key0 in data) if (!(key0 === "type")) {
						const err2 = {
							instancePath,
							schemaPath: "#/definitions/emailApprovalNotification/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (data.type !== void 0) {
						if ("email" !== data.type) {
							const err3 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/emailApprovalNotification/properties/type/const",
								keyword: "const",
								params: { allowedValue: "email" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					}
				} else {
					const err4 = {
						instancePath,
						schemaPath: "#/definitions/emailApprovalNotification/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else if (tag0 === "webhook") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err5 = {
							instancePath,
							schemaPath: "#/definitions/webhookApprovalNotification/required",
							keyword: "required",
							params: { missingProperty: "type" },
							message: "must have required property 'type'"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (data.url === void 0) {
						const err6 = {
							instancePath,
							schemaPath: "#/definitions/webhookApprovalNotification/required",
							keyword: "required",
							params: { missingProperty: "url" },
							message: "must have required property 'url'"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					for (const key1 in data) if (!(key1 === "type" || key1 === "url" || key1 === "format")) {
						const err7 = {
							instancePath,
							schemaPath: "#/definitions/webhookApprovalNotification/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (data.type !== void 0) {
						if ("webhook" !== data.type) {
							const err8 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/webhookApprovalNotification/properties/type/const",
								keyword: "const",
								params: { allowedValue: "webhook" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
					if (data.url !== void 0) {
						let data2 = data.url;
						if (typeof data2 === "string") {
							if (func3(data2) < 1) {
								const err9 = {
									instancePath: instancePath + "/url",
									schemaPath: "#/definitions/webhookApprovalNotification/properties/url/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						} else {
							const err10 = {
								instancePath: instancePath + "/url",
								schemaPath: "#/definitions/webhookApprovalNotification/properties/url/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
					if (data.format !== void 0) {
						let data3 = data.format;
						if (!(data3 === "json" || data3 === "slack")) {
							const err11 = {
								instancePath: instancePath + "/format",
								schemaPath: "#/definitions/webhookApprovalNotification/properties/format/enum",
								keyword: "enum",
								params: { allowedValues: schema36.properties.format.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				} else {
					const err12 = {
						instancePath,
						schemaPath: "#/definitions/webhookApprovalNotification/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "mapping",
						tag: "type",
						tagValue: tag0
					},
					message: "value of tag \"type\" must be in oneOf"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		} else {
			const err14 = {
				instancePath,
				schemaPath: "#/discriminator",
				keyword: "discriminator",
				params: {
					error: "tag",
					tag: "type",
					tagValue: tag0
				},
				message: "tag \"type\" must be string"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.identifier === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "identifier" },
				message: "must have required property 'identifier'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.trigger === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "trigger" },
				message: "must have required property 'trigger'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.invocationMethod === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "invocationMethod" },
				message: "must have required property 'invocationMethod'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.identifier !== void 0) {
			let data0 = data.identifier;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/identifier",
						schemaPath: "#/properties/identifier/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/identifier",
					schemaPath: "#/properties/identifier/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.title !== void 0) {
			if (typeof data.title !== "string") {
				const err6 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.icon !== void 0) {
			if (typeof data.icon !== "string") {
				const err7 = {
					instancePath: instancePath + "/icon",
					schemaPath: "#/properties/icon/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err8 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.trigger !== void 0) {
			if (!validate11(data.trigger, {
				instancePath: instancePath + "/trigger",
				parentData: data,
				parentDataProperty: "trigger",
				rootData
			})) {
				vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
				errors = vErrors.length;
			}
		}
		if (data.invocationMethod !== void 0) {
			if (!validate15(data.invocationMethod, {
				instancePath: instancePath + "/invocationMethod",
				parentData: data,
				parentDataProperty: "invocationMethod",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.publish !== void 0) {
			if (typeof data.publish !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/publish",
					schemaPath: "#/properties/publish/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.allowAnyoneToViewRuns !== void 0) {
			if (typeof data.allowAnyoneToViewRuns !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/allowAnyoneToViewRuns",
					schemaPath: "#/properties/allowAnyoneToViewRuns/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.requiredApproval !== void 0) {
			let data8 = data.requiredApproval;
			if (typeof data8 !== "boolean" && !(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
				const err11 = {
					instancePath: instancePath + "/requiredApproval",
					schemaPath: "#/properties/requiredApproval/type",
					keyword: "type",
					params: { type: schema11.properties.requiredApproval.type },
					message: "must be boolean,object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.type === void 0) {
					const err12 = {
						instancePath: instancePath + "/requiredApproval",
						schemaPath: "#/properties/requiredApproval/required",
						keyword: "required",
						params: { missingProperty: "type" },
						message: "must have required property 'type'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key1 in data8) if (!(key1 === "type")) {
					const err13 = {
						instancePath: instancePath + "/requiredApproval",
						schemaPath: "#/properties/requiredApproval/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data8.type !== void 0) {
					let data9 = data8.type;
					if (!(data9 === "ANY" || data9 === "ALL")) {
						const err14 = {
							instancePath: instancePath + "/requiredApproval/type",
							schemaPath: "#/properties/requiredApproval/properties/type/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.requiredApproval.properties.type.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			}
		}
		if (data.approvalNotification !== void 0) {
			if (!validate21(data.approvalNotification, {
				instancePath: instancePath + "/approvalNotification",
				parentData: data,
				parentDataProperty: "approvalNotification",
				rootData
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err15 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.createdAt !== void 0) {
			if (typeof data.createdAt !== "string") {
				const err16 = {
					instancePath: instancePath + "/createdAt",
					schemaPath: "#/properties/createdAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.createdBy !== void 0) {
			if (typeof data.createdBy !== "string") {
				const err17 = {
					instancePath: instancePath + "/createdBy",
					schemaPath: "#/properties/createdBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.updatedAt !== void 0) {
			if (typeof data.updatedAt !== "string") {
				const err18 = {
					instancePath: instancePath + "/updatedAt",
					schemaPath: "#/properties/updatedAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.updatedBy !== void 0) {
			if (typeof data.updatedBy !== "string") {
				const err19 = {
					instancePath: instancePath + "/updatedBy",
					schemaPath: "#/properties/updatedBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err20 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
// src/model/schema/automation.json
var automation_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Automation",
	description: "A rule: a trigger and what to call when it fires. One file holds one automation, a list of them, or several YAML documents.",
	type: "object",
	required: [
		"identifier",
		"trigger",
		"invocationMethod"
	],
	additionalProperties: false,
	properties: {
		"identifier": {
			"description": "The automation's name, unique among all automations and actions of the catalog. Letters of any script, digits and `@ _ . + : = -`; not `.` or `..`.\n\nExample: `tear_down_preview`",
			"type": "string",
			"pattern": "^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$"
		},
		"title": {
			"description": "What people call it.\n\nExample: `Tear down preview`",
			"type": "string"
		},
		"icon": {
			"description": "The name of an icon of the catalog's icon set.\n\nExample: `Deployment`",
			"type": "string"
		},
		"description": {
			"description": "What it does and why, in a sentence or two.\n\nExample: `Removes a preview stack once its time is up.`",
			"type": "string"
		},
		"trigger": { "$ref": "#/definitions/trigger" },
		"invocationMethod": { "$ref": "#/definitions/invocation" },
		"publish": {
			"description": "Whether the automation is live. `true` is published: it is synced and dispatched. `false` is a draft: it is validated and tested, and starts nothing.\n\nDefault: `false`. Say it either way.",
			"type": "boolean",
			"default": false
		},
		"allowAnyoneToViewRuns": {
			"description": "Whether every member of the catalog may see the runs; otherwise members see their own only.\n\nExample: `true`",
			"type": "boolean"
		},
		"requiredApproval": {
			"description": "Whether a run waits for approval, and whose: `false`, `true`, or `{ \"type\": \"ANY\" }`. It has an effect on self-service actions only; automations may carry it.\n\nExample: `false`",
			"tsType": "boolean | { readonly type: \"ANY\" | \"ALL\" }",
			"type": ["boolean", "object"],
			"required": ["type"],
			"additionalProperties": false,
			"properties": { "type": {
				"description": "How many approvers have to agree.\n\nExample: `ANY`",
				"enum": ["ANY", "ALL"],
				"enumDescriptions": ["One approver is enough.", "Every approver has to agree."]
			} }
		},
		"approvalNotification": { "$ref": "#/definitions/approvalNotification" },
		"id": {
			"description": "The catalog's own id of the definition. Read-only: an export carries it, and Longshore leaves it out.",
			"type": "string"
		},
		"createdAt": {
			"description": "When the definition was created in the catalog. Read-only: an export carries it, and Longshore leaves it out.",
			"type": "string"
		},
		"createdBy": {
			"description": "Who created the definition in the catalog. Read-only: an export carries it, and Longshore leaves it out.",
			"type": "string"
		},
		"updatedAt": {
			"description": "When the definition was last changed in the catalog. Read-only: an export carries it, and Longshore leaves it out.",
			"type": "string"
		},
		"updatedBy": {
			"description": "Who last changed the definition in the catalog. Read-only: an export carries it, and Longshore leaves it out.",
			"type": "string"
		},
		"$schema": {
			"description": "The schema that an editor checks this file with. Longshore itself does not read it.\n\nExample: `https://raw.githubusercontent.com/longshore-dev/longshore/main/schemas/automation.schema.json`",
			"type": "string"
		}
	},
	definitions: {
		"trigger": {
			"title": "Trigger",
			"description": "What starts the automation: an event, and the condition it has to meet.\n\nExample: `{ \"type\": \"automation\", \"event\": { \"type\": \"ENTITY_CREATED\", \"blueprintIdentifier\": \"service\" } }`",
			"type": "object",
			"required": ["type", "event"],
			"additionalProperties": false,
			"properties": {
				"type": {
					"description": "Always `automation`: the catalog's events start it, not a person.",
					"const": "automation"
				},
				"event": { "$ref": "#/definitions/triggerEvent" },
				"condition": { "$ref": "#/definitions/condition" }
			}
		},
		"triggerEvent": {
			"title": "Trigger event",
			"description": "The kind of event to listen to, and on which blueprint or action.\n\nExample: `{ \"type\": \"ENTITY_UPDATED\", \"blueprintIdentifier\": \"service\" }`",
			"type": "object",
			"required": ["type"],
			"discriminator": { "propertyName": "type" },
			"tagDescription": "What has to happen. Events of entities need `blueprintIdentifier`, events of runs `actionIdentifier`.\n\nExample: `ENTITY_UPDATED`",
			"oneOf": [
				{ "$ref": "#/definitions/entityTriggerEvent" },
				{ "$ref": "#/definitions/timerTriggerEvent" },
				{ "$ref": "#/definitions/runTriggerEvent" }
			]
		},
		"entityTriggerEvent": {
			"title": "Entity trigger event",
			"description": "A change of an entity of one blueprint.",
			"type": "object",
			"required": ["type", "blueprintIdentifier"],
			"additionalProperties": false,
			"properties": {
				"type": {
					"description": "What has to happen to an entity.\n\nExample: `ENTITY_UPDATED`",
					"enum": [
						"ENTITY_CREATED",
						"ENTITY_UPDATED",
						"ENTITY_DELETED",
						"ANY_ENTITY_CHANGE"
					],
					"enumDescriptions": [
						"An entity of the blueprint is created. `.diff.before` is null.",
						"An entity of the blueprint is updated. `.diff.before` and `.diff.after` are whole entities.",
						"An entity of the blueprint is deleted. `.diff.after` is null.",
						"An entity of the blueprint is created, updated or deleted."
					]
				},
				"blueprintIdentifier": {
					"description": "The blueprint whose entities are watched.\n\nExample: `service`",
					"type": "string",
					"minLength": 1
				}
			}
		},
		"timerTriggerEvent": {
			"title": "Timer trigger event",
			"description": "A timer property of an entity runs out.",
			"type": "object",
			"required": [
				"type",
				"blueprintIdentifier",
				"propertyIdentifier"
			],
			"additionalProperties": false,
			"properties": {
				"type": {
					"description": "A timer property of an entity of the blueprint runs out.",
					"const": "TIMER_PROPERTY_EXPIRED"
				},
				"blueprintIdentifier": {
					"description": "The blueprint whose entities have the timer.\n\nExample: `preview`",
					"type": "string",
					"minLength": 1
				},
				"propertyIdentifier": {
					"description": "The timer property: a string property of format `timer`.\n\nExample: `expires_at`",
					"type": "string",
					"minLength": 1
				}
			}
		},
		"runTriggerEvent": {
			"title": "Run trigger event",
			"description": "A change of a run of one action or automation.",
			"type": "object",
			"required": ["type", "actionIdentifier"],
			"additionalProperties": false,
			"properties": {
				"type": {
					"description": "What has to happen to a run.\n\nExample: `RUN_UPDATED`",
					"enum": [
						"RUN_CREATED",
						"RUN_UPDATED",
						"ANY_RUN_CHANGE"
					],
					"enumDescriptions": [
						"A run of the action or automation is created: it was executed. `.diff.before` is null.",
						"A run of the action or automation is patched, approved or declined. One run is updated more than once: add a condition such as `.diff.after.status == \"SUCCESS\"`.",
						"A run of the action or automation is created or updated."
					]
				},
				"actionIdentifier": {
					"description": "The action whose runs are watched, or another automation: that chains the two.\n\nExample: `deploy`",
					"type": "string",
					"minLength": 1
				}
			}
		},
		"condition": {
			"title": "Condition",
			"description": "jq expressions that the event has to meet. Without one the trigger alone decides.\n\nExample: `{ \"type\": \"JQ\", \"expressions\": [\".diff.after.properties.tier == \\\"1\\\"\"] }`",
			"type": "object",
			"required": ["type", "expressions"],
			"additionalProperties": false,
			"properties": {
				"type": {
					"description": "The language of the expressions. There is one: `JQ`.",
					"const": "JQ"
				},
				"expressions": {
					"description": "Bare jq, without `{{ }}`. The root is the event itself: `.diff`, `.context`, `.trigger`, `.action`; not `.event`. Anything but `false`, `null` and no output is true. An empty list is no condition.\n\nExample: `.diff.before.properties.tier != \"1\"`",
					"type": "array",
					"items": {
						"description": "A jq expression over the event.\n\nExample: `.diff.after.properties.tier == \"1\"`",
						"type": "string"
					}
				},
				"combinator": {
					"description": "How the expressions combine.\n\nDefault: `and`",
					"enum": ["and", "or"],
					"enumDescriptions": ["Every expression has to be true.", "One true expression is enough."],
					"default": "and"
				}
			}
		},
		"invocation": {
			"title": "Invocation",
			"description": "What is called when the automation starts. `type` decides which other keys there are.\n\nExample: `{ \"type\": \"WEBHOOK\", \"url\": \"https://hooks.example.com/teardown\" }`",
			"type": "object",
			"required": ["type"],
			"discriminator": { "propertyName": "type" },
			"tagDescription": "The backend that is called.\n\nExample: `WEBHOOK`",
			"oneOf": [
				{ "$ref": "#/definitions/webhookInvocation" },
				{ "$ref": "#/definitions/githubInvocation" },
				{ "$ref": "#/definitions/integrationActionInvocation" },
				{ "$ref": "#/definitions/gitlabInvocation" },
				{ "$ref": "#/definitions/azureDevopsInvocation" },
				{ "$ref": "#/definitions/kafkaInvocation" },
				{ "$ref": "#/definitions/upsertEntityInvocation" }
			]
		},
		"webhookInvocation": {
			"title": "Webhook invocation",
			"description": "An HTTP request to any URL.",
			"type": "object",
			"required": ["type", "url"],
			"additionalProperties": false,
			"properties": {
				"type": {
					"description": "An HTTP request, to any URL or to Slack.\n\nExample: `WEBHOOK`",
					"enum": ["WEBHOOK", "SLACK"],
					"enumDescriptions": ["Sends an HTTP request to a URL.", "Sends a message to a Slack webhook URL: a WEBHOOK whose body has Slack's shape, such as `{ \"text\": \"…\" }`."]
				},
				"url": {
					"description": "Where the request goes. Templates are rendered in it; the whole URL may be one.\n\nExample: `https://hooks.example.com/teardown/{{ .event.context.entityIdentifier }}`",
					"type": "string",
					"minLength": 1
				},
				"agent": {
					"description": "Whether the call may reach the private networks that `network.allowPrivate` of the configuration names. `true`, `false`, or one template that renders to either.\n\nDefault: `false`",
					"type": ["boolean", "string"],
					"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$",
					"default": false
				},
				"synchronized": {
					"description": "Whether the answer settles the run. `true`: the response's status decides and its body is kept as the run's `response`. `false`: a 2xx means accepted, and the receiver reports later. Or one template that renders to either.\n\nDefault: `false`",
					"type": ["boolean", "string"],
					"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$",
					"default": false
				},
				"method": {
					"description": "The HTTP method: GET, HEAD, POST, PUT, PATCH or DELETE. Another is not called.\n\nDefault: `POST`",
					"type": "string",
					"examples": [
						"POST",
						"GET",
						"HEAD",
						"PUT",
						"PATCH",
						"DELETE"
					],
					"enumDescriptions": [
						"Creates something, or tells of it.",
						"Reads something; no body is sent.",
						"Reads something's headers; no body is sent.",
						"Replaces something.",
						"Changes a part of something.",
						"Removes something."
					],
					"default": "POST"
				},
				"headers": {
					"description": "Headers of the request, by name. Values are strings; templates are rendered in names and values. A request to Port's own API gets Port's token, unless an `Authorization` is set here or in the URL.\n\nExample: `{ \"Authorization\": \"Bearer {{ .secrets.API_TOKEN }}\" }`",
					"tsType": "Readonly<Record<string, string>>",
					"type": "object",
					"additionalProperties": {
						"description": "A header's value. Numbers and booleans need quotes.",
						"type": "string"
					}
				},
				"body": {
					"description": "The request's body, sent as JSON. Templates are rendered in every string, keys included; a string that is one template keeps its type. The event is under `.event`.\n\nDefault: the whole context without secrets; none for GET, HEAD and DELETE.\n\nExample: `{ \"service\": \"{{ .event.context.entityIdentifier }}\" }`",
					"tsType": "JsonObject | readonly Json[]",
					"type": ["object", "array"]
				}
			}
		},
		"githubInvocation": {
			"title": "GitHub invocation",
			"description": "A run of a GitHub Actions workflow.",
			"type": "object",
			"required": [
				"type",
				"org",
				"repo",
				"workflow"
			],
			"additionalProperties": false,
			"properties": {
				"type": {
					"description": "Starts a GitHub Actions workflow that has `workflow_dispatch`, with `GITHUB_TOKEN`. Another repository than the one that dispatches has to be in `github.repositories` of the configuration.",
					"const": "GITHUB"
				},
				"org": {
					"description": "The organisation or user that owns the repository. Templates are rendered.\n\nExample: `acme`",
					"type": "string",
					"minLength": 1
				},
				"repo": {
					"description": "The repository's name, without the owner. Templates are rendered.\n\nExample: `infrastructure`",
					"type": "string",
					"minLength": 1
				},
				"workflow": {
					"description": "The workflow's file name, or its numeric id.\n\nExample: `teardown.yaml`",
					"type": ["string", "number"],
					"minLength": 1
				},
				"workflowInputs": {
					"description": "Inputs of the workflow, by name, at most 25 of 65,535 characters in all. Templates are rendered; what is no string arrives as JSON. The key `ref` picks the branch or tag and is no input itself; without it the repository's default branch is used.\n\nExample: `{ \"stack\": \"{{ .event.context.entityIdentifier }}\" }`",
					"tsType": "JsonObject",
					"type": "object"
				},
				"reportWorkflowStatus": {
					"description": "Whether the workflow's end settles the run. `true`, `false`, or one template that renders to either.\n\nDefault: `true`",
					"type": ["boolean", "string"],
					"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$",
					"default": true
				}
			}
		},
		"integrationActionInvocation": {
			"title": "Integration action invocation",
			"description": "An action of an installed integration.",
			"type": "object",
			"required": [
				"type",
				"installationId",
				"integrationActionType",
				"integrationActionExecutionProperties"
			],
			"additionalProperties": false,
			"properties": {
				"type": {
					"description": "What an installed integration would do: starts a GitHub workflow, as the type `GITHUB` does.",
					"const": "INTEGRATION_ACTION"
				},
				"installationId": {
					"description": "The integration's installation id. Longshore calls GitHub itself and needs none.\n\nExample: `github-ocean`",
					"type": "string",
					"minLength": 1
				},
				"integrationActionType": {
					"description": "What the integration does. There is one: `dispatch_workflow` starts a GitHub Actions workflow.",
					"const": "dispatch_workflow"
				},
				"integrationActionExecutionProperties": { "$ref": "#/definitions/integrationActionExecutionProperties" }
			}
		},
		"integrationActionExecutionProperties": {
			"title": "Integration action execution properties",
			"description": "The workflow that the integration starts.\n\nExample: `{ \"org\": \"acme\", \"repo\": \"infrastructure\", \"workflow\": \"teardown.yaml\" }`",
			"type": "object",
			"required": [
				"org",
				"repo",
				"workflow"
			],
			"additionalProperties": false,
			"properties": {
				"org": {
					"description": "The organisation or user that owns the repository. Templates are rendered.\n\nExample: `acme`",
					"type": "string",
					"minLength": 1
				},
				"repo": {
					"description": "The repository's name, without the owner. Templates are rendered.\n\nExample: `infrastructure`",
					"type": "string",
					"minLength": 1
				},
				"workflow": {
					"description": "The workflow's file name, or its numeric id.\n\nExample: `teardown.yaml`",
					"type": ["string", "number"],
					"minLength": 1
				},
				"workflowInputs": {
					"description": "Inputs of the workflow, by name, at most 25 of 65,535 characters in all. Templates are rendered; what is no string arrives as JSON. The key `ref` picks the branch or tag and is no input itself; without it the repository's default branch is used.\n\nExample: `{ \"stack\": \"{{ .event.context.entityIdentifier }}\" }`",
					"tsType": "JsonObject",
					"type": "object"
				},
				"reportWorkflowStatus": {
					"description": "Whether the workflow's end settles the run. `true`, `false`, or one template that renders to either.\n\nDefault: `true`",
					"type": ["boolean", "string"],
					"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$",
					"default": true
				}
			}
		},
		"gitlabInvocation": {
			"title": "GitLab invocation",
			"description": "A GitLab pipeline.",
			"type": "object",
			"required": [
				"type",
				"projectName",
				"groupName"
			],
			"additionalProperties": false,
			"properties": {
				"type": {
					"description": "Starts a GitLab pipeline, with the trigger token in `LONGSHORE_GITLAB_TOKEN_<GROUP>_<PROJECT>` or `LONGSHORE_GITLAB_TOKEN`.",
					"const": "GITLAB"
				},
				"projectName": {
					"description": "The project's name, without its group. Templates are rendered.\n\nExample: `infrastructure`",
					"type": "string",
					"minLength": 1
				},
				"groupName": {
					"description": "The group's full path. Templates are rendered.\n\nExample: `acme/platform`",
					"type": "string",
					"minLength": 1
				},
				"defaultRef": {
					"description": "The branch or tag that the pipeline runs on unless a variable `ref` says another.\n\nDefault: `main`",
					"type": "string",
					"default": "main"
				},
				"pipelineVariables": {
					"description": "Variables of the pipeline, by name. Templates are rendered; what is no string arrives as JSON.\n\nExample: `{ \"STACK\": \"{{ .event.context.entityIdentifier }}\" }`",
					"tsType": "JsonObject",
					"type": "object"
				}
			}
		},
		"azureDevopsInvocation": {
			"title": "Azure DevOps invocation",
			"description": "An Azure DevOps pipeline, through its incoming webhook.",
			"type": "object",
			"required": [
				"type",
				"webhook",
				"org"
			],
			"additionalProperties": false,
			"properties": {
				"type": {
					"description": "Starts an Azure DevOps pipeline through an incoming webhook, whose header is `X-Port-Signature`, signed with `LONGSHORE_AZURE_DEVOPS_SECRET` or `PORT_CLIENT_SECRET`.",
					"const": "AZURE_DEVOPS"
				},
				"webhook": {
					"description": "The name of the incoming webhook resource.\n\nExample: `catalog-events`",
					"type": "string",
					"minLength": 1
				},
				"org": {
					"description": "The Azure DevOps organisation. Templates are rendered.\n\nExample: `acme`",
					"type": "string",
					"minLength": 1
				},
				"payload": {
					"description": "What the pipeline is given, as JSON. Templates are rendered in every string.\n\nDefault: the whole context without secrets.\n\nExample: `{ \"stack\": \"{{ .event.context.entityIdentifier }}\" }`",
					"tsType": "JsonObject | readonly Json[]",
					"type": ["object", "array"]
				}
			}
		},
		"kafkaInvocation": {
			"title": "Kafka invocation",
			"description": "A message on a Kafka topic.",
			"type": "object",
			"required": ["type"],
			"additionalProperties": false,
			"properties": {
				"type": {
					"description": "Writes a message to the topic that `kafka` of the configuration names. Its key is the entity's identifier; its header `webhook-id` is the same on every repetition.",
					"const": "KAFKA"
				},
				"payload": {
					"description": "The message, as JSON. Templates are rendered in every string.\n\nDefault: the whole context without secrets.\n\nExample: `{ \"stack\": \"{{ .event.context.entityIdentifier }}\" }`",
					"tsType": "JsonObject | readonly Json[]",
					"type": ["object", "array"]
				}
			}
		},
		"upsertEntityInvocation": {
			"title": "Upsert entity invocation",
			"description": "An entity of the catalog that is created or updated.",
			"type": "object",
			"required": [
				"type",
				"blueprintIdentifier",
				"mapping"
			],
			"additionalProperties": false,
			"properties": {
				"type": {
					"description": "Creates an entity of the catalog, or updates the fields that `mapping` names, with `PORT_CLIENT_ID` and `PORT_CLIENT_SECRET`.",
					"const": "UPSERT_ENTITY"
				},
				"blueprintIdentifier": {
					"description": "The blueprint of the entity. System blueprints such as `_user` are allowed.\n\nExample: `incident`",
					"type": "string",
					"minLength": 1
				},
				"mapping": { "$ref": "#/definitions/entityMapping" }
			}
		},
		"entityMapping": {
			"title": "Entity mapping",
			"description": "The entity's fields. Templates are rendered in every string. Of an entity that exists, only the named fields change.\n\nExample: `{ \"identifier\": \"{{ .event.context.entityIdentifier }}\", \"properties\": { \"state\": \"open\" } }`",
			"tsType": "JsonObject",
			"type": "object",
			"properties": {
				"identifier": {
					"description": "The entity's identifier: it exists, or is created under it.\n\nExample: `{{ .event.context.entityIdentifier }}`",
					"type": "string"
				},
				"title": {
					"description": "The entity's title.\n\nExample: `{{ .event.diff.after.title }}`",
					"type": ["string", "null"]
				},
				"icon": {
					"description": "The name of the entity's icon.\n\nExample: `Alert`",
					"type": ["string", "null"]
				},
				"team": {
					"description": "The team that owns the entity, or several.\n\nExample: `[\"{{ .event.diff.after.properties.team }}\"]`",
					"type": [
						"string",
						"array",
						"null"
					],
					"items": {
						"description": "A team's name.",
						"type": "string"
					}
				},
				"properties": {
					"description": "Properties by identifier, of any JSON type.\n\nExample: `{ \"state\": \"open\" }`",
					"type": ["object", "string"],
					"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$"
				},
				"relations": {
					"description": "Relations by identifier: the related entity's identifier, a list of them, or null.\n\nExample: `{ \"service\": \"{{ .event.context.entityIdentifier }}\" }`",
					"type": ["object", "string"],
					"pattern": "^\\s*\\{\\{[\\s\\S]*\\}\\}\\s*$",
					"additionalProperties": {
						"description": "An entity's identifier, a list of them, or null for none.",
						"type": [
							"string",
							"array",
							"null"
						],
						"items": {
							"description": "An entity's identifier.",
							"type": "string"
						}
					}
				}
			}
		},
		"approvalNotification": {
			"title": "Approval notification",
			"description": "How approvers are told. It has an effect on self-service actions only.\n\nExample: `{ \"type\": \"email\" }`",
			"type": "object",
			"required": ["type"],
			"discriminator": { "propertyName": "type" },
			"tagDescription": "How approvers are told.\n\nExample: `email`",
			"oneOf": [{ "$ref": "#/definitions/emailApprovalNotification" }, { "$ref": "#/definitions/webhookApprovalNotification" }]
		},
		"emailApprovalNotification": {
			"title": "Email approval notification",
			"description": "An email to every approver.",
			"type": "object",
			"required": ["type"],
			"additionalProperties": false,
			"properties": { "type": {
				"description": "Sends an email to every approver.",
				"const": "email"
			} }
		},
		"webhookApprovalNotification": {
			"title": "Webhook approval notification",
			"description": "A request to a URL that tells the approvers.",
			"type": "object",
			"required": ["type", "url"],
			"additionalProperties": false,
			"properties": {
				"type": {
					"description": "Sends a request to a URL.",
					"const": "webhook"
				},
				"url": {
					"description": "Where the request goes.\n\nExample: `https://hooks.example.com/approvals`",
					"type": "string",
					"minLength": 1
				},
				"format": {
					"description": "The shape of the request's body.\n\nExample: `slack`",
					"enum": ["json", "slack"],
					"enumDescriptions": ["The run as JSON.", "A message as Slack's webhooks read it."]
				}
			}
		}
	}
};
// src/manifest/take-apart.ts
function takeApart(value, base) {
	if (!isJsonObject(value)) return {
		conditions: [],
		templates: []
	};
	return {
		conditions: conditionsOf(value["trigger"], base),
		templates: templatesOf(value["invocationMethod"], base)
	};
}
function conditionsOf(trigger, base) {
	const condition = isJsonObject(trigger) ? trigger["condition"] : void 0;
	const expressions = isJsonObject(condition) ? condition["expressions"] : void 0;
	if (!Array.isArray(expressions)) return [];
	return expressions.flatMap((expression, index) => typeof expression === "string" ? [{
		path: [
			...base,
			"trigger",
			"condition",
			"expressions",
			index
		],
		expression
	}] : []);
}
function templatesOf(invocation, base) {
	if (!isJsonObject(invocation)) return [];
	const templates = [];
	visitStrings(invocation, (text, path, place) => {
		templates.push({
			path: path.slice(),
			place,
			text,
			parsed: parseTemplate(text)
		});
	}, [...base, "invocationMethod"]);
	return templates;
}
// src/manifest/check-automation.ts
const HARMLESS = /* @__PURE__ */ new Set([...[
	"additionalProperties",
	"pattern",
	"minLength",
	"maxLength"
]]);
function checkAutomation(subject, context, rules) {
	const { document, base, value } = subject;
	if (!isJsonObject(value)) return { diagnostics: [notAnObject(subject)] };
	const accepted = isAutomation(value);
	const errors = accepted ? [] : validateAutomation.errors ?? [];
	const schemaFindings = accepted ? [] : schemaDiagnostics(errors, {
		...subject,
		schema: automation_default,
		noun: "automation"
	});
	const parts = takeApart(value, base);
	const whole = accepted || errors.every(({ keyword }) => HARMLESS.has(keyword));
	const found = isWhole(value, whole) ? runRules(value, parts, subject, context, rules) : [];
	return {
		diagnostics: found.length === 0 ? schemaFindings : [...schemaFindings, ...found],
		checked: checkedValue(value, accepted ? value : void 0, subject),
		jq: {
			subject: {
				document,
				base,
				value,
				quotesReported: whole
			},
			parts
		}
	};
}
function checkedValue({ identifier, publish }, accepted, subject) {
	const published = publish === true;
	if (accepted === void 0) {
		if (typeof identifier !== "string") return { published };
		return {
			published,
			identifier: {
				identifier,
				place: new AutomationPlace(subject)
			}
		};
	}
	const placed = new AutomationAtPlace(accepted, subject);
	const own = authored(accepted);
	const entry = own === accepted ? placed : new AutomationAtPlace(own, subject);
	return {
		published,
		identifier: {
			identifier: accepted.identifier,
			place: placed
		},
		entry,
		placed
	};
}
var AutomationPlace = class {
	file;
	#document;
	#base;
	constructor({ document, base }) {
		this.file = document.file;
		this.#document = document;
		this.#base = base;
	}
	get range() {
		return this.rangeOf(["identifier"]);
	}
	rangeOf(path) {
		return this.#document.rangeOfValue([...this.#base, ...path]);
	}
};
var AutomationAtPlace = class extends AutomationPlace {
	automation;
	constructor(automation, subject) {
		super(subject);
		this.automation = automation;
	}
};
function authored(automation) {
	if (!Object.keys(automation).some((key) => UNAUTHORED_KEYS.has(key))) return automation;
	const { identifier, trigger, invocationMethod, ...rest } = automation;
	const own = Object.entries(rest).filter(([key]) => !UNAUTHORED_KEYS.has(key));
	return {
		identifier,
		trigger,
		invocationMethod,
		...Object.fromEntries(own)
	};
}
function notAnObject({ document, base, value }) {
	const empty = value === null || value === void 0;
	return diagnostic("not-an-automation", {
		message: empty ? `The ${base.length === 0 ? "document" : "list item"} is empty. It holds no automation.` : "An automation is an object with keys such as \"identifier\" and \"trigger\".",
		hint: empty ? "Write an automation, or delete it." : "Write an object, or a list of them.",
		file: document.file,
		range: document.rangeOfValue(base)
	});
}
function runRules(automation, parts, { document, base }, context, rules) {
	const checked = {
		automation,
		base,
		document,
		...parts
	};
	const { file } = document;
	const found = [];
	for (const { code, check } of rules) for (const finding of check(checked, context)) found.push(diagnostic(code, {
		...finding,
		file
	}));
	return found;
}
function isWhole(value, whole) {
	return whole && isJsonObject(value);
}
function isAutomation(value) {
	return validateAutomation(value);
}
// src/manifest/duplicate-identifiers.ts
function duplicateIdentifiers(written) {
	const first = /* @__PURE__ */ new Map();
	return written.flatMap((one) => {
		const earlier = first.get(one.identifier);
		if (earlier === void 0) {
			first.set(one.identifier, one);
			return [];
		}
		return [diagnostic("duplicate-identifier", {
			message: `The identifier "${one.identifier}" is used twice; an identifier names one automation.`,
			hint: "Give one of the two another identifier, or delete it.",
			file: one.place.file,
			range: one.place.range,
			notes: [{
				message: "The first one is here.",
				file: earlier.place.file,
				range: earlier.place.range
			}]
		})];
	});
}
// src/manifest/interactions/condition.ts
function conditionSet({ trigger: { condition } }) {
	const expressions = new Set((condition?.expressions ?? []).map(plainExpression));
	return {
		combinator: condition?.combinator === "or" && expressions.size > 1 ? "or" : "and",
		expressions
	};
}
function plainExpression(source) {
	const { tokens, unterminated } = lexJq(source);
	if (unterminated !== void 0 || source.includes("\\(")) return source;
	return tokens.map(({ text }) => text).join(" ");
}
function hasCondition({ trigger }) {
	return (trigger.condition?.expressions.length ?? 0) > 0;
}
function implies(a, b) {
	if (b.combinator === "and") return b.expressions.size === 0 || a.combinator === "and" && isSubset(b.expressions, a.expressions);
	return a.combinator === "and" ? [...a.expressions].some((expression) => b.expressions.has(expression)) : isSubset(a.expressions, b.expressions);
}
function isSubset(a, b) {
	if (a.size > b.size) return false;
	for (const one of a) if (!b.has(one)) return false;
	return true;
}
// src/manifest/interactions/cycle-finding.ts
function cycleFinding(code, cycle) {
	const [first] = cycle;
	if (first === void 0) return void 0;
	const parts = [
		chainWords(cycle, first, code),
		endWords(cycle, code),
		draftWords(cycle)
	];
	const { file } = first.from;
	return diagnostic(code, {
		message: parts.filter((part) => part !== "").join(" "),
		hint: hintFor$1(cycle, code),
		file,
		range: first.from.rangeOf(triggerTarget(first.from)),
		notes: cycle.length === 1 && first.kind === "run" ? [] : notesOf(cycle)
	});
}
const MAX_NAMES = 8;
function chainWords(cycle, first, code) {
	const can = code === "cycle" ? "start" : "can start";
	if (cycle.length > 1) {
		const names = cycle.map(({ from }) => `"${nameOf(from)}"`);
		const left = names.length - MAX_NAMES;
		return `${[...left > 1 ? [...names.slice(0, 7), `${left + 1} more`] : names, names[0]].join(" → ")} ${can} each other.`;
	}
	const name = `"${nameOf(first.from)}"`;
	const starts = code === "cycle" ? "starts" : "can start";
	return first.kind === "run" ? `${name} ${starts} itself: it listens to its own runs.` : `${name} ${starts} itself: it writes the blueprint "${shownText(blueprintOf(first.from))}", to whose changes it listens.`;
}
function endWords(cycle, code) {
	if (code === "cycle") return cycle.length === 1 ? "It has no condition that could end that." : "None of them has a condition that could end that.";
	const named = namesOf(cycle, ({ automation }) => hasCondition(automation));
	if (named.length > 0) {
		if (cycle.length === 1) return "Only its condition can end that.";
		return `Only the condition${named.length === 1 ? "" : "s"} of ${quotedList(named)} can end that.`;
	}
	const unsure = cycle.filter(({ sure }) => !sure);
	if (unsure.length === 0) return "";
	return unsure.some(({ kind }) => kind === "entity") ? "Whether that ends depends on which entities are written." : "It goes on for as long as the receivers report to the runs.";
}
function draftWords(cycle) {
	const drafts = namesOf(cycle, ({ automation }) => !isPublished(automation));
	if (drafts.length === 0) return "";
	return drafts.length === 1 ? `${quotedList(drafts)} is a draft.` : `${quotedList(drafts)} are drafts.`;
}
function namesOf(cycle, is) {
	return cycle.filter(({ from }) => is(from)).slice(0, MAX_NAMES).map(({ from }) => nameOf(from));
}
function hintFor$1(cycle, code) {
	if (code === "cycle-possible" && cycle.some(({ from }) => hasCondition(from.automation))) return "Make sure that what they cause does not meet the condition again. If so, say why: # longshore-ignore cycle-possible: <reason>";
	return cycle.some(({ kind }) => kind === "entity") ? "Add a condition that what is written does not meet, such as a change of a property that none of them writes." : "Listen to the runs of another action, or add a condition that these runs do not meet.";
}
const MAX_NOTES = 20;
function notesOf(cycle) {
	return cycle.slice(0, MAX_NOTES).map(({ from, to, kind }) => kind === "entity" ? {
		message: `"${nameOf(from)}" writes the blueprint "${shownText(blueprintOf(from))}", which starts "${nameOf(to)}".`,
		file: from.file,
		range: from.rangeOf(["invocationMethod", "blueprintIdentifier"])
	} : {
		message: `"${nameOf(to)}" listens to the runs of "${nameOf(from)}".`,
		file: to.file,
		range: to.rangeOf(triggerTarget(to))
	});
}
function triggerTarget({ automation: { trigger } }) {
	return [
		"trigger",
		"event",
		"actionIdentifier" in trigger.event ? "actionIdentifier" : "blueprintIdentifier"
	];
}
function blueprintOf({ automation: { invocationMethod } }) {
	return invocationMethod.type === "UPSERT_ENTITY" ? invocationMethod.blueprintIdentifier : "";
}
function nameOf({ automation }) {
	return shownText(automation.identifier);
}
// src/manifest/interactions/strong-components.ts
function strongComponents(nodes, next) {
	const inside = new Set(nodes);
	const order = /* @__PURE__ */ new Map();
	const lowest = /* @__PURE__ */ new Map();
	const open = [];
	const isOpen = /* @__PURE__ */ new Set();
	const found = [];
	function enter(node) {
		order.set(node, order.size);
		lowest.set(node, order.size - 1);
		open.push(node);
		isOpen.add(node);
		return {
			node,
			edges: next(node),
			at: 0
		};
	}
	function lower(node, to) {
		lowest.set(node, Math.min(lowest.get(node) ?? 0, to ?? Number.POSITIVE_INFINITY));
	}
	function close(node) {
		if (lowest.get(node) !== order.get(node)) return;
		const component = open.splice(open.lastIndexOf(node));
		for (const one of component) isOpen.delete(one);
		if (component.length > 1) found.push(component);
	}
	for (const root of nodes) {
		if (order.has(root)) continue;
		const path = [enter(root)];
		for (let visit = path.at(-1); visit !== void 0; visit = path.at(-1)) {
			const { node, edges } = visit;
			const to = edges[visit.at];
			visit.at += 1;
			if (to === void 0) {
				path.pop();
				close(node);
				const parent = path.at(-1);
				if (parent !== void 0) lower(parent.node, lowest.get(node));
			} else if (!order.has(to)) {
				if (inside.has(to)) path.push(enter(to));
			} else if (isOpen.has(to)) lower(node, order.get(to));
		}
	}
	return found;
}
// src/manifest/interactions/cycle-paths.ts
function componentsOf(starts, scope) {
	const { automations, causes } = starts;
	const nodes = /* @__PURE__ */ new Map();
	const byNode = [];
	for (const [index, own] of causes) {
		if (!scope.includes(index)) continue;
		for (const cause of own) {
			if (nodes.has(cause)) continue;
			nodes.set(cause, automations.length + byNode.length);
			byNode.push(cause);
		}
	}
	return strongComponents([...[...causes.keys()].filter((index) => scope.includes(index)), ...nodes.values()], (node) => {
		const cause = byNode[node - automations.length];
		if (cause === void 0) return (causes.get(node) ?? []).flatMap((own) => nodes.get(own) ?? []);
		return listenersIn(cause, scope).map(({ automation }) => automation);
	}).map((component) => component.filter((node) => node < automations.length)).map((component) => component.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}
function listenersIn({ listeners }, scope) {
	return [...listeners.values()].filter((one) => scope.follows(one) && scope.includes(one.automation));
}
function ownCycle(index, starts, scope) {
	for (const cause of starts.causes.get(index) ?? []) {
		const listener = cause.listeners.get(index);
		if (listener === void 0 || !scope.follows(listener)) continue;
		const link = linkTo(listener, {
			from: index,
			kind: cause.kind
		}, starts);
		if (link !== void 0) return [link];
	}
}
function cycleThrough(start, starts, scope) {
	const reached = /* @__PURE__ */ new Map();
	const spread = /* @__PURE__ */ new Set();
	const queue = [start];
	for (const from of queue) for (const cause of starts.causes.get(from) ?? []) {
		const { kind } = cause;
		const back = cause.listeners.get(start);
		if (from !== start && back !== void 0 && scope.follows(back)) return linksTo({
			from,
			kind,
			sure: back.sure
		}, start, reached, starts);
		if (spread.has(cause)) continue;
		spread.add(cause);
		for (const { automation, sure } of listenersIn(cause, scope)) {
			if (automation === start || reached.has(automation)) continue;
			reached.set(automation, {
				from,
				kind,
				sure
			});
			queue.push(automation);
		}
	}
}
function linksTo(last, start, reached, starts) {
	const links = [];
	let to = start;
	for (let step = last; step !== void 0; step = reached.get(to)) {
		const link = linkTo({
			automation: to,
			sure: step.sure
		}, step, starts);
		if (link !== void 0) links.unshift(link);
		to = step.from;
		if (to === start) break;
	}
	return links;
}
function linkTo({ automation, sure }, { from: index, kind }, { automations }) {
	const [from, to] = [automations[index], automations[automation]];
	return from === void 0 || to === void 0 ? void 0 : {
		from,
		to,
		kind,
		sure,
		index
	};
}
// src/manifest/interactions/condition-tests.ts
function conditionTests({ trigger: { condition } }) {
	const expressions = condition?.expressions ?? [];
	if (condition?.combinator === "or" && expressions.length > 1) return [];
	return expressions.flatMap((source) => {
		const { tokens, unterminated } = lexJq(source);
		return unterminated === void 0 ? conjuncts(tokens).flatMap((one) => testOf(one) ?? []) : [];
	});
}
const OPAQUE = /* @__PURE__ */ new Set([...[
	"def",
	"reduce",
	"foreach",
	"label",
	"as",
	"if",
	"try",
	"now",
	"input",
	"inputs"
]]);
const LOOSER = /* @__PURE__ */ new Set([...[
	"|",
	",",
	"//",
	"or",
	"=",
	"|=",
	"+=",
	"-=",
	"*=",
	"/=",
	"%=",
	"//=",
	"?//"
]]);
function conjuncts(given) {
	const tokens = withoutParentheses(given);
	if (tokens.some(({ kind, text }) => kind === "name" && OPAQUE.has(text))) return [];
	const outer = outerIndexes(tokens);
	const ands = outer.filter((index) => tokens[index]?.text === "and");
	if (ands.length === 0) return [tokens];
	if (outer.some((index) => isOperator(tokens[index], LOOSER))) return [];
	return [...ands, tokens.length].flatMap((end, number) => conjuncts(tokens.slice(number === 0 ? 0 : (ands[number - 1] ?? 0) + 1, end)));
}
function withoutParentheses(tokens) {
	let inner = tokens;
	while (inner[0]?.text === "(" && inner.at(-1)?.text === ")" && outerIndexes(inner).length === 0) inner = inner.slice(1, -1);
	return inner;
}
function outerIndexes(tokens) {
	const found = [];
	let depth = 0;
	for (const [index, { kind, text }] of tokens.entries()) {
		const opens = kind === "interpolation-open" || kind === "bracket" && "([{".includes(text);
		const closes = kind === "interpolation-close" || kind === "bracket" && ")]}".includes(text);
		if (opens) depth += 1;
		else if (closes) depth -= 1;
		else if (depth === 0) found.push(index);
	}
	return found;
}
function isOperator(token, operators) {
	return (token?.kind === "operator" || token?.kind === "name") && operators.has(token.text);
}
const COMPARISONS = [
	"==",
	"!=",
	"<",
	">=",
	">",
	"<="
];
function testOf(tokens) {
	const outer = outerIndexes(tokens);
	const pipe = outer.findLast((index) => tokens[index]?.text === "|") ?? -1;
	const stage = outer.filter((index) => index > pipe);
	if (pipe !== -1 && tokens.length === pipe + 2 && tokens[pipe + 1]?.text === "not") return makeTest("falsy", tokens, tokens.slice(0, pipe), []);
	if (stage.some((index) => isOperator(tokens[index], LOOSER))) return void 0;
	const [at] = stage.filter((index) => COMPARISONS.some((operator) => operator === tokens[index]?.text));
	const operator = COMPARISONS.find((one) => at !== void 0 && one === tokens[at]?.text);
	if (at === void 0 || operator === void 0) return makeTest("truthy", tokens, tokens, []);
	return makeTest(operator, tokens, tokens.slice(0, at), tokens.slice(at + 1));
}
function makeTest(operator, whole, left, right) {
	if (left.length === 0) return void 0;
	const path = onlyPath(left);
	const literal = literalOf(right);
	const fields = fieldsOf(whole, rootPaths(sourceOf(whole)));
	return {
		operator,
		left: commonText(left),
		right: commonText(right),
		...path === void 0 ? {} : { path },
		...literal === void 0 ? {} : { literal },
		...fields === void 0 ? {} : { fields }
	};
}
function sourceOf(tokens) {
	let text = "";
	for (const [index, token] of tokens.entries()) {
		const before = tokens[index - 1];
		const gap = before !== void 0 && before.offset + before.text.length !== token.offset;
		text += `${gap ? " " : ""}${token.text}`;
	}
	return text;
}
function onlyPath(tokens) {
	const source = sourceOf(tokens);
	const [path, second] = rootPaths(source);
	return second === void 0 && path?.offset === 0 && path.end === source.length ? path.steps : void 0;
}
function literalOf(tokens) {
	const [token, second] = tokens;
	if (token === void 0 || second !== void 0) return void 0;
	if (token.kind === "string") return token.value;
	if (token.kind === "number") return Number(token.text);
	return WORDS.get(token.text);
}
const WORDS = new Map([...[
	["true", true],
	["false", false],
	["null", null]
]]);
function commonText(tokens) {
	return tokens.map(({ text }, index) => {
		return text === ".before" && tokens[index - 1]?.text === ".diff" ? ".after" : text;
	}).join(" ");
}
const GROUPS = /* @__PURE__ */ new Set(["properties", "relations"]);
function fieldsOf(tokens, paths) {
	const starts = tokens.filter(({ kind, text, value }) => {
		return value === "diff" || text === ".." || kind === "variable";
	}).length;
	const read = paths.filter(({ steps }) => steps[0] === "diff");
	if (starts !== read.length) return void 0;
	const fields = [];
	for (const { steps } of read) {
		const [, side, group, name] = steps;
		if (side !== "before" && side !== "after" || group === void 0) return void 0;
		if (!GROUPS.has(group)) fields.push([group]);
		else if (name === void 0) return void 0;
		else fields.push([group, name]);
	}
	return fields;
}
// src/manifest/interactions/written-entity.ts
function writtenEntity({ trigger, invocationMethod }) {
	if (invocationMethod.type !== "UPSERT_ENTITY") return void 0;
	const { blueprintIdentifier: blueprint, mapping } = invocationMethod;
	if (blueprint.includes("{{")) return void 0;
	const { event } = trigger;
	return {
		blueprint,
		identity: identityOf(mapping, ("blueprintIdentifier" in event ? event.blueprintIdentifier : void 0) === blueprint),
		mapping
	};
}
const OWN = /^\s*\.event\s*\.(?:context\.entityIdentifier|diff\.(?:after|before)\.identifier)\s*$/;
const RELATED = /^\s*\.event\.diff\.(?:after|before)\.relations\.\w+\s*$/;
function identityOf(mapping, watched) {
	const identifier = mapping["identifier"];
	if (identifier === void 0) return hasTemplatedKey(mapping) ? "computed" : "generated";
	if (typeof identifier !== "string" || !identifier.includes("{{")) return "literal";
	const parsed = parseTemplate(identifier);
	if (parsed.kind !== "value") return "computed";
	const { expression } = parsed.expression;
	if (OWN.test(expression)) return watched ? "own" : "carried";
	return watched && RELATED.test(expression) ? "related" : "computed";
}
function writtenValue({ mapping }, [group = "", name]) {
	if (!WRITABLE.has(group) || hasTemplatedKey(mapping)) return { kind: "computed" };
	const whole = mapping[group];
	if (whole === void 0) return void 0;
	if (name === void 0) return literalOr(whole);
	if (!isJsonObject(whole) || hasTemplatedKey(whole)) return { kind: "computed" };
	const value = whole[name];
	return value === void 0 ? void 0 : literalOr(value);
}
const WRITABLE = /* @__PURE__ */ new Set([...[
	"title",
	"icon",
	"team",
	"properties",
	"relations"
]]);
function literalOr(value) {
	return !JSON.stringify(value).includes("{{") ? {
		kind: "literal",
		value
	} : { kind: "computed" };
}
function hasTemplatedKey(value) {
	return Object.keys(value).some((key) => key.includes("{{"));
}
// src/manifest/interactions/settles.ts
const MAX_WRITERS = 50;
function settles(automation, writers) {
	const tests = conditionTests(automation);
	if (tests.some(refusesAutomations)) return true;
	if (writers.length === 0 || writers.length > MAX_WRITERS) return false;
	const isUpdate = automation.trigger.event.type === "ENTITY_UPDATED" || writers.every(({ identity }) => STABLE.has(identity));
	return tests.some((test) => failsAfter(test, writers, isUpdate)) || isUpdate && asksForChange(tests, writers);
}
const STABLE = /* @__PURE__ */ new Set([
	"own",
	"literal",
	"carried"
]);
function refusesAutomations({ operator, path, literal }) {
	if (path?.join(".") !== "trigger.origin" || typeof literal !== "string") return false;
	return operator === "!=" ? literal === "AUTOMATION" : operator === "==" && literal !== "AUTOMATION";
}
function failsAfter(test, writers, isUpdate) {
	const { operator, path, literal, right, fields } = test;
	const [field, second] = fields ?? [];
	if (path === void 0 || field === void 0 || second !== void 0) return false;
	if (path.length !== field.length + 2 || right !== "" && literal === void 0) return false;
	if (path[1] === "before" && !isUpdate) return false;
	return writers.every((writer) => {
		const written = writtenValue(writer, field);
		return written?.kind === "literal" && !holds(written.value, operator, literal ?? null);
	});
}
function holds(value, operator, literal) {
	const isTrue = value !== false && value !== null;
	const isEqual = JSON.stringify(value) === JSON.stringify(literal);
	if (operator === "truthy") return isTrue;
	if (operator === "falsy") return !isTrue;
	if (operator === "==") return isEqual;
	return operator === "!=" ? !isEqual : true;
}
function asksForChange(tests, writers) {
	const settled = tests.filter(({ fields }) => fields?.every((field) => staysAsWritten(field, writers)) === true);
	return settled.some((test, index) => differsFromItself(test) || settled.slice(index + 1).some((other) => exclude(test, other)));
}
function staysAsWritten(field, writers) {
	const values = /* @__PURE__ */ new Set();
	for (const writer of writers) {
		const written = writtenValue(writer, field);
		if (written?.kind === "computed") return false;
		if (written !== void 0) values.add(JSON.stringify(written.value));
	}
	return values.size <= 1;
}
function differsFromItself({ operator, left, right }) {
	return left === right && (operator === "!=" || operator === "<" || operator === ">");
}
const OPPOSITES = {
	"==": "!=",
	"!=": "==",
	"<": ">=",
	">=": "<",
	">": "<=",
	"<=": ">",
	truthy: "falsy",
	falsy: "truthy"
};
function exclude(a, b) {
	if (a.left !== b.left) return false;
	if (a.right === b.right) return b.operator === OPPOSITES[a.operator];
	return a.literal !== void 0 && b.literal !== void 0 && a.literal !== b.literal && a.operator === "==" && b.operator === "==";
}
// src/manifest/interactions/starts.ts
function findStarts(automations) {
	const byTarget = listenersByTarget(automations);
	const written = /* @__PURE__ */ new Map();
	const causes = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Map();
	for (const [index, { automation }] of automations.entries()) {
		const own = [];
		const entity = writtenEntity(automation);
		if (entity !== void 0) {
			written.set(index, entity);
			const key = `${entity.identity} ${entity.blueprint}`;
			const cause = shared.get(key) ?? entityCause(entity, byTarget);
			shared.set(key, cause);
			if (cause.listeners.size > 0) own.push(cause);
		}
		const run = runCause(automation, byTarget);
		if (run.listeners.size > 0) own.push(run);
		if (own.length > 0) causes.set(index, own);
	}
	return {
		automations,
		causes,
		written
	};
}
function listenersByTarget(automations) {
	const listeners = /* @__PURE__ */ new Map();
	for (const [index, { automation }] of automations.entries()) {
		const { event } = automation.trigger;
		const target = "actionIdentifier" in event ? `run ${event.actionIdentifier}` : `entity ${event.blueprintIdentifier}`;
		const one = {
			automation: index,
			type: event.type
		};
		const others = listeners.get(target);
		if (others === void 0) listeners.set(target, [one]);
		else others.push(one);
	}
	return listeners;
}
const HEARD = {
	own: {
		ENTITY_UPDATED: "surely",
		ANY_ENTITY_CHANGE: "surely"
	},
	literal: {
		ENTITY_UPDATED: "surely",
		ANY_ENTITY_CHANGE: "surely"
	},
	carried: {
		ENTITY_CREATED: "maybe",
		ENTITY_UPDATED: "surely",
		ANY_ENTITY_CHANGE: "surely"
	},
	related: {
		ENTITY_UPDATED: "maybe",
		ANY_ENTITY_CHANGE: "maybe"
	},
	computed: {
		ENTITY_CREATED: "maybe",
		ENTITY_UPDATED: "maybe",
		ANY_ENTITY_CHANGE: "maybe"
	},
	generated: {
		ENTITY_CREATED: "surely",
		ANY_ENTITY_CHANGE: "surely"
	}
};
function entityCause({ blueprint, identity }, byTarget) {
	const listeners = /* @__PURE__ */ new Map();
	for (const { automation, type } of byTarget.get(`entity ${blueprint}`) ?? []) {
		const heard = HEARD[identity][type];
		if (heard !== void 0) listeners.set(automation, {
			automation,
			sure: heard === "surely"
		});
	}
	return {
		kind: "entity",
		listeners
	};
}
function runCause(automation, byTarget) {
	const listeners = /* @__PURE__ */ new Map();
	for (const { automation: index, type } of byTarget.get(`run ${automation.identifier}`) ?? []) {
		const sure = type !== "RUN_UPDATED" || endsByItself(automation);
		listeners.set(index, {
			automation: index,
			sure
		});
	}
	return {
		kind: "run",
		listeners
	};
}
function endsByItself({ invocationMethod }) {
	if (invocationMethod.type === "UPSERT_ENTITY") return true;
	return "synchronized" in invocationMethod && invocationMethod.synchronized === true;
}
// src/manifest/interactions/cycles.ts
function cycles(automations) {
	const starts = findStarts(automations);
	if (starts.causes.size === 0) return [];
	const certain = cyclesIn(starts, {
		includes: (index) => isCertain(automations[index]),
		follows: ({ sure }) => sure
	});
	const known = new Set(certain.flatMap((cycle) => cycle.map(({ index }) => index)));
	const possible = possibleCycles(starts).filter((cycle) => cycle.some(({ index }) => !known.has(index)) && canGoOn(cycle, starts));
	return [...certain.flatMap((cycle) => cycleFinding("cycle", cycle) ?? []), ...possible.flatMap((cycle) => cycleFinding("cycle-possible", cycle) ?? [])];
}
function isCertain(placed) {
	return placed !== void 0 && isPublished(placed.automation) && !hasCondition(placed.automation);
}
function cyclesIn(starts, scope) {
	return componentsOf(starts, scope).flatMap((component) => {
		const inside = new Set(component);
		const within = {
			...scope,
			includes: (index) => inside.has(index)
		};
		const own = component.flatMap((index) => {
			const cycle = ownCycle(index, starts, within);
			return cycle === void 0 || settlesAmong(index, writesOf([index], starts), starts) ? [] : [cycle];
		});
		const [first = -1] = component;
		const around = component.length > 1 ? cycleThrough(first, starts, within) : void 0;
		const selves = new Set(own.flatMap((cycle) => cycle.map(({ index }) => index)));
		const isMore = around?.some(({ index }) => !selves.has(index)) === true;
		return around !== void 0 && isMore ? [...own, around] : own;
	});
}
const MAX_ROUNDS = 5;
function possibleCycles(starts) {
	const { automations } = starts;
	let left = new Set(automations.keys());
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		const scope = scopeOf(left);
		const members = /* @__PURE__ */ new Set();
		let isStable = true;
		for (const component of componentsOf(starts, scope)) {
			const writes = writesOf(component, starts);
			for (const index of component) if (settlesAmong(index, writes, starts)) isStable = false;
			else members.add(index);
		}
		left = members;
		if (isStable) break;
	}
	return cyclesIn(starts, scopeOf(left));
}
function settlesAmong(index, writes, { automations }) {
	const automation = automations[index]?.automation;
	if (automation === void 0 || !hasCondition(automation)) return false;
	const { event } = automation.trigger;
	return settles(automation, ("blueprintIdentifier" in event ? writes.get(event.blueprintIdentifier) : void 0) ?? []);
}
function writesOf(component, { written }) {
	return groupBy(component.flatMap((index) => written.get(index) ?? []), ({ blueprint }) => blueprint);
}
function scopeOf(left) {
	return {
		includes: (index) => left.has(index),
		follows: () => true
	};
}
function canGoOn(cycle, { written }) {
	if (!cycle.some(({ to }) => to.automation.trigger.event.type === "ENTITY_CREATED")) return true;
	return cycle.some(({ kind, index }) => {
		const identity = written.get(index)?.identity;
		return kind === "entity" && (identity === "computed" || identity === "generated");
	});
}
// src/manifest/interactions/repeated-calls.ts
function repeatedCalls(automations) {
	const found = [];
	for (const alike of groupBy(automations, targetAndPlace).values()) {
		if (alike.length === 1) continue;
		for (const similar of groupBy(alike, callHash).values()) {
			if (similar.length === 1) continue;
			for (const group of groupBy(similar, wholeCall).values()) if (group.length > 1) found.push(...repeatedIn(group.map(callerOf)));
		}
	}
	return found;
}
function targetAndPlace({ automation: { trigger, invocationMethod } }) {
	const { event } = trigger;
	return `${"actionIdentifier" in event ? `run ${event.actionIdentifier}` : `entity ${event.blueprintIdentifier}`}\n${"url" in invocationMethod ? invocationMethod.url : invocationMethod.type}`;
}
function callHash({ automation: { invocationMethod } }) {
	return valueHash(invocationMethod);
}
function valueHash(value) {
	if (typeof value === "string") return textHash(value);
	if (typeof value !== "object" || value === null) return textHash(String(value));
	let hash = 0;
	for (const [key, item] of Object.entries(value)) hash = hash + Math.imul(textHash(key) | 1, valueHash(item)) | 0;
	return hash;
}
function textHash(text) {
	let hash = 0;
	for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash, 31) + text.charCodeAt(index) | 0;
	return hash;
}
function wholeCall({ automation: { trigger, invocationMethod } }) {
	const { event } = trigger;
	return `${"propertyIdentifier" in event ? event.propertyIdentifier : ""}\n${canonicalize(invocationMethod)}`;
}
function callerOf(placed) {
	const { automation } = placed;
	return {
		placed,
		type: automation.trigger.event.type,
		condition: conditionSet(automation)
	};
}
function repeatedIn(group) {
	const found = [];
	const different = [];
	for (const alike of groupBy(group, conditionKey).values()) {
		const first = alike.find((one) => !isDraft(one)) ?? alike[0];
		if (first === void 0) continue;
		different.push(first);
		for (const one of alike) if (identifierOf(one) !== identifierOf(first)) found.push(duplicate(first, one));
	}
	const index = widerIndex(different);
	for (const one of different) {
		const wider = index(one).find((other) => other !== one && contains(other, one));
		if (wider !== void 0) found.push(overlap(wider, one));
	}
	return found;
}
function conditionKey({ type, condition }) {
	return JSON.stringify([
		type,
		condition.combinator,
		[...condition.expressions].sort()
	]);
}
const MAX_COMPARED = 200;
function widerIndex(callers) {
	const counts = /* @__PURE__ */ new Map();
	for (const { condition } of callers) for (const one of condition.expressions) counts.set(one, (counts.get(one) ?? 0) + 1);
	const unconditional = [];
	const byExpression = /* @__PURE__ */ new Map();
	for (const caller of callers) {
		const { combinator, expressions } = caller.condition;
		if (expressions.size === 0) unconditional.push(caller);
		const sorted = [...expressions].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
		for (const expression of combinator === "and" ? sorted.slice(0, 1) : sorted) {
			const others = byExpression.get(expression);
			if (others === void 0) byExpression.set(expression, [caller]);
			else others.push(caller);
		}
	}
	return ({ condition }) => {
		const candidates = unconditional.slice(0, MAX_COMPARED);
		for (const expression of condition.expressions) for (const one of byExpression.get(expression) ?? []) {
			if (candidates.length >= MAX_COMPARED) return candidates;
			candidates.push(one);
		}
		return candidates;
	};
}
function contains(wider, one) {
	return (wider.type === one.type || wider.type === ANY_OF[one.type]) && (isDraft(one) || !isDraft(wider)) && implies(one.condition, wider.condition);
}
const ANY_OF = {
	ENTITY_CREATED: "ANY_ENTITY_CHANGE",
	ENTITY_UPDATED: "ANY_ENTITY_CHANGE",
	ENTITY_DELETED: "ANY_ENTITY_CHANGE",
	RUN_CREATED: "ANY_RUN_CHANGE",
	RUN_UPDATED: "ANY_RUN_CHANGE"
};
function duplicate(first, one) {
	const [name, other] = [shownIdentifier(one), shownIdentifier(first)];
	return diagnostic("duplicate-automation", {
		message: `"${name}" has the trigger, the condition and the call of "${other}": ${twice(one)}`,
		hint: "Delete one of the two.",
		...placeOf$2(one),
		notes: [{
			message: `"${other}" is here.`,
			...placeOf$2(first)
		}]
	});
}
function overlap(wider, one) {
	const [name, other] = [shownIdentifier(one), shownIdentifier(wider)];
	return diagnostic("overlapping-automations", {
		message: `Every event that starts "${name}" starts "${other}" too, with the same call: ${twice(one)}`,
		hint: `Delete "${name}", or narrow the condition of "${other}".`,
		...placeOf$2(one),
		notes: [{
			message: `"${other}", which has the wider condition, is here.`,
			...placeOf$2(wider)
		}]
	});
}
function twice(one) {
	return isDraft(one) ? "once it is no draft, each event makes the call twice." : "each event makes the call twice.";
}
function isDraft({ placed }) {
	return !isPublished(placed.automation);
}
function placeOf$2({ placed }) {
	return {
		file: placed.file,
		range: placed.rangeOf(["identifier"])
	};
}
function identifierOf({ placed }) {
	return placed.automation.identifier;
}
function shownIdentifier(caller) {
	return shownText(identifierOf(caller));
}
// src/manifest/interactions/interaction-findings.ts
function interactionFindings(automations) {
	return [...repeatedCalls(automations), ...cycles(distinct(automations))];
}
function distinct(automations) {
	const byIdentifier = /* @__PURE__ */ new Map();
	for (const one of automations) {
		const { identifier } = one.automation;
		if (!byIdentifier.has(identifier)) byIdentifier.set(identifier, one);
	}
	return [...byIdentifier.keys()].sort().flatMap((name) => byIdentifier.get(name) ?? []);
}
// src/manifest/jq-findings.ts
const BATCH = 1200;
function beginJqChecks(jq) {
	const subjects = [];
	const known = /* @__PURE__ */ new Set();
	const errors = /* @__PURE__ */ new Map();
	const checks = [];
	let batch = [];
	async function check(expressions) {
		for (const [index, result] of (await jq.check(expressions)).entries()) {
			const expression = expressions[index];
			if (result.kind === "error" && expression !== void 0) errors.set(expression, result.error);
		}
	}
	function send() {
		if (batch.length === 0) return;
		const checking = check(batch);
		checking.catch(() => {});
		checks.push(checking);
		batch = [];
	}
	return {
		add: (subject, parts) => {
			subjects.push(subject);
			for (const { expression } of expressionsOf(subject, parts)) {
				if (known.has(expression)) continue;
				known.add(expression);
				batch.push(expression);
			}
			if (batch.length >= BATCH) send();
		},
		findings: async () => {
			send();
			await Promise.all(checks);
			return errors.size === 0 ? [] : subjects.flatMap((subject) => findingsOf(subject, errors));
		}
	};
}
function findingsOf(subject, errors) {
	return expressionsOf(subject, takeApart(subject.value, subject.base)).flatMap((placed) => {
		const error = errors.get(placed.expression);
		return error === void 0 ? [] : [finding(subject.document, placed, error)];
	});
}
function expressionsOf({ quotesReported }, { conditions, templates }) {
	const found = [];
	for (const { path, expression } of conditions) found.push({
		expression,
		place: "condition",
		path,
		offset: 0
	});
	for (const { path, place, text, parsed } of templates) {
		if (parsed.kind === "literal" || place === "key" && isSpreadKey(text)) continue;
		for (const one of templateExpressions(parsed)) {
			if (quotesReported && keepsSingleQuotes(one)) continue;
			found.push({
				expression: one.expression,
				place,
				path,
				offset: one.offset
			});
		}
	}
	return found;
}
function keepsSingleQuotes(expression) {
	return expression.expression.includes("'") && singleQuoted(expression).some(({ kind }) => kind === "kept");
}
function finding(document, placed, error) {
	const { expression } = placed;
	const shared = {
		file: document.file,
		range: rangeOf(document, placed, error)
	};
	if (error.code === "jq-too-long") return diagnostic("jq-too-long", {
		...shared,
		message: error.message,
		hint: "Compute the value in the receiver, or split the automation."
	});
	const what = placed.place === "condition" ? "condition" : "template";
	return diagnostic(`${what}-jq`, {
		...shared,
		message: `The ${what} "${shownText(expression)}" is not valid jq: ${sentence(error.message)}`,
		hint: hintFor(expression)
	});
}
function rangeOf(document, { expression, place, path, offset }, error) {
	const { start, end } = faultOf(expression, error);
	return place === "key" ? document.rangeInKey(path, offset + start, offset + end) : document.rangeInString(path, offset + start, offset + end);
}
function faultOf(expression, { line, column }) {
	const trimmed = expression.trimEnd();
	const start = trimmed.length - trimmed.trimStart().length;
	if (line === void 0 || column === void 0) return {
		start,
		end: trimmed.length
	};
	const at = expression.split("\n").slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, column - 1);
	const offset = Math.max(0, Math.min(at, trimmed.length - 1));
	const token = lexJq(expression).tokens.find((one) => one.offset <= offset && offset < one.offset + one.text.length);
	return {
		start: token?.offset ?? offset,
		end: token ? token.offset + token.text.length : offset + 1
	};
}
function hintFor(expression) {
	if (expression.includes("||")) return "Write \"or\": jq has no \"||\".";
	if (expression.includes("&&")) return "Write \"and\": jq has no \"&&\".";
	if (expression.includes("'")) return "Write double quotes: jq has no strings in single quotes.";
	if (/^\s*if\s+(eq|ne|gt|lt)\s/.test(expression)) return "This is a Go template; in jq write: if .path == \"value\" then … else … end";
	const index = /\.(\d+)(?=\.|$|\s)/.exec(expression)?.[1];
	return index === void 0 ? void 0 : `Write ".[${index}]" for the item at index ${index}.`;
}
function sentence(text) {
	return text.endsWith(".") ? text : `${text}.`;
}
// src/manifest/policy/too-many-automations.ts
function tooManyAutomations(automations, { perBlueprint }) {
	if (perBlueprint === void 0) return [];
	const { max, severity } = perBlueprint;
	return [...byBlueprint(automations)].flatMap(([blueprint, listeners]) => {
		const one = listeners[max]?.one;
		if (one === void 0) return [];
		return [diagnostic("policy-too-many", {
			...severity === void 0 ? {} : { severity },
			message: `${listeners.length} published automations listen to the blueprint "${shownText(blueprint)}"; "policy.perBlueprint" allows ${max}.`,
			hint: `Join or delete ${listeners.length - max} of them, or make drafts of them.`,
			file: one.file,
			range: one.rangeOf([
				"trigger",
				"event",
				"blueprintIdentifier"
			])
		})];
	});
}
function byBlueprint(automations) {
	const listeners = automations.flatMap((one) => {
		const { event } = one.automation.trigger;
		return isPublished(one.automation) && "blueprintIdentifier" in event ? [{
			one,
			blueprint: event.blueprintIdentifier
		}] : [];
	});
	return groupBy(listeners, ({ blueprint }) => blueprint);
}
// src/manifest/suppressions/suppressible.ts
const USABLE = /* @__PURE__ */ new Set(["cycle"]);
const SUPPRESSIBLE_CODES = Object.keys(DIAGNOSTIC_CODES).filter((code) => isCode(code) && isSuppressible(code));
function isCode(name) {
	return Object.hasOwn(DIAGNOSTIC_CODES, name);
}
function isSuppressible(code) {
	if (code.startsWith("suppression-") || code.startsWith("coverage-")) return false;
	return DIAGNOSTIC_CODES[code].severity === "warning" || USABLE.has(code);
}
// src/manifest/suppressions/judge-suppression.ts
function judgeSuppression(suppression, config, todayMs) {
	const { codes, file, range } = suppression;
	if (codes.length === 0) return {
		findings: [diagnostic("suppression-unknown-code", {
			message: "The suppression names no code.",
			hint: "Write it as: # longshore-ignore <code>: why this is fine here",
			file,
			range
		})],
		codes: []
	};
	const unknown = codes.flatMap((written) => unknownCode(written, file) ?? []);
	const known = codes.flatMap((written) => {
		const { name } = written;
		return isCode(name) && isSuppressible(name) ? [{
			code: name,
			written
		}] : [];
	});
	if (known.length === 0) return {
		findings: unknown,
		codes: []
	};
	const fault = noReason(suppression) ?? noExpiry(suppression, config, todayMs) ?? expired(suppression, todayMs);
	return fault === void 0 ? {
		findings: unknown,
		codes: known
	} : {
		findings: [...unknown, fault],
		codes: []
	};
}
function unknownCode({ name, range }, file) {
	if (isCode(name)) {
		if (isSuppressible(name)) return void 0;
		const why = name.startsWith("suppression-") ? "it is about suppressions" : "it makes a definition unusable";
		return diagnostic("suppression-unknown-code", {
			message: `The code "${name}" cannot be suppressed: ${why}.`,
			hint: "Correct what it reports, and remove this.",
			file,
			range
		});
	}
	const near = nearest(name.slice(0, 60), SUPPRESSIBLE_CODES);
	return diagnostic("suppression-unknown-code", {
		message: `There is no code "${shownText(name)}".`,
		hint: near === void 0 ? "Write a code as validate prints it." : `Did you mean "${near}"?`,
		file,
		range
	});
}
function noReason({ codes, reason, file, range }) {
	if (/[\p{L}\p{N}]/u.test(reason)) return void 0;
	const names = codes.map(({ name }) => name);
	return diagnostic("suppression-no-reason", {
		message: `The suppression of ${quotedList(names)} gives no reason, and suppresses nothing.`,
		hint: `Write it behind a colon: # longshore-ignore ${names.join(", ")}: why this is fine here`,
		file,
		range
	});
}
const DAY_MS = 864e5;
function noExpiry({ until, file, range }, { requireExpiry, maxDays }, todayMs) {
	if (until === void 0) {
		if (!requireExpiry) return void 0;
		return diagnostic("suppression-no-expiry", {
			message: "The suppression has no end, which \"suppressions.requireExpiry\" asks for, and suppresses nothing.",
			hint: "End it in: until YYYY-MM-DD",
			file,
			range
		});
	}
	const end = dayOf(until.text);
	if (end === void 0) return diagnostic("suppression-no-expiry", {
		message: `"${until.text}" is no day, so the suppression suppresses nothing.`,
		hint: "Write the day as YYYY-MM-DD.",
		file,
		range: until.range
	});
	const days = Math.round((end - startOfDay(todayMs)) / DAY_MS);
	if (maxDays === void 0 || days <= maxDays) return void 0;
	return diagnostic("suppression-no-expiry", {
		message: `The suppression ends in ${days} days; "suppressions.maxDays" allows ${maxDays}. It suppresses nothing.`,
		hint: `Write a day up to ${dayText(startOfDay(todayMs) + maxDays * DAY_MS)}.`,
		file,
		range: until.range
	});
}
function expired({ until, codes, file }, todayMs) {
	const end = until === void 0 ? void 0 : dayOf(until.text);
	if (until === void 0 || end === void 0 || end >= startOfDay(todayMs)) return void 0;
	return diagnostic("suppression-expired", {
		message: `The suppression of ${quotedList(codes.map(({ name }) => name))} ended on ${until.text}.`,
		hint: "Correct what it suppressed and remove it, or give it another day.",
		file,
		range: until.range
	});
}
function dayOf(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return void 0;
	const ms = Date.parse(`${text}T00:00:00Z`);
	return Number.isNaN(ms) || dayText(ms) !== text ? void 0 : ms;
}
function dayText(ms) {
	return new Date(ms).toISOString().slice(0, 10);
}
function startOfDay(ms) {
	return ms - (ms % DAY_MS + DAY_MS) % DAY_MS;
}
// src/manifest/suppressions/apply-suppressions.ts
const TOGETHER = /* @__PURE__ */ new Set([...[
	"cycle",
	"cycle-possible",
	"duplicate-automation",
	"overlapping-automations"
], ...["policy-too-many"]]);
function applySuppressions(diagnostics, files, { config, todayMs, partial }) {
	if (files.size === 0) return {
		diagnostics,
		count: 0
	};
	const findings = [];
	const active = /* @__PURE__ */ new Map();
	for (const [file, { suppressions }] of files) {
		const judged = suppressions.map((suppression) => {
			const { codes, findings: wrong } = judgeSuppression(suppression, config, todayMs);
			findings.push(...wrong);
			return codes.map(({ code, written }) => ({
				code,
				written,
				suppression,
				used: false
			}));
		});
		active.set(file, judged.flat());
	}
	const kept = diagnostics.filter((one) => !isSuppressed(one, active, files));
	const unusable = new Set(diagnostics.flatMap(({ code, file }) => isSuppressible(code) ? [] : [file]));
	for (const [file, all] of active) {
		if (unusable.has(file)) continue;
		for (const one of all) if (!one.used && !(partial && TOGETHER.has(one.code))) findings.push(unused(one));
	}
	return {
		diagnostics: [...kept, ...findings],
		count: diagnostics.length - kept.length
	};
}
function isSuppressed({ code, file, range }, active, files) {
	const line = files.get(file)?.startLine(range.start.line);
	let suppressed = false;
	for (const one of active.get(file) ?? []) {
		const { place } = one.suppression;
		const covers = place.kind === "file" || place.kind === "line" && place.line === line;
		if (one.code !== code || !covers) continue;
		one.used = true;
		suppressed = true;
	}
	return suppressed;
}
function unused({ code, written, suppression }) {
	const { place, file } = suppression;
	const { range } = written;
	if (place.kind === "misplaced") return diagnostic("suppression-unused", {
		message: `The suppression of "${code}" for the whole file stands below its first line, and suppresses nothing.`,
		hint: "Move it to the top of the file, above everything but comments.",
		file,
		range
	});
	const where = place.kind === "file" ? "in this file" : place.line === void 0 ? "below it" : `on line ${place.line}`;
	return diagnostic("suppression-unused", {
		message: `There is no "${code}" ${where} to suppress.`,
		hint: "Remove it.",
		file,
		range
	});
}
// src/manifest/parse/yaml-comments.ts
var import_dist = require_dist();
const DOCUMENT = "";
const FLOW_END = "";
const SCALAR = "";
function yamlComments(text) {
	const comments = [];
	const contentLines = [];
	const startLines = /* @__PURE__ */ new Map();
	let offset = 0;
	let line = 1;
	let alone = true;
	let isScalar = false;
	let isBlock = false;
	for (const token of new import_dist.Lexer().lex(text)) {
		if (!isScalar && (token === DOCUMENT || token === FLOW_END || token === SCALAR)) {
			isScalar = token === SCALAR;
			continue;
		}
		const breaks = token.split("\n").length - 1;
		if (token.startsWith("#") && !isScalar) comments.push({
			text: token.trimEnd(),
			offset,
			line,
			alone
		});
		else if (isScalar || !NOTHING.test(token)) {
			if (contentLines.at(-1) !== line) contentLines.push(line);
			const first = isScalar && isBlock ? line - 1 : line;
			for (let behind = first + 1; behind <= line + breaks; behind += 1) startLines.set(behind, first);
			isBlock = !isScalar && BLOCK_HEADER.test(token);
			alone = false;
		}
		if (breaks > 0) alone = token.endsWith("\n");
		isScalar = false;
		offset += token.length;
		line += breaks;
	}
	return {
		comments,
		contentLines,
		startLines
	};
}
const NOTHING = /^(?:[\s\ufeff]*|---|%.*)$/;
const BLOCK_HEADER = /^[|>]/;
// src/manifest/suppressions/read-suppressions.ts
const WORD = "longshore-ignore";
function readSuppressions(file, text) {
	if (!text.includes(WORD) || /\.json$/i.test(file)) return void 0;
	const read = yamlComments(text);
	const lines = createLineIndex(text);
	const suppressions = read.comments.flatMap((comment) => {
		const parsed = parseComment(comment.text);
		if (parsed === void 0) return [];
		const range = (start, end) => lines.range(comment.offset + start, comment.offset + end);
		const { codes, reason, until } = parsed;
		return [{
			file,
			place: placeOf$1(parsed.isFile, comment, read),
			range: range(0, comment.text.length),
			codes: codes.map(({ name, start }) => ({
				name,
				range: range(start, start + name.length)
			})),
			reason,
			...until === void 0 ? {} : { until: {
				text: until.text,
				range: range(until.start, until.start + until.text.length)
			} }
		}];
	});
	if (suppressions.length === 0) return void 0;
	return {
		suppressions,
		startLine: (line) => read.startLines.get(line) ?? line
	};
}
function placeOf$1(isFile, { line, alone }, { contentLines, startLines }) {
	const next = contentLines.find((content) => content > line);
	if (isFile) {
		const [first = Number.POSITIVE_INFINITY] = contentLines;
		return { kind: line < first ? "file" : "misplaced" };
	}
	const own = startLines.get(line) ?? line;
	return {
		kind: "line",
		line: alone ? next : own
	};
}
const START = /^#+[ \t]*longshore-ignore(-file)?(?![\w-])[ \t]*/;
const CODES = /^[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*/;
const DATE = /(?:^|\s)until\s+(\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?|\d{1,2}\.\d{1,2}\.\d{4})\s*\.?$/i;
function parseComment(comment) {
	const start = START.exec(comment);
	if (start === null) return void 0;
	const from = start[0].length;
	const list = CODES.exec(comment.slice(from))?.[0] ?? "";
	const codes = [...list.matchAll(/[\w-]+/g)].map((match) => ({
		name: match[0],
		start: from + match.index
	}));
	const colon = /^[ \t]*:/.exec(comment.slice(from + list.length));
	const behind = from + list.length + (colon?.[0].length ?? 0);
	const rest = colon === null ? "" : comment.slice(behind).trimEnd();
	const date = DATE.exec(rest);
	const reason = (date === null ? rest : rest.slice(0, date.index)).trim();
	const isFile = start[1] !== void 0;
	const written = date?.[1];
	if (date === null || written === void 0) return {
		isFile,
		codes,
		reason
	};
	return {
		isFile,
		codes,
		reason,
		until: {
			text: written,
			start: behind + date.index + date[0].indexOf(written)
		}
	};
}
// src/manifest/read-manifest.ts
async function readManifest(files, { runtime, policy, suppressions: config, model, partial = false }, deps) {
	const context = {
		runtime,
		policy: await compilePolicy(policy),
		...model === void 0 ? {} : { catalog: createCatalogChecks(model) }
	};
	const diagnostics = [];
	const checked = [];
	const texts = /* @__PURE__ */ new Map();
	const suppressions = /* @__PURE__ */ new Map();
	const add = (found) => {
		for (const one of found) diagnostics.push(one);
	};
	const jqChecks = beginJqChecks(deps.jq);
	for (const [index, file] of files.entries()) {
		if (index % FILES_PER_TURN === FILES_PER_TURN - 1) await nextTurn();
		if (file.kind === "unreadable") {
			const { code, message, hint } = file;
			diagnostics.push(diagnostic(code, {
				message,
				hint,
				file: file.file,
				range: FILE_START
			}));
			continue;
		}
		texts.set(file.file, file.text);
		const suppressed = readSuppressions(file.file, file.text);
		if (suppressed !== void 0) suppressions.set(file.file, suppressed);
		const parsed = parseDefinitions(file.file, file.text);
		add(parsed.diagnostics);
		if (parsed.documents.length === 0 && parsed.diagnostics.length === 0) diagnostics.push(notAnAutomation(file.file, "The file is empty."));
		const unread = new Set(parsed.diagnostics.map(placeOf));
		for (const document of parsed.documents) {
			for (const found of checkDocument(document, context, deps.rules)) {
				if (found.checked !== void 0) checked.push(found.checked);
				if (found.jq !== void 0) jqChecks.add(found.jq.subject, found.jq.parts);
				add(found.diagnostics.filter((one) => one.code !== "wrong-type" || !unread.has(placeOf(one))));
			}
			document.release();
		}
	}
	add(await jqChecks.findings());
	add(duplicateIdentifiers(checked.flatMap(({ identifier }) => identifier ?? [])));
	const placed = checked.flatMap((one) => one.placed ?? []);
	add(tooManyAutomations(placed, policy));
	add(interactionFindings(placed));
	const left = applySuppressions(diagnostics, suppressions, {
		config,
		todayMs: deps.clock.now(),
		partial
	});
	return {
		manifest: {
			entries: checked.flatMap(({ entry }) => entry ?? []).sort(byIdentifier),
			files: files.map(({ file }) => file)
		},
		diagnostics: [...left.diagnostics].sort(compareDiagnostics),
		summary: summarize(files, checked, left),
		texts
	};
}
const FILES_PER_TURN = 25;
function nextTurn() {
	return new Promise((resolve) => {
		setImmediate(resolve);
	});
}
function checkDocument(document, context, rules) {
	const { value } = document;
	const subjects = Array.isArray(value) ? value.map((item, index) => ({
		value: item,
		base: [index]
	})) : [{
		value,
		base: []
	}];
	if (subjects.length === 0) return [{ diagnostics: [notAnAutomation(document.file, "The list is empty.")] }];
	return subjects.map((subject) => checkAutomation({
		...subject,
		document
	}, context, rules));
}
function placeOf({ range: { start } }) {
	return `${start.line}:${start.column}`;
}
function notAnAutomation(file, message) {
	return diagnostic("not-an-automation", {
		message: `${message} It holds no automation.`,
		hint: "Write an automation, or delete the file.",
		file,
		range: FILE_START
	});
}
function byIdentifier(a, b) {
	const [left, right] = [a.automation.identifier, b.automation.identifier];
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
function summarize(files, checked, { diagnostics, count: suppressed }) {
	const published = checked.filter((one) => one.published).length;
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	return {
		files: files.length,
		automations: checked.length,
		published,
		drafts: checked.length - published,
		errors,
		warnings: diagnostics.length - errors,
		...suppressed === 0 ? {} : { suppressed }
	};
}
// src/commands/check-definitions.ts
async function checkDefinitions({ paths, reads = "everything", tests = false, configFile }, { files, jq, clock }) {
	const loaded = await loadConfig(configFile, files);
	const catalog = await loadCatalog(loaded, files);
	const kinds = tests ? "both" : "definitions";
	const found = await files.find({
		paths,
		globs: definitionGlobs(loaded.config),
		reads,
		kinds
	});
	const partial = reads === "named" && paths.length > 0;
	const read = await readManifest(found.filter(({ file }) => !isTestFile(file)), {
		...loaded.config,
		...modelOf(catalog),
		partial
	}, {
		jq,
		clock,
		rules: ALL_RULES
	});
	const written = found.filter(({ file }) => isTestFile(file));
	const isWhole = !partial && read.summary.errors === 0;
	const inTests = await readTests(written, isWhole ? read.manifest : void 0, files);
	const others = [
		...loaded.diagnostics,
		...catalog?.diagnostics ?? [],
		...inTests.diagnostics
	];
	const diagnostics = [...others, ...read.diagnostics].sort(compareDiagnostics);
	return {
		...read,
		diagnostics,
		summary: withOthers(read.summary, others),
		texts: new Map([
			...loaded.texts,
			...catalog?.texts ?? [],
			...read.texts,
			...inTests.texts
		]),
		config: loaded.config,
		configFaulty: loaded.faulty,
		...catalog === void 0 ? {} : { catalog: catalog.catalog },
		scope: paths.map(files.nameOf),
		...loaded.configFile === void 0 ? {} : { configFile: loaded.configFile }
	};
}
function definitionGlobs({ automations, catalog }) {
	return catalog === void 0 ? automations : [...automations, `!${catalog}`];
}
function modelOf(read) {
	return read === void 0 ? {} : { model: read.catalog };
}
function withOthers(summary, diagnostics) {
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	return {
		...summary,
		errors: summary.errors + errors,
		warnings: summary.warnings + diagnostics.length - errors
	};
}
export { checkDefinitions as t };
