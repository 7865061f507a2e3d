import type { ExpectationChange } from "./expectation-change.ts";
import { writeJsonExpectations } from "./write-json-expectations.ts";
import { writeYamlExpectations } from "./write-yaml-expectations.ts";

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
