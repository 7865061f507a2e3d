/**
 * Port's template syntax: `{{ jq }}` inside strings. The scanner and the quote rewriting are those of
 * Port's own engine (`lib/template.js` and `lib/jq.js` of `@port-labs/jq-node-bindings`), oddities
 * included, so that a definition means here what it means there.
 */

/** One `{{ … }}` of a template. */
export interface TemplateExpression {
  /** Between the braces, as written. */
  readonly source: string;
  /** As Port hands it to jq: token-edge single quotes became double ones. The same length. */
  readonly expression: string;
  /** Where `source` starts in the template, in UTF-16 code units from 0. */
  readonly offset: number;
}

export type TemplatePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "expression"; readonly expression: TemplateExpression };

export type ParsedTemplate =
  /** No braces: the string stands for itself. */
  | { readonly kind: "literal"; readonly text: string }
  /** Trimmed, the string is exactly one template: it renders to jq's own value, whatever its type. */
  | { readonly kind: "value"; readonly expression: TemplateExpression }
  /** Text with templates in it: it renders to a string. */
  | { readonly kind: "text"; readonly parts: readonly TemplatePart[] }
  | {
      readonly kind: "invalid";
      readonly problem: "nested" | "unclosed" | "stray";
      /** Of the braces at fault, in UTF-16 code units from 0. */
      readonly offset: number;
      readonly message: string;
    };

type Invalid = Extract<ParsedTemplate, { kind: "invalid" }>;

interface Span {
  readonly start: number;
  readonly end: number;
}

export function parseTemplate(template: string): ParsedTemplate {
  if (!template.includes("{{") && !template.includes("}}")) {
    return { kind: "literal", text: template };
  }
  const spans = findExpressions(template);
  if (!Array.isArray(spans)) return spans;
  const [first] = spans;
  if (first === undefined) return { kind: "literal", text: template };
  const trimmed = template.trim();
  if (spans.length === 1 && trimmed.startsWith("{{") && trimmed.endsWith("}}")) {
    return { kind: "value", expression: expressionAt(template, first) };
  }
  return { kind: "text", parts: splitParts(template, spans) };
}

/** Every expression of a template; none for a literal or an unbalanced one. */
export function templateExpressions(parsed: ParsedTemplate): readonly TemplateExpression[] {
  if (parsed.kind === "value") return [parsed.expression];
  if (parsed.kind !== "text") return [];
  const expressions: TemplateExpression[] = [];
  for (const part of parsed.parts) {
    if (part.kind === "expression") expressions.push(part.expression);
  }
  return expressions;
}

// A quote that opens or closes a token next to white space or the string's edge.
const EDGE_QUOTE = /(^|\s)'(?!\s|")|(?<!\s|")'(\s|$)/g;

/** Port's rewriting of single quotes: only those at a token's edge next to white space become double. */
export function rewriteSingleQuotes(source: string): string {
  if (!source.includes("'")) return source;
  return source.replaceAll(EDGE_QUOTE, (_match, before: string | undefined, after) => {
    return `${before ?? ""}"${typeof after === "string" ? after : ""}`;
  });
}

const SPREAD_KEY = /^\s*\{\{\s*spreadValue\(\s*\)\s*\}\}\s*$/;

/** Whether a key asks for its value's entries to be merged into the object around it. */
export function isSpreadKey(key: string): boolean {
  return SPREAD_KEY.test(key);
}

function expressionAt(template: string, span: Span): TemplateExpression {
  const source = template.slice(span.start, span.end);
  return { source, expression: rewriteSingleQuotes(source), offset: span.start };
}

function splitParts(template: string, spans: readonly Span[]): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let textStart = 0;
  for (const span of spans) {
    const text = template.slice(textStart, span.start - 2);
    if (text !== "") parts.push({ kind: "text", text });
    parts.push({ kind: "expression", expression: expressionAt(template, span) });
    textStart = span.end + 2;
  }
  const rest = template.slice(textStart);
  if (rest !== "") parts.push({ kind: "text", text: rest });
  return parts;
}

function findExpressions(template: string): Span[] | Invalid {
  const spans: Span[] = [];
  let quote: string | undefined;
  let start: number | undefined;
  for (let index = 0; index < template.length; index += 1) {
    const char = template[index];
    if (start !== undefined && char === "\\") {
      index += 1;
    } else if (start !== undefined && (char === '"' || char === "'")) {
      if (quote === undefined) quote = char;
      else if (quote === char) quote = undefined;
    } else if (quote === undefined && char === "{" && template[index - 1] === "{") {
      if (start !== undefined) return nested(index - 1);
      start = index + 1;
      // A third brace belongs to the expression.
      if (template[index + 1] === "{") index += 1;
    } else if (quote === undefined && char === "}" && template[index - 1] === "}") {
      if (start === undefined) return stray(index - 1);
      spans.push({ start, end: index - 1 });
      start = undefined;
      if (template[index + 1] === "}") index += 1;
    }
  }
  return start === undefined ? spans : unclosed(start - 2, quote);
}

function nested(offset: number): Invalid {
  return {
    kind: "invalid",
    problem: "nested",
    offset,
    message: 'The braces "{{" open inside another "{{ }}".',
  };
}

function stray(offset: number): Invalid {
  return {
    kind: "invalid",
    problem: "stray",
    offset,
    message: 'The braces "}}" close nothing.',
  };
}

function unclosed(offset: number, quote: string | undefined): Invalid {
  const why = quote === undefined ? "" : ` A quote ${quote} inside them is not closed.`;
  return {
    kind: "invalid",
    problem: "unclosed",
    offset,
    message: `The braces "{{" are not closed.${why}`,
  };
}
