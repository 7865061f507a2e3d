import { describe, expect, it } from "vitest";
import { createInputRows } from "../../../src/adapters/jq/input-rows.ts";
import type { Pending } from "../../../src/adapters/jq/plan.ts";

const SCOPE = { fatalEnds: new Map<string, number>() };
const [A, B, C] = [[".a"], [".b"], [".c"]] as const;
const none = () => undefined;

function row(expressions: readonly string[], text: string): Pending {
  return { expressions, input: { text, scope: SCOPE, record() {}, done() {}, fail() {} } };
}

function rowsOf(...entries: readonly (readonly [expressions: readonly string[], text: string])[]) {
  const rows = createInputRows();
  for (const [expressions, text] of entries) rows.put(row(expressions, text));
  return rows;
}

function texts(taken: readonly Pending[]): readonly string[] {
  return taken.map(({ input }) => input.text);
}

describe("createInputRows", () => {
  it("takes together, in order, what is asked of one list", () => {
    const rows = rowsOf([A, "1"], [B, "2"], [A, "3"]);
    const programOf = (expressions: readonly string[]) => expressions;

    expect(texts(rows.take(10, programOf))).toEqual(["1", "3"]);
    expect(rows.waiting).toBe(1);
    expect(texts(rows.take(10, programOf))).toEqual(["2"]);
    expect(rows.waiting).toBe(0);
    expect(rows.take(10, programOf)).toEqual([]);
  });

  it("takes lists together that share a program, and no others", () => {
    const rows = rowsOf([A, "1"], [B, "2"], [C, "3"], [A, "4"]);
    const programOf = (expressions: readonly string[]) => (expressions === B ? "one" : "other");

    expect(texts(rows.take(10, programOf))).toEqual(["1", "4", "3"]);
    expect(texts(rows.take(10, programOf))).toEqual(["2"]);
  });

  it("takes lists together that have no program yet, so that they get one", () => {
    expect(texts(rowsOf([A, "1"], [B, "2"], [C, "3"]).take(10, none))).toEqual(["1", "2", "3"]);
  });

  it("gives a list that had its turn the last place in the line", () => {
    const rows = rowsOf([A, "1"], [A, "2"], [A, "3"], [B, "4"], [C, "5"]);
    const programOf = (expressions: readonly string[]) => expressions;

    expect(texts(rows.take(2, programOf))).toEqual(["1", "2"]);
    rows.put(row(A, "6"));
    expect(texts(rows.take(2, programOf))).toEqual(["4"]);
    expect(texts(rows.take(2, programOf))).toEqual(["5"]);
    expect(texts(rows.take(2, programOf))).toEqual(["3", "6"]);
  });

  it("takes no more than asked for, and no more at once than a thread should have", () => {
    const large = "x".repeat(600_000);
    const rows = rowsOf([A, large], [A, large], [A, "1"], [B, "2"]);

    expect(rows.take(10, none)).toHaveLength(1);
    expect(texts(rows.take(1, none))).toEqual(["2"]);
    expect(texts(rows.take(10, none))).toEqual([large, "1"]);
  });

  it("takes one at least, however large it is", () => {
    const rows = rowsOf([A, "x".repeat(3_000_000)], [A, "1"]);

    expect(rows.take(10, none)).toHaveLength(1);
    expect(texts(rows.take(10, none))).toEqual(["1"]);
  });

  it.each([
    ["inputs", 4_096, "1"],
    ["characters", 16, "x".repeat(1024 * 1024)],
  ])(
    "is full at some number of %s, and lets those in who wait once there is room",
    async (_what, count, text) => {
      const rows = createInputRows();
      for (let index = 0; index < count; index += 1) {
        expect(rows.isFull).toBe(false);
        rows.put(row(A, text));
      }
      expect(rows.isFull).toBe(true);
      let isIn = false;
      const waited = rows.room().then(() => {
        isIn = true;
      });
      await Promise.resolve();
      expect(isIn).toBe(false);

      rows.take(1, none);
      await waited;

      expect(isIn).toBe(true);
      expect(rows.isFull).toBe(false);
    },
  );
});
