import type { Diagnostic } from "../../errors/diagnostic.ts";
import type { Blueprint, Catalog } from "../../model/catalog.ts";
import type { JsonPath } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import { FILE_START } from "../../model/source.ts";
import type { FoundFile } from "../../ports/file-system.ts";
import { diagnostic } from "../diagnostic.ts";
import type { Place } from "../duplicate-identifiers.ts";
import { parseDefinitions } from "../parse/parse-definitions.ts";
import { shownText } from "../shown-text.ts";
import type { SourceDocument } from "../source-document.ts";
import { readBlueprint } from "./read-blueprint.ts";

export interface ReadCatalog {
  readonly catalog: Catalog;
  /** Of all files, in their order. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files' texts, for showing findings in their place. */
  readonly texts: ReadonlyMap<string, string>;
}

interface Found {
  readonly blueprint: Blueprint;
  readonly place: Place;
}

/**
 * Reads blueprint definitions: each document of a file is one blueprint, a list of them, or the
 * answer of Port's API, which has the list under `blueprints`.
 */
export function readCatalog(files: readonly FoundFile[]): ReadCatalog {
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const first = new Map<string, Found>();
  let complete = true;
  const report = (found: Diagnostic) => {
    diagnostics.push(found);
    if (found.severity === "error") complete = false;
  };
  for (const file of files) {
    if (file.kind === "unreadable") {
      const { code, message } = file;
      const hint = "Make it a readable file of UTF-8 text, or take it out of the catalog's folder.";
      report(diagnostic(code, { message, hint, file: file.file, range: FILE_START }));
      continue;
    }
    texts.set(file.file, file.text);
    const parsed = parseDefinitions(file.file, file.text);
    for (const one of parsed.diagnostics) report(one);
    if (parsed.documents.length === 0 && parsed.diagnostics.length === 0) {
      report(noBlueprint("The file is empty.", { file: file.file, range: FILE_START }));
    }
    for (const document of parsed.documents) {
      for (const { value, base } of subjectsOf(document)) {
        const reading = readBlueprint(value);
        if (reading.kind === "faulty") {
          for (const { path, message } of reading.faults) {
            const range = document.rangeOfValue([...base, ...path]);
            report(noBlueprint(message, { file: file.file, range }));
          }
          continue;
        }
        const { blueprint } = reading;
        const range = document.rangeOfValue([...base, "identifier"]);
        const one = { blueprint, place: { file: file.file, range } };
        const earlier = first.get(blueprint.identifier);
        if (earlier === undefined) first.set(blueprint.identifier, one);
        else report(duplicateBlueprint(one, earlier));
      }
      document.release();
    }
  }
  const blueprints = new Map([...first].map(([name, { blueprint }]) => [name, blueprint]));
  return { catalog: { blueprints, complete }, diagnostics, texts };
}

interface Subject {
  readonly value: unknown;
  readonly base: JsonPath;
}

function subjectsOf({ value }: SourceDocument): readonly Subject[] {
  const listIn = (list: readonly unknown[], base: JsonPath) =>
    list.map((item, index) => ({ value: item, base: [...base, index] }));
  if (Array.isArray(value)) return listIn(value, []);
  if (isJsonObject(value) && value["identifier"] === undefined) {
    const { blueprints } = value;
    if (Array.isArray(blueprints)) return listIn(blueprints, ["blueprints"]);
  }
  return [{ value, base: [] }];
}

function noBlueprint(message: string, place: Place): Diagnostic {
  return diagnostic("catalog-not-a-blueprint", {
    message,
    hint: "Write the blueprint as Port exports it, or take the file out of the catalog's folder.",
    ...place,
  });
}

function duplicateBlueprint({ blueprint, place }: Found, earlier: Found): Diagnostic {
  return diagnostic("catalog-duplicate-blueprint", {
    message: `The blueprint "${shownText(blueprint.identifier)}" is defined twice.`,
    hint: "Delete one of the two definitions.",
    ...place,
    notes: [{ message: "The first one is here.", ...earlier.place }],
  });
}
