import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { DIAGNOSTIC_CODES } from "../../../src/errors/codes.ts";
import { readConfig } from "../../../src/manifest/read-config.ts";
import { openFolderChecker, printed } from "../../support/check-folder.ts";
import { repositoryRoot } from "../../support/source-files.ts";
import { tempDirectory } from "../../support/temp-directory.ts";

const PAGE = readFileSync(join(repositoryRoot, "docs/catalog.md"), "utf8");
const checker = openFolderChecker();
afterAll(() => checker[Symbol.asyncDispose]());

it("shows what validate really prints", async () => {
  const [config = "", blueprint = "", automation = ""] = yamlBlocks();
  await using folder = await tempDirectory();
  mkdirSync(join(folder.path, "catalog"));
  mkdirSync(join(folder.path, "automations"));
  writeFileSync(join(folder.path, "longshore.yaml"), config);
  writeFileSync(join(folder.path, "catalog/service.yaml"), blueprint);
  writeFileSync(join(folder.path, "automations/tell.yaml"), automation);

  const text = printed(await checker.check(folder.path));

  expect(PAGE).toContain(`$ longshore validate\n${text}`);
});

it("has configurations that are valid", () => {
  const configs = yamlBlocks().filter((text) => text.startsWith("catalog:"));

  expect(configs.length).toBe(2);
  for (const text of configs) expect(readConfig("longshore.yaml", text).diagnostics).toEqual([]);
});

it("names every code of the catalog", () => {
  const codes = Object.keys(DIAGNOSTIC_CODES).filter((code) => code.startsWith("catalog-"));

  for (const code of codes) expect(PAGE).toContain(`\`${code}\``);
});

function yamlBlocks(): readonly string[] {
  const blocks = PAGE.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm);
  return [...blocks].map(([, indent = "", text = ""]) =>
    text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  );
}
