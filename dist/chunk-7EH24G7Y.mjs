import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/cli/project-root.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
var MARKS = ["longshore.yaml", join(".github", "longshore.yaml"), ".git"];
function projectRoot(workingDirectory) {
  let folder = workingDirectory;
  for (; !MARKS.some((mark) => existsSync(join(folder, mark))); ) {
    if (dirname(folder) === folder) return workingDirectory;
    folder = dirname(folder);
  }
  return folder;
}

export {
  projectRoot
};
