import { childrenOf } from "./children.ts";
import type { JqNode } from "./nodes.ts";

/** Built-ins without arguments that give one output or an error. */
const ONE_OUTPUT: ReadonlySet<string> = new Set([
  ...["null", "true", "false", "not", "length", "keys", "keys_unsorted", "type", "tostring"],
  ...["tonumber", "tojson", "fromjson", "ascii_downcase", "ascii_upcase", "trim", "ltrim", "rtrim"],
  ...["sort", "unique", "reverse", "add", "any", "all", "min", "max", "floor", "ceil", "round"],
  ...["abs", "to_entries", "from_entries", "flatten", "now", "fromdate", "todate"],
]);

/**
 * Whether it certainly gives one output or an error, whatever its input.
 *
 * @param redefined - functions that are not jq's own, as `name/arity`.
 */
export function hasOneOutput(node: JqNode, redefined: ReadonlySet<string>): boolean {
  const haveOne = () => childrenOf(node).every((child) => hasOneOutput(child, redefined));
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
      return !node.optional && haveOne();
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
    case "call":
      return (
        node.args.length === 0 && ONE_OUTPUT.has(node.name) && !redefined.has(`${node.name}/0`)
      );
    default:
      return false;
  }
}
