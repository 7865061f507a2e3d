import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/model/jq-syntax/string-text.ts
var ESCAPES = /(?:\\[^u]|\\u[A-Za-z0-9]{0,4})+/g, LONE_HIGH_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;
function decodeStringText(text) {
  let valid = !0, value = text.replaceAll(ESCAPES, (escapes) => {
    let decoded = decodeEscapes(escapes);
    return decoded === void 0 && (valid = !1), decoded ?? "";
  });
  return valid ? value.toWellFormed() : void 0;
}
function decodeEscapes(escapes) {
  try {
    let value = JSON.parse(`"${escapes}"`);
    return typeof value == "string" && !LONE_HIGH_SURROGATE.test(value) ? value : void 0;
  } catch {
    return;
  }
}

// src/model/jq-lexer.ts
var TOKEN = /([ \t\r\n]+|#(?:[^\\\n]|\\\r?\n|\\[^\n])*\\?)|(\.[A-Za-z_]\w*)|(\.\.)|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|(\$(?:[A-Za-z_]\w*::)*[A-Za-z_]\w*)|(@[A-Za-z0-9_]+)|((?:[A-Za-z_]\w*::)*[A-Za-z_]\w*)|([()[\]{}])|(\.)|(\?\/\/=?|\/\/=|[!=<>|+\-*/%]=|\/\/|[\s\S])/y, GROUPS = [
  "space",
  "field",
  "recurse",
  "number",
  "variable",
  "format",
  "name",
  "bracket",
  "dot",
  "operator"
], last;
function lexJq(source) {
  return last?.source !== source && (last = { source, lexing: lex(source) }), last.lexing;
}
function lex(source) {
  let tokens = [], interpolations = [], index = 0;
  for (; index < source.length; ) {
    let current = interpolations.at(-1), opensString = source[index] === '"', endsInterpolation = source[index] === ")" && current?.depth === 0;
    if (opensString || endsInterpolation) {
      endsInterpolation && (tokens.push({ kind: "interpolation-close", text: ")", offset: index }), interpolations.pop());
      let end = readString(source, index + 1), start = endsInterpolation ? index + 1 : index;
      if (tokens.push(stringToken(source, start, end.index, opensString && end.kind === "closed")), end.kind === "unterminated") return { tokens, unterminated: index };
      index = end.index, end.kind === "interpolation" && (tokens.push({ kind: "interpolation-open", text: "\\(", offset: index }), interpolations.push({ depth: 0, offset: index }), index += 2);
      continue;
    }
    TOKEN.lastIndex = index;
    let match = TOKEN.exec(source), text = match?.[0] ?? source.charAt(index), token = tokenOf(match, text, index);
    token !== void 0 && tokens.push(token), current !== void 0 && token?.kind === "bracket" && (current.depth += "([{".includes(text) ? 1 : -1), index += text.length;
  }
  let open = interpolations.at(-1);
  return open === void 0 ? { tokens } : { tokens, unterminated: open.offset };
}
var CLOSERS = { "(": ")", "[": "]", "{": "}" };
function bracketsBalance(source) {
  let { tokens, unterminated } = lexJq(source);
  if (unterminated !== void 0)
    return { kind: "unbalanced", message: "A string is not closed.", offset: unterminated };
  let open = [];
  for (let token of tokens)
    if (token.kind === "interpolation-open") open.push({ ...token, text: "(" });
    else if (token.kind === "bracket" && token.text in CLOSERS) open.push(token);
    else if (token.kind === "bracket" || token.kind === "interpolation-close") {
      let opener = open.pop();
      if (opener === void 0 || CLOSERS[opener.text] !== token.text)
        return {
          kind: "unbalanced",
          message: `The bracket "${token.text}" closes nothing.`,
          offset: token.offset
        };
    }
  let left = open.at(-1);
  return left === void 0 ? { kind: "balanced" } : {
    kind: "unbalanced",
    message: `The bracket "${left.text}" is not closed.`,
    offset: left.offset
  };
}
function readString(source, from) {
  for (let index = from; index < source.length; index += 1) {
    let char = source[index];
    if (char === '"') return { kind: "closed", index: index + 1 };
    if (char === "\\") {
      if (source[index + 1] === "(") return { kind: "interpolation", index };
      index += 1;
    }
  }
  return { kind: "unterminated", index: source.length };
}
function stringToken(source, start, end, whole) {
  let text = source.slice(start, end), value = whole ? decodeStringText(text.slice(1, -1)) : void 0, token = { kind: "string", text, offset: start };
  return value === void 0 ? token : { ...token, value };
}
function tokenOf(match, text, offset) {
  let kind = GROUPS.find((_kind, index) => match?.[index + 1] !== void 0) ?? "operator";
  if (kind !== "space")
    return kind === "field" || kind === "variable" ? { kind, text, value: text.slice(1), offset } : { kind, text, offset };
}

export {
  lexJq,
  bracketsBalance
};
