import { afterAll, describe, expect, it } from "vitest";
import { openFolderChecker } from "../support/check-folder.ts";
import { judgeSeeds } from "../support/seeded.ts";
import * as catalog from "./catalog.ts";
import * as cycles from "./cycles.ts";
import * as policy from "./policy.ts";
import * as repeatedCalls from "./repeated-calls.ts";
import * as suppressions from "./suppressions.ts";

const TABLES = [policy, suppressions, repeatedCalls, cycles, catalog];
const FAULTY = TABLES.flatMap((table) => table.FAULTY);
const CORRECT = TABLES.flatMap((table) => table.CORRECT);

const checker = openFolderChecker();
afterAll(() => checker[Symbol.asyncDispose]());

describe("a definition with one fault is reported at its place", () => {
  it.each(FAULTY.map((row) => [row[0], row] as const))("%s", async (_title, row) => {
    const { actual, expected } = await judgeSeeds(row, checker);

    expect(actual).toEqual(expected);
  });
});

describe("a definition that is nearly so is not", () => {
  it.each(CORRECT.map((row) => [row[0], row] as const))("%s", async (_title, row) => {
    const { actual } = await judgeSeeds(row, checker);

    expect(actual).toEqual([]);
  });
});

describe("the set", () => {
  it("has at least 60 of each, and no title twice", () => {
    for (const rows of [FAULTY, CORRECT]) {
      expect(rows.length).toBeGreaterThanOrEqual(60);
      expect(new Set(rows.map(([title]) => title)).size).toBe(rows.length);
    }
  });
});
