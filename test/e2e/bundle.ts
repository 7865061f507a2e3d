import { join } from "node:path";
import type { ProgramOptions, ProgramResult } from "../support/run-program.ts";
import { runProgram } from "../support/run-program.ts";
import { repositoryRoot } from "../support/source-files.ts";

/** The committed bundle: what users run. */
export const DIST: string = join(repositoryRoot, "dist");

/** Runs `longshore <args>` from the bundle. */
export async function longshore(
  cwd: string,
  args: readonly string[],
  options: Omit<ProgramOptions, "cwd"> = {},
): Promise<ProgramResult> {
  return await runProgram(join(DIST, "cli.mjs"), args, { cwd, ...options });
}

/** Whether a text has lines of a stack trace, which no user ever sees. */
export function hasStackTrace(text: string): boolean {
  return /^\s+at .+(:\d+:\d+|\(native\)|<anonymous>)/m.test(text) || text.includes("node:internal");
}
