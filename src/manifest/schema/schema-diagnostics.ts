import type { Diagnostic } from "../../errors/diagnostic.ts";
import type { JsonPath } from "../../model/json.ts";
import type { SchemaError } from "../../model/schema-validator.ts";
import { diagnostic } from "../diagnostic.ts";
import { describeError } from "./describe-error.ts";
import type { Described } from "./described.ts";
import { child } from "./schema-node.ts";
import type { SchemaSubject } from "./schema-subject.ts";

/** A validator's errors as diagnostics, one per fault, at the key or value at fault. */
export function schemaDiagnostics(
  errors: readonly SchemaError[],
  subject: SchemaSubject,
): readonly Diagnostic[] {
  const all = errors.flatMap((error) => {
    // Of a key's name, which "propertyNames" reports.
    if (error.schemaPath.includes("/propertyNames/")) return [];
    const path = parsePointer(error.instancePath, subject.value);
    const described = describeError(error, path, subject);
    return described === undefined ? [] : [{ object: error.instancePath, described }];
  });
  const mistyped = new Set(
    all
      .filter(({ described }) => described.code === "unknown-key")
      .map(({ object, described }) => `${object} ${described.key}`),
  );
  const found = new Map<string, Diagnostic>();
  for (const { object, described } of all) {
    // A mistyped key is not missing as well.
    if (described.code === "missing-key" && mistyped.has(`${object} ${described.key}`)) continue;
    const one = place(described, subject);
    // Several branches may say the same of the same place.
    const { start } = one.range;
    const key = `${one.code} ${start.line}:${start.column} ${one.message}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

function place(described: Described, { document, base }: SchemaSubject): Diagnostic {
  const path = [...base, ...described.path];
  const range = described.at === "key" ? document.rangeOfKey(path) : document.rangeOfValue(path);
  const { code, message, hint } = described;
  return diagnostic(code, { message, hint, file: document.file, range });
}

/** Array steps become numbers where the value has an array there. */
function parsePointer(pointer: string, value: unknown): JsonPath {
  const path: (string | number)[] = [];
  let current = value;
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(current) ? Number(name) : name;
    path.push(step);
    current = child(current, step);
  }
  return path;
}
