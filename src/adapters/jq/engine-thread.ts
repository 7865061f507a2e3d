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

export interface EngineThreadOptions extends JqProcessOptions {
  readonly hasOneOutput: (expression: string) => boolean;
}

export function createEngineThread(options: EngineThreadOptions): EngineThread {
  const process = createJqProcess(options);
  return {
    process,
    programs: createOpenPrograms(process, options.hasOneOutput),
    async warmUp() {
      const { timeoutMs } = options.limits;
      await process.call({ kind: "run", program: ".", input: "" }, { compileTimeoutMs: timeoutMs });
    },
    close: process.close,
  };
}
