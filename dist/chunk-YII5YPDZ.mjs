import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/model/json.ts
function isJsonObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
var PLAIN_KEY = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;
function formatPath(path) {
  let text = "";
  for (let step of path)
    typeof step == "number" ? text += `[${step}]` : PLAIN_KEY.test(step) ? text += text === "" ? step : `.${step}` : text += `[${JSON.stringify(step)}]`;
  return text;
}

export {
  isJsonObject,
  formatPath
};
