import fc from "fast-check";
import { expect, it } from "vitest";
import type { Automation } from "../../src/model/automation.ts";
import { canonicalText } from "../../src/sync/canonical.ts";
import { automationDigest } from "../../src/sync/digest.ts";
import { anAutomation } from "../support/definitions.ts";

const WEBHOOK: Automation = {
  identifier: "a",
  title: "A",
  trigger: {
    type: "automation",
    event: {
      type: "TIMER_PROPERTY_EXPIRED",
      blueprintIdentifier: "service",
      propertyIdentifier: "ttl",
    },
    condition: { type: "JQ", expressions: [".a", ".b"], combinator: "or" },
  },
  invocationMethod: {
    type: "WEBHOOK",
    url: "https://hooks.example.com",
    method: "PUT",
    headers: { "X-B": "1", "X-A": "2" },
    body: { z: 1, a: { y: [1, { d: 1, c: 2 }], x: null } },
  },
  publish: true,
};

it("writes closed objects in one order and free ones in the author's", () => {
  const { publish, invocationMethod, trigger, ...rest } = WEBHOOK;
  const shuffled = {
    $schema: "https://example.com/automation.schema.json",
    publish,
    invocationMethod: Object.fromEntries(Object.entries(invocationMethod).reverse()),
    trigger: Object.fromEntries(Object.entries(trigger).reverse()),
    ...rest,
  } as unknown as Automation;

  expect(canonicalText(shuffled)).toBe(canonicalText(WEBHOOK));
  expect(canonicalText(WEBHOOK)).toBe(`${JSON.stringify(WEBHOOK, null, 2)}\n`);
});

it("digests the order of a body's keys, and no key's order of the format's own", () => {
  const [one, other] = [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ].map((body) =>
    automationDigest(
      anAutomation("a", { invocationMethod: { type: "WEBHOOK", url: "https://x.test", body } }),
    ),
  );

  expect(one).not.toBe(other);
  expect(one).toMatch(/^sha256:[0-9a-f]{64}$/);
});

it("keeps every value, so that what is stored is what was written", () => {
  const key = fc.string({ unit: "binary", maxLength: 6 }).filter((each) => each !== "__proto__");
  const body = fc.dictionary(key, fc.jsonValue());
  fc.assert(
    fc.property(body, body, (inputs, mapping) => {
      const automation = anAutomation("a", {
        invocationMethod: {
          type: "UPSERT_ENTITY",
          blueprintIdentifier: "b",
          mapping: { relations: {}, properties: inputs, other: mapping },
        } as unknown as Automation["invocationMethod"],
      });

      const text = canonicalText(automation);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(automation)));
      expect(canonicalText(JSON.parse(text))).toBe(text);
    }),
  );
});
