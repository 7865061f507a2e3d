import { setFlagsFromString } from "node:v8";

/**
 * Keeps the space in which V8 makes new objects as small as it is: a few megabytes, which stay in
 * the processor's cache. Reading ten thousand files keeps nearly all that it makes, which V8 takes
 * for a reason to let that space grow to thirty times as much; a run then touches half as much
 * memory again and takes a fifth longer.
 *
 * For programs only: the flag is the process's. V8 versions in which it was not tried are left
 * alone.
 */
export function keepYoungGenerationSmall(): void {
  if (process.versions.v8.startsWith("13.")) setFlagsFromString("--semi-space-growth-factor=1");
}
