import { builtinReads } from "./builtin-reads.ts";
import type { JqNode } from "./nodes.ts";
import type { Closure, Reader, Scope } from "./reader.ts";
import { notUnderstood } from "./reader.ts";
import type { Traced } from "./traces.ts";

/** Calls that are open inside each other, of all functions and of one. */
const MAX_CALLS = 64;
const MAX_RECURSION = 3;

/** What a call gives and reads, of a function of the expression's own or of jq's. */
export function callReads(
  reader: Reader,
  node: JqNode & { readonly kind: "call" },
  input: Traced,
  scope: Scope,
): Traced {
  const closure = scope.functions.get(`${node.name}/${node.args.length}`);
  if (closure === undefined) return builtinReads(reader, node, input, scope);
  if (closure.kind === "value") return closure.value;
  const called = closure.kind === "function" ? closure.definition : closure.node;
  const again = reader.calls.filter((one) => one === called).length;
  if (reader.calls.length === MAX_CALLS || again === MAX_RECURSION) {
    return notUnderstood(reader, input);
  }
  reader.calls.push(called);
  const value =
    closure.kind === "argument"
      ? reader.evaluate(reader, closure.node, input, closure.scope)
      : callFunction(reader, closure, node.args, input, scope);
  reader.calls.pop();
  return value;
}

function callFunction(
  reader: Reader,
  closure: Closure & { readonly kind: "function" },
  args: readonly JqNode[],
  input: Traced,
  scope: Scope,
): Traced {
  const { definition } = closure;
  const variables = new Map(closure.scope.variables);
  const functions = new Map(closure.scope.functions);
  functions.set(`${definition.name}/${definition.parameters.length}`, closure);
  for (const [index, argument] of args.entries()) {
    const { kind, name } = definition.parameters[index] ?? { kind: "filter", name: "" };
    if (kind === "filter") functions.set(`${name}/0`, { kind: "argument", node: argument, scope });
    else {
      const value = reader.evaluate(reader, argument, input, scope);
      variables.set(name, value);
      functions.set(`${name}/0`, { kind: "value", value });
    }
  }
  return reader.evaluate(reader, definition.body, input, { variables, functions });
}
