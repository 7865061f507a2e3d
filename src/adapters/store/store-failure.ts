import { LongshoreError, reasonOf } from "../../errors/longshore-error.ts";
import { systemCode } from "../file-system/system-code.ts";

/** An error about what lies at `file`, a path relative to the store's directory. */
export function storeCorrupt(
  url: string,
  file: string,
  problem: string,
  cause?: unknown,
): LongshoreError {
  return new LongshoreError(
    "store-corrupt",
    `The store "${url}" is damaged: "${file}" ${problem}.`,
    {
      hint: "Restore the directory from a copy, or sync to a new store with another path.",
      cause,
    },
  );
}

export function storeForeign(url: string, found: string): LongshoreError {
  return new LongshoreError("store-corrupt", `"${url}" is not a state store: ${found}.`, {
    hint: "Name an empty or new directory, or the directory of an existing store.",
  });
}

export function storeUnreadable(url: string, cause: unknown): LongshoreError {
  const hint =
    systemCode(cause) === "EACCES" || systemCode(cause) === "EPERM"
      ? "Give this user the right to read the directory and everything below it."
      : "Check that the path names the store's directory and that its disk is there.";
  return new LongshoreError(
    "store-unreadable",
    `The store "${url}" cannot be read: ${reasonOf(cause)}.`,
    { hint, cause },
  );
}

const WRITE_HINTS: ReadonlyMap<string, string> = new Map([
  ["EACCES", "Give this user the right to write to the directory, or name another store."],
  ["EPERM", "Give this user the right to write to the directory, or name another store."],
  ["EROFS", "Name a store on a disk that can be written."],
  ["ENOSPC", "Make room on the disk and run it again; nothing was changed."],
  ["EDQUOT", "Make room in the quota and run it again; nothing was changed."],
]);

export function storeUnwritable(url: string, cause: unknown): LongshoreError {
  return new LongshoreError(
    "store-unwritable",
    `The store "${url}" cannot be written: ${reasonOf(cause)}.`,
    {
      hint:
        WRITE_HINTS.get(systemCode(cause) ?? "") ??
        "Check the directory and run it again; nothing was changed.",
      cause,
    },
  );
}
