import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { CliContext } from "../../src/cli/context.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import { PLAIN } from "../../src/report/paint.ts";
import { sharedJq } from "./jq.ts";
import type { TempDirectory } from "./temp-directory.ts";
import { tempDirectory } from "./temp-directory.ts";

export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with these files; no git repository. */
export async function cliProject(files: Readonly<Record<string, string>>): Promise<TempDirectory> {
  const folder = await tempDirectory();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, name)), { recursive: true });
    await writeFile(join(folder.path, name), text);
  }
  return folder;
}

/** Runs a command line in this process, with an empty environment and the tests' own jq. */
export function runLongshore(
  workingDirectory: string,
  ...argv: readonly string[]
): Promise<CommandResult> {
  return runLongshoreWith({}, workingDirectory, argv);
}

/** The same with an environment, and another jq. */
export async function runLongshoreWith(
  env: CliContext["env"],
  workingDirectory: string,
  argv: readonly string[],
  openJq: CliContext["openJq"] = sharedJq,
): Promise<CommandResult> {
  let [stdout, stderr] = ["", ""];
  const toOut = async (text: string) => {
    stdout += text;
  };
  const exitCode = await runCli(argv, {
    output: {
      out: toOut,
      document: toOut,
      err: async (text) => {
        stderr += text;
      },
      outPaint: PLAIN,
      errPaint: PLAIN,
      interactive: false,
    },
    env,
    openJq,
    workingDirectory,
  });
  return { exitCode, stdout, stderr };
}
