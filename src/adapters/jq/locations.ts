import { createRequire } from "node:module";

export const jqWasm: string = createRequire(import.meta.url).resolve("jq-wasm/jq.wasm");
export const workerUrl = new URL("./worker.ts", import.meta.url);
