import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AutomationGraph, GraphEdge, GraphNode } from "../../src/model/graph.ts";
import { mermaid } from "../../src/report/mermaid.ts";
import { planSections } from "../../src/report/summary-plan.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import { aPlan } from "../support/plans.ts";

/** One event, that starts as many automations as are named, that each call the same target. */
function graphOf(names: readonly string[], changed?: boolean): AutomationGraph {
  const nodes: GraphNode[] = [{ id: "e1", kind: "event", type: "ENTITY_UPDATED", name: "service" }];
  const edges: GraphEdge[] = [];
  for (const [index, name] of names.entries()) {
    const id = `a${index + 1}`;
    nodes.push({
      ...{ id, kind: "automation", name, file: "a.yaml", published: index !== 1 },
      ...(changed === undefined ? {} : { changed: changed && index === 0 }),
    });
    edges.push({ from: "e1", to: id, kind: "starts" }, { from: id, to: "t1", kind: "calls" });
    if (index === 0) {
      nodes.push({ id: "t1", kind: "target", type: "WEBHOOK", name: "hooks.example.com" });
    }
  }
  edges.push({ from: "t1", to: "e1", kind: "causes" });
  return { nodes, edges };
}

const LINE =
  /^(?:flowchart LR| {2}(?:[aet]\d+(?:\(\["[^"]*"\]\)|\["[^"]*"\]|\[\["[^"]*"\]\])|[aet]\d+ -(?:-|\.-)> [aet]\d+|more\["\d+ more automations? did not fit"\]|classDef [a-z]+ [a-z:0-9 -]+|class [a-z0-9,]+ [a-z]+)|)$/;
const LABEL = /"((?:[\p{L}\p{N}\p{M} _./…-]|#\d+;)*)"/u;

describe("mermaid", () => {
  it("draws events, automations and targets", () => {
    expect(mermaid(graphOf(["tell_owner", "tell_all"], true)).text).toBe(
      `flowchart LR
  a1["tell_owner"]
  e1(["ENTITY_UPDATED service"])
  t1[["WEBHOOK hooks.example.com"]]
  e1 --> a1
  a1 --> t1
  t1 -.-> e1
  a2["tell_all"]
  e1 --> a2
  a2 --> t1
  classDef draft stroke-dasharray: 4 3
  class a2 draft
  classDef changed stroke-width: 3px
  class a1 changed
`,
    );
  });

  it("of nothing is empty", () => {
    expect(mermaid({ nodes: [], edges: [] })).toEqual({ text: "flowchart LR\n", left: 0 });
  });

  it.each(HOSTILE_TEXTS)("takes %j for text", (name) => {
    for (const line of mermaid(graphOf([name])).text.split("\n")) {
      expect(line).toMatch(LINE);
      if (line.includes('"')) expect(line).toMatch(LABEL);
    }
  });

  it("takes any name for text, in a few characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
        const lines = mermaid(graphOf([name])).text.split("\n");

        expect(lines.length).toBe(8);
        for (const line of lines) expect(line).toMatch(LINE);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(600);
      }),
    );
  });

  it("is cut behind whole automations where it has too many edges, and says so", () => {
    const names = Array.from({ length: 400 }, (_, index) => `a_${index}`);

    const { text, left } = mermaid(graphOf(names));

    expect(text.match(/ -(?:-|\.-)> /g)?.length).toBe(499);
    expect(left).toBe(151);
    expect(text).toContain('  more["151 more automations did not fit"]\n');
  });

  it("stays below the number of characters that Mermaid draws", () => {
    const names = Array.from({ length: 240 }, () => "🚀".repeat(60));

    const { text, left } = mermaid(graphOf(names));

    expect(text.length).toBeGreaterThan(40_000);
    expect(text.length).toBeLessThan(50_000);
    expect(left).toBeGreaterThan(100);
  });
});

describe("a plan's summary", () => {
  const plan = aPlan();

  it("shows the graph around the changes as one piece, and only where there is one", () => {
    const withGraph = planSections(plan, graphOf(["a"], true)).flat();
    const drawn = withGraph.filter((line) => line.includes("```mermaid"));

    expect(drawn.length).toBe(1);
    expect(drawn[0]).toMatch(
      /^<details>.*\n\n```mermaid\nflowchart LR\n[\s\S]*\n```\n\n<\/details>\n$/,
    );
    for (const none of [undefined, { nodes: [], edges: [] }]) {
      expect(planSections(plan, none).flat().join("\n")).not.toContain("mermaid");
    }
  });

  it("draws no more than a person can look at", () => {
    const names = Array.from({ length: 400 }, (_, index) => `a_${index}`);

    expect(planSections(plan, graphOf(names)).flat().join("\n")).toContain(
      "more automations did not fit",
    );
  });
});
