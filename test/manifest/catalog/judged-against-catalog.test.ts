import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDefinitionFiles } from "../../../src/adapters/file-system/definition-files.ts";
import { readCatalog } from "../../../src/manifest/catalog/read-catalog.ts";
import { CONDITION } from "../../support/catalog.ts";
import { jqExpression } from "../../support/jq-expressions.ts";
import { tokenSoup } from "../../support/jq-grammar.ts";
import type { Short } from "../../support/judged.ts";
import { judged } from "../../support/judged.ts";
import { repositoryRoot } from "../../support/source-files.ts";

const root = join(repositoryRoot, "test/fixtures");
const files = createDefinitionFiles({ root, workingDirectory: root });
const { catalog, diagnostics } = readCatalog(
  await files.find({ paths: [], globs: ["catalog"], reads: "everything" }),
);

const P = ".diff.after.properties";
const B = ".diff.before.properties";

const CORRECT: readonly (readonly [string, Short])[] = [
  ["an edge of an enum", { when: [`${B}.health != "down"`, `${P}.health == "down"`] }],
  ["an enum in quotes that looks like a number", { when: [`${P}.tier == "1"`] }],
  ["one of several", { when: [`${P}.health | IN("degraded", "down")`] }],
  ["a threshold that is crossed", { when: [`${B}.coverage >= 80`, `${P}.coverage < 80`] }],
  ["a range", { when: [`${P}.coverage > 20 and ${P}.coverage <= 80`] }],
  ["a boolean as it is", { when: [`${P}.deprecated`, `${B}.deprecated | not`] }],
  ["a boolean compared", { when: [`${P}.deprecated == true and ${B}.deprecated != true`] }],
  ["an item of a list", { when: [`${P}.tags | index("public") != null`] }],
  ["an item of a list that may be absent", { when: [`(${P}.tags // []) | any(. == "public")`] }],
  ["what is below an object", { when: [`${P}.settings.alerts.enabled == true`] }],
  ["a relation that is set", { when: [".diff.after.relations.domain != null"] }],
  ["a relation of many", { when: [".diff.after.relations.depends_on | length > 3"] }],
  ["an empty list of relations", { when: [".diff.before.relations.depends_on == []"] }],
  ["a change of a property", { when: [`${B}.language != ${P}.language`] }],
  ["a change of a calculation of the entity's own", { when: [`${B}.grade != ${P}.grade`] }],
  ["a mirror's value", { when: [`${P}.domain_lead == "ada@example.com"`] }],
  [
    "a re-pointed relation",
    { when: [".diff.before.relations.domain != .diff.after.relations.domain"] },
  ],
  ["an aggregation's value", { when: [`${P}.open_incidents > 0`] }],
  ["a scorecard", { when: ['.diff.after.scorecards.ready.level == "Gold"'] }],
  ["who did it", { when: ['.trigger.origin != "AUTOMATION"', ".trigger.by.userId != null"] }],
  [
    "what every trigger says of itself",
    { when: ['.action == "UPDATE"', '.context.blueprintIdentifier == "service"'] },
  ],
  ["a pattern", { when: [`${P}.language | test("^(go|rust)$")`] }],
  ["a default", { when: [`(${P}.health // "unknown") == "unknown"`] }],
  ["a variable", { when: [`${P} as $p | $p.tier == "1" and $p.health != "healthy"`] }],
  ["a function", { when: [`def tier: .properties.tier; (.diff.after | tier) == "2"`] }],
  ["members by computed names", { when: [`["tier", "health"] | any(. as $n | $n == "tier")`] }],
  ["a member that may not be there", { when: [`${P} | has("sunset") | not`] }],
  [
    "a creation",
    { on: "ENTITY_CREATED incident", when: [`${P}.priority <= 2`, ".diff.before == null"] },
  ],
  [
    "any change",
    {
      on: "ANY_ENTITY_CHANGE deployment",
      when: [`${B}.status == "running"`, `${P}.status | IN("succeeded", "failed")`],
    },
  ],
  ["a deletion", { on: "ENTITY_DELETED environment", when: [`${B}.kind == "production"`] }],
  ["alternatives", { either: [`${P}.tier == "1"`, `${P}.tier == "2"`, `${P}.deprecated`] }],
  [
    "a timer",
    { on: "TIMER_PROPERTY_EXPIRED environment.expires_at", when: [`${P}.pinned != true`] },
  ],
  [
    "a run",
    { on: "RUN_UPDATED deploy", when: ['.diff.after.status == "SUCCESS"', `${P}.whatever == "x"`] },
  ],
  [
    "what a system blueprint has",
    { on: "ENTITY_UPDATED _user", when: [`${P}.port_role == "Admin"`] },
  ],
  [
    "an entity that is written",
    {
      on: "ENTITY_UPDATED service",
      writes: [
        "incident",
        {
          identifier: "down-{{ .event.context.entityIdentifier }}",
          properties: {
            severity: "{{ .event.diff.after.properties.tier }}",
            state: "open",
            priority: 1,
            paged: false,
            summary: null,
          },
          relations: { service: "{{ .event.context.entityIdentifier }}", responders: [] },
        },
      ],
    },
  ],
  [
    "templates",
    {
      call: {
        body: {
          text: 'Tier {{ if .event.diff.after.properties.tier == "1" then "one" else .event.diff.after.properties.tier end }}',
          all: "{{ .event.diff.after.properties | { tier, health, language } }}",
          lead: '{{ .event.diff.after.properties["domain_lead"] // "nobody" }}',
          uses: "{{ .event.diff.after.relations.depends_on | map(ascii_upcase) }}",
        },
      },
    },
  ],
];

const FAULTY: readonly (readonly [string, Short, string])[] = [
  ["a blueprint of the trigger", { on: "ENTITY_UPDATED servcie" }, "unknown-blueprint"],
  ["a blueprint that is written", { writes: ["incidents", {}] }, "unknown-blueprint"],
  [
    "a blueprint that is asked for",
    { when: ['.diff.after.blueprint == "srv"'] },
    "unknown-blueprint",
  ],
  ["a property", { when: [`${P}.teir == "1"`] }, "unknown-property"],
  [
    "a property in brackets",
    { when: ['.diff.after["properties"]["teir"] != null'] },
    "unknown-property",
  ],
  [
    "a property behind a pipe",
    { when: [".diff.after | .properties | .teir != null"] },
    "unknown-property",
  ],
  [
    "a property of a variable",
    { when: [".diff.after as $a | $a.properties.teir != null"] },
    "unknown-property",
  ],
  [
    "a property that is taken apart",
    { when: [".diff.after.properties as {teir: $t} | $t != null"] },
    "unknown-property",
  ],
  ["a property with a default", { when: [`(${P}.lang // "go") == "go"`] }, "unknown-property"],
  ["a property of a function", { when: [`def p: ${P}; p.teir != null`] }, "unknown-property"],
  [
    "a property of a template",
    { call: { body: { x: "{{ .event.diff.after.properties.nmae }}" } } },
    "unknown-property",
  ],
  [
    "a property of a template's object",
    { call: { body: { x: "{{ .event.diff.after.properties | {tier, owner} }}" } } },
    "unknown-property",
  ],
  [
    "a property that is written",
    { writes: ["incident", { properties: { sevrity: "minor" } }] },
    "unknown-property",
  ],
  ["a property of a timer", { on: "TIMER_PROPERTY_EXPIRED environment.ttl" }, "unknown-property"],
  ["a title among the properties", { when: [`${P}.title == "x"`] }, "unknown-property"],
  ["a relation", { when: [".diff.after.relations.team != null"] }, "unknown-relation"],
  [
    "a relation of a template",
    { call: { body: { x: "{{ .event.diff.before.relations.domian }}" } } },
    "unknown-relation",
  ],
  [
    "a relation that is written",
    { writes: ["incident", { relations: { servcie: "x" } }] },
    "unknown-relation",
  ],
  ["a value outside an enum", { when: [`${P}.health == "broken"`] }, "enum"],
  ["a value that is not excluded", { when: [`${P}.health != "ok"`] }, "enum"],
  ["one of several values", { when: [`${P}.health | IN("down", "broken")`] }, "enum"],
  [
    "a number outside an enum",
    { on: "ENTITY_CREATED incident", when: [`${P}.priority == 4`] },
    "enum",
  ],
  [
    "a value in a template",
    {
      call: {
        body: { x: '{{ .event.diff.after.properties | if .health == "bad" then 1 else 2 end }}' },
      },
    },
    "enum",
  ],
  [
    "a value that is written",
    { writes: ["incident", { properties: { severity: "huge" } }] },
    "enum",
  ],
  ["a number in quotes", { when: [`${P}.coverage < "80"`] }, "type"],
  ["a text without", { when: [`${P}.tier == 1`] }, "type"],
  ["a boolean in quotes", { when: [`${P}.deprecated == "true"`] }, "type"],
  ["a list that is a text", { when: [`${P}.tags == "public"`] }, "type"],
  ["the other way round", { when: [`"80" > ${P}.coverage`] }, "type"],
  ["a type that is written", { writes: ["incident", { properties: { paged: "no" } }] }, "type"],
  ["two values at once", { when: [`${P}.tier == "1" and ${P}.tier == "2"`] }, "never-true"],
  [
    "two values in two expressions",
    { when: [`${P}.tier == "1"`, `${P}.tier == "2"`] },
    "never-true",
  ],
  ["an empty range", { when: [`${P}.coverage > 80 and ${P}.coverage < 20`] }, "never-true"],
  [
    "an empty range in two expressions",
    { when: [`${P}.coverage > 80`, `${P}.coverage < 20`] },
    "never-true",
  ],
  ["a member of a relation", { when: ['.diff.after.relations.domain.title == "x"'] }, "never-true"],
  ["another blueprint", { when: ['.context.blueprintIdentifier == "cluster"'] }, "never-true"],
  ["another action", { when: ['.action == "CREATE"'] }, "never-true"],
  [
    "a state before creation",
    { on: "ENTITY_CREATED incident", when: [".diff.before != null"] },
    "never-true",
  ],
  [
    "a contradiction of runs",
    {
      on: "RUN_UPDATED deploy",
      when: ['.diff.after.status == "SUCCESS" and .diff.after.status == "FAILURE"'],
    },
    "never-true",
  ],
  ["a constant", { when: ["false"] }, "never-true"],
  [
    "a dead alternative",
    { when: [`${P}.deprecated or (${P}.tier == "1" and ${P}.tier == "2")`] },
    "never-true",
  ],
  ["what is or is not", { when: [`${P}.deprecated or (${P}.deprecated | not)`] }, "always-true"],
  ["all of a range", { when: [`${P}.coverage > 80 or ${P}.coverage <= 80`] }, "always-true"],
  [
    "alternatives that leave nothing out",
    { either: [`${P}.tier == "1"`, `${P}.tier != "1"`] },
    "always-true",
  ],
  ["another constant", { when: ["true"] }, "always-true"],
  ["a property that is no timer", { on: "TIMER_PROPERTY_EXPIRED environment.kind" }, "no-timer"],
  ["a change of a mirror", { when: [`${B}.domain_lead != ${P}.domain_lead`] }, "unfired"],
  [
    "an edge of a mirror",
    { when: [`${B}.domain_lead == null`, `${P}.domain_lead != null`] },
    "unfired",
  ],
  [
    "a change of what is calculated from a mirror",
    { when: [`${B}.lead_name != ${P}.lead_name`] },
    "unfired",
  ],
  [
    "a change of an aggregation",
    { when: [`${B}.open_incidents < ${P}.open_incidents`] },
    "unfired",
  ],
];

describe("against the catalog", () => {
  it("whose definitions are correct", () => {
    expect(diagnostics).toEqual([]);
    expect(catalog.blueprints.size).toBe(6);
  });

  it.each(CORRECT)("finds nothing in %s", async (_title, short) => {
    expect(await judged([short], "", catalog)).toEqual([]);
  });

  it.each(FAULTY)("finds %s", async (_title, short, code) => {
    expect(await judged([short], "", catalog)).toEqual([`a0 catalog-${code}`]);
  });

  it("finds nothing of that without one", async () => {
    const found = await judged([...CORRECT, ...FAULTY].map(([, short]) => short));

    expect(found.filter((one) => one.includes("catalog-"))).toEqual([]);
  });

  it("leaves unknown blueprints alone where a definition could not be read", async () => {
    const partial = { ...catalog, complete: false };

    expect(await judged([{ on: "ENTITY_UPDATED servcie" }], "", partial)).toEqual([]);
  });

  it("never throws, whatever the jq", async () => {
    const text = fc.oneof(jqExpression, CONDITION, tokenSoup);
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const call = { body: { [`{{ ${other} }}`]: `{{ ${one} }}` } };

        const found = await judged([{ when: [one, other], call }], "", catalog);

        expect(found.every((code) => code.startsWith("a0 "))).toBe(true);
      }),
    );
  });

  it.each([
    ["alternatives", Array.from({ length: 400 }, (_, i) => `${P}.coverage == ${i}`).join(" or ")],
    [
      "values",
      `${P}.language | IN(${Array.from({ length: 1_800 }, (_, i) => `"s${i}"`).join(",")})`,
    ],
    [
      "alternatives that all have to be",
      Array.from(
        { length: 100 },
        (_, i) => `(${P}.language == "${i}" or ${P}.coverage == ${i})`,
      ).join(" and "),
    ],
    [
      "nested operands",
      `${"(".repeat(200)}${P}.deprecated${` or ${P}.coverage == 1)`.repeat(200)}`,
    ],
    ["steps", `${P}${" | .".repeat(3_000)}`],
    [
      "variables",
      `${Array.from({ length: 30 }, (_, i) => `(.a, .b) as $x${i} | `).join("")}$x0 == $x29`,
    ],
  ])("is done in no time with many %s", async (_title, expression) => {
    const start = performance.now();

    await judged([{ when: [expression, expression] }], "", catalog);

    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("has the severity that the policy says, and can be suppressed", async () => {
    const config = "policy: { catalog: { severity: error } }";
    const [, faulty] = FAULTY.find(([, , code]) => code === "enum") ?? ["", {}];
    const yaml = `# longshore-ignore-file catalog-no-timer: it becomes one in May
identifier: a0
publish: true
trigger:
  type: automation
  event: { type: TIMER_PROPERTY_EXPIRED, blueprintIdentifier: environment, propertyIdentifier: kind }
invocationMethod: { type: WEBHOOK, url: https://hooks.example.com/in }
`;

    expect(await judged([faulty], config, catalog)).toEqual(["a0 catalog-enum!"]);
    expect(await judged([yaml], config, catalog)).toEqual([]);
  });
});
