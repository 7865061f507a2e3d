import { execFile } from "node:child_process";
import { LongshoreError, reasonOf } from "../../errors/longshore-error.ts";

/** How a git command ended. */
export type GitOutcome =
  | {
      readonly kind: "exited";
      readonly code: number;
      readonly stdout: string;
      readonly stderr: string;
    }
  | { readonly kind: "not-installed" };

export interface GitOptions {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Configuration that overrides the repository's, by key. */
  readonly config?: ReadonlyMap<string, string>;
}

const TIMEOUT_MS = 30_000;
/** 50,000 paths of a listing, with room. */
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/**
 * What a repository's own configuration could make git start, turned off: a checkout is not trusted
 * with more than its files.
 */
const FIXED_CONFIG = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];

/**
 * Runs git without a shell, without locks, prompts or network.
 *
 * @throws LongshoreError `git-failed` where it was ended from outside: a timeout, a signal.
 */
export async function runGit(args: readonly string[], options: GitOptions): Promise<GitOutcome> {
  return await new Promise((resolve, reject) => {
    execFile(
      "git",
      ["--no-optional-locks", "--literal-pathspecs", ...FIXED_CONFIG, ...args],
      {
        cwd: options.cwd,
        env: environment(options),
        timeout: TIMEOUT_MS,
        maxBuffer: MAX_OUTPUT_BYTES,
        windowsHide: true,
      },
      (failure, stdout, stderr) => {
        const code = failure === null ? 0 : failure.code;
        if (typeof code === "number") resolve({ kind: "exited", code, stdout, stderr });
        else if (failure !== null && isMissing(failure)) resolve({ kind: "not-installed" });
        else reject(failed(args, failure));
      },
    );
  });
}

function isMissing(failure: Error): boolean {
  return "code" in failure && failure.code === "ENOENT";
}

function failed(args: readonly string[], cause: unknown): LongshoreError {
  return new LongshoreError(
    "git-failed",
    `"git ${args[0]}" did not come to an end: ${reasonOf(cause)}.`,
    { hint: "Run it by hand in the same directory and see what it waits for.", cause },
  );
}

/** The caller's environment without git's own variables, which could point to another repository. */
function environment({ env, config }: GitOptions): Record<string, string | undefined> {
  const own = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name));
  const settings = [...(config ?? [])].flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {
    ...Object.fromEntries(own),
    ...Object.fromEntries(settings),
    GIT_CONFIG_COUNT: String(config?.size ?? 0),
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    // A partial clone would fetch what it misses, through commands that its configuration names.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    LC_ALL: "C",
  };
}
