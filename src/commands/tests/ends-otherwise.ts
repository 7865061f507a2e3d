import type { ChangedDecision } from "../../matching/coverage/observe.ts";
import type { Automation } from "../../model/automation.ts";
import type { DecisionKind } from "../../model/decision.ts";
import { FILE_START } from "../../model/source.ts";
import type { TestExpectation } from "../../model/test-file.ts";
import type { CaseResult, ObservedRun, TestFailure } from "../../model/test-result.ts";
import { judgeCase } from "./judge-case.ts";

export interface ChangedCase {
  /** As the case ended. */
  readonly ended: CaseResult;
  readonly expect: TestExpectation;
  readonly automation: string;
  /** What the automation decides otherwise. */
  readonly changed: readonly ChangedDecision[];
  readonly automations: ReadonlyMap<string, Automation>;
}

/**
 * Whether a case ends otherwise when an automation decides otherwise. Nothing is rendered or sent
 * for that: what fires then is taken to be accepted, with a request as it is expected, and to start
 * nothing else.
 */
export function endsOtherwise(input: ChangedCase): boolean {
  const { ended, expect, automation, changed, automations } = input;
  const decisions = new Map(changed.map(({ event, decision }) => [event.identity, decision]));
  const observed = ended.observed.map((one) => {
    const decision = one.decision.automation === automation ? decisions.get(one.event) : undefined;
    return decision === undefined ? one : decidedAs(one, decision);
  });
  const failures = judgeCase({ expect, observed, automations, rangeOf: () => FILE_START });
  return wordsOf(failures) !== wordsOf(ended.failures);
}

function decidedAs({ event, decision: before }: ObservedRun, decision: DecisionKind): ObservedRun {
  const decided = { event, decision: { ...before, decision } };
  const run = { runId: "", deliveryId: "", attempts: [] };
  switch (decision) {
    case "matched":
      return { ...decided, run: { ...run, outcome: "delivered" } };
    case "not-matched":
      return decided;
    case "failed": {
      const error = { code: "condition-failed", message: "The condition failed." } as const;
      return { ...decided, run: { ...run, outcome: "failed", error } };
    }
  }
}

function wordsOf(failures: readonly TestFailure[]): string {
  return failures.map(({ kind, automation, message }) => `${kind} ${automation} ${message}`).join();
}
