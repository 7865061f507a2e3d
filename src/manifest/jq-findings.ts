import type { Diagnostic } from "../errors/diagnostic.ts";
import type { ExpressionError } from "../model/decision.ts";
import { lexJq } from "../model/jq-lexer.ts";
import type { JsonPath } from "../model/json.ts";
import type { Range } from "../model/source.ts";
import type { TemplateExpression } from "../model/template.ts";
import { isSpreadKey, templateExpressions } from "../model/template.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import { diagnostic } from "./diagnostic.ts";
import { shownText } from "./shown-text.ts";
import { singleQuoted } from "./single-quotes.ts";
import type { SourceDocument } from "./source-document.ts";
import type { AutomationParts } from "./take-apart.ts";
import { takeApart } from "./take-apart.ts";

/** An automation whose jq is compiled. */
export interface JqSubject {
  readonly document: SourceDocument;
  /** Path of the automation inside its document. */
  readonly base: JsonPath;
  readonly value: unknown;
  /** Whether the rules have run, which say more of single quotes than jq does. */
  readonly quotesReported: boolean;
}

/** The jq of many automations, which compiles while more of them are read. */
export interface JqChecks {
  /** @param parts - of the subject's value; they are not kept. */
  add(subject: JqSubject, parts: AutomationParts): void;
  /**
   * What does not compile, in the order in which the subjects were added. Nothing is added after it.
   *
   * @throws LongshoreError `engine-unavailable`.
   */
  findings(): Promise<readonly Diagnostic[]>;
}

/** Expressions of one call: enough to be worth it, few enough that the engine is soon at work. */
const BATCH = 1_200;

/** Every expression is compiled once, whatever the number of automations that have it. */
export function beginJqChecks(jq: Pick<JqEngine, "check">): JqChecks {
  const subjects: JqSubject[] = [];
  const known = new Set<string>();
  const errors = new Map<string, ExpressionError>();
  const checks: Promise<void>[] = [];
  let batch: string[] = [];

  async function check(expressions: readonly string[]): Promise<void> {
    for (const [index, result] of (await jq.check(expressions)).entries()) {
      const expression = expressions[index];
      if (result.kind === "error" && expression !== undefined) errors.set(expression, result.error);
    }
  }

  function send(): void {
    if (batch.length === 0) return;
    const checking = check(batch);
    // Whoever asks for the findings hears of a failure; until then nobody listens.
    checking.catch(() => {});
    checks.push(checking);
    batch = [];
  }

  return {
    add: (subject, parts) => {
      subjects.push(subject);
      for (const { expression } of expressionsOf(subject, parts)) {
        if (known.has(expression)) continue;
        known.add(expression);
        batch.push(expression);
      }
      if (batch.length >= BATCH) send();
    },
    findings: async () => {
      send();
      await Promise.all(checks);
      return errors.size === 0 ? [] : subjects.flatMap((subject) => findingsOf(subject, errors));
    },
  };
}

function findingsOf(
  subject: JqSubject,
  errors: ReadonlyMap<string, ExpressionError>,
): readonly Diagnostic[] {
  const parts = takeApart(subject.value, subject.base);
  return expressionsOf(subject, parts).flatMap((placed) => {
    const error = errors.get(placed.expression);
    return error === undefined ? [] : [finding(subject.document, placed, error)];
  });
}

interface PlacedJq {
  readonly expression: string;
  readonly place: "condition" | "key" | "value";
  /** Of the string around it inside the document. */
  readonly path: JsonPath;
  /** Of the expression inside that string. */
  readonly offset: number;
}

/** The jq of conditions and templates, in order. */
function expressionsOf(
  { quotesReported }: JqSubject,
  { conditions, templates }: AutomationParts,
): readonly PlacedJq[] {
  const found: PlacedJq[] = [];
  for (const { path, expression } of conditions) {
    found.push({ expression, place: "condition", path, offset: 0 });
  }
  for (const { path, place, text, parsed } of templates) {
    // `{{ spreadValue() }}` is no jq.
    if (parsed.kind === "literal" || (place === "key" && isSpreadKey(text))) continue;
    for (const one of templateExpressions(parsed)) {
      if (quotesReported && keepsSingleQuotes(one)) continue;
      found.push({ expression: one.expression, place, path, offset: one.offset });
    }
  }
  return found;
}

function keepsSingleQuotes(expression: TemplateExpression): boolean {
  return (
    expression.expression.includes("'") &&
    singleQuoted(expression).some(({ kind }) => kind === "kept")
  );
}

function finding(document: SourceDocument, placed: PlacedJq, error: ExpressionError): Diagnostic {
  const { expression } = placed;
  const shared = { file: document.file, range: rangeOf(document, placed, error) };
  if (error.code === "jq-too-long") {
    return diagnostic("jq-too-long", {
      ...shared,
      message: error.message,
      hint: "Compute the value in the receiver, or split the automation.",
    });
  }
  const what = placed.place === "condition" ? "condition" : "template";
  return diagnostic(`${what}-jq`, {
    ...shared,
    message: `The ${what} "${shownText(expression)}" is not valid jq: ${sentence(error.message)}`,
    hint: hintFor(expression),
  });
}

function rangeOf(
  document: SourceDocument,
  { expression, place, path, offset }: PlacedJq,
  error: ExpressionError,
): Range {
  const { start, end } = faultOf(expression, error);
  return place === "key"
    ? document.rangeInKey(path, offset + start, offset + end)
    : document.rangeInString(path, offset + start, offset + end);
}

/** From the place that jq names to the end of its token; the whole expression where it names none. */
function faultOf(expression: string, { line, column }: ExpressionError) {
  const trimmed = expression.trimEnd();
  const start = trimmed.length - trimmed.trimStart().length;
  if (line === undefined || column === undefined) return { start, end: trimmed.length };
  const before = expression.split("\n").slice(0, line - 1);
  const at = before.reduce((sum, text) => sum + text.length + 1, column - 1);
  const offset = Math.max(0, Math.min(at, trimmed.length - 1));
  const token = lexJq(expression).tokens.find(
    (one) => one.offset <= offset && offset < one.offset + one.text.length,
  );
  return {
    start: token?.offset ?? offset,
    end: token ? token.offset + token.text.length : offset + 1,
  };
}

function hintFor(expression: string): string | undefined {
  if (expression.includes("||")) return 'Write "or": jq has no "||".';
  if (expression.includes("&&")) return 'Write "and": jq has no "&&".';
  if (expression.includes("'")) return "Write double quotes: jq has no strings in single quotes.";
  if (/^\s*if\s+(eq|ne|gt|lt)\s/.test(expression)) {
    return 'This is a Go template; in jq write: if .path == "value" then … else … end';
  }
  const index = /\.(\d+)(?=\.|$|\s)/.exec(expression)?.[1];
  return index === undefined ? undefined : `Write ".[${index}]" for the item at index ${index}.`;
}

function sentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
