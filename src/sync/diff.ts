import type { Automation } from "../model/automation.ts";
import type { RuntimeConfig } from "../model/config.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../model/config.ts";
import type { Json, JsonObject, JsonPath } from "../model/json.ts";
import { formatPath, isJsonObject } from "../model/json.ts";
import type { FieldChange } from "../model/plan.ts";
import { canonicalAutomation, toJson } from "./canonical.ts";

/**
 * Every difference between two definitions, in the order of the newer one. An object whose keys
 * only changed places is one difference: its order is what is sent.
 */
export function diffAutomations(before: Automation, after: Automation): readonly FieldChange[] {
  return diff(toJson(canonicalAutomation(before)), toJson(canonicalAutomation(after)), []);
}

/** Every difference between two run-time configurations; before the first sync, from the defaults. */
export function diffConfigs(
  before: RuntimeConfig | undefined,
  after: RuntimeConfig,
): readonly FieldChange[] {
  return diff(configJson(before ?? DEFAULT_RUNTIME_CONFIG), configJson(after), []);
}

/** As it is stored: without what is not set. */
function configJson(config: RuntimeConfig): Json {
  const json: Json = JSON.parse(JSON.stringify(config));
  return json;
}

/** Every difference between two values, below a path. */
export function diffValues(
  before: Json | undefined,
  after: Json | undefined,
  path: JsonPath,
): readonly FieldChange[] {
  return diff(before, after, path);
}

function diff(before: Json | undefined, after: Json | undefined, path: JsonPath): FieldChange[] {
  if (Array.isArray(before) && Array.isArray(after)) return diffArrays(before, after, path);
  if (isJsonObject(before) && isJsonObject(after)) return diffObjects(before, after, path);
  return Object.is(before, after) ? [] : [fieldChange(path, before, after)];
}

function diffArrays(
  before: readonly Json[],
  after: readonly Json[],
  path: JsonPath,
): FieldChange[] {
  const changes: FieldChange[] = [];
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    changes.push(...diff(before[index], after[index], [...path, index]));
  }
  return changes;
}

function diffObjects(before: JsonObject, after: JsonObject, path: JsonPath): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [key, value] of Object.entries(after)) {
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    changes.push(...diff(old, value, [...path, key]));
  }
  for (const [key, value] of Object.entries(before)) {
    if (!Object.hasOwn(after, key)) changes.push(fieldChange([...path, key], value, undefined));
  }
  if (changes.length > 0) return changes;
  const reordered = Object.keys(before).join("\0") !== Object.keys(after).join("\0");
  return reordered ? [fieldChange(path, before, after)] : [];
}

function fieldChange(
  path: JsonPath,
  before: Json | undefined,
  after: Json | undefined,
): FieldChange {
  return {
    path: formatPath(path),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
