import { parseJson } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { ParsedFile } from "./parsed-file.ts";

/** The documents of a definition file: JSON by its ending, YAML otherwise. Never throws. */
export function parseDefinitions(file: string, text: string): ParsedFile {
  return /\.json$/i.test(file) ? parseJson(file, text) : parseYaml(file, text);
}
