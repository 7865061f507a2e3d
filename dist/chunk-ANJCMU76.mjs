import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/cli/store-location.ts
var DEFAULT_STORE = "file:.longshore/state";
function storeLocation(option, config, { workingDirectory }, root) {
  return option !== void 0 ? { url: option, base: workingDirectory } : { url: config?.store ?? DEFAULT_STORE, base: root };
}

export {
  storeLocation
};
