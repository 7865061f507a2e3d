import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  summarizeDispatch
} from "./chunk-WLCQEZH4.mjs";
import {
  decodeEvent
} from "./chunk-UFATSMIA.mjs";
import {
  groupBy
} from "./chunk-MIZ4UIKU.mjs";

// src/commands/redrive.ts
var EVENTS_AT_ONCE = 100;
async function redrive(selected, { dispatchAgain }) {
  let events = [...groupBy(selected, ({ record }) => record.identity).values()].map(eventAgain).sort((a, b) => a.record.at < b.record.at ? -1 : 1), results = [];
  for (let start = 0; start < events.length; start += EVENTS_AT_ONCE) {
    let some = events.slice(start, start + EVENTS_AT_ONCE), again = some.flatMap(({ event }) => event ?? []), only = new Set(
      some.flatMap((item) => item.event === void 0 ? [] : item.runs.map((run) => run.runId))
    ), result = again.length === 0 ? NOTHING : await dispatchAgain(again, only);
    results.push({ ...result, events: some.flatMap((item) => reportOf(item, only, result)) });
  }
  return together(results, events.length);
}
var NOTHING = { events: [], summary: summarizeDispatch([]) };
function eventAgain(items) {
  let [first] = items;
  if (first === void 0) throw new Error("A group has a run.");
  let { record } = first, runs = items.map(({ run }) => run);
  if (record.body === void 0)
    return { record, runs, problem: "The event was not kept, so its request cannot be made again: run the workflow run that dispatched it again." };
  let decoded = decodeEvent(record.body);
  return decoded.kind === "undecodable" ? { record, runs, problem: `What was kept is no event: ${decoded.message}` } : { record, runs, event: { ...decoded.event, identity: record.identity }, problem: "" };
}
function reportOf({ record, runs, event, problem }, only, result) {
  let root = {
    identity: record.identity,
    ...record.type === void 0 ? {} : { type: record.type },
    ...record.target === void 0 ? {} : { target: record.target },
    considered: []
  };
  if (event === void 0) {
    let considered = runs.map((run) => notSent(run, "event-not-kept", problem));
    return [{ ...root, considered }];
  }
  let own = eventsOf(record.identity, result), seen = new Set(own.flatMap(({ considered }) => considered.map(({ run }) => run?.runId))), [first] = own, missing = runs.filter(({ runId }) => !seen.has(runId)).map((run) => noLonger(run, first)), started = own.map((one) => ({
    ...one,
    considered: one.considered.filter(
      ({ run }) => run !== void 0 && (only.has(run.runId) || run.outcome !== "skipped")
    )
  }));
  return [
    { ...root, considered: [...started[0]?.considered ?? [], ...missing].sort(byAutomation) },
    ...started.slice(1).filter(({ considered }) => considered.length > 0)
  ];
}
function eventsOf(identity, { events }) {
  let start = events.findIndex(
    (event) => event.identity === identity && event.cause === void 0
  );
  if (start === -1) return [];
  let rest = events.slice(start + 1), end = rest.findIndex(({ cause }) => cause === void 0);
  return [...events.slice(start, start + 1), ...end === -1 ? rest : rest.slice(0, end)];
}
function notSent(run, code, message) {
  let { runId, deliveryId, decision } = run;
  return { decision, run: {
    runId,
    deliveryId,
    outcome: "failed",
    error: { code, message },
    attempts: []
  } };
}
function noLonger(run, event) {
  let { runId, deliveryId } = run, { identifier } = run.automation, today = run.hop === 0 ? decisionIn(event, identifier) : void 0;
  return {
    decision: { ...today ?? run.decision, note: whyNot(run, today) },
    run: { runId, deliveryId, outcome: "skipped", attempts: [] }
  };
}
function decisionIn(event, identifier) {
  return event?.considered.find(({ decision }) => decision.automation === identifier)?.decision;
}
function whyNot({ hop, automation }, today) {
  return hop > 0 ? "Not sent again: the run that led to it does not lead to it any more." : today === void 0 ? "Not sent again: the store has it no more for this event." : today.decision === "not-matched" ? "Not sent again: it does not match any more." : `Not sent again: it was synced from ${automation.repository === "" ? "no repository" : `"${automation.repository}"`} then, and is from elsewhere now, so its runs have other ids.`;
}
function byAutomation(a, b) {
  return a.decision.automation < b.decision.automation ? -1 : 1;
}
function together(results, events) {
  let all = results.flatMap((result) => result.events), unrecorded = results.find((result) => result.unrecorded !== void 0)?.unrecorded;
  return {
    events: all,
    summary: { ...summarizeDispatch(all), events },
    ...unrecorded === void 0 ? {} : { unrecorded }
  };
}

export {
  redrive
};
