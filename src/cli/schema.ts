import { readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { createDefinitionFiles } from "../adapters/file-system/definition-files.ts";
import { kindOfPath } from "../adapters/file-system/path-kind.ts";
import { writeWholeFile } from "../adapters/file-system/write-whole-file.ts";
import { editorSchema } from "../commands/editor-schema.ts";
import { EXIT, LongshoreError, reasonOf } from "../errors/longshore-error.ts";
import type { EditorSchema, EditorSchemaResult } from "../model/editor-schema.ts";
import { EDITOR_SCHEMA_FILE } from "../model/editor-schema.ts";
import type { JsonObject } from "../model/json.ts";
import { joinWords } from "../report/count.ts";
import { EDITOR_SCHEMA_MARK } from "../report/editor-schema/catalog-schema.ts";
import { editorSchemaJson, editorSchemaTerminal } from "../report/editor-schema/result-text.ts";
import { diagnosticsTerminal } from "../report/terminal-diagnostics.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { packageRoot } from "./package-root.ts";
import { projectRoot } from "./project-root.ts";

export interface SchemaOptions extends CommonOptions {
  readonly out?: string;
  readonly check?: true;
}

/** `longshore schema`: gives the exit code. */
export async function schemaCli(options: SchemaOptions, context: CliContext): Promise<number> {
  const { output, workingDirectory } = context;
  const root = projectRoot(workingDirectory);
  const { schema, diagnostics, texts } = await editorSchema(
    {
      base: await publishedSchema(),
      ...(options.config === undefined ? {} : { configFile: options.config }),
    },
    { files: createDefinitionFiles({ root, workingDirectory }) },
  );
  if (diagnostics.length > 0) {
    await output.err(`${diagnosticsTerminal(diagnostics, texts, output.errPaint)}\n`);
  }
  if (schema === undefined) {
    throw new LongshoreError(
      "config-invalid",
      "The configuration or the blueprints have errors, so no schema is made.",
      { hint: "Correct them: a schema without the faulty ones would lose their names." },
    );
  }
  const path =
    options.out === undefined
      ? join(root, EDITOR_SCHEMA_FILE)
      : resolve(workingDirectory, options.out);
  const result = await settle(schema, { path, root, isCheck: options.check === true });
  if (schema.left.length > 0) {
    await output.err(
      `note: The catalog is too large for editors; left out are ${joinWords(schema.left)}.\n`,
    );
  }
  if (options.format === "json") await output.document(editorSchemaJson(result));
  else await output.out(editorSchemaTerminal(result));
  return ["outdated", "missing"].includes(result.outcome) ? EXIT.findings : EXIT.fine;
}

/** It lies in Longshore's own package, beside the bundle. */
async function publishedSchema(): Promise<JsonObject> {
  return JSON.parse(
    await readFile(join(packageRoot(), "schemas", "automation.schema.json"), "utf8"),
  );
}

interface SchemaFile {
  /** Absolute. */
  readonly path: string;
  readonly root: string;
  readonly isCheck: boolean;
}

async function settle(
  schema: EditorSchema,
  { path, root, isCheck }: SchemaFile,
): Promise<EditorSchemaResult> {
  const file = relative(root, path).split(sep).join("/");
  const before = await readExisting(path, file);
  // A checkout may have changed the ends of lines.
  if (before?.replaceAll("\r\n", "\n") === schema.text) return { schema, file, outcome: "current" };
  if (isCheck) return { schema, file, outcome: before === undefined ? "missing" : "outdated" };
  if (before !== undefined && schema.blueprints === 0) {
    throw new LongshoreError(
      "output-unwritable",
      `There is no blueprint definition, so "${file}" is left as it is.`,
      { hint: 'Name the folder of blueprints as "catalog" in longshore.yaml.' },
    );
  }
  if (before !== undefined && !before.includes(EDITOR_SCHEMA_MARK)) {
    throw new LongshoreError(
      "output-unwritable",
      `The file "${file}" is none that longshore schema made, and is left as it is.`,
      { hint: "Name another file with --out, or move this one away." },
    );
  }
  try {
    await writeWholeFile(path, schema.text);
  } catch (cause) {
    throw new LongshoreError(
      "output-unwritable",
      `The schema "${file}" cannot be written: ${reasonOf(cause)}.`,
      { hint: "Name a file in a folder that can be written.", cause },
    );
  }
  return { schema, file, outcome: before === undefined ? "created" : "updated" };
}

async function readExisting(path: string, file: string): Promise<string | undefined> {
  const kind = await kindOfPath(path);
  if (kind === "missing") return undefined;
  try {
    // Reading a pipe would wait for its writer.
    if (kind !== "file") throw new Error("it is no regular file");
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new LongshoreError(
      "output-unwritable",
      `The schema "${file}" cannot be read: ${reasonOf(cause)}.`,
      { hint: "Name another file with --out.", cause },
    );
  }
}
