import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textNestsDeeper, valueNestsDeeper } from "../../src/model/json-depth.ts";

function recursiveDepth(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(recursiveDepth));
}

describe("textNestsDeeper and valueNestsDeeper", () => {
  it("agree with the depth of any value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat({ max: 7 }), (value, limit) => {
        const deeper = recursiveDepth(value) > limit;

        expect(valueNestsDeeper(value, limit)).toBe(deeper);
        expect(textNestsDeeper(JSON.stringify(value, undefined, 1), limit)).toBe(deeper);
      }),
    );
  });

  it("look at nothing inside strings", () => {
    expect(textNestsDeeper('["[[[\\"[[["]', 1)).toBe(false);
  });

  it("answer for a million brackets", () => {
    expect(textNestsDeeper("[".repeat(1_000_000), 256)).toBe(true);
  });

  it("answer for a value of 100,000 levels", () => {
    let value: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) value = { value };

    expect(valueNestsDeeper(value, 256)).toBe(true);
  });
});
