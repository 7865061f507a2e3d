import fc from "fast-check";
import type { JsonObject } from "../../src/model/json.ts";
import { eventBody } from "./events.ts";

const LEAVES = [
  ...[".", ".action", ".context", ".context.entityIdentifier", ".trigger.at", ".nope"],
  ...[".diff", ".diff.after", ".diff.before.properties.tier", ".diff.after.properties"],
  ...[".diff.after.properties.cpu", '.diff.after["title"]', ".diff.after.team"],
  ...[".diff.after.team[]?", ".diff?.after?.relations.uses[]?", ".diff[]?", "..", ".[]?"],
  ...["null", "true", "false", "0", "1", "-2", "3.5", "1e3", "0.1", "100000000000000000000"],
  ...['""', '"Checkout"', '"a,b;c"', '"é😀\\n"', "[]", "[1, [2, null]]", '{"k": 1, l: false}'],
] as const;

const RARE_LEAVES = [
  ...["empty", "error", 'error("no owner")', "error(null)", "error({code: 7})", "nan", "infinite"],
  ...[".[]", "$__loc__", "input", "[inputs]", "debug", "$ENV", "env.HOME", "input_filename"],
] as const;

/**
 * `A`, `B` and `C` stand for any expression; each comes in parentheses. Mostly, but not always, it
 * is made a text, number, list or object where a mark asks for one: `A:t`, `A:n`, `A:l`, `A:o`.
 */
const FORMS = [
  // Plumbing.
  ...["A | B", "A, B", "A // B", "A?", "[A]", "A as $x | B | ., $x", "(A | B) // C"],
  ...["first(A)", "last(A)", "limit(2; A)", "limit(0; A)", "skip(1; A)", "nth(1; A)", "isempty(A)"],
  ...["[limit(3; repeat(., A))]", "first(repeat(., A))", "try A catch .", "try A catch error"],
  ...["label $out | A, break $out, B", "[label $f | A | if . then break $f else . end]"],
  ...[
    "try (A, error(B)) catch .",
    "(try A catch B) | C",
    "(A, error) // B",
    "try error(A) catch .",
  ],
  // Decisions.
  ...[
    "A == B",
    "A != B",
    "A < B",
    "A >= B",
    "A and B",
    "A or B",
    "A | not",
    "any(A; B)",
    "all(A; B)",
  ],
  ...[
    "if A then B else C end",
    "if A then B end",
    "if A then B elif C then 1 else 2 end",
    "select(A)",
  ],
  ...[
    "A | IN(B)",
    "A:o | has(B:t)",
    "A:t | contains(B:t)",
    "A:l | inside(B:l)",
    "A:t | index(B:t)",
  ],
  // Arithmetic and text.
  ...[
    "A:n + B:n",
    "A:t + B:t",
    "A:l - B:l",
    "A:n / B:n",
    "A:n % B:n",
    "-A:n",
    "A | length",
    "A:n | abs",
  ],
  ...[
    '"v: \\(A), \\(B)"',
    '@base64 "x\\(A)"',
    '@json "j\\(A)"',
    "A | @text",
    "A | @json",
    "A | @uri",
  ],
  ...[
    "A | @html",
    "A:t | @sh",
    "A:l | @csv",
    "A:l | @tsv",
    "A | @base64",
    "A:t | @base64d",
    "A | @base32",
  ],
  ...[
    "A | tostring",
    "A:n | tonumber",
    "A | tojson | fromjson",
    "A:t | ascii_downcase",
    "A:t | trim",
  ],
  ...["A:t | ltrimstr(B:t)", "A | rtrimstr(B)", "A:t | startswith(B:t)", "A:t | split(B:t)"],
  ...["A:l | join(B:t)", "A:t | explode | implode", "A:t | utf8bytelength", "A:t | ascii_upcase"],
  ...[
    'A:t | test("^[cC]h")',
    'A:t | [match("[a-z]+"; "g").string]',
    'A:t | capture("(?<first>.)")',
  ],
  ...['A:t | splits("[,;]")', 'A:t | sub("e"; B:t)', 'A:t | gsub("(?<c>[aeiou])"; "<\\(.c)>")'],
  ...['A:t | scan("c.")', "A:l | indices(B)", "A:n | floor", "A:t | endswith(B:t)"],
  // Collections.
  ...["A:o | keys", "A:l | map(B)", "A:o | map_values(B)", "A:l | add", "add(A)", "A:l | sort"],
  ...[
    "A:l | sort_by(B)",
    "A:l | group_by(B)",
    "A:l | unique_by(B)",
    "A:l | min_by(B)",
    "A:l | max_by(B)",
  ],
  ...[
    "A:l | reverse",
    "A:l | flatten",
    "A:l | first",
    "A:l | last",
    "A:o | to_entries",
    "A:l | unique",
  ],
  ...["A:o | with_entries(B)", "A:o | with_entries(.value |= tostring)", "[A:l] | transpose"],
  ...["{a: A, b: B}", '{(A:t): B, "k": 1}', "A:o * {k: {l: B}}", "A:l | .[1:]", "A:t | .[-1:]"],
  ...[
    "A | walk(B)",
    "A | [recurse]",
    "A | [..] | length",
    "A | tostream",
    "A | fromstream(tostream)",
  ],
  ...["A:l | any, all", "A:o | to_entries | from_entries", "A:o | del(.k)", "A:o | .k |= B"],
  // Paths and assignment.
  ...[
    "path(A)",
    "[paths]",
    "[paths(A)]",
    "A | [paths(scalars)]",
    "del(A)",
    "pick(A)",
    "to_entries[] | A",
  ],
  ...["A |= B", "A = B", "A += B", "A //= B", "A |= empty", "getpath(A:l)", "delpaths([A:l])"],
  ...[".context.x = A", ".action |= A", ".diff.after.title += A:t", ".context.x //= A", ".. |= A"],
  ...[
    'A | getpath(["k", 0])?',
    'setpath(["diff", "x"]; A)',
    "A:l | limit(1; .[]?) |= B",
    ".nope[2] = A",
  ],
  // Loops.
  ...["reduce A as $x (B:l; . + [$x])", "reduce A as $x (0; B)", "reduce A as $x (null; empty)"],
  ...[
    "foreach A as $x (0; . + 1; [$x, .])",
    "foreach A as $x (B; C)",
    "foreach A as $x (0; 1, 2; B)",
  ],
  ...[
    "[range(4) | A]",
    "range(3) as $i | A",
    "0 | until(. > 5; . + 2) | A",
    "[0 | while(. < 4; . + 1)] | A",
  ],
  ...["[limit(4; 1 | recurse(. * 2; . < 50))] | A", "A | [recurse(.[]?; B)] | length"],
  // Binding.
  ...[
    "A:l as [$x, $y] | [$y, $x, B]",
    "A:o as {$k, l: $m} | [$k, $m, B]",
    "A as [$x] ?// $x | $x, B",
  ],
  ...[
    "A:l as {k: $x} ?// [$x] | B",
    "A as {k: $x} ?// [$x] ?// $x | error($x)",
    "A:l as [$x] ?// {$x} | $x",
  ],
  ...[
    "(A:l as [$x] ?// {$x} | $x)?",
    ".[]? as {$k} ?// $k | [$k, A]",
    "A:l as [$x] ?// {$x} | empty, $x",
  ],
  ...["def f: A; f, f", "def f(g): g | g; f(A)", "def f($x; g): [$x, g]; f(A; B)"],
  ...[
    "def f: if . < 4 then . + 1 | f else A end; 0 | f",
    "def f($n): if $n > 0 then A, f($n - 1) else B end; f(2)",
  ],
  ...[
    "def error: 7; A | error(B), error",
    "def floor: [.]; A:n | floor",
    "def map(f): [f, f]; A | map(B)",
  ],
  // Dates of a fixed time.
  ...["1709543411 | todate | ., A", "1709543411 | gmtime | mktime | . + 1, A", "A:n | todate"],
  ...['1709543411 | strftime("%j, %Y") | A', '"2026-03-04T09:10:11Z" | fromdate | A'],
] as const;

const MADE: Readonly<Record<string, (part: string) => string>> = {
  t: (part) => `(${part} | tostring)`,
  n: (part) => `(${part} | if type == "number" then . else 3 end)`,
  l: (part) => `[${part}]`,
  o: (part) => `{k: (${part}), l: 2}`,
};
/** What may stand around an expression without changing it. */
const LAYOUTS = [
  "@",
  "@",
  "@",
  "  @\t",
  "\n@\n",
  "# first\n@",
  "@ # last",
  "@ # last \\",
  "(@)",
] as const;

/** An expression that compiles and ends, over a catalog event or anything else. */
export const jqExpression: fc.Arbitrary<string> = fc
  .letrec<{ node: string; leaf: string; form: string }>((tie) => ({
    node: fc.oneof({ maxDepth: 3, depthSize: "small" }, tie("leaf"), {
      arbitrary: tie("form"),
      weight: 2,
    }),
    leaf: fc.oneof(
      { arbitrary: fc.constantFrom(...LEAVES), weight: 12 },
      fc.constantFrom(...RARE_LEAVES),
    ),
    form: fc
      .tuple(
        fc.constantFrom(...FORMS),
        fc.oneof({ arbitrary: fc.constant(true), weight: 9 }, fc.constant(false)),
        ...[tie("node"), tie("node"), tie("node")],
      )
      .map(([form, made, ...parts]) => fill(form, made, parts)),
  }))
  .form.chain((expression) =>
    fc.constantFrom(...LAYOUTS).map((layout) => layout.replace("@", () => expression)),
  );

function fill(form: string, made: boolean, parts: readonly string[]): string {
  return form.replaceAll(
    /\b([ABC])(?::([tnlo]))?(?!\w)/g,
    (_hole, letter: string, mark?: string) => {
      const part = parts["ABC".indexOf(letter)] ?? ".";
      const make = made && mark !== undefined ? MADE[mark] : undefined;
      return make === undefined ? `(${part})` : make(part);
    },
  );
}

const title = fc.constantFrom("Checkout", "", "a,b;c", 'Ché😀 "out"', "2", "  x ", "__proto__");
const cpu = fc.constantFrom(0, -1, 71, 93.5, 1e-7, 9_007_199_254_740_992, 1e21, null, "93", [1]);

/** An event of any kind, with values that conditions trip over. */
export const jqEvent: fc.Arbitrary<JsonObject> = fc.oneof(
  fc
    .record({ title, cpu, team: fc.array(title, { maxLength: 3 }), k: fc.boolean() })
    .map(({ title: name, cpu: load, team, k }) =>
      eventBody("entity-updated", {
        k,
        diff: {
          before: { title: "Checkout", properties: { tier: "2", cpu: 71 } },
          after: { title: name, team, properties: { cpu: load, k }, relations: { uses: team } },
        },
      }),
    ),
  fc
    .constantFrom("entity-created" as const, "entity-deleted", "run-updated", "change-log")
    .map((name) => eventBody(name)),
);
