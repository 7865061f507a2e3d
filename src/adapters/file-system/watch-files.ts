import type { FSWatcher } from "node:fs";
import { watch } from "node:fs";
import { stat } from "node:fs/promises";
import { join, posix } from "node:path";
import { LongshoreError, reasonOf } from "../../errors/longshore-error.ts";

/** What is watched, relative to a root, with `/`. */
export interface WatchedPlaces {
  /** With the YAML and JSON files below them that are not hidden. */
  readonly folders: readonly string[];
  /** Single files, which may come and go. */
  readonly files: readonly string[];
}

export interface FileWatch {
  /**
   * Watches these too. A folder that does not exist is not watched.
   *
   * @throws LongshoreError `file-unreadable` where the system watches nothing more.
   */
  add(places: WatchedPlaces): Promise<void>;
  /** Resolves with the names that changed since it was last asked: when there are some, or aborted. */
  changed(signal: AbortSignal): Promise<readonly string[]>;
  close(): void;
}

/** What editors write in several steps is one change. In milliseconds. */
const SETTLE_MS = 100;

/** @param root - absolute. */
export function createFileWatch(root: string): FileWatch {
  const pending = new Set<string>();
  let wake: () => void = () => {};
  const folders = new Map<string, FSWatcher>();
  /** The folders of single files, with the files that are of interest. */
  const parents = new Map<string, { readonly watcher: FSWatcher; readonly files: Set<string> }>();

  function note(file: string): void {
    pending.add(file);
    wake();
  }

  function open(folder: string, recursive: boolean, onFile: (file: string) => void): FSWatcher {
    try {
      const watcher = watch(join(root, folder), { recursive }, (_event, name) => {
        if (name !== null) onFile(posix.join(folder, name.replaceAll("\\", "/")));
      });
      // A folder that is deleted is not watched any more.
      return watcher.on("error", () => watcher.close());
    } catch (cause) {
      throw new LongshoreError(
        "file-unreadable",
        `The folder "${folder}" cannot be watched: ${reasonOf(cause)}.`,
        {
          hint: "Name fewer folders in the configuration, or run the tests without --watch.",
          cause,
        },
      );
    }
  }

  return {
    async add(places) {
      for (const folder of places.folders) {
        if (folders.has(folder) || !(await isFolder(join(root, folder)))) continue;
        folders.set(
          folder,
          open(folder, true, (file) => {
            if (isOfInterest(file)) note(file);
          }),
        );
      }
      for (const file of places.files) {
        const folder = posix.dirname(file);
        const known = parents.get(folder);
        if (known !== undefined) known.files.add(file);
        else if (await isFolder(join(root, folder))) {
          const files = new Set([file]);
          // A file that an editor replaces is another one: its folder tells.
          const watcher = open(folder, false, (name) => {
            if (files.has(name)) note(name);
          });
          parents.set(folder, { watcher, files });
        }
      }
    },
    async changed(signal) {
      if (pending.size === 0 && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          signal.addEventListener("abort", () => resolve(), { once: true });
        });
      }
      if (!signal.aborted) await settled();
      const names = [...pending].sort();
      pending.clear();
      return names;
    },
    close() {
      for (const watcher of folders.values()) watcher.close();
      for (const { watcher } of parents.values()) watcher.close();
    },
  };
}

function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, SETTLE_MS);
  });
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isDirectory() === true;
}

function isOfInterest(file: string): boolean {
  const isHidden = file.split("/").some((part) => part.startsWith(".") || part === "node_modules");
  return /\.(json|ya?ml)$/i.test(file) && !isHidden;
}
