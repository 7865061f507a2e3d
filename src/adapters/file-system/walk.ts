import { readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { MAX_DIRECTORY_ENTRIES } from "../../errors/limits.ts";
import { LongshoreError } from "../../errors/longshore-error.ts";
import { systemCode } from "./system-code.ts";
import { whyUnreadable } from "./why-unreadable.ts";

export interface Walk {
  /** Every file and link to a file below a folder, relative to the root with `/`; none outside it. */
  files(folder: string): Promise<readonly string[]>;
}

/** What nobody keeps definitions in; hidden folders are left out too, unless they are named. */
const SKIPPED: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/**
 * Lists files below folders of one root, with one bound on everything that is looked at. Links to
 * folders are not followed, so there are no loops; pipes, sockets and devices are left out.
 */
export function createWalk(root: string): Walk {
  const listed = new Map<string, Promise<readonly string[]>>();
  let entries = 0;

  async function list(folder: string): Promise<readonly string[]> {
    const found: string[] = [];
    const pending = [folder];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      for (const entry of await readFolder(join(root, next), next)) {
        entries += 1;
        if (entries > MAX_DIRECTORY_ENTRIES) throw tooMany(folder);
        const name = next === "" ? entry.name : `${next}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!SKIPPED.has(entry.name) && !entry.name.startsWith(".")) pending.push(name);
        } else if (entry.isFile() || entry.isSymbolicLink()) found.push(name);
      }
    }
    return found;
  }

  return {
    files: (folder) => {
      const clean = posix.normalize(`${folder}/`).replace(/^\.\/$|\/$/, "");
      if (clean === ".." || clean.startsWith("../")) return Promise.resolve([]);
      const known = listed.get(clean) ?? list(clean);
      listed.set(clean, known);
      return known;
    },
  };
}

async function readFolder(path: string, name: string) {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (cause) {
    const code = systemCode(cause);
    // A folder that a glob names and that does not exist holds no files.
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw new LongshoreError(
      "file-unreadable",
      `The folder "${name === "" ? "." : name}" cannot be read: ${whyUnreadable(cause)}.`,
      { hint: "Make it readable, or leave it out of the paths.", cause },
    );
  }
}

function tooMany(folder: string): LongshoreError {
  return new LongshoreError(
    "too-many-files",
    `Below "${folder === "" ? "." : folder}" are more than ${MAX_DIRECTORY_ENTRIES} files and folders.`,
    { hint: 'Narrow the configuration\'s "automations", or name paths.' },
  );
}
