import { reasonOf } from "../../errors/longshore-error.ts";
import { systemCode } from "./system-code.ts";

/** By the system's code: its own words name an absolute path. */
const REASONS: Readonly<Record<string, string>> = {
  EISDIR: "it is a directory",
  ELOOP: "it is a loop of links",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  ENAMETOOLONG: "its name is too long",
  ENOTDIR: "a part of its path is no directory",
  // Node's, of an argument that no file's name can be.
  ERR_INVALID_ARG_VALUE: "its name has a NUL character",
};

/** Why a file cannot be read, for the end of a sentence that names it. */
export function whyUnreadable(cause: unknown): string {
  const code = systemCode(cause);
  return (code === undefined ? undefined : REASONS[code]) ?? reasonOf(cause);
}
