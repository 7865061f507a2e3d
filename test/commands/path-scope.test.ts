import { expect, it } from "vitest";
import { pathScope } from "../../src/commands/path-scope.ts";

it("is everything where no path is named", () => {
  expect(pathScope([])).toBeUndefined();
});

it.each([
  ["automations/a.yaml", "automations/a.yaml", true],
  ["./automations/a.yaml", "automations/a.yaml", true],
  ["automations", "automations/deep/a.yaml", true],
  ["automations/", "automations/a.yaml", true],
  ["automations", "automations-old/a.yaml", false],
  ["automations/*.yaml", "automations/a.yaml", true],
  ["automations/*.yaml", "automations/deep/a.yaml", false],
  ["**/*.{json,yaml}", "automations/deep/a.json", true],
  [".", "anything", true],
  ["", "anything", true],
  ["./", "anything", true],
  ["a[1].yaml", "a[1].yaml", true],
  ["!a.yaml", "b.yaml", false],
])("of %j tells whether it has %j", (path, file, has) => {
  expect(pathScope(["none", path])?.(file)).toBe(has);
});
