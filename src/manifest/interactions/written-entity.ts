import type { Automation, UpsertEntityInvocation } from "../../model/automation.ts";
import type { Json, JsonObject } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import { parseTemplate } from "../../model/template.ts";

/** Which entity an UPSERT_ENTITY automation writes, as far as its mapping says it. */
export type WrittenIdentity =
  /** The one that the event is about. */
  | "own"
  /** One of another blueprint with the identifier of the one that the event is about. */
  | "carried"
  /** Always the same. */
  | "literal"
  /** One that the event's entity has a relation to, and that therefore exists. */
  | "related"
  /** Whatever a template renders. */
  | "computed"
  /** A new one each time: the mapping has no identifier. */
  | "generated";

export interface WrittenEntity {
  readonly blueprint: string;
  readonly identity: WrittenIdentity;
  readonly mapping: JsonObject;
}

/** `undefined` for other invocations, and where a template renders the blueprint. */
export function writtenEntity({
  trigger,
  invocationMethod,
}: Automation): WrittenEntity | undefined {
  if (invocationMethod.type !== "UPSERT_ENTITY") return undefined;
  const { blueprintIdentifier: blueprint, mapping } = invocationMethod;
  if (blueprint.includes("{{")) return undefined;
  const { event } = trigger;
  const watched = "blueprintIdentifier" in event ? event.blueprintIdentifier : undefined;
  return { blueprint, identity: identityOf(mapping, watched === blueprint), mapping };
}

const OWN = /^\s*\.event\s*\.(?:context\.entityIdentifier|diff\.(?:after|before)\.identifier)\s*$/;
const RELATED = /^\s*\.event\.diff\.(?:after|before)\.relations\.\w+\s*$/;

function identityOf(mapping: UpsertEntityInvocation["mapping"], watched: boolean): WrittenIdentity {
  const identifier = mapping["identifier"];
  if (identifier === undefined) return hasTemplatedKey(mapping) ? "computed" : "generated";
  if (typeof identifier !== "string" || !identifier.includes("{{")) return "literal";
  const parsed = parseTemplate(identifier);
  if (parsed.kind !== "value") return "computed";
  const { expression } = parsed.expression;
  if (OWN.test(expression)) return watched ? "own" : "carried";
  return watched && RELATED.test(expression) ? "related" : "computed";
}

/** A field of an entity, as the event has it: `["properties", "tier"]`, `["team"]`. */
export type EntityField = readonly string[];

/** What a mapping writes into a field: `undefined` for nothing, `computed` for what is not known. */
export function writtenValue(
  { mapping }: WrittenEntity,
  [group = "", name]: EntityField,
): { readonly kind: "literal"; readonly value: Json } | { readonly kind: "computed" } | undefined {
  // Times and scorecards follow from what is written.
  if (!WRITABLE.has(group) || hasTemplatedKey(mapping)) return { kind: "computed" };
  const whole = mapping[group];
  if (whole === undefined) return undefined;
  if (name === undefined) return literalOr(whole);
  if (!isJsonObject(whole) || hasTemplatedKey(whole)) return { kind: "computed" };
  const value = whole[name];
  return value === undefined ? undefined : literalOr(value);
}

const WRITABLE: ReadonlySet<string> = new Set([
  ...["title", "icon", "team", "properties", "relations"],
]);

function literalOr(value: Json) {
  const isLiteral = !JSON.stringify(value).includes("{{");
  return isLiteral ? ({ kind: "literal", value } as const) : ({ kind: "computed" } as const);
}

function hasTemplatedKey(value: JsonObject): boolean {
  return Object.keys(value).some((key) => key.includes("{{"));
}
