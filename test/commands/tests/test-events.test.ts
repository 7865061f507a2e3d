import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { createDefinitionFiles } from "../../../src/adapters/file-system/definition-files.ts";
import { testEvents } from "../../../src/commands/tests/test-events.ts";
import { DEFAULT_CONFIG } from "../../../src/model/config.ts";
import { tempDirectory } from "../../support/temp-directory.ts";

async function eventsIn(files: Readonly<Record<string, string>>, link?: readonly [string, string]) {
  await using root = await tempDirectory();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root.path, name)), { recursive: true });
    await writeFile(join(root.path, name), text);
  }
  if (link !== undefined) await symlink(link[1], join(root.path, link[0]));
  const places = { root: root.path, workingDirectory: root.path };
  return await testEvents(DEFAULT_CONFIG.automations, createDefinitionFiles(places));
}

const EVENT = {
  id: "e1",
  resourceType: "entity",
  action: "CREATE",
  context: { blueprintIdentifier: "service" },
};

describe("the events of tests", () => {
  it("are those of every case: built, of a file, written out", async () => {
    const events = await eventsIn({
      "automations/a.test.yaml": `cases:
  - name: builds
    event: { entityCreated: { blueprint: service } }
    expect: {}
  - name: reads
    events: [{ file: ../events/two.json }, { event: ${JSON.stringify(EVENT)} }]
    expect: {}
`,
      "events/two.json": JSON.stringify({ events: [EVENT, { ...EVENT, id: "e2" }] }),
      "automations/b.test.json": JSON.stringify({
        cases: [{ name: "is JSON", event: EVENT, expect: {} }],
      }),
    });

    expect(events.map((one) => [one.file, one.case, one.event.target])).toEqual([
      ["automations/a.test.yaml", "builds", "service"],
      ["automations/a.test.yaml", "reads", "service"],
      ["automations/a.test.yaml", "reads", "service"],
      ["automations/a.test.yaml", "reads", "service"],
      ["automations/b.test.json", "is JSON", "service"],
    ]);
    expect(events.map(({ event }) => event.identity).slice(1)).toEqual(["e1", "e2", "e1", "e1"]);
  });

  it("are the same every time, and happen at the case's clock", async () => {
    const files = {
      "automations/a.test.yaml": `clock: 2026-05-06T07:08:09+02:00
cases:
  - name: at the file's clock
    event: { entityCreated: { blueprint: service } }
    expect: {}
  - name: at its own
    clock: 2027-01-01
    event: { entityCreated: { blueprint: service } }
    expect: {}
`,
    };
    const [first, again] = [await eventsIn(files), await eventsIn(files)];

    expect(again).toEqual(first);
    expect(first.map(({ event }) => event.body["trigger"])).toMatchObject([
      { at: "2026-05-06T05:08:09.000Z" },
      { at: "2027-01-01T00:00:00.000Z" },
    ]);
  });

  it("leave out a case whose event file leads out of the repository by a link", async () => {
    await using outside = await tempDirectory();
    await writeFile(join(outside.path, "e.json"), JSON.stringify(EVENT));

    const events = await eventsIn(
      {
        "automations/a.test.yaml": `cases:
  - { name: a, event: { file: link.json }, expect: {} }
  - { name: b, event: { entityCreated: { blueprint: service } }, expect: {} }
`,
      },
      ["automations/link.json", join(outside.path, "e.json")],
    );

    expect(events.map((one) => one.case)).toEqual(["b"]);
  });
});
