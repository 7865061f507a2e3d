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

export interface TestCheckedInput {
  /** Files of tests, folders or globs, as a person named them; empty takes the configuration's. */
  readonly paths: readonly string[];
  /** `owner/name` of this repository, where it is known. */
  readonly repository?: string;
  /** Measures coverage; gaps have this severity. */
  readonly coverage?: Severity;
}

export interface TestInput extends TestCheckedInput {
  /** As a person named it; absent looks in the usual places. */
  readonly configFile?: string;
}

export interface TestDeps {
  readonly files: DefinitionFiles;
  readonly jq: JqEngine;
  /** Says what day it is, for suppressions that end. */
  readonly clock: Pick<Clock, "now">;
}

/** The tests of definitions that were checked. */
export interface RunTestFiles {
  readonly result: TestResult;
  /** What was run. */
  readonly tests: readonly LoadedTests[];
  /** Of the files of tests, sorted: what keeps them, or some of their cases, from being run. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files of tests that were found. */
  readonly files: readonly string[];
  /** Of the files of tests. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every file of events that a case names. */
  readonly eventFiles: readonly string[];
}

export interface TestedDefinitions extends Omit<RunTestFiles, "diagnostics"> {
  /** Errors of the definitions and of the files of tests, sorted. */
  readonly errors: readonly Diagnostic[];
  readonly checked: CheckedDefinitions;
}

/**
 * Reads the configuration, the definitions and the tests, and runs every case that can be run.
 *
 * @throws LongshoreError `path-not-found`, `path-outside`, `input-invalid`, `too-many-files`,
 * `engine-unavailable`.
 */
export async function test(
  { configFile, ...input }: TestInput,
  deps: TestDeps,
): Promise<TestedDefinitions> {
  const config = configFile === undefined ? {} : { configFile };
  const checked = await checkDefinitions({ paths: [], ...config }, deps);
  const { diagnostics, ...run } = await testChecked(checked, input, deps);
  const errors = [...checked.diagnostics, ...diagnostics].filter(
    ({ severity }) => severity === "error",
  );
  return {
    ...run,
    errors: errors.sort(compareDiagnostics),
    texts: new Map([...checked.texts, ...run.texts]),
    checked,
  };
}

/**
 * The same with definitions that are all known.
 *
 * @throws LongshoreError as {@link test}.
 */
export async function testChecked(
  checked: CheckedDefinitions,
  { paths, repository, coverage: severity }: TestCheckedInput,
  { files, jq }: Pick<TestDeps, "files" | "jq">,
): Promise<RunTestFiles> {
  const { manifest, config, summary } = checked;
  const found = await findTests({ paths, globs: config.automations }, files);
  // Of a file with errors nobody knows what it defines.
  const read = await readTests(found, summary.errors === 0 ? manifest : undefined, files);
  const result = await runTests(
    {
      tests: read.files,
      manifest,
      runtime: config.runtime,
      ...(repository === undefined ? {} : { repository }),
    },
    { jq },
  );
  const covered = { result, tests: read.files, checked, isPartial: paths.length > 0 };
  const coverage =
    severity === undefined ? undefined : await coverTests({ ...covered, severity }, { jq });
  return {
    result: coverage === undefined ? result : { ...result, coverage },
    tests: read.files,
    diagnostics: [...read.diagnostics].sort(compareDiagnostics),
    files: found.map(({ file }) => file),
    texts: read.texts,
    eventFiles: read.eventFiles,
  };
}
