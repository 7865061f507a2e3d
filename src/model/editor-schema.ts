/** Where a repository's own schema lies unless a person says otherwise: a folder that is committed, and holds no definitions. */
export const EDITOR_SCHEMA_FILE = ".github/automation.schema.json";

/** What a schema for editors was made from, and what is in it. */
export interface EditorSchema {
  readonly text: string;
  /** In UTF-8. */
  readonly bytes: number;
  readonly blueprints: number;
  readonly properties: number;
  readonly relations: number;
  /** What of the catalog did not fit, in words. */
  readonly left: readonly string[];
}

/** What became of a schema's file. */
export interface EditorSchemaResult {
  readonly schema: EditorSchema;
  /** As a person named it, else relative to the root. */
  readonly file: string;
  /** `current` and `outdated` are what a check finds, `current` also what is not written again. */
  readonly outcome: "created" | "updated" | "current" | "outdated" | "missing";
}
