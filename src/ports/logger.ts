/** Progress and hints for a person; never results. What is logged is redacted and escaped. */
export interface Logger {
  /** Shown with `--verbose` only. */
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
}
