import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { parseJq } from "../../../src/model/jq-syntax/parse.ts";
import type { JqReads } from "../../../src/model/jq-syntax/root-reads.ts";
import { rootReads } from "../../../src/model/jq-syntax/root-reads.ts";
import type { Json, JsonObject } from "../../../src/model/json.ts";
import { isJsonObject } from "../../../src/model/json.ts";
import { fixtureExpressions } from "../../support/fixture-expressions.ts";
import { openPatientJq } from "../../support/jq.ts";
import { jqExpression } from "../../support/jq-expressions.ts";
import { outputsOf } from "../../support/jq-outputs.ts";

const SEED = 20_260_412;

const EVENT: JsonObject = {
  action: "UPDATE",
  context: { entityIdentifier: "checkout" },
  diff: {
    before: { title: "Check", properties: { tier: "2", cpu: 71 } },
    after: { title: "Checkout", team: ["a"], properties: { cpu: 93, k: true } },
  },
};

const jq = openPatientJq();
afterAll(() => jq.close());

function readsOf(source: string): JqReads {
  const parsing = parseJq(source);
  return parsing.kind === "ok" ? rootReads(parsing.tree) : { reads: [], complete: false };
}

/** `a/b` for an exact path, `a/b*` for something at or below it; `/` before all of them. */
function shown(source: string): readonly string[] {
  return readsOf(source).reads.map(({ steps, exact }) => `/${steps.join("/")}${exact ? "" : "*"}`);
}

describe("rootReads", () => {
  it.each([
    [".diff.after.title", ["/diff/after/title"]],
    ['.diff?["after"]."title"?', ["/diff/after/title"]],
    [".tags[0].name", ["/tags*"]],
    [".a[.i]", ["/a*", "/i"]],
    [".a | .b | length > 1", ["/a/b"]],
    [".a as $x | $x.b and .c", ["/a/b", "/c"]],
    [". as {a: $x, b: [$y], $c} | $x.d, $y, $c", ["/b*", "/c", "/a/d"]],
    ['. as {"a": $x, (.k): $y} | $x, $y', ["/a", "/*", "/k"]],
    [".a as [$x] ?// {$x} | $x", ["/a*", "/a/x"]],
    ["(.a // {}).b", ["/a/b"]],
    [".a.b | 1", ["/a/b"]],
    ["if .a then .b else .c end | .d", ["/a", "/b/d", "/c/d"]],
    ["try error(.a) catch .b", ["/a"]],
    ['{a, "b", (.k): .c, $__loc__}', ["/a", "/b", "/k", "/c"]],
    ['@text "\\(.a) \\(.b | .c)"', ["/a", "/b/c"]],
    ["[.a, .b] | .[0].c", ["/a", "/b"]],
    ["select(.a) | .b", ["/a", "/b"]],
    [".l[] | select(.k)", ["/l*", "/l*"]],
    ["any(.l[]; .x == 1)", ["/l*"]],
    [".l | map(.x)", ["/l*"]],
    ["first(.a, .b) | .c", ["/a/c", "/b/c"]],
    ["limit(.n; .a) | .c", ["/n", "/a/c"]],
    ['has("a") and (.b | has("c")) and has(.k)', ["/", "/a", "/b/c"]],
    ['getpath(["a", "b"]).c', ["/a/b/c"]],
    ["getpath([.k])", ["/*", "/k"]],
    [".a | IN(.b, 1)", ["/a"]],
    ["reduce .l[] as $x (.n; . + $x.v)", ["/n", "/l*"]],
    ["foreach .l[] as [$x] (0; .; $x, .a)", ["/l*"]],
    [".a = .b", ["/", "/a", "/b"]],
    [".a |= .b", ["/", "/a", "/a/b"]],
    ["def f: .a; .b | f", ["/b/a"]],
    ["def f(g; $x): .a | g, $x, x; f(.b; .c)", ["/a/b", "/c"]],
    ["def map(f): f; map(.x)", ["/x"]],
    ["label $l | .a, break $l", ["/a"]],
    ["-.a + 1", ["/a"]],
    [". == 1", ["/"]],
    ["keys", ["/"]],
    ["with_entries(.value)", ["/"]],
    ["@json", ["/"]],
    ["..", ["/*"]],
    [".[]", ["/*"]],
    ["$ENV.A, now, 1, null", []],
  ])("reads of %s", (source, expected) => {
    expect(shown(source)).toEqual(expected);
    expect(readsOf(source).complete).toBe(true);
  });

  it.each(["$x.a", "def f: if .x then .x | f else 1 end; f", "def f(g): g | f(g); f(.a)"])(
    "does not claim to know all that %s reads",
    (source) => {
      expect(readsOf(source).complete).toBe(false);
    },
  );

  it.each([
    ["that double", 60, (call: string) => `${call}, ${call}`],
    ["that are long", 16, (call: string) => `${call}${" + 1".repeat(200)}`],
    ["that are deep", 24, (call: string) => `${"[".repeat(120)}${call}${"]".repeat(120)}`],
  ])("ends soon for functions %s", (_what, count, body) => {
    const functions = Array.from({ length: count }, (_, n) => `def f${n + 1}: ${body(`f${n}`)};`);
    const source = `def f0: .a; ${functions.join(" ")} f${count}`;

    expect(parseJq(source).kind).toBe("ok");
    expect(readsOf(source).complete).toBe(false);
  });

  it("says where each path is read", () => {
    const source = '(.a | .b."c") == 1';
    const [read] = readsOf(source).reads;

    expect(source.slice(read?.range.start, read?.range.end)).toBe('.b."c"');
  });

  it(`misses nothing that a result depends on (seed ${SEED})`, { timeout: 60_000 }, async () => {
    const generated = fc.sample(jqExpression, { seed: SEED, numRuns: 400 });
    const known = [...fixtureExpressions(), ...generated].flatMap((source) => {
      const { reads, complete } = readsOf(source);
      const ofEvent = reads.some(({ steps }) => Object.hasOwn(EVENT, steps[0] ?? ""));
      const ofAll = reads.some(({ steps }) => steps.length === 0);
      return complete && ofEvent && !ofAll ? [{ source, reads }] : [];
    });
    const before = await outputsOf(
      jq,
      known.map(({ source }) => source),
      [EVENT],
    );
    let compared = 0;

    for (const { path, changed } of changes(EVENT)) {
      const blind = known
        .filter(({ reads }) => reads.every(({ steps }) => isApart(steps, path)))
        .map(({ source }) => source);
      const after = await outputsOf(jq, blind, [changed]);
      const differing = blind.filter((one) => after.get(one)?.said !== before.get(one)?.said);
      expect([path, differing]).toEqual([path, []]);
      compared += blind.length;
    }

    expect(compared).toBeGreaterThan(1_000);
  });
});

function isApart(one: readonly string[], other: readonly string[]): boolean {
  return one.some((step, index) => index < other.length && step !== other[index]);
}

interface Change {
  readonly path: readonly string[];
  readonly changed: JsonObject;
}

/** The event with one member of one object below it put to another value, for every member. */
function changes(event: JsonObject): readonly Change[] {
  return [...Object.keys(event), "new"].flatMap((name) => {
    const value: Json | undefined = event[name];
    const here: Change = { path: [name], changed: { ...event, [name]: ["changed", value ?? 1] } };
    if (value === undefined || !isJsonObject(value)) return [here];
    const inner = changes(value).map(({ path, changed }) => ({
      path: [name, ...path],
      changed: { ...event, [name]: changed },
    }));
    return [here, ...inner];
  });
}
