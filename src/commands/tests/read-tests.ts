import type { Diagnostic } from "../../errors/diagnostic.ts";
import { LongshoreError } from "../../errors/longshore-error.ts";
import { diagnostic } from "../../manifest/diagnostic.ts";
import type { WrittenTests } from "../../manifest/tests/read-test-file.ts";
import { readTestFile } from "../../manifest/tests/read-test-file.ts";
import { unknownAutomations } from "../../manifest/tests/unknown-automations.ts";
import type { Manifest } from "../../model/manifest.ts";
import { FILE_START } from "../../model/source.ts";
import { isTestFile } from "../../model/test-file.ts";
import type { DefinitionFiles, FoundFile } from "../../ports/file-system.ts";
import type { LoadedCase } from "./load-case.ts";
import { createEventFiles, loadCase } from "./load-case.ts";

/** A file of tests with its cases' events. */
export interface LoadedTests extends WrittenTests {
  /** Those whose events could all be had, in the file's order. */
  readonly cases: readonly LoadedCase[];
}

export interface ReadTests {
  readonly files: readonly LoadedTests[];
  /** Of all files of tests; not sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files' texts, for showing findings in their place. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every file of events that a case names, relative to the root. */
  readonly eventFiles: readonly string[];
}

export interface FindTestsOptions {
  /** Files of tests, folders or globs, as a person named them; empty takes the configuration's. */
  readonly paths: readonly string[];
  readonly globs: readonly string[];
}

/**
 * The files of tests, by the globs of the definitions that they stand beside.
 *
 * @throws LongshoreError `path-not-found`, `path-outside`, `too-many-files`, `input-invalid` for a
 * named file that is none of tests.
 */
export async function findTests(
  { paths, globs }: FindTestsOptions,
  files: DefinitionFiles,
): Promise<readonly FoundFile[]> {
  const other = paths.find((path) => /\.(json|ya?ml)$/i.test(path) && !isTestFile(path));
  if (other !== undefined && !/[*?[{]/.test(other)) {
    throw new LongshoreError("input-invalid", `The file "${other}" is no file of tests.`, {
      hint: "Files of tests end in .test.yaml, .test.yml or .test.json.",
    });
  }
  return await files.find({ paths, globs, reads: "named", kinds: "tests" });
}

/**
 * Reads files of tests and the events that their cases name, with every problem of every file.
 *
 * @param manifest - all definitions, which the expectations have to name; absent where only some
 * are known.
 */
export async function readTests(
  found: readonly FoundFile[],
  manifest: Manifest | undefined,
  files: DefinitionFiles,
): Promise<ReadTests> {
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const loaded: LoadedTests[] = [];
  const eventFiles = createEventFiles(files);
  const identifiers =
    manifest && new Set(manifest.entries.map(({ automation }) => automation.identifier));
  for (const one of found) {
    if (one.kind === "unreadable") {
      const { code, message, hint, file } = one;
      diagnostics.push(diagnostic(code, { message, hint, file, range: FILE_START }));
      continue;
    }
    texts.set(one.file, one.text);
    const { written, diagnostics: findings } = readTestFile(one.file, one.text);
    diagnostics.push(...findings);
    if (written === undefined) continue;
    if (identifiers !== undefined) diagnostics.push(...unknownAutomations(written, identifiers));
    // What is written wrongly is reported; what it would lead to is not.
    if (findings.length > 0) continue;
    const cases: LoadedCase[] = [];
    for (const index of written.tests.cases.keys()) {
      const result = await loadCase(written, index, eventFiles);
      if (result.kind === "loaded") cases.push(result.loaded);
      else diagnostics.push(...result.diagnostics);
    }
    loaded.push({ ...written, cases });
  }
  return { files: loaded, diagnostics, texts, eventFiles: eventFiles.names() };
}
