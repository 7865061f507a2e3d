import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  jsonText
} from "./chunk-AV5QOJX7.mjs";
import {
  visibleText
} from "./chunk-DXOUGVAY.mjs";

// src/report/error-text.ts
function errorTerminal(error, paint) {
  let lines = [`${paint.red("error:")} ${visibleText(error.message)} [${error.code}]`];
  return error.hint !== void 0 && lines.push(`  hint: ${visibleText(error.hint)}`), `${lines.join(`
`)}
`;
}
function errorJson(error) {
  let { code, message, hint } = error;
  return jsonText({ error: { code, message, ...hint === void 0 ? {} : { hint } } });
}

export {
  errorTerminal,
  errorJson
};
