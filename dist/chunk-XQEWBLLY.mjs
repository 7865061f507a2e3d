import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  findRun,
  findRuns,
  isUnderWay,
  updateTime
} from "./chunk-U4VORWJS.mjs";
import {
  dispatch,
  runEndedEvent
} from "./chunk-IID7RRQU.mjs";
import {
  automationPath,
  isAutomation,
  parseJson
} from "./chunk-QGUJPN6Q.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/commands/run-ended.ts
async function runEnded(ended, deps) {
  let { run, record, summary } = ended, automation = await storedAutomation(run.automation.identifier, deps.store), event = runEndedEvent({
    ...run,
    automation,
    event: causeOf(run, record),
    ...summary === void 0 ? {} : { summary }
  });
  return await dispatch({ events: [{ kind: "event", event }], dryRun: !1 }, deps);
}
function causeOf({ cause }, { type, target = "", body = {} }) {
  return cause !== void 0 ? { resource: "run", target: cause.target, body: {} } : { resource: type?.startsWith("RUN_") === !0 ? "run" : "entity", target, body };
}
async function storedAutomation(identifier, store) {
  let path = automationPath(identifier), { text } = await store.read(path);
  if (text === void 0) return { identifier };
  let value = parseJson(text, { url: store.url, path });
  return isAutomation(value) ? value : { identifier };
}

// src/commands/runs.ts
async function listRuns({ filter, limit }, { runLog }) {
  return await findRuns(filter, limit, runLog);
}
async function showRun(id, { runLog }) {
  return { runs: [await findRun(id, runLog)], undecodable: [], more: !1 };
}
async function reportRun(input, deps) {
  let { runLog, clock, offer } = deps, { record, run } = await findRun(input.id, runLog);
  if (!isUnderWay(run)) throw notUnderWay(run);
  let { summary, link } = input, reported = {
    ...run,
    status: input.status,
    ...summary === void 0 ? {} : { summary },
    ...link === void 0 ? {} : { link },
    updatedAt: updateTime(run, clock.now())
  }, ended = { record, run: reported }, dispatched = await offer(ended), { body: _, ...event } = record;
  return await runLog.write([{ ...event, runs: [reported] }]), { ended, dispatched };
}
function notUnderWay({ runId, outcome, status, updatedAt }) {
  if (outcome === "delivered")
    return new LongshoreError(
      "run-ended",
      `The run "${runId}" ended with ${status}, at ${updatedAt}; that is final.`
    );
  let what = outcome === "paused" ? "was not sent yet" : "was not delivered";
  return new LongshoreError("run-ended", `The run "${runId}" ${what}: it is ${outcome}.`, {
    hint: "Send it with longshore redrive."
  });
}

export {
  runEnded,
  listRuns,
  showRun,
  reportRun
};
