import { LongshoreError } from "../../errors/longshore-error.ts";
import type { Ancestry, SourceControl, SourceState } from "../../ports/source-control.ts";
import { repositoryOfRemote } from "./remote-repository.ts";
import type { GitOptions } from "./run-git.ts";
import { runGit } from "./run-git.ts";
import { uncommittedFiles } from "./uncommitted.ts";

export interface GitSourceControlOptions {
  /** What definition files are relative to: absolute. */
  readonly root: string;
  /** `GITHUB_REPOSITORY`, where it is set: it goes before the remote's. */
  readonly repository?: string;
  /** Git's own variables in it are left out. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Asks the `git` program; nothing that a repository's configuration names is started. */
export function createGitSourceControl(options: GitSourceControlOptions): SourceControl {
  const git: GitOptions = { cwd: options.root, env: options.env };
  return {
    state: (files) => readState(files, options, git),
    ancestry: (older, newer) => readAncestry(older, newer, git),
  };
}

async function readState(
  files: readonly string[],
  options: GitSourceControlOptions,
  git: GitOptions,
): Promise<SourceState> {
  const given = options.repository ?? "";
  const unfenced = (repository: string, unfencedBecause: string): SourceState => ({
    repository,
    unfencedBecause,
  });

  const prefix = await runGit(["rev-parse", "--show-prefix"], git);
  if (prefix.kind === "not-installed") return unfenced(given, "git is not installed");
  if (prefix.code !== 0) return unfenced(given, refusal(prefix.stderr));
  const repository = given === "" ? await readRemote(git) : given;

  const head = await runGit(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], git);
  const commit = head.kind === "exited" ? head.stdout.trim() : "";
  if (!COMMIT.test(commit)) return unfenced(repository, "there is no commit yet");
  const uncommitted = await readUncommitted(files, stripNewline(prefix.stdout), git);
  const [first] = uncommitted;
  if (first === undefined) return { repository, commit };
  const others = uncommitted.length === 1 ? "" : ` and ${uncommitted.length - 1} more`;
  return unfenced(repository, `there are uncommitted changes in "${first}"${others}`);
}

function refusal(stderr: string): string {
  if (stderr.includes("dubious ownership")) {
    return 'git refuses a directory of another owner until "safe.directory" names it';
  }
  if (stderr.includes("not a git repository")) return "this is not a git repository";
  if (stderr.includes("must be run in a work tree")) return "this is not a git working tree";
  const [line = ""] = stderr.trim().split("\n");
  return `git cannot read the repository (${line.replace(/^fatal: /, "")})`;
}

async function readRemote(git: GitOptions): Promise<string> {
  const remote = await runGit(["config", "--get", "remote.origin.url"], git);
  return remote.kind === "exited" && remote.code === 0 ? repositoryOfRemote(remote.stdout) : "";
}

async function readUncommitted(
  files: readonly string[],
  prefix: string,
  git: GitOptions,
): Promise<readonly string[]> {
  const safe: GitOptions = { ...git, config: await withoutFilters(git) };
  const [status, tracked] = await Promise.all([
    output(
      [
        "status",
        "--porcelain=v1",
        "-z",
        "--no-renames",
        "--untracked-files=no",
        "--ignore-submodules=all",
      ],
      safe,
    ),
    output(["ls-files", "-z", "--full-name"], safe),
  ]);
  return await uncommittedFiles({ status, tracked, prefix }, files, git.cwd);
}

/** Comparing a changed file with the index would run the repository's filter commands on it. */
async function withoutFilters(git: GitOptions): Promise<ReadonlyMap<string, string>> {
  const listed = await runGit(
    [
      "config",
      "-z",
      "--name-only",
      "--get-regexp",
      "^filter\\..*\\.(clean|smudge|process|required)$",
    ],
    git,
  );
  const keys =
    listed.kind === "exited" ? listed.stdout.split("\0").filter((key) => key !== "") : [];
  return new Map(keys.map((key) => [key, key.endsWith(".required") ? "false" : ""]));
}

async function output(args: readonly string[], git: GitOptions): Promise<string> {
  const outcome = await runGit(args, git);
  if (outcome.kind === "exited" && outcome.code === 0) return outcome.stdout;
  const said = outcome.kind === "exited" ? outcome.stderr.trim() : "it is not installed";
  throw new LongshoreError("git-failed", `"git ${args[0]}" failed: ${said}.`, {
    hint: "Run it by hand in the same directory.",
  });
}

async function readAncestry(older: string, newer: string, git: GitOptions): Promise<Ancestry> {
  if (older === newer) return "ancestor";
  if (!COMMIT.test(older) || !COMMIT.test(newer)) return "unknown";
  const outcome = await runGit(["merge-base", "--is-ancestor", older, newer], git);
  if (outcome.kind === "not-installed") return "unknown";
  if (outcome.code === 0) return "ancestor";
  if (outcome.code !== 1) return "unknown";
  // In a shallow clone the way from one to the other may lie in what was left out.
  const shallow = await runGit(["rev-parse", "--is-shallow-repository"], git);
  return shallow.kind === "exited" && shallow.stdout.trim() === "false"
    ? "not-ancestor"
    : "unknown";
}

/** A path may end in spaces, so nothing but the line's end is taken off. */
function stripNewline(text: string): string {
  return text.replace(/\n$/, "");
}
