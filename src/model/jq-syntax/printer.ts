import type { JqNode, JqString } from "./nodes.ts";
import { LEVEL } from "./operators.ts";
import { encodeStringText } from "./string-text.ts";

export interface Printer {
  /** What is printed so far. */
  text: string;
  /** The line that the text ends on, from 1. */
  line: number;
  /** In parentheses where the node binds looser than `level`. */
  readonly print: (printer: Printer, node: JqNode, level: number) => void;
}

export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_]\w*$/.test(text);
}

/** The items with the text between them. */
export function printList<Item>(
  printer: Printer,
  items: readonly Item[],
  between: string,
  printItem: (item: Item) => void,
): void {
  for (const [index, item] of items.entries()) {
    if (index > 0) printer.text += between;
    printItem(item);
  }
}

/** `$__loc__` says its line: line ends before it keep it there. */
export function writeLocation(printer: Printer, line: number): void {
  printer.text += `${"\n".repeat(Math.max(0, line - printer.line))}$__loc__`;
  printer.line = Math.max(printer.line, line);
}

export function writeString(printer: Printer, node: Pick<JqString, "format" | "parts">): void {
  if (node.format !== undefined) printer.text += `@${node.format} `;
  printer.text += '"';
  for (const part of node.parts) {
    if (part.kind === "text") printer.text += encodeStringText(part.value);
    else {
      printer.text += "\\(";
      printer.print(printer, part.query, LEVEL.query);
      printer.text += ")";
    }
  }
  printer.text += '"';
}
