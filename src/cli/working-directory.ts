import { LongshoreError } from "../errors/longshore-error.ts";

/** @throws LongshoreError `path-not-found` where it was deleted under the process. */
export function workingDirectory(): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new LongshoreError("path-not-found", "The working directory does not exist any more.", {
      hint: "Change to a folder that exists, and run the command again.",
      cause,
    });
  }
}
