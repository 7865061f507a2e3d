import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/report/paint.ts
var same = (text) => text, PLAIN = {
  bold: same,
  dim: same,
  red: same,
  yellow: same,
  green: same,
  cyan: same
};
function sgr(open, close) {
  return (text) => `\x1B[${open}m${text}\x1B[${close}m`;
}
var COLOURED = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  yellow: sgr(33, 39),
  green: sgr(32, 39),
  cyan: sgr(36, 39)
};

export {
  PLAIN,
  COLOURED
};
