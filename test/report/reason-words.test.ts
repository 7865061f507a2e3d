import { afterAll, describe, expect, it } from "vitest";
import type { DecisionKind } from "../../src/model/decision.ts";
import type { JsonObject } from "../../src/model/json.ts";
import type { Explained } from "../../src/model/reason.ts";
import type { ReasonStyle } from "../../src/report/reason-words.ts";
import { missingText, nearMissText, pathText, reasonText } from "../../src/report/reason-words.ts";
import { explainCondition } from "../support/explained.ts";
import { openPatientJq } from "../support/jq.ts";

const jq = openPatientJq();
afterAll(() => jq.close());

const STYLE: ReasonStyle = {
  code: (text) => `\`${text}\``,
  value: (json) => json,
  text: (text) => text,
  showsValues: true,
};
const HIDDEN: ReasonStyle = { ...STYLE, showsValues: false };

const BODY: JsonObject = { s: "ok", n: 85, z: null, f: false, o: { status: "up" }, t: "ok" };

async function explained(source: string, body = BODY): Promise<readonly [Explained, DecisionKind]> {
  const item = await explainCondition(jq, [source], body);
  return [item.explained ?? { reasons: [], changes: 0 }, item.decision.decision];
}

async function sentences(source: string, style = STYLE): Promise<readonly string[]> {
  const [{ reasons }, decision] = await explained(source);
  return reasons.map((reason) => reasonText(reason, decision, style));
}

describe("a reason in words", () => {
  it.each([
    ['.s == "down"', '`.s` was "ok", wanted "down"'],
    ['.s != "ok"', '`.s` was "ok", wanted anything but "ok"'],
    [".n > 90", "`.n` was 85, wanted more than 90"],
    [".n >= 90", "`.n` was 85, wanted at least 90"],
    [".n < 80", "`.n` was 85, wanted less than 80"],
    [".n <= 80", "`.n` was 85, wanted at most 80"],
    ["90 < .n", "`.n` was 85, wanted more than 90"],
    ["90 <= .n", "`.n` was 85, wanted at least 90"],
    ['"down" == .s', '`.s` was "ok", wanted "down"'],
    [".n > 80 | not", "`.n` was 85, wanted at most 80"],
    ['.s == "ok" | not', '`.s` was "ok", wanted anything but "ok"'],
    [".s != .t", '`.s` was "ok", wanted anything but "ok" (`.t`)'],
    [".s == .o.status", '`.s` was "ok", wanted "up" (`.o.status`)'],
    ['.gone == "x"', '`.gone` is missing (null), wanted "x"'],
    [".s == .gone", '`.s` was "ok", wanted null (`.gone` is missing)'],
    ['.z == "x"', '`.z` was null, wanted "x"'],
    [".f", "`.f` was false, wanted true"],
    [".z", "`.z` was null, wanted a value"],
    [".gone", "`.gone` is missing (null), wanted a value"],
    [".s | not", '`.s` was "ok", wanted false or null'],
    ["empty", "`empty` gave nothing, wanted a value"],
    [
      '.n | test("x")',
      '`.n | test("x")` failed: number (85) cannot be matched, as it is not a string',
    ],
    ['.s == "ok"', '`.s` was "ok"'],
    [".n > 80", "`.n` was 85: more than 80"],
    ['.s != "down"', '`.s` was "ok": not "down"'],
    [".s == .t", '`.s` was "ok": equal to "ok" (`.t`)'],
  ])("of %s", async (source, expected) => {
    expect(await sentences(source)).toEqual([expected]);
  });

  it("tells no value where none may be shown", async () => {
    expect(await sentences('.s == "down" and .n > 90', HIDDEN)).toEqual([
      '`.s == "down"` was false',
      "`.n > 90` was false",
    ]);
  });

  it.each([
    [".o.statu == 1", "`.o` has no `statu`; did you mean `.o.status`?", "`.o` has no `statu`"],
    [".diff.after", "the event has no `diff`", "the event has no `diff`"],
    [".z.deep", "`.z` is null, so there is no `.z.deep`", "`.z` is null, so there is no `.z.deep`"],
  ])("says where %s breaks off", async (source, expected, hidden) => {
    const [{ reasons }] = await explained(source);
    const missing = reasons.flatMap((reason) => reason.missing);

    expect(missing.map((path) => missingText(path, STYLE))).toEqual([expected]);
    expect(missing.map((path) => missingText(path, HIDDEN))).toEqual([hidden]);
  });

  it.each([
    [[], "."],
    [["a", "b_1"], ".a.b_1"],
    [["a-b", "c"], '.["a-b"].c'],
    [["a", 'say "x"'], '.a["say \\"x\\""]'],
  ])("writes the path %j as jq does", (steps, expected) => {
    expect(pathText(steps)).toBe(expected);
  });

  it("counts what would have to be otherwise", async () => {
    const near = { kind: "condition", automation: "a", decision: "not-matched" } as const;
    const [one] = await explained(".z or .f");
    const [both] = await explained(".z and .f");

    expect(nearMissText(near, one, STYLE)).toBe("`a`: 1 of 2 reasons would have to be otherwise");
    expect(nearMissText(near, both, STYLE)).toBe("`a`: 2 reasons would have to be otherwise");
  });

  it("names a few of those that listen to something named alike", () => {
    const near = { kind: "target", resource: "entity", target: "service" } as const;
    const many = Array.from({ length: 7 }, (_, index) => `a${index}`);

    expect(nearMissText({ ...near, automations: ["a"] }, undefined, STYLE)).toBe(
      "`a` listens to `service`",
    );
    expect(nearMissText({ ...near, automations: many }, undefined, STYLE)).toBe(
      "`a0`, `a1`, `a2`, `a3`, `a4` and 2 others listen to `service`",
    );
  });
});
