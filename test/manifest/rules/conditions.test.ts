import { describe, expect, it } from "vitest";
import { afterOnDeleted } from "../../../src/manifest/rules/after-on-deleted.ts";
import { beforeOnCreated } from "../../../src/manifest/rules/before-on-created.ts";
import { eventRootInCondition } from "../../../src/manifest/rules/event-root-in-condition.ts";
import { secretsInCondition } from "../../../src/manifest/rules/secrets-in-condition.ts";
import { templateInCondition } from "../../../src/manifest/rules/template-in-condition.ts";
import { findingsOf, underlinedBy } from "../../support/checked-automation.ts";

const AT = "trigger.condition.expressions[0]";

describe("template-in-condition", () => {
  it.each([
    ['{{ .diff.after.status == "x" }}', 'Write: .diff.after.status == "x"'],
    ['{{ .event.diff.after.status == "x" }}', 'Write: .diff.after.status == "x"'],
    ['{{ .diff.after.status }} == "x"', 'Remove the "{{" and "}}".'],
    ["{{ .diff.after.status == 'x' }}", 'Write: .diff.after.status == "x"'],
  ])("reports %s", (expression, hint) => {
    const [finding, ...others] = findingsOf(templateInCondition, { expressions: [expression] });

    expect(others).toEqual([]);
    expect(finding).toMatchObject({ at: `${AT}: ${expression}`, hint });
  });

  it.each([
    '.diff.after.text == "{{ x }}"',
    '.diff.after.text | test("\\\\{\\\\{")',
    "{a: {b: 1} } | .a.b == 1",
    "# {{ note }}\n.diff.after.ok",
  ])("is silent on %s", (expression) => {
    expect(underlinedBy(templateInCondition, { expressions: [expression] })).toEqual([]);
  });
});

describe("event-root-in-condition", () => {
  it.each([
    ['.event.diff.after.status == "x"', ".event.diff.after.status", "Write: .diff.after.status"],
    [".event.context.entityIdentifier", ".event.context.entityIdentifier", undefined],
    ['.["event"].diff.after', '.["event"].diff.after', "Write: .diff.after"],
    ['.event["diff"].after', '.event["diff"].after', 'Write: .["diff"].after'],
    ["select(.event.diff.after.ok)", ".event.diff.after.ok", undefined],
  ])("reports %s", (expression, at, hint) => {
    const [finding, ...others] = findingsOf(eventRootInCondition, { expressions: [expression] });

    expect(others).toEqual([]);
    expect(finding?.at).toBe(`${AT}: ${at}`);
    if (hint !== undefined) expect(finding?.hint).toBe(hint);
  });

  it.each([
    ".diff.after.properties.event.diff",
    ".diff.after.event",
    ".event",
    ".event.name == 1",
    "{event: .} | .event.diff.after.ok",
    '"read .event.diff"  == .diff.after.note',
  ])("is silent on %s", (expression) => {
    expect(underlinedBy(eventRootInCondition, { expressions: [expression] })).toEqual([]);
  });

  it("is silent on templates, whose root has the event below it", () => {
    const parts = { invocation: { body: { a: "{{ .event.diff.after.title }}" } } };

    expect(underlinedBy(eventRootInCondition, parts)).toEqual([]);
  });
});

describe("secrets-in-condition", () => {
  it("reports a secret", () => {
    const parts = { expressions: [".diff.after.token == .secrets.TOKEN"] };

    expect(underlinedBy(secretsInCondition, parts)).toEqual([`${AT}: .secrets.TOKEN`]);
  });

  it.each([".diff.after.properties.secrets > 0", ".diff.after | .secrets", '"secrets" == .action'])(
    "is silent on %s",
    (expression) => {
      expect(underlinedBy(secretsInCondition, { expressions: [expression] })).toEqual([]);
    },
  );
});

const CREATED = { type: "ENTITY_CREATED", blueprintIdentifier: "service" };
const RUN_CREATED = { type: "RUN_CREATED", actionIdentifier: "deploy" };
const DELETED = { type: "ENTITY_DELETED", blueprintIdentifier: "service" };
const UPDATED = { type: "ENTITY_UPDATED", blueprintIdentifier: "service" };

describe("before-on-created", () => {
  it.each([
    [CREATED, '.diff.before.properties.tier == "1"', ".diff.before.properties.tier"],
    [RUN_CREATED, ".diff.before.status != .diff.after.status", ".diff.before.status"],
    [CREATED, "[.diff.before.title] | length > 0", ".diff.before.title"],
  ])("reports a condition on %o", (event, expression, at) => {
    const parts = { event, expressions: [expression] };

    expect(underlinedBy(beforeOnCreated, parts)).toEqual([`${AT}: ${at}`]);
  });

  it("reports templates, and shows the other side", () => {
    const invocation = { body: { was: "from {{ .event.diff.before.title }} on" } };
    const [finding] = findingsOf(beforeOnCreated, { event: CREATED, invocation });

    expect(finding?.at).toBe("invocationMethod.body.was: .event.diff.before.title");
    expect(finding?.hint).toBe("Remove it, or write: .event.diff.after.title");
  });

  it.each([
    [CREATED, ".diff.before == null"],
    [CREATED, "null == .diff.before"],
    [CREATED, "(.diff.before) != null"],
    [CREATED, '.diff.after.properties.before == "x"'],
    [CREATED, ".diff.after | .diff.before"],
    [UPDATED, ".diff.before.title != .diff.after.title"],
    [{ type: "ANY_ENTITY_CHANGE", blueprintIdentifier: "x" }, ".diff.before.title"],
    [{ type: "RUN_UPDATED", actionIdentifier: "x" }, ".diff.before.status"],
  ])("is silent on %o %s", (event, expression) => {
    expect(underlinedBy(beforeOnCreated, { event, expressions: [expression] })).toEqual([]);
  });
});

describe("after-on-deleted", () => {
  it("reports conditions and templates", () => {
    const parts = {
      event: DELETED,
      expressions: [".diff.after.title != null and .diff.after.ok"],
      invocation: { url: "https://x.example.com/{{ .event.diff.after.identifier }}" },
    };

    expect(underlinedBy(afterOnDeleted, parts)).toEqual([
      `${AT}: .diff.after.ok`,
      "invocationMethod.url: .event.diff.after.identifier",
    ]);
  });

  it.each([
    [DELETED, ".diff.before.title"],
    [DELETED, ".diff.after == null"],
    [UPDATED, ".diff.after.title"],
  ])("is silent on %o %s", (event, expression) => {
    expect(underlinedBy(afterOnDeleted, { event, expressions: [expression] })).toEqual([]);
  });
});
