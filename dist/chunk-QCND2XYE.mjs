import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/adapters/jq/jq-wasm-version.ts
var JQ_WASM_VERSION = "3.0.0-jq-1.8.2";

export {
  JQ_WASM_VERSION
};
