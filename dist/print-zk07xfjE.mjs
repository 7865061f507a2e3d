import { An as CHAIN_TEXT, In as encodeStringText, Nn as arithmeticLevel, Pn as takesOptional, jn as LEVEL } from "./dispatching-BM85niOH.mjs";
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
export { printJq as t };
