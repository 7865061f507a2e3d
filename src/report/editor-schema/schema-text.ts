import type { Json } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";

/**
 * A schema as a file. A rule for one blueprint stands on one line, so that a change of a blueprint
 * changes that line, and a large catalog's file is not mostly indentation.
 */
export function schemaText(schema: Json): string {
  return `${print(schema, "")}\n`;
}

function print(value: Json, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== "object")) return JSON.stringify(value);
    return block(
      "[]",
      value.map((item: Json) => `${inner}${print(item, inner)}`),
      indent,
    );
  }
  if (!isJsonObject(value) || "if" in value) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner)}`,
  );
  return block("{}", members, indent);
}

function block(brackets: string, lines: readonly string[], indent: string): string {
  if (lines.length === 0) return brackets;
  return `${brackets.charAt(0)}\n${lines.join(",\n")}\n${indent}${brackets.charAt(1)}`;
}
