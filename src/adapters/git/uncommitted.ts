import { access } from "node:fs/promises";
import { join } from "node:path";

/** What git lists of a working tree, with paths relative to the repository's top level. */
export interface WorkingTree {
  /** `git status --porcelain -z`, without renames and without untracked files. */
  readonly status: string;
  /** `git ls-files -z --full-name`. */
  readonly tracked: string;
  /** From the top level to the root of `files`: empty, or ending in `/`. */
  readonly prefix: string;
}

/** Files that differ from the commit, or that it does not have; relative to the root, sorted. */
export async function uncommittedFiles(
  tree: WorkingTree,
  files: readonly string[],
  root: string,
): Promise<readonly string[]> {
  const changed = new Set(
    tree.status.split("\0").flatMap((line) => (line.length > 3 ? [line.slice(3)] : [])),
  );
  const tracked = new Set(tree.tracked.split("\0"));
  const found: string[] = [];
  for (const file of files) {
    const path = `${tree.prefix}${file}`;
    if (changed.has(path)) found.push(file);
    else if (!tracked.has(path) && (await exists(join(root, file)))) found.push(file);
  }
  return found.sort();
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
