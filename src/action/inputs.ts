import { LongshoreError } from "../errors/longshore-error.ts";

/** Reads one input by its name in action.yml; `""` where it is not set. */
export type GetInput = (name: string) => string;

export const ACTION_COMMANDS = ["auto", "validate", "plan", "test", "sync", "drift"] as const;
export type ActionCommand = (typeof ACTION_COMMANDS)[number];

export interface ActionInputs {
  readonly command: ActionCommand;
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly store: string | undefined;
  readonly githubToken: string | undefined;
  readonly failOn: "error" | "warning";
  readonly force: boolean;
  readonly dryRun: boolean;
  /** `auto`: on a pull request, where there is a token. */
  readonly comment: "auto" | "true" | "false";
  /** `auto`: a plan says what recorded events would do, where there are any. */
  readonly replay: "auto" | "false";
  readonly label: string | undefined;
  /** Where a plan is kept, and what a sync applies. */
  readonly planFile: string | undefined;
  readonly sarifFile: string | undefined;
  readonly reportFile: string | undefined;
}

/** @throws LongshoreError `input-invalid` that lists every bad input at once. */
export function parseInputs(getInput: GetInput): ActionInputs {
  const problems: string[] = [];
  const inputs: ActionInputs = {
    command: oneOf(getInput, "command", ACTION_COMMANDS, "auto", problems),
    paths: lines(getInput("paths")),
    config: optional(getInput("config")),
    store: optional(getInput("store")),
    githubToken: optional(getInput("github-token")),
    failOn: oneOf(getInput, "fail-on", ["error", "warning"], "error", problems),
    force: flag(getInput, "force", problems),
    dryRun: flag(getInput, "dry-run", problems),
    comment: oneOf(getInput, "comment", ["auto", "true", "false"], "auto", problems),
    replay: oneOf(getInput, "replay", ["auto", "false"], "auto", problems),
    label: label(getInput, problems),
    planFile: optional(getInput("plan-file")),
    sarifFile: optional(getInput("sarif-file")),
    reportFile: optional(getInput("report-file")),
  };
  refuse(problems);
  return inputs;
}

export function optional(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === "" ? undefined : trimmed;
}

/** `true` or `false`, in the spellings of YAML 1.2's core schema; absent is false. */
export function flag(getInput: GetInput, name: string, problems: string[]): boolean {
  const text = getInput(name).trim();
  if (text === "" || /^(false|False|FALSE)$/.test(text)) return false;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  problems.push(`The input "${name}" is "${text}"; it may be "true" or "false".`);
  return false;
}

export function refuse(problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new LongshoreError("input-invalid", problems.join("\n"), {
    hint: 'Correct the step\'s "with:".',
  });
}

function oneOf<T extends string>(
  getInput: GetInput,
  name: string,
  allowed: readonly T[],
  fallback: T,
  problems: string[],
): T {
  const text = getInput(name).trim();
  if (text === "") return fallback;
  const found = allowed.find((value) => value === text);
  if (found !== undefined) return found;
  const list = allowed.map((value) => `"${value}"`).join(", ");
  problems.push(`The input "${name}" is "${text}"; it may be one of ${list}.`);
  return fallback;
}

/** It stands in a hidden comment and in a title. */
function label(getInput: GetInput, problems: string[]): string | undefined {
  const text = optional(getInput("label"));
  if (text === undefined || /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,49}$/u.test(text)) return text;
  problems.push(
    'The input "label" may have up to 50 letters, digits, spaces and ".", "_", "/", "-", and begins with a letter or digit.',
  );
  return undefined;
}

function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
