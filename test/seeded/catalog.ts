import type { CorrectRow, FaultyRow, SeedFile } from "../support/seeded.ts";

const CONFIG = "catalog: catalog";
const SERVICE = `identifier: service
schema:
  properties:
    tier: { type: string, enum: [gold, silver, bronze] }
    replicas: { type: number }
    healthy: { type: boolean }
    tags: { type: array, items: { type: string } }
    expires: { type: string, format: timer }
    since: { type: string, format: date-time }
    details: { type: object }
  required: [tier]
relations:
  domain: { target: domain, many: false }
  uses: { target: service, many: true }
mirrorProperties:
  domain_owner: { path: domain.owner }
calculationProperties:
  owner_length: { type: number, calculation: .properties.domain_owner | length }
  double: { type: number, calculation: .properties.replicas * 2 }
`;
const DOMAIN = "identifier: domain\nschema: { properties: { owner: { type: string } } }\n";
const CATALOG: SeedFile = {
  files: { "catalog/service.yaml": SERVICE, "catalog/domain.yaml": DOMAIN },
};
const hook = (body: string) =>
  `{ type: WEBHOOK, url: "https://hooks.example.com/in", body: { x: ${body} } }`;

/** Conditions with a fault each: title, expression with its place marked, code. */
const CONDITIONS: readonly (readonly [title: string, expression: string, code: string])[] = [
  ["a mistyped property", '«.diff.after.properties.teir» == "gold"', "catalog-unknown-property"],
  [
    "a mistyped property in brackets",
    '«.diff.after.properties["replica"]» > 3',
    "catalog-unknown-property",
  ],
  [
    "a mistyped property behind a pipe",
    ".diff.after.properties | «.replcas» > 3",
    "catalog-unknown-property",
  ],
  [
    "a mistyped property of a variable",
    ".diff.after as $a | «$a.properties.helthy»",
    "catalog-unknown-property",
  ],
  [
    "a relation among the properties",
    "«.diff.after.properties.domain» != null",
    "catalog-unknown-property",
  ],
  ["a mistyped relation", "«.diff.after.relations.domian» != null", "catalog-unknown-relation"],
  [
    "a property among the relations",
    '«.diff.after.relations.tier» == "gold"',
    "catalog-unknown-relation",
  ],
  ["a value outside the enum", '.diff.after.properties.tier == «"golden"»', "catalog-enum"],
  ["a value of the enum in capitals", '.diff.after.properties.tier != «"Gold"»', "catalog-enum"],
  [
    "one of several values outside the enum",
    '.diff.after.properties.tier | IN("gold", «"platinum"»)',
    "catalog-enum",
  ],
  ["a number as text", '.diff.after.properties.replicas == «"3"»', "catalog-type"],
  ["a limit as text", '.diff.after.properties.replicas >= «"3"»', "catalog-type"],
  ["a boolean as text", '.diff.after.properties.healthy == «"false"»', "catalog-type"],
  ["a list compared with a text", '.diff.after.properties.tags == «"public"»', "catalog-type"],
  [
    "a value that is both",
    '«.diff.after.properties.tier == "gold" and .diff.after.properties.tier == "silver"»',
    "catalog-never-true",
  ],
  [
    "a number that is more and less",
    "«.diff.after.properties.replicas > 9 and .diff.after.properties.replicas < 5»",
    "catalog-never-true",
  ],
  [
    "a value that is one or another",
    '«.diff.after.properties.tier != "gold" or .diff.after.properties.tier != "silver"»',
    "catalog-always-true",
  ],
  [
    "true or not",
    "«.diff.after.properties.healthy or (.diff.after.properties.healthy | not)»",
    "catalog-always-true",
  ],
  [
    "a change of a mirror",
    "«.diff.before.properties.domain_owner != .diff.after.properties.domain_owner»",
    "catalog-unfired",
  ],
  [
    "every number and none",
    "«.diff.after.properties.replicas < 3 or .diff.after.properties.replicas >= 3»",
    "catalog-always-true",
  ],
  [
    "a relation with many as if with one",
    '«.diff.after.relations.uses == "checkout"»',
    "catalog-never-true",
  ],
  [
    "a change of what is calculated from a mirror",
    "«.diff.before.properties.owner_length != .diff.after.properties.owner_length»",
    "catalog-unfired",
  ],
];

export const FAULTY: readonly FaultyRow[] = [
  ...CONDITIONS.map(
    ([title, expression, code]): FaultyRow => [
      `${title}, with a catalog`,
      CONFIG,
      [CATALOG, { when: [expression] }],
      code,
    ],
  ),
  [
    "a mistyped blueprint in a trigger",
    CONFIG,
    [CATALOG, { on: "ENTITY_CREATED «servcie»" }],
    "catalog-unknown-blueprint",
  ],
  [
    "a mistyped blueprint that is written",
    CONFIG,
    [CATALOG, { writes: ["«domian»", "properties: { owner: a }"] }],
    "catalog-unknown-blueprint",
  ],
  [
    "a timer that is a date",
    CONFIG,
    [CATALOG, { on: "TIMER_PROPERTY_EXPIRED service.«since»" }],
    "catalog-no-timer",
  ],
  [
    "a mistyped timer",
    CONFIG,
    [CATALOG, { on: "TIMER_PROPERTY_EXPIRED service.«expire»" }],
    "catalog-unknown-property",
  ],
  [
    "a mistyped property in a template",
    CONFIG,
    [CATALOG, { call: hook('"{{ «.event.diff.after.properties.teir» }}"') }],
    "catalog-unknown-property",
  ],
  [
    "a mistyped relation in a template",
    CONFIG,
    [CATALOG, { call: hook('"to {{ «.event.diff.after.relations.use» | length }}"') }],
    "catalog-unknown-relation",
  ],
  [
    "a property that is written and mistyped",
    CONFIG,
    [CATALOG, { writes: ["domain", "properties: { «ownr»: a }"] }],
    "catalog-unknown-property",
  ],
  [
    "a value outside the enum that is written",
    CONFIG,
    [CATALOG, { on: "ENTITY_CREATED domain", writes: ["service", "properties: { tier: «none» }"] }],
    "catalog-enum",
  ],
  [
    "a number that is written as text",
    CONFIG,
    [
      CATALOG,
      { on: "ENTITY_CREATED domain", writes: ["service", 'properties: { replicas: «"3"» }'] },
    ],
    "catalog-type",
  ],
  ["a catalog without blueprints", "catalog: «catalog»", [{}], "catalog-empty"],
  [
    "a blueprint that is defined twice",
    CONFIG,
    [
      {
        files: {
          "catalog/a.yaml": SERVICE,
          "catalog/b.yaml": "identifier: «service»\nschema: { properties: {} }\n",
        },
      },
      {},
    ],
    "catalog-duplicate-blueprint!",
  ],
  [
    "a property that is no object",
    CONFIG,
    [
      {
        files: {
          "catalog/a.yaml": "identifier: service\nschema: { properties: { tier: «string» } }\n",
        },
      },
      {},
    ],
    "catalog-not-a-blueprint!",
  ],
];

/** Conditions without a fault. */
const FINE: readonly (readonly [title: string, expression: string])[] = [
  ["a property", '.diff.after.properties.tier == "gold"'],
  ["a property in brackets", '.diff.after.properties["replicas"] > 3'],
  ["a member of an object", '.diff.after.properties.details.teir == "x"'],
  ["an item of a list", '.diff.after.properties.tags | index("public") != null'],
  ["a relation", ".diff.after.relations.domain != null"],
  ["a relation with many", ".diff.after.relations.uses | length > 2"],
  ["a mirror that is read", '.diff.after.properties.domain_owner == "Ada"'],
  [
    "a change of what is calculated from its own properties",
    ".diff.before.properties.double != .diff.after.properties.double",
  ],
  ["a value of the enum", '.diff.after.properties.tier | IN("gold", "silver")'],
  [
    "a change to a value",
    '.diff.before.properties.tier != "gold" and .diff.after.properties.tier == "gold"',
  ],
  ["nothing where there is no value", ".diff.after.properties.replicas == null"],
  ["a default of the value's type", "(.diff.after.properties.replicas // 0) < 3"],
  ["a number made of text", '(.diff.after.properties.replicas | tostring) == "3"'],
  ["text that is not in the enum as a whole", '.diff.after.properties.tier | startswith("go")'],
  ["a range", ".diff.after.properties.replicas > 3 and .diff.after.properties.replicas < 9"],
  ["what both sides have", ".diff.before.properties.replicas > .diff.after.properties.replicas"],
  ["a name that is computed", '.diff.after.properties["te" + "ir"] == 1'],
  ["what nobody knows", '.diff.after.properties | to_entries | any(.key == "teir")'],
  [
    "a change of a mirror whose relation changes",
    ".diff.before.relations.domain != .diff.after.relations.domain and .diff.before.properties.domain_owner != .diff.after.properties.domain_owner",
  ],
  ["a default outside the enum", '(.diff.after.properties.tier // "none") == "none"'],
  [
    "a value of the enum in capitals, made small",
    '.diff.after.properties.tier | ascii_upcase == "GOLD"',
  ],
  ["a required property that may be missing", ".diff.after.properties.tier != null"],
  [
    "every value of the enum, of which there may be none",
    '.diff.after.properties.tier == "gold" or .diff.after.properties.tier == "silver" or .diff.after.properties.tier == "bronze"',
  ],
  [
    "all but one number",
    ".diff.after.properties.replicas > 3 or .diff.after.properties.replicas < 3",
  ],
  ["one number", ".diff.after.properties.replicas >= 5 and .diff.after.properties.replicas <= 5"],
  [
    "a number between two",
    ".diff.after.properties.replicas > 5 and .diff.after.properties.replicas < 6",
  ],
  [
    "neither true nor false",
    ".diff.after.properties.healthy != true and .diff.after.properties.healthy != false",
  ],
  ["what a list has more", "(.diff.after.properties.tags - .diff.before.properties.tags) != []"],
  ["a scorecard", '.diff.after.scorecards.prod.level == "Gold"'],
  ["a title", '.diff.after.title == "golden"'],
  ["a date compared with a date", '.diff.after.properties.since > "2026-01-01T00:00:00Z"'],
];

export const CORRECT: readonly CorrectRow[] = [
  ...FINE.map(
    ([title, expression]): CorrectRow => [
      `${title}, with a catalog`,
      CONFIG,
      [CATALOG, { when: [expression] }],
    ],
  ),
  ["a timer", CONFIG, [CATALOG, { on: "TIMER_PROPERTY_EXPIRED service.expires" }]],
  ["a blueprint of the catalog itself", CONFIG, [CATALOG, { on: "ENTITY_CREATED _user" }]],
  [
    "a blueprint that a template renders, with a catalog",
    CONFIG,
    [CATALOG, { writes: ['"{{ .event.context.blueprintIdentifier }}"', "title: x"] }],
  ],
  [
    "values that are written",
    CONFIG,
    [
      CATALOG,
      {
        on: "ENTITY_CREATED domain",
        writes: ["service", "properties: { tier: gold, replicas: 3, healthy: true, tags: [a] }"],
      },
    ],
  ],
  [
    "values that templates render",
    CONFIG,
    [
      CATALOG,
      {
        on: "ENTITY_CREATED domain",
        writes: ["service", 'properties: { tier: "{{ .event.x }}", replicas: "{{ 1 + 2 }}" }'],
      },
    ],
  ],
  [
    "a property in a template",
    CONFIG,
    [CATALOG, { call: hook('"{{ .event.diff.after.properties.tier }}"') }],
  ],
  ["a run of an action", CONFIG, [CATALOG, { on: "RUN_UPDATED deploy", when: [".diff.after.x"] }]],
  [
    "a mistyped property without a catalog",
    "",
    [{ when: ['.diff.after.properties.teir == "golden"'] }],
  ],
];
