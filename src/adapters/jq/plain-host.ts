import { loadJq } from "jq-wasm";
import type { JqInstance, JqIo } from "./wasm-host.ts";

const COMPILE_ERROR = 3;

/**
 * jq-wasm by its public interface alone, for a build whose letters are not known: what is printed
 * shows at the end only, and nothing but the package's own maximum bounds the heap (256 MiB).
 */
export async function openPlainJq(module: WebAssembly.Module, io: JqIo): Promise<JqInstance> {
  const jq = await loadJq({
    instantiateWasm(imports, onSuccess) {
      onSuccess(new WebAssembly.Instance(module, imports), module);
    },
  });
  return {
    run(program, flags) {
      const input = Buffer.from(io.read(Number.MAX_SAFE_INTEGER)).toString("utf8");
      const { stdout, stderr, exitCode } = jq.raw(input, program, [...flags]);
      if (exitCode !== COMPILE_ERROR) io.compiled();
      if (stdout !== "") io.print(Buffer.from(`${stdout}\n`));
      if (stderr !== "") io.printError(Buffer.from(stderr));
      return exitCode;
    },
    heapRefused: () => false,
    heapBytes: () => 0,
  };
}
