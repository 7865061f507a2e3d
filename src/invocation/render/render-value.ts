import type { Json, JsonObject, JsonPath } from "../../model/json.ts";
import { formatPath, isJsonObject } from "../../model/json.ts";
import { isSpreadKey } from "../../model/template.ts";
import type { RenderScope } from "./render-text.ts";
import { renderString } from "./render-text.ts";
import type { Rendered, Result } from "./result.ts";
import { failed, ok } from "./result.ts";

/** Renders every string below a value, keys included. Strings, lists and objects keep their places. */
export function renderValue(value: Json, path: JsonPath, scope: RenderScope): Result<Rendered> {
  if (typeof value === "string") return renderString(value, path, scope);
  if (isJsonObject(value)) return renderObject(value, path, scope);
  if (!Array.isArray(value)) return ok(value);
  const items: Rendered[] = [];
  for (const [index, item] of value.entries()) {
    const rendered = renderValue(item, [...path, index], scope);
    if (rendered.kind === "failed") return rendered;
    items.push(rendered.value);
  }
  return ok(items);
}

type Entry = readonly [key: string, value: Rendered];

function renderObject(value: JsonObject, path: JsonPath, scope: RenderScope): Result<Rendered> {
  const entries: Entry[] = [];
  for (const [key, item] of Object.entries(value)) {
    const here = [...path, key];
    if (isSpreadKey(key)) {
      const rendered = renderValue(item, here, scope);
      if (rendered.kind === "failed") return rendered;
      const merged = spreadEntries(rendered.value, here);
      if (merged.kind === "failed") return merged;
      entries.push(...merged.value);
      continue;
    }
    const name = renderKey(key, here, scope);
    if (name.kind === "failed") return name;
    // The value of an omitted pair is not looked at: an error in it is no error.
    if (name.value === "") continue;
    const rendered = renderValue(item, here, scope);
    if (rendered.kind === "failed") return rendered;
    entries.push([name.value, rendered.value]);
  }
  // `fromEntries` defines own properties, so that a key `__proto__` from an event is a key like
  // any other. Keys that look like indices come first in JavaScript, here as in Port's engine.
  return ok(Object.fromEntries(entries));
}

/** The entries that a `spreadValue()` key merges; a list's are its items under "0", "1" and so on. */
export function spreadEntries(value: Rendered, path: JsonPath): Result<readonly Entry[]> {
  if (typeof value === "object" && value !== null) return ok(Object.entries(value));
  const found = value === undefined ? "nothing" : typeName(value);
  return failed(
    "template-failed",
    `The value under "${path.at(-1)}" gave ${found}; only an object or a list can be merged.`,
    path,
  );
}

/** A rendered key; `""` where its pair is to be omitted. */
export function renderKey(key: string, path: JsonPath, scope: RenderScope): Result<string> {
  const rendered = renderString(key, path, scope);
  if (rendered.kind === "failed") return rendered;
  if (rendered.value === null || rendered.value === undefined) return ok("");
  if (typeof rendered.value === "string") return ok(rendered.value);
  return failed(
    "template-failed",
    `The key "${key}" of "${formatPath(path.slice(0, -1))}" gave ${typeName(rendered.value)}; a key is a string.`,
    path,
  );
}

export function typeName(value: Rendered): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
