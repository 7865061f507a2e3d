import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/model/json-depth.ts
function textNestsDeeper(text, limit) {
  return offsetNestedDeeper(text, limit) !== void 0;
}
function offsetNestedDeeper(text, limit) {
  return scanJson(text, limit).deeperAt;
}
function scanJson(text, limit) {
  let depth = 0, colons = 0, inString = !1;
  for (let index = 0; index < text.length; index += 1) {
    let char = text.charCodeAt(index);
    if (inString)
      char === BACKSLASH ? index += 1 : char === QUOTE && (inString = !1);
    else if (char === QUOTE)
      inString = !0;
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (depth += 1, depth > limit) return { deeperAt: index, colons };
    } else char === CLOSE_BRACE || char === CLOSE_BRACKET ? depth -= 1 : char === COLON && (colons += 1);
  }
  return { colons };
}
function valueNestsDeeper(value, limit) {
  if (!isContainer(value)) return !1;
  if (limit === 0) return !0;
  if (Array.isArray(value)) {
    for (let item of value) if (valueNestsDeeper(item, limit - 1)) return !0;
    return !1;
  }
  for (let key of Object.keys(value))
    if (valueNestsDeeper(Reflect.get(value, key), limit - 1)) return !0;
  return !1;
}
var QUOTE = 34, BACKSLASH = 92, COLON = 58, OPEN_BRACKET = 91, CLOSE_BRACKET = 93, OPEN_BRACE = 123, CLOSE_BRACE = 125;
function isContainer(value) {
  return typeof value == "object" && value !== null;
}

export {
  textNestsDeeper,
  scanJson,
  valueNestsDeeper
};
