import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/model/automation.ts
var RUN_EVENT_TYPES = ["RUN_CREATED", "RUN_UPDATED", "ANY_RUN_CHANGE"], UNAUTHORED_KEYS = /* @__PURE__ */ new Set([
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
  RUN_EVENT_TYPES,
  UNAUTHORED_KEYS,
  isPublished
};
