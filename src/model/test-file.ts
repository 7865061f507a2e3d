import type { Json, JsonObject } from "./json.ts";

/** Whether a file among the definitions is one of tests, by its name. */
export function isTestFile(file: string): boolean {
  return /\.test\.(json|ya?ml)$/i.test(file);
}

/** The clock of a test that says none. */
export const DEFAULT_TEST_CLOCK = "2026-01-02T03:04:05Z";

/** A file of tests, as it is written. */
export interface TestFile {
  readonly clock?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly cases: readonly TestCase[];
  readonly coverage?: { readonly equivalent?: readonly EquivalentMutant[] };
}

/** A mutant of a condition that no event can tell from the condition. */
export interface EquivalentMutant {
  readonly automation: string;
  readonly mutation: string;
  /** As the automation has it; absent where the combinator was changed. */
  readonly expression?: string;
  readonly reason: string;
}

export interface TestCase {
  /** Once in a file. */
  readonly name: string;
  /** ISO 8601. @default the file's, {@link DEFAULT_TEST_CLOCK} */
  readonly clock?: string;
  /** Beside those of the file. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly event?: WrittenEvent;
  readonly events?: readonly WrittenEvent[];
  /** By automation; of a list, one for each attempt, the last one repeating. */
  readonly responses?: Readonly<Record<string, TestResponse | readonly TestResponse[]>>;
  /** @default nothing fires and nothing fails */
  readonly expect?: TestExpectation;
}

/** A file's name, a builder with its arguments, or the event itself in any shape that is decoded. */
export type WrittenEvent = JsonObject;

export interface TestResponse {
  /** @default 200 */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text as it is, anything else as JSON. @default none */
  readonly body?: Json;
}

/** What fires or fails and is not named fails the case. */
export interface TestExpectation {
  readonly fires?: readonly (string | ExpectedRun)[];
  readonly "does-not-fire"?: readonly string[];
  readonly fails?: readonly (string | ExpectedFailure)[];
}

export interface ExpectedRun {
  readonly automation: string;
  /** What is named has to match; headers and objects of a body may have more. */
  readonly request?: ExpectedRequest;
  /** Whether nothing more may be there. @default false */
  readonly exact?: boolean;
}

export interface ExpectedRequest {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
}

export interface ExpectedFailure {
  readonly automation: string;
  /** A code of a run's error. @default any */
  readonly error?: string;
}
