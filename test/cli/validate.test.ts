import { expect, it } from "vitest";
import { cliProject, runLongshore } from "../support/longshore.ts";

const INSECURE = {
  identifier: "a",
  trigger: {
    type: "automation",
    event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
  },
  invocationMethod: { type: "WEBHOOK", url: "http://hooks.example.com/" },
  publish: true,
};

it.each([
  ["sarif", '"ruleId": "url-insecure"'],
  ["junit", "url-insecure at 1:"],
  ["github", "::warning file=automations/a.json,line=1,"],
])(
  "validate writes one document with --format %s, and fails where it should",
  async (format, has) => {
    await using folder = await cliProject({ "automations/a.json": JSON.stringify(INSECURE) });

    const lenient = await runLongshore(folder.path, "validate", "--format", format);
    const strict = await runLongshore(
      folder.path,
      ...["validate", "--format", format, "--fail-on", "warning"],
    );

    expect([lenient.exitCode, strict.exitCode]).toEqual([0, 1]);
    expect(lenient.stdout).toContain(has);
    expect([lenient.stderr, strict.stderr]).toEqual(["", ""]);
    expect(strict.stdout.includes("<failure")).toBe(format === "junit");
  },
);
