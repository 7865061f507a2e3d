import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  visibleText
} from "./chunk-DXOUGVAY.mjs";

// src/cli/stderr-logger.ts
function createStderrLogger(output, verbose) {
  let line = (text) => {
    output.err(`${visibleText(text)}
`);
  };
  return {
    debug: (message) => {
      verbose && line(output.errPaint.dim(message));
    },
    info: line,
    warn: (message) => line(`${output.errPaint.yellow("warning:")} ${message}`)
  };
}

export {
  createStderrLogger
};
