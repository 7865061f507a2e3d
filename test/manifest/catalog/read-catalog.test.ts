import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCatalog } from "../../../src/manifest/catalog/read-catalog.ts";

function read(...texts: readonly unknown[]) {
  return readCatalog(
    texts.map((text, index) => ({
      kind: "text",
      file: `catalog/${index}.${typeof text === "string" ? "yaml" : "json"}`,
      text: typeof text === "string" ? text : JSON.stringify(text),
    })),
  );
}

const SERVICE = {
  identifier: "service",
  title: "Service",
  icon: "Service",
  schema: {
    properties: {
      tier: { type: "string", title: "Tier", enum: ["1", "2"], enumColors: { "1": "red" } },
      tags: { type: "array", items: { type: "string", format: "url" } },
      odd: { type: "spreadsheet" },
    },
    required: ["tier"],
  },
  relations: { uses: { target: "service", many: true, required: false } },
  mirrorProperties: { domain_name: { title: "Domain", path: "domain.$title" } },
  calculationProperties: { score: { calculation: ".properties.tier | length", type: "number" } },
  aggregationProperties: { incidents: { target: "incident", calculationSpec: {} } },
};

describe("readCatalog", () => {
  it("reads what entities of a blueprint are made of", () => {
    const { catalog, diagnostics } = read(SERVICE);
    const blueprint = catalog.blueprints.get("service");

    expect(diagnostics).toEqual([]);
    expect(catalog.complete).toBe(true);
    expect([...(blueprint?.properties.values() ?? [])]).toEqual([
      {
        identifier: "tier",
        origin: "own",
        required: true,
        title: "Tier",
        type: "string",
        enum: ["1", "2"],
      },
      {
        identifier: "tags",
        origin: "own",
        required: false,
        type: "array",
        items: { type: "string", format: "url" },
      },
      { identifier: "odd", origin: "own", required: false },
      {
        identifier: "domain_name",
        origin: "mirror",
        required: false,
        title: "Domain",
        path: "domain.$title",
      },
      {
        identifier: "score",
        origin: "calculation",
        required: false,
        type: "number",
        calculation: ".properties.tier | length",
      },
      { identifier: "incidents", origin: "aggregation", required: false, type: "number" },
    ]);
    expect([...(blueprint?.relations.values() ?? [])]).toEqual([
      { identifier: "uses", target: "service", many: true, required: false },
    ]);
  });

  it("reads lists, the API's answer and files of several documents", () => {
    const bare = (identifier: string) => ({ identifier, schema: { properties: {} } });
    const { catalog, diagnostics } = read(
      [bare("a"), bare("b")],
      { ok: true, blueprints: [bare("c")] },
      "identifier: d\nschema: { properties: {} }\n---\nidentifier: e\nschema: { properties: {} }\n",
    );

    expect(diagnostics).toEqual([]);
    expect([...catalog.blueprints.keys()]).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("is incomplete where a file could not be read", () => {
    const { catalog, diagnostics } = read(SERVICE, "identifier: [");

    expect(diagnostics.map(({ code, file }) => `${file} ${code}`)).toEqual([
      "catalog/1.yaml syntax",
    ]);
    expect(catalog.complete).toBe(false);
    expect(catalog.blueprints.size).toBe(1);
  });

  it("tells an empty file and a file that is unreadable", () => {
    const unreadable = readCatalog([
      { kind: "unreadable", file: "catalog/a.yaml", code: "file-too-large", message: "Large." },
    ]);

    expect(unreadable.diagnostics.map(({ code }) => code)).toEqual(["file-too-large"]);
    expect(read("").diagnostics.map(({ code }) => code)).toEqual(["catalog-not-a-blueprint"]);
  });

  it("never throws, whatever the definitions hold", () => {
    const part = fc.constantFrom(...Object.keys(SERVICE), "properties", "target", "type", "enum");
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(part, fc.jsonValue()), (value, object) => {
        const { catalog, diagnostics } = read({ ...SERVICE, ...object }, [value], object);

        expect(catalog.complete).toBe(diagnostics.every(({ severity }) => severity !== "error"));
      }),
    );
  });
});
