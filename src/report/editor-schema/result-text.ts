import type { EditorSchemaResult } from "../../model/editor-schema.ts";
import { EDITOR_SCHEMA_FILE } from "../../model/editor-schema.ts";
import { count, joinWords } from "../count.ts";
import { jsonText } from "../json-text.ts";
import { visibleLine } from "../safe-text.ts";

/** The `schema` document: `schemas/schema-output.schema.json`. */
export function editorSchemaJson({ file, outcome, schema }: EditorSchemaResult): string {
  const { bytes, blueprints, properties, relations, left } = schema;
  return jsonText({ file, outcome, left, summary: { blueprints, properties, relations, bytes } });
}

/** What became of the file, and how an editor comes to use it where it is new. */
export function editorSchemaTerminal(result: EditorSchemaResult): string {
  const { file, outcome, schema } = result;
  const name = visibleLine(file);
  const { blueprints, properties, relations } = schema;
  const contents = joinWords([
    count(blueprints, "blueprint"),
    count(properties, "property", "properties"),
    count(relations, "relation"),
  ]);
  switch (outcome) {
    case "created":
      return `Made ${name}: ${contents}.\n\n${associations(name)}`;
    case "updated":
      return `Wrote ${name}: ${contents}.\n`;
    case "current":
      return `${name} is current: ${contents}.\n`;
    case "outdated":
      return `${name} is not what the blueprints make it. ${again(name)}\n`;
    case "missing":
      return `${name} does not exist. ${again(name)}\n`;
  }
}

function again(name: string): string {
  const out = name === EDITOR_SCHEMA_FILE ? "" : ` --out ${name}`;
  return `Run longshore schema${out}, and commit it.`;
}

/** In one file's first line it goes before what the editor's settings say. */
function associations(file: string): string {
  return [
    "Tell the editor of it, for all definitions (VS Code, .vscode/settings.json):",
    `  "yaml.schemas": { ${JSON.stringify(`./${file}`)}: ["automations/**/*.{yaml,yml}", "!**/*.test.*"] }`,
    "and change, or take out, the first lines of definitions that name another schema: they go first.",
    "",
  ].join("\n");
}
