import type { ExpressionError } from "../../model/decision.ts";

export interface CompileError {
  readonly message: string;
  /** In the program, from 1; the column counts bytes, as jq does. */
  readonly line: number;
  readonly column: number;
}

const LOCATED = /^jq: error: (.*) at <top-level>, line (\d+), column (\d+):$/gm;

/** What jq says of a program that does not compile, in its own order. */
export function parseCompileErrors(stderr: string): readonly CompileError[] {
  return [...stderr.matchAll(LOCATED)].map(([, message, line, column]) => ({
    message: message ?? "",
    line: Number(line),
    column: Number(column),
  }));
}

/** jq's first complaint about a program whose second line is the expression's first. */
export function compileError(expression: string, stderr: string): ExpressionError {
  const [first] = parseCompileErrors(stderr);
  if (first === undefined) return { code: "jq-compile", message: firstReason(stderr) };
  const lines = expression.split("\n");
  const index = first.line - 2;
  const text = lines[index];
  if (text === undefined) {
    const last = lines.at(-1) ?? "";
    return {
      code: "jq-compile",
      message: first.message,
      line: lines.length,
      column: last.length + 1,
    };
  }
  return {
    code: "jq-compile",
    message: first.message,
    line: index + 1,
    column: charactersBefore(text, first.column - 1) + 1,
  };
}

/** jq's first complaint without its place. */
export function firstReason(stderr: string): string {
  const line = stderr.split("\n").find((text) => text.startsWith("jq: error"));
  const reason = line?.replace(/^jq: error:? */, "").replace(/ at <top-level>, line .*$/, "");
  return reason ?? "jq does not compile it.";
}

/** UTF-16 code units that stand before a byte of the text; at most the text's length. */
function charactersBefore(text: string, bytes: number): number {
  let count = 0;
  let left = bytes;
  for (const character of text) {
    left -= Buffer.byteLength(character);
    if (left < 0) break;
    count += character.length;
  }
  return count;
}
