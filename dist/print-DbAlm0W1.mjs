import "./start-BOBdzgnE.mjs";
import { An as lexJq, Mn as encodeStringText, jn as decodeStringText } from "./dispatching-yCm64HYE.mjs";
// src/model/jq-syntax/operators.ts
const LEVEL = {
	query: 0,
	comma: 1,
	alternative: 2,
	assignment: 3,
	or: 4,
	and: 5,
	comparison: 6,
	sum: 7,
	product: 8,
	prefix: 9,
	term: 10
};
const CHAIN_TEXT = {
	pipe: " | ",
	comma: ", ",
	alternative: " // ",
	or: " or ",
	and: " and "
};
const OPPOSITE_COMPARISON = {
	"==": "!=",
	"!=": "==",
	"<": ">=",
	"<=": ">",
	">": "<=",
	">=": "<"
};
const COMPARISONS = [
	"==",
	"!=",
	"<",
	"<=",
	">",
	">="
];
const ASSIGNMENTS = [...[
	"=",
	"|=",
	"+=",
	"-=",
	"*=",
	"/=",
	"%=",
	"//="
]];
const ARITHMETIC = [
	"+",
	"-",
	"*",
	"/",
	"%"
];
const INFIX = new Map([
	["//", {
		kind: "chain",
		chain: "alternative",
		level: LEVEL.alternative
	}],
	["or", {
		kind: "chain",
		chain: "or",
		level: LEVEL.or
	}],
	["and", {
		kind: "chain",
		chain: "and",
		level: LEVEL.and
	}],
	...COMPARISONS.map((operator) => binary({
		kind: "comparison",
		operator
	}, LEVEL.comparison)),
	...ASSIGNMENTS.map((operator) => binary({
		kind: "assignment",
		operator
	}, LEVEL.assignment)),
	...ARITHMETIC.map((operator) => binary({
		kind: "arithmetic",
		operator
	}, arithmeticLevel(operator)))
]);
function binary(operator, level) {
	return [operator.operator, {
		kind: "binary",
		binary: operator,
		level
	}];
}
function arithmeticLevel(operator) {
	return operator === "+" || operator === "-" ? LEVEL.sum : LEVEL.product;
}
function takesOptional(node) {
	return "optional" in node && !node.optional;
}
// src/model/jq-syntax/children.ts
function mapChildren(node, change) {
	switch (node.kind) {
		case "identity":
		case "recurse":
		case "number":
		case "format":
		case "variable":
		case "location":
		case "break": return node;
		case "field":
		case "iterate": return {
			...node,
			target: change(node.target)
		};
		case "index": return {
			...node,
			target: change(node.target),
			index: change(node.index)
		};
		case "slice": {
			const target = change(node.target);
			const from = node.from === void 0 ? {} : { from: change(node.from) };
			const to = node.to === void 0 ? {} : { to: change(node.to) };
			return {
				...node,
				target,
				...from,
				...to
			};
		}
		case "string": return mapString(node, change);
		case "array": return node.content === void 0 ? node : {
			...node,
			content: change(node.content)
		};
		case "object": return {
			...node,
			entries: node.entries.map((entry) => mapEntry(entry, change))
		};
		case "call": return {
			...node,
			args: node.args.map(change)
		};
		case "negate": return {
			...node,
			operand: change(node.operand)
		};
		case "pipe":
		case "comma":
		case "alternative":
		case "or":
		case "and": return {
			...node,
			operands: node.operands.map(change)
		};
		case "comparison":
		case "arithmetic":
		case "assignment": return {
			...node,
			left: change(node.left),
			right: change(node.right)
		};
		case "if": {
			const branches = node.branches.map((branch) => ({
				condition: change(branch.condition),
				body: change(branch.body)
			}));
			const otherwise = node.otherwise === void 0 ? {} : { otherwise: change(node.otherwise) };
			return {
				...node,
				branches,
				...otherwise
			};
		}
		case "try": {
			const body = change(node.body);
			return node.handler === void 0 ? {
				...node,
				body
			} : {
				...node,
				body,
				handler: change(node.handler)
			};
		}
		case "bind": return {
			...node,
			...mapBinding(node, change),
			body: change(node.body)
		};
		case "reduce": {
			const binding = mapBinding(node, change);
			return {
				...node,
				...binding,
				init: change(node.init),
				update: change(node.update)
			};
		}
		case "foreach": {
			const binding = mapBinding(node, change);
			const mapped = {
				...node,
				...binding,
				init: change(node.init),
				update: change(node.update)
			};
			return node.extract === void 0 ? mapped : {
				...mapped,
				extract: change(node.extract)
			};
		}
		case "function": return {
			...node,
			body: change(node.body),
			rest: change(node.rest)
		};
		case "label": return {
			...node,
			body: change(node.body)
		};
	}
}
function childrenOf(node) {
	const children = [];
	mapChildren(node, (child) => {
		children.push(child);
		return child;
	});
	return children;
}
function visitJq(tree, visit) {
	visit(tree);
	for (const child of childrenOf(tree)) visitJq(child, visit);
}
function replaceNode(tree, target, replacement) {
	if (tree === target) return replacement;
	const { start, end } = target.range;
	return mapChildren(tree, (child) => isWithin(start, end, child.range) ? replaceNode(child, target, replacement) : child);
}
function isWithin(start, end, range) {
	return range.start <= start && end <= range.end;
}
function mapBinding(node, change) {
	return {
		source: change(node.source),
		patterns: node.patterns.map((pattern) => mapPattern(pattern, change))
	};
}
function mapString(node, change) {
	const parts = node.parts.map((part) => part.kind === "text" ? part : {
		...part,
		query: change(part.query)
	});
	return {
		...node,
		parts
	};
}
function mapKey(key, change) {
	if (key.kind === "computed") return {
		...key,
		query: change(key.query)
	};
	return key.kind === "text" ? {
		...key,
		text: mapString(key.text, change)
	} : key;
}
function mapEntry(entry, change) {
	const key = mapKey(entry.key, change);
	return entry.value === void 0 ? { key } : {
		key,
		value: change(entry.value)
	};
}
function mapPattern(pattern, change) {
	switch (pattern.kind) {
		case "variable": return pattern;
		case "array": return {
			...pattern,
			items: pattern.items.map((item) => mapPattern(item, change))
		};
		case "object": return {
			...pattern,
			entries: pattern.entries.map((entry) => mapPatternEntry(entry, change))
		};
	}
}
function mapPatternEntry(entry, change) {
	const key = mapKey(entry.key, change);
	return entry.value === void 0 ? { key } : {
		key,
		value: mapPattern(entry.value, change)
	};
}
// src/model/jq-syntax/parser.ts
const MAX_NESTING = 256;
const MAX_HEIGHT = 512;
const KEYWORDS = /* @__PURE__ */ new Set([...[
	"as",
	"def",
	"module",
	"import",
	"include",
	"if",
	"then",
	"else",
	"elif",
	"end",
	"reduce"
], ...[
	"foreach",
	"and",
	"or",
	"try",
	"catch",
	"label",
	"break"
]]);
function createParser(source, tokens, grammar) {
	const line = {
		number: 1,
		offset: 0
	};
	return {
		source,
		tokens,
		...grammar,
		index: 0,
		nesting: 0,
		heights: /* @__PURE__ */ new WeakMap(),
		line
	};
}
function peek(parser) {
	return parser.tokens[parser.index];
}
function isWord(token, word) {
	return token?.kind === "name" && token.text === word;
}
function isMark(token, mark) {
	return (token?.kind === "bracket" || token?.kind === "operator") && token.text === mark;
}
function takes(parser, text) {
	const token = peek(parser);
	if (!isMark(token, text) && !isWord(token, text)) return false;
	parser.index += 1;
	return true;
}
function expect(parser, text) {
	if (!takes(parser, text)) refuseToken(parser, `"${text}" is expected here`);
}
function expectKind(parser, kind, what) {
	const token = peek(parser);
	if (token?.kind !== kind) return refuseToken(parser, `${what} is expected here`);
	parser.index += 1;
	return token;
}
function expectVariable(parser) {
	const token = expectKind(parser, "variable", "A variable");
	if (token.value === "__loc__") refuse(parser, token.offset, "\"$__loc__\" cannot be bound.");
	return token.value ?? "";
}
function expectName(parser) {
	const token = peek(parser);
	if (token?.kind !== "name" || KEYWORDS.has(token.text)) return refuseToken(parser, "A name is expected here");
	parser.index += 1;
	return token.text;
}
function startOffset(parser) {
	return peek(parser)?.offset ?? parser.source.length;
}
function rangeFrom(parser, start) {
	const last = parser.tokens[parser.index - 1];
	return {
		start,
		end: last === void 0 ? start : last.offset + last.text.length
	};
}
function lineOf(parser, offset) {
	const passed = parser.source.slice(parser.line.offset, offset).split("\n").length - 1;
	parser.line = {
		number: parser.line.number + passed,
		offset
	};
	return parser.line.number;
}
function finish(parser, node) {
	const heights = childrenOf(node).map((child) => parser.heights.get(child) ?? 0);
	const height = Math.max(0, ...heights) + 1;
	if (height > MAX_HEIGHT) refuse(parser, node.range.start, "The expression is nested too deep.");
	parser.heights.set(node, height);
	return node;
}
function nested(parser, read) {
	parser.nesting += 1;
	if (parser.nesting > MAX_NESTING) refuse(parser, startOffset(parser), "The expression is nested too deep.");
	const node = read(parser);
	parser.nesting -= 1;
	return node;
}
function refuseToken(parser, expected) {
	const token = peek(parser);
	const found = token === void 0 ? "the end" : JSON.stringify(token.text);
	return refuse(parser, startOffset(parser), `${expected}, not ${found}.`);
}
function refuse(parser, at, reason) {
	parser.refusal = {
		at,
		reason
	};
	throw new Error(reason);
}
// src/model/jq-syntax/parse-string.ts
function isStringStart(parser, index) {
	const token = parser.tokens[index];
	return token?.kind === "string" || token?.kind === "format" && parser.tokens[index + 1]?.kind === "string";
}
function parseString(parser) {
	const start = startOffset(parser);
	const first = peek(parser);
	const format = first?.kind === "format" ? { format: first.text.slice(1) } : void 0;
	if (format !== void 0) parser.index += 1;
	const parts = [];
	for (let opening = 1;; opening = 0) {
		const token = expectKind(parser, "string", "A string");
		const closing = peek(parser)?.kind === "interpolation-open" ? 0 : 1;
		const text = token.text.slice(opening, token.text.length - closing);
		const value = decodeStringText(text);
		if (value === void 0) return refuse(parser, token.offset, "A string has a bad escape.");
		if (value !== "") parts.push({
			kind: "text",
			value
		});
		if (closing === 1) break;
		parser.index += 1;
		const query = parser.query(parser);
		expectKind(parser, "interpolation-close", "The \")\" of an interpolation");
		parts.push({
			kind: "interpolation",
			query
		});
	}
	return finish(parser, {
		kind: "string",
		...format,
		parts,
		range: rangeFrom(parser, start)
	});
}
function plainText(node) {
	if (node.kind !== "string") return void 0;
	const [part, ...more] = node.parts;
	if (part === void 0) return "";
	return part.kind === "text" && more.length === 0 ? part.value : void 0;
}
// src/model/jq-syntax/parse-key.ts
function parseKey(parser) {
	const start = startOffset(parser);
	if (isStringStart(parser, parser.index)) return {
		kind: "text",
		text: parseString(parser),
		range: rangeFrom(parser, start)
	};
	if (takes(parser, "(")) {
		const query = parser.query(parser);
		expect(parser, ")");
		return {
			kind: "computed",
			query,
			range: rangeFrom(parser, start)
		};
	}
	const token = peek(parser);
	if (token?.kind !== "name" && token?.kind !== "variable") return refuseToken(parser, "A key is expected here");
	parser.index += 1;
	const range = rangeFrom(parser, start);
	if (token.kind === "name") return {
		kind: "name",
		name: token.text,
		range
	};
	if (token.value === "__loc__") return {
		kind: "location",
		line: lineOf(parser, start),
		range
	};
	return {
		kind: "variable",
		name: token.value ?? "",
		range
	};
}
// src/model/jq-syntax/parse-pattern.ts
function parsePatterns(parser) {
	expect(parser, "as");
	const patterns = [];
	do
		patterns.push(parsePattern(parser));
	while (takes(parser, "?//"));
	return patterns;
}
function parsePattern(parser) {
	return nested(parser, () => {
		const start = startOffset(parser);
		if (takes(parser, "[")) {
			const items = parseList(parser, parsePattern);
			expect(parser, "]");
			return {
				kind: "array",
				items,
				range: rangeFrom(parser, start)
			};
		}
		if (takes(parser, "{")) {
			const entries = parseList(parser, parseEntry$1);
			expect(parser, "}");
			return {
				kind: "object",
				entries,
				range: rangeFrom(parser, start)
			};
		}
		return {
			kind: "variable",
			name: expectVariable(parser),
			range: rangeFrom(parser, start)
		};
	});
}
function parseList(parser, parseItem) {
	const items = [];
	do
		items.push(parseItem(parser));
	while (takes(parser, ","));
	return items;
}
function parseEntry$1(parser) {
	const key = parseKey(parser);
	if (key.kind === "location") refuse(parser, key.range.start, "\"$__loc__\" cannot be bound.");
	if (key.kind === "variable" && !isMark(peek(parser), ":")) return { key };
	expect(parser, ":");
	return {
		key,
		value: parsePattern(parser)
	};
}
// src/model/jq-syntax/parse-object.ts
function parseObject(parser, start) {
	const entries = [];
	while (!isMark(peek(parser), "}")) {
		entries.push(parseEntry(parser));
		if (!takes(parser, ",")) break;
	}
	expect(parser, "}");
	return finish(parser, {
		kind: "object",
		entries,
		range: rangeFrom(parser, start)
	});
}
function parseEntry(parser) {
	const key = parseKey(parser);
	if (key.kind !== "computed" && !isMark(peek(parser), ":")) return { key };
	if (key.kind === "location") refuseToken(parser, "\",\" or \"}\" is expected here");
	expect(parser, ":");
	return {
		key,
		value: parseValue(parser)
	};
}
function parseValue(parser) {
	const start = startOffset(parser);
	const first = parser.expression(parser, LEVEL.alternative);
	if (!isMark(peek(parser), "|")) return first;
	const operands = [first];
	while (takes(parser, "|")) operands.push(parser.expression(parser, LEVEL.alternative));
	return finish(parser, {
		kind: "pipe",
		operands,
		range: rangeFrom(parser, start)
	});
}
// src/model/jq-syntax/parse-term.ts
function parsePrefix(parser) {
	const start = startOffset(parser);
	if (takes(parser, "-")) return finish(parser, {
		kind: "negate",
		operand: nested(parser, parsePrefix),
		range: rangeFrom(parser, start)
	});
	if (!takes(parser, "try")) return parseTerm(parser);
	return finish(parser, {
		kind: "try",
		body: nested(parser, parsePrefix),
		...takes(parser, "catch") ? { handler: nested(parser, parsePrefix) } : void 0,
		range: rangeFrom(parser, start)
	});
}
function parseTerm(parser) {
	const start = startOffset(parser);
	const step = parseFirstStep(parser, start);
	let node = step ?? parsePrimary(parser, start);
	let ofStep = step !== void 0;
	for (;;) {
		if (takes(parser, "?")) {
			const range = rangeFrom(parser, start);
			node = ofStep && takesOptional(node) && "optional" in node ? finish(parser, {
				...node,
				optional: true,
				range
			}) : finish(parser, {
				kind: "try",
				body: node,
				range
			});
			ofStep = false;
			continue;
		}
		const next = parseStep(parser, start, node);
		if (next === void 0) return node;
		node = next;
		ofStep = true;
	}
}
function parseFirstStep(parser, start) {
	const token = peek(parser);
	const target = {
		kind: "identity",
		range: {
			start,
			end: start
		}
	};
	if (token?.kind === "field") return parseStep(parser, start, target);
	if (token?.kind !== "dot" || !isStringStart(parser, parser.index + 1)) return void 0;
	return parseStep(parser, start, target);
}
function parseStep(parser, start, target) {
	const token = peek(parser);
	if (token?.kind === "field") {
		parser.index += 1;
		return field(parser, target, token.value ?? "", rangeFrom(parser, start));
	}
	if (token?.kind === "dot") {
		parser.index += 1;
		if (isStringStart(parser, parser.index)) return indexed(parser, target, parseString(parser), rangeFrom(parser, start));
		if (!takes(parser, "[")) return refuseToken(parser, "A name, a string or \"[\" is expected here");
		return parseBracket(parser, start, target, false);
	}
	return takes(parser, "[") ? parseBracket(parser, start, target, true) : void 0;
}
function parseBracket(parser, start, target, slices) {
	if (takes(parser, "]")) return finish(parser, {
		kind: "iterate",
		target,
		optional: false,
		range: rangeFrom(parser, start)
	});
	if (slices && takes(parser, ":")) {
		const to = parser.query(parser);
		expect(parser, "]");
		return finish(parser, {
			kind: "slice",
			target,
			to,
			optional: false,
			range: rangeFrom(parser, start)
		});
	}
	const index = parser.query(parser);
	if (!slices || !takes(parser, ":")) {
		expect(parser, "]");
		return indexed(parser, target, index, rangeFrom(parser, start));
	}
	const to = isMark(peek(parser), "]") ? void 0 : { to: parser.query(parser) };
	expect(parser, "]");
	const range = rangeFrom(parser, start);
	return finish(parser, {
		kind: "slice",
		target,
		from: index,
		...to,
		optional: false,
		range
	});
}
function indexed(parser, target, index, range) {
	const name = plainText(index);
	if (name !== void 0) return field(parser, target, name, range);
	return finish(parser, {
		kind: "index",
		target,
		index,
		optional: false,
		range
	});
}
function field(parser, target, name, range) {
	return finish(parser, {
		kind: "field",
		target,
		name,
		optional: false,
		range
	});
}
function parsePrimary(parser, start) {
	const token = peek(parser);
	if (isStringStart(parser, parser.index)) return parseString(parser);
	if (token === void 0) return refuseToken(parser, "An expression is expected here");
	parser.index += 1;
	const range = rangeFrom(parser, start);
	switch (token.kind) {
		case "dot": return finish(parser, {
			kind: "identity",
			range
		});
		case "recurse": return finish(parser, {
			kind: "recurse",
			range
		});
		case "number": return finish(parser, {
			kind: "number",
			text: token.text,
			range
		});
		case "format": return finish(parser, {
			kind: "format",
			name: token.text.slice(1),
			range
		});
		case "variable": return token.value === "__loc__" ? finish(parser, {
			kind: "location",
			line: lineOf(parser, start),
			range
		}) : finish(parser, {
			kind: "variable",
			name: token.value ?? "",
			range
		});
		case "name":
			if (KEYWORDS.has(token.text)) return parseKeyword(parser, token.text, start);
			return parseCall(parser, token.text, start);
		case "bracket":
			if (token.text === "(") return parseGroup(parser);
			if (token.text === "[") return parseArray(parser, start);
			if (token.text === "{") return parseObject(parser, start);
	}
	parser.index -= 1;
	return refuseToken(parser, "An expression is expected here");
}
function parseGroup(parser) {
	const node = parser.query(parser);
	expect(parser, ")");
	return node;
}
function parseArray(parser, start) {
	const content = isMark(peek(parser), "]") ? void 0 : { content: parser.query(parser) };
	expect(parser, "]");
	return finish(parser, {
		kind: "array",
		...content,
		range: rangeFrom(parser, start)
	});
}
function parseCall(parser, name, start) {
	const args = [];
	if (takes(parser, "(")) {
		do
			args.push(parser.query(parser));
		while (takes(parser, ";"));
		expect(parser, ")");
	}
	return finish(parser, {
		kind: "call",
		name,
		args,
		range: rangeFrom(parser, start)
	});
}
function parseKeyword(parser, keyword, start) {
	switch (keyword) {
		case "if": return parseConditional(parser, start);
		case "reduce":
		case "foreach": return parseLoop(parser, keyword, start);
		case "break": return finish(parser, {
			kind: "break",
			name: expectVariable(parser),
			range: rangeFrom(parser, start)
		});
		default:
			parser.index -= 1;
			return refuseToken(parser, "An expression is expected here");
	}
}
function parseConditional(parser, start) {
	const branches = [];
	do {
		const condition = parser.query(parser);
		expect(parser, "then");
		branches.push({
			condition,
			body: parser.query(parser)
		});
	} while (takes(parser, "elif"));
	const otherwise = takes(parser, "else") ? { otherwise: parser.query(parser) } : void 0;
	if (!isWord(peek(parser), "end")) refuseToken(parser, "The \"end\" of an \"if\" is expected here");
	expect(parser, "end");
	return finish(parser, {
		kind: "if",
		branches,
		...otherwise,
		range: rangeFrom(parser, start)
	});
}
function parseLoop(parser, kind, start) {
	const source = parser.expression(parser, LEVEL.alternative);
	const patterns = parsePatterns(parser);
	expect(parser, "(");
	const init = parser.query(parser);
	expect(parser, ";");
	const update = parser.query(parser);
	const extract = kind === "foreach" && takes(parser, ";") ? { extract: parser.query(parser) } : void 0;
	expect(parser, ")");
	const loop = {
		source,
		patterns,
		init,
		update,
		range: rangeFrom(parser, start)
	};
	return kind === "reduce" ? finish(parser, {
		kind,
		...loop
	}) : finish(parser, {
		kind,
		...loop,
		...extract
	});
}
// src/model/jq-syntax/parse.ts
const GRAMMAR = {
	query: parseQuery,
	expression: (parser, level) => nested(parser, () => parseExpression(parser, level))
};
function parseJq(source) {
	if (source.length > 16384) return {
		kind: "unparsed",
		at: 0,
		reason: "The expression is too long."
	};
	const nul = source.indexOf("\0");
	if (nul !== -1) return {
		kind: "unparsed",
		at: nul,
		reason: "A NUL character is not jq."
	};
	const { tokens, unterminated } = lexJq(source);
	if (unterminated !== void 0) return {
		kind: "unparsed",
		at: unterminated,
		reason: "A string is not closed."
	};
	const parser = createParser(source, tokens, GRAMMAR);
	try {
		const tree = parseQuery(parser);
		if (peek(parser) !== void 0) refuseToken(parser, "The end is expected here");
		return {
			kind: "ok",
			tree
		};
	} catch (error) {
		if (parser.refusal === void 0) throw error;
		return {
			kind: "unparsed",
			...parser.refusal
		};
	}
}
function parseQuery(parser) {
	return nested(parser, () => parseChain(parser, "pipe", "|", parseCommaParts));
}
function parseCommaParts(parser) {
	return parseChain(parser, "comma", ",", parseStatement);
}
function parseChain(parser, kind, mark, parseOperand) {
	const start = startOffset(parser);
	const first = parseOperand(parser);
	if (!isMark(peek(parser), mark)) return first;
	const operands = [first];
	while (takes(parser, mark)) operands.push(parseOperand(parser));
	return finish(parser, {
		kind,
		operands,
		range: rangeFrom(parser, start)
	});
}
function parseStatement(parser) {
	const start = startOffset(parser);
	if (takes(parser, "def")) return parseFunction(parser, start);
	if (takes(parser, "label")) {
		const name = expectVariable(parser);
		expect(parser, "|");
		return finish(parser, {
			kind: "label",
			name,
			body: parseQuery(parser),
			range: rangeFrom(parser, start)
		});
	}
	const source = parseExpression(parser, LEVEL.alternative);
	if (!isWord(peek(parser), "as")) return source;
	const patterns = parsePatterns(parser);
	expect(parser, "|");
	return finish(parser, {
		kind: "bind",
		source,
		patterns,
		body: parseQuery(parser),
		range: rangeFrom(parser, start)
	});
}
function parseFunction(parser, start) {
	const name = expectName(parser);
	const parameters = [];
	if (takes(parser, "(")) {
		do
			parameters.push(parseParameter(parser));
		while (takes(parser, ";"));
		expect(parser, ")");
	}
	expect(parser, ":");
	const body = parseQuery(parser);
	expect(parser, ";");
	return finish(parser, {
		kind: "function",
		name,
		parameters,
		body,
		rest: parseQuery(parser),
		range: rangeFrom(parser, start)
	});
}
function parseParameter(parser) {
	return peek(parser)?.kind === "variable" ? {
		kind: "variable",
		name: expectVariable(parser)
	} : {
		kind: "filter",
		name: expectName(parser)
	};
}
function parseExpression(parser, level) {
	const start = startOffset(parser);
	let left = parsePrefix(parser);
	let nonAssociative;
	for (;;) {
		const token = peek(parser);
		const operator = token?.kind === "operator" || token?.kind === "name" ? INFIX.get(token.text) : void 0;
		if (token === void 0 || operator === void 0 || operator.level < level) return left;
		if (operator.level === nonAssociative) refuse(parser, token.offset, `"${token.text}" needs parentheses around its left side here.`);
		parser.index += 1;
		const operands = [left, parseExpression(parser, operator.level + 1)];
		left = operator.kind === "chain" ? parseOperands(parser, start, operator, operands, token.text) : finish(parser, {
			...operator.binary,
			left: operands[0],
			right: operands[1],
			range: rangeFrom(parser, start)
		});
		nonAssociative = operator.kind === "chain" || operator.binary.kind === "arithmetic" ? void 0 : operator.level;
	}
}
function parseOperands(parser, start, { chain, level }, first, text) {
	const operands = [...first];
	while (takes(parser, text)) operands.push(parseExpression(parser, level + 1));
	return finish(parser, {
		kind: chain,
		operands,
		range: rangeFrom(parser, start)
	});
}
// src/model/jq-syntax/traces.ts
const MAX_TRACES = 32;
function startTracing(range) {
	const root = {
		steps: [],
		exact: true,
		range,
		used: false,
		extended: true
	};
	return {
		traces: [root],
		root: [root]
	};
}
function atName(tracing, value, name, range) {
	return value.map((trace) => extend(tracing, trace, {
		steps: trace.exact ? [...trace.steps, name] : trace.steps,
		exact: trace.exact,
		range
	}));
}
function below(tracing, value, range) {
	return value.map((trace) => extend(tracing, trace, {
		steps: trace.steps,
		exact: false,
		range
	}));
}
function mentioned(tracing, value, range) {
	return value.map((trace) => {
		if (trace.steps.length > 0 || !trace.exact) return trace;
		const again = {
			...trace,
			range,
			used: false,
			extended: true
		};
		tracing.traces.push(again);
		return again;
	});
}
function either(values) {
	const all = [...new Set(values.flat())];
	if (all.length <= MAX_TRACES) return all;
	use(all);
	return [];
}
function use(value) {
	for (const trace of value) trace.used = true;
	return [];
}
function extend(tracing, trace, reached) {
	trace.extended = true;
	const longer = {
		...reached,
		used: false,
		extended: false
	};
	tracing.traces.push(longer);
	return longer;
}
// src/model/jq-syntax/builtin-reads.ts
function builtinReads(reader, { name, args, range }, input, scope) {
	const read = (index, from = input) => {
		const argument = args[index];
		return argument === void 0 ? [] : reader.evaluate(reader, argument, from, scope);
	};
	return (BUILTINS.get(`${name}/${args.length}`) ?? readsAll)({
		reader,
		input,
		args,
		range,
		read
	});
}
const readsNothing = () => [];
const passesInput = ({ input }) => input;
const readsArguments = ({ args, read }) => use(args.flatMap((_arg, index) => read(index)));
const readsElements = ({ reader, input, range, read }) => use(read(0, below(reader, input, range)));
const givesLast = ({ args, read }) => {
	for (const index of args.keys()) if (index < args.length - 1) use(read(index));
	return read(args.length - 1);
};
function readsAll({ input, args, read }) {
	use(input);
	return use(args.flatMap((_arg, index) => read(index, [])));
}
const BUILTINS = new Map([
	...named(readsNothing, [...[
		"null/0",
		"true/0",
		"false/0",
		"empty/0",
		"nan/0",
		"infinite/0",
		"now/0",
		"env/0"
	], ...[
		"input/0",
		"inputs/0",
		"input_filename/0",
		"input_line_number/0"
	]]),
	...named(passesInput, [...[
		"values/0",
		"nulls/0",
		"booleans/0",
		"numbers/0",
		"strings/0",
		"arrays/0",
		"objects/0"
	], ...[
		"scalars/0",
		"iterables/0",
		"debug/0",
		"stderr/0"
	]]),
	...named(readsArguments, [...[
		"range/1",
		"range/2",
		"range/3",
		"error/1",
		"isempty/1",
		"add/1",
		"IN/2"
	]]),
	...named(givesLast, [
		"first/1",
		"last/1",
		"limit/2",
		"skip/2",
		"nth/2"
	]),
	...named(readsElements, [
		"map/1",
		"map_values/1",
		"any/1",
		"all/1"
	]),
	...named(({ reader, input, range }) => below(reader, input, range), [...[
		"recurse/0",
		"first/0",
		"last/0"
	]]),
	...named(({ read }) => use(read(1, read(0))), ["any/2", "all/2"]),
	...named(({ input, read }) => {
		use(read(0));
		return input;
	}, ["select/1", "debug/1"]),
	...named(readsMember, ["has/1"]),
	...named(readsPath, ["getpath/1"])
]);
function named(builtin, names) {
	return names.map((name) => [name, builtin]);
}
function readsMember(call) {
	const [argument] = call.args;
	const name = argument === void 0 ? void 0 : plainText(argument);
	if (name === void 0) return readsAll(call);
	return use(atName(call.reader, call.input, name, call.range));
}
function readsPath({ reader, input, args, range, read }) {
	const names = args[0] === void 0 ? void 0 : literalNames(args[0]);
	if (names !== void 0) return names.reduce((value, name) => atName(reader, value, name, range), input);
	use(read(0));
	return below(reader, input, range);
}
function literalNames(node) {
	if (node.kind !== "array" || node.content === void 0) return void 0;
	const names = (node.content.kind === "comma" ? node.content.operands : [node.content]).map(plainText);
	return names.every((name) => name !== void 0) ? names : void 0;
}
// src/model/jq-syntax/reader.ts
function notUnderstood(reader, input) {
	reader.complete = false;
	return use(input);
}
// src/model/jq-syntax/call-reads.ts
const MAX_CALLS = 64;
const MAX_RECURSION = 3;
function callReads(reader, node, input, scope) {
	const closure = scope.functions.get(`${node.name}/${node.args.length}`);
	if (closure === void 0) return builtinReads(reader, node, input, scope);
	if (closure.kind === "value") return closure.value;
	const called = closure.kind === "function" ? closure.definition : closure.node;
	const again = reader.calls.filter((one) => one === called).length;
	if (reader.calls.length === MAX_CALLS || again === MAX_RECURSION) return notUnderstood(reader, input);
	reader.calls.push(called);
	const value = closure.kind === "argument" ? reader.evaluate(reader, closure.node, input, closure.scope) : callFunction(reader, closure, node.args, input, scope);
	reader.calls.pop();
	return value;
}
function callFunction(reader, closure, args, input, scope) {
	const { definition } = closure;
	const variables = new Map(closure.scope.variables);
	const functions = new Map(closure.scope.functions);
	functions.set(`${definition.name}/${definition.parameters.length}`, closure);
	for (const [index, argument] of args.entries()) {
		const { kind, name } = definition.parameters[index] ?? {
			kind: "filter",
			name: ""
		};
		if (kind === "filter") functions.set(`${name}/0`, {
			kind: "argument",
			node: argument,
			scope
		});
		else {
			const value = reader.evaluate(reader, argument, input, scope);
			variables.set(name, value);
			functions.set(`${name}/0`, {
				kind: "value",
				value
			});
		}
	}
	return reader.evaluate(reader, definition.body, input, {
		variables,
		functions
	});
}
// src/model/jq-syntax/root-reads.ts
const MAX_EVALUATIONS = 2e4;
const MAX_DEPTH = 1e3;
function rootReads(tree) {
	const { traces, root } = startTracing(tree.range);
	const reader = {
		traces,
		complete: true,
		evaluations: 0,
		depth: 0,
		calls: [],
		evaluate
	};
	use(evaluate(reader, tree, root, {
		variables: /* @__PURE__ */ new Map(),
		functions: /* @__PURE__ */ new Map()
	}));
	const reads = /* @__PURE__ */ new Map();
	for (const { steps, exact, range, used, extended } of traces) {
		const read = {
			steps,
			exact,
			range
		};
		if (used || !extended) reads.set(JSON.stringify(read), read);
	}
	return {
		reads: [...reads.values()].sort((a, b) => a.range.start - b.range.start),
		complete: reader.complete
	};
}
function evaluate(reader, node, input, scope) {
	if (reader.evaluations === MAX_EVALUATIONS || reader.depth === MAX_DEPTH) return notUnderstood(reader, input);
	reader.evaluations += 1;
	reader.depth += 1;
	const value = evaluateNode(reader, node, input, scope);
	reader.depth -= 1;
	return value;
}
function evaluateNode(reader, node, input, scope) {
	const read = (child, from = input) => evaluate(reader, child, from, scope);
	switch (node.kind) {
		case "identity": return mentioned(reader, input, node.range);
		case "recurse": return below(reader, input, node.range);
		case "number":
		case "location":
		case "break": return [];
		case "format": return use(input);
		case "field": return atName(reader, read(node.target), node.name, node.range);
		case "iterate": return below(reader, read(node.target), node.range);
		case "index":
			use(read(node.index));
			return below(reader, read(node.target), node.range);
		case "slice":
			for (const bound of [node.from, node.to]) if (bound !== void 0) use(read(bound));
			return below(reader, read(node.target), node.range);
		case "string":
			for (const part of node.parts) if (part.kind === "interpolation") use(read(part.query));
			return [];
		case "variable": return variable(reader, node.name, scope);
		case "array": return node.content === void 0 ? [] : use(read(node.content));
		case "object":
			for (const { key, value } of node.entries) if (value === void 0) use(atKey(reader, key, input, input, scope));
			else use([...keyReads(reader, key, input, scope), ...read(value)]);
			return [];
		case "call": return callReads(reader, node, input, scope);
		case "negate": return use(read(node.operand));
		case "pipe": return node.operands.reduce((value, part) => read(part, value), input);
		case "comma":
		case "alternative": return either(node.operands.map((operand) => read(operand)));
		case "and":
		case "or": return use(node.operands.flatMap((operand) => read(operand)));
		case "comparison":
		case "arithmetic": return use([...read(node.left), ...read(node.right)]);
		case "assignment": {
			const changed = read(node.left);
			use([...input, ...changed]);
			return use(node.operator === "|=" ? read(node.right, changed) : read(node.right));
		}
		case "if": return either([...node.branches.map(({ condition, body }) => {
			use(read(condition));
			return read(body);
		}), node.otherwise === void 0 ? input : read(node.otherwise)]);
		case "try": return either([read(node.body), node.handler === void 0 ? [] : read(node.handler, [])]);
		case "bind": {
			const inner = bind(reader, node.patterns, read(node.source), input, scope);
			return evaluate(reader, node.body, input, inner);
		}
		case "reduce":
		case "foreach": {
			const inner = bind(reader, node.patterns, read(node.source), input, scope);
			use(read(node.init));
			use(evaluate(reader, node.update, [], inner));
			const extract = node.kind === "foreach" ? node.extract : void 0;
			return extract === void 0 ? [] : use(evaluate(reader, extract, [], inner));
		}
		case "function": {
			const key = `${node.name}/${node.parameters.length}`;
			const closure = {
				kind: "function",
				definition: node,
				scope
			};
			const functions = new Map(scope.functions).set(key, closure);
			return evaluate(reader, node.rest, input, {
				...scope,
				functions
			});
		}
		case "label": return read(node.body);
	}
}
function variable(reader, name, scope) {
	const value = scope.variables.get(name);
	if (value === void 0 && name !== "ENV" && name !== "__prog_args") reader.complete = false;
	return value ?? [];
}
function bind(reader, patterns, value, input, scope) {
	const bound = /* @__PURE__ */ new Map();
	const add = (name, traced) => bound.set(name, either([bound.get(name) ?? [], traced]));
	const take = (pattern, from) => {
		if (pattern.kind === "variable") add(pattern.name, from);
		if (pattern.kind === "array") for (const item of pattern.items) take(item, below(reader, from, item.range));
		if (pattern.kind !== "object") return;
		for (const entry of pattern.entries) {
			const named = entry.key.kind === "variable" ? atName(reader, from, entry.key.name, entry.key.range) : atKey(reader, entry.key, from, either([from, input]), scope);
			if (entry.key.kind === "variable") add(entry.key.name, named);
			if (entry.value !== void 0) take(entry.value, named);
		}
	};
	for (const pattern of patterns) take(pattern, value);
	return {
		...scope,
		variables: new Map([...scope.variables, ...bound])
	};
}
function atKey(reader, key, value, input, scope) {
	switch (key.kind) {
		case "name": return atName(reader, value, key.name, key.range);
		case "variable": return variable(reader, key.name, scope);
		case "location": return [];
		case "text":
		case "computed": {
			const name = key.kind === "text" ? plainText(key.text) : void 0;
			if (name !== void 0) return atName(reader, value, name, key.range);
			use(keyReads(reader, key, input, scope));
			return below(reader, value, key.range);
		}
	}
}
function keyReads(reader, key, input, scope) {
	switch (key.kind) {
		case "variable": return variable(reader, key.name, scope);
		case "text": return evaluate(reader, key.text, input, scope);
		case "computed": return evaluate(reader, key.query, input, scope);
		default: return [];
	}
}
// src/model/jq-syntax/printer.ts
function isIdentifier(text) {
	return /^[A-Za-z_]\w*$/.test(text);
}
function printList(printer, items, between, printItem) {
	for (const [index, item] of items.entries()) {
		if (index > 0) printer.text += between;
		printItem(item);
	}
}
function writeLocation(printer, line) {
	printer.text += `${"\n".repeat(Math.max(0, line - printer.line))}$__loc__`;
	printer.line = Math.max(printer.line, line);
}
function writeString(printer, node) {
	if (node.format !== void 0) printer.text += `@${node.format} `;
	printer.text += "\"";
	for (const part of node.parts) if (part.kind === "text") printer.text += encodeStringText(part.value);
	else {
		printer.text += "\\(";
		printer.print(printer, part.query, LEVEL.query);
		printer.text += ")";
	}
	printer.text += "\"";
}
// src/model/jq-syntax/print-parts.ts
function printEntry(printer, entry) {
	printKey(printer, entry.key);
	if (entry.value === void 0) return;
	printer.text += ": ";
	printer.print(printer, entry.value, LEVEL.alternative);
}
function printPatterns(printer, patterns) {
	printList(printer, patterns, " ?// ", (pattern) => printPattern(printer, pattern));
}
function printKey(printer, key) {
	switch (key.kind) {
		case "name":
			printer.text += key.name;
			return;
		case "text":
			writeString(printer, key.text);
			return;
		case "variable":
			printer.text += `$${key.name}`;
			return;
		case "location":
			writeLocation(printer, key.line);
			return;
		case "computed":
			printer.text += "(";
			printer.print(printer, key.query, LEVEL.query);
			printer.text += ")";
	}
}
function printPattern(printer, pattern) {
	switch (pattern.kind) {
		case "variable":
			printer.text += `$${pattern.name}`;
			return;
		case "array":
			printer.text += "[";
			printList(printer, pattern.items, ", ", (item) => printPattern(printer, item));
			printer.text += "]";
			return;
		case "object":
			printer.text += "{";
			printList(printer, pattern.entries, ", ", (entry) => printPatternEntry(printer, entry));
			printer.text += "}";
	}
}
function printPatternEntry(printer, entry) {
	printKey(printer, entry.key);
	if (entry.value === void 0) return;
	printer.text += ": ";
	printPattern(printer, entry.value);
}
// src/model/jq-syntax/print.ts
function printJq(tree) {
	const printer = {
		text: "",
		line: 1,
		print
	};
	print(printer, tree, LEVEL.query);
	return printer.text;
}
function print(printer, node, level) {
	const bare = levelOf(node) >= level;
	if (!bare) printer.text += "(";
	printBare(printer, node);
	if (!bare) printer.text += ")";
}
function levelOf(node) {
	switch (node.kind) {
		case "pipe":
		case "bind":
		case "function":
		case "label": return LEVEL.query;
		case "comma":
		case "alternative":
		case "or":
		case "and":
		case "comparison":
		case "assignment": return LEVEL[node.kind];
		case "arithmetic": return arithmeticLevel(node.operator);
		case "negate": return LEVEL.prefix;
		case "try": return isPostfixTry(node) ? LEVEL.term : LEVEL.prefix;
		default: return LEVEL.term;
	}
}
function isPostfixTry(node) {
	const { body, handler } = node;
	return handler === void 0 && levelOf(body) === LEVEL.term && !takesOptional(body);
}
function printBare(printer, node) {
	switch (node.kind) {
		case "identity":
			printer.text += ".";
			return;
		case "recurse":
			printer.text += "..";
			return;
		case "number":
			printer.text += node.text;
			return;
		case "format":
			printer.text += `@${node.name}`;
			return;
		case "variable":
			printer.text += `$${node.name}`;
			return;
		case "break":
			printer.text += `break $${node.name}`;
			return;
		case "location":
			writeLocation(printer, node.line);
			return;
		case "string":
			writeString(printer, node);
			return;
		case "field":
		case "index":
		case "slice":
		case "iterate":
			printStep(printer, node);
			return;
		case "array":
			printer.text += "[";
			if (node.content !== void 0) print(printer, node.content, LEVEL.query);
			printer.text += "]";
			return;
		case "object":
			printer.text += "{";
			printList(printer, node.entries, ", ", (entry) => printEntry(printer, entry));
			printer.text += "}";
			return;
		case "call":
			printer.text += node.name;
			if (node.args.length > 0) printArguments(printer, node.args);
			return;
		case "negate":
			printer.text += "-";
			print(printer, node.operand, node.operand.kind === "negate" ? LEVEL.term : LEVEL.prefix);
			return;
		case "comma":
		case "alternative":
		case "or":
		case "and":
			printList(printer, node.operands, CHAIN_TEXT[node.kind], (operand) => print(printer, operand, LEVEL[node.kind] + 1));
			return;
		case "pipe":
			printPipe(printer, node.operands);
			return;
		case "comparison":
		case "assignment":
		case "arithmetic":
			printBinary(printer, node);
			return;
		case "if":
			printConditional(printer, node);
			return;
		case "try":
			printTry(printer, node);
			return;
		default: printBinding(printer, node);
	}
}
function printStep(printer, node) {
	const { target } = node;
	if (target.kind === "identity") {
		if (node.kind !== "field") printer.text += ".";
	} else if (target.kind === "number") printer.text += `(${target.text})`;
	else print(printer, target, LEVEL.term);
	if (node.kind === "field") {
		printer.text += ".";
		if (isIdentifier(node.name)) printer.text += node.name;
		else writeString(printer, { parts: [{
			kind: "text",
			value: node.name
		}] });
	} else {
		printer.text += "[";
		if (node.kind === "index") print(printer, node.index, LEVEL.query);
		if (node.kind === "slice") {
			if (node.from !== void 0) print(printer, node.from, LEVEL.query);
			printer.text += ":";
			if (node.to !== void 0) print(printer, node.to, LEVEL.query);
		}
		printer.text += "]";
	}
	if (node.optional) printer.text += "?";
}
function printArguments(printer, args) {
	printer.text += "(";
	printList(printer, args, "; ", (argument) => print(printer, argument, LEVEL.query));
	printer.text += ")";
}
function printPipe(printer, operands) {
	const last = operands.at(-1);
	const isOpen = last?.kind === "bind" || last?.kind === "function" || last?.kind === "label";
	printList(printer, operands, CHAIN_TEXT.pipe, (operand) => print(printer, operand, isOpen && operand === last ? LEVEL.query : LEVEL.comma));
}
function printBinary(printer, node) {
	const level = levelOf(node);
	print(printer, node.left, node.kind === "arithmetic" ? level : level + 1);
	printer.text += ` ${node.operator} `;
	print(printer, node.right, level + 1);
}
function printConditional(printer, node) {
	printList(printer, node.branches, " el", (branch) => {
		printer.text += "if ";
		print(printer, branch.condition, LEVEL.query);
		printer.text += " then ";
		print(printer, branch.body, LEVEL.query);
	});
	if (node.otherwise !== void 0) {
		printer.text += " else ";
		print(printer, node.otherwise, LEVEL.query);
	}
	printer.text += " end";
}
function printTry(printer, node) {
	if (isPostfixTry(node)) {
		print(printer, node.body, LEVEL.term);
		printer.text += "?";
		return;
	}
	printer.text += "try ";
	print(printer, node.body, node.handler === void 0 ? LEVEL.prefix : LEVEL.term);
	if (node.handler === void 0) return;
	printer.text += " catch ";
	print(printer, node.handler, LEVEL.prefix);
}
function printBinding(printer, node) {
	if (node.kind === "label") {
		printer.text += `label $${node.name} | `;
		print(printer, node.body, LEVEL.query);
		return;
	}
	if (node.kind === "function") {
		const names = node.parameters.map(({ kind, name }) => kind === "variable" ? `$${name}` : name);
		printer.text += `def ${node.name}${names.length === 0 ? "" : `(${names.join("; ")})`}: `;
		print(printer, node.body, LEVEL.query);
		printer.text += "; ";
		print(printer, node.rest, LEVEL.query);
		return;
	}
	if (node.kind !== "bind") printer.text += `${node.kind} `;
	print(printer, node.source, LEVEL.term);
	printer.text += " as ";
	printPatterns(printer, node.patterns);
	if (node.kind === "bind") {
		printer.text += " | ";
		print(printer, node.body, LEVEL.query);
		return;
	}
	printer.text += " ";
	const { init, update } = node;
	const extract = node.kind === "foreach" ? node.extract : void 0;
	printArguments(printer, extract === void 0 ? [init, update] : [
		init,
		update,
		extract
	]);
}
export { childrenOf as a, CHAIN_TEXT as c, plainText as i, OPPOSITE_COMPARISON as l, rootReads as n, replaceNode as o, parseJq as r, visitJq as s, printJq as t };
