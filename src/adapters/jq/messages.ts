/** What the engine and its worker say to each other. */

export interface WorkerSettings {
  readonly wasmPath: string;
  readonly memoryBytes: number;
  readonly channel: SharedArrayBuffer;
}

export interface WorkerCall {
  readonly program: string;
  /** JSON texts, one a line; may be empty, which only compiles the program. */
  readonly input: string;
}

export type WorkerAnswer =
  | { readonly kind: "ended"; readonly exitCode: number; readonly stderr: string }
  | {
      readonly kind: "died";
      readonly reason: "memory" | "stack" | "output" | "aborted";
      readonly message: string;
    }
  /** The package is not the one that this code was written for. */
  | { readonly kind: "unusable"; readonly message: string };

/** An answer, and how far the program had come. */
export type WorkerMessage = WorkerAnswer & { readonly phase: number };
