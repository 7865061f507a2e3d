import type { DriftResult } from "../model/drift.ts";
import { summarizeDrift } from "../model/drift.ts";
import { fieldJson } from "./json-field.ts";
import { jsonText } from "./json-text.ts";

/** The `drift` document: `schemas/drift-output.schema.json`. */
export function driftJson({ items, revision, intactRevision }: DriftResult): string {
  return jsonText({
    drift: items.map((item) => ({ ...item, fields: item.fields.map(fieldJson) })),
    revision: revision ?? null,
    ...(intactRevision === undefined ? {} : { intactRevision }),
    summary: summarizeDrift(items),
  });
}
