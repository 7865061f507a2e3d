import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../../src/model/catalog.ts";
import type { JsonObject } from "../../../src/model/json.ts";
import { catalogSchema, WHOLE_DETAIL } from "../../../src/report/editor-schema/catalog-schema.ts";
import { conditionSnippets } from "../../../src/report/editor-schema/condition-snippets.ts";
import {
  fitCatalogSchema,
  MAX_SCHEMA_BYTES,
} from "../../../src/report/editor-schema/fit-catalog-schema.ts";
import { schemaText } from "../../../src/report/editor-schema/schema-text.ts";
import type { BlueprintParts } from "../../support/catalogs.ts";
import { catalogOf, largeCatalog } from "../../support/catalogs.ts";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.ts";
import { repositoryRoot } from "../../support/source-files.ts";

const BASE: JsonObject = JSON.parse(
  readFileSync(join(repositoryRoot, "schemas/automation.schema.json"), "utf8"),
);

function compiled(schema: JsonObject) {
  const { $id: _, ...rest } = schema;
  return new Ajv({ strict: false, allErrors: true }).compile(rest);
}

const acceptedByBase = compiled(BASE);

function upsert(blueprintIdentifier: unknown, mapping: unknown, event: unknown) {
  return {
    identifier: "a",
    trigger: { type: "automation", event, condition: { type: "JQ", expressions: [".action"] } },
    invocationMethod: { type: "UPSERT_ENTITY", blueprintIdentifier, mapping },
  };
}

function snippetsOf(parts: BlueprintParts, side: "before" | "after") {
  const blueprint = catalogOf({ service: parts }).blueprints.get("service");
  if (blueprint === undefined) throw new Error("It was just made.");
  return conditionSnippets(blueprint, side, true);
}

/** A place to fill in, as editors write it. */
const ZERO = `\${1:0}`;
const choice = (values: string) => `\${1|${values}|}`;
const compared = (text: string) => [` == ${text}`, ` != ${text}`] as const;

const name = fc.oneof(
  fc.constantFrom(
    "service",
    "health",
    "__proto__",
    "constructor",
    "a b",
    "a.b",
    "ü",
    // ajv compiles no schema with half of a surrogate pair in a name.
    ...HOSTILE_TEXTS.filter((text) => text.isWellFormed()),
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const someCatalog: fc.Arbitrary<Catalog> = fc
  .dictionary(
    name,
    fc.record(
      {
        title: fc.string(),
        properties: fc.dictionary(
          name,
          fc.record(
            {
              type: fc.constantFrom("string", "number", "boolean", "object", "array"),
              format: fc.constantFrom("timer", "url"),
              enum: fc.array(value, { maxLength: 3 }),
              description: fc.constantFrom(...HOSTILE_TEXTS),
              origin: fc.constantFrom("own", "mirror", "calculation", "aggregation"),
            },
            { requiredKeys: [] },
          ),
          { maxKeys: 3 },
        ),
        relations: fc.dictionary(name, fc.record({ many: fc.boolean() }), { maxKeys: 2 }),
      },
      { requiredKeys: [] },
    ),
    { maxKeys: 3 },
  )
  .map(catalogOf);

describe("catalogSchema", () => {
  it("accepts what the published schema accepts, and nothing else", () => {
    const mapped = fc.dictionary(name, value, { maxKeys: 3 });
    const document = fc.tuple(
      fc.oneof(name, value),
      fc.record({ properties: fc.oneof(mapped, value), relations: fc.oneof(mapped, value) }),
      fc.record({
        type: fc.constantFrom("ENTITY_UPDATED", "TIMER_PROPERTY_EXPIRED", "RUN_CREATED", "OTHER"),
        blueprintIdentifier: fc.oneof(name, value),
        propertyIdentifier: fc.oneof(name, value),
      }),
    );
    fc.assert(
      fc.property(
        someCatalog,
        fc.array(document, { minLength: 5, maxLength: 5 }),
        (catalog, all) => {
          const accepted = compiled(catalogSchema(BASE, catalog));
          for (const parts of all) {
            const one = upsert(...parts);
            expect(accepted(one)).toBe(acceptedByBase(one));
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it("is the same whatever the order in which blueprints were read", () => {
    const { blueprints } = largeCatalog(12, 3);
    const reversed = { blueprints: new Map([...blueprints].reverse()) };

    expect(schemaText(catalogSchema(BASE, reversed))).toBe(
      schemaText(catalogSchema(BASE, { blueprints })),
    );
  });

  it("is the published schema where there is no blueprint", () => {
    const { $id: _, ...published } = BASE;

    expect(catalogSchema(BASE, catalogOf({}))).toMatchObject(published);
  });

  it("tells what is no published schema", () => {
    expect(() => catalogSchema({}, catalogOf({ service: {} }))).toThrow('no object "definitions"');
  });

  it("is JSON that says the same, with one line for each rule", () => {
    const schema = catalogSchema(BASE, largeCatalog(2, 3));

    const text = schemaText(schema);

    expect(JSON.parse(text)).toEqual(schema);
    expect(text.match(/^ *\{"if".*"blueprint_1"/gm)).toHaveLength(2);
  });
});

describe("a condition's snippet", () => {
  it.each([
    [{ type: "string" }, ' == "$1"', ' != "$1"'],
    [{ type: "string", enum: ["ok", "down"] }, ...compared(choice('"ok","down"'))],
    [{ type: "string", enum: ["a, b"] }, ' == "$1"', ' != "$1"'],
    [{ type: "string", enum: ["a: b"] }, ' == "$1"', ' != "$1"'],
    [{ enum: [1, 2, 1] }, ...compared(choice("1,2"))],
    [{ type: "number" }, ` > ${ZERO}`, ` <= ${ZERO}`],
    [{ type: "boolean" }, ...compared(choice("true,false"))],
    [{ type: "string", format: "timer" }, "", ""],
    [{ type: "array" }, "", ""],
    [{}, "", ""],
  ] as const)("of %j compares as it can", (property, after, before) => {
    const parts = { properties: { health: property } };

    expect(snippetsOf(parts, "after")).toMatchObject([
      { label: ".diff.after.properties.health", body: `.diff.after.properties.health${after}` },
    ]);
    expect(snippetsOf(parts, "before")).toMatchObject([
      { body: `.diff.before.properties.health${before}` },
    ]);
  });

  it("writes a name that is no identifier in brackets, and leaves out what an editor reads otherwise", () => {
    const names = ["open issues", "naïve", "$x", "a: b", "a #b", "a\\b", "a\nb", "a|b"];
    const properties = Object.fromEntries(names.map((one) => [one, {}]));

    expect(snippetsOf({ properties }, "after").map(({ label }) => label)).toEqual([
      '.diff.after.properties["open issues"]',
      '.diff.after.properties["naïve"]',
    ]);
  });

  it("says what the property is", () => {
    const [mirror, owner] = snippetsOf(
      {
        properties: {
          lead: { title: "Lead", type: "string", origin: "mirror", path: "owner.lead" },
        },
        relations: { owner: { target: "_team", required: true } },
      },
      "after",
    );

    expect(mirror?.["description"]).toBe(
      "Lead (string)\n\nA mirror of owner.lead: where only its source changes, nothing starts.",
    );
    expect(owner?.["description"]).toBe("owner (the identifier of a _team, required)");
  });

  it("shows a long list of values and a long text in part", () => {
    const values = Array.from({ length: 60 }, (_, index) => `v${index}`);
    const [one] = snippetsOf(
      { properties: { a: { type: "string", enum: values, description: "é".repeat(2_000) } } },
      "after",
    );

    expect(one?.["body"]).toBe('.diff.after.properties.a == "$1"');
    expect(one?.["description"]).toMatch(/\n\né{300}…\n\nOne of "v0", .*"v19" and 40 more\.$/);
  });
});

describe("fitCatalogSchema", () => {
  it("has everything where it fits", () => {
    expect(fitCatalogSchema(BASE, largeCatalog(20, 10)).left).toEqual([]);
  });

  it("leaves out a little more at a time, and never a blueprint's name", () => {
    const catalog = largeCatalog(40, 20);
    const whole = fitCatalogSchema(BASE, catalog).bytes;

    const fitted = [whole, whole - 1, whole / 2, whole / 4, 1].map((bytes) =>
      fitCatalogSchema(BASE, catalog, bytes),
    );

    expect(fitted.map(({ left }) => left)).toEqual([
      [],
      ["conditions on .diff.before"],
      ["conditions on .diff.before", "descriptions"],
      ["conditions", "descriptions"],
      ["properties and relations", "conditions", "descriptions"],
    ]);
    for (const { text, bytes } of fitted) {
      expect(Buffer.byteLength(text)).toBe(bytes);
      expect(text).toContain('"blueprint_39"');
    }
  });

  it("offers a value that is listed twice once", () => {
    const catalog = catalogOf({ service: { properties: { a: { enum: ["x", "y", "x"] } } } });

    expect(JSON.stringify(catalogSchema(BASE, catalog))).toContain('{"enum":["x","y"]}');
  });

  it("keeps properties and conditions at a tenth of 1,000 blueprints and of what an editor takes", () => {
    const { left } = fitCatalogSchema(BASE, largeCatalog(100, 50), MAX_SCHEMA_BYTES / 10);

    expect(left).toEqual(["conditions on .diff.before", "descriptions"]);
  });

  it("asks for the whole unless told otherwise", () => {
    expect(catalogSchema(BASE, catalogOf({ service: {} }))).toEqual(
      catalogSchema(BASE, catalogOf({ service: {} }), WHOLE_DETAIL),
    );
  });
});
