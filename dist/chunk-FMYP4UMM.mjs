import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  lexJq
} from "./chunk-OY23W4BP.mjs";

// src/model/http-methods.ts
var HTTP_METHODS = ["DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"], METHODS_WITHOUT_BODY = /* @__PURE__ */ new Set(["GET", "HEAD"]);

// src/model/jq-paths.ts
function rootPaths(source) {
  let { tokens } = lexJq(source);
  if (tokens.some((token) => token.kind === "name" && token.text === "def")) return [];
  let found = [], frames = [{ root: !0, outer: !0 }];
  for (let index = 0; index < tokens.length; index += 1) {
    let token = tokens[index], frame = frames.at(-1);
    if (token === void 0 || frame === void 0) break;
    if (opens(token)) {
      let known = !isCall(tokens, index) && !isCaught(tokens, index);
      frames.push({ root: frame.root && known, outer: !1 });
    } else if (closes(token))
      frames.length > 1 && frames.pop();
    else if (token.text === "|" && token.kind === "operator")
      bindsVariable(tokens, index) || (frame.root = !1);
    else if (token.text === "," || token.text === ";")
      frame.root &&= frame.outer || token.text === ",";
    else if (frame.root && startsPath(tokens, index)) {
      let path = readPath(tokens, index);
      path.steps.length > 0 && found.push(path);
    }
  }
  return found;
}
function opens(token) {
  return token.kind === "interpolation-open" || token.kind === "bracket" && "([{".includes(token.text);
}
function closes(token) {
  return token.kind === "interpolation-close" || token.kind === "bracket" && ")]}".includes(token.text);
}
var KEYWORDS = /* @__PURE__ */ new Set([
  "if",
  "then",
  "elif",
  "else",
  "end",
  "and",
  "or",
  "not",
  "try",
  "catch",
  "as",
  "label",
  "reduce",
  "foreach"
]), SAME_INPUT = /* @__PURE__ */ new Set([
  "select",
  "first",
  "isempty",
  "IN",
  "has",
  "contains",
  "startswith",
  "endswith",
  "test"
]);
function isCaught(tokens, index) {
  let previous = tokens[index - 1];
  return previous?.kind === "name" && previous.text === "catch";
}
function isCall(tokens, index) {
  let previous = tokens[index - 1];
  return tokens[index]?.text !== "(" || previous === void 0 ? !1 : previous.kind === "name" ? !KEYWORDS.has(previous.text) && !SAME_INPUT.has(previous.text) : previous.kind === "variable" && tokens[index - 2]?.text === "as";
}
function bindsVariable(tokens, index) {
  return tokens[index - 1]?.kind === "variable" && tokens[index - 2]?.text === "as";
}
function startsPath(tokens, index) {
  let token = tokens[index];
  return token?.kind !== "field" && token?.kind !== "dot" ? !1 : !endsTerm(tokens[index - 1]) && !isCaught(tokens, index);
}
function endsTerm(token) {
  return token === void 0 ? !1 : token.kind === "bracket" ? ")]}".includes(token.text) : token.kind === "name" ? !KEYWORDS.has(token.text) : token.kind === "operator" ? token.text === "?" : token.kind !== "interpolation-open";
}
function readPath(tokens, from) {
  let steps = [], offset = tokens[from]?.offset ?? 0, end = offset, index = from;
  for (; index < tokens.length; ) {
    let token = tokens[index], next = tokens[index + 1];
    if (token?.kind === "field")
      steps.push(token.value ?? ""), end = token.offset + token.text.length, index += 1;
    else if (token?.kind === "dot" && next?.kind === "string" && next.value !== void 0)
      steps.push(next.value), end = next.offset + next.text.length, index += 2;
    else if (token?.kind === "dot" && index === from && next?.text === "[")
      index += 1;
    else if (token?.text === "[" && next?.kind === "string" && next.value !== void 0 && tokens[index + 2]?.text === "]")
      steps.push(next.value), end = (tokens[index + 2]?.offset ?? end) + 1, index += 3;
    else if (token?.text === "?" && steps.length > 0)
      index += 1;
    else break;
  }
  return { steps, offset, end };
}

// src/model/protected-headers.ts
var PROTECTED = /* @__PURE__ */ new Set([
  "accept-encoding",
  "connection",
  "content-length",
  "expect",
  "host",
  "http2-settings",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "x-port-signature",
  "x-port-timestamp"
]);
function isProtectedHeader(name) {
  let lower = name.trim().toLowerCase().replaceAll("_", "-");
  return PROTECTED.has(lower) || lower.startsWith("webhook-") || lower.startsWith("proxy-");
}

export {
  rootPaths,
  HTTP_METHODS,
  METHODS_WITHOUT_BODY,
  isProtectedHeader
};
