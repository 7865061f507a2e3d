import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Automation } from "../../src/model/automation.ts";
import type { JsonObject } from "../../src/model/json.ts";
import { diffAutomations } from "../../src/sync/diff.ts";
import { automationDigest } from "../../src/sync/digest.ts";
import { anAutomation } from "../support/definitions.ts";

function withBody(body: JsonObject): Automation {
  return anAutomation("a", {
    invocationMethod: { type: "WEBHOOK", url: "https://x.test", body },
  });
}

describe("diffAutomations", () => {
  it("names each field that differs, was added or was removed", () => {
    const before = anAutomation("a", {
      title: "Old",
      icon: "Alert",
      trigger: {
        type: "automation",
        event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
        condition: { type: "JQ", expressions: [".a", ".b"] },
      },
      invocationMethod: { type: "WEBHOOK", url: "https://x.test", headers: { "X-Id": "1" } },
    });
    const after = anAutomation("a", {
      title: "New",
      description: "Why",
      trigger: {
        type: "automation",
        event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
        condition: { type: "JQ", expressions: [".a"] },
      },
      invocationMethod: { type: "WEBHOOK", url: "https://x.test", headers: { "X-Id": "2" } },
    });

    expect(diffAutomations(before, after)).toEqual([
      { path: "title", before: "Old", after: "New" },
      { path: "description", after: "Why" },
      { path: "trigger.condition.expressions[1]", before: ".b" },
      { path: "invocationMethod.headers.X-Id", before: "1", after: "2" },
      { path: "icon", before: "Alert" },
    ]);
  });

  it("gives a value whole where its type changed", () => {
    expect(diffAutomations(withBody({ a: [1] }), withBody({ a: { b: null } }))).toEqual([
      { path: "invocationMethod.body.a", before: [1], after: { b: null } },
    ]);
    expect(diffAutomations(withBody({ a: null }), withBody({}))).toEqual([
      { path: "invocationMethod.body.a", before: null },
    ]);
  });

  it("reports an object whose keys only changed places", () => {
    expect(
      diffAutomations(withBody({ x: { a: 1, b: 2 } }), withBody({ x: { b: 2, a: 1 } })),
    ).toEqual([
      {
        path: "invocationMethod.body.x",
        before: { a: 1, b: 2 },
        after: { b: 2, a: 1 },
      },
    ]);
  });

  it("is empty exactly where the digests are the same", () => {
    const value = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(value, value, (a, b) => {
        // As JSON has it: -0 is 0 there.
        const [before, after] = [a, b].map((each) => withBody(JSON.parse(JSON.stringify(each))));
        if (before === undefined || after === undefined) return;
        const isSame = automationDigest(before) === automationDigest(after);

        expect(diffAutomations(before, after).length === 0).toBe(isSame);
        expect(diffAutomations(before, before)).toEqual([]);
      }),
    );
  });
});
