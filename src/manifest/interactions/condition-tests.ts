import type { Automation } from "../../model/automation.ts";
import type { JqToken } from "../../model/jq-lexer.ts";
import { lexJq } from "../../model/jq-lexer.ts";
import type { RootPath } from "../../model/jq-paths.ts";
import { rootPaths } from "../../model/jq-paths.ts";
import type { Json } from "../../model/json.ts";
import type { EntityField } from "./written-entity.ts";

export type TestOperator = "==" | "!=" | "<" | ">=" | ">" | "<=" | "truthy" | "falsy";

/** One of the tests that all have to hold for a condition to be met: `left operator right`. */
export interface ConditionTest {
  readonly operator: TestOperator;
  /** Without white space, and with `.diff.after` for `.diff.before`: what the two have in common. */
  readonly left: string;
  /** Likewise; empty where nothing is compared. */
  readonly right: string;
  /** The path, where the left side is nothing but one. */
  readonly path?: readonly string[];
  /** The value, where the right side is nothing but one. */
  readonly literal?: Json;
  /** What it reads of the entity; `undefined` where that is not certain. */
  readonly fields?: readonly EntityField[];
}

/**
 * The tests of which each one alone keeps a condition from being met. What is written in other
 * ways is left out: fewer tests are found than there are, never others.
 */
export function conditionTests({ trigger: { condition } }: Automation): readonly ConditionTest[] {
  const expressions = condition?.expressions ?? [];
  if (condition?.combinator === "or" && expressions.length > 1) return [];
  return expressions.flatMap((source) => {
    const { tokens, unterminated } = lexJq(source);
    return unterminated === undefined ? conjuncts(tokens).flatMap((one) => testOf(one) ?? []) : [];
  });
}

type Tokens = readonly JqToken[];

/** Below these, operators bind in ways that are not looked into; and `now` is another each time. */
const OPAQUE: ReadonlySet<string> = new Set([
  ...["def", "reduce", "foreach", "label", "as", "if", "try", "now", "input", "inputs"],
]);
/** Operators that bind less than `and`. */
const LOOSER: ReadonlySet<string> = new Set([
  ...["|", ",", "//", "or", "=", "|=", "+=", "-=", "*=", "/=", "%=", "//=", "?//"],
]);

/** The parts of an expression that `and` joins. */
function conjuncts(given: Tokens): readonly Tokens[] {
  const tokens = withoutParentheses(given);
  if (tokens.some(({ kind, text }) => kind === "name" && OPAQUE.has(text))) return [];
  const outer = outerIndexes(tokens);
  const ands = outer.filter((index) => tokens[index]?.text === "and");
  if (ands.length === 0) return [tokens];
  if (outer.some((index) => isOperator(tokens[index], LOOSER))) return [];
  const ends = [...ands, tokens.length];
  return ends.flatMap((end, number) =>
    conjuncts(tokens.slice(number === 0 ? 0 : (ands[number - 1] ?? 0) + 1, end)),
  );
}

function withoutParentheses(tokens: Tokens): Tokens {
  let inner = tokens;
  while (inner[0]?.text === "(" && inner.at(-1)?.text === ")" && outerIndexes(inner).length === 0) {
    inner = inner.slice(1, -1);
  }
  return inner;
}

/** Of the tokens outside all brackets, the brackets left out. */
function outerIndexes(tokens: Tokens): readonly number[] {
  const found: number[] = [];
  let depth = 0;
  for (const [index, { kind, text }] of tokens.entries()) {
    const opens = kind === "interpolation-open" || (kind === "bracket" && "([{".includes(text));
    const closes = kind === "interpolation-close" || (kind === "bracket" && ")]}".includes(text));
    if (opens) depth += 1;
    else if (closes) depth -= 1;
    else if (depth === 0) found.push(index);
  }
  return found;
}

function isOperator(token: JqToken | undefined, operators: ReadonlySet<string>): boolean {
  return (token?.kind === "operator" || token?.kind === "name") && operators.has(token.text);
}

const COMPARISONS: readonly TestOperator[] = ["==", "!=", "<", ">=", ">", "<="];

function testOf(tokens: Tokens): ConditionTest | undefined {
  const outer = outerIndexes(tokens);
  const pipe = outer.findLast((index) => tokens[index]?.text === "|") ?? -1;
  const stage = outer.filter((index) => index > pipe);
  if (pipe !== -1 && tokens.length === pipe + 2 && tokens[pipe + 1]?.text === "not") {
    return makeTest("falsy", tokens, tokens.slice(0, pipe), []);
  }
  if (stage.some((index) => isOperator(tokens[index], LOOSER))) return undefined;
  const compared = stage.filter((index) =>
    COMPARISONS.some((operator) => operator === tokens[index]?.text),
  );
  const [at] = compared;
  const operator = COMPARISONS.find((one) => at !== undefined && one === tokens[at]?.text);
  if (at === undefined || operator === undefined) return makeTest("truthy", tokens, tokens, []);
  return makeTest(operator, tokens, tokens.slice(0, at), tokens.slice(at + 1));
}

function makeTest(
  operator: TestOperator,
  whole: Tokens,
  left: Tokens,
  right: Tokens,
): ConditionTest | undefined {
  if (left.length === 0) return undefined;
  const path = onlyPath(left);
  const literal = literalOf(right);
  const fields = fieldsOf(whole, rootPaths(sourceOf(whole)));
  return {
    operator,
    left: commonText(left),
    right: commonText(right),
    ...(path === undefined ? {} : { path }),
    ...(literal === undefined ? {} : { literal }),
    ...(fields === undefined ? {} : { fields }),
  };
}

function sourceOf(tokens: Tokens): string {
  let text = "";
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const gap = before !== undefined && before.offset + before.text.length !== token.offset;
    text += `${gap ? " " : ""}${token.text}`;
  }
  return text;
}

function onlyPath(tokens: Tokens): readonly string[] | undefined {
  const source = sourceOf(tokens);
  const [path, second] = rootPaths(source);
  return second === undefined && path?.offset === 0 && path.end === source.length
    ? path.steps
    : undefined;
}

function literalOf(tokens: Tokens): Json | undefined {
  const [token, second] = tokens;
  if (token === undefined || second !== undefined) return undefined;
  if (token.kind === "string") return token.value;
  if (token.kind === "number") return Number(token.text);
  return WORDS.get(token.text);
}

const WORDS: ReadonlyMap<string, Json> = new Map([
  ...([
    ["true", true],
    ["false", false],
    ["null", null],
  ] as const),
]);

function commonText(tokens: Tokens): string {
  return tokens
    .map(({ text }, index) => {
      const isBefore = text === ".before" && tokens[index - 1]?.text === ".diff";
      return isBefore ? ".after" : text;
    })
    .join(" ");
}

/** Groups whose members are fields of their own. */
const GROUPS: ReadonlySet<string> = new Set(["properties", "relations"]);

function fieldsOf(tokens: Tokens, paths: readonly RootPath[]): readonly EntityField[] | undefined {
  // A `.diff`, or a `.`, that is part of no known path may be anything.
  const starts = tokens.filter(({ kind, text, value }) => {
    return value === "diff" || text === ".." || kind === "variable";
  }).length;
  const read = paths.filter(({ steps }) => steps[0] === "diff");
  if (starts !== read.length) return undefined;
  const fields: EntityField[] = [];
  for (const { steps } of read) {
    const [, side, group, name] = steps;
    if ((side !== "before" && side !== "after") || group === undefined) return undefined;
    if (!GROUPS.has(group)) fields.push([group]);
    else if (name === undefined) return undefined;
    else fields.push([group, name]);
  }
  return fields;
}
