import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlanFile } from "../../src/commands/reviewed-plan.ts";
import type { Automation } from "../../src/model/automation.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { PlanFile } from "../../src/model/plan-file.ts";
import { jsonText } from "../../src/report/json-text.ts";
import { compareManifest } from "../../src/sync/compare.ts";
import { makePlan } from "../../src/sync/plan.ts";
import { toPlanFile } from "../../src/sync/plan-file.ts";
import { EMPTY_SNAPSHOT } from "../../src/sync/snapshot-file.ts";
import { aManifest, anAutomation } from "../support/definitions.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";

function planFileOf(automations: readonly Automation[]): PlanFile {
  const runtime = { ...DEFAULT_CONFIG.runtime, egress: { allow: ["hooks.example.com"] } };
  const comparison = compareManifest({
    manifest: aManifest(automations),
    snapshot: EMPTY_SNAPSHOT,
    config: { ...DEFAULT_CONFIG, runtime },
    source: { repository: "acme/catalog", commit: "1".repeat(40) },
    ancestry: "ancestor",
    takeOver: new Set(),
  });
  return toPlanFile(makePlan(comparison, new Map()), ["automations/a.yaml"]);
}

const FILE = planFileOf([anAutomation("a"), anAutomation("b")]);

function parse(value: unknown): PlanFile {
  return parsePlanFile(typeof value === "string" ? value : JSON.stringify(value), "p.json");
}

function problem(value: unknown): string {
  try {
    parse(value);
  } catch (error) {
    expect(error).toMatchObject({ code: "input-invalid", exitCode: 2 });
    return error instanceof Error ? error.message : "";
  }
  return "";
}

describe("a plan file", () => {
  it("says what is to be, from what, and of whom", () => {
    expect(FILE).toMatchObject({
      format: 1,
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      revision: null,
      repository: "acme/catalog",
      commit: "1".repeat(40),
      scope: ["automations/a.yaml"],
      changes: [
        { kind: "publish", identifier: "a", digest: expect.stringMatching(/^sha256:/) },
        { kind: "publish", identifier: "b" },
      ],
      config: { egress: { allow: ["hooks.example.com"] } },
    });
  });

  it.each(HOSTILE_TEXTS)("comes back as it was written: %j", (text) => {
    const file = planFileOf([anAutomation(text, { title: text, description: text })]);

    expect(parse(jsonText(file))).toEqual(JSON.parse(JSON.stringify(file)));
  });

  it.each<[string, unknown, RegExp]>([
    ["no JSON", "{", /^The plan file "p\.json" is not JSON\.$/],
    ["an empty file", "", /is not JSON/],
    ["a list", [], /^"p\.json" is no plan file: must be object\.$/],
    ["a printed plan", { changes: [], digest: "", applied: false }, /is no plan file/],
    ["another format", { ...FILE, format: 2 }, /is no plan file at "\/format"/],
    ["a cut file", JSON.stringify(FILE).slice(0, -20), /is not JSON/],
  ])("is not %s", (_what, value, message) => {
    expect(problem(value)).toMatch(message);
  });

  it.each<[string, Partial<PlanFile>]>([
    ["a change less", { changes: FILE.changes.slice(1) }],
    ["another revision", { revision: "3" }],
    ["another repository", { repository: "acme/other" }],
    [
      "another definition",
      { changes: FILE.changes.map((one) => ({ ...one, digest: FILE.digest })) },
    ],
    ["another configuration", { config: { egress: {} } }],
    ["no configuration", { config: null }],
  ])("with %s was altered", (_what, overrides) => {
    expect(problem({ ...FILE, ...overrides })).toBe(
      'The plan file "p.json" was altered: it does not have the digest it names.',
    );
  });

  it("is an input error or a plan, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(problem(text)).not.toBe("");
      }),
    );
  });
});
