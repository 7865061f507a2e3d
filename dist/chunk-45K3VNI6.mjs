import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/ports/secrets.ts
function secretVariable(name) {
  return `LONGSHORE_SECRET_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;
}

export {
  secretVariable
};
