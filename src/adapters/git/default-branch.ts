import type { GitOptions } from "./run-git.ts";
import { runGit } from "./run-git.ts";

const USUAL = ["main", "master"];

/**
 * The repository's default branch: the remote's where a clone has noted it, else one of a usual
 * name, else the one that is checked out. `undefined` outside git.
 */
export async function readDefaultBranch(git: GitOptions): Promise<string | undefined> {
  const remote = await read(
    ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"],
    git,
  );
  if (remote?.startsWith("origin/") === true) return remote.slice("origin/".length);
  const format = "--format=%(refname:short)";
  const local = await read(
    ["for-each-ref", format, ...USUAL.map((name) => `refs/heads/${name}`)],
    git,
  );
  const [usual] = (local ?? "").split("\n").filter((name) => name !== "");
  return usual ?? (await read(["symbolic-ref", "--quiet", "--short", "HEAD"], git));
}

async function read(args: readonly string[], git: GitOptions): Promise<string | undefined> {
  const outcome = await runGit(args, git);
  if (outcome.kind !== "exited" || outcome.code !== 0) return undefined;
  const text = outcome.stdout.trim();
  return text === "" ? undefined : text;
}
