import type { Catalog } from "../../model/catalog.ts";
import type { JsonObject } from "../../model/json.ts";
import type { SchemaDetail } from "./catalog-schema.ts";
import { catalogSchema, WHOLE_DETAIL } from "./catalog-schema.ts";
import { schemaText } from "./schema-text.ts";

/**
 * What an editor takes without being felt: yaml-language-server reads 9 MB in 1.5 to 4 s, once, and
 * then completes in 0.1 s.
 */
export const MAX_SCHEMA_BYTES = 10 * 1024 * 1024;

export interface FittedSchema {
  readonly text: string;
  readonly bytes: number;
  /** What did not fit, in words. */
  readonly left: readonly string[];
}

interface Step {
  readonly detail: SchemaDetail;
  readonly left: readonly string[];
}

const WHOLE: Step = { detail: WHOLE_DETAIL, left: [] };

/** Each has less than the one before. */
const LESS: readonly Step[] = [
  { detail: { ...WHOLE_DETAIL, before: false }, left: ["conditions on .diff.before"] },
  {
    detail: { ...WHOLE_DETAIL, before: false, words: false },
    left: ["conditions on .diff.before", "descriptions"],
  },
  {
    detail: { ...WHOLE_DETAIL, conditions: false, before: false, words: false },
    left: ["conditions", "descriptions"],
  },
  {
    detail: { properties: false, conditions: false, before: false, words: false },
    left: ["properties and relations", "conditions", "descriptions"],
  },
];

/**
 * A catalog's schema as a file that editors can use: with as much of the catalog as fits. The names
 * of its blueprints are always there.
 *
 * @param maxBytes - in UTF-8.
 */
export function fitCatalogSchema(
  base: JsonObject,
  catalog: Pick<Catalog, "blueprints">,
  maxBytes: number = MAX_SCHEMA_BYTES,
): FittedSchema {
  const fitted = (step: Step): FittedSchema => {
    const text = schemaText(catalogSchema(base, catalog, step.detail));
    return { text, bytes: new TextEncoder().encode(text).length, left: step.left };
  };
  let schema = fitted(WHOLE);
  for (const step of LESS) {
    if (schema.bytes <= maxBytes) break;
    schema = fitted(step);
  }
  return schema;
}
