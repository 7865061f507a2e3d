import { isCollection, isScalar, visit } from "yaml";
import type { Diagnostic } from "../../errors/diagnostic.ts";
import { reasonOf } from "../../errors/longshore-error.ts";
import { FILE_START } from "../../model/source.ts";
import { diagnostic } from "../diagnostic.ts";
import type { LineIndex } from "./line-index.ts";
import { createLineIndex } from "./line-index.ts";
import { locateYaml } from "./locate-yaml.ts";
import type { ParsedDocument } from "./located-document.ts";
import { createParsedDocument } from "./located-document.ts";
import type { ParsedFile } from "./parsed-file.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { tooDeep } from "./shape-findings.ts";
import type { ComposedYaml, YamlDocument, YamlError } from "./yaml-document.ts";
import { composeYaml } from "./yaml-document.ts";
import { describeYamlError } from "./yaml-messages.ts";
import { readYamlValue } from "./yaml-value.ts";

/** The documents of a YAML text. One with a syntax error is left out; the others stand. */
export function parseYaml(file: string, text: string): ParsedFile {
  const lines = createLineIndex(text);
  const plain = readPlainYaml(text);
  if (plain !== undefined) {
    const { value } = plain;
    const locate = () => {
      const [document] = composeYaml(text).documents;
      return document === undefined ? undefined : locateYaml(text, document);
    };
    return { documents: [createParsedDocument({ file, value, lines, locate })], diagnostics: [] };
  }
  const composed = compose(file, text);
  if ("code" in composed) return { documents: [], diagnostics: [composed] };
  const diagnostics: Diagnostic[] = composed.errors.map((error) => syntax(file, error, lines));
  const documents: ParsedDocument[] = [];
  const composeAgain = composedOnce(text);
  for (const [index, document] of composed.documents.entries()) {
    // The library only warns of tags that it does not know; plain data has none.
    const errors: readonly YamlError[] = [...document.errors, ...document.warnings];
    if (errors.length > 0) {
      diagnostics.push(...syntaxErrors(file, errors, lines, document));
      continue;
    }
    const { value, diagnostics: found, usable } = readYamlValue(file, text, lines, document);
    diagnostics.push(...found);
    // Nothing between two `---`, as at the end of many files, is no document.
    const skipped = value === undefined && composed.documents.length > 1;
    if (!usable || skipped) continue;
    const located = locateYaml(text, document);
    documents.push(
      createParsedDocument({
        file,
        value,
        lines,
        ...(located === undefined ? {} : { located }),
        locate: () => {
          const again = composeAgain()[index];
          return again === undefined ? undefined : locateYaml(text, again);
        },
      }),
    );
  }
  return { documents, diagnostics };
}

/** A file of many documents is composed once for all that ask again. */
function composedOnce(text: string): () => readonly YamlDocument[] {
  let documents: readonly YamlDocument[] | undefined;
  return () => {
    documents ??= composeYaml(text).documents;
    return documents;
  };
}

function compose(file: string, text: string): ComposedYaml | Diagnostic {
  try {
    return composeYaml(text);
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(file, FILE_START);
    return diagnostic("syntax", {
      message: `The file is not valid YAML: ${reasonOf(error)}.`,
      file,
      range: FILE_START,
    });
  }
}

function syntaxErrors(
  file: string,
  errors: readonly YamlError[],
  lines: LineIndex,
  document: YamlDocument,
): readonly Diagnostic[] {
  const deep = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  // Where the stack ended is chance; where the file starts is not.
  if (deep !== undefined) return [tooDeep(file, FILE_START)];
  // What follows the first error on a line mostly follows from it.
  const firsts = new Map<number, Diagnostic>();
  for (const error of errors) {
    const found = syntax(
      file,
      { ...error, message: error.message, pos: placeOf(error, document) },
      lines,
    );
    const { line } = found.range.start;
    if (!firsts.has(line)) firsts.set(line, found);
  }
  return [...firsts.values()];
}

/** A string or bracket that is not closed is missed at the end of the text; its opening says more. */
function placeOf({ message, pos }: YamlError, document: YamlDocument): readonly [number, number] {
  let opening = pos;
  if (!UNCLOSED.test(message)) return opening;
  visit(document, {
    Node: (_key, node) => {
      const quoted =
        isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
      const flow = isCollection(node) && node.flow === true;
      const [start, end] = node.range ?? [0, 0];
      if ((quoted || flow) && start < pos[0] && end >= pos[0]) opening = [start, start + 1];
    },
  });
  return opening;
}

const UNCLOSED = /^Missing closing|^Flow .* end with/;

function syntax(file: string, error: YamlError, lines: LineIndex): Diagnostic {
  const { message, hint } = describeYamlError(error.code, error.message);
  return diagnostic("syntax", { message, hint, file, range: lines.range(...error.pos) });
}
