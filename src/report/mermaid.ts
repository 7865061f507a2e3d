import type { AutomationGraph, GraphNode } from "../model/graph.ts";
import { count } from "./count.ts";
import { visibleLine } from "./safe-text.ts";

export interface Mermaid {
  /** A `flowchart LR`, ending in a line feed. */
  readonly text: string;
  /** How many automations did not fit. */
  readonly left: number;
}

/** Mermaid's own limit, `maxEdges`: it draws nothing of a graph with more. */
export const MAX_EDGES = 500;
/** Mermaid's own limit, `maxTextSize`, in characters; some are for the note and the classes. */
const MAX_TEXT = 48_000;

/**
 * A graph as Mermaid. Names are text only, whatever is in them; ids are our own. What is too large
 * to be drawn is cut behind whole automations, and says so in the graph.
 */
export function mermaid({ nodes, edges }: AutomationGraph, maxEdges = MAX_EDGES): Mermaid {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = edgesByAutomation(edges, byId);
  const shown = new Set<string>();
  const lines: string[] = [];
  const drafts: string[] = [];
  const changed: string[] = [];
  let drawn = 0;
  let length = 0;
  let left = 0;
  for (const node of nodes) {
    if (node.kind !== "automation") continue;
    const links = own.get(node.id) ?? [];
    const ids = new Set([node.id, ...links.flatMap(({ from, to }) => [from, to])]);
    const fresh = [...ids].filter((id) => !shown.has(id));
    const added = [
      ...fresh.flatMap((id) => nodeLine(byId.get(id)) ?? []),
      ...links.map(({ from, to, kind }) => `  ${from} ${kind === "causes" ? "-.->" : "-->"} ${to}`),
    ];
    const size = added.reduce((sum, line) => sum + line.length + 1, 0) + 2 * (node.id.length + 1);
    // Nothing behind the first that does not fit: the order is what says which are shown.
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
  if (left > 0) {
    lines.push(`  more["${count(left, "more automation")} did not fit"]`);
  }
  lines.push(...classLines("draft", "stroke-dasharray: 4 3", drafts));
  lines.push(...classLines("changed", "stroke-width: 3px", changed));
  return { text: `${["flowchart LR", ...lines].join("\n")}\n`, left };
}

/** Each edge with the automation that it is about: the one that it leads to, leads from, or is behind the target. */
function edgesByAutomation(
  edges: AutomationGraph["edges"],
  byId: ReadonlyMap<string, GraphNode>,
): ReadonlyMap<string, AutomationGraph["edges"]> {
  const callers = new Map<string, string>();
  for (const { from, to, kind } of edges) {
    if (kind === "calls" && !callers.has(to)) callers.set(to, from);
  }
  const own = new Map<string, AutomationGraph["edges"][number][]>();
  for (const edge of edges) {
    const automation =
      edge.kind === "starts"
        ? edge.to
        : byId.get(edge.from)?.kind === "automation"
          ? edge.from
          : (callers.get(edge.from) ?? edge.from);
    const others = own.get(automation);
    if (others === undefined) own.set(automation, [edge]);
    else others.push(edge);
  }
  return own;
}

function nodeLine(node: GraphNode | undefined): string | undefined {
  switch (node?.kind) {
    case "event":
      return `  ${node.id}(["${label(`${node.type} ${node.name}`)}"])`;
    case "automation":
      return `  ${node.id}["${label(node.name)}"]`;
    case "target":
      return `  ${node.id}[["${label(`${node.type} ${node.name}`)}"]]`;
    default:
      return undefined;
  }
}

function classLines(name: string, style: string, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  return [`  classDef ${name} ${style}`, `  class ${ids.join(",")} ${name}`];
}

const MAX_LABEL = 60;

/** Text between a label's quotes: what could be markup, a quote or a keyword is an entity code. */
function label(text: string): string {
  const line = visibleLine(text.toWellFormed()).trim();
  const characters = [...line];
  const cut =
    characters.length > MAX_LABEL ? [...characters.slice(0, MAX_LABEL - 1), "…"] : characters;
  return cut.map((char) => (PLAIN.test(char) ? char : `#${char.codePointAt(0)};`)).join("");
}

const PLAIN = /^[\p{L}\p{N}\p{M} _./…-]$/u;
