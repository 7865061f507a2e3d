import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventRecord } from "../../src/model/run-record.ts";
import type { RunLog } from "../../src/ports/run-log.ts";
import { anyText, eventRecord, runRecord } from "../support/run-records.ts";

/** A log that was never written, and a second handle on the same one, as another process has it. */
export interface OpenedRunLog extends AsyncDisposable {
  readonly log: RunLog;
  reopen(): RunLog;
  /** A handle on a log that is not there to be reached, as without the right to read it. */
  unreachable(): RunLog;
  /** Makes something else of what is kept of one event. */
  damage(identity: string): Promise<void>;
}

export interface RunLogContractOptions {
  /** Tests that a log does not pass, by their title, with the reason. */
  readonly skip?: readonly { readonly reason: string; readonly tests: readonly string[] }[];
}

/** Whatever a stranger may call an event; no two of them are the same one. */
const HOSTILE_IDENTITIES: readonly string[] = [
  "",
  " ",
  ".",
  "..",
  "../../etc/passwd",
  "/etc/passwd",
  "a/b",
  "a\\b",
  "a",
  "A",
  "con",
  "a\0b",
  "a\nb",
  "a\u2028b",
  "\u00e9",
  "e\u0301",
  "\u212b",
  "\u00c5",
  "🚢",
  "\ud800",
  "\udbff",
  "__proto__",
  "constructor",
  "https://catalog.example/source event#1",
  '{"a":1}',
  "%2e%2e",
  "~",
  "x".repeat(300),
  "x".repeat(301),
  "é".repeat(512 * 1024),
];

/** What `src/ports/run-log.ts` says of every run log, sentence by sentence. */
export function describeRunLog(
  name: string,
  open: () => Promise<OpenedRunLog>,
  options: RunLogContractOptions = {},
): void {
  const skipped = new Set(options.skip?.flatMap((entry) => entry.tests));
  const test = (title: string, run: (opened: OpenedRunLog) => Promise<void>) => {
    it.skipIf(skipped.has(title))(title, async () => {
      await using opened = await open();
      await run(opened);
    });
  };

  describe(`${name} as a run log`, () => {
    test("has nothing before the first write", async ({ log }) => {
      expect(await log.find([keyOf(eventRecord())])).toEqual(new Map());
      expect(await log.list({ limit: 10 })).toEqual([]);
      expect(await log.prune(Date.UTC(2030, 0, 1))).toBe(0);
    });

    test("finds what was written, from another handle too", async ({ log, reopen }) => {
      const record = fullRecord();

      await log.write([record]);

      expect(await found(log, record)).toEqual(record);
      expect(await found(reopen(), record)).toEqual(record);
      expect(await reopen().list({ limit: 10 })).toEqual([record]);
    });

    test("keeps an event's body as it is, whatever keys it has", async ({ log }) => {
      const text = '{"__proto__":{"a":1},"constructor":null,"b":"Zoë 🚢\\u0000\\ud800","n":1e21}';
      const record = eventRecord({ body: JSON.parse(text) });

      await log.write([record]);

      expect(JSON.stringify((await found(log, record))?.body)).toBe(
        JSON.stringify(JSON.parse(text)),
      );
    });

    test("gives nothing for an event that has no record", async ({ log }) => {
      const [one, other] = [eventRecord(), eventRecord({ identity: "event-2" })];
      await log.write([one]);

      expect([...(await log.find([keyOf(other), keyOf(one)])).keys()]).toEqual([one.identity]);
      expect(await log.find([])).toEqual(new Map());
    });

    test("takes a write of nothing", async ({ log }) => {
      await log.write([]);

      expect(await log.list({ limit: 10 })).toEqual([]);
    });

    test("tells identities apart, whatever characters they have", async ({ log, reopen }) => {
      const records = HOSTILE_IDENTITIES.map((identity) => eventRecord({ identity }));

      await log.write(records);

      const kept = await reopen().find(records.map(keyOf));
      expect(kept.size).toBe(HOSTILE_IDENTITIES.length);
      for (const record of records) expect(kept.get(record.identity)).toEqual(record);
    });

    test("finds any identity again", async ({ log, reopen }) => {
      const identities = fc.uniqueArray(anyText, {
        minLength: 1,
        maxLength: 8,
      });
      await fc.assert(
        fc.asyncProperty(identities, async (some) => {
          const records = some.map((identity) => eventRecord({ identity, runs: [] }));
          await log.write(records);

          expect(await reopen().find(records.map(keyOf))).toEqual(
            new Map(records.map((record) => [record.identity, record])),
          );
        }),
        { numRuns: 8 },
      );
    });

    test("finds 100 events at once", async ({ log, reopen }) => {
      const records = Array.from({ length: 100 }, (_, index) =>
        eventRecord({ identity: `event-${index}`, at: at(index) }),
      );
      await log.write(records.slice(0, 60));

      const kept = await reopen().find(records.map(keyOf));

      expect([...kept.keys()].sort()).toEqual(
        records
          .slice(0, 60)
          .map(({ identity }) => identity)
          .sort(),
      );
    });

    test("keeps an event that could not be decoded", async ({ log }) => {
      const record: EventRecord = {
        format: 1,
        identity: "events[1]",
        at: at(1),
        error: "An event is an object; this is null.",
        runs: [],
      };

      await log.write([record]);

      expect(await found(log, record)).toEqual(record);
    });

    test("adds a write to what is recorded of the event", async ({ log, reopen }) => {
      const body = { resourceType: "entity" };
      await log.write([eventRecord({ body, runs: [runOf("b")] })]);
      await reopen().write([eventRecord({ runs: [runOf("a")] })]);
      await log.write([eventRecord({ runs: [{ ...runOf("c"), hop: 1 }] })]);

      expect(await found(reopen(), eventRecord())).toEqual(
        eventRecord({ body, runs: [runOf("a"), runOf("b"), { ...runOf("c"), hop: 1 }] }),
      );
      expect(await log.list({ limit: 10 })).toHaveLength(1);
    });

    test("adds two records of one event in one write", async ({ log }) => {
      await log.write([eventRecord({ runs: [runOf("b")] }), eventRecord({ runs: [runOf("a")] })]);

      expect((await found(log, eventRecord()))?.runs).toEqual([runOf("a"), runOf("b")]);
    });

    test("takes of two records of a run the later one", async ({ log, reopen }) => {
      const early = runRecord({ outcome: "paused", status: "IN_PROGRESS", updatedAt: at(1) });
      const late = runRecord({ outcome: "dead", status: "FAILURE", updatedAt: at(2) });

      await log.write([eventRecord({ runs: [late] })]);
      await reopen().write([eventRecord({ runs: [early] })]);

      expect((await found(log, eventRecord()))?.runs).toEqual([late]);
    });

    test("keeps a delivery that was accepted, whatever comes later", async ({ log, reopen }) => {
      const accepted = runRecord({ outcome: "delivered", updatedAt: at(1) });
      const late = runRecord({ outcome: "dead", status: "FAILURE", updatedAt: at(2) });

      await log.write([eventRecord({ runs: [accepted] })]);
      await reopen().write([eventRecord({ runs: [late] })]);

      expect((await found(log, eventRecord()))?.runs).toEqual([accepted]);
    });

    test("takes the same record twice for one", async ({ log, reopen }) => {
      await log.write([eventRecord(), eventRecord()]);
      await reopen().write([eventRecord()]);

      expect(await log.list({ limit: 10 })).toEqual([eventRecord()]);
    });

    test("lists the newest first, up to a limit", async ({ log, reopen }) => {
      const days = [3, 1, 40, 2, 75, 0];
      for (const day of days) await log.write([ofDay(day)]);

      const identities = async (limit: number) =>
        (await reopen().list({ limit })).map(({ identity }) => identity);
      expect(await identities(100)).toEqual([
        "day-75",
        "day-40",
        "day-3",
        "day-2",
        "day-1",
        "day-0",
      ]);
      expect(await identities(6)).toHaveLength(6);
      expect(await identities(2)).toEqual(["day-75", "day-40"]);
      expect(await identities(1)).toEqual(["day-75"]);
    });

    test("lists what happened at or after a time, and before another", async ({ log }) => {
      await log.write([0, 1, 2, 3, 40].map(ofDay));

      const identities = async (query: { sinceMs?: number; untilMs?: number; limit?: number }) =>
        (await log.list({ limit: 100, ...query })).map(({ identity }) => identity);
      expect(await identities({ sinceMs: dayMs(2) })).toEqual(["day-40", "day-3", "day-2"]);
      expect(await identities({ sinceMs: dayMs(2) + 1 })).toEqual(["day-40", "day-3"]);
      expect(await identities({ untilMs: dayMs(2) })).toEqual(["day-1", "day-0"]);
      expect(await identities({ untilMs: dayMs(2) + 1 })).toEqual(["day-2", "day-1", "day-0"]);
      expect(await identities({ sinceMs: dayMs(1), untilMs: dayMs(3) })).toEqual([
        "day-2",
        "day-1",
      ]);
      expect(await identities({ untilMs: dayMs(3), limit: 1 })).toEqual(["day-2"]);
      expect(await identities({ sinceMs: dayMs(41) })).toEqual([]);
    });

    test("drops what is long past, and nothing of the time that is kept", async ({
      log,
      reopen,
    }) => {
      const kept = [100, 101, 130].map(ofDay);
      await log.write([...[0, 1, 35].map(ofDay), ...kept]);

      // A log may keep months: what is two of them older is in a unit of its own.
      expect(await reopen().prune(dayMs(100))).toBeGreaterThan(0);

      expect(await log.list({ limit: 100 })).toEqual(kept.toReversed());
      expect(await log.find([0, 1, 35].map((day) => keyOf(ofDay(day))))).toEqual(new Map());
      expect(await log.prune(dayMs(100))).toBe(0);
      await log.write([ofDay(0)]);
      expect(await found(reopen(), ofDay(0))).toEqual(ofDay(0));
    });

    test("loses nothing of 8 writers that add 10 runs each to one event", async (opened) => {
      const writers = Array.from({ length: 8 }, async (_, writer) => {
        const log = opened.reopen();
        for (let number = 0; number < 10; number += 1) {
          await log.write([eventRecord({ runs: [runOf(`writer-${writer}-${number}`)] })]);
        }
      });

      await Promise.all(writers);

      const runs = (await found(opened.log, eventRecord()))?.runs ?? [];
      expect(new Set(runs.map(({ runId }) => runId)).size).toBe(80);
      expect(runs).toHaveLength(80);
    });

    test("shows whole records only to a reader beside a writer", async ({ log, reopen }) => {
      const record = fullRecord();
      let writing = true;
      const reader = reopen();
      const reading = (async () => {
        let seen = 0;
        while (writing) {
          const [one, listed] = [await found(reader, record), await reader.list({ limit: 1 })];
          if (one !== undefined) expect(one.body).toEqual(record.body);
          for (const other of listed) expect(other.body).toEqual(record.body);
          seen = one?.runs.length ?? 0;
        }
        return seen;
      })();

      for (let round = 0; round < 15; round += 1) {
        await log.write([{ ...record, runs: [runOf(`round-${round}`)] }]);
      }
      writing = false;

      expect(await reading).toBeLessThanOrEqual(15);
      expect((await found(reader, record))?.runs).toHaveLength(15);
    });

    test("calls a damaged record corrupt, and reads the others", async (opened) => {
      const { log, reopen, damage } = opened;
      const [one, other] = [eventRecord(), eventRecord({ identity: "event-2", at: at(5) })];
      await log.write([one, other]);
      await damage(one.identity);

      const corrupt = { name: "LongshoreError", code: "run-log-corrupt" };
      await expect(reopen().find([keyOf(one)])).rejects.toMatchObject(corrupt);
      await expect(reopen().list({ limit: 10 })).rejects.toMatchObject(corrupt);
      expect(await found(reopen(), other)).toEqual(other);
    });

    test("lists what is newer than a damaged record", async ({ log, reopen, damage }) => {
      await log.write([ofDay(0), ofDay(1)]);
      await damage("day-0");

      expect(await reopen().list({ limit: 1 })).toEqual([ofDay(1)]);
      expect(await reopen().list({ limit: 9, sinceMs: dayMs(1) })).toEqual([ofDay(1)]);
    });

    test("is an error where it cannot be reached, and never empty", async ({ unreachable }) => {
      const log = unreachable();
      const unreadable = { name: "LongshoreError", code: "run-log-unreadable" };

      await expect(log.find([keyOf(eventRecord())])).rejects.toMatchObject(unreadable);
      await expect(log.list({ limit: 1 })).rejects.toMatchObject(unreadable);
      await expect(log.write([eventRecord()])).rejects.toMatchObject({
        name: "LongshoreError",
        code: "run-log-unwritable",
      });
    });
  });
}

function keyOf({ identity, at }: EventRecord) {
  return { identity, at };
}

async function found(log: RunLog, record: EventRecord): Promise<EventRecord | undefined> {
  return (await log.find([keyOf(record)])).get(record.identity);
}

/** A time of 1 March 2026. */
function at(second: number): string {
  return new Date(Date.UTC(2026, 2, 1, 12, 0, second)).toISOString();
}

function dayMs(day: number): number {
  return Date.UTC(2026, 0, 1, 6) + day * 86_400_000;
}

function ofDay(day: number): EventRecord {
  return eventRecord({ identity: `day-${day}`, at: new Date(dayMs(day)).toISOString() });
}

function runOf(name: string) {
  return runRecord({
    runId: `r_${name}`,
    deliveryId: `msg_${name}`,
    automation: { ...runRecord().automation, identifier: name },
  });
}

/** A record with every member that there is. */
function fullRecord(): EventRecord {
  const asynchronous = runRecord({
    ...runOf("a"),
    status: "IN_PROGRESS",
    external: { id: "734", url: "https://ci.example/734" },
  });
  const caused = runRecord({
    ...runOf("b"),
    hop: 1,
    cause: { identity: "run r_a", type: "RUN_CREATED", target: "a", runId: "r_a" },
    decision: {
      automation: "b",
      decision: "matched",
      expressions: [
        { expression: ".a", outcome: { kind: "value", value: { deep: [1, null, "x"] } } },
        { expression: "empty", outcome: { kind: "empty" } },
        {
          expression: "error",
          outcome: {
            kind: "error",
            error: { code: "jq-runtime", message: "no", line: 1, column: 2 },
          },
        },
      ],
      decidedBy: { kind: "condition", combinator: "or", expressions: [0] },
      note: "A note.",
    },
    outcome: "dead",
    status: "FAILURE",
    error: { code: "http-status", message: "It answered 500.", path: "invocationMethod.url" },
    request: {
      method: "POST",
      url: "https://hooks.example/",
      headers: { "X-Key": "***", ["__proto__"]: "x" },
      body: '{"a":"Zoë 🚢"}',
    },
    response: { status: 500, body: { error: ["no"] }, truncated: true },
    attempts: [
      { number: 1, error: { code: "timeout", message: "No answer." }, durationMs: 15_000 },
      { number: 2, status: 500, durationMs: 12.5 },
    ],
  });
  return eventRecord({
    body: { resourceType: "entity", diff: { after: { title: "Zoë 🚢" } } },
    runs: [asynchronous, caused],
  });
}
