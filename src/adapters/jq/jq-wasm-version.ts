/** The version of jq-wasm whose inside this code knows; `wasm-host.ts` says what of it. */
export const JQ_WASM_VERSION = "3.0.0-jq-1.8.2";
