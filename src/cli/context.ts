import type { Output } from "./output.ts";

/** What a command of the CLI gets from its process. */
export interface CliContext {
  readonly output: Output;
  readonly env: NodeJS.ProcessEnv;
  /** Absolute. */
  readonly workingDirectory: string;
}

/** Options that every command takes. */
export interface CommonOptions {
  readonly format: string;
  readonly config?: string;
}
