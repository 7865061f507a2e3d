import type { DiagnosticCode } from "../../errors/codes.ts";
import type { JsonPath } from "../../model/json.ts";
import type { SchemaSubject } from "./schema-subject.ts";

/** A validator's error in words, and where it belongs. */
export interface Described {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly path: JsonPath;
  readonly at: "key" | "value";
  /** The key that is missing; of an unknown key, the one that was likely meant. */
  readonly key?: string | undefined;
}

/** What the words are about. */
export type Scope = Pick<SchemaSubject, "schema" | "value" | "noun">;
