import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cliProject, runLongshore } from "../support/longshore.ts";
import type { TempDirectory } from "../support/temp-directory.ts";
import { tempDirectory } from "../support/temp-directory.ts";

const ROOT = join(import.meta.dirname, "../..");

/** This repository's definitions, with a text of one of them replaced. */
async function weakened(file: string, before: string, after: string): Promise<TempDirectory> {
  const folder = await tempDirectory();
  for (const name of ["automations", "events"]) {
    await cp(join(ROOT, name), join(folder.path, name), { recursive: true });
  }
  const path = join(folder.path, file);
  const text = await readFile(path, "utf8");
  expect(text.split(before)).toHaveLength(2);
  await writeFile(path, text.replace(before, after));
  await writeFile(join(folder.path, "longshore.yaml"), "");
  return folder;
}

describe("the automations of this repository", () => {
  it("have tests that pass and leave nothing open", async () => {
    const { exitCode, stdout } = await runLongshore(
      ROOT,
      ...["test", "--fail-on-gaps", "--format", "json"],
    );

    const document = JSON.parse(stdout);
    expect(document.gaps).toEqual([]);
    expect(document.untested).toEqual([]);
    expect(document.coverage.length).toBeGreaterThan(0);
    for (const seen of document.coverage) expect(seen).toMatchObject({ true: true, false: true });
    expect(document.summary).toMatchObject({ failed: 0, survived: 0, untried: 0 });
    expect(exitCode).toBe(0);
  });

  it.each([
    [
      "a case is missing for a comparison",
      "automations/pagerduty-incident-on-high-cpu.test.yaml",
      "after: { properties: { cpuUtilization: 90 } }",
      "after: { properties: { cpuUtilization: 91 } }",
      'When ">=" became ">" in "pagerduty-incident-on-high-cpu", every case still passed.',
    ],
    [
      "a condition asks for more than its cases do",
      "automations/ephemeral-environment-teardown.yaml",
      "- .diff.after.properties.pinned != true",
      "- .diff.after.properties.pinned != true and .diff.after.properties.ttl != null",
      'When ".diff.after.properties.ttl != null" and its "and" were left out in "ephemeral-environment-teardown", every case still passed.',
    ],
  ])("lets a mutant survive where %s", async (_what, file, before, after, message) => {
    await using folder = await weakened(file, before, after);

    const { exitCode, stdout } = await runLongshore(folder.path, "test", "--coverage");

    expect(stdout).toContain(message);
    expect(exitCode).toBe(0);
  });

  it("fail where a condition is weaker than it was", async () => {
    await using folder = await weakened(
      "automations/pagerduty-incident-on-high-cpu.yaml",
      ".diff.after.properties.cpuUtilization >= 90",
      ".diff.after.properties.cpuUtilization >= 89",
    );

    const { exitCode, stdout } = await runLongshore(folder.path, "test", "--coverage");

    expect(exitCode).toBe(1);
    expect(stdout).toContain("✗ does not fire below the threshold");
  });
});

const DEFINITION = `identifier: page
trigger:
  type: automation
  event: { type: ENTITY_UPDATED, blueprintIdentifier: cluster }
  condition:
    type: JQ
    expressions: [.diff.after.properties.cpu >= 90]
invocationMethod: { type: WEBHOOK, url: https://pager.example.com/pages }
publish: true
`;

const CASES = `cases:
  - name: pages
    event: { entityUpdated: { blueprint: cluster, after: { properties: { cpu: 90 } } } }
    expect: { fires: [page] }
  - name: leaves people alone
    event: { entityUpdated: { blueprint: cluster, after: { properties: { cpu: 70 } } } }
`;

async function covered(cases: string, ...argv: readonly string[]) {
  await using folder = await cliProject({
    "longshore.yaml": "",
    "automations/page.yaml": DEFINITION,
    "automations/quiet.yaml": DEFINITION.replace("page", "quiet").replace("cluster", "other"),
    "automations/page.test.yaml": cases,
  });
  return await runLongshore(folder.path, "test", ...argv);
}

describe("longshore test --coverage", () => {
  it("names what the cases leave open, and fails for none of it", async () => {
    const { exitCode, stdout } = await covered(CASES, "--coverage");

    expect(stdout).toMatchInlineSnapshot(`
      "automations/page.test.yaml
        ✓ pages
        ✓ leaves people alone

      automations/page.yaml:7:49: warning: When 90 became 89 in "page", every case still passed. [coverage-survivor]
        |
      7 |     expressions: [.diff.after.properties.cpu >= 90]
        |                                                 ^~
        hint: Add a case in which the other side is 89, and one in which it is 90.

      automations/quiet.yaml:1:13: warning: No case has an event that "quiet" listens to. [coverage-untested]
        |
      1 | identifier: quiet
        |             ^~~~~
        hint: Add a case in which it fires, and one for each reason for which it does not.

      2 cases in 1 file: all passed.
      Coverage: 1 of 2 expressions seen true and false; 4 of 10 mutants killed.
      1 automation without a test.
      "
    `);
    expect(exitCode).toBe(0);
  });

  it("says nothing of automations that the named tests do not concern", async () => {
    const { stdout } = await covered(CASES, "automations/page.test.yaml", "--coverage");

    expect(stdout).not.toContain("quiet");
  });

  it.each([
    ["json", '"code": "coverage-untested"'],
    ["github", "::error file=automations/page.yaml,line=7"],
    ["junit", '<failure type="coverage-survivor"'],
  ])("fails for all of it with --fail-on-gaps --format %s", async (format, has) => {
    const { exitCode, stdout } = await covered(CASES, "--fail-on-gaps", "--format", format);

    expect(stdout).toContain(has);
    expect(exitCode).toBe(1);
  });

  it("counts equivalent mutants apart, and finds entries that are none", async () => {
    const equivalent = (mutation: string) => `
coverage:
  equivalent:
    - automation: page
      mutation: ${mutation}
      expression: .diff.after.properties.cpu >= 90
      reason: the exporter gives whole numbers in tens
`;

    const fine = await covered(CASES + equivalent("90 became 89"), "--coverage");
    const wrong = await covered(CASES + equivalent("90 became 91"), "--coverage");

    expect(fine.stdout).toContain("4 of 9 mutants killed, 1 more equivalent.");
    expect(wrong.stdout).toContain(
      'automations/page.test.yaml:10:7: warning: The case "pages" tells the condition of "page" from the mutant 90 became 91: they are not equivalent. [coverage-equivalent]',
    );
  });
});
