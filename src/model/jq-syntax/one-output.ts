import { childrenOf } from "./children.ts";
import type { JqNode } from "./nodes.ts";

/** Built-ins without arguments that give one output or an error. */
const ONE_OUTPUT: ReadonlySet<string> = new Set([
  ...["null", "true", "false", "not", "length", "keys", "keys_unsorted", "type", "tostring"],
  ...["tonumber", "tojson", "fromjson", "ascii_downcase", "ascii_upcase", "trim", "ltrim", "rtrim"],
  ...["sort", "unique", "reverse", "add", "any", "all", "min", "max", "first", "last"],
  ...["floor", "ceil", "round"],
  ...["abs", "to_entries", "from_entries", "flatten", "now", "fromdate", "todate"],
]);

/** The same with arguments, of which each gives one output or an error; as `name/arity`. */
const ONE_OF_VALUES: ReadonlySet<string> = new Set([
  ...["startswith/1", "endswith/1", "ltrimstr/1", "rtrimstr/1", "contains/1", "inside/1", "has/1"],
  ...["index/1", "rindex/1", "indices/1", "split/1", "join/1", "test/1", "test/2", "flatten/1"],
  "getpath/1",
]);

/** They give one output or an error whatever their arguments give. */
const ONE_OF_ANY: ReadonlySet<string> = new Set([
  ...["map/1", "with_entries/1", "sort_by/1", "group_by/1", "unique_by/1", "min_by/1", "max_by/1"],
]);

/** So do these, which leave an argument by a break: a `?//` in it would go on after that. */
const ONE_OF_UNCAUGHT: ReadonlySet<string> = new Set([
  ...["any/1", "any/2", "all/1", "all/2", "isempty/1", "IN/1", "IN/2"],
]);

/** Their input or nothing; the arguments are looked at. */
const ONE_OR_NONE: ReadonlySet<string> = new Set([
  ...["empty/0", "values/0", "nulls/0", "booleans/0", "numbers/0", "strings/0", "arrays/0"],
  ...["objects/0", "scalars/0", "iterables/0", "select/1"],
]);

/**
 * Whether it certainly gives one output or an error, whatever its input.
 *
 * @param redefined - functions that are not jq's own, as `name/arity`.
 */
export function hasOneOutput(node: JqNode, redefined: ReadonlySet<string>): boolean {
  return countsOne(node, { redefined, orNone: false });
}

/** Whether it certainly gives one output, none or an error, whatever its input. */
export function hasOneOutputAtMost(node: JqNode): boolean {
  // What an expression defines holds nowhere but in itself, and a definition is none of these.
  return countsOne(node, { redefined: new Set(), orNone: true });
}

interface Counting {
  readonly redefined: ReadonlySet<string>;
  readonly orNone: boolean;
}

function countsOne(node: JqNode, counting: Counting): boolean {
  const haveOne = () => childrenOf(node).every((child) => countsOne(child, counting));
  switch (node.kind) {
    case "identity":
    case "number":
    case "format":
    case "variable":
    case "location":
    case "array":
      return true;
    case "field":
    case "index":
    case "slice":
      return (counting.orNone || !node.optional) && haveOne();
    case "string":
    case "object":
    case "negate":
    case "pipe":
    case "alternative":
    case "or":
    case "and":
    case "comparison":
    case "arithmetic":
    case "if":
      return haveOne();
    case "bind":
      return node.patterns.length === 1 && haveOne();
    case "try":
      return counting.orNone && haveOne();
    case "call":
      return callCountsOne(node, counting, haveOne);
    default:
      return false;
  }
}

function callCountsOne(
  { name, args }: JqNode & { readonly kind: "call" },
  { redefined, orNone }: Counting,
  haveOne: () => boolean,
): boolean {
  const called = `${name}/${args.length}`;
  if (redefined.has(called)) return false;
  if (args.length === 0 && ONE_OUTPUT.has(name)) return true;
  if (ONE_OF_ANY.has(called)) return true;
  if (ONE_OF_UNCAUGHT.has(called)) return !args.some((arg) => mayCatchBreaks(arg, redefined));
  return (ONE_OF_VALUES.has(called) || (orNone && ONE_OR_NONE.has(called))) && haveOne();
}

function mayCatchBreaks(node: JqNode, redefined: ReadonlySet<string>): boolean {
  if (node.kind === "bind" && node.patterns.length > 1) return true;
  if (node.kind === "call" && redefined.has(`${node.name}/${node.args.length}`)) return true;
  return childrenOf(node).some((child) => mayCatchBreaks(child, redefined));
}
