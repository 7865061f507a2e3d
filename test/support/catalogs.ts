import type {
  Blueprint,
  Catalog,
  CatalogProperty,
  CatalogRelation,
} from "../../src/model/catalog.ts";

export type PropertyParts = Partial<Omit<CatalogProperty, "identifier">>;
export type RelationParts = Partial<Omit<CatalogRelation, "identifier">>;

export interface BlueprintParts {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, PropertyParts>>;
  readonly relations?: Readonly<Record<string, RelationParts>>;
}

/** A catalog of blueprints by identifier; what is not said of a property or relation is plain. */
export function catalogOf(blueprints: Readonly<Record<string, BlueprintParts>>): Catalog {
  const made = Object.entries(blueprints).map(([identifier, parts]) => {
    const { properties = {}, relations = {}, ...words } = parts;
    const blueprint: Blueprint = {
      identifier,
      ...words,
      properties: named(properties, { origin: "own", required: false }),
      relations: named(relations, { target: "service", many: false, required: false }),
    };
    return [identifier, blueprint] as const;
  });
  return { blueprints: new Map(made), complete: true };
}

function named<Parts extends object, Defaults extends object>(
  items: Readonly<Record<string, Parts>>,
  defaults: Defaults,
): ReadonlyMap<string, Defaults & Parts & { readonly identifier: string }> {
  return new Map(
    Object.entries(items).map(([identifier, parts]) => [
      identifier,
      { identifier, ...defaults, ...parts },
    ]),
  );
}

/** As many blueprints with as many properties each, of every type in turn. */
export function largeCatalog(blueprints: number, properties: number): Catalog {
  const kinds: readonly PropertyParts[] = [
    { type: "string", enum: ["ok", "degraded", "down"] },
    { type: "number" },
    { type: "boolean" },
    { type: "string", format: "timer" },
    { type: "array", items: { type: "string" } },
  ];
  const names = (count: number, word: string) =>
    Array.from({ length: count }, (_, index) => `${word}_${index}`);
  return catalogOf(
    Object.fromEntries(
      names(blueprints, "blueprint").map((identifier) => [
        identifier,
        {
          title: `The ${identifier}`,
          properties: Object.fromEntries(
            names(properties, "property").map((name, index) => [
              name,
              {
                ...kinds[index % kinds.length],
                title: name,
                description: "What it is, in a sentence.",
              },
            ]),
          ),
          relations: { owner: { target: "_team" } },
        },
      ]),
    ),
  );
}
