import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { ProgramResult } from "../support/run-program.ts";
import { runProgram } from "../support/run-program.ts";
import { repositoryRoot } from "../support/source-files.ts";

import { tempDirectory } from "../support/temp-directory.ts";
import { DIST } from "./bundle.ts";

export interface StepOptions {
  /** The checkout. */
  readonly workspace: string;
  /** By their names in the action's file; its defaults fill in the rest, as a runner does. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** @default "push" */
  readonly eventName?: string;
  /** @default "refs/heads/main" */
  readonly ref?: string;
  /** The event's file. @default what a push has */
  readonly payload?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  /** As of a program. */
  readonly timeoutMs?: number;
}

export interface StepResult extends ProgramResult, AsyncDisposable {
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown. */
  readonly summary: string;
  /** Lines of stdout that the runner obeys: after leading white space they start with `::`. */
  readonly commands: readonly string[];
  /** What the runner shows: stdout without the lines that only it sees, and stderr. */
  readonly log: string;
  readonly runnerTemp: string;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

/** Runs a step of `action.yml` or `dispatch/action.yml` as GitHub's runner does. */
export async function runStep(
  action: "action" | "dispatch",
  options: StepOptions,
): Promise<StepResult> {
  const file = action === "action" ? "action.yml" : "dispatch/action.yml";
  const definition: ActionFile = parse(await readFile(join(repositoryRoot, file), "utf8"));
  const directory = await tempDirectory();
  const path = (name: string) => join(directory.path, name);
  const payload = options.payload ?? { repository: { default_branch: "main" } };
  const runnerTemp = path("temp");
  await mkdir(runnerTemp);
  await Promise.all([
    writeFile(path("event.json"), typeof payload === "string" ? payload : JSON.stringify(payload)),
    ...["output", "summary"].map((name) => appendFile(path(name), "")),
  ]);
  const result = await runProgram(join(DIST, `${action}.mjs`), [], {
    cwd: options.workspace,
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
    env: {
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: options.eventName ?? "push",
      GITHUB_EVENT_PATH: path("event.json"),
      GITHUB_OUTPUT: path("output"),
      GITHUB_REF: options.ref ?? "refs/heads/main",
      GITHUB_REPOSITORY: "acme/catalog",
      GITHUB_RUN_ID: "42",
      GITHUB_STEP_SUMMARY: path("summary"),
      GITHUB_WORKSPACE: options.workspace,
      RUNNER_TEMP: runnerTemp,
      ...inputVariables({ ...defaults(definition), ...options.inputs }),
      ...options.env,
    },
  });
  const lines = result.stdout.split(/\r?\n|\r/);
  return {
    ...result,
    outputs: parseOutputs(await readFile(path("output"), "utf8")),
    summary: await readFile(path("summary"), "utf8"),
    commands: lines.map((line) => line.trim()).filter(isCommand),
    log: [...lines.filter((line) => !/^\s*::add-mask::/.test(line)), result.stderr].join("\n"),
    runnerTemp,
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
}

/** The runner takes both forms, the older one wherever it stands in a line. */
function isCommand(line: string): boolean {
  return line.startsWith("::") || line.includes("##[");
}

function defaults({ inputs }: ActionFile): Record<string, string> {
  const entries = Object.entries(inputs).map(([name, input]) => {
    const text = input.default ?? "";
    // No expression is evaluated here; the token is the only one.
    return [name, text.startsWith("${{") ? "" : text] as const;
  });
  return Object.fromEntries(entries);
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      value,
    ]),
  );
}

/** `name<<delimiter`, the value's lines, `delimiter`; or `name=value`: as the runner reads it. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const heredoc = /^(?<name>[^=<]+)<<(?<delimiter>.+)$/.exec(line)?.groups;
    if (heredoc !== undefined) {
      const end = lines.indexOf(heredoc["delimiter"] ?? "", index + 1);
      if (end === -1) throw new Error(`The output ${line} does not end.`);
      outputs[heredoc["name"] ?? ""] = lines.slice(index + 1, end).join("\n");
      index = end;
    } else if (line.includes("=")) {
      const at = line.indexOf("=");
      outputs[line.slice(0, at)] = line.slice(at + 1);
    } else if (line !== "") throw new Error(`No output: ${line}`);
  }
  return outputs;
}

/** The outputs that an action's file declares. */
export async function declaredOutputs(file: string): Promise<readonly string[]> {
  const { outputs }: { outputs: object } = parse(
    await readFile(join(repositoryRoot, file), "utf8"),
  );
  return Object.keys(outputs).sort();
}

/** Markdown without its code spans, in which nothing is markup. */
export function withoutCode(markdown: string): string {
  return markdown.replaceAll(/(`+)(?:(?!\1).)+\1/g, "");
}
