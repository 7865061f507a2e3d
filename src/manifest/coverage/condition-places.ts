import type { JqRange } from "../../model/jq-syntax/nodes.ts";
import { isJsonObject } from "../../model/json.ts";
import type { Range } from "../../model/source.ts";
import { parseDefinitions } from "../parse/parse-definitions.ts";

/** Where an automation and the parts of its condition stand in its file. */
export interface ConditionPlaces {
  readonly file: string;
  /** Of the identifier. */
  identifier(): Range;
  /** Of the combinator, or of the condition that leaves it out. */
  combinator(): Range;
  /** @param part - of the expression's text; absent for all of it. */
  expression(index: number, part?: JqRange): Range;
}

/** By identifier, of every automation in a definition file that was read without an error. */
export function conditionPlaces(file: string, text: string): ReadonlyMap<string, ConditionPlaces> {
  const found = new Map<string, ConditionPlaces>();
  for (const document of parseDefinitions(file, text).documents) {
    const { value } = document;
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const [index, item] of items.entries()) {
      const identifier = isJsonObject(item) ? item["identifier"] : undefined;
      if (typeof identifier !== "string") continue;
      const base = Array.isArray(value) ? [index] : [];
      const condition = [...base, "trigger", "condition"];
      found.set(identifier, {
        file,
        identifier: () => document.rangeOfValue([...base, "identifier"]),
        combinator: () =>
          hasCombinator(item)
            ? document.rangeOfValue([...condition, "combinator"])
            : document.rangeOfKey(condition),
        expression: (place, part) => {
          const path = [...condition, "expressions", place];
          return part === undefined
            ? document.rangeOfValue(path)
            : document.rangeInString(path, part.start, part.end);
        },
      });
    }
  }
  return found;
}

function hasCombinator(item: unknown): boolean {
  const trigger = isJsonObject(item) ? item["trigger"] : undefined;
  const condition = isJsonObject(trigger) ? trigger["condition"] : undefined;
  return isJsonObject(condition) && "combinator" in condition;
}
