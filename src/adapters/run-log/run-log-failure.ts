import { LongshoreError, reasonOf } from "../../errors/longshore-error.ts";
import { systemCode } from "../file-system/system-code.ts";

/** An error about what lies at `file`, a path relative to the log's directory. */
export function runLogCorrupt(
  url: string,
  file: string,
  problem: string,
  cause?: unknown,
): LongshoreError {
  return new LongshoreError(
    "run-log-corrupt",
    `The run log "${url}" is damaged: "${file}" ${problem}.`,
    { hint: "Move that file away: what else is recorded stays readable.", cause },
  );
}

export function runLogForeign(url: string, found: string): LongshoreError {
  return new LongshoreError("run-log-corrupt", `"${url}" is not a run log: ${found}.`, {
    hint: "Name an empty or new directory, or the directory of an existing run log.",
  });
}

export function runLogUnreadable(url: string, cause: unknown): LongshoreError {
  const hint =
    systemCode(cause) === "EACCES" || systemCode(cause) === "EPERM"
      ? "Give this user the right to read the directory and everything below it."
      : "Check that the path names the run log's directory and that its disk is there.";
  return new LongshoreError(
    "run-log-unreadable",
    `The run log "${url}" cannot be read: ${reasonOf(cause)}.`,
    { hint, cause },
  );
}

const WRITE_HINTS: ReadonlyMap<string, string> = new Map([
  ["EACCES", "Give this user the right to write to the directory, or name another run log."],
  ["EPERM", "Give this user the right to write to the directory, or name another run log."],
  ["EROFS", "Name a run log on a disk that can be written."],
  ["ENOSPC", "Make room on the disk."],
  ["EDQUOT", "Make room in the quota."],
  ["ENOTDIR", "Name a directory, or a path where one can be made."],
]);

export function runLogUnwritable(url: string, path: string, cause: unknown): LongshoreError {
  return new LongshoreError(
    "run-log-unwritable",
    `The run log "${url}" cannot be written in "${path}": ${reasonOf(cause)}.`,
    {
      hint: WRITE_HINTS.get(systemCode(cause) ?? "") ?? "Check the directory and its disk.",
      cause,
    },
  );
}
