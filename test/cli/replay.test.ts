import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sourceSchema } from "../../scripts/schema/source-schemas.ts";
import { schemaCompiler } from "../../scripts/schema/validator-module.ts";
import { openFileRunLog } from "../../src/adapters/run-log/file-run-log.ts";
import type { JsonObject } from "../../src/model/json.ts";
import { eventBody } from "../support/events.ts";
import { cliProject, runLongshore } from "../support/longshore.ts";
import { replayed } from "../support/replays.ts";
import { eventRecord } from "../support/run-records.ts";

/** An update of a service with so many replicas. */
function update(id: string, replicas: number): JsonObject {
  const entity = { identifier: id, properties: { replicas } };
  return eventBody("entity-updated", { id, diff: { before: entity, after: entity } });
}

const FILE = "automations/tell.json";

const tell = (text: string, condition: string): string =>
  JSON.stringify(
    replayed("tell", `.diff.after.properties.replicas ${condition}`, {
      url: "https://hooks.example.com/{{ .event.diff.after.identifier }}",
      body: { text, replicas: "{{ .event.diff.after.properties.replicas }}" },
    }),
  );

const EVENTS = {
  "events/deep/three.json": JSON.stringify(update("three", 3)),
  "events/many.jsonl": `${JSON.stringify(update("five", 5))}\n\n${JSON.stringify(update("seven", 7))}\n`,
  "events/one.json": JSON.stringify(update("one", 1)),
};

/** A project whose automation is synced; `change` writes another version of it. */
async function world(files: Readonly<Record<string, string>>) {
  const folder = await cliProject({ ...files, [FILE]: tell("old", "> 4") });
  const { exitCode } = await runLongshore(folder.path, "sync");
  if (exitCode !== 0) throw new Error("The project was not synced.");
  return {
    path: folder.path,
    change: (text: string) => writeFile(join(folder.path, FILE), text),
    plan: (...argv: readonly string[]) => runLongshore(folder.path, "plan", ...argv),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

describe("plan --replay", () => {
  it("shows the recorded events that one condition and one body answer differently", async () => {
    await using w = await world({ ...EVENTS, "events/bad.json": "{" });
    await writeFile(join(w.path, "events/junk.json"), Buffer.from([0xff, 0xfe]));
    await w.change(tell("new", "< 6"));

    const { exitCode, stdout } = await w.plan("--replay");

    expect(exitCode).toBe(0);
    expect(stdout.slice(stdout.indexOf("\n\ntell\n"))).toMatchInlineSnapshot(`
      "

      tell
        + newly fires for 2 events
          ENTITY_UPDATED of service, 2026-03-04T09:10:11.131Z three in events/deep/three.json
            POST https://hooks.example.com/three
            {"text":"new","replicas":3}
          ENTITY_UPDATED of service, 2026-03-04T09:10:11.131Z one in events/one.json
            POST https://hooks.example.com/one
            {"text":"new","replicas":1}
        - no longer fires for 1 event
          ENTITY_UPDATED of service, 2026-03-04T09:10:11.131Z seven in events/many.jsonl, line 3
            POST https://hooks.example.com/seven
            {"text":"old","replicas":7}
        ~ sends another request for 1 event
          ENTITY_UPDATED of service, 2026-03-04T09:10:11.131Z five in events/many.jsonl, line 1
            body.text: "old" → "new"

      4 recorded events (4 from files) replayed through 1 changed automation: 1 newly fires (2 events), 1 no longer fires (1 event) and 1 sends another request (1 event).
        not read: events/bad.json: The payload is not JSON: close brace expected at line 1, column 2. Correct it there: keys and texts in double quotes, no comments, no comma at an end.
        not read: events/junk.json: The file cannot be read: it is not UTF-8 text.
        0 from tests: no test has an event.
        0 from the run log: nothing is recorded.
      "
    `);
  });

  it("reads the run log of the store, and writes a document of its schema", async () => {
    await using w = await world({ "events/five.json": EVENTS["events/one.json"] });
    const log = openFileRunLog({ url: "file:runs", path: join(w.path, ".longshore/runs") });
    const [five, six] = [update("five", 5), update("six", 6)];
    await log.write([
      eventRecord({ identity: "five", body: five }),
      eventRecord({ identity: "six", body: six, at: "2026-03-02T00:00:00.000Z" }),
      eventRecord({ identity: "bodiless" }),
    ]);
    await w.change(tell("old", "> 5"));

    const { stdout } = await w.plan("--replay", "--format", "json");

    const document = JSON.parse(stdout);
    expect(document.replay).toMatchObject({
      automations: [
        {
          identifier: "tell",
          effects: [
            { kind: "no-longer-firing", events: 1, examples: [{ event: { identity: "five" } }] },
          ],
        },
      ],
      sources: [
        { name: "tests", events: 0 },
        { name: "files", events: 1 },
        { name: "run-log", events: 2, leftOut: ["The run log kept no body of 1 event."] },
      ],
      summary: { compared: 1, events: 3, left: 0 },
    });
    const validate = schemaCompiler().compile(sourceSchema("plan-output"));
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("replays the events of tests", async () => {
    await using w = await world({
      "automations/tell.test.yaml": [
        "cases:",
        "  - name: many replicas",
        "    event:",
        "      entityUpdated: { blueprint: service, before: {}, after: { properties: { replicas: 9 } } }",
        "    expect: { fires: [tell] }",
      ].join("\n"),
    });
    await w.change(tell("new", "> 4"));

    const { stdout } = await w.plan("--replay");

    expect(stdout).toContain("in automations/tell.test.yaml, many replicas\n");
    expect(stdout).toContain("1 recorded event (1 from tests) replayed through 1 changed");
  });

  it("shows nothing of a file that is only laid out otherwise", async () => {
    await using w = await world(EVENTS);
    await w.change(JSON.stringify(JSON.parse(tell("old", "> 4")), null, 4));

    const { stdout, stderr } = await w.plan("--replay");

    expect(stdout).toMatch(/^Plan against revision 1: no changes;.*\ndigest .*\n$/);
    expect(stderr).toContain("No event was replayed: the plan changes no automation's answers.");
  });

  it("says in one line that there is no event, and why", async () => {
    await using w = await world({});
    await w.change(tell("new", "> 4"));

    const { stdout } = await w.plan("--replay");

    expect(stdout).toContain(
      '\n\nNo recorded event was there to replay: 0 from tests (no test has an event), 0 from files ("events/" has no file of events) and 0 from the run log (nothing is recorded).\n',
    );
  });

  it("replays as many as it is told to, and says how many it left", async () => {
    await using w = await world(EVENTS);
    await w.change(tell("new", "> 4"));

    const { stdout } = await w.plan("--replay", "--replay-limit", "1", "--format", "markdown");

    expect(stdout).toContain("1 recorded event &#40;1 from files&#41; replayed through 1 changed");
    expect(stdout).toContain("Another 3 events were not replayed: the limit is 1.");
  });

  it.each([
    [["--replay-limit", "5"], '"--replay-limit" has no meaning without "--replay".'],
    [["--run-log", "none"], '"--run-log" has no meaning without "--replay".'],
    [
      ["--replay", "--replay-limit", "none"],
      '"--replay-limit" is "none"; it is a number of events',
    ],
  ])("refuses %j", async (argv, message) => {
    await using folder = await cliProject({});

    const { exitCode, stderr } = await runLongshore(folder.path, "plan", ...argv);

    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});
