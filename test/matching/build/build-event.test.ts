import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildEvent } from "../../../src/matching/build/build-event.ts";
import { decodeEvent } from "../../../src/matching/decode/decode-event.ts";
import { validateEvent } from "../../../src/model/generated/event.validator.js";
import type { JsonObject } from "../../../src/model/json.ts";
import type { EventBuilder } from "../../../src/model/written-event.ts";
import { EVENT_BUILDERS } from "../../../src/model/written-event.ts";
import { findings } from "../../support/schema-findings.ts";

const AT = "2026-01-02T03:04:05.000Z";

const LEAST: Readonly<Record<EventBuilder, JsonObject>> = {
  entityCreated: { blueprint: "service" },
  entityUpdated: { blueprint: "service" },
  entityDeleted: { blueprint: "service" },
  timerExpired: { blueprint: "service", property: "expires_at" },
  runCreated: { action: "deploy" },
  runUpdated: { action: "deploy" },
};

const TYPES: Readonly<Record<EventBuilder, string>> = {
  entityCreated: "ENTITY_CREATED",
  entityUpdated: "ENTITY_UPDATED",
  entityDeleted: "ENTITY_DELETED",
  timerExpired: "TIMER_PROPERTY_EXPIRED",
  runCreated: "RUN_CREATED",
  runUpdated: "RUN_UPDATED",
};

describe.each(EVENT_BUILDERS)("%s", (builder) => {
  it("makes an event of its type of what is least", () => {
    const event = buildEvent(builder, LEAST[builder], AT);

    expect(findings(validateEvent, event)).toEqual([]);
    expect(decodeEvent(event)).toMatchObject({ kind: "event", event: { type: TYPES[builder] } });
  });

  it("keeps whatever is written", () => {
    const properties = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 });
    fc.assert(
      fc.property(properties, fc.string(), (written, title) => {
        const state: JsonObject = JSON.parse(JSON.stringify({ properties: written, title }));
        const names = ["entity", "run", "before", "after"];
        const fields = { ...LEAST[builder], ...Object.fromEntries(names.map((n) => [n, state])) };

        const { diff } = buildEvent(builder, fields, AT);

        const { before, after } = JSON.parse(JSON.stringify(diff));
        for (const side of [before, after].filter((one) => one !== null)) {
          expect(side).toMatchObject(state);
        }
      }),
    );
  });
});

describe("what is left out", () => {
  it("is plain for an entity", () => {
    expect(buildEvent("entityCreated", { blueprint: "service" }, AT)).toEqual({
      action: "CREATE",
      resourceType: "entity",
      trigger: { by: { orgId: "org_test", userId: "tester" }, origin: "UI", at: AT },
      context: {
        blueprintIdentifier: "service",
        entityIdentifier: "example",
        propertyIdentifier: null,
      },
      diff: {
        before: null,
        after: {
          identifier: "example",
          title: "example",
          icon: null,
          blueprint: "service",
          team: [],
          properties: {},
          relations: {},
          createdAt: AT,
          createdBy: "tester",
          updatedAt: AT,
          updatedBy: "tester",
        },
      },
    });
  });

  it("is as on the other side of an update, but for properties that are written", () => {
    const event = buildEvent(
      "entityUpdated",
      {
        blueprint: "service",
        before: { identifier: "billing", properties: { tier: 1, owner: "pay" } },
        after: { properties: { tier: 2 } },
      },
      AT,
    );

    expect(event).toMatchObject({
      context: { entityIdentifier: "billing" },
      diff: {
        before: { identifier: "billing", properties: { tier: 1, owner: "pay" } },
        after: { identifier: "billing", properties: { tier: 2 } },
      },
    });
    expect(JSON.parse(JSON.stringify(event)).diff.after.properties).toEqual({ tier: 2 });
  });

  it("is the end of a run that is updated", () => {
    const event = buildEvent("runUpdated", { action: "deploy" }, AT);

    expect(event).toMatchObject({
      context: { action: { identifier: "deploy", title: "deploy" } },
      diff: { before: { status: "IN_PROGRESS" }, after: { status: "SUCCESS" } },
    });
  });

  it("is the clock's time of a timer, by nobody's hand", () => {
    const event = buildEvent("timerExpired", { blueprint: "preview", property: "ends" }, AT);

    expect(event).toMatchObject({
      trigger: { by: { byPort: true }, origin: "API", at: AT },
      context: { propertyIdentifier: "ends" },
      diff: { before: null, after: { properties: { ends: AT } } },
    });
  });
});
