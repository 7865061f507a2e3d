import { writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { makeDirectory } from "../adapters/file-system/durable-files.ts";
import { LongshoreError, reasonOf } from "../errors/longshore-error.ts";

/** What an action's step may write to; `@actions/core` in a workflow. */
export interface StepOutput {
  setOutput(name: string, value: string): void;
  /** Appends Markdown to the step's summary; does nothing where there is none. */
  writeSummary(markdown: string): Promise<void>;
}

/** Where the JSON report goes: as asked for, else the runner's temporary folder, else nowhere. */
export async function writeReport(
  json: string,
  options: {
    readonly reportFile: string | undefined;
    readonly workspace: string;
    readonly temporaryFolder: string | undefined;
    readonly name: string;
  },
): Promise<string | undefined> {
  const { reportFile, temporaryFolder } = options;
  const path =
    reportFile === undefined
      ? temporaryFolder && join(temporaryFolder, options.name)
      : resolve(options.workspace, reportFile);
  if (path === undefined || path === "") return undefined;
  await writeStepFile(json, {
    what: "report",
    input: "report-file",
    name: reportFile ?? path,
    path,
  });
  return path;
}

/** @throws LongshoreError `output-unwritable`. */
export async function writeStepFile(
  text: string,
  file: {
    readonly what: string;
    /** The input that names it. */
    readonly input: string;
    /** As a person wrote it. */
    readonly name: string;
    /** Absolute. */
    readonly path: string;
  },
): Promise<void> {
  try {
    await makeDirectory(dirname(file.path));
    await writeFile(file.path, text);
  } catch (cause) {
    throw new LongshoreError(
      "output-unwritable",
      `The ${file.what} file "${file.name}" cannot be written: ${reasonOf(cause)}.`,
      { hint: `Name a writable file in the input "${file.input}".`, cause },
    );
  }
}
