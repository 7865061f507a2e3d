import type { TestExpectation } from "../../model/test-file.ts";

/** Another expectation of a case. */
export interface ExpectationChange {
  /** The case's place in the file, from 0. */
  readonly index: number;
  /** Absent where the case has none. */
  readonly before?: TestExpectation;
  readonly after: TestExpectation;
}
