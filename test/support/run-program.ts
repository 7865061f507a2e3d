import { spawn } from "node:child_process";

export interface ProgramOptions {
  readonly cwd: string;
  /** Beside what every program needs; nothing else of this process's environment is passed on. */
  readonly env?: Readonly<Record<string, string>>;
  /** @default empty */
  readonly stdin?: string | Buffer;
  /** In milliseconds; a program that runs longer is killed, and the call rejects. @default 15000 */
  readonly timeoutMs?: number;
}

export interface ProgramResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** In milliseconds, from start to end. */
  readonly durationMs: number;
}

/** Without these a program cannot start, or finds the machine's settings instead of the test's. */
const NEEDED = ["PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR"];

/** Runs a JavaScript file with this Node, in a clean environment, to its end. */
export async function runProgram(
  file: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<ProgramResult> {
  const { cwd, env = {}, stdin = "", timeoutMs = 15_000 } = options;
  const started = performance.now();
  const child = spawn(process.execPath, [file, ...args], {
    cwd,
    env: { ...neededEnvironment(cwd), ...env },
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  // A program that ends before it has read everything closes the pipe.
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin);
  return await new Promise((resolve, reject) => {
    const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString("utf8");
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(
        new Error(
          `"${args.join(" ")}" ran longer than ${timeoutMs} ms.\n${text(stdout)}${text(stderr)}`,
        ),
      );
    }, timeoutMs);
    child.on("error", reject);
    child.on("close", (exitCode, signal) => {
      clearTimeout(timer);
      if (exitCode === null) {
        reject(new Error(`"${args.join(" ")}" was ended by ${signal}.\n${text(stderr)}`));
        return;
      }
      resolve({
        exitCode,
        stdout: text(stdout),
        stderr: text(stderr),
        durationMs: performance.now() - started,
      });
    });
  });
}

function neededEnvironment(home: string): Record<string, string> {
  const found: Record<string, string> = {
    HOME: home,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    // A project folder is the home here, and holds what the test expects in it.
    NODE_DISABLE_COMPILE_CACHE: "1",
  };
  for (const name of NEEDED) {
    const value = process.env[name];
    if (value !== undefined) found[name] = value;
  }
  return found;
}
