import type { JsonPath } from "../../model/json.ts";
import type { SourceDocument } from "../source-document.ts";
import type { SchemaNode } from "./schema-node.ts";

export interface SchemaSubject {
  readonly document: SourceDocument;
  /** Path of the validated value inside its document. */
  readonly base: JsonPath;
  /** What was validated. */
  readonly value: unknown;
  readonly schema: SchemaNode;
  /** What a whole value is called: `automation`. */
  readonly noun: string;
}
