import type { RecordedRun, RecordedRuns } from "../model/recorded-runs.ts";
import { summarizeRuns } from "../model/recorded-runs.ts";
import type { EventRecord } from "../model/run-record.ts";
import { decisionJson } from "./json-dispatch.ts";
import { jsonText } from "./json-text.ts";

/** The `runs` document: `schemas/runs-output.schema.json`. */
export function runsJson(found: RecordedRuns): string {
  return jsonText({
    runs: found.runs.map(runJson),
    undecodable: found.undecodable.map(({ identity, at, error }) => ({ identity, at, error })),
    summary: summarizeRuns(found),
  });
}

function runJson({ record, run }: RecordedRun): object {
  const { automation, decision } = run;
  return {
    runId: run.runId,
    deliveryId: run.deliveryId,
    automation: {
      identifier: automation.identifier,
      digest: automation.digest,
      repository: automation.repository,
    },
    event: eventJson(record),
    hop: run.hop,
    ...(run.cause === undefined ? {} : { cause: run.cause }),
    decision: { ...decisionJson(decision), decidedBy: decision.decidedBy },
    outcome: run.outcome,
    status: run.status,
    ...(run.summary === undefined ? {} : { summary: run.summary }),
    ...(run.link === undefined ? {} : { link: run.link }),
    ...(run.error === undefined ? {} : { error: run.error }),
    ...(run.request === undefined ? {} : { request: run.request }),
    ...(run.response === undefined ? {} : { response: run.response }),
    ...(run.external === undefined ? {} : { external: run.external }),
    attempts: run.attempts,
    startedAt: run.startedAt,
    updatedAt: run.updatedAt,
  };
}

function eventJson({ identity, type, target, at }: EventRecord): object {
  return {
    identity,
    ...(type === undefined ? {} : { type }),
    ...(target === undefined ? {} : { target }),
    at,
  };
}
