import type { JqCall, JqNode } from "../../model/jq-syntax/nodes.ts";
import { plainText } from "../../model/jq-syntax/parse-string.ts";
import { printJq } from "../../model/jq-syntax/print.ts";
import type { Evaluation } from "./evaluation.ts";
import { noted, suppose } from "./evaluation.ts";
import { plainNumber } from "./literals.ts";
import type { Outcome, Value } from "./outcome.ts";
import { gives, NOT_UNDERSTOOD, NOTHING, truthOf, withLiteral } from "./outcome.ts";
import type { Region } from "./regions.ts";
import {
  ANY_NUMBER,
  ANY_TEXT,
  ARRAY,
  BOOLEANS,
  FALSE,
  isTruthy,
  NULL,
  numberRegions,
  orderOf,
  TRUE,
} from "./regions.ts";

interface Call {
  readonly node: JqCall;
  readonly input: Value;
  readonly evaluation: Evaluation;
  readonly read: (part: JqNode, from?: Value) => Outcome;
}

type Builtin = (call: Call) => Outcome;

/** What a call of a function of jq's own may give; where an expression defines some, it is not looked at. */
export function evaluateCall(call: Call): Outcome {
  const { name, args } = call.node;
  const builtin = BUILTINS.get(`${name}/${args.length}`);
  return builtin === undefined ? NOT_UNDERSTOOD : builtin(call);
}

const literal =
  (region: Region, value: null | boolean): Builtin =>
  ({ node }) =>
    withLiteral(region, value, node.range);

/** Those of the input's values that a filter lets through. */
const only =
  (keeps: (region: Region) => boolean): Builtin =>
  ({ input }) => {
    const { key, ...rest } = input;
    const regions = input.regions.filter(keeps);
    const none = regions.length < input.regions.length;
    // Only some of what the key stands for.
    return { values: regions.length === 0 ? [] : [{ ...rest, regions }], error: false, none };
  };

const ofKind = (...kinds: readonly Region["kind"][]) => only(({ kind }) => kinds.includes(kind));

/** A function whose result is one of the regions, or that fails. */
const oneOf =
  (regions: (call: Call) => readonly Region[], error = true): Builtin =>
  (call) => {
    const { node, input, evaluation } = call;
    if (!node.args.every(isLiteral)) return { ...gives(regions(call), true), none: true };
    if (input.key === undefined) return gives(regions(call), error);
    const value = { regions: regions(call), key: `${input.key} | ${printJq(node)}` };
    return noted(evaluation, node, suppose(evaluation, value, error));
  };

const BOOLEAN_TESTS = [
  ...["test/1", "test/2", "startswith/1", "endswith/1", "contains/1", "inside/1", "has/1"],
  ...["any/0", "all/0", "IN/2"],
];

const BUILTINS: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ["null/0", literal(NULL, null)],
  ["true/0", literal(TRUE, true)],
  ["false/0", literal(FALSE, false)],
  ["empty/0", () => NOTHING],
  ["error/0", () => ({ values: [], error: true, none: false })],
  [
    "not/0",
    ({ input: { regions } }) =>
      gives([
        ...(regions.some((region) => !isTruthy(region)) ? [TRUE] : []),
        ...(regions.some(isTruthy) ? [FALSE] : []),
      ]),
  ],
  ["values/0", only(({ kind }) => kind !== "null")],
  ["nulls/0", ofKind("null")],
  ["booleans/0", ofKind("true", "false")],
  ["numbers/0", ofKind("number")],
  ["strings/0", ofKind("text", "other-text", "some-text")],
  ["arrays/0", ofKind("array")],
  ["objects/0", ofKind("object")],
  [
    "select/1",
    ({ node, input, read }) => {
      const [condition] = node.args;
      if (condition === undefined) return NOT_UNDERSTOOD;
      const { isTrue, isFalse, error, none } = truthOf(read(condition));
      return { values: isTrue ? [input] : [], error, none: isFalse || none };
    },
  ],
  ["IN/1", isIn],
  ["length/0", oneOf(({ evaluation }) => numberRegions(evaluation.mentioned))],
  ["type/0", oneOf(({ input }) => input.regions.map(typeName), false)],
  ["tostring/0", oneOf(() => [ANY_TEXT], false)],
  ["tojson/0", oneOf(() => [ANY_TEXT], false)],
  ["now/0", () => gives([ANY_NUMBER])],
  ...BOOLEAN_TESTS.map((name) => [name, oneOf(() => BOOLEANS)] as const),
  // They give one boolean, whatever they look at.
  ["any/1", () => gives(BOOLEANS, true)],
  ["all/1", () => gives(BOOLEANS, true)],
  ["map/1", () => gives([ARRAY], true)],
]);

function isIn({ node, input, evaluation, read }: Call): Outcome {
  const [list] = node.args;
  if (list === undefined) return NOT_UNDERSTOOD;
  const wanted = list.kind === "comma" ? list.operands : [list];
  const values = wanted.flatMap((one) => (isLiteral(one) ? read(one).values : []));
  if (values.length < wanted.length) return gives(BOOLEANS, true);
  for (const value of values) evaluation.onComparison?.(node, input, value);
  const regions = values.flatMap((value) => value.regions);
  const orders = input.regions.map((one) => regions.map((other) => orderOf(one, other)));
  const isFound = orders.some((row) => row.some(({ equal }) => equal));
  const isMissed = orders.some((row) => row.every(({ less, greater }) => less || greater));
  return gives([...(isFound ? [TRUE] : []), ...(isMissed ? [FALSE] : [])]);
}

/** What stands for one value, whatever the input. */
function isLiteral(node: JqNode): boolean {
  if (node.kind === "number") return plainNumber(node.text) !== undefined;
  if (node.kind === "call") return node.args.length === 0 && CONSTANTS.has(node.name);
  return plainText(node) !== undefined;
}

const CONSTANTS: ReadonlySet<string> = new Set(["null", "true", "false"]);

function typeName({ kind }: Region): Region {
  return { kind: "text", text: TYPE_NAMES[kind] };
}

const TYPE_NAMES: Readonly<Record<Region["kind"], string>> = {
  ...{ null: "null", true: "boolean", false: "boolean", number: "number", array: "array" },
  ...{ object: "object", text: "string", "other-text": "string", "some-text": "string" },
};
