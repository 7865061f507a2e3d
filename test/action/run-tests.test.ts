import { describe, expect, it } from "vitest";
import { actionStep, committed } from "../support/action-step.ts";
import { NOTIFY, unhealthy } from "../support/tested-automations.ts";
import { commandsIn } from "../support/workflow-commands.ts";

const FILES = {
  "automations/notify-owner.yaml": NOTIFY,
  "automations/a.test.yaml": unhealthy("    expect: { fires: [notify_owner] }\n"),
  "automations/b.test.yaml": unhealthy("    expect: { does-not-fire: [notify_owner] }\n"),
};
const REVIEW = { name: "pull_request", pullRequest: 7 };

describe("a step for a pull request", () => {
  it("fails for a case that fails, and says so at its place, in the log and in the summary", async () => {
    await using repository = await committed(FILES);

    const result = await actionStep(repository, { store: "file:state" }, REVIEW);

    expect(result.exitCode, result.log).toBe(1);
    expect(commandsIn(result.log)).toMatchObject([
      {
        command: "error",
        properties: { file: "automations/b.test.yaml", line: "8", title: "test-failed" },
      },
    ]);
    expect(result.log).toContain("2 cases in 2 files: 1 passed, 1 failed.");
    // A sync does not depend on tests.
    expect(result.log).not.toContain("until all files are valid");
    expect(result.summary).toContain("2 cases in 2 files: 1 passed, 1 failed.");
    expect(result.summary).toMatch(/expected not to\.<br>.*is true<br>/);
    expect(result.outputs).toMatchObject({ valid: "false", "error-count": "1", published: "1" });
  });

  it("plans where all cases pass, or none is there", async () => {
    const { "automations/b.test.yaml": _, ...passing } = FILES;
    await using repository = await committed(passing);

    const result = await actionStep(repository, { store: "file:state" }, REVIEW);

    expect(result.exitCode, result.log).toBe(0);
    expect(result.summary).toContain("1 case in 1 file: all passed.");
    expect(result.outputs).toMatchObject({ valid: "true", published: "1" });
  });
});

describe("a step", () => {
  it("runs nothing but the tests that are named with command: test", async () => {
    await using repository = await committed(FILES);
    const step = (paths: string) => actionStep(repository, { command: "test", paths });

    expect((await step("automations/a.test.yaml")).exitCode).toBe(0);
    const all = await step("");
    expect(all.exitCode).toBe(1);
    expect(all.outputs).toMatchObject({ changed: "", revision: "" });
    expect(all.log.match(/2 cases in 2 files/g)).toHaveLength(1);
  });

  it("syncs what was merged whatever its tests say", async () => {
    await using repository = await committed({ ...FILES, "automations/c.test.yaml": "cases: [" });

    const result = await actionStep(repository, { store: "file:state" });

    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs).toMatchObject({ published: "1", revision: "1" });
  });
});
