import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecodeOptions } from "../../../src/matching/decode/decode-payload.ts";
import { decodePayload } from "../../../src/matching/decode/decode-payload.ts";
import { parsePayload } from "../../../src/matching/decode/parse-payload.ts";
import type { CatalogEvent } from "../../../src/model/event.ts";
import type { EventFixture } from "../../support/events.ts";
import { eventBody } from "../../support/events.ts";

function decodeOne(payload: unknown, options?: DecodeOptions): CatalogEvent {
  const result = decodePayload(payload, options);
  if (result.kind === "invalid") throw new Error(result.message);
  const [first] = result.events;
  if (first?.kind !== "event") throw new Error(first?.message ?? "no event");
  return first.event;
}

function packed(value: unknown, more: object = {}): object {
  const data = gzipSync(JSON.stringify(value)).toString("base64");
  return { encoding: "gzip+base64", data, ...more };
}

function messageOf(payload: unknown): string {
  const result = decodePayload(payload);
  if (result.kind === "invalid") return result.message;
  const [first] = result.events;
  return first?.kind === "undecodable" ? first.message : "decoded";
}

describe("decodePayload", () => {
  it.each<[EventFixture, Partial<CatalogEvent>]>([
    ["entity-created", { type: "ENTITY_CREATED", resource: "entity", target: "service" }],
    ["entity-updated", { type: "ENTITY_UPDATED", resource: "entity", target: "service" }],
    ["entity-deleted", { type: "ENTITY_DELETED", resource: "entity", target: "service" }],
    [
      "timer-property-expired",
      { type: "TIMER_PROPERTY_EXPIRED", target: "preview", property: "expires_at" },
    ],
    ["run-created", { type: "RUN_CREATED", resource: "run", target: "scale_up" }],
    ["run-updated", { type: "RUN_UPDATED", resource: "run", target: "scale_up" }],
    ["change-log", { type: "ENTITY_UPDATED", resource: "entity", target: "service" }],
    ["cloud-event", { type: "ENTITY_UPDATED", resource: "entity", target: "service" }],
  ])("reads %s", (name, expected) => {
    expect(decodeOne(eventBody(name))).toMatchObject(expected);
  });

  const event = eventBody("run-updated");
  it.each<[string, unknown]>([
    ["the event itself", event],
    ["{event}", { event }],
    ["{events}", { events: [event] }],
    ["a list", [event]],
    ["a list of {event}", { events: [{ event }] }],
    ["packed", packed(event)],
    ["a packed list", packed({ events: [event] })],
    ["GitHub's whole event", { action: "catalog-event", client_payload: { event } }],
    ["GitHub's whole event, packed", { action: "catalog-event", client_payload: packed(event) }],
  ])("reads the same event from %s", (_name, payload) => {
    expect(decodeOne(payload)).toEqual(decodeOne(event));
  });

  it("keeps unknown members, and only those that came", () => {
    const body = eventBody("entity-updated", { extra: { deep: [1] } });

    expect(decodeOne(body).body).toEqual(body);
  });

  it("adds the names that definitions read to a change-log event", () => {
    const { context } = decodeOne(eventBody("change-log")).body;

    expect(context).toEqual({
      blueprint: "service",
      entity: "checkout",
      runId: null,
      blueprintIdentifier: "service",
      entityIdentifier: "checkout",
    });
  });

  it("takes a timer's property from the audit record's place too", () => {
    const body = eventBody("timer-property-expired", {
      context: { blueprint: "preview", entity: "preview-41" },
      additionalData: { property: "expires_at" },
    });

    expect(decodeOne(body).property).toBe("expires_at");
  });

  it("reads a CloudEvent's data from text and from base64", () => {
    const cloud = eventBody("cloud-event");
    const text = JSON.stringify(cloud["data"]);
    const { data: _data, ...envelope } = cloud;

    expect(decodeOne({ ...envelope, data: text })).toEqual(decodeOne(cloud));
    expect(decodeOne({ ...envelope, data_base64: Buffer.from(text).toString("base64") })).toEqual(
      decodeOne(cloud),
    );
  });

  it("keeps __proto__ keys as data", () => {
    const payload: unknown = JSON.parse(
      JSON.stringify(event).replace("{", '{"__proto__":{"resourceType":"x"},'),
    );

    const decoded = decodeOne(payload);

    expect(Object.keys(decoded.body)).toContain("__proto__");
    expect(decoded.type).toBe("RUN_UPDATED");
  });

  it.each<[string, unknown, RegExp]>([
    ["null", null, /null/],
    ["a text", "event", /a string/],
    ["an empty object", {}, /"resourceType" is missing/],
    ["another resource", { resourceType: "scorecard" }, /"resourceType" is "scorecard"/],
    ["no blueprint", eventBody("entity-updated", { context: {} }), /names no blueprint/],
    ["no action", eventBody("entity-updated", { action: null }), /"action" is null/],
    ["an unknown action", eventBody("entity-updated", { action: "constructor" }), /"CREATE"/],
    ["a run without action", eventBody("run-updated", { context: {} }), /names no action/],
    [
      "a timer without property",
      eventBody("timer-property-expired", { context: { blueprintIdentifier: "preview" } }),
      /names no property/,
    ],
    ["a CloudEvent without id", { specversion: "1.0", source: "s" }, /"source" and an "id"/],
    ["a CloudEvent without data", { specversion: "1.0", source: "s", id: "1" }, /no "data"/],
    ["another encoding", { encoding: "zip", data: "" }, /only "gzip\+base64" is known/],
    ["data that is not base64", { encoding: "gzip+base64", data: "%" }, /not base64/],
    ["data that is not gzip", { encoding: "gzip+base64", data: "AAAA" }, /not gzip/],
    ["data that is not JSON", packedText("{"), /not JSON/],
    ["a wrong digest", packed(event, { digest: "sha256:00" }), /"digest"/],
    ["packing twice", packed(packed(event)), /packed twice/],
    ["too many events", { events: Array.from({ length: 1_001 }, () => event) }, /1001 events/],
    ["a large event", { ...event, more: "x".repeat(1_100_000) }, /at most 1048576/],
    ["a deep event", { ...event, more: nested(300) }, /deeper than 256/],
    ["a very deep event", { ...event, more: nested(10_000) }, /deeper than 256/],
    ["an endless packed payload", packedText(" ".repeat(17 * 1024 * 1024)), /inflates to more/],
  ])("says what is wrong with %s", (_name, payload, message) => {
    expect(messageOf(payload)).toMatch(message);
  });

  it("checks the digest of a packed payload", () => {
    const hex = createHash("sha256").update(JSON.stringify(event)).digest("hex");

    expect(decodeOne(packed(event, { digest: `sha256:${hex}` })).type).toBe("RUN_UPDATED");
    expect(decodeOne(packed(event, { digest: hex })).type).toBe("RUN_UPDATED");
  });

  it("keeps the good events of a list and names the bad ones", () => {
    const result = decodePayload({ events: [event, 7, { id: "e-9" }, eventBody("cloud-event")] });

    expect(result.kind === "events" && result.events.map((one) => one.kind)).toEqual([
      "event",
      "undecodable",
      "undecodable",
      "event",
    ]);
    expect(result).toMatchObject({
      events: [{}, { identity: "events[1]" }, { identity: "e-9" }, {}],
    });
  });

  it("never throws, whatever the payload", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (payload) => {
        decodePayload(payload);
        decodePayload({ client_payload: payload });
        decodePayload({ events: [payload] });
        decodePayload({ specversion: "1.0", source: "s", id: "i", data: payload });
      }),
    );
  });
});

describe("event identity", () => {
  it("is there for a text that UTF-8 cannot say, and another for another", () => {
    const [one, other] = ["\ud800", "\udfff"].map(
      (note) => decodeOne({ ...eventBody("entity-updated"), note }).identity,
    );

    expect(one).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(other).not.toBe(one);
  });

  const update = eventBody("entity-updated");

  it("is a CloudEvent's source and id", () => {
    expect(decodeOne(eventBody("cloud-event")).identity).toBe(
      "https://catalog.example.test/orgs/acme A-1042",
    );
  });

  it("is the event's own id", () => {
    expect(decodeOne(eventBody("run-updated")).identity).toBe("event_Zr8");
  });

  it("is the digest of the event, whatever the order of its keys and the run", () => {
    const reordered = Object.fromEntries(Object.entries(update).toReversed());

    expect(decodeOne(update).identity).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(decodeOne(reordered, { workflowRunId: "7" }).identity).toBe(
      decodeOne(update, { workflowRunId: "8" }).identity,
    );
  });

  it("depends on the workflow run only where the event has no time", () => {
    const timeless = eventBody("entity-updated", { trigger: { origin: "UI" } });
    const [first, again, other] = ["7", "7", "8"].map(
      (workflowRunId) => decodeOne(timeless, { workflowRunId }).identity,
    );

    expect(first).toBe(again);
    expect(first).not.toBe(other);
  });
});

describe("parsePayload", () => {
  it.each<[string, string, RegExp]>([
    ["nothing", " \n", /empty/],
    ["broken JSON", '{\n  "a": 1,\n  b', /line 3, column 3/],
    ["a comment", '{"a": 1} // x', /not JSON/],
    ["an open object", '{"a":', /not JSON: value expected at line 1, column 6/],
    ["10,000 levels", "[".repeat(10_000) + "]".repeat(10_000), /deeper than 256/],
    ["an endless list of brackets", "[".repeat(1_000_000), /deeper than 256/],
    ["more than 16 MiB", " ".repeat(17 * 1024 * 1024), /at most 16777216/],
  ])("says what is wrong with %s", (_name, text, message) => {
    const result = parsePayload(text);

    expect(result.kind === "invalid" && result.message).toMatch(message);
  });

  it("reads JSON behind a byte order mark", () => {
    expect(parsePayload('\uFEFF{"a":"[[["}')).toEqual({ kind: "parsed", payload: { a: "[[[" } });
  });
});

function packedText(text: string): object {
  return { encoding: "gzip+base64", data: gzipSync(text).toString("base64") };
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}
