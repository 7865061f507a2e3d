/** How a failure ends the process; the exit codes of every shell. */
export const EXIT = {
  fine: 0,
  findings: 1,
  usage: 2,
  unable: 3,
} as const;

/** Everything that is neither a diagnostic nor an expected outcome, with the exit code it leads to. */
export const ERROR_CODES = {
  "input-invalid": EXIT.usage,
  "path-not-found": EXIT.usage,
  "path-outside": EXIT.usage,
  "config-invalid": EXIT.findings,
  "definitions-invalid": EXIT.findings,
  "too-many-files": EXIT.unable,
  "file-unreadable": EXIT.unable,
  "store-unreadable": EXIT.unable,
  "store-corrupt": EXIT.unable,
  "store-unwritable": EXIT.unable,
  "store-conflict": EXIT.findings,
  "revision-unknown": EXIT.findings,
  "github-unreachable": EXIT.unable,
  "github-refused": EXIT.unable,
  "run-log-unsupported": EXIT.usage,
  "run-log-unreadable": EXIT.unable,
  "run-log-corrupt": EXIT.unable,
  "run-log-unwritable": EXIT.unable,
  "run-unknown": EXIT.usage,
  "run-ambiguous": EXIT.usage,
  "run-ended": EXIT.findings,
  "event-unreadable": EXIT.unable,
  "event-invalid": EXIT.unable,
  "event-too-large": EXIT.unable,
  "secret-collision": EXIT.usage,
  "engine-unavailable": EXIT.unable,
  "git-failed": EXIT.unable,
  "output-unwritable": EXIT.unable,
  "not-permitted": EXIT.usage,
  aborted: EXIT.findings,
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export interface LongshoreErrorOptions {
  /** How to fix it, in the imperative. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** The one error class: a stable code, a full sentence, a hint and the cause. Bugs stay plain `Error`. */
export class LongshoreError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: LongshoreErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "LongshoreError";
    this.code = code;
    this.hint = options.hint;
  }

  get exitCode(): number {
    return ERROR_CODES[this.code];
  }
}

/** A caught value's own words, for a message that names what went wrong. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
