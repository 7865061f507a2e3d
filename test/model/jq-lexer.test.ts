import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bracketsBalance, lexJq } from "../../src/model/jq-lexer.ts";

function kinds(source: string): readonly string[] {
  return lexJq(source).tokens.map((token) => `${token.kind} ${token.text}`);
}

const PIECES = fc.constantFrom(
  ...['"', "\\", "\\(", "(", ")", "[", "]", "{", "}", "#", "\n", "\r", " ", ".a", ".", "..", "$x"],
  ...["@base64", "if", "1.5", "//", "|", "'", "?//", "é", "\u0000"],
);
const SOURCES = fc.oneof(
  fc.string(),
  fc.array(PIECES, { maxLength: 40 }).map((pieces) => pieces.join("")),
);

describe("lexJq", () => {
  it.each([
    [".a.b[0]", ["field .a", "field .b", "bracket [", "number 0", "bracket ]"]],
    ['."a"', ["dot .", 'string "a"']],
    [".. | .5", ["recurse ..", "operator |", "number .5"]],
    ["$x | @base64", ["variable $x", "operator |", "format @base64"]],
    [".a // 1 != 2", ["field .a", "operator //", "number 1", "operator !=", "number 2"]],
    ["a::b", ["name a::b"]],
    [".a # .b\n.c", ["field .a", "field .c"]],
    [".a # b \\\n.c", ["field .a"]],
    [".a # b \\\\\n.c", ["field .a", "field .c"]],
    ["'a'", ["operator '", "name a", "operator '"]],
    ['"# no comment"', ['string "# no comment"']],
    [
      '"a\\(.b + ")")c"',
      [
        'string "a',
        "interpolation-open \\(",
        "field .b",
        "operator +",
        'string ")"',
        "interpolation-close )",
        'string c"',
      ],
    ],
    [
      '"\\((.a))"',
      [
        'string "',
        "interpolation-open \\(",
        "bracket (",
        "field .a",
        "bracket )",
        "interpolation-close )",
        'string "',
      ],
    ],
  ])("splits %s", (source, expected) => {
    expect(kinds(source)).toEqual(expected);
  });

  it("decodes names and plain strings", () => {
    const values = lexJq('.a $b "c\\n\\u00e9" "d\\(1)"').tokens.map((token) => token.value);

    expect(values).toEqual([
      "a",
      "b",
      "c\né",
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['"abc', 0],
    ['.a + "\\(.b', 6],
    ['"\\(1) x', 4],
  ])("says where the open string of %s starts", (source, offset) => {
    expect(lexJq(source).unterminated).toBe(offset);
  });

  it("never throws, and leaves nothing out but white space and comments", () => {
    fc.assert(
      fc.property(SOURCES, (source) => {
        let end = 0;
        for (const token of lexJq(source).tokens) {
          expect(source.slice(token.offset, token.offset + token.text.length)).toBe(token.text);
          expect(token.offset).toBeGreaterThanOrEqual(end);
          expect(source.slice(end, token.offset)).toMatch(/^(?:\s|#(?:[^\\\n]|\\[\s\S]|\\$)*)*$/);
          end = token.offset + token.text.length;
        }
        expect(source.slice(end)).toMatch(/^(?:\s|#(?:[^\\\n]|\\[\s\S]|\\$)*)*$/);
      }),
    );
  });

  it("reads 16 KiB of anything in no time", () => {
    for (const piece of ['"\\(', "#\\", "[", "'", '"', ".a", "::a"]) {
      const source = piece.repeat(16_384 / piece.length);
      const start = performance.now();
      lexJq(source);

      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });
});

const { balanced } = fc.letrec<{ balanced: string; one: string }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(".a", "1", '"a)"', '"\\""', "# )\n", "$x"),
    tie("balanced").map((inner) => `(${inner})`),
    tie("balanced").map((inner) => `[${inner}]`),
    tie("balanced").map((inner) => `{${inner}}`),
    tie("balanced").map((inner) => `"x\\(${inner})y"`),
  ),
  balanced: fc.array(tie("one"), { maxLength: 3 }).map((parts) => parts.join(" ")),
}));

describe("bracketsBalance", () => {
  it("holds for whatever is put together in pairs", () => {
    fc.assert(
      fc.property(balanced, (source) => {
        expect(bracketsBalance(source)).toEqual({ kind: "balanced" });
      }),
    );
  });

  it.each([
    [")", 0],
    ["(.a", 0],
    ["[.a)", 3],
    [".a) | (.b", 2],
    ['"\\(]")"', 0],
    ['"abc', 0],
    ["{a: [1}", 6],
    ["(# )", 0],
  ])("fails for %s", (source) => {
    expect(bracketsBalance(source).kind).toBe("unbalanced");
  });

  it("never throws", () => {
    fc.assert(
      fc.property(SOURCES, (source) => {
        expect(["balanced", "unbalanced"]).toContain(bracketsBalance(source).kind);
      }),
    );
  });
});
