import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/cli/progress.ts
var CLEAR_LINE = "\r\x1B[2K";
async function withProgress(output, label, work) {
  if (!output.interactive) return work();
  let shown = !1, started = performance.now(), timer = setInterval(() => {
    shown = !0;
    let seconds = Math.round((performance.now() - started) / 1e3);
    output.err(`${CLEAR_LINE}${label}… ${seconds > 0 ? `${seconds} s` : ""}`);
  }, 500);
  try {
    return await work();
  } finally {
    clearInterval(timer), shown && await output.err(CLEAR_LINE);
  }
}

export {
  withProgress
};
