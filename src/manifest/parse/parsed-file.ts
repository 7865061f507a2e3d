import type { Diagnostic } from "../../errors/diagnostic.ts";
import type { ParsedDocument } from "./located-document.ts";

export interface ParsedFile {
  /** Those that could be read. */
  readonly documents: readonly ParsedDocument[];
  readonly diagnostics: readonly Diagnostic[];
}
