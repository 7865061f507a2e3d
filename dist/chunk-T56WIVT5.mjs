import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/report/most-severe.ts
function mostSevereFirst(diagnostics) {
  return ["error", "warning"].flatMap(
    (severity) => diagnostics.filter((one) => one.severity === severity)
  );
}

export {
  mostSevereFirst
};
