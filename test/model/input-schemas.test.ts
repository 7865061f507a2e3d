import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceSchema } from "../../scripts/schema/source-schemas.ts";
import { decodeEvent } from "../../src/matching/decode/decode-event.ts";
import { DEFAULT_CONFIG, DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import { validateConfig } from "../../src/model/generated/config.validator.js";
import { validateEvent } from "../../src/model/generated/event.validator.js";
import { validateSnapshot } from "../../src/model/generated/snapshot.validator.js";
import type { JsonObject } from "../../src/model/json.ts";
import { isJsonObject } from "../../src/model/json.ts";
import type { SnapshotFile } from "../../src/model/snapshot.ts";
import { documentsOf } from "../support/schema-documents.ts";
import { findings, subschemas } from "../support/schema-findings.ts";

describe("the event schema", () => {
  const event = {
    resourceType: "entity",
    action: "UPDATE",
    context: { blueprintIdentifier: "service", entityIdentifier: "billing" },
    diff: { before: {}, after: {} },
  };
  const timer = { blueprintIdentifier: "service", propertyIdentifier: "ttl" };
  const run = {
    ...event,
    resourceType: "run",
    context: { action: { identifier: "deploy", title: "Deploy" } },
  };

  it.each<[string, object]>([
    ["an entity's change", event],
    ["a run's change", run],
    ["members that nobody knows", { ...event, more: { of: "it" }, trigger: { by: {}, x: 1 } }],
    ["a change-log record", { ...event, context: { blueprint: "service", entity: "billing" } }],
    [
      "a timer that ran out",
      { ...event, action: "TIMER_EXPIRED", diff: undefined, context: timer },
    ],
    [
      "a timer's change-log record",
      {
        ...event,
        action: "TIMER_EXPIRED",
        context: { blueprint: "service" },
        additionalData: { property: "ttl" },
      },
    ],
  ])("accepts %s", (_, value) => {
    expect(findings(validateEvent, JSON.parse(JSON.stringify(value)))).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["an empty object", {}, " required resourceType"],
    ["another resource", { ...event, resourceType: "user" }, " discriminator user"],
    ["another action", { ...event, action: "MOVE" }, "/action enum"],
    ["a change without a diff", { ...event, diff: undefined }, " required diff"],
    [
      "a timer without a property",
      { ...event, action: "TIMER_EXPIRED" },
      "/context required propertyIdentifier",
    ],
    ["no blueprint", { ...event, context: {} }, "/context required blueprintIdentifier"],
    ["no action of a run", { ...run, context: {} }, "/context required action"],
    ["a text as the state after", { ...event, diff: { after: "x" } }, "/diff/after type"],
  ])("refuses %s", (_, value, expected) => {
    expect(findings(validateEvent, value)).toContain(expected);
  });

  it("accepts only what can be decoded", () => {
    fc.assert(
      fc.property(documentsOf(sourceSchema("event")), (document) => {
        if (validateEvent(document)) expect(decodeEvent(document).kind).toBe("event");
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("the config schema", () => {
  it("accepts every key with the model's default", () => {
    const { runtime, ...rest } = DEFAULT_CONFIG;

    expect(findings(validateConfig, { ...rest, ...runtime })).toEqual([]);
  });

  it("has the model's defaults", () => {
    const { runtime, ...rest } = DEFAULT_CONFIG;
    const defaults: JsonObject = JSON.parse(JSON.stringify({ ...rest, ...runtime }));
    const declared = [...subschemas(sourceSchema("config"), "")].filter(
      ([, node]) => node["default"] !== undefined,
    );

    expect(declared.length).toBeGreaterThan(5);
    for (const [path, node] of declared) {
      const keys = path.split("/properties/").slice(1);
      const valueAt = (steps: readonly string[]) =>
        steps.reduce<unknown>((at, key) => (isJsonObject(at) ? at[key] : undefined), defaults);
      // Inside what is absent by default, a default says what holds once it is there.
      if (valueAt(keys.slice(0, -1)) === undefined) continue;
      expect(valueAt(keys), path).toEqual(node["default"]);
    }
  });

  it.each<[string, object, string]>([
    ["an unknown key", { stor: "file:x" }, " additionalProperties stor"],
    ["a URL as a host", { egress: { allow: ["https://a.example"] } }, "/egress/allow/0 pattern"],
    [
      "an address as a network",
      { network: { allowPrivate: ["10.0.0.1"] } },
      "/network/allowPrivate/0 pattern",
    ],
    ["no attempt", { delivery: { attempts: 0 } }, "/delivery/attempts minimum"],
    ["more than all", { safety: { maxDeletePercent: 101 } }, "/safety/maxDeletePercent maximum"],
    ["a secret without hosts", { secrets: { TOKEN: {} } }, "/secrets/TOKEN required hosts"],
    ["another way to fail", { templates: { onError: "ignore" } }, "/templates/onError enum"],
  ])("refuses %s", (_, value, expected) => {
    expect(findings(validateConfig, value)).toEqual([expected]);
  });
});

describe("the snapshot schema", () => {
  const source = { repository: "acme/automations", commit: "a".repeat(40) };
  const snapshot: SnapshotFile = {
    format: 1,
    digest: `sha256:${"0".repeat(64)}`,
    sources: [source, { repository: "" }],
    configs: {
      "": DEFAULT_RUNTIME_CONFIG,
      "acme/automations": {
        ...DEFAULT_RUNTIME_CONFIG,
        egress: { allow: ["*.example.com"] },
        secrets: { TOKEN: { hosts: ["example.com"] } },
        delivery: { ...DEFAULT_RUNTIME_CONFIG.delivery, timeoutMs: 1_000 },
      },
    },
    automations: [
      {
        identifier: "a",
        digest: `sha256:${"f".repeat(64)}`,
        path: "automations/a.yaml",
        source,
        listensTo: "entity/service",
      },
    ],
  };

  it("accepts what a sync writes", () => {
    expect(findings(validateSnapshot, snapshot)).toEqual([]);
  });

  it("refuses another format", () => {
    expect(findings(validateSnapshot, { ...snapshot, format: 2 })).toEqual(["/format const"]);
  });

  it("refuses a configuration that is not whole", () => {
    const configs = { "": { ...DEFAULT_RUNTIME_CONFIG, templates: {} } };

    expect(findings(validateSnapshot, { ...snapshot, configs })).toEqual([
      "/configs//templates required onError",
    ]);
  });
});
