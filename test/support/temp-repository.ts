import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { tempDirectory } from "./temp-directory.ts";

const execute = promisify(execFile);

export interface TempRepository extends AsyncDisposable {
  readonly path: string;
  /** Runs git in the repository and gives what it printed, trimmed. */
  git(...args: readonly string[]): Promise<string>;
  write(file: string, text: string): Promise<void>;
  /** Commits everything and gives the commit's id. */
  commit(message?: string): Promise<string>;
}

/** A real git repository, empty, on branch `main`, untouched by this machine's configuration. */
export async function tempRepository(): Promise<TempRepository> {
  const directory = await tempDirectory();
  const { path } = directory;
  const env = {
    PATH: process.env["PATH"],
    HOME: path,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Test",
    GIT_AUTHOR_EMAIL: "test@example.com",
    GIT_COMMITTER_NAME: "Test",
    GIT_COMMITTER_EMAIL: "test@example.com",
  };
  const git = async (...args: readonly string[]) => {
    const { stdout } = await execute("git", args, { cwd: path, env });
    return stdout.trim();
  };
  await git("init", "--quiet", "--initial-branch=main");
  return {
    path,
    git,
    write: async (file, text) => {
      await mkdir(dirname(join(path, file)), { recursive: true });
      await writeFile(join(path, file), text);
    },
    commit: async (message = "a change") => {
      await git("add", "--all");
      await git("commit", "--quiet", "--allow-empty", "--message", message);
      return await git("rev-parse", "HEAD");
    },
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
}
