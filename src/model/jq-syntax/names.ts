import { childrenOf, visitJq } from "./children.ts";
import type { JqNode, JqPattern } from "./nodes.ts";

/** What an expression mentions; whether it defines it itself is not looked at. */
export interface MentionedNames {
  /** Of variables, without `$`. */
  readonly variables: ReadonlySet<string>;
  /** Of functions and filter parameters, as `name/arity`. */
  readonly functions: ReadonlySet<string>;
}

export function mentionedNames(tree: JqNode): MentionedNames {
  const variables = new Set<string>();
  const functions = new Set<string>();
  visitJq(tree, (node) => {
    if (node.kind === "variable") variables.add(node.name);
    if (node.kind === "call") functions.add(`${node.name}/${node.args.length}`);
    if (node.kind !== "object") return;
    for (const { key } of node.entries) {
      if (key.kind === "variable") variables.add(key.name);
    }
  });
  return { variables, functions };
}

export function unitedNames(one: MentionedNames, other: MentionedNames): MentionedNames {
  return {
    variables: new Set([...one.variables, ...other.variables]),
    functions: new Set([...one.functions, ...other.functions]),
  };
}

/** The functions and filter parameters that are defined somewhere in it, as `name/arity`. */
export function definedFunctions(tree: JqNode): ReadonlySet<string> {
  const names = new Set<string>();
  visitJq(tree, (node) => {
    if (node.kind !== "function") return;
    names.add(`${node.name}/${node.parameters.length}`);
    for (const { name } of node.parameters) names.add(`${name}/0`);
  });
  return names;
}

/** Whether it breaks out to a label around it. */
export function breaksOut(node: JqNode, labels: readonly string[] = []): boolean {
  if (node.kind === "break") return !labels.includes(node.name);
  const inner = node.kind === "label" ? [...labels, node.name] : labels;
  return childrenOf(node).some((child) => breaksOut(child, inner));
}

/** The variables that a pattern binds, without `$`, in order. */
export function boundVariables(pattern: JqPattern): readonly string[] {
  switch (pattern.kind) {
    case "variable":
      return [pattern.name];
    case "array":
      return pattern.items.flatMap(boundVariables);
    case "object":
      return pattern.entries.flatMap(({ key, value }) => [
        ...(key.kind === "variable" ? [key.name] : []),
        ...(value === undefined ? [] : boundVariables(value)),
      ]);
  }
}
