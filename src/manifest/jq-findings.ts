import type { Diagnostic } from "../errors/diagnostic.ts";
import type { ExpressionError } from "../model/decision.ts";
import { lexJq } from "../model/jq-lexer.ts";
import type { Range } from "../model/source.ts";
import type { TemplateExpression } from "../model/template.ts";
import { isSpreadKey, templateExpressions } from "../model/template.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import { diagnostic } from "./diagnostic.ts";
import type { ConditionExpression, TemplateString } from "./rule.ts";
import { shownText } from "./shown-text.ts";
import { singleQuoted } from "./single-quotes.ts";
import type { SourceDocument } from "./source-document.ts";

/** The jq of one automation and where it stands. */
export interface JqSubject {
  readonly document: SourceDocument;
  readonly conditions: readonly ConditionExpression[];
  readonly templates: readonly TemplateString[];
  /** Whether the rules have run, which say more of single quotes than jq does. */
  readonly quotesReported: boolean;
}

interface Place {
  readonly expression: string;
  readonly code: "condition-jq" | "template-jq";
  readonly file: string;
  readonly range: (start: number, end: number) => Range;
}

/** Compiles every expression of every automation in one call; what does not compile is a finding. */
export async function jqFindings(
  subjects: readonly JqSubject[],
  jq: Pick<JqEngine, "check">,
): Promise<readonly Diagnostic[]> {
  const places = subjects.flatMap(placesOf);
  if (places.length === 0) return [];
  const expressions = [...new Set(places.map(({ expression }) => expression))];
  const checks = await jq.check(expressions);
  const errors = new Map<string, ExpressionError>();
  for (const [index, check] of checks.entries()) {
    const expression = expressions[index];
    if (check.kind === "error" && expression !== undefined) errors.set(expression, check.error);
  }
  return places.flatMap((place) => {
    const error = errors.get(place.expression);
    return error === undefined ? [] : [finding(place, error)];
  });
}

function placesOf({
  document,
  conditions,
  templates,
  quotesReported,
}: JqSubject): readonly Place[] {
  const { file } = document;
  const ofConditions = conditions.map(
    ({ path, expression }): Place => ({
      expression,
      code: "condition-jq",
      file,
      range: (start, end) => document.rangeInString(path, start, end),
    }),
  );
  // `{{ spreadValue() }}` is no jq.
  const evaluated = templates.filter(({ place, text }) => place === "value" || !isSpreadKey(text));
  const ofTemplates = evaluated.flatMap((template) =>
    templateExpressions(template.parsed)
      .filter((one) => !(quotesReported && keepsSingleQuotes(one)))
      .map(({ expression, offset }): Place => {
        const { path } = template;
        return {
          expression,
          code: "template-jq",
          file,
          range: (start, end) =>
            template.place === "key"
              ? document.rangeInKey(path, offset + start, offset + end)
              : document.rangeInString(path, offset + start, offset + end),
        };
      }),
  );
  return [...ofConditions, ...ofTemplates];
}

function keepsSingleQuotes(expression: TemplateExpression): boolean {
  return (
    expression.expression.includes("'") &&
    singleQuoted(expression).some(({ kind }) => kind === "kept")
  );
}

function finding({ expression, code, file, range }: Place, error: ExpressionError): Diagnostic {
  const { start, end } = faultOf(expression, error);
  const shared = { file, range: range(start, end) };
  if (error.code === "jq-too-long") {
    return diagnostic("jq-too-long", {
      ...shared,
      message: error.message,
      hint: "Compute the value in the receiver, or split the automation.",
    });
  }
  const what = code === "condition-jq" ? "condition" : "template";
  return diagnostic(code, {
    ...shared,
    message: `The ${what} "${shownText(expression)}" is not valid jq: ${sentence(error.message)}`,
    hint: hintFor(expression),
  });
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
