/**
 * Expectations are written where they stand: the file's text stays as it is but for the expectation
 * of each case, and of that every node that says the same keeps its form and its comments.
 */
import type { Node, YAMLMap } from "yaml";
import {
  Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  Pair,
  Scalar,
  YAMLMap as YamlMap,
} from "yaml";
import { composeYaml } from "../parse/yaml-document.ts";
import { editNode } from "./edit-yaml-node.ts";
import type { ExpectationChange } from "./expectation-change.ts";

const KEY = "expect";

/** A stretch of the text and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function writeYamlExpectations(text: string, changes: readonly ExpectationChange[]): string {
  const [document] = composeYaml(text).documents;
  const cases = document?.get("cases");
  if (!isSeq(cases)) throw new Error("The file has no cases.");
  const edits = changes.flatMap((change) => {
    const one = cases.items[change.index];
    return isMap(one) ? [editCase(one, change, text)] : [];
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce(
      (written, edit) => written.slice(0, edit.start) + edit.text + written.slice(edit.end),
      text,
    );
}

function editCase(one: YAMLMap, { before = {}, after }: ExpectationChange, text: string): Edit {
  const pair = one.items.find(({ key }) => isScalar(key) && key.value === KEY);
  const old = pair?.value;
  const isNew = pair === undefined || Object.keys(before).length === 0;
  // In the braces of nothing there is no form to keep.
  const node = editNode(isNew || !isNode(old) ? undefined : old, before, after);
  if (one.flow === true) return editFlowCase(one, pair, node, text);
  const [first] = one.items;
  const column = columnOf(startOf(pair ?? first), text);
  const written = stringify(node, styleOf(text, column), false)
    .split("\n")
    .join(`${eol(text)}${" ".repeat(column)}`)
    // No blanks on empty lines.
    .replaceAll(/^ +$/gm, "");
  if (pair !== undefined) {
    return { start: startOf(pair), end: endOf(pair, text), text: written };
  }
  const end = endOf(one.items.at(-1), text);
  return { start: end, end, text: `${eol(text)}${" ".repeat(column)}${written}` };
}

function editFlowCase(one: YAMLMap, pair: Pair | undefined, node: Node, text: string): Edit {
  const written = stringify(node, { indent: 2, indentSeq: true }, true);
  if (pair !== undefined) {
    return { start: startOf(pair), end: endOf(pair, text), text: written };
  }
  const end = endOf(one.items.at(-1), text);
  return { start: end, end, text: `, ${written}` };
}

interface Style {
  readonly indent: number;
  readonly indentSeq: boolean;
}

/** `expect: …` as it stands at the start of a line. */
function stringify(node: Node, { indent, indentSeq }: Style, flow: boolean): string {
  const map = new YamlMap();
  map.items.push(new Pair(new Scalar(KEY), node));
  const document = new Document();
  document.contents = map as typeof document.contents;
  const text = document
    .toString({ lineWidth: 0, indent, indentSeq, collectionStyle: flow ? "flow" : "any" })
    .trimEnd();
  return withoutPadding(flow ? text.replace(/^\{\s*|\s*\}$/g, "") : text);
}

/** Tokens that stand for no text: a document or a scalar begins, or a flow collection breaks off. */
const MARKS: ReadonlySet<string> = new Set(["\u0002", "\u001f", "\u0018"]);

/** The library puts blanks inside brackets as it does inside braces; people mostly write `[a]`. */
function withoutPadding(text: string): string {
  const tokens = [...new Lexer().lex(text)].filter((token) => !MARKS.has(token));
  return tokens
    .filter((token, index) => {
      const [before, after] = [tokens[index - 1], tokens[index + 1]];
      // At a line's start blanks are its indentation.
      const isPadding = before === "[" || (after === "]" && before?.endsWith("\n") === false);
      return !(isPadding && /^ +$/.test(token));
    })
    .join("");
}

/** How the file indents what is below the keys of a case. */
function styleOf(text: string, column: number): Style {
  const indentSeq = /^( *)cases:[^\n]*\n(?:\s*#[^\n]*\n|\s*\n)*\1( *)- /m.exec(text)?.[2] !== "";
  const below = new RegExp(`^ {${column}}\\w[^\\n]*:\\r?\\n( {${column + 1},8})\\w`, "m").exec(
    text,
  );
  return { indent: below?.[1] === undefined ? 2 : below[1].length - column, indentSeq };
}

function startOf(pair: Pair | undefined): number {
  const key = pair?.key;
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
}

/** Behind a pair's value and the comments that belong to it. */
function endOf(pair: Pair | undefined, text: string): number {
  const value = isPair(pair) && isNode(pair.value) ? pair.value : undefined;
  let end = value?.range?.[isFlow(value) ? 1 : 2] ?? 0;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** What stands behind a flow collection on its line is a comment that stays. */
function isFlow(value: Node): boolean {
  return isScalar(value) || ((isMap(value) || isSeq(value)) && value.flow === true);
}

function columnOf(offset: number, text: string): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

function eol(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "range" in value;
}
