import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  LongshoreError,
  reasonOf
} from "./chunk-UTWICWRT.mjs";

// src/adapters/git/remote-repository.ts
function repositoryOfRemote(remote) {
  let path = remotePath(remote.trim());
  if (path === void 0) return "";
  let parts = path.replace(/[?#].*$/, "").replace(/\/+$/, "").replace(/\.git$/, "").split("/").filter((part) => part !== "");
  return parts.length >= 2 ? parts.join("/") : "";
}
function remotePath(remote) {
  return remote.includes("://") ? !/^(?:https?|ssh|git):/i.test(remote) || !URL.canParse(remote) ? void 0 : decode(new URL(remote).pathname) : /^(?:[^@/\s]+@)?([^:/\s]{2,}):(?!\/\/)(.+)$/.exec(remote)?.[2];
}
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return;
  }
}

// src/adapters/git/run-git.ts
import { execFile } from "node:child_process";
var TIMEOUT_MS = 3e4, MAX_OUTPUT_BYTES = 64 * 1024 * 1024, FIXED_CONFIG = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];
async function runGit(args, options) {
  return await new Promise((resolve, reject) => {
    execFile(
      "git",
      ["--no-optional-locks", "--literal-pathspecs", ...FIXED_CONFIG, ...args],
      {
        cwd: options.cwd,
        env: environment(options),
        timeout: TIMEOUT_MS,
        maxBuffer: MAX_OUTPUT_BYTES,
        windowsHide: !0
      },
      (failure, stdout, stderr) => {
        let code = failure === null ? 0 : failure.code;
        typeof code == "number" ? resolve({ kind: "exited", code, stdout, stderr }) : failure !== null && isMissing(failure) ? resolve({ kind: "not-installed" }) : reject(failed(args, failure));
      }
    );
  });
}
function isMissing(failure) {
  return "code" in failure && failure.code === "ENOENT";
}
function failed(args, cause) {
  return new LongshoreError(
    "git-failed",
    `"git ${args[0]}" did not come to an end: ${reasonOf(cause)}.`,
    { hint: "Run it by hand in the same directory and see what it waits for.", cause }
  );
}
function environment({ env, config }) {
  let own = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name)), settings = [...config ?? []].flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value]
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
    LC_ALL: "C"
  };
}

// src/adapters/git/uncommitted.ts
import { access } from "node:fs/promises";
import { join } from "node:path";
async function uncommittedFiles(tree, files, root) {
  let changed = new Set(
    tree.status.split("\0").flatMap((line) => line.length > 3 ? [line.slice(3)] : [])
  ), tracked = new Set(tree.tracked.split("\0")), found = [];
  for (let file of files) {
    let path = `${tree.prefix}${file}`;
    (changed.has(path) || !tracked.has(path) && await exists(join(root, file))) && found.push(file);
  }
  return found.sort();
}
async function exists(path) {
  try {
    return await access(path), !0;
  } catch {
    return !1;
  }
}

// src/adapters/git/source-control.ts
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function createGitSourceControl(options) {
  let git = { cwd: options.root, env: options.env };
  return {
    state: (files) => readState(files, options, git),
    ancestry: (older, newer) => readAncestry(older, newer, git)
  };
}
async function readState(files, options, git) {
  let given = options.repository ?? "", unfenced = (repository2, unfencedBecause) => ({
    repository: repository2,
    unfencedBecause
  }), prefix = await runGit(["rev-parse", "--show-prefix"], git);
  if (prefix.kind === "not-installed") return unfenced(given, "git is not installed");
  if (prefix.code !== 0) return unfenced(given, refusal(prefix.stderr));
  let repository = given === "" ? await readRemote(git) : given, head = await runGit(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], git), commit = head.kind === "exited" ? head.stdout.trim() : "";
  if (!COMMIT.test(commit)) return unfenced(repository, "there is no commit yet");
  let uncommitted = await readUncommitted(files, stripNewline(prefix.stdout), git), [first] = uncommitted;
  if (first === void 0) return { repository, commit };
  let others = uncommitted.length === 1 ? "" : ` and ${uncommitted.length - 1} more`;
  return unfenced(repository, `there are uncommitted changes in "${first}"${others}`);
}
function refusal(stderr) {
  if (stderr.includes("dubious ownership"))
    return 'git refuses a directory of another owner until "safe.directory" names it';
  if (stderr.includes("not a git repository")) return "this is not a git repository";
  if (stderr.includes("must be run in a work tree")) return "this is not a git working tree";
  let [line = ""] = stderr.trim().split(`
`);
  return `git cannot read the repository (${line.replace(/^fatal: /, "")})`;
}
async function readRemote(git) {
  let remote = await runGit(["config", "--get", "remote.origin.url"], git);
  return remote.kind === "exited" && remote.code === 0 ? repositoryOfRemote(remote.stdout) : "";
}
async function readUncommitted(files, prefix, git) {
  let safe = { ...git, config: await withoutFilters(git) }, [status, tracked] = await Promise.all([
    output(
      [
        "status",
        "--porcelain=v1",
        "-z",
        "--no-renames",
        "--untracked-files=no",
        "--ignore-submodules=all"
      ],
      safe
    ),
    output(["ls-files", "-z", "--full-name"], safe)
  ]);
  return await uncommittedFiles({ status, tracked, prefix }, files, git.cwd);
}
async function withoutFilters(git) {
  let listed = await runGit(
    [
      "config",
      "-z",
      "--name-only",
      "--get-regexp",
      "^filter\\..*\\.(clean|smudge|process|required)$"
    ],
    git
  ), keys = listed.kind === "exited" ? listed.stdout.split("\0").filter((key) => key !== "") : [];
  return new Map(keys.map((key) => [key, key.endsWith(".required") ? "false" : ""]));
}
async function output(args, git) {
  let outcome = await runGit(args, git);
  if (outcome.kind === "exited" && outcome.code === 0) return outcome.stdout;
  let said = outcome.kind === "exited" ? outcome.stderr.trim() : "it is not installed";
  throw new LongshoreError("git-failed", `"git ${args[0]}" failed: ${said}.`, {
    hint: "Run it by hand in the same directory."
  });
}
async function readAncestry(older, newer, git) {
  if (older === newer) return "ancestor";
  if (!COMMIT.test(older) || !COMMIT.test(newer)) return "unknown";
  let outcome = await runGit(["merge-base", "--is-ancestor", older, newer], git);
  if (outcome.kind === "not-installed") return "unknown";
  if (outcome.code === 0) return "ancestor";
  if (outcome.code !== 1) return "unknown";
  let shallow = await runGit(["rev-parse", "--is-shallow-repository"], git);
  return shallow.kind === "exited" && shallow.stdout.trim() === "false" ? "not-ancestor" : "unknown";
}
function stripNewline(text) {
  return text.replace(/\n$/, "");
}

export {
  runGit,
  createGitSourceControl
};
