import type { Automation } from "../../model/automation.ts";
import type { JsonPath } from "../../model/json.ts";
import type { Range } from "../../model/source.ts";
import type { ExpectedFailure, ExpectedRun, TestExpectation } from "../../model/test-file.ts";
import type { ObservedRun, RequestDifference, TestFailure } from "../../model/test-result.ts";
import type { ClaimedRun } from "./claim-runs.ts";
import { claimRuns } from "./claim-runs.ts";

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
  const claims = claimRuns(fires, observed.filter(isSent));
  for (const [index, one] of fires.entries()) {
    judged.add(fireFailure(one, claims[index], judged), one.automation, ["fires", index]);
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
  const claimed = new Set(claims.map((claim) => claim?.run));
  for (const automation of identifiersOf(observed)) {
    if (!silent.includes(automation)) {
      const unclaimed = judged.fired(automation).filter((run) => !claimed.has(run));
      const isNamed = fails.some((one) => one.automation === automation);
      const unexpected = unclaimed.some((run) => !isNamed || !isFailed(run));
      const place = fires.findLastIndex((one) => one.automation === automation);
      const path = place < 0 ? undefined : ["fires", place];
      judged.add(
        unexpected ? firedFailure(automation, fires, judged) : undefined,
        automation,
        path,
      );
    }
    judged.add(unnamedFailure(automation, fails, judged), automation, undefined);
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

function fireFailure(
  { automation }: ExpectedRun,
  claim: ClaimedRun | undefined,
  judged: Judgement,
): Verdict | undefined {
  const fired = judged.fired(automation);
  if (fired.length === 0) {
    const [failed] = judged.failed(automation);
    const why = failed === undefined ? judged.unheard(automation) : ` ${whyFailed(failed)}`;
    return { kind: "not-fired", message: `"${automation}" did not fire.${why}` };
  }
  if (claim === undefined) {
    const message = `"${automation}" fired ${times(fired.length)}, and is named more often.`;
    return { kind: "not-fired", message };
  }
  const { differences } = claim;
  if (differences.length === 0) return undefined;
  const message = `The request of "${automation}" is not as expected.`;
  return { kind: "request", message, differences };
}

function firedFailure(
  automation: string,
  fires: readonly ExpectedRun[],
  judged: Judgement,
): Verdict {
  const named = fires.filter((one) => one.automation === automation).length;
  if (named === 0) {
    return { kind: "fired", message: `"${automation}" fired, and no expectation names it.` };
  }
  const fired = times(judged.fired(automation).length);
  const message = `"${automation}" fired ${fired}, and "fires" names it ${times(named)}.`;
  return { kind: "fired", message };
}

/** Of what failed and no entry of `fails` fits, unless another verdict says so. */
function unnamedFailure(
  automation: string,
  fails: readonly ExpectedFailure[],
  judged: Judgement,
): Verdict | undefined {
  const entries = fails.filter((one) => one.automation === automation);
  const unnamed = judged
    .failed(automation)
    .find((run) => !entries.some((entry) => fitsFailure(entry, run)));
  if (unnamed === undefined) return undefined;
  const isSaid = judged.failures.some(
    (one) =>
      one.automation === automation &&
      (one.kind === "other-error" ||
        (one.kind === "not-fired" && judged.fired(automation).length === 0)),
  );
  if (isSaid) return undefined;
  const named = entries.length === 0 ? "it" : "this error of it";
  const message = `"${automation}" failed, and "fails" does not name ${named}. ${whyFailed(unnamed)}`;
  return { kind: "failed", message };
}

function failFailure(expected: ExpectedFailure, judged: Judgement): Verdict | undefined {
  const { automation, error } = expected;
  const failed = judged.failed(automation);
  const [first] = failed;
  if (first === undefined) {
    const fired = judged.fired(automation).length > 0;
    const seen = fired ? " It fired, and its call was accepted." : judged.unheard(automation);
    return { kind: "not-failed", message: `"${automation}" did not fail.${seen}` };
  }
  if (failed.some((run) => fitsFailure(expected, run))) return undefined;
  return {
    kind: "other-error",
    message: `"${automation}" failed, but not with "${error}". ${whyFailed(first)}`,
  };
}

/** Whether an entry of `fails` names what an automation's run failed with. */
export function fitsFailure({ error }: ExpectedFailure, { run }: ObservedRun): boolean {
  return error === undefined || run?.error?.code === error;
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
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
