import { describe, expect, it } from "vitest";
import { DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import { canonicalAutomation } from "../../src/sync/canonical.ts";
import { automationDigest } from "../../src/sync/digest.ts";
import { formatRoute, parseRoute } from "../../src/sync/route-file.ts";
import { formatSnapshot, parseSnapshot } from "../../src/sync/snapshot-file.ts";
import { parseStoredDefinition } from "../../src/sync/stored-definition.ts";
import { anAutomation } from "../support/definitions.ts";

const FILE = { url: "file:state", path: "snapshot.json" };
const CORRUPT = expect.objectContaining({
  code: "store-corrupt",
  message: expect.stringContaining('"snapshot.json"'),
  hint: expect.any(String),
});
const AUTOMATION = anAutomation("a");
const CONTENT = {
  sources: [{ repository: "acme/catalog", commit: "c".repeat(40) }, { repository: "" }],
  configs: {
    "acme/catalog": DEFAULT_RUNTIME_CONFIG,
    "": {
      ...DEFAULT_RUNTIME_CONFIG,
      egress: { allow: ["*.example.com"] },
      secrets: { TOKEN: { hosts: ["example.com"] } },
      delivery: { ...DEFAULT_RUNTIME_CONFIG.delivery, timeoutMs: 1_000 },
    },
  },
  automations: [
    {
      identifier: "a",
      digest: automationDigest(AUTOMATION),
      path: "automations/a.yaml",
      source: { repository: "acme/catalog", commit: "c".repeat(40) },
      listensTo: "entity/service",
    },
    {
      identifier: "b",
      digest: automationDigest(AUTOMATION),
      path: "b.yaml",
      source: { repository: "" },
      listensTo: "run/deploy",
    },
  ],
};

describe("snapshot.json", () => {
  it("is read as it was written, a row a line", () => {
    const text = formatSnapshot(CONTENT);

    expect(parseSnapshot(text, FILE)).toMatchObject({ format: 1, ...CONTENT });
    expect(formatSnapshot(parseSnapshot(text, FILE))).toBe(text);
    expect(text.split("\n").filter((line) => line.startsWith('{"identifier"'))).toHaveLength(2);
  });

  it.each<[string, (text: string) => string]>([
    ["nothing", () => ""],
    ["no JSON", (text) => text.slice(0, -3)],
    ["no object", () => "[]"],
    ["deep nesting", () => "[".repeat(100_000)],
    ["another format", (text) => text.replace('"format":1', '"format":2')],
    ["another identifier", (text) => text.replace('"identifier":"a"', '"identifier":"c"')],
    ["another path", (text) => text.replace("automations/a.yaml", "automations/c.yaml")],
    ["another trigger", (text) => text.replace("entity/service", "entity/other")],
    ["another configuration", (text) => text.replace('"allowHttp":false', '"allowHttp":true')],
    ["a number for a repository", (text) => text.replace('{"repository":""}', '{"repository":1}')],
    ["a row that is none", (text) => text.replace('{"identifier":"b"', '{"name":"b"')],
    ["a configuration that is none", (text) => text.replace('"attempts":6', '"attempts":"6"')],
  ])("with %s is corrupt", (_title, damage) => {
    const text = damage(formatSnapshot(CONTENT));

    expect(() => parseSnapshot(text, FILE)).toThrow(CORRUPT);
  });
});

describe("a route", () => {
  const routed = {
    definition: canonicalAutomation(AUTOMATION),
    digest: automationDigest(AUTOMATION),
    repository: "acme/catalog",
  };

  it("is read as it was written, with the configurations that it needs", () => {
    const route = parseRoute(formatRoute([routed], CONTENT.configs), FILE);

    expect(route.automations).toEqual([routed]);
    expect(Object.keys(route.configs)).toEqual(["acme/catalog"]);
  });

  it.each<[string, (text: string) => string]>([
    ["no JSON", () => "{"],
    ["another format", (text) => text.replace('"format":1', '"format":"1"')],
    ["another URL", (text) => text.replace("hooks.example.com", "evil.example.com")],
    [
      "no configuration of a repository",
      (text) => text.replace('{"acme/catalog"', '{"acme/other"'),
    ],
    [
      "a configuration that is none",
      (text) => text.replace('"allowPrivate":[]', '"allowPrivate":1'),
    ],
    ["no automations", () => '{"format":1,"configs":{}}'],
    ["an automation that is none", () => '{"format":1,"configs":{},"automations":[null]}'],
  ])("with %s is corrupt", (_title, damage) => {
    const text = damage(formatRoute([routed], CONTENT.configs));

    expect(() => parseRoute(text, FILE)).toThrow(CORRUPT);
  });
});

describe("a stored definition", () => {
  it.each([
    ["missing", undefined],
    ["of another digest", "{}\n"],
  ])("that is %s is corrupt", (_title, text) => {
    expect(() => parseStoredDefinition(text, automationDigest(AUTOMATION), FILE)).toThrow(CORRUPT);
  });
});
