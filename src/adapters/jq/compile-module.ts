import { setFlagsFromString } from "node:v8";

/** What a function may run, in bytes of code, before V8 compiles it again: V8 13's own limit. */
const USUAL_BUDGET = 13_000_000;
/** The largest there is. jq's parser alone runs half of it with its built-ins. */
const LATE_BUDGET = 2 ** 31 - 1;

/**
 * Compiles jq, with functions that V8 optimizes late if ever. One check or event is over before any
 * optimizing has paid; the 0.2 s of it take a core from everything else that starts, and the process
 * does not end before them. Tens of thousands of events in one process take a quarter longer with it,
 * until they are optimized all the same.
 *
 * The flag is the process's, and a module's functions get it with the module: it stands for the
 * compiling only. V8 versions in which it is not known are left alone: they would complain on stderr.
 */
export function compileModule(bytes: Uint8Array<ArrayBuffer>, optimizeLate: boolean) {
  if (!optimizeLate || !process.versions.v8.startsWith("13.")) return new WebAssembly.Module(bytes);
  setFlagsFromString(`--wasm-tiering-budget=${LATE_BUDGET}`);
  try {
    return new WebAssembly.Module(bytes);
  } finally {
    setFlagsFromString(`--wasm-tiering-budget=${USUAL_BUDGET}`);
  }
}
