import type {
  Blueprint,
  CatalogProperty,
  CatalogRelation,
  ValueSchema,
} from "../../model/catalog.ts";
import { PROPERTY_TYPES } from "../../model/catalog.ts";
import type { Json, JsonObject, JsonPath } from "../../model/json.ts";
import { formatPath, isJsonObject } from "../../model/json.ts";

/** Why a value is no blueprint, at the value at fault or the nearest around it. */
export interface BlueprintFault {
  /** Inside the value. */
  readonly path: JsonPath;
  readonly message: string;
}

export type BlueprintReading =
  | { readonly kind: "blueprint"; readonly blueprint: Blueprint }
  | { readonly kind: "faulty"; readonly faults: readonly BlueprintFault[] };

/**
 * A blueprint as Port exports it. Members that are not known are left alone, and so are types and
 * formats: a property of a type that is not known may hold anything.
 */
export function readBlueprint(value: unknown): BlueprintReading {
  const faults: BlueprintFault[] = [];
  const fault = (path: JsonPath, message: string) => faults.push({ path, message });
  if (!isJsonObject(value)) {
    fault([], 'A blueprint is an object with keys such as "identifier" and "schema".');
    return { kind: "faulty", faults };
  }
  const { identifier } = value;
  if (typeof identifier !== "string" || identifier === "") {
    fault(["identifier"], 'A blueprint has an "identifier", which is text.');
  }
  const entries = (path: readonly string[], isRequired = false) =>
    objectsAt(value, path, isRequired, fault);
  const required = requiredNames(value, ["schema", "required"]);
  const properties: CatalogProperty[] = [];
  const add = (
    origin: CatalogProperty["origin"],
    found: readonly (readonly [string, JsonObject])[],
  ) => {
    for (const [name, one] of found) {
      properties.push(propertyOf(name, one, origin, required.has(name)));
    }
  };
  add("own", entries(["schema", "properties"], true));
  add("mirror", entries(["mirrorProperties"]));
  add("calculation", entries(["calculationProperties"]));
  add("aggregation", entries(["aggregationProperties"]));
  const relations = entries(["relations"]).flatMap(([name, one]) => {
    const { target } = one;
    if (typeof target === "string") return [relationOf(name, one, target)];
    fault(["relations", name, "target"], `The relation "${name}" has a "target", which is text.`);
    return [];
  });
  if (faults.length > 0 || typeof identifier !== "string") return { kind: "faulty", faults };
  return {
    kind: "blueprint",
    blueprint: {
      identifier,
      ...wordsOf(value),
      properties: byIdentifier(properties),
      relations: byIdentifier(relations),
    },
  };
}

type Fault = (path: JsonPath, message: string) => void;

/** The members of an object of objects; none where it is absent. */
function objectsAt(
  root: JsonObject,
  path: readonly string[],
  isRequired: boolean,
  fault: Fault,
): readonly (readonly [string, JsonObject])[] {
  const value = valueAt(root, path);
  if (!isJsonObject(value)) {
    const isFine = !isRequired && (value === undefined || value === null);
    if (!isFine) fault(path, `"${formatPath(path)}" of a blueprint is an object.`);
    return [];
  }
  return Object.entries(value).flatMap(([name, one]) => {
    if (isJsonObject(one)) return [[name, one] as const];
    fault(
      [...path, name],
      `"${formatPath([...path, name])}" is an object with keys such as "title".`,
    );
    return [];
  });
}

/** An `if` in the schema may ask for more: what is not sure to be required is not. */
function requiredNames(root: JsonObject, path: readonly string[]): ReadonlySet<string> {
  const value = valueAt(root, path);
  const names = Array.isArray(value) ? value : [];
  return new Set(names.filter((name: unknown) => typeof name === "string"));
}

function valueAt(root: JsonObject, path: readonly string[]): Json | undefined {
  let value: Json | undefined = root;
  for (const step of path) value = isJsonObject(value) ? value[step] : undefined;
  return value;
}

function propertyOf(
  identifier: string,
  value: JsonObject,
  origin: CatalogProperty["origin"],
  required: boolean,
): CatalogProperty {
  const { items, path, calculation } = value;
  return {
    identifier,
    origin,
    required,
    ...wordsOf(value),
    // An aggregation counts or computes; its definition has no type.
    ...(origin === "aggregation" ? { type: "number" as const } : valueSchema(value)),
    ...(isJsonObject(items) ? { items: valueSchema(items) } : {}),
    ...(typeof path === "string" ? { path } : {}),
    ...(typeof calculation === "string" ? { calculation } : {}),
  };
}

function valueSchema(value: JsonObject): ValueSchema {
  const { format, enum: allowed } = value;
  const type = PROPERTY_TYPES.find((one) => one === value["type"]);
  return {
    ...(type === undefined ? {} : { type }),
    ...(typeof format === "string" ? { format } : {}),
    ...(Array.isArray(allowed) ? { enum: allowed } : {}),
  };
}

function relationOf(identifier: string, value: JsonObject, target: string): CatalogRelation {
  return {
    identifier,
    target,
    ...wordsOf(value),
    many: value["many"] === true,
    required: value["required"] === true,
  };
}

function wordsOf({ title, description }: JsonObject) {
  return {
    ...(typeof title === "string" ? { title } : {}),
    ...(typeof description === "string" ? { description } : {}),
  };
}

function byIdentifier<Item extends { readonly identifier: string }>(items: readonly Item[]) {
  return new Map(items.map((item) => [item.identifier, item]));
}
