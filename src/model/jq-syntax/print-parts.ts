import type { JqEntry, JqKey, JqPattern, JqPatternEntry } from "./nodes.ts";
import { LEVEL } from "./operators.ts";
import type { Printer } from "./printer.ts";
import { printList, writeLocation, writeString } from "./printer.ts";

export function printEntry(printer: Printer, entry: JqEntry): void {
  printKey(printer, entry.key);
  if (entry.value === undefined) return;
  printer.text += ": ";
  printer.print(printer, entry.value, LEVEL.alternative);
}

export function printPatterns(printer: Printer, patterns: readonly JqPattern[]): void {
  printList(printer, patterns, " ?// ", (pattern) => printPattern(printer, pattern));
}

function printKey(printer: Printer, key: JqKey): void {
  switch (key.kind) {
    case "name":
      printer.text += key.name;
      return;
    case "text":
      writeString(printer, key.text);
      return;
    case "variable":
      printer.text += `$${key.name}`;
      return;
    case "location":
      writeLocation(printer, key.line);
      return;
    case "computed":
      printer.text += "(";
      printer.print(printer, key.query, LEVEL.query);
      printer.text += ")";
  }
}

function printPattern(printer: Printer, pattern: JqPattern): void {
  switch (pattern.kind) {
    case "variable":
      printer.text += `$${pattern.name}`;
      return;
    case "array":
      printer.text += "[";
      printList(printer, pattern.items, ", ", (item) => printPattern(printer, item));
      printer.text += "]";
      return;
    case "object":
      printer.text += "{";
      printList(printer, pattern.entries, ", ", (entry) => printPatternEntry(printer, entry));
      printer.text += "}";
  }
}

function printPatternEntry(printer: Printer, entry: JqPatternEntry): void {
  printKey(printer, entry.key);
  if (entry.value === undefined) return;
  printer.text += ": ";
  printPattern(printer, entry.value);
}
