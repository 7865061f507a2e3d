import type { AutomationGraph, GraphNode } from "../model/graph.ts";
import { jsonText } from "./json-text.ts";

/** The `graph` document: `schemas/graph-output.schema.json`. */
export function graphJson({ nodes, edges }: AutomationGraph): string {
  const countOf = (kind: GraphNode["kind"]) => nodes.filter((node) => node.kind === kind).length;
  return jsonText({
    nodes,
    edges,
    summary: {
      events: countOf("event"),
      automations: countOf("automation"),
      targets: countOf("target"),
      edges: edges.length,
    },
  });
}
