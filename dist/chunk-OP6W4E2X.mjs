import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  count
} from "./chunk-IP7UEZOC.mjs";
import {
  visibleLine
} from "./chunk-DXOUGVAY.mjs";

// src/report/mermaid.ts
var MAX_EDGES = 500, MAX_TEXT = 48e3;
function mermaid({ nodes, edges }, maxEdges = MAX_EDGES) {
  let byId = new Map(nodes.map((node) => [node.id, node])), own = edgesByAutomation(edges, byId), shown = /* @__PURE__ */ new Set(), lines = [], drafts = [], changed = [], drawn = 0, length = 0, left = 0;
  for (let node of nodes) {
    if (node.kind !== "automation") continue;
    let links = own.get(node.id) ?? [], fresh = [.../* @__PURE__ */ new Set([node.id, ...links.flatMap(({ from, to }) => [from, to])])].filter((id) => !shown.has(id)), added = [
      ...fresh.flatMap((id) => nodeLine(byId.get(id)) ?? []),
      ...links.map(({ from, to, kind }) => `  ${from} ${kind === "causes" ? "-.->" : "-->"} ${to}`)
    ], size = added.reduce((sum, line) => sum + line.length + 1, 0) + 2 * (node.id.length + 1);
    if (left > 0 || drawn + links.length > maxEdges || length + size > MAX_TEXT) {
      left += 1;
      continue;
    }
    drawn += links.length, length += size, lines.push(...added);
    for (let id of fresh) shown.add(id);
    node.published || drafts.push(node.id), node.changed === !0 && changed.push(node.id);
  }
  return left > 0 && lines.push(`  more["${count(left, "more automation")} did not fit"]`), lines.push(...classLines("draft", "stroke-dasharray: 4 3", drafts)), lines.push(...classLines("changed", "stroke-width: 3px", changed)), { text: `${["flowchart LR", ...lines].join(`
`)}
`, left };
}
function edgesByAutomation(edges, byId) {
  let callers = /* @__PURE__ */ new Map();
  for (let { from, to, kind } of edges)
    kind === "calls" && !callers.has(to) && callers.set(to, from);
  let own = /* @__PURE__ */ new Map();
  for (let edge of edges) {
    let automation = edge.kind === "starts" ? edge.to : byId.get(edge.from)?.kind === "automation" ? edge.from : callers.get(edge.from) ?? edge.from, others = own.get(automation);
    others === void 0 ? own.set(automation, [edge]) : others.push(edge);
  }
  return own;
}
function nodeLine(node) {
  switch (node?.kind) {
    case "event":
      return `  ${node.id}(["${label(`${node.type} ${node.name}`)}"])`;
    case "automation":
      return `  ${node.id}["${label(node.name)}"]`;
    case "target":
      return `  ${node.id}[["${label(`${node.type} ${node.name}`)}"]]`;
    default:
      return;
  }
}
function classLines(name, style, ids) {
  return ids.length === 0 ? [] : [`  classDef ${name} ${style}`, `  class ${ids.join(",")} ${name}`];
}
var MAX_LABEL = 60;
function label(text) {
  let characters = [...visibleLine(text.toWellFormed()).trim()];
  return (characters.length > MAX_LABEL ? [...characters.slice(0, MAX_LABEL - 1), "…"] : characters).map((char) => PLAIN.test(char) ? char : `#${char.codePointAt(0)};`).join("");
}
var PLAIN = /^[\p{L}\p{N}\p{M} _./…-]$/u;

export {
  mermaid
};
