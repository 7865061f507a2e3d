import fc from "fast-check";

const LEAVES = [
  ...[".", "..", ".a", ".b[0]", '."a b"', '.["a"]', ".b[1:]", ".b[]?", ".a?", ".if", ".[0]?"],
  ...["1", "2.50", ".5", "1e3", "null", "true", "not", "length", "error", "empty", "$__loc__"],
  ...['"x"', '"\\(.a)y"', '@base64 "z\\(1)"', "@json", "[]", "{}", "[1, .a]", '{a: 1, "b": .}'],
] as const;

/** `A` to `C` stand for any expression, without parentheses around it unless the form has some. */
const FORMS = [
  ...["A | B", "A, B", "A // B", "A and B", "A or B", "A == B", "A != B", "A < B", "A >= B"],
  ...["A + B", "A - B", "A * B", "A / B", "A % B", "-A", "A?", "A.a", "A[0]", "A[]", "A[A:B]"],
  ...["A = B", "A |= B", "A += B", "A //= B", "A.[0]", 'A."a"', "A[:B]", "A[B]?", ".[A]", ".[A:]"],
  ...["try A", "try A catch B", "A as $x | B", "A as [$x, {a: $y}] | B | $x", "A, $x"],
  ...[
    "A as {$a, b: [$c], (B | tostring): $d} | $a, C",
    "A as [$x] ?// $x | B",
    "reduce A as $x (B; C)",
  ],
  ...["foreach A as $x (B; C)", "foreach A as [$x] (B; C; $x)", "label $l | A, break $l, B"],
  ...["def f: A; f", "def f(g; $h): A | g, $h; f(B; C)", "if A then B end", "[A]", "(A)", "(A, B)"],
  ...[
    "if A then B elif C then B else A end",
    "{a: A}",
    "{(A | tostring): B}",
    "{a: A | B, b: C}",
    '{"a\\(A)"}',
  ],
  ...[
    '"\\(A)-\\(B)"',
    '@text "\\(A)"',
    "map(A)",
    "first(A)",
    "select(A)",
    "path(A)",
    "A # \\\n\n| B",
  ],
  ...[
    "{$__loc__, if: A}",
    "A as $x | {$x, a: $x}",
    "\n$__loc__, A",
    "isempty(A)",
    "A|not",
    "A?//B",
  ],
] as const;

/** jq without the parentheses that would say how it is read; much of it is not valid. */
export const bareJqText: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 4, depthSize: "small" }, fc.constantFrom(...LEAVES), {
    arbitrary: fc
      .tuple(fc.constantFrom(...FORMS), tie("node"), tie("node"), tie("node"))
      .map(([form, ...parts]) =>
        form.replaceAll(/\b[ABC]\b/g, (letter) => parts["ABC".indexOf(letter)] ?? "."),
      ),
    weight: 3,
  }),
})).node;

const PIECES = [
  ...[".", "..", ".a", ".if", "?", "?//", "//", "//=", "|", ",", ";", ":", "(", ")", "[", "]"],
  ...["{", "}", "=", "|=", "==", "!=", "<", "<=", "+", "+=", "-", "*", "/", "%", "$x", "$__loc__"],
  ...["$", "@base64", "@", '"', '"a"', '"\\(', "\\(", "\\", "1", "1.", ".5", "1e", "0x1", "a::b"],
  ...["::", "if", "then", "elif", "else", "end", "and", "or", "not", "try", "catch", "reduce"],
  ...["foreach", "as", "def", "label", "break", "import", "include", "module", "f", "f:", "null"],
  ...["#", "\n", "\r", "\t", " ", "\f", "\u00a0", "é", "'", "!", "&&", "\u0000", "😀", "\ud83d"],
] as const;

/** Anything that could be typed where jq is expected, mostly not jq. */
export const tokenSoup: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join("")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(" ")),
  fc.string({ unit: "binary", maxLength: 20 }),
);
