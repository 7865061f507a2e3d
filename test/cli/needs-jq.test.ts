import { describe, expect, it } from "vitest";
import { COMMANDS_WITH_JQ, needsJq } from "../../src/cli/needs-jq.ts";
import { eventBody } from "../support/events.ts";
import { sharedJq } from "../support/jq.ts";
import { definitionOf } from "../support/judged.ts";
import { cliProject, runLongshore, runLongshoreWith } from "../support/longshore.ts";

const STORE = ["--store", "file:state"];
const EVENT = ["--event", "event.json"];

/** The command lines of a synced project, and whether each opens jq. */
const COMMAND_LINES: readonly (readonly [argv: readonly string[], opens: boolean])[] = [
  [["validate"], true],
  [["plan", ...STORE], true],
  [["sync", ...STORE], true],
  [["drift", ...STORE], true],
  [["dispatch", ...EVENT, ...STORE], true],
  [["explain", ...EVENT], true],
  [["test"], true],
  [["redrive", ...STORE, "--run-log", "file:runs"], true],
  [["record", ...EVENT], true],
  [["graph"], true],
  [["runs", ...STORE, "--run-log", "file:runs"], false],
  [["schema"], false],
  [["init", "--repo", "acme/catalog"], false],
  [["emit", ...EVENT], false],
  [["validate", "--help"], false],
  [["plan", "-h"], false],
  [["help", "sync"], false],
  [[], false],
];

describe("needsJq", () => {
  it.each(COMMAND_LINES)("says of %j what the command does", async (argv, opens) => {
    await using folder = await cliProject({
      "automations/a.json": JSON.stringify(definitionOf({ id: "a", when: ['.action == "X"'] })),
      "event.json": JSON.stringify(eventBody("entity-updated")),
    });
    await runLongshore(folder.path, "sync", ...STORE);
    let opened = 0;

    await runLongshoreWith({}, folder.path, argv, () => {
      opened += 1;
      return sharedJq();
    });

    expect([opened > 0, needsJq(argv)]).toEqual([opens, opens]);
  });

  it("knows no command that the table lacks, but for the demonstration", () => {
    const known = COMMAND_LINES.flatMap(([[command = ""], opens]) => (opens ? [command] : []));

    expect([...COMMANDS_WITH_JQ].sort()).toEqual([...known, "demo"].sort());
  });
});
