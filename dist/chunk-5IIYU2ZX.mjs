import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  createUndiciHttpClient
} from "./chunk-P7ZRJBVZ.mjs";
import {
  createJqEngine
} from "./chunk-QPO6REIN.mjs";

// src/cli/dispatch-engines.ts
var started;
function startEngines() {
  return started ??= { jq: createJqEngine(), http: createUndiciHttpClient() }, started;
}

export {
  startEngines
};
