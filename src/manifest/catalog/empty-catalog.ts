import type { Diagnostic } from "../../errors/diagnostic.ts";
import { FILE_START } from "../../model/source.ts";
import { diagnostic } from "../diagnostic.ts";
import { parseDefinitions } from "../parse/parse-definitions.ts";
import { shownText } from "../shown-text.ts";

/** Says, where a configuration file names the catalog's folder, that there is nothing in it. */
export function emptyCatalog(file: string, text: string, folder: string): Diagnostic {
  const [document] = parseDefinitions(file, text).documents;
  return diagnostic("catalog-empty", {
    message: `"catalog" is "${shownText(folder)}", where there is no blueprint definition.`,
    hint: "Name a folder of the repository with .json, .yaml or .yml files.",
    file,
    range: document?.rangeOfValue(["catalog"]) ?? FILE_START,
  });
}
