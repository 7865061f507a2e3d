import { callReads } from "./call-reads.ts";
import type { JqKey, JqNode, JqPattern, JqRange } from "./nodes.ts";
import { plainText } from "./parse-string.ts";
import type { Closure, Reader, Scope } from "./reader.ts";
import { notUnderstood } from "./reader.ts";
import type { Traced } from "./traces.ts";
import { atName, below, either, mentioned, startTracing, use } from "./traces.ts";

/** A value below an expression's input that its result may depend on. */
export interface JqRead {
  readonly steps: readonly string[];
  /** Whether it is the value at the steps; else some value at or below it, nobody knows which. */
  readonly exact: boolean;
  /** Of what reaches it in the author's text: its last step with what stands before it. */
  readonly range: JqRange;
}

export interface JqReads {
  /** In the order of the text. An empty path is the whole input. */
  readonly reads: readonly JqRead[];
  /** False where something was not understood: anything may be read then. */
  readonly complete: boolean;
}

const MAX_EVALUATIONS = 20_000;
const MAX_DEPTH = 1_000;

/**
 * What an expression reads of its own input, through pipes, variables, destructuring and the
 * expression's own functions. If `complete`, the input may change wherever no path read leads to,
 * through or above, and the result is the same.
 */
export function rootReads(tree: JqNode): JqReads {
  const { traces, root } = startTracing(tree.range);
  const reader: Reader = { traces, complete: true, evaluations: 0, depth: 0, calls: [], evaluate };
  use(evaluate(reader, tree, root, { variables: new Map(), functions: new Map() }));
  const reads = new Map<string, JqRead>();
  for (const { steps, exact, range, used, extended } of traces) {
    const read = { steps, exact, range };
    if (used || !extended) reads.set(JSON.stringify(read), read);
  }
  const sorted = [...reads.values()].sort((a, b) => a.range.start - b.range.start);
  return { reads: sorted, complete: reader.complete };
}

function evaluate(reader: Reader, node: JqNode, input: Traced, scope: Scope): Traced {
  if (reader.evaluations === MAX_EVALUATIONS || reader.depth === MAX_DEPTH) {
    return notUnderstood(reader, input);
  }
  reader.evaluations += 1;
  reader.depth += 1;
  const value = evaluateNode(reader, node, input, scope);
  reader.depth -= 1;
  return value;
}

function evaluateNode(reader: Reader, node: JqNode, input: Traced, scope: Scope): Traced {
  const read = (child: JqNode, from: Traced = input) => evaluate(reader, child, from, scope);
  switch (node.kind) {
    case "identity":
      return mentioned(reader, input, node.range);
    case "recurse":
      return below(reader, input, node.range);
    case "number":
    case "location":
    case "break":
      return [];
    case "format":
      return use(input);
    case "field":
      return atName(reader, read(node.target), node.name, node.range);
    case "iterate":
      return below(reader, read(node.target), node.range);
    case "index":
      use(read(node.index));
      return below(reader, read(node.target), node.range);
    case "slice":
      for (const bound of [node.from, node.to]) if (bound !== undefined) use(read(bound));
      return below(reader, read(node.target), node.range);
    case "string":
      for (const part of node.parts) if (part.kind === "interpolation") use(read(part.query));
      return [];
    case "variable":
      return variable(reader, node.name, scope);
    case "array":
      return node.content === undefined ? [] : use(read(node.content));
    case "object":
      for (const { key, value } of node.entries) {
        if (value === undefined) use(atKey(reader, key, input, input, scope));
        else use([...keyReads(reader, key, input, scope), ...read(value)]);
      }
      return [];
    case "call":
      return callReads(reader, node, input, scope);
    case "negate":
      return use(read(node.operand));
    case "pipe":
      return node.operands.reduce((value, part) => read(part, value), input);
    case "comma":
    case "alternative":
      return either(node.operands.map((operand) => read(operand)));
    case "and":
    case "or":
      return use(node.operands.flatMap((operand) => read(operand)));
    case "comparison":
    case "arithmetic":
      return use([...read(node.left), ...read(node.right)]);
    case "assignment": {
      const changed = read(node.left);
      use([...input, ...changed]);
      return use(node.operator === "|=" ? read(node.right, changed) : read(node.right));
    }
    case "if": {
      const bodies = node.branches.map(({ condition, body }) => {
        use(read(condition));
        return read(body);
      });
      return either([...bodies, node.otherwise === undefined ? input : read(node.otherwise)]);
    }
    case "try":
      return either([read(node.body), node.handler === undefined ? [] : read(node.handler, [])]);
    case "bind": {
      const inner = bind(reader, node.patterns, read(node.source), input, scope);
      return evaluate(reader, node.body, input, inner);
    }
    case "reduce":
    case "foreach": {
      const inner = bind(reader, node.patterns, read(node.source), input, scope);
      use(read(node.init));
      use(evaluate(reader, node.update, [], inner));
      const extract = node.kind === "foreach" ? node.extract : undefined;
      return extract === undefined ? [] : use(evaluate(reader, extract, [], inner));
    }
    case "function": {
      const key = `${node.name}/${node.parameters.length}`;
      const closure: Closure = { kind: "function", definition: node, scope };
      const functions = new Map(scope.functions).set(key, closure);
      return evaluate(reader, node.rest, input, { ...scope, functions });
    }
    case "label":
      return read(node.body);
  }
}

function variable(reader: Reader, name: string, scope: Scope): Traced {
  const value = scope.variables.get(name);
  if (value === undefined && name !== "ENV" && name !== "__prog_args") reader.complete = false;
  return value ?? [];
}

/** The scope behind `as`; with several patterns a variable is of any of them. */
function bind(
  reader: Reader,
  patterns: readonly JqPattern[],
  value: Traced,
  input: Traced,
  scope: Scope,
): Scope {
  const bound = new Map<string, Traced>();
  const add = (name: string, traced: Traced) =>
    bound.set(name, either([bound.get(name) ?? [], traced]));
  const take = (pattern: JqPattern, from: Traced): void => {
    if (pattern.kind === "variable") add(pattern.name, from);
    if (pattern.kind === "array") {
      for (const item of pattern.items) take(item, below(reader, from, item.range));
    }
    if (pattern.kind !== "object") return;
    for (const entry of pattern.entries) {
      const named =
        entry.key.kind === "variable"
          ? atName(reader, from, entry.key.name, entry.key.range)
          : atKey(reader, entry.key, from, either([from, input]), scope);
      if (entry.key.kind === "variable") add(entry.key.name, named);
      if (entry.value !== undefined) take(entry.value, named);
    }
  };
  for (const pattern of patterns) take(pattern, value);
  return { ...scope, variables: new Map([...scope.variables, ...bound]) };
}

/** What `value` has at a key; in `{$name}` the variable itself. */
function atKey(reader: Reader, key: JqKey, value: Traced, input: Traced, scope: Scope): Traced {
  switch (key.kind) {
    case "name":
      return atName(reader, value, key.name, key.range);
    case "variable":
      return variable(reader, key.name, scope);
    case "location":
      return [];
    case "text":
    case "computed": {
      const name = key.kind === "text" ? plainText(key.text) : undefined;
      if (name !== undefined) return atName(reader, value, name, key.range);
      use(keyReads(reader, key, input, scope));
      return below(reader, value, key.range);
    }
  }
}

/** What the key itself is made of. */
function keyReads(reader: Reader, key: JqKey, input: Traced, scope: Scope): Traced {
  switch (key.kind) {
    case "variable":
      return variable(reader, key.name, scope);
    case "text":
      return evaluate(reader, key.text, input, scope);
    case "computed":
      return evaluate(reader, key.query, input, scope);
    default:
      return [];
  }
}
