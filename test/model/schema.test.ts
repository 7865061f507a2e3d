import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editorSchema } from "../../scripts/schema/editor-schema.ts";
import {
  INPUT_SCHEMAS,
  OUTPUT_SCHEMAS,
  SCHEMA_BASE,
  sourceSchema,
} from "../../scripts/schema/source-schemas.ts";
import { schemaCompiler } from "../../scripts/schema/validator-module.ts";
import { DIAGNOSTIC_CODES } from "../../src/errors/codes.ts";
import { documentsOf } from "../support/schema-documents.ts";
import { subschemas } from "../support/schema-findings.ts";

const SCHEMAS = [...INPUT_SCHEMAS, ...OUTPUT_SCHEMAS];

function editorCompiler(): Ajv {
  const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false });
  ajv.addVocabulary(["enumDescriptions", "markdownDescription", "markdownEnumDescriptions"]);
  return ajv;
}

describe.each(SCHEMAS)("the %s schema", (name) => {
  const source = sourceSchema(name);
  const editor = editorSchema(name, source);

  it("accepts the same documents in its source form and in its editor form", () => {
    const inSource = schemaCompiler().compile(source);
    const inEditor = editorCompiler().compile(editor);
    const verdicts = { accepted: 0, refused: 0 };

    fc.assert(
      fc.property(documentsOf(source), (document) => {
        // The editor form of an automation is that of a file, which may be a list.
        fc.pre(name !== "automation" || !Array.isArray(document));
        const verdict = inSource(document);
        verdicts[verdict ? "accepted" : "refused"] += 1;

        expect(inEditor(document)).toBe(verdict);
        if (name === "automation") expect(inEditor([document])).toBe(verdict);
      }),
      { numRuns: 1_000 },
    );

    expect(verdicts.accepted).toBeGreaterThan(20);
    expect(verdicts.refused).toBeGreaterThan(20);
  });

  it("has its public address as its id", () => {
    expect(editor["$id"]).toBe(`${SCHEMA_BASE}${name}.schema.json`);
    expect(editor["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
  });

  it("describes every property, and every value of a set", () => {
    const properties = [...subschemas(editor, "")].filter(
      ([path, node]) => /\/properties\/[^/]+$/.test(path) && node["$ref"] === undefined,
    );
    const undescribed = properties.filter(([, node]) => node["description"] === undefined);
    const sets = [...subschemas(editor, "")].filter(([, node]) => Array.isArray(node["enum"]));
    const unexplained = sets.filter(([, node]) => {
      const [values, texts] = [node["enum"], node["enumDescriptions"]];
      return !Array.isArray(values) || !Array.isArray(texts) || values.length !== texts.length;
    });

    expect(properties.length).toBeGreaterThan(0);
    expect(undescribed.map(([path]) => path)).toEqual([]);
    expect(unexplained.map(([path]) => path)).toEqual([]);
  });
});

describe("the validate output", () => {
  it("can name every diagnostic code", () => {
    const [, code] =
      [...subschemas(sourceSchema("validate-output"), "")].find(([path]) =>
        path.endsWith("/diagnostic/properties/code"),
      ) ?? [];
    const pattern = new RegExp(String(code?.["pattern"]), "u");

    expect(Object.keys(DIAGNOSTIC_CODES).filter((name) => !pattern.test(name))).toEqual([]);
  });
});

describe("the patterns", () => {
  const patterns = SCHEMAS.flatMap((name) =>
    [...subschemas(sourceSchema(name), "")].flatMap(([, { pattern }]) =>
      typeof pattern === "string" ? [pattern] : [],
    ),
  );

  it.each([...new Set(patterns)])("take time in proportion to the text: %s", (pattern) => {
    const expression = new RegExp(pattern, "u");
    const units = ["a", " ", ".", "-", "{{", "}}", "}} ", "{{ }} ", "a-", "a.", "0", ":", "*."];

    const started = performance.now();
    for (const unit of units) {
      for (const start of ["", "{{", "sha256:", "entity/", "a", "a-", "["]) {
        expression.test(`${start}${unit.repeat(30_000)}\u0000`);
      }
    }

    // A pattern that backtracks over pairs needs minutes for this.
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
