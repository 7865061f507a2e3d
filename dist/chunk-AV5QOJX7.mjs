import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/report/json-text.ts
function jsonText(value) {
  return `${JSON.stringify(value, void 0, 2).replaceAll("##[", "#\\u0023[")}
`;
}

export {
  jsonText
};
