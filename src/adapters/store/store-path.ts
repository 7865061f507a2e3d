import { LongshoreError } from "../../errors/longshore-error.ts";
import type { Commit } from "../../ports/state-store.ts";

const HINT = 'Use a relative path with "/", such as "routes/entity/service.json".';

/** @throws LongshoreError `input-invalid` for a path that could leave the store or means another one. */
export function checkStorePath(path: string): void {
  const problem = problemOf(path);
  if (problem === undefined) return;
  throw new LongshoreError("input-invalid", `The store path "${path}" ${problem}.`, { hint: HINT });
}

function problemOf(path: string): string | undefined {
  if (path === "") return "is empty";
  if (path.startsWith("/")) return "is absolute";
  if (path.includes("\\")) return "has a backslash";
  if (path.includes("\0")) return "has a NUL character";
  if (!path.isWellFormed()) return "is not valid Unicode";
  for (const part of path.split("/")) {
    if (part === "") return "has an empty part";
    if (part === "." || part === "..") return `has the part "${part}"`;
  }
  return undefined;
}

/** @throws LongshoreError `input-invalid` for a commit that no store can hold. */
export function checkCommit(commit: Commit): void {
  if (/[\r\n]/.test(commit.message)) {
    throw new LongshoreError("input-invalid", "A commit's message has more than one line.");
  }
  for (const [path, text] of commit.puts) {
    checkStorePath(path);
    if (!text.isWellFormed()) {
      throw new LongshoreError("input-invalid", `The text of "${path}" is not valid Unicode.`);
    }
  }
  for (const path of commit.deletes) {
    checkStorePath(path);
    if (commit.puts.has(path)) {
      throw new LongshoreError("input-invalid", `The commit both puts and deletes "${path}".`);
    }
  }
}
