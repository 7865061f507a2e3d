import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { ENTITY_EVENT_TYPES, RUN_EVENT_TYPES } from "../../src/model/automation.ts";
import type { Json } from "../../src/model/json.ts";
import { CURSOR, cursorIn, VALUE_PROBES } from "../support/editor-probes.ts";
import { repositoryRoot } from "../support/source-files.ts";
import type { YamlLanguageServer } from "../support/yaml-language-server.ts";
import { yamlLanguageServer } from "../support/yaml-language-server.ts";

const WHOLE = `identifier: tear_down_preview
trigger:
  type: automation
  event:
    type: ENTITY_UPDATED
    blueprintIdentifier: service
  condition:
    type: JQ
    expressions:
      - .diff.after.properties.tier == "1"
invocationMethod:
  type: WEBHOOK
  url: https://hooks.example.com/
  method: POST
publish: true
`;

const WRONG = WHOLE.replace("ENTITY_UPDATED", "ENTITY_UPDATD")
  .replace("  url:", "  ulr:")
  .replace("publish: true", "publish: soon");

const WRONG_MESSAGES = [
  "5:11 Value is not accepted. Valid values: " +
    `${[...ENTITY_EVENT_TYPES, ...RUN_EVENT_TYPES].map((type) => `"${type}"`).join(", ")}.`,
  '11:1 Missing property "url".',
  "13:3 Property ulr is not allowed.",
  '15:10 Incorrect type. Expected "boolean".',
];

const SCHEMA = join(repositoryRoot, "schemas/automation.schema.json");

/** What each layout of a file is called, and how it holds one automation. */
const LAYOUTS: readonly (readonly [name: string, write: (automation: Json) => string])[] = [
  ["alone", yaml],
  ["in a list", (automation) => yaml([automation])],
  ["in a second document", (automation) => `${WHOLE}---\n${yaml(automation)}`],
];

const VALUES = VALUE_PROBES.flatMap(({ title, automation, values }, probe) =>
  LAYOUTS.map(([layout, write], index) => ({
    title: `${title}, ${layout}`,
    path: `automations/value-${probe}-${index}.yaml`,
    text: write(automation),
    values,
  })),
);

const CONFIG_VALUES = [
  { path: "config-templates/longshore.yaml", text: `templates:\n  onError: ${CURSOR}` },
  { path: "config-bodies/longshore.yaml", text: `runLogBodies: ${CURSOR}` },
];

const KEYS = [
  {
    title: "of an automation",
    path: "automations/key-automation.yaml",
    text: CURSOR,
    keys: ["identifier", "title", "trigger", "invocationMethod", "publish"],
    others: ["url", "blueprintIdentifier"],
  },
  {
    title: "of an automation in a list",
    path: "automations/key-list.yaml",
    text: `- ${CURSOR}`,
    keys: ["identifier", "title", "trigger", "invocationMethod", "publish"],
    others: ["url", "blueprintIdentifier"],
  },
  {
    title: "of an invocation without a type",
    path: "automations/key-invocation.yaml",
    text: `identifier: a\ninvocationMethod:\n  ${CURSOR}`,
    keys: ["type"],
    others: ["url", "org", "payload"],
  },
  {
    title: "of a webhook",
    path: "automations/key-webhook.yaml",
    text: `identifier: a\ninvocationMethod:\n  type: WEBHOOK\n  ${CURSOR}`,
    keys: ["url", "agent", "synchronized", "method", "headers", "body"],
    others: ["org", "payload"],
  },
  {
    title: "of a timer's event",
    path: "automations/key-timer.yaml",
    text: `trigger:\n  type: automation\n  event:\n    type: TIMER_PROPERTY_EXPIRED\n    ${CURSOR}`,
    keys: ["blueprintIdentifier", "propertyIdentifier"],
    others: ["actionIdentifier"],
  },
];

const TESTS = `cases:
  - name: one
    event: { entityCreated: { blueprint: service } }
    expect: { fires: [a, { automation: b, exact: true }] }
`;

const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ...[...VALUES, ...KEYS, ...CONFIG_VALUES].map(
    ({ path, text }) => [path, text.replace(CURSOR, "")] as const,
  ),
  ["automations/whole.yaml", WHOLE],
  ["automations/whole-list.yaml", list(WHOLE)],
  ["automations/wrong.yaml", WRONG],
  ["automations/wrong-list.yaml", list(WRONG)],
  ["automations/wrong-second.yaml", `${WHOLE}---\n${WRONG}`],
  ["automations/wrong-type.yaml", WHOLE.replace("WEBHOOK", "WEBHOK").replace("url:", "ulr:")],
  ["automations/no-type.yaml", "identifier: a\ninvocationMethod:\n"],
  ["automations/right.test.yaml", TESTS],
  ["automations/wrong.test.yaml", TESTS.replace("fires", "fire")],
  ["elsewhere/plain.yaml", WRONG],
  ["elsewhere/relative.yaml", modeline("../schemas/automation.schema.json", WRONG)],
  ["elsewhere/absolute.yaml", modeline(SCHEMA, WRONG)],
  ["elsewhere/typing.yaml", modeline(SCHEMA, WHOLE.replace("WEBHOOK", ""))],
]);

function yaml(value: Json): string {
  return stringify(value, { lineWidth: 0 });
}

function list(automation: string): string {
  return `- ${automation.trim().replaceAll("\n", "\n  ")}\n`;
}

function modeline(schema: string, text: string): string {
  return `# yaml-language-server: $schema=${schema}\n${text}`;
}

let server: YamlLanguageServer;

beforeAll(async () => {
  server = await yamlLanguageServer(repositoryRoot, {
    [pathToFileURL(SCHEMA).href]: [
      "automations/**/*.{yaml,yml}",
      "!automations/**/*.test.{yaml,yml}",
    ],
    [new URL("test.schema.json", pathToFileURL(SCHEMA)).href]: "automations/**/*.test.{yaml,yml}",
    [new URL("config.schema.json", pathToFileURL(SCHEMA)).href]: "longshore.yaml",
  });
  for (const [path, text] of DOCUMENTS) server.open(path, text);
});

afterAll(() => server[Symbol.asyncDispose]());

async function messages(path: string): Promise<string[]> {
  return (await server.diagnostics(path)).map(
    ({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`,
  );
}

describe("yaml-language-server knows a file of tests", () => {
  it("by its name, and holds it to its own schema alone", async () => {
    expect(await messages("automations/right.test.yaml")).toEqual([]);
    expect(await messages("automations/wrong.test.yaml")).toEqual([
      "4:15 Property fire is not allowed.",
    ]);
  });
});

describe("yaml-language-server completes", () => {
  it.each(VALUES)("$title", async ({ path, text, values }) => {
    const items = await server.complete(path, cursorIn(text));

    expect(items.map(({ label }) => label).toSorted()).toEqual(values.toSorted());
  });

  it.each(KEYS)("the keys $title", async ({ path, text, keys, others }) => {
    const items = await server.complete(path, cursorIn(text));

    const labels = items.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(keys));
    expect(labels.filter((label) => others.includes(label))).toEqual([]);
  });

  it("the configuration's values", async () => {
    const offered = await Promise.all(
      CONFIG_VALUES.map(({ path, text }) => server.complete(path, cursorIn(text))),
    );

    expect(offered.map((items) => items.map(({ label }) => label).toSorted())).toEqual([
      ["as-port", "fail"],
      ["auto", "false", "true"],
    ]);
  });

  it("with a description of the value", async () => {
    const items = await server.complete("automations/whole.yaml", { line: 11, character: 8 });

    const webhook = items.find(({ label }) => label === "WEBHOOK");
    expect(JSON.stringify(webhook?.documentation)).toContain("Sends an HTTP request to a URL.");
  });

  it("in a file that names the schema in its first line", async () => {
    const items = await server.complete("elsewhere/typing.yaml", { line: 12, character: 8 });

    expect(items.map(({ label }) => label)).toContain("UPSERT_ENTITY");
  });
});

describe("yaml-language-server explains", () => {
  it.each([
    ["identifier", 0, "unique among all automations"],
    ["trigger", 1, "What starts the automation"],
    ["the event's type", 4, "`TIMER_PROPERTY_EXPIRED`: A timer property"],
    ["expressions", 8, "Bare jq, without `{{ }}`"],
    ["the invocation's type", 11, "`UPSERT_ENTITY`: Creates an entity"],
    ["url", 12, "Where the request goes."],
    ["method", 13, "Default: `POST`"],
    ["publish", 14, "Default: `false`"],
  ])("%s", async (_, line, expected) => {
    const alone = WHOLE.split("\n")[line] ?? "";
    const character = alone.search(/\S/) + 1;

    expect(await server.hover("automations/whole.yaml", { line, character })).toContain(expected);
    expect(
      await server.hover("automations/whole-list.yaml", { line, character: character + 2 }),
    ).toContain(expected);
  });
});

describe("yaml-language-server reports", () => {
  it.each(["automations/whole.yaml", "automations/whole-list.yaml"])(
    "nothing about %s",
    async (path) => {
      expect(await messages(path)).toEqual([]);
    },
  );

  it("a wrong value, a missing key, an unknown key and a wrong type", async () => {
    expect(await messages("automations/wrong.yaml")).toEqual(WRONG_MESSAGES);
  });

  it("the same in a list", async () => {
    expect(await messages("automations/wrong-list.yaml")).toEqual(
      WRONG_MESSAGES.map((message) => moved(message, 0, 2)),
    );
  });

  it("the same in a second document", async () => {
    const lines = WHOLE.split("\n").length;

    expect(await messages("automations/wrong-second.yaml")).toEqual(
      WRONG_MESSAGES.map((message) => moved(message, lines, 0)),
    );
  });

  it("one thing about a wrong type", async () => {
    expect(await messages("automations/wrong-type.yaml")).toEqual([
      expect.stringMatching(/^12:9 Value is not accepted\. Valid values: "WEBHOOK", "SLACK"/),
    ]);
  });

  it("one thing about an invocation that is not there", async () => {
    expect(await messages("automations/no-type.yaml")).toEqual([
      '1:1 Missing property "trigger".',
      '2:18 Incorrect type. Expected "Invocation".',
    ]);
  });

  it.each(["elsewhere/relative.yaml", "elsewhere/absolute.yaml"])(
    "the same in %s, which names the schema in its first line",
    async (path) => {
      expect(await messages(path)).toEqual(WRONG_MESSAGES.map((message) => moved(message, 1, 0)));
    },
  );

  it("nothing about a file that no schema belongs to", async () => {
    expect(await messages("elsewhere/plain.yaml")).toEqual([]);
  });
});

function moved(message: string, lines: number, columns: number): string {
  const [, line, column, text] = /^(\d+):(\d+)( .*)$/s.exec(message) ?? [];
  return `${Number(line) + lines}:${Number(column) + columns}${text}`;
}
