import { fileURLToPath } from "node:url";

export const jqWasm: string = fileURLToPath(new URL("./jq.wasm", import.meta.url));
export const workerUrl = new URL("./worker.mjs", import.meta.url);
