import { LongshoreError } from "../../errors/longshore-error.ts";

const RUN_LOG = /^(none|file:.+|github:[A-Za-z0-9-]+\/[A-Za-z0-9._-]+(#.+)?)$/;

/**
 * Whether runs are to be recorded. This version accepts every run log and records nothing, so that
 * workflows written today need no change.
 *
 * @throws LongshoreError `input-invalid` for anything that is no run log's URL.
 */
export function wantsRunLog(url: string | undefined): boolean {
  if (url === undefined) return false;
  if (!RUN_LOG.test(url)) {
    throw new LongshoreError("input-invalid", `The run log "${url}" has no known kind.`, {
      hint: 'Use "none", "file:PATH" or "github:OWNER/REPO#BRANCH".',
    });
  }
  return url !== "none";
}
