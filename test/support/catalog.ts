import fc from "fast-check";
import { readCatalog } from "../../src/manifest/catalog/read-catalog.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import type { Json, JsonObject } from "../../src/model/json.ts";

/** The catalog that definitions in YAML or JSON make. */
export function catalogOf(...definitions: readonly unknown[]): Catalog {
  const text = JSON.stringify(definitions);
  const { catalog, diagnostics } = readCatalog([{ kind: "text", file: "catalog/all.json", text }]);
  if (diagnostics.length > 0) throw new Error(diagnostics[0]?.message);
  return catalog;
}

/** A blueprint with a property of each kind. */
export const THING = {
  identifier: "thing",
  schema: {
    properties: {
      level: { type: "string", enum: ["low", "high", "none"] },
      name: { type: "string" },
      size: { type: "number" },
      port: { type: "number", enum: [80, 443] },
      on: { type: "boolean" },
      tags: { type: "array", items: { type: "string" } },
      spec: { type: "object" },
    },
  },
  relations: { part: { target: "thing", many: false }, uses: { target: "thing", many: true } },
  mirrorProperties: { mirror: { path: "part.name" } },
  calculationProperties: { count: { calculation: ".properties.tags | length", type: "number" } },
};

const TEXT = fc.constantFrom("low", "high", "a", "b", "", "5", "null", "Ω");
const NUMBER = fc.constantFrom(-1, 0, 1, 5, 5.5, 6, 80, 100);
const ANY: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  ...[null, true, false, 0, 5, "a", "low", [], ["a"], {}, { a: 1 }, { name: "a" }],
);
const orNull = (value: fc.Arbitrary<Json>) => fc.oneof(value, fc.constant(null));

const PROPERTIES = fc.record(
  {
    level: orNull(fc.constantFrom("low", "high", "none")),
    name: orNull(TEXT),
    size: orNull(NUMBER),
    port: orNull(fc.constantFrom(80, 443)),
    on: orNull(fc.boolean()),
    tags: orNull(fc.array(TEXT, { maxLength: 2 })),
    spec: orNull(fc.constantFrom<Json>({}, { a: 1 }, { a: "a", b: null }, { name: { x: 1 } })),
    mirror: ANY,
    count: orNull(NUMBER),
  },
  { requiredKeys: [] },
);

const ENTITY: fc.Arbitrary<JsonObject> = fc.record(
  {
    identifier: TEXT,
    title: orNull(TEXT),
    blueprint: fc.constant("thing"),
    team: fc.array(TEXT, { maxLength: 2 }),
    properties: PROPERTIES,
    relations: fc.record(
      { part: orNull(TEXT), uses: orNull(fc.array(TEXT, { maxLength: 2 })) },
      { requiredKeys: [] },
    ),
    scorecards: ANY,
  },
  { requiredKeys: ["blueprint", "identifier"] },
);

const SIDES = {
  ENTITY_CREATED: [false, true],
  ENTITY_UPDATED: [true, true],
  ENTITY_DELETED: [true, false],
} as const;

/** Events of a thing that its blueprint allows; often nothing changes in it. */
export function thingEvents(type: keyof typeof SIDES): fc.Arbitrary<JsonObject> {
  const [hasBefore, hasAfter] = SIDES[type];
  return fc.tuple(ENTITY, ENTITY, fc.boolean(), TEXT).map(([one, other, isSame, origin]) => ({
    action: { ENTITY_CREATED: "CREATE", ENTITY_UPDATED: "UPDATE", ENTITY_DELETED: "DELETE" }[type],
    resourceType: "entity",
    trigger: { origin, by: {} },
    context: { blueprintIdentifier: "thing", entityIdentifier: "a" },
    diff: { before: hasBefore ? one : null, after: hasAfter ? (isSame ? one : other) : null },
  }));
}

const PATHS = [
  ...["level", "name", "size", "port", "on", "tags", "spec", "mirror", "count"].flatMap((name) => [
    `.diff.after.properties.${name}`,
    `.diff.before.properties.${name}`,
  ]),
  ...[".diff.after.relations.part", ".diff.before.relations.uses", ".diff.after.title"],
  ...[
    ".diff.after",
    ".diff.before",
    ".action",
    ".context.blueprintIdentifier",
    ".diff.before.team",
  ],
  ...[".diff.after.properties.spec.a", ".diff.after.properties.name.x", ".diff.after.nope.x.y"],
  ...['.diff["after"].properties?.size', ".diff.after.properties.mirror.name?", ".trigger.by.nope"],
  ...[".diff.after.relations.part.title", ".diff.after.blueprint", ".diff.after.scorecards.a"],
];
const LITERALS = [
  ...['"low"', '"high"', '"a"', '"outside"', '""', "0", "5", "6", "-1", "80", "443", "5.5"],
  ...["true", "false", "null", "[]", "{}", '"thing"', '"UPDATE"', "100000000000000000001"],
];

/** jq in which a few paths come again and again. */
export const CONDITION: fc.Arbitrary<string> = fc
  .tuple(
    fc.shuffledSubarray(PATHS, { minLength: 1, maxLength: 3 }),
    fc.shuffledSubarray(LITERALS, { minLength: 1, maxLength: 4 }),
  )
  .chain(([paths, literals]) => conditionOver(paths, literals));

function conditionOver(
  paths: readonly string[],
  literals: readonly string[],
): fc.Arbitrary<string> {
  const path = fc.constantFrom(...paths);
  const literal = fc.constantFrom(...literals);
  const operator = fc.constantFrom("==", "!=", "<", "<=", ">", ">=");
  const { condition } = fc.letrec<{ readonly condition: string; readonly test: string }>((tie) => {
    const inner = tie("condition");
    const two = fc.tuple(inner, inner);
    return {
      test: fc.oneof(
        fc.tuple(path, operator, literal).map((parts) => parts.join(" ")),
        fc.tuple(path, operator, literal).map((parts) => parts.join(" ")),
        fc.tuple(path, operator, path).map((parts) => parts.join(" ")),
        fc.tuple(literal, operator, path).map((parts) => parts.join(" ")),
        fc.tuple(path, literal, literal).map(([one, a, b]) => `(${one} | IN(${a}, ${b}))`),
        fc.tuple(path, operator, literal).map(([one, is, a]) => `(${one} as $x | $x ${is} ${a})`),
        fc.tuple(path, operator, literal).map(([one, is, a]) => `(${one} | . ${is} ${a})`),
        fc.tuple(path, operator, literal).map(([one, is, a]) => `(${one} | length ${is} ${a})`),
        fc.tuple(path, literal, operator).map(([one, a, is]) => `((${one} // ${a}) ${is} ${a})`),
        fc.tuple(path, literal).map(([one, a]) => `(${one} | type == "string" and . > ${a})`),
        fc.tuple(path, literal).map(([one, a]) => `(${one} | values | . == ${a})`),
        path.map((one) => `(${one} | test("a"))`),
        path.map((one) => `(${one} | startswith("a"))`),
        path.map((one) => `(try (${one} | test("a")) catch false)`),
        path.map((one) => `(${one} | .name == "a")`),
        path,
        literal,
      ),
      condition: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        tie("test"),
        two.map(([a, b]) => `(${a} and ${b})`),
        two.map(([a, b]) => `(${a} or ${b})`),
        two.map(([a, b]) => `(${a} and ${b})`),
        inner.map((a) => `(${a} | not)`),
        inner.map((a) => `(${a} or (${a} | not))`),
        two.map(([a, b]) => `(if ${a} then ${b} else false end)`),
        two.map(([a, b]) => `(if ${a} then ${b} end)`),
        two.map(([a, b]) => `(${a} // ${b})`),
        two.map(([a, b]) => `(${a}, ${b})`),
        two.map(([a, b]) => `(select(${a}) | ${b})`),
        two.map(([a, b]) => `((${a}) == (${b}))`),
        inner.map((a) => `(${a})?`),
        fc.tuple(path, inner).map(([one, a]) => `(${one} as $v | (${a}) and $v == ${one})`),
      ),
    };
  });
  return condition;
}
