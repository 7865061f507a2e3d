import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interactionFindings } from "../../../src/manifest/interactions/interaction-findings.ts";
import { strongComponents } from "../../../src/manifest/interactions/strong-components.ts";
import type { PlacedAutomation } from "../../../src/manifest/placed-automation.ts";
import type { Automation } from "../../../src/model/automation.ts";
import { FILE_START } from "../../../src/model/source.ts";
import type { Short } from "../../support/judged.ts";
import { definitionOf } from "../../support/judged.ts";

function placed(shorts: readonly Short[]): readonly PlacedAutomation[] {
  return shorts.map((short, index) => ({
    // What the schema would have checked.
    automation: definitionOf(short, index) as unknown as Automation,
    file: "a.yaml",
    rangeOf: () => FILE_START,
  }));
}

function messages(shorts: readonly Short[]): readonly string[] {
  return interactionFindings(placed(shorts)).map(({ message }) => message);
}

const EDGES = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 25 });

describe("strongComponents", () => {
  it("gives the nodes that reach each other", () => {
    fc.assert(
      fc.property(EDGES, (edges) => {
        const next = (node: number) => edges.flatMap(([from, to]) => (from === node ? [to] : []));
        const nodes = Array.from({ length: 10 }, (_, node) => node);
        const reaches = new Set<string>(edges.map(([from, to]) => `${from} ${to}`));
        for (const middle of nodes) {
          for (const from of nodes) {
            for (const to of nodes) {
              if (reaches.has(`${from} ${middle}`) && reaches.has(`${middle} ${to}`)) {
                reaches.add(`${from} ${to}`);
              }
            }
          }
        }

        const components = strongComponents(nodes, next).map((one) => [...one].sort());

        for (const from of nodes) {
          const others = nodes.filter(
            (to) => to === from || (reaches.has(`${from} ${to}`) && reaches.has(`${to} ${from}`)),
          );
          const own = components.find((component) => component.includes(from)) ?? [from];
          expect(own).toEqual(others);
        }
      }),
    );
  });
});

describe("a cycle", () => {
  const ring = (length: number): readonly Short[] =>
    Array.from({ length }, (_, index) => ({
      id: `a${String(index).padStart(5, "0")}`,
      on: `RUN_CREATED a${String((index + 1) % length).padStart(5, "0")}`,
    }));

  it("is told once, from its first automation on, whatever the order of the files", () => {
    const [one, two, three] = ring(3);
    if (one === undefined || two === undefined || three === undefined) throw new Error("no ring");

    const expected = [
      '"a00000" → "a00002" → "a00001" → "a00000" start each other. None of them has a condition that could end that.',
    ];
    expect(messages([one, two, three])).toEqual(expected);
    expect(messages([three, one, two])).toEqual(expected);
  });

  it("of many automations is shortened", () => {
    const [finding] = interactionFindings(placed(ring(30)));

    expect(finding?.message).toContain('"a00024" → 23 more → "a00000" start each other');
    expect(finding?.notes.length).toBe(20);
  });

  it("names what may end it, and the drafts in it", () => {
    const [one, two] = ring(2);

    expect(
      messages([
        { ...one, when: [".x"] },
        { ...two, draft: true },
      ]),
    ).toEqual([
      '"a00000" → "a00001" → "a00000" can start each other. Only the condition of "a00000" can end that. "a00001" is a draft.',
    ]);
  });
});

describe("10,000 automations", () => {
  const many = (short: (index: number) => Short): readonly Short[] =>
    Array.from({ length: 10_000 }, (_, index) => ({
      id: `a${String(index).padStart(5, "0")}`,
      ...short(index),
    }));
  const name = (index: number) => `a${String(index % 10_000).padStart(5, "0")}`;

  it.each<[string, readonly Short[], number]>([
    ["in one ring", many((index) => ({ on: `RUN_CREATED ${name(index + 1)}` })), 1],
    [
      "that all write what all watch",
      many((index) => ({ writes: ["service", { title: `x${index}` }] })),
      10_000,
    ],
    [
      "that do so on conditions",
      many((index) => ({
        when: [`.diff.after.properties.p${index} == 1`],
        writes: ["service", { properties: { [`p${index}`]: 2 } }],
      })),
      1,
    ],
    [
      "that make the same call on conditions of their own",
      many((index) => ({
        call: { url: "https://hooks.example.com/same" },
        when: [".diff.after.title", `.diff.after.properties.p${index}`],
      })),
      0,
    ],
    [
      "that make the same call on the same condition",
      many(() => ({
        call: { url: "https://hooks.example.com/same" },
        when: [".diff.after.title"],
      })),
      9_999,
    ],
    [
      "that have nothing to do with each other",
      many((index) => ({ on: `ENTITY_UPDATED b${index}` })),
      0,
    ],
  ])("%s are looked through in seconds", (_title, shorts, count) => {
    const automations = placed(shorts);
    const start = performance.now();

    const found = interactionFindings(automations);

    expect(performance.now() - start).toBeLessThan(8_000);
    expect(found.length).toBe(count);
  });
});
