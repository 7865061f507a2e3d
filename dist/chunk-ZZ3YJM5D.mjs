import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  lexJq
} from "./chunk-OY23W4BP.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";

// src/model/template.ts
function parseTemplate(template) {
  if (!template.includes("{{") && !template.includes("}}"))
    return { kind: "literal", text: template };
  let spans = findExpressions(template);
  if (!Array.isArray(spans)) return spans;
  let [first] = spans;
  if (first === void 0) return { kind: "literal", text: template };
  let trimmed = template.trim();
  return spans.length === 1 && trimmed.startsWith("{{") && trimmed.endsWith("}}") ? { kind: "value", expression: expressionAt(template, first) } : { kind: "text", parts: splitParts(template, spans) };
}
function templateExpressions(parsed) {
  return parsed.kind === "value" ? [parsed.expression] : parsed.kind !== "text" ? [] : parsed.parts.flatMap((part) => part.kind === "expression" ? [part.expression] : []);
}
var EDGE_QUOTE = /(^|\s)'(?!\s|")|(?<!\s|")'(\s|$)/g;
function rewriteSingleQuotes(source) {
  return source.replaceAll(EDGE_QUOTE, (_match, before, after) => `${before ?? ""}"${typeof after == "string" ? after : ""}`);
}
var SPREAD_KEY = /^\s*\{\{\s*spreadValue\(\s*\)\s*\}\}\s*$/;
function isSpreadKey(key) {
  return SPREAD_KEY.test(key);
}
function expressionAt(template, span) {
  let source = template.slice(span.start, span.end);
  return { source, expression: rewriteSingleQuotes(source), offset: span.start };
}
function splitParts(template, spans) {
  let parts = [], textStart = 0;
  for (let span of spans) {
    let text = template.slice(textStart, span.start - 2);
    text !== "" && parts.push({ kind: "text", text }), parts.push({ kind: "expression", expression: expressionAt(template, span) }), textStart = span.end + 2;
  }
  let rest = template.slice(textStart);
  return rest !== "" && parts.push({ kind: "text", text: rest }), parts;
}
function findExpressions(template) {
  let spans = [], quote, start;
  for (let index = 0; index < template.length; index += 1) {
    let char = template[index];
    if (start !== void 0 && char === "\\")
      index += 1;
    else if (start !== void 0 && (char === '"' || char === "'"))
      quote === void 0 ? quote = char : quote === char && (quote = void 0);
    else if (quote === void 0 && char === "{" && template[index - 1] === "{") {
      if (start !== void 0) return nested(index - 1);
      start = index + 1, template[index + 1] === "{" && (index += 1);
    } else if (quote === void 0 && char === "}" && template[index - 1] === "}") {
      if (start === void 0) return stray(index - 1);
      spans.push({ start, end: index - 1 }), start = void 0, template[index + 1] === "}" && (index += 1);
    }
  }
  return start === void 0 ? spans : unclosed(start - 2, quote);
}
function nested(offset) {
  return {
    kind: "invalid",
    problem: "nested",
    offset,
    message: 'The braces "{{" open inside another "{{ }}".'
  };
}
function stray(offset) {
  return {
    kind: "invalid",
    problem: "stray",
    offset,
    message: 'The braces "}}" close nothing.'
  };
}
function unclosed(offset, quote) {
  let why = quote === void 0 ? "" : ` A quote ${quote} inside them is not closed.`;
  return {
    kind: "invalid",
    problem: "unclosed",
    offset,
    message: `The braces "{{" are not closed.${why}`
  };
}

// src/model/secret-references.ts
function secretReferences(expression) {
  if (!expression.includes("secrets")) return [];
  let { tokens } = lexJq(expression);
  return tokens.flatMap((token, index) => {
    let last = (token.kind === "field" || token.kind === "string") && token.value === "secrets" ? nameBehind(tokens, index) : void 0;
    if (last?.value === void 0 || isBelowEvent(tokens, index)) return [];
    let end = last.offset + last.text.length;
    return [{ name: last.value, offset: token.offset, end }];
  });
}
function nameBehind(tokens, index) {
  let behind = tokens.slice(index + 1, index + 8).filter((token) => token.text !== "?"), rest = tokens[index]?.kind === "string" && behind[0]?.text === "]" ? behind.slice(1) : behind, isDotted = rest[0]?.kind === "dot" && rest[1]?.text === "[", [next, inner, after] = isDotted ? rest.slice(1) : rest;
  if (next?.kind === "field") return next;
  if (inner?.kind === "string")
    return next?.kind === "dot" || next?.text === "[" && after?.text === "]" ? inner : void 0;
}
var NOT_SECRETS = /* @__PURE__ */ new Set([
  "event",
  "trigger",
  "inputs",
  "entity",
  "action",
  "run",
  "diff",
  "context"
]), MAX_STEPS_BACK = 100;
function isBelowEvent(tokens, index) {
  let first = index;
  for (; tokens[first - 1] !== void 0 && index - first < MAX_STEPS_BACK; ) {
    let previous = tokens[first - 1], bracketed = previous?.text === "]" && tokens[first - 3]?.text === "[";
    if (previous?.kind === "field" || previous?.text === "?") first -= 1;
    else if (bracketed) first -= 3;
    else if (previous?.text === "[" && tokens[first]?.kind === "string") first -= 1;
    else break;
  }
  let start = tokens[first];
  return first < index && start?.kind === "field" && NOT_SECRETS.has(start.value ?? "");
}
function secretsOfText(text) {
  return text.includes("secrets") ? templateExpressions(parseTemplate(text)).flatMap(
    (expression) => secretReferences(expression.expression).map((reference) => reference.name)
  ) : [];
}
function secretsOfValue(value) {
  let names = /* @__PURE__ */ new Set();
  return visitStrings(value, (text) => {
    for (let name of secretsOfText(text)) names.add(name);
  }), [...names].sort();
}
function visitStrings(value, visit, path = []) {
  if (typeof value == "string") visit(value, path, "value");
  else if (Array.isArray(value))
    for (let [index, item] of value.entries()) visitStrings(item, visit, [...path, index]);
  else if (isJsonObject(value))
    for (let key of Object.keys(value)) {
      let inner = [...path, key];
      visit(key, inner, "key"), visitStrings(value[key] ?? null, visit, inner);
    }
}

// src/model/invocation-url.ts
var AUTHORITY = /^[^/?#\\]*[/\\]*[^/?#\\]*/;
function urlTarget(url) {
  let parsed = parseTemplate(url);
  if (parsed.kind === "invalid") return { kind: "invalid", message: parsed.message };
  if (parsed.kind === "value") {
    let { expression } = parsed.expression;
    return isOneSecret(expression) ? { kind: "secret", name: secretReferences(expression)[0]?.name ?? "" } : { kind: "templated", expressions: [expression] };
  }
  if (parsed.kind === "literal") return literalTarget(parsed.text.trim());
  let { text, templates } = withPlaceholders(parsed.parts), authority = AUTHORITY.exec(text)?.[0].length ?? 0, expressions = templates.flatMap((one) => one.offset < authority ? [one.expression] : []);
  return expressions.length > 0 ? { kind: "templated", expressions } : literalTarget(text.trim());
}
function isOneSecret(expression) {
  return secretReferences(expression).length === 1 && /^\s*\.secrets\s*(?:\.\w+|\.?\s*\[\s*"[^"\\]*"\s*\]|\.\s*"[^"\\]*")\s*$/.test(expression);
}
function withPlaceholders(parts) {
  let templates = [], text = "";
  for (let part of parts)
    part.kind === "text" ? text += part.text.replaceAll(/[\t\n\r]/g, "") : (templates.push({ expression: part.expression.expression, offset: text.length }), text += "x");
  return { text, templates };
}
function literalTarget(text) {
  let url = parseUrl(text);
  return url === void 0 ? { kind: "invalid", message: "It is not a URL with a scheme and a host." } : url.protocol !== "https:" && url.protocol !== "http:" ? { kind: "invalid", message: `Its scheme is "${url.protocol.slice(0, -1)}".` } : {
    kind: "literal",
    scheme: url.protocol.slice(0, -1),
    host: url.hostname.replace(/\.$/, ""),
    port: url.port,
    hasUserInfo: url.username !== "" || url.password !== ""
  };
}
function parseUrl(text) {
  try {
    return new URL(text);
  } catch {
    return;
  }
}
function hostMatches(host, pattern) {
  let wanted = pattern.toLowerCase().replace(/\.$/, ""), actual = host.toLowerCase().replace(/\.$/, "");
  return wanted === "*" ? !0 : wanted.startsWith("*.") ? actual.endsWith(wanted.slice(1)) && actual.length > wanted.length - 1 : actual === wanted;
}

export {
  parseTemplate,
  templateExpressions,
  isSpreadKey,
  secretReferences,
  secretsOfValue,
  visitStrings,
  urlTarget,
  isOneSecret,
  hostMatches
};
