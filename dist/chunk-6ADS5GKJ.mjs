import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/adapters/store/store-path.ts
var HINT = 'Use a relative path with "/", such as "routes/entity/service.json".';
function checkStorePath(path) {
  let problem = problemOf(path);
  if (problem !== void 0)
    throw new LongshoreError("input-invalid", `The store path "${path}" ${problem}.`, { hint: HINT });
}
function problemOf(path) {
  if (path === "") return "is empty";
  if (path.startsWith("/")) return "is absolute";
  if (path.includes("\\")) return "has a backslash";
  if (path.includes("\0")) return "has a NUL character";
  if (!path.isWellFormed()) return "is not valid Unicode";
  for (let part of path.split("/")) {
    if (part === "") return "has an empty part";
    if (part === "." || part === "..") return `has the part "${part}"`;
  }
}
function checkCommit(commit) {
  if (/[\r\n]/.test(commit.message))
    throw new LongshoreError("input-invalid", "A commit's message has more than one line.");
  for (let [path, text] of commit.puts)
    if (checkStorePath(path), !text.isWellFormed())
      throw new LongshoreError("input-invalid", `The text of "${path}" is not valid Unicode.`);
  for (let path of commit.deletes)
    if (checkStorePath(path), commit.puts.has(path))
      throw new LongshoreError("input-invalid", `The commit both puts and deletes "${path}".`);
}

export {
  checkStorePath,
  checkCommit
};
