import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallestSet } from "../../../src/commands/redaction/smallest-set.ts";

const CANDIDATES = Array.from({ length: 60 }, (_, index) => index);

describe("the smallest set", () => {
  it("has exactly what is needed, found with few questions", async () => {
    const needed = fc.uniqueArray(fc.nat(59), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(needed, async (wanted) => {
        let questions = 0;
        const found = await smallestSet(CANDIDATES, async (chosen) => {
          questions += 1;
          return wanted.every((one) => chosen.has(one));
        });

        expect([...(found ?? [])].sort()).toEqual([...wanted].sort());
        expect(questions).toBeLessThanOrEqual(1 + 9 * wanted.length);
      }),
    );
  });

  it("has one of two where either is enough", async () => {
    const found = await smallestSet([1, 2, 3], async (chosen) => chosen.has(2) || chosen.has(3));

    expect(found).toEqual(new Set([2]));
  });

  it("is enough where more is not always better", async () => {
    const isEnough = async (chosen: ReadonlySet<number>) => chosen.size % 3 === 0 && chosen.has(7);
    const found = await smallestSet(CANDIDATES, isEnough);

    expect(found !== undefined && (await isEnough(found))).toBe(true);
  });

  it("is nothing where all together are not enough", async () => {
    expect(await smallestSet(CANDIDATES, async () => false)).toBeUndefined();
    expect(await smallestSet([], async () => false)).toBeUndefined();
  });

  it("is all where nearly all are needed", async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => index);
    let questions = 0;
    const found = await smallestSet(many, async (chosen) => {
      questions += 1;
      return chosen.size === many.length;
    });

    expect(found?.size).toBe(many.length);
    expect(questions).toBeLessThan(2_000);
  });
});
