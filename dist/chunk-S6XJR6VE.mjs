import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/adapters/file-system/system-code.ts
function systemCode(cause) {
  if (!(!(cause instanceof Error) || !("code" in cause)))
    return typeof cause.code == "string" ? cause.code : void 0;
}

export {
  systemCode
};
