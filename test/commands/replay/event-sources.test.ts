import { describe, expect, it } from "vitest";
import { createNoRunLog } from "../../../src/adapters/run-log/no-run-log.ts";
import type { EventSource, SourcedEvent } from "../../../src/commands/replay/event-source.ts";
import { fileSource } from "../../../src/commands/replay/file-source.ts";
import type { ReplayAudience } from "../../../src/commands/replay/run-log-source.ts";
import { runLogSource } from "../../../src/commands/replay/run-log-source.ts";
import { LongshoreError } from "../../../src/errors/longshore-error.ts";
import type { EventFiles } from "../../../src/ports/event-files.ts";
import type { RunLog } from "../../../src/ports/run-log.ts";
import { eventBody } from "../../support/events.ts";
import { createMemoryRunLog } from "../../support/memory-run-log.ts";
import { eventRecord } from "../../support/run-records.ts";

const event = (id: string) => JSON.stringify(eventBody("entity-updated", { id }));

/** Files by name; a text that is a function gives its pieces. */
function filesOf(texts: Readonly<Record<string, string | (() => Iterable<string>)>>): EventFiles {
  return {
    list: async () => Object.keys(texts).sort(),
    async *read(file) {
      const text = texts[file];
      if (typeof text === "function") yield* text();
      else if (text !== undefined) yield text;
    },
  };
}

async function itemsOf(source: EventSource): Promise<readonly SourcedEvent[]> {
  const items: SourcedEvent[] = [];
  for await (const item of source.read()) items.push(item);
  return items;
}

/** `identity in place`, or what was said instead. */
async function told(source: EventSource): Promise<readonly string[]> {
  return (await itemsOf(source)).map((item) => {
    if (item.kind === "event") return `${item.event.identity} in ${item.place}`;
    if (item.kind === "problem") return `${item.place}: ${item.message}`;
    return item.kind === "nothing" ? item.because : item.message;
  });
}

describe("the files of a folder", () => {
  it("give the events of every shape that a dispatch decodes", async () => {
    const files = filesOf({
      "a.json": event("plain"),
      "b.json": `{"client_payload": {"event": ${event("wrapped")}}}`,
      "c.json": `{"events": [${event("first")}, ${event("second")}]}`,
      "d.jsonl": `${event("line")}\n\n[${event("many")}, ${event("more")}]\n`,
      "e.json": JSON.stringify(eventBody("cloud-event")),
    });

    expect(await told(fileSource("events/", files))).toEqual([
      "plain in a.json",
      "wrapped in b.json",
      "first in c.json[0]",
      "second in c.json[1]",
      "line in d.jsonl, line 1",
      "many in d.jsonl, line 3[0]",
      "more in d.jsonl, line 3[1]",
      expect.stringMatching(/ in e\.json$/),
    ]);
  });

  it("that cannot be read or are no events are named, and the others stand", async () => {
    const files = filesOf({
      "a.json": '{\n  "id": }',
      "b.jsonl": `{\n${event("good")}\n{"resourceType": "other"}`,
      "c.json": "",
      "d.json": () => {
        throw new LongshoreError("event-unreadable", "It cannot be read.");
      },
      "e.json": event("last"),
    });

    expect(await told(fileSource("events/", files))).toEqual([
      expect.stringMatching(
        /^a\.json: The payload is not JSON: .* at line 2, column 9\. Correct it there/,
      ),
      expect.stringMatching(/^b\.jsonl, line 1: The payload is not JSON/),
      "good in b.jsonl, line 2",
      expect.stringMatching(/^b\.jsonl, line 3: "resourceType" is "other"/),
      "c.json: The payload is empty. Give an event as JSON.",
      "d.json: It cannot be read.",
      "last in e.json",
    ]);
  });

  it("give more events than one payload may hold, piece by piece where they are large", async () => {
    const some = `${Array.from({ length: 500 }, (_, at) => event(`id-${at}`)).join(",")},`;
    const times = Math.ceil((20 * 1024 * 1024) / some.length);
    const files = filesOf({
      *"large.json"() {
        yield "[";
        for (let time = 0; time < times; time += 1) yield some;
        yield `${event("last")}]`;
      },
    });
    let [events, others] = [0, 0];

    for await (const item of fileSource("events/", files).read()) {
      if (item.kind === "event") events += 1;
      else others += 1;
    }

    expect([events, others]).toEqual([times * 500 + 1, 0]);
  });

  it("are as many as there is room for, and the others are counted", async () => {
    const files = filesOf({
      "a.jsonl": `${event("a")}\n`.repeat(2),
      "b.json": event("b"),
      "c.json": event("c"),
    });

    expect(await told(fileSource("events/", files, event("a").length))).toEqual([
      "a in a.jsonl, line 1",
      "a in a.jsonl, line 2",
      `"events/" has more than ${event("a").length} characters, which is as much as is read: 2 files of it were not read.`,
    ]);
  });

  it("may be none", async () => {
    expect(await told(fileSource("events/", filesOf({})))).toEqual([
      '"events/" has no file of events',
    ]);
  });
});

describe("the events of a run log", () => {
  const open = (log: RunLog) => async () => log;
  const options = { limit: 2, runLogBodies: "auto" } as const;

  it("are the newest whose bodies were kept, under the identity that they came with", async () => {
    const log = createMemoryRunLog();
    await log.write(
      ["1", "2", "3"].map((day) =>
        eventRecord({
          identity: `source ${day}`,
          at: `2026-03-0${day}T00:00:00.000Z`,
          body: eventBody("entity-updated"),
        }),
      ),
    );

    expect(await told(runLogSource(open(log), options))).toEqual([
      "source 3 in memory:",
      "source 2 in memory:",
    ]);
  });

  it("are not there where bodies are not kept, or nothing is recorded", async () => {
    const bodiless = createMemoryRunLog();
    await bodiless.write([eventRecord()]);
    const mixed = createMemoryRunLog();
    await mixed.write([
      eventRecord({ identity: "with", body: eventBody("entity-updated") }),
      eventRecord({ identity: "without" }),
    ]);
    const logs = [
      bodiless,
      createMemoryRunLog(),
      createMemoryRunLog(false, true),
      createNoRunLog(),
    ];

    expect(await Promise.all(logs.map((log) => told(runLogSource(open(log), options))))).toEqual([
      ["bodies are not kept"],
      ["nothing is recorded"],
      ["bodies are not kept where anybody can read them"],
      ["no runs are recorded"],
    ]);
    expect(await told(runLogSource(open(mixed), options))).toEqual([
      "with in memory:",
      "The run log kept no body of 1 event.",
    ]);
  });

  it("are not there for those who could not read them in the log", async () => {
    const logs = [createMemoryRunLog(), createMemoryRunLog(false, true)];
    for (const log of logs) {
      await log.write([eventRecord({ identity: "kept", body: eventBody("entity-updated") })]);
    }
    const shown = (audience: ReplayAudience) =>
      Promise.all(
        logs.map((log) =>
          told(runLogSource(open(log), { limit: 2, runLogBodies: true, audience })),
        ),
      );

    expect(await shown("members")).toEqual([["kept in memory:"], ["kept in memory:"]]);
    expect(await shown("everybody")).toEqual([
      ["what it keeps is not shown where anybody can read it"],
      ["kept in memory:"],
    ]);
    expect(await shown("strangers")).toEqual([
      ["it is not read for a pull request from a fork"],
      ["it is not read for a pull request from a fork"],
    ]);
  });

  it("are not there where it cannot be read, which is named", async () => {
    const log: RunLog = {
      ...createMemoryRunLog(),
      list: async () => {
        throw new LongshoreError("run-log-unreadable", "It cannot be read.");
      },
    };

    expect(await told(runLogSource(open(log), options))).toEqual(["run log: It cannot be read."]);
  });
});
