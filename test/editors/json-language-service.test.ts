import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { CompletionItem, Diagnostic } from "vscode-json-languageservice";
import jsonLanguageService from "vscode-json-languageservice";
import { ENTITY_EVENT_TYPES, RUN_EVENT_TYPES } from "../../src/model/automation.ts";
import type { Json, JsonObject } from "../../src/model/json.ts";
import { CURSOR, cursorIn, VALUE_PROBES } from "../support/editor-probes.ts";
import { repositoryRoot } from "../support/source-files.ts";

const { getLanguageService, TextDocument } = jsonLanguageService;

const SCHEMA = pathToFileURL(join(repositoryRoot, "schemas/automation.schema.json")).href;

const service = getLanguageService({
  schemaRequestService: (uri) => readFile(fileURLToPath(uri), "utf8"),
  workspaceContext: {
    resolveRelativePath: (path, resource) => new URL(path, resource).href,
  },
});
service.configure({
  validate: true,
  schemas: [{ uri: SCHEMA, fileMatch: ["automations/*.json"] }],
});

const WHOLE: JsonObject = {
  identifier: "tear_down_preview",
  trigger: {
    type: "automation",
    event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
    condition: { type: "JQ", expressions: [".action"] },
  },
  invocationMethod: { type: "WEBHOOK", url: "https://hooks.example.com/", method: "POST" },
  publish: true,
};

const WRONG: JsonObject = {
  ...WHOLE,
  trigger: {
    type: "automation",
    event: { type: "ENTITY_UPDATD", blueprintIdentifier: "service" },
  },
  invocationMethod: { type: "WEBHOOK", ulr: "https://hooks.example.com/" },
  publish: "soon",
};

const WRONG_MESSAGES = [
  '"ENTITY_UPDATD" Value is not accepted. Valid values: ' +
    `${[...ENTITY_EVENT_TYPES, ...RUN_EVENT_TYPES].map((type) => `"${type}"`).join(", ")}.`,
  '"invocationMethod" Missing property "url".',
  '"soon" Incorrect type. Expected "boolean".',
  '"ulr" Property ulr is not allowed.',
];

/** The files of a folder, by how they hold an automation. */
const LAYOUTS: readonly (readonly [name: string, write: (automation: Json) => Json])[] = [
  ["alone", (automation) => automation],
  ["in a list", (automation) => [WHOLE, automation]],
];

function open(path: string, text: string) {
  const document = TextDocument.create(
    pathToFileURL(join(repositoryRoot, path)).href,
    "json",
    1,
    text,
  );
  return { document, json: service.parseJSONDocument(document) };
}

async function complete(path: string, text: string): Promise<readonly CompletionItem[]> {
  const { document, json } = open(path, text.replace(CURSOR, ""));
  const list = await service.doComplete(document, cursorIn(text), json);
  return list?.items ?? [];
}

async function hover(text: string, key: string): Promise<string> {
  const { document, json } = open("automations/hover.json", text);
  const position = document.positionAt(text.indexOf(`"${key}"`) + 1);
  const found = await service.doHover(document, position, json);
  return JSON.stringify(found?.contents ?? "");
}

async function messages(path: string, automation: Json): Promise<string[]> {
  const { document, json } = open(path, JSON.stringify(automation, undefined, 2));
  const found = await service.doValidation(document, json, { schemaRequest: "error" });
  return found.map((one: Diagnostic) => `${document.getText(one.range)} ${one.message}`).toSorted();
}

/** A document with the cursor where a value has to stand. */
function typing(automation: Json): string {
  return JSON.stringify(automation, undefined, 2).replace(`"${CURSOR}"`, CURSOR);
}

describe("vscode-json-languageservice completes", () => {
  const cases = VALUE_PROBES.flatMap(({ title, automation, values }) =>
    LAYOUTS.map(([layout, write]) => ({
      title: `${title}, ${layout}`,
      text: typing(write(automation)),
      values,
    })),
  );

  it.each(cases)("$title", async ({ text, values }) => {
    const items = await complete("automations/a.json", text);

    const expected = values.map((value) => JSON.stringify(value)).toSorted();
    expect(items.map(({ label }) => label).toSorted()).toEqual(expected);
  });

  it.each([
    ["of an automation", `{ ${CURSOR} }`, ["identifier", "trigger", "publish"], ["url"]],
    ["of an automation in a list", `[{ ${CURSOR} }]`, ["identifier", "trigger"], ["url"]],
    ["of an invocation without a type", `{ "invocationMethod": { ${CURSOR} } }`, ["type"], ["url"]],
    [
      "of a webhook",
      `{ "invocationMethod": { "type": "WEBHOOK", ${CURSOR} } }`,
      ["url", "agent", "synchronized", "method", "headers", "body"],
      ["org", "payload"],
    ],
    [
      "of a run's event",
      `{ "trigger": { "event": { "type": "RUN_UPDATED", ${CURSOR} } } }`,
      ["actionIdentifier"],
      ["blueprintIdentifier"],
    ],
  ])("the keys %s", async (_, text, keys, others) => {
    const labels = (await complete("automations/a.json", text)).map(({ label }) => label);

    expect(labels).toEqual(expect.arrayContaining(keys));
    expect(labels.filter((label) => others.includes(label))).toEqual([]);
  });

  it("in a file that names its schema", async () => {
    const text = `{ "$schema": "../schemas/automation.schema.json", "invocationMethod": { "type": ${CURSOR} } }`;

    const labels = (await complete("elsewhere/a.json", text)).map(({ label }) => label);
    expect(labels).toContain('"UPSERT_ENTITY"');
  });
});

describe("vscode-json-languageservice explains", () => {
  it.each([
    ["identifier", "unique among all automations"],
    ["trigger", "What starts the automation"],
    ["expressions", "Bare jq, without `{{ }}`"],
    ["ENTITY_UPDATED", "An entity of the blueprint is updated."],
    ["WEBHOOK", "Sends an HTTP request to a URL."],
    ["url", "Where the request goes."],
    ["method", "Default: `POST`"],
    ["publish", "Default: `false`"],
  ])("%s", async (key, expected) => {
    expect(await hover(JSON.stringify(WHOLE), key)).toContain(expected);
    expect(await hover(JSON.stringify([WHOLE]), key)).toContain(expected);
  });
});

describe("vscode-json-languageservice reports", () => {
  it.each(LAYOUTS)("nothing about what is right, %s", async (_, write) => {
    expect(await messages("automations/a.json", write(WHOLE))).toEqual([]);
  });

  it.each(LAYOUTS)(
    "a wrong value, a missing key, an unknown key and a wrong type, %s",
    async (_, write) => {
      expect(await messages("automations/a.json", write(WRONG))).toEqual(WRONG_MESSAGES);
    },
  );

  it("one thing about a wrong type", async () => {
    const automation = { ...WHOLE, invocationMethod: { type: "WEBHOK", ulr: "x" } };

    expect(await messages("automations/a.json", automation)).toEqual([
      expect.stringMatching(/^"WEBHOK" Value is not accepted\. Valid values: "WEBHOOK", "SLACK"/),
    ]);
  });

  it("the same in a file that names its schema", async () => {
    const automation = { $schema: "../schemas/automation.schema.json", ...WRONG };

    expect(await messages("elsewhere/a.json", automation)).toEqual(WRONG_MESSAGES);
  });

  it("nothing about a file that no schema belongs to", async () => {
    expect(await messages("elsewhere/a.json", WRONG)).toEqual([]);
  });
});
