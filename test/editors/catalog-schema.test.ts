import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import jsonLanguageService from "vscode-json-languageservice";
import { stringify } from "yaml";
import type { Json, JsonObject } from "../../src/model/json.ts";
import { fitCatalogSchema } from "../../src/report/editor-schema/fit-catalog-schema.ts";
import { catalogOf } from "../support/catalogs.ts";
import { CURSOR, cursorIn, VALUE_PROBES } from "../support/editor-probes.ts";
import { repositoryRoot } from "../support/source-files.ts";
import type { TempDirectory } from "../support/temp-directory.ts";
import { tempDirectory } from "../support/temp-directory.ts";
import type { CompletionItem, YamlLanguageServer } from "../support/yaml-language-server.ts";
import { yamlLanguageServer } from "../support/yaml-language-server.ts";

const CATALOG = catalogOf({
  service: {
    title: "Service",
    description: "What a team runs.",
    properties: {
      health: {
        title: "Health",
        type: "string",
        enum: ["Healthy", "Unhealthy"],
        description: "What the monitoring says.",
      },
      open_issues: { type: "number" },
      on_call: { type: "boolean" },
      lead: { type: "string", origin: "mirror", path: "owner.lead" },
    },
    relations: { owner: { title: "Owner", target: "_team" }, uses: { many: true } },
  },
  preview: { properties: { expires_at: { title: "Expiry", type: "string", format: "timer" } } },
});

const SCHEMA = fitCatalogSchema(
  JSON.parse(readFileSync(join(repositoryRoot, "schemas/automation.schema.json"), "utf8")),
  CATALOG,
).text;

interface Probe {
  readonly title: string;
  /** With {@link CURSOR} as a value, or as a key whose value is null. */
  readonly automation: JsonObject;
  readonly labels: readonly string[];
}

const WEBHOOK = { type: "WEBHOOK", url: "https://hooks.example.com/" };

function started(event: JsonObject, expression = ".action"): JsonObject {
  const condition = { type: "JQ", expressions: [expression] };
  return {
    identifier: "a",
    trigger: { type: "automation", event, condition },
    invocationMethod: WEBHOOK,
  };
}

function upsert(blueprintIdentifier: string, mapping: JsonObject): JsonObject {
  return {
    ...started({ type: "ENTITY_UPDATED", blueprintIdentifier: "service" }),
    invocationMethod: { type: "UPSERT_ENTITY", blueprintIdentifier, mapping },
  };
}

const AFTER = ["properties.health", "properties.open_issues", "properties.on_call"]
  .concat(["properties.lead", "relations.owner", "relations.uses"])
  .map((path) => `.diff.after.${path}`);
const BEFORE = AFTER.map((path) => path.replace("after", "before"));

const VALUES: readonly Probe[] = [
  ...["ENTITY_UPDATED", "ANY_ENTITY_CHANGE", "TIMER_PROPERTY_EXPIRED"].map((type) => ({
    title: `the blueprint of ${type}`,
    automation: started({ type, blueprintIdentifier: CURSOR }),
    labels: ["preview", "service"],
  })),
  {
    title: "the blueprint of an upsert",
    automation: upsert(CURSOR, {}),
    labels: ["preview", "service"],
  },
  {
    title: "the timers of the blueprint",
    automation: started({
      type: "TIMER_PROPERTY_EXPIRED",
      blueprintIdentifier: "preview",
      propertyIdentifier: CURSOR,
    }),
    labels: ["expires_at"],
  },
  {
    title: "a mapped property's values",
    automation: upsert("service", { properties: { health: CURSOR } }),
    labels: ["Healthy", "Unhealthy"],
  },
  {
    title: "a mapped property that is true or false",
    automation: upsert("service", { properties: { on_call: CURSOR } }),
    labels: ["false", "true"],
  },
  ...(
    [
      ["ENTITY_CREATED", AFTER],
      ["ENTITY_UPDATED", [...AFTER, ...BEFORE]],
      ["ENTITY_DELETED", BEFORE],
      ["ANY_ENTITY_CHANGE", [...AFTER, ...BEFORE]],
    ] as const
  ).map(([type, labels]) => ({
    title: `a condition of ${type}`,
    automation: started({ type, blueprintIdentifier: "service" }, CURSOR),
    labels,
  })),
  {
    title: "no condition on a blueprint that is not in the catalog",
    automation: started({ type: "ENTITY_UPDATED", blueprintIdentifier: "_user" }, CURSOR),
    labels: [],
  },
];

const KEYS: readonly Probe[] = [
  {
    title: "a mapping's properties, computed ones left out",
    automation: upsert("service", { properties: { [CURSOR]: null } }),
    labels: ["health", "on_call", "open_issues"],
  },
  {
    title: "a mapping's relations",
    automation: upsert("service", { relations: { [CURSOR]: null } }),
    labels: ["owner", "uses"],
  },
];

/** Definitions about which nothing is to be said: a catalog has more than a repository knows. */
const FINE: readonly JsonObject[] = [
  started({ type: "ENTITY_UPDATED", blueprintIdentifier: "_user" }, ".diff.after.x"),
  started({
    type: "TIMER_PROPERTY_EXPIRED",
    blueprintIdentifier: "service",
    propertyIdentifier: "unknown",
  }),
  upsert("service", {
    properties: { health: "{{ .event.diff.after.title }}", unknown: 1, on_call: null },
    relations: { owner: ["a"], uses: "b", unknown: null },
  }),
  upsert("{{ .event.context.blueprintIdentifier }}", { properties: "{{ .event }}" }),
];

const WRONG = { ...upsert("service", { properties: 7 }), publish: "soon" };

let folder: TempDirectory;
let server: YamlLanguageServer;

const probePath = (index: number, layout: string) => `automations/${layout}-${index}.yaml`;
const LAYOUTS: readonly (readonly [name: string, write: (automation: Json) => Json])[] = [
  ["alone", (automation) => automation],
  ["list", (automation) => [automation]],
];

function yaml(automation: Json): string {
  return stringify(automation, { lineWidth: 0 }).replace(`${CURSOR}: null`, CURSOR);
}

beforeAll(async () => {
  folder = await tempDirectory();
  const file = join(folder.path, "automation.schema.json");
  await writeFile(file, SCHEMA);
  server = await yamlLanguageServer(folder.path, {
    [pathToFileURL(file).href]: "automations/**/*.yaml",
  });
  for (const [layout, write] of LAYOUTS) {
    for (const [index, { automation }] of [...VALUES, ...KEYS, ...VALUE_PROBES].entries()) {
      server.open(probePath(index, layout), yaml(write(automation)).replace(CURSOR, ""));
    }
  }
  for (const [index, automation] of FINE.entries()) {
    server.open(`automations/fine-${index}.yaml`, yaml(automation));
  }
  server.open("automations/wrong.yaml", yaml(WRONG));
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

function offeredIn(path: string, text: string): Promise<readonly CompletionItem[]> {
  return server.complete(path, cursorIn(text));
}

describe.each(LAYOUTS)(
  "yaml-language-server, with an automation %s, completes",
  (layout, write) => {
    it.each([...VALUES, ...KEYS].map((probe, index) => ({ ...probe, index })))(
      "$title",
      async ({ automation, labels, index }) => {
        const items = await offeredIn(probePath(index, layout), yaml(write(automation)));

        expect(items.map(({ label }) => label).toSorted()).toEqual(labels.toSorted());
      },
    );

    it.each(
      VALUE_PROBES.map((probe, index) => ({
        ...probe,
        index: VALUES.length + KEYS.length + index,
      })),
    )("$title as without a catalog", async ({ automation, values, index }) => {
      const items = await offeredIn(probePath(index, layout), yaml(write(automation)));

      expect(items.map(({ label }) => label).toSorted()).toEqual(values.toSorted());
    });
  },
);

describe("yaml-language-server, with a catalog,", () => {
  const indexOf = (title: string) => [...VALUES, ...KEYS].findIndex((one) => one.title === title);

  async function item(title: string, label: string): Promise<CompletionItem | undefined> {
    const index = indexOf(title);
    const automation = [...VALUES, ...KEYS][index]?.automation ?? {};
    const items = await offeredIn(probePath(index, "alone"), yaml(automation));
    return items.find((one) => one.label === label);
  }

  it("writes a condition with the values to choose from, and says what they are of", async () => {
    const found = await item("a condition of ENTITY_UPDATED", ".diff.after.properties.health");

    expect(found?.insertText).toBe(`.diff.after.properties.health == \${1|"Healthy","Unhealthy"|}`);
    expect(JSON.stringify(found?.documentation)).toContain("What the monitoring says.");
  });

  it("writes a mapped property with its colon, and says what it is", async () => {
    const found = await item("a mapping's properties, computed ones left out", "health");

    expect(found?.insertText).toBe("health: ");
    expect(JSON.stringify(found?.documentation)).toContain("Health (string)");
  });

  it("says what a blueprint is", async () => {
    const found = await item("the blueprint of an upsert", "service");

    expect(JSON.stringify(found?.documentation)).toContain("What a team runs.");
  });

  it("explains a mapped property and relation under the cursor", async () => {
    const text = yaml(FINE[2] ?? {}).split("\n");
    const hover = (key: string) => {
      const line = text.findIndex((one) => one.trim().startsWith(`${key}:`));
      const character = (text[line] ?? "").indexOf(key) + 1;
      return server.hover("automations/fine-2.yaml", { line, character });
    };

    expect(await hover("health")).toContain("What the monitoring says.");
    expect(await hover("owner")).toContain("the identifier of a _team");
  });

  it.each(FINE.map((_, index) => index))("reports nothing about definition %i", async (index) => {
    expect(await server.diagnostics(`automations/fine-${index}.yaml`)).toEqual([]);
  });

  it("reports what the published schema reports", async () => {
    const found = await server.diagnostics("automations/wrong.yaml");

    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining("Incorrect type."),
      'Incorrect type. Expected "boolean".',
    ]);
  });
});

const { getLanguageService, TextDocument } = jsonLanguageService;
const service = getLanguageService({ schemaRequestService: async () => SCHEMA });
service.configure({
  validate: true,
  schemas: [{ uri: "file:///repository/automation.schema.json", fileMatch: ["*.json"] }],
});

function openJson(automation: JsonObject) {
  const text = JSON.stringify(automation, undefined, 2)
    .replace(`"${CURSOR}": null`, CURSOR)
    .replace(`"${CURSOR}"`, CURSOR);
  const document = TextDocument.create(
    "file:///repository/a.json",
    "json",
    1,
    text.replace(CURSOR, ""),
  );
  return { document, text, json: service.parseJSONDocument(document) };
}

describe("vscode-json-languageservice, with a catalog,", () => {
  it.each([...VALUES, ...KEYS])("completes $title", async ({ automation, labels }) => {
    const { document, text, json } = openJson(automation);

    const list = await service.doComplete(document, cursorIn(text), json);

    const offered = (list?.items ?? []).map(({ label }) => label.replaceAll(/^"|"$/g, ""));
    expect(offered.toSorted()).toEqual(labels.toSorted());
  });

  it("writes a condition as a string of JSON", async () => {
    const { document, text, json } = openJson(
      started({ type: "ENTITY_UPDATED", blueprintIdentifier: "service" }, CURSOR),
    );

    const list = await service.doComplete(document, cursorIn(text), json);

    const texts = (list?.items ?? []).map(({ insertText }) => insertText);
    expect(texts).toContain('".diff.after.relations.owner == \\"$1\\""');
  });

  it.each(FINE)("reports nothing about definition %#", async (automation) => {
    const { document, json } = openJson(automation);

    expect(await service.doValidation(document, json)).toEqual([]);
  });
});
