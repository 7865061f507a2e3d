import fc from "fast-check";
import type { EventRecord, RunRecord } from "../../src/model/run-record.ts";

/** A delivered, finished run of the automation `notify`. */
export function runRecord(overrides: Partial<RunRecord> = {}): RunRecord {
  return {
    runId: "r_AAAAAAAAAAAAAAAA",
    deliveryId: "msg_AAAAAAAAAAAAAAAAAAAAAAAAAAA",
    automation: {
      identifier: "notify",
      digest: `sha256:${"0".repeat(64)}`,
      repository: "acme/catalog",
    },
    hop: 0,
    decision: {
      automation: "notify",
      decision: "matched",
      expressions: [],
      decidedBy: { kind: "no-condition" },
    },
    outcome: "delivered",
    status: "SUCCESS",
    attempts: [{ number: 1, status: 200, durationMs: 12 }],
    startedAt: "2026-03-01T10:00:00.000Z",
    updatedAt: "2026-03-01T10:00:01.000Z",
    ...overrides,
  };
}

/** A record of an update of the blueprint `service`, with one run unless told otherwise. */
export function eventRecord(overrides: Partial<EventRecord> = {}): EventRecord {
  return {
    format: 1,
    identity: "event-1",
    type: "ENTITY_UPDATED",
    target: "service",
    at: "2026-03-01T10:00:00.000Z",
    runs: [runRecord()],
    ...overrides,
  };
}

/** Any text of UTF-16, halves of surrogate pairs included. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0xffff })), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));
