import { afterAll, describe, expect, it } from "vitest";
import { createDefinitionFiles } from "../../../src/adapters/file-system/definition-files.ts";
import type { TestedDefinitions } from "../../../src/commands/tests/test.ts";
import { test } from "../../../src/commands/tests/test.ts";
import type { TestFailure } from "../../../src/model/test-result.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { openPatientJq } from "../../support/jq.ts";
import { cliProject } from "../../support/longshore.ts";
import { NOTIFY, PAGE, unhealthy } from "../../support/tested-automations.ts";

const jq = openPatientJq();
afterAll(() => jq[Symbol.asyncDispose]());

async function tested(files: Readonly<Record<string, string>>): Promise<TestedDefinitions> {
  await using folder = await cliProject({ "longshore.yaml": "", ...files });
  const { path } = folder;
  const deps = {
    files: createDefinitionFiles({ root: path, workingDirectory: path }),
    jq,
    clock: createFakeClock(),
  };
  return await test({ paths: [] }, deps);
}

async function failuresOf(cases: string): Promise<readonly TestFailure[]> {
  const { result, errors } = await tested({
    "automations/notify-owner.yaml": NOTIFY,
    "automations/page.yaml": PAGE,
    "automations/a.test.yaml": cases,
  });
  expect(errors).toEqual([]);
  return result.cases.flatMap(({ failures }) => failures);
}

describe("a case", () => {
  it("fails a case for what fires or fails and is not named, what a run starts included", async () => {
    const failures = await failuresOf(
      unhealthy(`    responses: { notify_owner: { status: 404 } }\n`),
    );

    expect(failures.map(({ kind, automation }) => `${automation} ${kind}`)).toEqual([
      "notify_owner fired",
      "notify_owner failed",
      "page fired",
    ]);
    expect(failures.map(({ range }) => range.start)).toEqual(
      Array.from({ length: 3 }, () => ({ line: 2, column: 11 })),
    );
  });

  it.each([
    ["fires: [notify_owner, page]", "page not-fired", '"page" did not fire.'],
    [
      "does-not-fire: [notify_owner]",
      "notify_owner fired",
      '"notify_owner" fired, and is expected not to.',
    ],
    ["fails: [page]\n      fires: [notify_owner]", "page not-failed", '"page" did not fail.'],
    [
      "fires: [notify_owner, notify_owner]",
      "notify_owner not-fired",
      '"notify_owner" fired once, and is named more often.',
    ],
  ])("fails a case that expects %s", async (expect_, kind, message) => {
    const [failure, ...others] = await failuresOf(unhealthy(`    expect:\n      ${expect_}\n`));

    expect(`${failure?.automation} ${failure?.kind}`).toBe(kind);
    expect(failure?.message).toBe(message);
    expect(others).toEqual([]);
  });

  it("fails a case that expects another failure", async () => {
    const failures = await failuresOf(
      unhealthy(`    responses: { notify_owner: { status: 410 } }
    expect:
      fires: [page]
      fails: [{ automation: notify_owner, error: condition-failed }]
`),
    );

    expect(failures).toMatchObject([{ kind: "other-error", range: { start: { line: 11 } } }]);
  });

  it("says that an automation listens to something else", async () => {
    const failures = await failuresOf(`cases:
  - name: a case
    event: { entityUpdated: { blueprint: domain } }
    expect: { fires: [notify_owner] }
`);

    expect(failures.map(({ message }) => message)).toEqual([
      '"notify_owner" did not fire. It listens to ENTITY_UPDATED of "service", and no event was about that.',
    ]);
  });

  it.each([
    ["{ file: ../events/list.json }", 'In "events/list.json": The payload has no event.'],
    ["{ file: ../events/events.json }", 'In "events/events.json": The payload has no event.'],
    ["{ events: [] }", "The payload has no event."],
    ["{ client_payload: [] }", "The payload has no event."],
  ])("is faulty with the event %s, which holds none", async (event, message) => {
    const { result, errors } = await tested({
      "automations/page.yaml": PAGE,
      "automations/a.test.yaml": `cases:
  - name: a case
    event: ${event}
    expect: { does-not-fire: [page] }
`,
      "events/list.json": "[]",
      "events/events.json": '{"events":[]}',
    });

    expect(result.cases).toEqual([]);
    expect(errors).toMatchObject([
      { code: "test-event-invalid", message, range: { start: { line: 3 } } },
    ]);
  });

  it.each([
    ["{ action: UPDATE }", /^Write an event, \{"event": …\}, /],
    ["{ file: ../events/cut.json }", /^Correct it there: keys and texts in double quotes/],
    ["{ file: ../events/large.json }", /^Split it: events may be spread over several files\.$/],
    ["{ file: ../events/many.json }", /^Write the events in several payloads\.$/],
  ])("says how the event %s is written", async (event, hint) => {
    const { errors } = await tested({
      "automations/a.test.yaml": `cases:\n  - name: a case\n    event: ${event}\n`,
      "events/cut.json": '{"action":',
      "events/large.json": " ".repeat(16 * 1024 * 1024 + 1),
      "events/many.json": `[${Array.from({ length: 1001 }, () => "{}").join()}]`,
    });

    expect(errors).toMatchObject([{ hint: expect.stringMatching(hint) }]);
  });

  it("tells every event that was considered, those about runs included", async () => {
    const { result } = await tested({
      "automations/notify-owner.yaml": NOTIFY,
      "automations/page.yaml": PAGE,
      "automations/a.test.yaml": unhealthy("    expect: { fires: [notify_owner] }\n"),
    });

    const [one] = result.cases;
    expect(one?.failures).toEqual([]);
    expect(one?.events.map(({ type, target }) => `${type} ${target}`)).toEqual([
      "ENTITY_UPDATED service",
      "RUN_CREATED notify_owner",
      "RUN_UPDATED notify_owner",
      "RUN_UPDATED notify_owner",
    ]);
    expect([...result.automations.keys()]).toEqual(["notify_owner", "page"]);
  });
});

describe("a file of tests", () => {
  it.each([
    [
      "clock: 2026-02-30T00:00:00Z",
      '"clock" is "2026-02-30T00:00:00Z", which is no time.',
      'Write an ISO 8601 instant, such as "2026-01-02T03:04:05Z".',
    ],
    [
      "event: { entityDeleted: { blueprint: service, entty: {} } }",
      'Unknown key "entty" in a deleted entity.',
      'Did you mean "entity"? Allowed are "before", "blueprint", "entity", "id" and "trigger".',
    ],
    [
      "expect: { fires: [{ automation: notify_owner, exact: true }] }",
      'The key "request" is missing beside "exact", which compares nothing without it.',
      'Add "request" with all that is sent, or remove "exact".',
    ],
  ])("is told what is wrong with %s", async (member, message, hint) => {
    const { errors } = await tested({
      "automations/notify-owner.yaml": NOTIFY,
      "automations/a.test.yaml": `cases:
  - name: one
    ${member}
${member.startsWith("event") ? "" : "    event: { entityDeleted: { blueprint: service } }\n"}`,
    });

    expect(errors).toMatchObject([{ message, hint }]);
  });
});
