import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/model/automation.ts
var UNAUTHORED_KEYS = /* @__PURE__ */ new Set([
  "$schema",
  "id",
  "createdAt",
  "createdBy",
  "updatedAt",
  "updatedBy"
]);
function isPublished(automation) {
  return automation.publish === !0;
}

export {
  UNAUTHORED_KEYS,
  isPublished
};
