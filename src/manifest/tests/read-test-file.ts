import type { Diagnostic } from "../../errors/diagnostic.ts";
import { validateTest } from "../../model/generated/test.validator.js";
import TEST_SCHEMA from "../../model/schema/test.json" with { type: "json" };
import { FILE_START } from "../../model/source.ts";
import type { TestFile } from "../../model/test-file.ts";
import { diagnostic } from "../diagnostic.ts";
import { parseDefinitions } from "../parse/parse-definitions.ts";
import { schemaDiagnostics } from "../schema/schema-diagnostics.ts";
import type { SourceDocument } from "../source-document.ts";
import { caseFindings } from "./case-findings.ts";

/** A file of tests that can be run, with the place of everything in it. */
export interface WrittenTests {
  /** Relative to the root, with `/`. */
  readonly file: string;
  readonly tests: TestFile;
  readonly document: SourceDocument;
}

export interface ReadTestFile {
  /** Absent where the file is not of the form. */
  readonly written?: WrittenTests;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file of tests, with the same exact diagnostics as a definition. */
export function readTestFile(file: string, text: string): ReadTestFile {
  const parsed = parseDefinitions(file, text);
  if (parsed.diagnostics.length > 0) return { diagnostics: parsed.diagnostics };
  const [document, second] = parsed.documents;
  if (document === undefined || document.value === null || second !== undefined) {
    const range = (second ?? document)?.rangeOfValue([]) ?? FILE_START;
    const message =
      second === undefined
        ? "The file is empty. It holds no test."
        : "A file of tests is one document.";
    const hint = 'Write "cases", or delete the file.';
    return { diagnostics: [diagnostic("wrong-type", { message, hint, file, range })] };
  }
  const { value } = document;
  if (!validateTest(value)) {
    const subject = { document, base: [], value, schema: TEST_SCHEMA, noun: "test file" };
    return { diagnostics: schemaDiagnostics(validateTest.errors ?? [], subject) };
  }
  const written = { file, tests: value, document };
  return { written, diagnostics: caseFindings(written) };
}
