import type { TestExpectation } from "../../model/test-file.ts";
import { writeJsonExpectations } from "./write-json-expectations.ts";
import { writeYamlExpectations } from "./write-yaml-expectations.ts";

/** Another expectation of a case. */
export interface ExpectationChange {
  /** The case's place in the file, from 0. */
  readonly index: number;
  /** Absent where the case has none. */
  readonly before?: TestExpectation;
  readonly after: TestExpectation;
}

/** The text of a file of tests with other expectations; everything else of it stays as it is. */
export function writeExpectations(
  file: string,
  text: string,
  changes: readonly ExpectationChange[],
): string {
  return /\.json$/i.test(file)
    ? writeJsonExpectations(text, changes)
    : writeYamlExpectations(text, changes);
}
