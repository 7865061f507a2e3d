import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  startThread
} from "./chunk-2AQSTIVJ.mjs";

// src/cli/start-jq.ts
var started;
function startJqThread() {
  started ??= startThread();
}
async function openJq() {
  let { createJqEngine } = await import("./engine-H3HVAEDY.mjs"), thread = started;
  return started = void 0, createJqEngine(thread === void 0 ? {} : { thread });
}

export {
  startJqThread,
  openJq
};
