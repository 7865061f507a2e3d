import type { Automation } from "./automation.ts";
import type { TestCoverage } from "./coverage.ts";
import type { Decision } from "./decision.ts";
import type { CatalogEvent } from "./event.ts";
import type { Json } from "./json.ts";
import type { DeliveryRequest, Run } from "./run.ts";
import type { Range } from "./source.ts";

export type TestFailureKind =
  /** What is expected to fire did not. */
  | "not-fired"
  /** What is not expected to fire did. */
  | "fired"
  /** A run failed that is not expected to. */
  | "failed"
  /** What is expected to fail did not. */
  | "not-failed"
  /** It failed, with another code. */
  | "other-error"
  /** It fired, with another request. */
  | "request";

/** One way in which a case is not as it is expected. */
export interface TestFailure {
  readonly kind: TestFailureKind;
  readonly automation: string;
  /** What was expected and what was seen: full sentences. */
  readonly message: string;
  /** Of the expectation; of the case's name where nothing is expected. */
  readonly range: Range;
  /** What the automation decided about the case's events: why it fired or did not. */
  readonly decisions: readonly Decision[];
  /** Of a request. */
  readonly differences: readonly RequestDifference[];
}

/** One member of a request that is not as expected; a side is absent where it is not there. */
export interface RequestDifference {
  /** As `body.text` or `headers["content-type"]`. */
  readonly path: string;
  readonly expected?: Json;
  readonly actual?: Json;
}

/** What one automation did in a case. */
export interface ObservedRun {
  /** The identity of the event that it is about. */
  readonly event: string;
  readonly decision: Decision;
  /** Absent where it did not match. */
  readonly run?: Run;
  /** As it was first sent, placeholders in the place of secrets; absent where nothing was. */
  readonly request?: DeliveryRequest;
}

/** A case that was run. */
export interface CaseResult {
  /** Of the tests, relative to the root. */
  readonly file: string;
  readonly name: string;
  /** Its place in the file, from 0. */
  readonly index: number;
  /** Of the case's name. */
  readonly range: Range;
  /** None where the case passed. */
  readonly failures: readonly TestFailure[];
  /** Every event that was considered, those about the runs it started included. */
  readonly events: readonly CatalogEvent[];
  /** In the order of the events. */
  readonly observed: readonly ObservedRun[];
}

export interface TestSummary {
  readonly cases: number;
  readonly passed: number;
  readonly failed: number;
}

export interface TestResult {
  /** In the order of files and cases. */
  readonly cases: readonly CaseResult[];
  /** All automations of the files, by identifier: what the cases ran against. */
  readonly automations: ReadonlyMap<string, Automation>;
  readonly summary: TestSummary;
  /** Where it was asked for. */
  readonly coverage?: TestCoverage;
}
