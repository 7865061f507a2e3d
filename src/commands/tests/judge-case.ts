import type { Automation } from "../../model/automation.ts";
import type { JsonPath } from "../../model/json.ts";
import type { Range } from "../../model/source.ts";
import type { ExpectedFailure, ExpectedRun, TestExpectation } from "../../model/test-file.ts";
import type { ObservedRun, RequestDifference, TestFailure } from "../../model/test-result.ts";
import { requestDifferences, seenRequest } from "./compare-request.ts";

export interface CaseToJudge {
  readonly expect: TestExpectation;
  readonly observed: readonly ObservedRun[];
  readonly automations: ReadonlyMap<string, Automation>;
  /** Of what stands at a path below `expect`, or of the case's name where nothing does. */
  readonly rangeOf: (path: JsonPath | undefined) => Range;
}

/** Every way in which a case is not as expected: first what is named, in its order, then the rest. */
export function judgeCase(input: CaseToJudge): readonly TestFailure[] {
  const { expect, observed } = input;
  const fires = (expect.fires ?? []).map(expectedRun);
  const fails = (expect.fails ?? []).map(expectedFailure);
  const silent = expect["does-not-fire"] ?? [];
  const judged = createJudgement(input);
  const claimed = new Set<ObservedRun>();
  for (const [index, one] of fires.entries()) {
    judged.add(fireFailure(one, claimed, judged), one.automation, ["fires", index]);
  }
  for (const [index, automation] of silent.entries()) {
    const fired = judged.fired(automation).length > 0;
    const message = `"${automation}" fired, and is expected not to.`;
    judged.add(fired ? { kind: "fired", message } : undefined, automation, [
      "does-not-fire",
      index,
    ]);
  }
  for (const [index, one] of fails.entries()) {
    judged.add(failFailure(one, judged), one.automation, ["fails", index]);
  }
  const [mayFire, mayFail] = [[...fires, ...fails], fails].map(
    (list) => new Set(list.map(({ automation }) => automation)),
  );
  for (const automation of identifiersOf(observed)) {
    const isSilent = silent.includes(automation);
    const unexpected = judged.fired(automation).length > 0 && !mayFire?.has(automation);
    if (unexpected && !isSilent) {
      const message = `"${automation}" fired, and no expectation names it.`;
      judged.add({ kind: "fired", message }, automation, undefined);
    }
    // Where it is expected to fire and could send nothing, that was said.
    const failed = judged
      .failed(automation)
      .find((one) => isSent(one) || !mayFire?.has(automation));
    if (failed !== undefined && !mayFail?.has(automation)) {
      const message = `"${automation}" failed, and "fails" does not name it. ${whyFailed(failed)}`;
      judged.add({ kind: "failed", message }, automation, undefined);
    }
  }
  return judged.failures;
}

/** What a decision explains; a request shows itself, and a run that failed says why. */
const EXPLAINED: ReadonlySet<TestFailure["kind"]> = new Set(["not-fired", "fired", "not-failed"]);

interface Verdict {
  readonly kind: TestFailure["kind"];
  readonly message: string;
  readonly differences?: readonly RequestDifference[];
}

interface Judgement {
  readonly failures: readonly TestFailure[];
  /** @param path - below `expect`; `undefined` where no expectation names the automation. */
  add(verdict: Verdict | undefined, automation: string, path: JsonPath | undefined): void;
  /** Runs that sent something, in their order. */
  fired(automation: string): readonly ObservedRun[];
  failed(automation: string): readonly ObservedRun[];
  /** Why an automation that was not considered was not. */
  unheard(automation: string): string;
}

function createJudgement({ observed, automations, rangeOf }: CaseToJudge): Judgement {
  const failures: TestFailure[] = [];
  const of = (automation: string) =>
    observed.filter(({ decision }) => decision.automation === automation);
  return {
    failures,
    add(verdict, automation, path) {
      if (verdict === undefined) return;
      const { kind, message, differences = [] } = verdict;
      const decisions = EXPLAINED.has(kind) ? of(automation).map(({ decision }) => decision) : [];
      const range = rangeOf(path);
      failures.push({ kind, automation, message, range, decisions, differences });
    },
    fired: (automation) => of(automation).filter(isSent),
    failed: (automation) => of(automation).filter(isFailed),
    unheard(automation) {
      if (of(automation).length > 0) return "";
      const listens = automations.get(automation)?.trigger.event;
      if (listens === undefined) return "";
      const target =
        "actionIdentifier" in listens ? listens.actionIdentifier : listens.blueprintIdentifier;
      return ` It listens to ${listens.type} of "${target}", and no event was about that.`;
    },
  };
}

/** Whether a request went out, accepted or not. */
export function isSent({ run }: ObservedRun): boolean {
  return run?.outcome === "delivered" || run?.outcome === "dead";
}

/** Whether nothing could be sent, or nobody accepted it. */
export function isFailed({ run }: ObservedRun): boolean {
  return run?.outcome === "failed" || run?.outcome === "dead";
}

/** The run that an expectation means, and where its request is another one. */
export interface ClaimedRun {
  readonly run: ObservedRun;
  readonly differences: readonly RequestDifference[];
}

/**
 * Of the runs that fired, the one whose request is nearest to the expected one; several entries of
 * an automation mean several runs.
 *
 * @param claimed - by entries before.
 */
export function claimRun(
  { automation, request, exact = false }: ExpectedRun,
  fired: readonly ObservedRun[],
  claimed: ReadonlySet<ObservedRun>,
): ClaimedRun | undefined {
  const free = fired.filter((one) => one.decision.automation === automation && !claimed.has(one));
  const [nearest] = free
    .map((run) => ({
      run,
      differences:
        request === undefined || run.request === undefined
          ? []
          : requestDifferences(request, seenRequest(run.request), exact),
    }))
    .sort((a, b) => a.differences.length - b.differences.length);
  return nearest;
}

function fireFailure(
  expected: ExpectedRun,
  claimed: Set<ObservedRun>,
  judged: Judgement,
): Verdict | undefined {
  const { automation } = expected;
  const fired = judged.fired(automation);
  if (fired.length === 0) {
    const [failed] = judged.failed(automation);
    const why = failed === undefined ? judged.unheard(automation) : ` ${whyFailed(failed)}`;
    return { kind: "not-fired", message: `"${automation}" did not fire.${why}` };
  }
  const claim = claimRun(expected, fired, claimed);
  if (claim === undefined) {
    const times = fired.length === 1 ? "once" : `${fired.length} times`;
    return {
      kind: "not-fired",
      message: `"${automation}" fired ${times}, and is named more often.`,
    };
  }
  claimed.add(claim.run);
  const { differences } = claim;
  if (differences.length === 0) return undefined;
  const message = `The request of "${automation}" is not as expected.`;
  return { kind: "request", message, differences };
}

function failFailure(
  { automation, error }: ExpectedFailure,
  judged: Judgement,
): Verdict | undefined {
  const failed = judged.failed(automation);
  const [first] = failed;
  if (first === undefined) {
    const fired = judged.fired(automation).length > 0;
    const seen = fired ? " It fired, and its call was accepted." : judged.unheard(automation);
    return { kind: "not-failed", message: `"${automation}" did not fail.${seen}` };
  }
  if (error === undefined || failed.some(({ run }) => run?.error?.code === error)) return undefined;
  return {
    kind: "other-error",
    message: `"${automation}" failed, but not with "${error}". ${whyFailed(first)}`,
  };
}

function whyFailed({ run }: ObservedRun): string {
  const { code = "unknown", message = "It failed." } = run?.error ?? {};
  return `${message} [${code}]`;
}

export function expectedRun(entry: string | ExpectedRun): ExpectedRun {
  return typeof entry === "string" ? { automation: entry } : entry;
}

export function expectedFailure(entry: string | ExpectedFailure): ExpectedFailure {
  return typeof entry === "string" ? { automation: entry } : entry;
}

function identifiersOf(observed: readonly ObservedRun[]): readonly string[] {
  return [...new Set(observed.map(({ decision }) => decision.automation))];
}
