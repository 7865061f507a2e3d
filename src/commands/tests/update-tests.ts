import { isDeepStrictEqual } from "node:util";
import { LongshoreError } from "../../errors/longshore-error.ts";
import type { ExpectationChange } from "../../manifest/tests/expectation-change.ts";
import { readTestFile } from "../../manifest/tests/read-test-file.ts";
import { writeExpectations } from "../../manifest/tests/write-expectations.ts";
import { observedExpectation } from "./observed-expectation.ts";
import type { TestedDefinitions } from "./test.ts";

/** A file of tests with other expectations. */
export interface UpdatedTests {
  /** Relative to the root, with `/`. */
  readonly file: string;
  /** The whole new text. */
  readonly text: string;
  /** The names of the cases whose expectations changed. */
  readonly cases: readonly string[];
}

/**
 * What the files of tests become when every case that failed expects what was seen. Writes nothing;
 * a case that passed stays as it is.
 *
 * @throws LongshoreError `output-unwritable` for a file that is written in a way that cannot be
 * changed in place.
 */
export function updateTests({
  result,
  tests,
  texts,
}: Pick<TestedDefinitions, "result" | "tests" | "texts">): readonly UpdatedTests[] {
  return tests.flatMap(({ file, tests: { cases } }) => {
    const failed = result.cases.filter((one) => one.file === file && one.failures.length > 0);
    const changes = failed.map(({ index, observed }): ExpectationChange => {
      const before = cases[index]?.expect;
      const after = observedExpectation(before ?? {}, observed);
      return { index, ...(before === undefined ? {} : { before }), after };
    });
    if (changes.length === 0) return [];
    const text = writeExpectations(file, texts.get(file) ?? "", changes);
    refuseBroken(file, text, changes);
    return [{ file, text, cases: failed.map(({ name }) => name) }];
  });
}

/** Anchors and the like can tie an expectation to what stands elsewhere. */
function refuseBroken(file: string, text: string, changes: readonly ExpectationChange[]): void {
  const { written } = readTestFile(file, text);
  const isWhole = changes.every(({ index, after }) =>
    isDeepStrictEqual(plain(written?.tests.cases[index]?.expect), plain(after)),
  );
  if (isWhole) return;
  throw new LongshoreError(
    "output-unwritable",
    `The expectations in "${file}" cannot be changed in place.`,
    { hint: "Write them without anchors and tags, or by hand." },
  );
}

/** Whatever object it is an instance of. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
