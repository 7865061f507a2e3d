import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eventBody } from "../support/events.ts";
import { cliProject, runLongshore } from "../support/longshore.ts";

const AUTOMATION = {
  identifier: "a",
  trigger: {
    type: "automation",
    event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
  },
  invocationMethod: { type: "WEBHOOK", url: "https://hooks.example.test/" },
  publish: true,
};

function project(files: Readonly<Record<string, string>> = {}) {
  return cliProject({
    "automations/a.json": JSON.stringify(AUTOMATION),
    "event.json": JSON.stringify(eventBody("entity-updated")),
    ...files,
  });
}

describe("the command line", () => {
  it("says which command there is no help for", async () => {
    const { exitCode, stderr } = await runLongshore("/", "help", "nope");

    expect(exitCode).toBe(2);
    expect(stderr).toContain('There is no command "nope".');
  });

  it("refuses an option of explain that would have no meaning", async () => {
    await using folder = await project();

    const files = ["explain", "--event", "event.json", "--store", "file:x"];
    const store = ["explain", "--event", "event.json", "--from", "store", "--config", "x.yaml"];

    for (const argv of [files, store]) {
      const { exitCode, stderr } = await runLongshore(folder.path, ...argv);
      expect(exitCode).toBe(2);
      expect(stderr).toContain("has no meaning with");
    }
  });

  it("says that no automation of that name listens, whether in files or in the store", async () => {
    await using folder = await project();
    await runLongshore(folder.path, "sync");

    for (const from of ["files", "store"]) {
      const { exitCode, stderr } = await runLongshore(
        folder.path,
        ...["explain", "--event", "event.json", "--from", from, "nosuch"],
      );
      expect(exitCode).toBe(2);
      expect(stderr).toContain('automation "nosuch"');
      expect(stderr).toContain('There are "a".');
    }
  });

  it("names what is alike where nothing listens, from files and from the store", async () => {
    const event = eventBody("entity-updated");
    const context = { blueprintIdentifier: "servce", entityIdentifier: "checkout" };
    await using folder = await project({ "typo.json": JSON.stringify({ ...event, context }) });
    await runLongshore(folder.path, "sync");

    for (const from of ["files", "store"]) {
      const { exitCode, stdout } = await runLongshore(
        folder.path,
        ...["explain", "--event", "typo.json", "--from", from],
      );
      expect([exitCode, stdout.split("\n").slice(1, 3)]).toEqual([
        0,
        ['  No automation listens to "servce".', "  nearest      a listens to service"],
      ]);
    }
  });

  it("shows a long value of an event in short, and bounded in JSON", async () => {
    const long = "x".repeat(900_000);
    const condition = { type: "JQ", expressions: ['.long == "y"', ".long | not"] };
    const trigger = { ...AUTOMATION.trigger, condition };
    await using folder = await project({
      "automations/a.json": JSON.stringify({ ...AUTOMATION, trigger }),
      "event.json": JSON.stringify(eventBody("entity-updated", { long })),
    });

    const pretty = await runLongshore(folder.path, "explain", "--event", "event.json");
    const json = await runLongshore(
      folder.path,
      "explain",
      "--event",
      "event.json",
      "--format",
      "json",
    );

    expect(pretty.stdout).toContain('why .long was "xxx');
    expect(pretty.stdout.length).toBeLessThan(3_000);
    expect(json.stdout.length).toBeLessThan(200_000);
    expect(JSON.parse(json.stdout)).toMatchObject({
      events: [
        {
          decisions: [
            { reasons: [{ comparison: { left: { truncated: true } } }, { truncated: true }] },
          ],
        },
      ],
    });
  });

  it("shows in a plan what changes in the configuration, and that calls reach further", async () => {
    await using folder = await project();
    await runLongshore(folder.path, "sync");
    await writeFile(
      join(folder.path, "longshore.yaml"),
      'network: { allowHttp: true, allowPrivate: ["10.0.0.0/8"] }\n',
    );

    const { stdout } = await runLongshore(folder.path, "plan");

    expect(stdout).toContain("~ update the run-time configuration of every route");
    expect(stdout).toContain("risk: changes where calls and secrets may go");
    expect(stdout).toContain("network.allowHttp: false → true");
    expect(stdout).toContain('network.allowPrivate[0]: (none) → "10.0.0.0/8"');
  });

  it("says with --verbose which store and route a dispatch takes", async () => {
    await using folder = await project();
    await runLongshore(folder.path, "sync");

    const { stderr } = await runLongshore(
      folder.path,
      ...["dispatch", "--event", "event.json", "--dry-run", "--verbose"],
    );

    expect(stderr).toContain('The store is "file:.longshore/state", the run log');
    expect(stderr).toContain("automations on its route: 1.");
  });

  it("lists the revisions that a rollback takes, and needs one", async () => {
    await using folder = await project();
    await runLongshore(folder.path, "sync");
    await runLongshore(folder.path, "rollback", "1");

    const list = await runLongshore(folder.path, "rollback", "--list");
    const json = await runLongshore(folder.path, "rollback", "--list", "--format", "json");

    expect(list.stdout).toMatch(/^1 {2}\d{4}-\S+Z {2}sync: publish 1\n$/);
    expect(JSON.parse(json.stdout)).toMatchObject({ revisions: [{ revision: "1" }] });
    expect(await runLongshore(folder.path, "rollback")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("There is no revision to go back to."),
    });
  });

  it("rolls back nothing while the configuration has errors: it may name any store", async () => {
    await using folder = await project({ "longshore.yaml": "stor: file:elsewhere\n" });

    expect(await runLongshore(folder.path, "rollback", "--list")).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("[config-invalid]"),
    });
  });
});
