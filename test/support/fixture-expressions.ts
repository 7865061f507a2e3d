import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isPair, parseAllDocuments, visit } from "yaml";
import { parseTemplate, templateExpressions } from "../../src/model/template.ts";
import { parseJqTests } from "./jq-test-file.ts";
import { repositoryRoot } from "./source-files.ts";

const DEFINITIONS = ["automations", "test/fixtures/valid", "test/fixtures/invalid"];
const JQ_FILES = "test/fixtures/jq";

/** The jq of every definition and jq fixture in the repository, each once, right or wrong. */
export function fixtureExpressions(): readonly string[] {
  const found = new Set(DEFINITIONS.flatMap(filesOf).flatMap(definitionExpressions));
  for (const file of filesOf(JQ_FILES)) {
    for (const { program } of parseJqTests(readFileSync(file, "utf8"))) found.add(program);
  }
  return [...found];
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(repositoryRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(json|ya?ml|test)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Every string of a condition, and what stands between the braces of every other. */
function definitionExpressions(file: string): readonly string[] {
  const found: string[] = [];
  for (const document of parseAllDocuments(readFileSync(file, "utf8"))) {
    visit(document, {
      Scalar: (_key, { value }, path) => {
        if (typeof value !== "string") return;
        if (path.some((node) => isPair(node) && String(node.key) === "expressions")) {
          found.push(value);
        } else {
          found.push(...templateExpressions(parseTemplate(value)).map((one) => one.expression));
        }
      },
    });
  }
  return found;
}
