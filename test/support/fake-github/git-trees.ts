import type { GitObjects } from "./git-objects.ts";

export interface TreeEntry {
  readonly mode: string;
  readonly oid: string;
}

export type Entries = ReadonlyMap<string, TreeEntry>;

export const DIRECTORY = "40000";
export const FILE = "100644";

/** Reads and writes trees, each parsed once. */
export interface GitTrees {
  read(oid: string): Entries | undefined;
  /** The entry of a file or directory at a path. */
  find(tree: string, path: string): TreeEntry | undefined;
  /** Files by path, whatever the depth. */
  files(tree: string): readonly (readonly [path: string, entry: TreeEntry])[];
  /** A tree with some paths set, or removed where they are `undefined`. */
  change(tree: string | undefined, changes: ReadonlyMap<string, TreeEntry | undefined>): string;
}

export function createGitTrees(objects: GitObjects): GitTrees {
  const parsed = new Map<string, Entries>();

  function read(oid: string): Entries | undefined {
    const known = parsed.get(oid);
    if (known !== undefined) return known;
    const data = objects.get("tree", oid);
    if (data === undefined) return undefined;
    const entries = parseTree(data);
    parsed.set(oid, entries);
    return entries;
  }

  function find(tree: string, path: string): TreeEntry | undefined {
    let entry: TreeEntry = { mode: DIRECTORY, oid: tree };
    for (const part of path.split("/")) {
      const next = entry.mode === DIRECTORY ? read(entry.oid)?.get(part) : undefined;
      if (next === undefined) return undefined;
      entry = next;
    }
    return entry;
  }

  function files(tree: string): readonly (readonly [string, TreeEntry])[] {
    return [...(read(tree) ?? [])].flatMap(([name, entry]) =>
      entry.mode === DIRECTORY
        ? files(entry.oid).map(([path, file]) => [`${name}/${path}`, file] as const)
        : [[name, entry] as const],
    );
  }

  function change(
    tree: string | undefined,
    changes: ReadonlyMap<string, TreeEntry | undefined>,
  ): string {
    const entries = new Map(tree === undefined ? [] : read(tree));
    const below = new Map<string, Map<string, TreeEntry | undefined>>();
    for (const [path, entry] of changes) {
      const slash = path.indexOf("/");
      if (slash === -1) {
        if (entry === undefined) entries.delete(path);
        else entries.set(path, entry);
        continue;
      }
      const name = path.slice(0, slash);
      const inner = below.get(name) ?? new Map<string, TreeEntry | undefined>();
      below.set(name, inner.set(path.slice(slash + 1), entry));
    }
    for (const [name, inner] of below) {
      const known = entries.get(name);
      const oid = change(known?.mode === DIRECTORY ? known.oid : undefined, inner);
      if (read(oid)?.size === 0) entries.delete(name);
      else entries.set(name, { mode: DIRECTORY, oid });
    }
    return write(entries);
  }

  function write(entries: ReadonlyMap<string, TreeEntry>): string {
    const sorted = [...entries]
      .map(([name, entry]) => {
        const key = Buffer.from(entry.mode === DIRECTORY ? `${name}/` : name);
        return { name, entry, key };
      })
      .sort((a, b) => a.key.compare(b.key));
    const data = Buffer.concat(
      sorted.flatMap(({ name, entry }) => [
        Buffer.from(`${entry.mode} ${name}\0`),
        Buffer.from(entry.oid, "hex"),
      ]),
    );
    const oid = objects.put("tree", data);
    parsed.set(oid, new Map(sorted.map(({ name, entry }) => [name, entry])));
    return oid;
  }

  return { read, find, files, change };
}

function parseTree(data: Buffer): Entries {
  const entries = new Map<string, TreeEntry>();
  for (let at = 0; at < data.length; ) {
    const space = data.indexOf(32, at);
    const end = data.indexOf(0, space);
    entries.set(data.toString("utf8", space + 1, end), {
      mode: data.toString("latin1", at, space),
      oid: data.toString("hex", end + 1, end + 21),
    });
    at = end + 21;
  }
  return entries;
}
