import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexAutomations } from "../../src/matching/automation-index.ts";
import { listening } from "../../src/matching/select.ts";
import type { TriggerEvent } from "../../src/model/automation.ts";
import type { CatalogEvent } from "../../src/model/event.ts";
import type { RoutedAutomation } from "../../src/model/snapshot.ts";
import { catalogEvent } from "../support/events.ts";

function routed(identifier: string, event: TriggerEvent): RoutedAutomation {
  const expressions = [`.${identifier}`, ".shared"];
  return {
    definition: {
      identifier,
      trigger: { type: "automation", event, condition: { type: "JQ", expressions } },
      invocationMethod: { type: "WEBHOOK", url: "https://hooks.example.test/" },
      publish: true,
    },
    digest: `sha256:${"0".repeat(64)}`,
    repository: "acme/catalog",
  };
}

const target = fc.constantFrom("service", "cluster", "entity:service", "");
const timer = fc.constantFrom("ttl", "expiry");
const trigger: fc.Arbitrary<TriggerEvent> = fc.oneof(
  fc.record({
    type: fc.constantFrom("ENTITY_CREATED", "ENTITY_UPDATED", "ANY_ENTITY_CHANGE"),
    blueprintIdentifier: target,
  }),
  fc.record({
    type: fc.constant("TIMER_PROPERTY_EXPIRED"),
    blueprintIdentifier: target,
    propertyIdentifier: timer,
  }),
  fc.record({ type: fc.constantFrom("RUN_CREATED", "ANY_RUN_CHANGE"), actionIdentifier: target }),
) as fc.Arbitrary<TriggerEvent>;
const event: fc.Arbitrary<CatalogEvent> = fc.oneof(
  fc
    .record({ type: fc.constantFrom("ENTITY_CREATED", "ENTITY_UPDATED"), target })
    .map((known) => catalogEvent(known as Partial<CatalogEvent>)),
  fc
    .record({ target, property: fc.oneof(timer, fc.constant("other")) })
    .map((known) => catalogEvent({ type: "TIMER_PROPERTY_EXPIRED", ...known })),
  target.map((action) => catalogEvent({ type: "RUN_CREATED", resource: "run", target: action })),
);

describe("indexAutomations", () => {
  it("finds those, in their order, that every trigger looked at in turn finds", () => {
    fc.assert(
      fc.property(fc.array(trigger), fc.array(event), (triggers, events) => {
        const automations = triggers.map((one, index) => routed(`a${index}`, one));
        const index = indexAutomations(automations);
        for (const one of events) {
          const { candidates } = index.concernedBy(one);

          const expected = automations
            .map((automation) => ({
              automation,
              listens: listening(automation.definition.trigger.event, one),
            }))
            .filter(({ listens }) => listens.kind !== "other-target");
          expect(candidates.map(({ automation, listens }) => ({ automation, listens }))).toEqual(
            expected,
          );
        }
      }),
      { seed: 20_261_123 },
    );
  });

  it("names each expression once, of those alone that listen", () => {
    const index = indexAutomations([
      routed("a", { type: "ENTITY_UPDATED", blueprintIdentifier: "service" }),
      routed("b", { type: "ENTITY_CREATED", blueprintIdentifier: "service" }),
      routed("c", { type: "ANY_ENTITY_CHANGE", blueprintIdentifier: "service" }),
    ]);

    const { expressions } = index.concernedBy(
      catalogEvent({ type: "ENTITY_UPDATED", target: "service" }),
    );

    expect(expressions).toEqual([".a", ".shared", ".c"]);
  });

  it("says for each automation where among them its own are", () => {
    const index = indexAutomations([
      routed("a", { type: "ENTITY_UPDATED", blueprintIdentifier: "service" }),
      routed("b", { type: "ENTITY_CREATED", blueprintIdentifier: "service" }),
      routed("c", { type: "ANY_ENTITY_CHANGE", blueprintIdentifier: "service" }),
    ]);

    const { candidates } = index.concernedBy(
      catalogEvent({ type: "ENTITY_UPDATED", target: "service" }),
    );

    expect(candidates.map(({ places }) => places)).toEqual([[0, 1], [], [2, 1]]);
  });

  it("gives events of a kind the same list, so that it is prepared once", () => {
    const index = indexAutomations([
      routed("a", { type: "ENTITY_UPDATED", blueprintIdentifier: "service" }),
    ]);
    const some = catalogEvent({ type: "ENTITY_UPDATED", target: "service", identity: "1" });
    const other = catalogEvent({ type: "ENTITY_UPDATED", target: "service", identity: "2" });

    expect(index.concernedBy(some).expressions).toBe(index.concernedBy(other).expressions);
  });
});
