import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/errors/longshore-error.ts
var EXIT = {
  fine: 0,
  findings: 1,
  usage: 2,
  unable: 3
}, ERROR_CODES = {
  "input-invalid": EXIT.usage,
  "path-not-found": EXIT.usage,
  "path-outside": EXIT.usage,
  "config-invalid": EXIT.findings,
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
  aborted: EXIT.findings
}, LongshoreError = class extends Error {
  code;
  hint;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause }), this.name = "LongshoreError", this.code = code, this.hint = options.hint;
  }
  get exitCode() {
    return ERROR_CODES[this.code];
  }
};
function reasonOf(cause) {
  return cause instanceof Error ? cause.message : String(cause);
}

export {
  EXIT,
  LongshoreError,
  reasonOf
};
