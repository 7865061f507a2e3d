import type { Json } from "../../model/json.ts";
import { visitStrings } from "../../model/secret-references.ts";
import { isSpreadKey, parseTemplate, templateExpressions } from "../../model/template.ts";

/** The jq of every template below a value, keys included, as jq gets it: in order, each once. */
export function expressionsOf(value: Json): readonly string[] {
  const found = new Set<string>();
  visitStrings(value, (text, _path, place) => {
    // `spreadValue()` is an instruction to the renderer; jq has no such function.
    if (place === "key" && isSpreadKey(text)) return;
    for (const { expression } of templateExpressions(parseTemplate(text))) found.add(expression);
  });
  return [...found];
}
