import type { ParseError } from "jsonc-parser";
import { parseTree, printParseErrorCode } from "jsonc-parser";
import type { Diagnostic } from "../../errors/diagnostic.ts";
import { MAX_DEFINITION_DEPTH } from "../../errors/limits.ts";
import { scanJson } from "../../model/json-depth.ts";
import { FILE_START } from "../../model/source.ts";
import { diagnostic } from "../diagnostic.ts";
import { inspectJson, needsInspection } from "./inspect-json.ts";
import type { LineIndex } from "./line-index.ts";
import { createLineIndex } from "./line-index.ts";
import { locateJson } from "./locate-json.ts";
import { createParsedDocument } from "./located-document.ts";
import type { ParsedFile } from "./parsed-file.ts";
import { tooDeep } from "./shape-findings.ts";

/** The document of a JSON text. Comments and trailing commas are no JSON. */
export function parseJson(file: string, text: string): ParsedFile {
  const lines = createLineIndex(text);
  // Before anything recurses.
  const { deeperAt, colons } = scanJson(text, MAX_DEFINITION_DEPTH);
  if (deeperAt !== undefined) {
    return { documents: [], diagnostics: [tooDeep(file, lines.range(deeperAt, deeperAt + 1))] };
  }
  // As in YAML, an empty file holds no document.
  if (text.trim() === "") return { documents: [], diagnostics: [] };
  const value = parse(text);
  if (value === undefined) return { documents: [], diagnostics: [syntax(file, text, lines)] };
  const document = createParsedDocument({
    file,
    value: value.json,
    lines,
    locate: () => {
      const tree = parseTree(text);
      return tree === undefined ? undefined : locateJson(text, tree);
    },
  });
  const diagnostics = needsInspection(value.json, colons) ? inspectJson(file, text, lines) : [];
  return { documents: [document], diagnostics };
}

function parse(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** By the library's name of the error. */
const MESSAGES: Readonly<Record<string, string>> = {
  InvalidSymbol: "This is no JSON value.",
  InvalidNumberFormat: "This is no JSON number.",
  PropertyNameExpected: "A key in double quotes is expected here.",
  ValueExpected: "A value is expected here.",
  ColonExpected: 'A ":" is expected between a key and its value.',
  CommaExpected: "A comma is missing between two items.",
  CloseBraceExpected: 'An object is not closed with "}".',
  CloseBracketExpected: 'A list is not closed with "]".',
  EndOfFileExpected: "Something stands after the end of the document.",
  InvalidCommentToken: "JSON has no comments.",
  UnexpectedEndOfComment: "JSON has no comments.",
  UnexpectedEndOfString: "A string is not closed.",
  UnexpectedEndOfNumber: "This is no JSON number.",
  InvalidUnicode: 'A "\\u" escape needs four hexadecimal digits.',
  InvalidEscapeCharacter: "This escape does not exist in JSON.",
  InvalidCharacter: "A control character is not allowed inside a string.",
};

const HINTS: Readonly<Record<string, string>> = {
  InvalidCommentToken: "Write the file as YAML, which has comments.",
  PropertyNameExpected: "Put the key in double quotes, or remove a comma that ends the object.",
  InvalidSymbol: "Put text in double quotes.",
  ValueExpected: "Write a value, or remove a comma or a key that has none behind it.",
  EndOfFileExpected: "Remove it, or make the items of one list.",
};

/** The first error: those behind it mostly follow from it. */
function syntax(file: string, text: string, lines: LineIndex): Diagnostic {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first === undefined) {
    return diagnostic("syntax", { message: "The file is not JSON.", file, range: FILE_START });
  }
  const name = printParseErrorCode(first.error);
  const message = MESSAGES[name] ?? `${name}.`;
  return diagnostic("syntax", {
    message,
    hint: HINTS[name],
    file,
    range: lines.range(first.offset, first.offset + Math.max(1, first.length)),
  });
}
