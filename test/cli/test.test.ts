import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cliProject, runLongshore } from "../support/longshore.ts";
import { BECOMES_UNHEALTHY, NOTIFY, PAGE, unhealthy } from "../support/tested-automations.ts";

async function tested(cases: string, ...argv: readonly string[]) {
  await using folder = await cliProject({
    "longshore.yaml": "",
    "automations/notify-owner.yaml": NOTIFY,
    "automations/page.yaml": PAGE,
    "automations/notify-owner.test.yaml": cases,
  });
  return await runLongshore(folder.path, "test", ...argv);
}

describe("longshore test", () => {
  it("passes what is as expected: requests, secrets, the clock, attempts, what a run starts", async () => {
    const { exitCode, stdout } = await tested(`clock: 2026-05-06T07:08:09Z
secrets: { CHAT_URL: https://chat.example.com/x }
cases:
  - name: tells the owner
    ${BECOMES_UNHEALTHY}
    responses:
      notify_owner: [{ status: 503, headers: { Retry-After: "1" } }, { body: { id: 7 } }]
    expect:
      fires:
        - automation: notify_owner
          request:
            method: post
            url: https://chat.example.com/x
            headers: { Content-Type: application/json, X-Key: secret-key }
            body: { text: Checkout is unhealthy., at: "2026-05-06T07:08:09Z" }
          exact: true
      does-not-fire: [page]

  - name: pages somebody when nobody can be told
    ${BECOMES_UNHEALTHY}
    responses:
      notify_owner: { status: 404 }
    expect:
      fires: [{ automation: page, request: { body: { run: notify_owner } } }]
      fails: [{ automation: notify_owner, error: http-status }]

  - name: says nothing of another change
    clock: 2026-05-07
    event:
      entityUpdated: { blueprint: service, after: { properties: { health: Unhealthy } } }
    expect:
      does-not-fire: [notify_owner]

  - name: has one effect of the same event twice
    events:
      - &event
        entityUpdated:
          blueprint: service
          before: { properties: { health: Healthy } }
          after: { title: Checkout, properties: { health: Unhealthy } }
      - *event
    expect:
      fires: [notify_owner]
`);

    expect(stdout).toBe(`automations/notify-owner.test.yaml
  ✓ tells the owner
  ✓ pages somebody when nobody can be told
  ✓ says nothing of another change
  ✓ has one effect of the same event twice

4 cases in 1 file: all passed.
`);
    expect(exitCode).toBe(0);
  });

  it("says of a case that fails what was seen, and why", async () => {
    const { exitCode, stdout, stderr } = await tested(`cases:
  - name: fires where it should not
    event: { entityUpdated: { blueprint: service, after: { properties: { health: Unhealthy } } } }
    expect: { fires: [notify_owner] }
  - name: says something else
    ${BECOMES_UNHEALTHY}
    expect:
      fires:
        - automation: notify_owner
          request: { body: { text: Checkout is down. } }
`);

    expect(stdout).toBe(`automations/notify-owner.test.yaml
  ✗ fires where it should not
      automations/notify-owner.test.yaml:4:23: "notify_owner" did not fire.
        .diff.before.properties.health != "Unhealthy" is false
        .diff.after.properties.health == "Unhealthy" is true
        Decided by expression 1, combined with "and".
  ✗ says something else
      automations/notify-owner.test.yaml:13:11: The request of "notify_owner" is not as expected.
        body.text was "Checkout is unhealthy.", wanted "Checkout is down."

2 cases in 1 file: 0 passed, 2 failed.
`);
    expect(stderr).toMatch(/^It took \d+\.\d s\.\n$/);
    expect(exitCode).toBe(1);
  });

  it.each([
    ["github", "::error file=automations/notify-owner.test.yaml,line=8,"],
    ["sarif", '"ruleId": "test-failed"'],
    ["junit", '<failure type="fired"'],
    ["json", '"kind": "fired"'],
  ])("writes one document with --format %s", async (format, has) => {
    const cases = unhealthy("    expect: { does-not-fire: [notify_owner] }\n");
    const { exitCode, stdout } = await tested(cases, "--format", format);

    expect(exitCode).toBe(1);
    expect(stdout).toContain(has);
    expect(stdout).not.toContain("passed,");
  });

  it("fails for a file of tests with an error, and runs the others", async () => {
    await using folder = await cliProject({
      "longshore.yaml": "",
      "automations/notify-owner.yaml": NOTIFY,
      "automations/a.test.yaml": "cases: [\n",
      "automations/b.test.yaml": unhealthy("    expect: { fires: [notify_owner] }\n"),
    });

    const { exitCode, stdout, stderr } = await runLongshore(folder.path, "test");

    expect(exitCode).toBe(1);
    expect(stdout).toContain("1 case in 2 files: all passed.");
    expect(stderr).toContain("automations/a.test.yaml:1:8: error:");
  });

  it("runs the files that are named, and is content without tests", async () => {
    await using folder = await cliProject({
      "longshore.yaml": "",
      "automations/notify-owner.yaml": NOTIFY,
      "automations/a.test.yaml": unhealthy("    expect: { fires: [notify_owner] }\n"),
      "automations/b.test.yaml": unhealthy("    expect: {}\n"),
      "empty/readme.md": "",
    });
    const exitCodes = [];
    for (const path of ["automations/a.test.yaml", "empty", "automations/notify-owner.yaml", "x"]) {
      exitCodes.push((await runLongshore(folder.path, "test", path)).exitCode);
    }

    expect(exitCodes).toEqual([0, 0, 2, 2]);
  });

  it("writes with --update what was seen, and passes from there on", async () => {
    const cases = `# Of the owners' team.
cases:
  - name: expects nothing yet
    ${BECOMES_UNHEALTHY}

  - name: expects another text # and no more
    ${BECOMES_UNHEALTHY}
    expect:
      fires:
        # The owner has to know.
        - automation: notify_owner
          request: { method: POST, body: { text: "Checkout is down." } }
      does-not-fire: [page]

  - name: expects what does not happen
    event: { entityUpdated: { blueprint: service } }
    expect: { fires: [page] }

  - name: is as it should be
    event: { entityUpdated: { blueprint: service } }
    expect: {   does-not-fire: [ page ]   }
`;
    await using folder = await cliProject({
      "longshore.yaml": "",
      "automations/notify-owner.yaml": NOTIFY,
      "automations/page.yaml": PAGE,
      "automations/a.test.yaml": cases,
    });

    const updated = await runLongshore(folder.path, "test", "--update");
    const again = await runLongshore(folder.path, "test", "--update");

    expect(updated.exitCode).toBe(0);
    expect(updated.stdout).toContain("4 cases in 1 file: all passed.");
    expect(
      updated.stderr,
    ).toContain(`Wrote the expectations of 3 cases into "automations/a.test.yaml":
  expects nothing yet
  expects another text
  expects what does not happen
`);
    expect(again.stderr).not.toContain("Wrote");
    const seen = `    expect:
      fires:
        - automation: notify_owner
          request:
            method: POST
            url: https://secrets.example/secret-CHAT_URL
            body:
              text: Checkout is unhealthy.
              at: 2026-01-02T03:04:05Z
`;
    expect(await readFile(join(folder.path, "automations/a.test.yaml"), "utf8")).toBe(
      cases
        .replace("\n\n  - name: expects another", `\n${seen}\n  - name: expects another`)
        .replace("Checkout is down.", "Checkout is unhealthy.")
        .replace("{ fires: [page] }", "{}"),
    );
  });
});
