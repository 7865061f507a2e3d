import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspectJson, needsInspection } from "../../../src/manifest/parse/inspect-json.ts";
import { createLineIndex } from "../../../src/manifest/parse/line-index.ts";
import { scanJson } from "../../../src/model/json-depth.ts";

function found(text: string): number {
  return inspectJson("a.json", text, createLineIndex(text)).length;
}

function needed(text: string): boolean {
  return needsInspection(JSON.parse(text), scanJson(text, 64).colons);
}

describe("needsInspection", () => {
  it.each([
    ['{"a": {"b": [1, "c:d", {"e\\": ": null}]}}', false],
    ["[123456789012345, -123456789012345, 1.5e10, -0]", false],
    ['{"a": 1, "a": 1}', true],
    ['{"a": {"b": 1, "\\u0062": 2}}', true],
    ['[{"__proto__": 1}]', true],
    ['{"a": {"constructor": {}}}', true],
    ["1234567890123456", true],
    ["[[-1e999]]", true],
  ])("says of %s: %j", (text, expected) => {
    expect(needed(text)).toBe(expected);
  });

  it("is true wherever there is something to find", () => {
    const number = fc.constantFrom(
      "0",
      "1",
      "-1.5",
      "1e3",
      "12345678901234567890",
      "1e999",
      "1e15",
    );
    const key = fc.constantFrom('"a"', '"b"', '"\\u0061"', '":"', '"prototype"', '"__proto__"');
    const { json } = fc.letrec<{ json: string }>((tie) => ({
      json: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.oneof(number, key, fc.constant("null")),
        fc.array(tie("json"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
        fc
          .array(fc.tuple(key, tie("json")), { maxLength: 3 })
          .map((pairs) => `{${pairs.map((pair) => pair.join(" : ")).join(",")}}`),
      ),
    }));
    let faulty = 0;

    fc.assert(
      fc.property(json, (text) => {
        if (found(text) === 0) return;
        faulty += 1;
        expect(needed(text)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    expect(faulty).toBeGreaterThan(100);
  });
});
