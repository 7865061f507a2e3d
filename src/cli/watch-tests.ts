import { posix } from "node:path";
import picomatch from "picomatch";
import type { WatchedPlaces } from "../adapters/file-system/watch-files.ts";
import { createFileWatch } from "../adapters/file-system/watch-files.ts";
import type { TestedDefinitions } from "../commands/tests/test.ts";
import { EXIT, LongshoreError } from "../errors/longshore-error.ts";
import { DEFAULT_CONFIG } from "../model/config.ts";
import { errorTerminal } from "../report/error-text.ts";
import { visibleLine } from "../report/safe-text.ts";
import type { CliContext } from "./context.ts";
import { withStopSignal } from "./stop-signal.ts";

export interface TestRun {
  readonly tested: TestedDefinitions;
  readonly exitCode: number;
}

/** Runs the tests and shows their result; again with each call. */
export type RunTests = () => Promise<TestRun>;

/**
 * Runs the tests now and whenever a file changes that they depend on, until the process is asked
 * to stop; gives the exit code of the last run.
 */
export async function watchTests(
  root: string,
  run: RunTests,
  context: CliContext,
): Promise<number> {
  const { output } = context;
  const watch = createFileWatch(root);
  let exitCode: number = EXIT.fine;
  try {
    await withStopSignal(async (signal) => {
      // What changes while the tests first run is seen.
      await watch.add(placesOf(DEFAULT_CONFIG.automations));
      while (!signal.aborted) {
        const { tested, exitCode: code } = await runShown(run, context);
        exitCode = code;
        if (tested !== undefined) await watch.add(placesOfTests(tested));
        await output.err("Waiting for changes; Ctrl-C ends it.\n");
        const names = await watch.changed(signal);
        if (signal.aborted) return;
        await output.err(`\nChanged: ${names.map(visibleLine).join(", ")}\n`);
      }
    });
  } finally {
    watch.close();
  }
  return exitCode;
}

/** What keeps the tests from running is mended by a later change. */
async function runShown(
  run: RunTests,
  { output }: CliContext,
): Promise<Partial<TestRun> & Pick<TestRun, "exitCode">> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof LongshoreError)) throw error;
    await output.err(errorTerminal(error, output.errPaint));
    return { exitCode: error.exitCode };
  }
}

const CONFIG_FILES = ["longshore.yaml", ".github/longshore.yaml"];

function placesOfTests({ checked, files, eventFiles }: TestedDefinitions): WatchedPlaces {
  const { config, configFile } = checked;
  const named = configFile === undefined ? [] : [configFile];
  return placesOf(config.automations, [...named, ...files, ...eventFiles]);
}

function placesOf(globs: readonly string[], files: readonly string[] = []): WatchedPlaces {
  const folders = globs
    .filter((glob) => !glob.startsWith("!"))
    .map((glob) => posix.normalize(picomatch.scan(glob).base || "."));
  return { folders, files: [...CONFIG_FILES, ...files] };
}
