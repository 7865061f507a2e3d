import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventRecord, RunRecord } from "../../src/model/run-record.ts";
import { laterRun, mergeEventRecords, sortRuns } from "../../src/model/run-record.ts";
import { eventRecord, runRecord } from "../support/run-records.ts";

const runs: fc.Arbitrary<RunRecord> = fc
  .record({
    runId: fc.constantFrom("r_a", "r_b", "r_c"),
    identifier: fc.constantFrom("a", "b", "B"),
    hop: fc.nat({ max: 2 }),
    outcome: fc.constantFrom("delivered", "dead", "failed", "paused"),
    status: fc.constantFrom("IN_PROGRESS", "SUCCESS", "FAILURE"),
    second: fc.nat({ max: 5 }),
  })
  .map(({ identifier, second, ...run }) =>
    runRecord({
      ...run,
      automation: { ...runRecord().automation, identifier },
      updatedAt: `2026-03-01T10:00:0${second}.000Z`,
    }),
  );

/** A record as a writer makes it: each run once. */
const records: fc.Arbitrary<EventRecord> = fc
  .uniqueArray(runs, { selector: ({ runId }) => runId, maxLength: 3 })
  .map((some) => eventRecord({ runs: sortRuns(some) }));

function ids({ runs }: EventRecord): readonly string[] {
  return runs.map(({ runId }) => runId).sort();
}

function one(record: EventRecord, runId: string): RunRecord | undefined {
  return record.runs.find((run) => run.runId === runId);
}

describe("mergeEventRecords", () => {
  it("changes nothing by a record that is there already", () => {
    fc.assert(
      fc.property(records, records, (known, found) => {
        const merged = mergeEventRecords(known, found);

        expect(mergeEventRecords(known, known)).toEqual(known);
        expect(mergeEventRecords(merged, found)).toEqual(merged);
        expect(mergeEventRecords(merged, merged)).toEqual(merged);
      }),
    );
  });

  it("has every run of either, each once", () => {
    fc.assert(
      fc.property(records, records, (known, found) => {
        const merged = ids(mergeEventRecords(known, found));

        expect(merged).toEqual([...new Set([...ids(known), ...ids(found)])].sort());
      }),
    );
  });

  it("gives the same whatever is merged first", () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        expect(mergeEventRecords(mergeEventRecords(a, b), c)).toEqual(
          mergeEventRecords(a, mergeEventRecords(b, c)),
        );
      }),
    );
  });

  it("never turns a delivered run into another, or an ended one back", () => {
    fc.assert(
      fc.property(records, records, (known, found) => {
        const merged = mergeEventRecords(known, found);
        for (const run of [...known.runs, ...found.runs]) {
          const kept = one(merged, run.runId);
          if (run.outcome !== "delivered") continue;
          expect(kept?.outcome).toBe("delivered");
          if (run.status !== "IN_PROGRESS") expect(kept?.status).not.toBe("IN_PROGRESS");
        }
      }),
    );
  });

  it("sorts runs by hop, then by automation, then by id", () => {
    fc.assert(
      fc.property(records, records, (known, found) => {
        const { runs: merged } = mergeEventRecords(known, found);

        expect(merged).toEqual(sortRuns(merged));
        for (const [index, run] of merged.entries()) {
          const before = merged[index - 1];
          if (before !== undefined) expect(before.hop).toBeLessThanOrEqual(run.hop);
        }
      }),
    );
  });

  it("keeps the time at which the event was known first, and a body that either has", () => {
    const known = eventRecord({ at: "2026-03-01T10:00:00.000Z", body: { a: 1 } });
    const found = eventRecord({ at: "2026-03-02T10:00:00.000Z" });

    expect(mergeEventRecords(known, found)).toMatchObject({ at: known.at, body: { a: 1 } });
    expect(mergeEventRecords(found, known)).toMatchObject({ at: found.at, body: { a: 1 } });
  });
});

describe("laterRun", () => {
  const at = (second: number) => `2026-03-01T10:00:0${second}.000Z`;

  it.each<[string, Partial<RunRecord>, Partial<RunRecord>]>([
    [
      "the later one",
      { outcome: "dead", updatedAt: at(2) },
      { updatedAt: at(1), outcome: "paused" },
    ],
    [
      "the one that was delivered, though earlier",
      { outcome: "delivered", updatedAt: at(1) },
      { outcome: "dead", updatedAt: at(2) },
    ],
    [
      "of two that were delivered the one that ended, though earlier",
      { outcome: "delivered", status: "FAILURE", updatedAt: at(1) },
      { outcome: "delivered", status: "IN_PROGRESS", updatedAt: at(2) },
    ],
    [
      "of two that ended the later one",
      { outcome: "delivered", status: "SUCCESS", updatedAt: at(2) },
      { outcome: "delivered", status: "FAILURE", updatedAt: at(1) },
    ],
    [
      "of a paused and a failed one the later one, though it did not end",
      { outcome: "paused", status: "IN_PROGRESS", updatedAt: at(2) },
      { outcome: "dead", status: "FAILURE", updatedAt: at(1) },
    ],
  ])("is %s", (_, right, wrong) => {
    const [expected, other] = [runRecord(right), runRecord(wrong)];

    expect(laterRun(expected, other)).toBe(expected);
    expect(laterRun(other, expected)).toBe(expected);
  });

  it("is the second of two of one time", () => {
    const [first, second] = [runRecord({ startedAt: at(1) }), runRecord({ startedAt: at(2) })];

    expect(laterRun(first, second)).toBe(second);
  });
});
