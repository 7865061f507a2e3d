import { v as count } from "./dispatching-BM85niOH.mjs";
import { c as visibleLine } from "./start-D1Q6O1zn.mjs";
const MAX_TEXT = 48e3;
function mermaid({ nodes, edges }, maxEdges = 500) {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const own = edgesByAutomation(edges, byId);
	const shown = /* @__PURE__ */ new Set();
	const lines = [];
	const drafts = [];
	const changed = [];
	let drawn = 0;
	let length = 0;
	let left = 0;
	for (const node of nodes) {
		if (node.kind !== "automation") continue;
		const links = own.get(node.id) ?? [];
		const fresh = [.../* @__PURE__ */ new Set([node.id, ...links.flatMap(({ from, to }) => [from, to])])].filter((id) => !shown.has(id));
		const added = [...fresh.flatMap((id) => nodeLine(byId.get(id)) ?? []), ...links.map(({ from, to, kind }) => `  ${from} ${kind === "causes" ? "-.->" : "-->"} ${to}`)];
		const size = added.reduce((sum, line) => sum + line.length + 1, 0) + 2 * (node.id.length + 1);
		if (left > 0 || drawn + links.length > maxEdges || length + size > MAX_TEXT) {
			left += 1;
			continue;
		}
		drawn += links.length;
		length += size;
		lines.push(...added);
		for (const id of fresh) shown.add(id);
		if (!node.published) drafts.push(node.id);
		if (node.changed === true) changed.push(node.id);
	}
	if (left > 0) lines.push(`  more["${count(left, "more automation")} did not fit"]`);
	lines.push(...classLines("draft", "stroke-dasharray: 4 3", drafts));
	lines.push(...classLines("changed", "stroke-width: 3px", changed));
	return {
		text: `${["flowchart LR", ...lines].join("\n")}\n`,
		left
	};
}
function edgesByAutomation(edges, byId) {
	const callers = /* @__PURE__ */ new Map();
	for (const { from, to, kind } of edges) if (kind === "calls" && !callers.has(to)) callers.set(to, from);
	const own = /* @__PURE__ */ new Map();
	for (const edge of edges) {
		const automation = edge.kind === "starts" ? edge.to : byId.get(edge.from)?.kind === "automation" ? edge.from : callers.get(edge.from) ?? edge.from;
		const others = own.get(automation);
		if (others === void 0) own.set(automation, [edge]);
		else others.push(edge);
	}
	return own;
}
function nodeLine(node) {
	switch (node?.kind) {
		case "event": return `  ${node.id}(["${label(`${node.type} ${node.name}`)}"])`;
		case "automation": return `  ${node.id}["${label(node.name)}"]`;
		case "target": return `  ${node.id}[["${label(`${node.type} ${node.name}`)}"]]`;
		default: return;
	}
}
function classLines(name, style, ids) {
	if (ids.length === 0) return [];
	return [`  classDef ${name} ${style}`, `  class ${ids.join(",")} ${name}`];
}
const MAX_LABEL = 60;
function label(text) {
	const characters = [...visibleLine(text.toWellFormed()).trim()];
	return (characters.length > MAX_LABEL ? [...characters.slice(0, 59), "…"] : characters).map((char) => PLAIN.test(char) ? char : `#${char.codePointAt(0)};`).join("");
}
const PLAIN = /^[\p{L}\p{N}\p{M} _./…-]$/u;
export { mermaid as t };
