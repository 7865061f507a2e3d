import type { Json } from "./json.ts";

/** What a catalog's entities are made of, as far as its blueprint definitions say it. */
export interface Catalog {
  /** By identifier. */
  readonly blueprints: ReadonlyMap<string, Blueprint>;
  /** Whether every definition could be read: what is not in an incomplete catalog may still exist. */
  readonly complete: boolean;
}

export const PROPERTY_TYPES = ["string", "number", "boolean", "object", "array"] as const;

export type PropertyType = (typeof PROPERTY_TYPES)[number];

/** A kind of entity. */
export interface Blueprint {
  readonly identifier: string;
  readonly title?: string;
  readonly description?: string;
  /** By identifier: all that an entity has under `properties`, mirrors and computed values included. */
  readonly properties: ReadonlyMap<string, CatalogProperty>;
  /** By identifier. */
  readonly relations: ReadonlyMap<string, CatalogRelation>;
}

/** What a value may be; what is absent is not known. */
export interface ValueSchema {
  readonly type?: PropertyType;
  /** Such as `date-time`, `timer`, `url`, `user`, `team`. */
  readonly format?: string;
  /** The values that are allowed, `null` apart; absent: all of the type. */
  readonly enum?: readonly Json[];
}

export interface CatalogProperty extends ValueSchema {
  readonly identifier: string;
  /** `own` is what an entity holds itself; of the others only that they exist, and some types. */
  readonly origin: "own" | "mirror" | "calculation" | "aggregation";
  readonly title?: string;
  readonly description?: string;
  /** Whether an entity cannot be created without it. */
  readonly required: boolean;
  /** Of the items of an array. */
  readonly items?: ValueSchema;
  /** What a mirror shows: relations, and the property at their end, joined by dots. */
  readonly path?: string;
  /** The jq of a calculation. */
  readonly calculation?: string;
}

export interface CatalogRelation {
  readonly identifier: string;
  readonly title?: string;
  readonly description?: string;
  /** The blueprint of the related entities. */
  readonly target: string;
  /** Whether an entity may have several: the value is then an array of identifiers. */
  readonly many: boolean;
  readonly required: boolean;
}

/**
 * Whether a blueprint is the portal's own, such as `_user`. It exists in every catalog, and has more
 * than what a definition of it adds.
 */
export function isSystemBlueprint(identifier: string): boolean {
  return identifier.startsWith("_");
}
