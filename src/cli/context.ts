import type { WasmJqEngine } from "../adapters/jq/engine.ts";
import type { Output } from "./output.ts";

export type OpenJq = () => Promise<WasmJqEngine>;

/** What a command of the CLI gets from its process. */
export interface CliContext {
  readonly output: Output;
  readonly env: NodeJS.ProcessEnv;
  /** For a command that evaluates; it closes what it opened. */
  readonly openJq: OpenJq;
  /** Absolute. */
  readonly workingDirectory: string;
}

/** Options that every command takes. */
export interface CommonOptions {
  readonly format: string;
  readonly config?: string;
}
