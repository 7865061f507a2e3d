import type { OpenPrograms } from "./open-programs.ts";
import { createOpenPrograms } from "./open-programs.ts";
import type { PoolThread } from "./pool.ts";
import type { JqProcess, JqProcessOptions } from "./process.ts";
import { createJqProcess } from "./process.ts";

/** A thread of jq and the programs that are open in it. */
export interface EngineThread extends PoolThread {
  readonly process: JqProcess;
  readonly programs: OpenPrograms;
}

export function createEngineThread(options: JqProcessOptions): EngineThread {
  const process = createJqProcess(options);
  return {
    process,
    programs: createOpenPrograms(process),
    async warmUp() {
      const { timeoutMs } = options.limits;
      await process.call({ kind: "run", program: ".", input: "" }, { compileTimeoutMs: timeoutMs });
    },
    close: process.close,
  };
}
