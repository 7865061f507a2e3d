import type { Diagnostic } from "../../errors/diagnostic.ts";
import { compareDiagnostics } from "../../errors/diagnostic.ts";
import type { Severity } from "../../errors/severity.ts";
import type { TestResult } from "../../model/test-result.ts";
import type { Clock } from "../../ports/clock.ts";
import type { DefinitionFiles } from "../../ports/file-system.ts";
import type { JqEngine } from "../../ports/jq-engine.ts";
import type { CheckedDefinitions } from "../check-definitions.ts";
import { checkDefinitions } from "../check-definitions.ts";
import { coverTests } from "./cover-tests.ts";
import type { LoadedTests } from "./read-tests.ts";
import { findTests, readTests } from "./read-tests.ts";
import { runTests } from "./run-tests.ts";

export interface TestInput {
  /** Files of tests, folders or globs, as a person named them; empty takes the configuration's. */
  readonly paths: readonly string[];
  /** As a person named it; absent looks in the usual places. */
  readonly configFile?: string;
  /** `owner/name` of this repository, where it is known. */
  readonly repository?: string;
  /** Measures coverage; gaps have this severity. */
  readonly coverage?: Severity;
}

export interface TestDeps {
  readonly files: DefinitionFiles;
  readonly jq: JqEngine;
  /** Says what day it is, for suppressions that end. */
  readonly clock: Pick<Clock, "now">;
}

export interface TestedDefinitions {
  readonly result: TestResult;
  /** What was run. */
  readonly tests: readonly LoadedTests[];
  /** Errors of the definitions and of the files of tests, sorted: what they keep from being tested. */
  readonly errors: readonly Diagnostic[];
  /** The files of tests that were found. */
  readonly files: readonly string[];
  /** The texts of all files that were read. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every file of events that a case names. */
  readonly eventFiles: readonly string[];
  readonly checked: CheckedDefinitions;
}

/**
 * Reads the configuration, the definitions and the tests, and runs every case that can be run.
 *
 * @throws LongshoreError `path-not-found`, `path-outside`, `input-invalid`, `too-many-files`,
 * `engine-unavailable`.
 */
export async function test(
  { paths, configFile, repository, coverage: severity }: TestInput,
  deps: TestDeps,
): Promise<TestedDefinitions> {
  const { files } = deps;
  const config = configFile === undefined ? {} : { configFile };
  const checked = await checkDefinitions({ paths: [], ...config }, deps);
  const found = await findTests({ paths, globs: checked.config.automations }, files);
  const isWhole = checked.summary.errors === 0;
  const read = await readTests(found, isWhole ? checked.manifest : undefined, files);
  const result = await runTests(
    {
      tests: read.files,
      manifest: checked.manifest,
      runtime: checked.config.runtime,
      ...(repository === undefined ? {} : { repository }),
    },
    deps,
  );
  const diagnostics = [...checked.diagnostics, ...read.diagnostics];
  const texts = new Map([...checked.texts, ...read.texts]);
  const isPartial = paths.length > 0;
  const coverage =
    severity === undefined
      ? undefined
      : await coverTests({ result, tests: read.files, checked, texts, isPartial, severity }, deps);
  return {
    result: coverage === undefined ? result : { ...result, coverage },
    tests: read.files,
    errors: diagnostics.filter(({ severity }) => severity === "error").sort(compareDiagnostics),
    files: found.map(({ file }) => file),
    texts,
    eventFiles: read.eventFiles,
    checked,
  };
}
