import type { Catalog } from "../../model/catalog.ts";
import { isSystemBlueprint } from "../../model/catalog.ts";
import type { Range } from "../../model/source.ts";
import type { ModelledAutomation } from "./modelled-automation.ts";

/** Where conditions and templates ask which blueprint an entity is of. */
const BLUEPRINT_PATHS: ReadonlySet<string> = new Set([
  ...["context.blueprintIdentifier", "diff.before.blueprint", "diff.after.blueprint"],
]);

export interface AskedBlueprint {
  readonly name: string;
  /** Of the condition's expressions; absent in a template. */
  readonly condition?: number;
  range(): Range;
}

/** Blueprints that the event's entity is asked to be of, and that the catalog does not have. */
export function unknownBlueprintsAskedFor({
  catalog,
  model,
  expressions,
}: ModelledAutomation): readonly AskedBlueprint[] {
  // A run's blueprint is an object.
  if (!("blueprintIdentifier" in model.event)) return [];
  return expressions.flatMap(({ comparisons, condition, range }) =>
    comparisons.flatMap(({ path, literal }) => {
      const name = literal?.value;
      if (!BLUEPRINT_PATHS.has(path.join(".")) || typeof name !== "string") return [];
      if (literal === undefined || !isUnknownBlueprint(name, catalog)) return [];
      const { start, end } = literal.range;
      return [
        {
          name,
          ...(condition === undefined ? {} : { condition }),
          range: () => range(start, end),
        },
      ];
    }),
  );
}

/** Where a definition could not be read, it may be the one. */
export function isUnknownBlueprint(name: string, { blueprints, complete }: Catalog): boolean {
  if (!complete || blueprints.size === 0) return false;
  return !blueprints.has(name) && !isSystemBlueprint(name) && !name.includes("{{");
}
