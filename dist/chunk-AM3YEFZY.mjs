import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  canonicalize
} from "./chunk-SOG37KRN.mjs";

// src/model/canonical-json.ts
function canonicalJson(value) {
  try {
    return canonicalize(value) ?? "";
  } catch {
    return canonicalize(JSON.parse(withoutHalves(JSON.stringify(value)))) ?? "";
  }
}
function withoutHalves(json) {
  return json.replaceAll(/(?<!\\)((?:\\\\)*)\\u(d[89a-f][0-9a-f]{2})/g, "$1�$2");
}

export {
  canonicalJson
};
