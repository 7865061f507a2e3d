import { decodeEvent } from "../matching/decode/decode-event.ts";
import type { ConsideredAutomation, DispatchedEvent, DispatchResult } from "../model/dispatch.ts";
import { summarizeDispatch } from "../model/dispatch.ts";
import type { CatalogEvent } from "../model/event.ts";
import { groupBy } from "../model/group-by.ts";
import type { RecordedRun } from "../model/recorded-runs.ts";
import type { Run, RunErrorCode } from "../model/run.ts";
import type { EventRecord, RunRecord } from "../model/run-record.ts";

export interface RedriveDeps {
  /**
   * Dispatches events that were dispatched before, and starts these runs only, by their ids; what
   * those start is started too.
   */
  readonly dispatchAgain: (
    events: readonly CatalogEvent[],
    only: ReadonlySet<string>,
  ) => Promise<DispatchResult>;
}

/** What a run log is asked for at once. */
const EVENTS_AT_ONCE = 100;

/**
 * Sends runs again with the ids that they have, as the store's definitions say today. A run whose
 * automation does not match any more is skipped, with a note; one whose event was not kept fails.
 *
 * @throws LongshoreError as `dispatchAgain`.
 */
export async function redrive(
  selected: readonly RecordedRun[],
  { dispatchAgain }: RedriveDeps,
): Promise<DispatchResult> {
  const events = [...groupBy(selected, ({ record }) => record.identity).values()]
    .map(eventAgain)
    .sort((a, b) => (a.record.at < b.record.at ? -1 : 1));
  const results: DispatchResult[] = [];
  for (let start = 0; start < events.length; start += EVENTS_AT_ONCE) {
    const some = events.slice(start, start + EVENTS_AT_ONCE);
    const again = some.flatMap(({ event }) => event ?? []);
    const only = new Set(
      some.flatMap((item) => (item.event === undefined ? [] : item.runs.map((run) => run.runId))),
    );
    const result = again.length === 0 ? NOTHING : await dispatchAgain(again, only);
    results.push({ ...result, events: some.flatMap((item) => reportOf(item, only, result)) });
  }
  return together(results, events.length);
}

const NOTHING: DispatchResult = { events: [], summary: summarizeDispatch([]) };

interface EventAgain {
  readonly record: EventRecord;
  readonly runs: readonly RunRecord[];
  /** Absent where it cannot be had again. */
  readonly event?: CatalogEvent;
  /** Why it cannot. */
  readonly problem: string;
}

function eventAgain(items: readonly RecordedRun[]): EventAgain {
  const [first] = items;
  if (first === undefined) throw new Error("A group has a run.");
  const { record } = first;
  const runs = items.map(({ run }) => run);
  if (record.body === undefined) {
    const problem =
      "The event was not kept, so its request cannot be made again: run the workflow run that dispatched it again.";
    return { record, runs, problem };
  }
  const decoded = decodeEvent(record.body);
  if (decoded.kind === "undecodable") {
    return { record, runs, problem: `What was kept is no event: ${decoded.message}` };
  }
  return { record, runs, event: { ...decoded.event, identity: record.identity }, problem: "" };
}

/** The event with the runs that were asked for, and those that they started. */
function reportOf(
  { record, runs, event, problem }: EventAgain,
  only: ReadonlySet<string>,
  result: DispatchResult,
): readonly DispatchedEvent[] {
  const root: DispatchedEvent = {
    identity: record.identity,
    ...(record.type === undefined ? {} : { type: record.type }),
    ...(record.target === undefined ? {} : { target: record.target }),
    considered: [],
  };
  if (event === undefined) {
    const considered = runs.map((run) => notSent(run, "event-not-kept", problem));
    return [{ ...root, considered }];
  }
  const own = eventsOf(record.identity, result);
  const seen = new Set(own.flatMap(({ considered }) => considered.map(({ run }) => run?.runId)));
  const [first] = own;
  const missing = runs.filter(({ runId }) => !seen.has(runId)).map((run) => noLonger(run, first));
  const started = own.map((one) => ({
    ...one,
    considered: one.considered.filter(
      ({ run }) => run !== undefined && (only.has(run.runId) || run.outcome !== "skipped"),
    ),
  }));
  return [
    { ...root, considered: [...(started[0]?.considered ?? []), ...missing].sort(byAutomation) },
    ...started.slice(1).filter(({ considered }) => considered.length > 0),
  ];
}

/** An event of a dispatch, followed by those about the runs that it led to. */
function eventsOf(identity: string, { events }: DispatchResult): readonly DispatchedEvent[] {
  const start = events.findIndex(
    (event) => event.identity === identity && event.cause === undefined,
  );
  if (start === -1) return [];
  const rest = events.slice(start + 1);
  const end = rest.findIndex(({ cause }) => cause === undefined);
  return [...events.slice(start, start + 1), ...(end === -1 ? rest : rest.slice(0, end))];
}

function notSent(run: RunRecord, code: RunErrorCode, message: string): ConsideredAutomation {
  const { runId, deliveryId, decision } = run;
  const failed: Run = {
    runId,
    deliveryId,
    outcome: "failed",
    error: { code, message },
    attempts: [],
  };
  return { decision, run: failed };
}

/** A run that nothing leads to any more. */
function noLonger(run: RunRecord, event: DispatchedEvent | undefined): ConsideredAutomation {
  const { runId, deliveryId } = run;
  const { identifier } = run.automation;
  const today = run.hop === 0 ? decisionIn(event, identifier) : undefined;
  return {
    decision: { ...(today ?? run.decision), note: whyNot(run, today) },
    run: { runId, deliveryId, outcome: "skipped", attempts: [] },
  };
}

function decisionIn(event: DispatchedEvent | undefined, identifier: string) {
  return event?.considered.find(({ decision }) => decision.automation === identifier)?.decision;
}

function whyNot({ hop, automation }: RunRecord, today: ReturnType<typeof decisionIn>): string {
  if (hop > 0) return "Not sent again: the run that led to it does not lead to it any more.";
  if (today === undefined) return "Not sent again: the store has it no more for this event.";
  if (today.decision === "not-matched") return "Not sent again: it does not match any more.";
  const from = automation.repository === "" ? "no repository" : `"${automation.repository}"`;
  return `Not sent again: it was synced from ${from} then, and is from elsewhere now, so its runs have other ids.`;
}

function byAutomation(a: ConsideredAutomation, b: ConsideredAutomation): number {
  return a.decision.automation < b.decision.automation ? -1 : 1;
}

function together(results: readonly DispatchResult[], events: number): DispatchResult {
  const all = results.flatMap((result) => result.events);
  const unrecorded = results.find((result) => result.unrecorded !== undefined)?.unrecorded;
  return {
    events: all,
    summary: { ...summarizeDispatch(all), events },
    ...(unrecorded === undefined ? {} : { unrecorded }),
  };
}
