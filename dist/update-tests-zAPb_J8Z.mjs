import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { t as readTestFile } from "./read-test-file-D8mP3FAE.mjs";
import { Bt as applyEdits, Un as isJsonObject, Vt as modify } from "./dispatching-BM85niOH.mjs";
import { n as composeYaml, r as require_dist } from "./parse-definitions-BOVkK9zV.mjs";
import { a as isSent, c as definedHeaders, i as isFailed, l as seenRequest, n as expectedRun, r as fitsFailure, s as claimRuns, t as expectedFailure } from "./judge-case-C1VE-eZc.mjs";
import { isDeepStrictEqual } from "node:util";
// src/manifest/tests/write-json-expectations.ts
function writeJsonExpectations(text, changes) {
	const indentation = /^[ \t]+/m.exec(text)?.[0] ?? "  ";
	const formattingOptions = {
		insertSpaces: !indentation.startsWith("	"),
		tabSize: indentation.startsWith("	") ? 1 : indentation.length,
		eol: text.includes("\r\n") ? "\r\n" : "\n"
	};
	return changes.reduce((written, { index, after }) => applyEdits(written, modify(written, [
		"cases",
		index,
		"expect"
	], after, { formattingOptions })), text);
}
// src/manifest/tests/edit-yaml-node.ts
var import_dist = require_dist();
function editNode(node, before, after) {
	if (node === void 0) return freshNode(after);
	if (isDeepStrictEqual(before, after)) return node;
	if ((0, import_dist.isMap)(node) && isObject(before) && isObject(after)) {
		for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) node.delete(key);
		for (const [key, value] of Object.entries(after)) {
			const child = node.get(key, true);
			const own = Object.hasOwn(before, key) ? child : void 0;
			node.set(key, editNode(own, before[key], value));
		}
		return node;
	}
	if ((0, import_dist.isSeq)(node) && Array.isArray(before) && Array.isArray(after)) {
		const partners = partnersOf(before, after);
		const children = node.items;
		node.items = after.map((value, index) => {
			const partner = partners[index];
			if (partner === void 0) return freshNode(value);
			return editNode(children[partner], before[partner], value);
		});
		return node;
	}
	return (0, import_dist.isScalar)(node) ? scalarLike(node, after) : freshNode(after);
}
function partnersOf(before, after) {
	const free = new Set(before.keys());
	const take = (fits) => {
		const found = [...free].find((index) => fits(before[index]));
		if (found !== void 0) free.delete(found);
		return found;
	};
	return after.map((value) => take((item) => isDeepStrictEqual(item, value))).map((found, index) => {
		if (found !== void 0) return found;
		const name = nameOf(after[index]);
		return take((item) => name !== void 0 && nameOf(item) === name);
	});
}
function nameOf(entry) {
	return isObject(entry) ? entry["automation"] : entry;
}
function scalarLike(node, value) {
	if (typeof value === "object" && value !== null) return freshNode(value);
	const scalar = new import_dist.Scalar(value);
	if (typeof value === "string" && node.type !== void 0) scalar.type = node.type;
	if (node.comment !== void 0) scalar.comment = node.comment;
	if (node.commentBefore !== void 0) scalar.commentBefore = node.commentBefore;
	return scalar;
}
function freshNode(value) {
	return new import_dist.Document(value).contents;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/manifest/tests/write-yaml-expectations.ts
const KEY = "expect";
function writeYamlExpectations(text, changes) {
	const [document] = composeYaml(text).documents;
	const cases = document?.get("cases");
	if (!(0, import_dist.isSeq)(cases)) throw new Error("The file has no cases.");
	return changes.flatMap((change) => {
		const one = cases.items[change.index];
		return (0, import_dist.isMap)(one) ? [editCase(one, change, text)] : [];
	}).sort((a, b) => b.start - a.start).reduce((written, edit) => written.slice(0, edit.start) + edit.text + written.slice(edit.end), text);
}
function editCase(one, { before = {}, after }, text) {
	const pair = one.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === KEY);
	const old = pair?.value;
	const node = editNode(pair === void 0 || Object.keys(before).length === 0 || !isNode(old) ? void 0 : old, before, after);
	if (one.flow === true) return editFlowCase(one, pair, node, text);
	const [first] = one.items;
	const column = columnOf(startOf(pair ?? first), text);
	const written = stringify(node, styleOf(text, column), false).split("\n").join(`${eol(text)}${" ".repeat(column)}`).replaceAll(/^ +$/gm, "");
	if (pair !== void 0) return {
		start: startOf(pair),
		end: endOf(pair, text),
		text: written
	};
	const end = endOf(one.items.at(-1), text);
	return {
		start: end,
		end,
		text: `${eol(text)}${" ".repeat(column)}${written}`
	};
}
function editFlowCase(one, pair, node, text) {
	const written = stringify(node, {
		indent: 2,
		indentSeq: true
	}, true);
	if (pair !== void 0) return {
		start: startOf(pair),
		end: endOf(pair, text),
		text: written
	};
	const end = endOf(one.items.at(-1), text);
	return {
		start: end,
		end,
		text: `, ${written}`
	};
}
function stringify(node, { indent, indentSeq }, flow) {
	const map = new import_dist.YAMLMap();
	map.items.push(new import_dist.Pair(new import_dist.Scalar(KEY), node));
	const document = new import_dist.Document();
	document.contents = map;
	const text = document.toString({
		lineWidth: 0,
		indent,
		indentSeq,
		collectionStyle: flow ? "flow" : "any"
	}).trimEnd();
	return withoutPadding(flow ? text.replace(/^\{\s*|\s*\}$/g, "") : text);
}
const MARKS = /* @__PURE__ */ new Set([
	"",
	"",
	""
]);
function withoutPadding(text) {
	const tokens = [...new import_dist.Lexer().lex(text)].filter((token) => !MARKS.has(token));
	return tokens.filter((token, index) => {
		const [before, after] = [tokens[index - 1], tokens[index + 1]];
		return !((before === "[" || after === "]" && before?.endsWith("\n") === false) && /^ +$/.test(token));
	}).join("");
}
function styleOf(text, column) {
	const indentSeq = /^( *)cases:[^\n]*\n(?:\s*#[^\n]*\n|\s*\n)*\1( *)- /m.exec(text)?.[2] !== "";
	const below = new RegExp(`^ {${column}}\\w[^\\n]*:\\r?\\n( {${column + 1},8})\\w`, "m").exec(text);
	return {
		indent: below?.[1] === void 0 ? 2 : below[1].length - column,
		indentSeq
	};
}
function startOf(pair) {
	const key = pair?.key;
	return (0, import_dist.isScalar)(key) ? key.range?.[0] ?? 0 : 0;
}
function endOf(pair, text) {
	const value = (0, import_dist.isPair)(pair) && isNode(pair.value) ? pair.value : void 0;
	let end = value?.range?.[isFlow(value) ? 1 : 2] ?? 0;
	while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
	return end;
}
function isFlow(value) {
	return (0, import_dist.isScalar)(value) || ((0, import_dist.isMap)(value) || (0, import_dist.isSeq)(value)) && value.flow === true;
}
function columnOf(offset, text) {
	return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
function eol(text) {
	return text.includes("\r\n") ? "\r\n" : "\n";
}
function isNode(value) {
	return typeof value === "object" && value !== null && "range" in value;
}
// src/manifest/tests/write-expectations.ts
function writeExpectations(file, text, changes) {
	return /\.json$/i.test(file) ? writeJsonExpectations(text, changes) : writeYamlExpectations(text, changes);
}
// src/commands/tests/observed-expectation.ts
function observedExpectation(expect, observed) {
	const silent = expect["does-not-fire"] ?? [];
	const isEmpty = [
		expect.fires,
		silent,
		expect.fails
	].every((list = []) => list.length === 0);
	const fired = observed.filter(isSent);
	const failed = observed.filter(isFailed);
	const stillSilent = silent.filter((name) => !fired.some((one) => identifierOf(one) === name));
	const fails = observedFailures(expect.fails ?? [], failed);
	return {
		...list("fires", isEmpty ? fired.map(wholeRun) : observedRuns(expect.fires ?? [], fired, new Set(failsOf(expect)))),
		...list("does-not-fire", stillSilent),
		...list("fails", fails)
	};
}
function list(key, entries) {
	const lists = {};
	if (entries.length > 0) lists[key] = entries;
	return lists;
}
function wholeRun(one) {
	const automation = identifierOf(one);
	if (one.request === void 0) return automation;
	const { method, url, body } = seenRequest(one.request);
	return {
		automation,
		request: {
			method,
			url,
			...body === void 0 ? {} : { body }
		}
	};
}
function observedRuns(entries, fired, mayFail) {
	const claims = claimRuns(entries.map(expectedRun), fired);
	const kept = entries.flatMap((entry, index) => {
		const expected = expectedRun(entry);
		const claim = claims[index];
		if (claim === void 0) return [];
		if (claim.differences.length === 0 || claim.run.request === void 0) return [entry];
		const { request = {}, exact = false } = expected;
		const seen = seenRequest(claim.run.request);
		return [{
			...expected,
			request: exact ? wholeRequest(seen) : sameMembers(request, seen)
		}];
	});
	const claimed = new Set(claims.map((claim) => claim?.run));
	const others = fired.filter((run) => !claimed.has(run) && !(isFailed(run) && mayFail.has(identifierOf(run))));
	return [...kept, ...others.map(identifierOf)];
}
function wholeRequest(seen) {
	return {
		...seen,
		headers: definedHeaders(seen)
	};
}
function sameMembers({ method, url, headers, body }, seen) {
	const seenHeaders = Object.entries(headers ?? {}).flatMap(([name]) => {
		const value = seen.headers[name.toLowerCase()];
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...method === void 0 ? {} : { method: seen.method },
		...url === void 0 ? {} : { url: seen.url },
		...headers === void 0 ? {} : { headers: Object.fromEntries(seenHeaders) },
		...body === void 0 || seen.body === void 0 ? {} : { body: namedMembers(body, seen.body) }
	};
}
function namedMembers(expected, seen) {
	if (isJsonObject(expected) && isJsonObject(seen)) {
		const members = Object.entries(expected).flatMap(([key, value]) => {
			const found = Object.hasOwn(seen, key) ? seen[key] : void 0;
			return found === void 0 ? [] : [[key, namedMembers(value, found)]];
		});
		return Object.fromEntries(members);
	}
	if (Array.isArray(expected) && Array.isArray(seen) && expected.length === seen.length) return seen.map((item, index) => namedMembers(expected[index] ?? null, item));
	return seen;
}
function observedFailures(entries, failed) {
	const kept = entries.flatMap((entry) => {
		const { automation, error } = expectedFailure(entry);
		const codes = failed.filter((one) => identifierOf(one) === automation).map(({ run }) => run?.error?.code ?? "");
		const [first] = codes;
		if (first === void 0) return [];
		return error === void 0 || codes.includes(error) ? [entry] : [{
			automation,
			error: first
		}];
	});
	const added = [];
	for (const one of failed) {
		const automation = identifierOf(one);
		const isNamed = [...kept, ...added].map(expectedFailure).some((entry) => entry.automation === automation && fitsFailure(entry, one));
		const error = one.run?.error?.code;
		if (!isNamed) added.push(error === void 0 ? automation : {
			automation,
			error
		});
	}
	return [...kept, ...added];
}
function failsOf({ fails = [] }) {
	return fails.map((entry) => expectedFailure(entry).automation);
}
function identifierOf({ decision }) {
	return decision.automation;
}
// src/commands/tests/update-tests.ts
function updateTests({ result, tests, texts }) {
	return tests.flatMap(({ file, tests: { cases } }) => {
		const failed = result.cases.filter((one) => one.file === file && one.failures.length > 0);
		const changes = failed.map(({ index, observed }) => {
			const before = cases[index]?.expect;
			const after = observedExpectation(before ?? {}, observed);
			return {
				index,
				...before === void 0 ? {} : { before },
				after
			};
		});
		if (changes.length === 0) return [];
		const text = writeExpectations(file, texts.get(file) ?? "", changes);
		refuseBroken(file, text, changes);
		return [{
			file,
			text,
			cases: failed.map(({ name }) => name)
		}];
	});
}
function refuseBroken(file, text, changes) {
	const { written } = readTestFile(file, text);
	if (changes.every(({ index, after }) => isDeepStrictEqual(plain(written?.tests.cases[index]?.expect), plain(after)))) return;
	throw new LongshoreError("output-unwritable", `The expectations in "${file}" cannot be changed in place.`, { hint: "Write them without anchors and tags, or by hand." });
}
function plain(value) {
	return value === void 0 ? void 0 : JSON.parse(JSON.stringify(value));
}
export { updateTests };
