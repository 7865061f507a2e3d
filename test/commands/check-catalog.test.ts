import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openFolderChecker } from "../support/check-folder.ts";
import { tempDirectory } from "../support/temp-directory.ts";

const checker = openFolderChecker();
afterAll(() => checker[Symbol.asyncDispose]());

const SERVICE = "identifier: service\nschema: { properties: { tier: { type: string } } }\n";
const TELL = `identifier: tell
publish: true
trigger:
  type: automation
  event: { type: ENTITY_CREATED, blueprintIdentifier: service }
  condition: { type: JQ, expressions: [.diff.after.properties.teir != null] }
invocationMethod: { type: WEBHOOK, url: https://hooks.example.com/in }
`;

async function check(files: Readonly<Record<string, string>>) {
  await using folder = await tempDirectory();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, name)), { recursive: true });
    writeFileSync(join(folder.path, name), text);
  }
  const checked = await checker.check(folder.path);
  return {
    ...checked,
    found: checked.diagnostics.map(({ file, code }) => `${file} ${code}`),
  };
}

it("reads the folder that the configuration names, and gives what it says", async () => {
  const { found, catalog, texts, summary } = await check({
    "longshore.yaml": "catalog: model/blueprints/\n",
    "model/blueprints/deep/service.yaml": SERVICE,
    "automations/tell.yaml": TELL,
  });

  expect(found).toEqual(["automations/tell.yaml catalog-unknown-property"]);
  expect([...(catalog?.blueprints.keys() ?? [])]).toEqual(["service"]);
  expect(texts.get("model/blueprints/deep/service.yaml")).toBe(SERVICE);
  expect(summary).toMatchObject({ files: 1, automations: 1, errors: 0, warnings: 1 });
});

it("takes no blueprint for an automation where the folder is among those of the automations", async () => {
  const { found, summary } = await check({
    "longshore.yaml": "catalog: automations/blueprints\n",
    "automations/blueprints/service.yaml": SERVICE,
    "automations/tell.yaml": TELL,
  });

  expect(found).toEqual(["automations/tell.yaml catalog-unknown-property"]);
  expect(summary.automations).toBe(1);
});

it("counts what is wrong in the folder, and reads nothing outside the repository", async () => {
  const { found, summary } = await check({
    "longshore.yaml": "catalog: catalog\n",
    "catalog/service.json": "{",
    "automations/tell.yaml": TELL,
  });
  const outside = await check({ "longshore.yaml": "catalog: ../\n", "automations/a.yaml": TELL });

  expect(found).toEqual(["catalog/service.json syntax"]);
  expect(summary.errors).toBe(1);
  expect(outside.found).toEqual(["longshore.yaml catalog-empty"]);
});

it("reads nothing where the configuration names no folder", async () => {
  const { found, catalog } = await check({
    "catalog/service.yaml": "identifier: [",
    "automations/tell.yaml": TELL,
  });

  expect(found).toEqual([]);
  expect(catalog).toBeUndefined();
});
