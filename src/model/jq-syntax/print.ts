import type { JqNode } from "./nodes.ts";
import { arithmeticLevel, CHAIN_TEXT, LEVEL, takesOptional } from "./operators.ts";
import { printEntry, printPatterns } from "./print-parts.ts";
import type { Printer } from "./printer.ts";
import { isIdentifier, printList, writeLocation, writeString } from "./printer.ts";

/**
 * jq source that parses to the same tree, with the parentheses that it needs and few others. It is
 * of one line, but for `$__loc__`, which is put on its line.
 */
export function printJq(tree: JqNode): string {
  const printer: Printer = { text: "", line: 1, print };
  print(printer, tree, LEVEL.query);
  return printer.text;
}

/** In parentheses where the node binds looser than `level`. */
function print(printer: Printer, node: JqNode, level: number): void {
  const bare = levelOf(node) >= level;
  if (!bare) printer.text += "(";
  printBare(printer, node);
  if (!bare) printer.text += ")";
}

function levelOf(node: JqNode): number {
  switch (node.kind) {
    case "pipe":
    case "bind":
    case "function":
    case "label":
      return LEVEL.query;
    case "comma":
    case "alternative":
    case "or":
    case "and":
    case "comparison":
    case "assignment":
      return LEVEL[node.kind];
    case "arithmetic":
      return arithmeticLevel(node.operator);
    case "negate":
      return LEVEL.prefix;
    case "try":
      return isPostfixTry(node) ? LEVEL.term : LEVEL.prefix;
    default:
      return LEVEL.term;
  }
}

/** Whether it can be written with a `?` behind its body. */
function isPostfixTry(node: JqNode & { readonly kind: "try" }): boolean {
  const { body, handler } = node;
  return handler === undefined && levelOf(body) === LEVEL.term && !takesOptional(body);
}

function printBare(printer: Printer, node: JqNode): void {
  switch (node.kind) {
    case "identity":
      printer.text += ".";
      return;
    case "recurse":
      printer.text += "..";
      return;
    case "number":
      printer.text += node.text;
      return;
    case "format":
      printer.text += `@${node.name}`;
      return;
    case "variable":
      printer.text += `$${node.name}`;
      return;
    case "break":
      printer.text += `break $${node.name}`;
      return;
    case "location":
      writeLocation(printer, node.line);
      return;
    case "string":
      writeString(printer, node);
      return;
    case "field":
    case "index":
    case "slice":
    case "iterate":
      printStep(printer, node);
      return;
    case "array":
      printer.text += "[";
      if (node.content !== undefined) print(printer, node.content, LEVEL.query);
      printer.text += "]";
      return;
    case "object":
      printer.text += "{";
      printList(printer, node.entries, ", ", (entry) => printEntry(printer, entry));
      printer.text += "}";
      return;
    case "call":
      printer.text += node.name;
      if (node.args.length > 0) printArguments(printer, node.args);
      return;
    case "negate":
      printer.text += "-";
      print(printer, node.operand, node.operand.kind === "negate" ? LEVEL.term : LEVEL.prefix);
      return;
    case "comma":
    case "alternative":
    case "or":
    case "and":
      printList(printer, node.operands, CHAIN_TEXT[node.kind], (operand) =>
        print(printer, operand, LEVEL[node.kind] + 1),
      );
      return;
    case "pipe":
      printPipe(printer, node.operands);
      return;
    case "comparison":
    case "assignment":
    case "arithmetic":
      printBinary(printer, node);
      return;
    case "if":
      printConditional(printer, node);
      return;
    case "try":
      printTry(printer, node);
      return;
    default:
      printBinding(printer, node);
  }
}

type Kind<Name extends JqNode["kind"]> = JqNode & { readonly kind: Name };

function printStep(printer: Printer, node: Kind<"field" | "index" | "slice" | "iterate">): void {
  const { target } = node;
  if (target.kind === "identity") {
    if (node.kind !== "field") printer.text += ".";
  } else if (target.kind === "number") {
    // `1.a` is a number and a name.
    printer.text += `(${target.text})`;
  } else print(printer, target, LEVEL.term);
  if (node.kind === "field") {
    printer.text += ".";
    if (isIdentifier(node.name)) printer.text += node.name;
    else writeString(printer, { parts: [{ kind: "text", value: node.name }] });
  } else {
    printer.text += "[";
    if (node.kind === "index") print(printer, node.index, LEVEL.query);
    if (node.kind === "slice") {
      if (node.from !== undefined) print(printer, node.from, LEVEL.query);
      printer.text += ":";
      if (node.to !== undefined) print(printer, node.to, LEVEL.query);
    }
    printer.text += "]";
  }
  if (node.optional) printer.text += "?";
}

function printArguments(printer: Printer, args: readonly JqNode[]): void {
  printer.text += "(";
  printList(printer, args, "; ", (argument) => print(printer, argument, LEVEL.query));
  printer.text += ")";
}

/** What reaches to the query's end needs no parentheses as its last part. */
function printPipe(printer: Printer, operands: readonly JqNode[]): void {
  const last = operands.at(-1);
  const isOpen = last?.kind === "bind" || last?.kind === "function" || last?.kind === "label";
  printList(printer, operands, CHAIN_TEXT.pipe, (operand) =>
    print(printer, operand, isOpen && operand === last ? LEVEL.query : LEVEL.comma),
  );
}

function printBinary(
  printer: Printer,
  node: Kind<"comparison" | "assignment" | "arithmetic">,
): void {
  const level = levelOf(node);
  print(printer, node.left, node.kind === "arithmetic" ? level : level + 1);
  printer.text += ` ${node.operator} `;
  print(printer, node.right, level + 1);
}

function printConditional(printer: Printer, node: Kind<"if">): void {
  printList(printer, node.branches, " el", (branch) => {
    printer.text += "if ";
    print(printer, branch.condition, LEVEL.query);
    printer.text += " then ";
    print(printer, branch.body, LEVEL.query);
  });
  if (node.otherwise !== undefined) {
    printer.text += " else ";
    print(printer, node.otherwise, LEVEL.query);
  }
  printer.text += " end";
}

function printTry(printer: Printer, node: Kind<"try">): void {
  if (isPostfixTry(node)) {
    print(printer, node.body, LEVEL.term);
    printer.text += "?";
    return;
  }
  printer.text += "try ";
  // A `try` without `catch` in here would take the one that follows.
  print(printer, node.body, node.handler === undefined ? LEVEL.prefix : LEVEL.term);
  if (node.handler === undefined) return;
  printer.text += " catch ";
  print(printer, node.handler, LEVEL.prefix);
}

function printBinding(
  printer: Printer,
  node: Kind<"bind" | "reduce" | "foreach" | "function" | "label">,
): void {
  if (node.kind === "label") {
    printer.text += `label $${node.name} | `;
    print(printer, node.body, LEVEL.query);
    return;
  }
  if (node.kind === "function") {
    const names = node.parameters.map(({ kind, name }) =>
      kind === "variable" ? `$${name}` : name,
    );
    printer.text += `def ${node.name}${names.length === 0 ? "" : `(${names.join("; ")})`}: `;
    print(printer, node.body, LEVEL.query);
    printer.text += "; ";
    print(printer, node.rest, LEVEL.query);
    return;
  }
  if (node.kind !== "bind") printer.text += `${node.kind} `;
  print(printer, node.source, LEVEL.term);
  printer.text += " as ";
  printPatterns(printer, node.patterns);
  if (node.kind === "bind") {
    printer.text += " | ";
    print(printer, node.body, LEVEL.query);
    return;
  }
  printer.text += " ";
  const { init, update } = node;
  const extract = node.kind === "foreach" ? node.extract : undefined;
  printArguments(printer, extract === undefined ? [init, update] : [init, update, extract]);
}
