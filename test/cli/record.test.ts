import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sourceSchema } from "../../scripts/schema/source-schemas.ts";
import { schemaCompiler } from "../../scripts/schema/validator-module.ts";
import type { Json, JsonObject } from "../../src/model/json.ts";
import { definitionOf } from "../support/judged.ts";
import { cliProject, runLongshore } from "../support/longshore.ts";
import type { TempDirectory } from "../support/temp-directory.ts";

const TOKEN = "ghp_abcdefghijklmnopqrstuvwxyz0123456789";

function update(properties: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    action: "UPDATE",
    resourceType: "entity",
    trigger: { by: { userId: "auth0|u1" }, origin: "UI", at: "2026-01-02T03:04:05Z" },
    context: { blueprintIdentifier: "service", entityIdentifier: "checkout" },
    diff: { before: null, after: { title: "The Checkout", properties } },
    ...more,
  };
}

function project(
  conditions: readonly string[],
  event: Json,
  more: Readonly<Record<string, string>> = {},
): Promise<TempDirectory> {
  const definitions = conditions.map((condition, index) => [
    `automations/${index}.json`,
    JSON.stringify(definitionOf({ id: `a${index}`, when: [condition] })),
  ]);
  return cliProject({
    ...Object.fromEntries(definitions),
    "event.json": JSON.stringify(event),
    ...more,
  });
}

const validate = schemaCompiler().compile(sourceSchema("record-output"));

async function record(folder: TempDirectory, ...argv: readonly string[]) {
  const result = await runLongshore(folder.path, "record", "--format", "json", ...argv);
  const document: unknown = JSON.parse(result.stdout);
  if (result.exitCode < 2 && !validate(document)) throw new Error(JSON.stringify(validate.errors));
  return { ...result, document };
}

async function saved(folder: TempDirectory, file: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder.path, file), "utf8"));
}

describe("longshore record", () => {
  it("saves an event without people, tokens and free text, under a name of its own", async () => {
    const event = update({ owner: "ada@acme.io", apiToken: TOKEN, status: "down", note: "a b" });
    await using folder = await project(['.diff.after.properties.status == "down"'], event);

    const { exitCode, stdout, stderr } = await runLongshore(
      folder.path,
      ...["record", "--event", "event.json"],
    );

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const [file = ""] = await readdir(join(folder.path, "events"));
    expect(file).toMatch(/^entity-updated-service-[0-9a-f]{12}\.json$/);
    expect(stdout).toBe(
      `created  events/${file}  (ENTITY_UPDATED of service)\n` +
        "  The 1 automation on its route decides as before. Replaced: 2 people, 1 token and 2 texts.\n",
    );
    expect(await saved(folder, `events/${file}`)).toEqual(
      update(
        { owner: "person-2@example.com", apiToken: "token-1", status: "down", note: "text-2" },
        {
          trigger: { by: { userId: "person-1" }, origin: "UI", at: "2026-01-02T03:04:05Z" },
          diff: {
            before: null,
            after: {
              title: "text-1",
              properties: {
                ...{ owner: "person-2@example.com", apiToken: "token-1" },
                ...{ status: "down", note: "text-2" },
              },
            },
          },
        },
      ),
    );
  });

  it("keeps the text that a condition reads, and the person that it decides by, and says so", async () => {
    const byOwner = '.diff.after.properties.owner == "ada@acme.io"';
    const event = update({ owner: "ada@acme.io", lead: "bob@acme.io", state: "In progress" });
    await using folder = await project(
      [byOwner, '.diff.after.properties.state == "Done"', ".diff.after.properties.lead != null"],
      event,
    );

    const { document, exitCode } = await record(folder, "--event", "event.json", "--name", "one");

    expect(exitCode).toBe(0);
    expect(document).toMatchObject({
      events: [
        {
          outcome: "created",
          file: "events/one.json",
          considered: 3,
          kept: [
            {
              paths: ["diff.after.properties.owner"],
              looksLike: "person",
              reason: "decides",
              readBy: [{ automation: "a0", expression: byOwner }],
            },
            {
              paths: ["diff.after.properties.state"],
              looksLike: "text",
              reason: "read",
              readBy: [{ automation: "a1" }],
            },
          ],
        },
      ],
      summary: { events: 1, saved: 1, kept: 2 },
    });
    expect(await saved(folder, "events/one.json")).toMatchObject({
      diff: {
        after: {
          properties: {
            ...{ owner: "ada@acme.io", lead: "person-3@example.com", state: "In progress" },
          },
        },
      },
    });
    const { stdout } = await runLongshore(folder.path, "record", "--event", "events/one.json");
    expect(stdout).toContain(
      "warning: kept diff.after.properties.owner, which looks like a person",
    );
    expect(stdout).toContain("Look at what was kept before you commit it.");
  });

  it("keeps as little as is enough where nobody knows what an expression reads", async () => {
    const properties = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`p${index}`, `some text ${index}`]),
    );
    await using folder = await project(
      ['[.. | strings] | any(. == "some text 31")', "[paths(strings)] | length > 3"],
      update(properties),
    );

    const { document } = await record(folder, "--event", "event.json");

    expect(document).toMatchObject({
      events: [{ kept: [{ paths: ["diff.after.properties.p31"], reason: "decides" }] }],
    });
  });

  it("refuses an event whose decisions need a token, and saves the others", async () => {
    const safe = update({ apiToken: "x" });
    await using folder = await project(
      [`.diff.after.properties.apiToken == "${TOKEN}"`],
      [update({ apiToken: TOKEN }), safe, { resourceType: "entity" }],
    );

    const { exitCode, document, stdout } = await record(folder, "--event", "event.json");

    expect(exitCode).toBe(1);
    expect(document).toMatchObject({
      events: [
        { outcome: "refused", place: "events[0]", message: expect.stringContaining('"a0"') },
        { outcome: "created" },
        { outcome: "undecodable", place: "events[2]" },
      ],
      summary: { events: 3, saved: 1, refused: 1, undecodable: 1 },
    });
    expect(await readdir(join(folder.path, "events"))).toHaveLength(1);
    expect(stdout).not.toContain(TOKEN);
  });

  it("changes nothing the second time, and no event of another content without --force", async () => {
    await using folder = await project([], update({ a: "One text" }));
    const one = ["--event", "event.json", "--name", "Ünïque/../NUL"] as const;
    const refused = await record(folder, ...one);
    expect(refused.exitCode).toBe(2);

    const name = ["--name", "Incidents/NUL é"] as const;
    const first = await record(folder, "--event", "event.json", ...name);
    const again = await record(folder, "--event", "events/incidents/nul-e.json", ...name);
    await writeFile(join(folder.path, "event.json"), JSON.stringify(update({ a: 2 })));
    const other = await record(folder, "--event", "event.json", ...name);
    const forced = await record(folder, "--event", "event.json", ...name, "--force");

    const outcome = (value: string) => ({ events: [{ outcome: value }] });
    expect([first.exitCode, first.document]).toMatchObject([0, outcome("created")]);
    expect([again.exitCode, again.document]).toMatchObject([0, outcome("unchanged")]);
    expect([other.exitCode, other.document]).toMatchObject([1, outcome("exists")]);
    expect([forced.exitCode, forced.document]).toMatchObject([0, outcome("replaced")]);
  });

  it("takes names up to their limit, whole", async () => {
    await using folder = await project([], [update({ a: 1 }), update({ a: 2 })]);
    const [name, part] = ["x".repeat(78), "y".repeat(78)];

    const { document } = await record(
      folder,
      ...["--event", "event.json", "--name", `${name}/${part}`],
    );

    expect(document).toMatchObject({
      events: [
        { file: `events/${name}/${part}-1.json` },
        { file: `events/${name}/${part}-2.json` },
      ],
    });
  });

  it("takes the automations of the store, and the folder of the configuration", async () => {
    const condition = '.diff.after.properties.owner == "ada@acme.io"';
    const event = update({ owner: "ada@acme.io" });
    await using folder = await project([condition], [event, event], {
      "longshore.yaml": "events: recorded/events\n",
    });
    await runLongshore(folder.path, "sync");
    await writeFile(join(folder.path, "automations/0.json"), "[]");

    const { document } = await record(
      folder,
      ...["--event", "event.json", "--from", "store", "--name", "con"],
    );

    expect(document).toMatchObject({
      events: [
        { outcome: "created", file: "recorded/events/con-1.json", kept: [{ reason: "decides" }] },
        { outcome: "created", file: "recorded/events/con-2.json" },
      ],
    });
  });

  it.each(["files", "store"])("saves nothing with a faulty configuration and %s", async (from) => {
    await using folder = await project([], update({}), { "longshore.yaml": "event: events/\n" });

    const { exitCode, stderr } = await runLongshore(
      folder.path,
      ...["record", "--event", "event.json", "--from", from],
    );

    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("it is not known where events are kept"),
    });
  });

  it("takes the event of a recorded run", async () => {
    const event = update({ owner: "ada@acme.io" });
    await using folder = await cliProject({
      "automations/a.json": JSON.stringify(
        definitionOf({ id: "a", call: { url: "https://hooks.example.com/{{ .nothing }}" } }),
      ),
      "event.json": JSON.stringify(event),
    });
    await runLongshore(folder.path, "sync");
    await runLongshore(folder.path, "dispatch", "--event", "event.json");
    const runs = await runLongshore(folder.path, "runs", "--format", "json");
    const [{ runId }] = JSON.parse(runs.stdout).runs;

    const { document, exitCode } = await record(folder, "--run", runId, "--name", "run");

    expect([exitCode, document]).toMatchObject([0, { events: [{ file: "events/run.json" }] }]);
    expect(await saved(folder, "events/run.json")).toMatchObject({
      diff: { after: { properties: { owner: "person-2@example.com" } } },
    });
    expect((await record(folder, "--run", "r_none")).exitCode).toBe(2);
  });

  it("saves nothing while a definition has errors, whose conditions nobody knows", async () => {
    await using folder = await project([], update({ status: "down" }), {
      "automations/broken.json": JSON.stringify(definitionOf({ when: [".diff.after ==="] })),
    });

    const { exitCode, stdout, stderr } = await runLongshore(
      folder.path,
      ...["record", "--event", "event.json"],
    );

    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain("[condition-jq]");
    expect(stderr).toContain("[definitions-invalid]");
    expect(await readdir(folder.path)).not.toContain("events");
  });

  it.each([
    [[], 2, "There is no event to record."],
    [["--event", "event.json", "--run", "r_1"], 2, "both say which event"],
    [["--event", "event.json", "--run-log", "none"], 2, "has no meaning"],
    [["--event", "event.json", "--store", "file:x"], 2, "has no meaning"],
    [["--event", "event.json", "--name", "/"], 2, "is no name for an event"],
    [["--event", "event.json", "--name", "x".repeat(300)], 2, "300 characters; at most 80 are"],
    [["--event", "list.json", "--name", "x".repeat(79)], 2, "79 characters; at most 78 are"],
    [["--event", "missing.json"], 2, "does not exist"],
    [["--event", "longshore.yaml"], 3, "is not JSON"],
  ])("with %j exits with %i", async (argv, expected, message) => {
    await using folder = await project([], update({}), {
      "longshore.yaml": "events: events/\n",
      "list.json": JSON.stringify([update({ a: 1 }), update({ a: 2 })]),
    });

    const { exitCode, stderr } = await runLongshore(folder.path, "record", ...argv);

    expect({ exitCode, stderr }).toMatchObject({
      exitCode: expected,
      stderr: expect.stringContaining(message),
    });
  });
});
