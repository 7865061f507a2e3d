import type { Diagnostic } from "../../errors/diagnostic.ts";
import type { JsonPath } from "../../model/json.ts";
import { nearest } from "../../model/suggest.ts";
import type { TestFile } from "../../model/test-file.ts";
import { diagnostic } from "../diagnostic.ts";
import { shownText } from "../shown-text.ts";
import type { WrittenTests } from "./read-test-file.ts";

/** Every name of an automation in a file of tests that no definition has. */
export function unknownAutomations(
  { file, tests, document }: WrittenTests,
  identifiers: ReadonlySet<string>,
): readonly Diagnostic[] {
  return namedAutomations(tests).flatMap(({ name, path, at }) => {
    if (identifiers.has(name)) return [];
    const near = nearest(name, [...identifiers]);
    return [
      diagnostic("test-unknown-automation", {
        message: `No file defines an automation "${shownText(name)}".`,
        hint:
          near === undefined
            ? "Name an automation by its identifier."
            : `Did you mean "${near}"? Name an automation by its identifier.`,
        file,
        range: at === "key" ? document.rangeOfKey(path) : document.rangeOfValue(path),
      }),
    ];
  });
}

interface NamedAutomation {
  readonly name: string;
  readonly path: JsonPath;
  readonly at: "key" | "value";
}

function namedAutomations({ cases, coverage }: TestFile): readonly NamedAutomation[] {
  return [
    ...cases.flatMap(({ responses = {}, expect = {} }, index) => [
      ...Object.keys(responses).map((name) => {
        const path = ["cases", index, "responses", name];
        return { name, path, at: "key" as const };
      }),
      ...(["fires", "does-not-fire", "fails"] as const).flatMap((key) =>
        (expect[key] ?? []).map((entry, place) =>
          inList(entry, ["cases", index, "expect", key, place]),
        ),
      ),
    ]),
    ...(coverage?.equivalent ?? []).map((mutant, index) =>
      inList(mutant, ["coverage", "equivalent", index]),
    ),
  ];
}

function inList(entry: string | { readonly automation: string }, path: JsonPath): NamedAutomation {
  return typeof entry === "string"
    ? { name: entry, path, at: "value" }
    : { name: entry.automation, path: [...path, "automation"], at: "value" };
}
