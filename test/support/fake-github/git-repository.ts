import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { createGitObjects } from "./git-objects.ts";
import type { GitTrees } from "./git-trees.ts";
import { createGitTrees, FILE } from "./git-trees.ts";

const execute = promisify(execFile);

export interface GitCommit {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** Milliseconds since 1970. */
  readonly committedMs: number;
  /** The author's name. @default "Fake GitHub" */
  readonly author?: string;
}

export type Refs = ReadonlyMap<string, string>;

/** A bare git repository, as GitHub's API shows it. */
export interface GitRepository {
  readonly trees: GitTrees;
  /** Full names, such as `refs/heads/main`, and the commits they point at. */
  refs(): Refs;
  /** As they were before they last changed. */
  earlierRefs(): Refs;
  setRef(name: string, oid: string | undefined): void;
  putBlob(data: Buffer): string;
  blob(oid: string): Buffer | undefined;
  commit(oid: string): GitCommit | undefined;
  putCommit(commit: Omit<GitCommit, "oid">): string;
  /** A commit by its id, or by a branch, full ref or `HEAD`. */
  resolve(name: string, refs?: Refs): GitCommit | undefined;
  isAncestor(older: string, newer: string): boolean;
  /** A commit and its first parents, newest first. */
  history(oid: string): Iterable<GitCommit>;
  /** Commits texts to a branch, as a person's push does; gives the commit. */
  push(
    branch: string,
    texts: Readonly<Record<string, string | undefined>>,
    message?: string,
    author?: string,
  ): string;
  /** The text of a file at a branch's head. */
  text(branch: string, path: string): string | undefined;
  /** Runs git in the repository and gives what it printed. Git may change the repository. */
  git(...args: readonly string[]): Promise<string>;
  /** As `git archive`, with this folder around it. */
  archive(commit: string, folder: string): Buffer;
}

export interface GitRepositoryOptions {
  /** Absolute, and empty. */
  readonly directory: string;
  readonly defaultBranch: string;
  readonly now: () => number;
}

/** Who commits through the API. */
const GITHUB = "Fake GitHub";

export function createGitRepository(options: GitRepositoryOptions): GitRepository {
  const { directory, defaultBranch, now } = options;
  spawnSync("git", ["init", "--quiet", "--bare", `--initial-branch=${defaultBranch}`, directory]);
  const objects = createGitObjects(directory);
  const trees = createGitTrees(objects);
  const commits = new Map<string, GitCommit>();
  const archives = new Map<string, Buffer>();
  let refs = new Map<string, string>();
  let earlier = new Map<string, string>();
  let written: Refs = new Map();

  function setRef(name: string, oid: string | undefined): void {
    earlier = new Map(refs);
    if (oid === undefined) refs.delete(name);
    else refs.set(name, oid);
  }

  function flush(): void {
    objects.flush();
    const gone = [...written.keys()].filter((name) => !refs.has(name));
    const lines = [
      ...gone.map((name) => `delete ${name}\n`),
      ...[...refs].map(([name, oid]) => `update ${name} ${oid}\n`),
    ];
    spawnSync("git", ["update-ref", "--stdin"], { cwd: directory, input: lines.join("") });
    written = new Map(refs);
  }

  function commit(oid: string): GitCommit | undefined {
    const known = commits.get(oid);
    if (known !== undefined) return known;
    const data = objects.get("commit", oid);
    if (data === undefined) return undefined;
    const parsed = parseCommit(oid, data);
    commits.set(oid, parsed);
    return parsed;
  }

  function putCommit(commit: Omit<GitCommit, "oid">): string {
    const { tree, parents, message, committedMs, author = GITHUB } = commit;
    const at = `<noreply@github.example> ${Math.floor(committedMs / 1000)} +0000`;
    const lines = [
      `tree ${tree}`,
      ...parents.map((parent) => `parent ${parent}`),
      `author ${author} ${at}`,
      `committer ${GITHUB} ${at}`,
    ];
    return objects.put("commit", Buffer.from(`${lines.join("\n")}\n\n${message}`));
  }

  function resolve(name: string, at: Refs = refs): GitCommit | undefined {
    const full = name === "HEAD" ? defaultBranch : name;
    for (const candidate of [full, `refs/${full}`, `refs/heads/${full}`, `refs/tags/${full}`]) {
      const oid = at.get(candidate);
      if (oid !== undefined) return commit(oid);
    }
    return commit(name);
  }

  function isAncestor(older: string, newer: string): boolean {
    const seen = new Set<string>();
    const queue = [newer];
    for (let oid = queue.pop(); oid !== undefined; oid = queue.pop()) {
      if (oid === older) return true;
      if (seen.has(oid)) continue;
      seen.add(oid);
      queue.push(...(commit(oid)?.parents ?? []));
    }
    return false;
  }

  function* history(oid: string): Iterable<GitCommit> {
    for (let next = commit(oid); next !== undefined; next = commit(next.parents[0] ?? "")) {
      yield next;
    }
  }

  return {
    trees,
    refs: () => refs,
    earlierRefs: () => earlier,
    setRef,
    putBlob: (data) => objects.put("blob", data),
    blob: (oid) => objects.get("blob", oid),
    commit,
    putCommit,
    resolve,
    isAncestor,
    history,
    push(branch, texts, message = "a change", author = GITHUB) {
      const parent = resolve(`refs/heads/${branch}`);
      const changes = Object.entries(texts).map(([path, text]) => {
        if (text === undefined) return [path, undefined] as const;
        return [path, { mode: FILE, oid: objects.put("blob", Buffer.from(text)) }] as const;
      });
      const oid = putCommit({
        tree: trees.change(parent?.tree, new Map(changes)),
        parents: parent === undefined ? [] : [parent.oid],
        message,
        committedMs: now(),
        author,
      });
      setRef(`refs/heads/${branch}`, oid);
      return oid;
    },
    text(branch, path) {
      const head = resolve(`refs/heads/${branch}`);
      const entry = head === undefined ? undefined : trees.find(head.tree, path);
      return entry === undefined ? undefined : objects.get("blob", entry.oid)?.toString();
    },
    async git(...args) {
      flush();
      const { stdout } = await execute("git", args, { cwd: directory, maxBuffer: 1024 ** 3 });
      refs = readRefs(directory);
      written = new Map(refs);
      return stdout.trim();
    },
    archive(oid, folder) {
      const known = archives.get(oid);
      if (known !== undefined) return known;
      flush();
      const args = ["archive", "--format=tar", `--prefix=${folder}/`, oid];
      const tar = spawnSync("git", args, { cwd: directory, maxBuffer: 1024 ** 3 }).stdout;
      const archive = gzipSync(tar, { level: 1 });
      archives.set(oid, archive);
      return archive;
    },
  };
}

function parseCommit(oid: string, data: Buffer): GitCommit {
  const text = data.toString();
  const end = text.indexOf("\n\n");
  const headers = text.slice(0, end).split("\n");
  const valuesOf = (name: string) =>
    headers
      .filter((line) => line.startsWith(`${name} `))
      .map((line) => line.slice(name.length + 1));
  const seconds = /> (\d+) /.exec(valuesOf("committer")[0] ?? "")?.[1] ?? "0";
  return {
    oid,
    tree: valuesOf("tree")[0] ?? "",
    parents: valuesOf("parent"),
    message: text.slice(end + 2),
    committedMs: Number(seconds) * 1000,
    author: /^(.*) </.exec(valuesOf("author")[0] ?? "")?.[1] ?? "",
  };
}

function readRefs(directory: string): Map<string, string> {
  const format = "--format=%(objectname) %(refname)";
  const { stdout } = spawnSync("git", ["for-each-ref", format], { cwd: directory });
  const lines = stdout.toString().split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [oid, name] = line.split(" ");
      return oid === undefined || name === undefined ? [] : [[name, oid] as const];
    }),
  );
}
