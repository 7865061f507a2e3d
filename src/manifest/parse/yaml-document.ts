import type { Document, ParsedNode } from "yaml";
import { Composer, Parser, Schema } from "yaml";

export type YamlDocument = Document.Parsed<ParsedNode>;

export interface ComposedYaml {
  readonly documents: readonly YamlDocument[];
  /** Errors of a text without any document. */
  readonly errors: readonly YamlError[];
}

/** The library's finding; `pos` is offsets into the text, end exclusive. */
export interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

// One schema for all documents: making one costs as much as a small document. YAML 1.2's core tags
// only, so that every value is JSON.
const CORE = new Schema({ schema: "core", merge: false, resolveKnownTags: false });

/** Reads a text into documents. Never throws; nesting that exhausts the stack is an error of the document. */
export function composeYaml(text: string): ComposedYaml {
  const composer = new Composer({
    version: "1.2",
    schema: CORE,
    // Reported by our own walk, which is linear.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const documents = [...composer.compose(new Parser().parse(text))];
  const { errors } = composer.streamInfo();
  return { documents, errors: documents.length === 0 ? errors : [] };
}
