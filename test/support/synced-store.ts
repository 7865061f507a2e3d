import { join } from "node:path";
import { openFileStore } from "../../src/adapters/store/file-store.ts";
import type { PrepareInput } from "../../src/commands/prepare-plan.ts";
import type { SyncResult } from "../../src/commands/sync.ts";
import { sync } from "../../src/commands/sync.ts";
import type { Automation } from "../../src/model/automation.ts";
import type { Config } from "../../src/model/config.ts";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { SourceControl } from "../../src/ports/source-control.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { aManifest } from "./definitions.ts";
import { createFakeClock } from "./fake-clock.ts";
import { tempDirectory } from "./temp-directory.ts";

export interface SyncedStore extends AsyncDisposable {
  readonly store: StateStore;
  /** Absolute: the store's directory. */
  readonly path: string;
  /** Syncs as the repository does at a commit: "1", "2", "3" are a history without branches. */
  sync(automations: readonly Automation[], options?: SyncOptions): Promise<SyncResult>;
  /** Commits to the store as somebody who edits it by hand; `undefined` deletes. */
  edit(files: Readonly<Record<string, string | undefined>>): Promise<string>;
  /** Every file of the store at a revision, or now. */
  files(revision?: string): Promise<Readonly<Record<string, string>>>;
}

export interface SyncOptions {
  readonly commit?: string;
  readonly repository?: string;
  readonly config?: Config;
}

/** Source control that is always at one commit. */
export function atCommit(commit: string, repository = "acme/catalog"): SourceControl {
  return {
    state: () => Promise.resolve({ repository, commit: commit.repeat(40) }),
    ancestry: (older, newer) => Promise.resolve(older <= newer ? "ancestor" : "not-ancestor"),
  };
}

/** What a plan is made from, without anything wrong in it. */
export function planOf(
  automations: readonly Automation[],
  config: Config = DEFAULT_CONFIG,
): PrepareInput {
  const checked = { manifest: aManifest(automations), diagnostics: [] };
  return { checked, config, scope: [], takeOver: [] };
}

/** A file store in a directory of its own, not yet written. */
export async function syncedStore(): Promise<SyncedStore> {
  const directory = await tempDirectory();
  const path = join(directory.path, "state");
  const store = openFileStore({ url: "file:state", path, clock: createFakeClock() });
  return {
    store,
    path,
    sync: (automations, { commit = "1", repository, config } = {}) =>
      sync(
        { ...planOf(automations, config), force: false, dryRun: false },
        { store, sourceControl: atCommit(commit, repository) },
      ),
    edit: async (files) => {
      const entries = Object.entries(files);
      const result = await store.commit({
        expectedRevision: await store.head(),
        puts: new Map(
          entries.flatMap(([file, text]) => (text === undefined ? [] : [[file, text]])),
        ),
        deletes: entries.filter(([, text]) => text === undefined).map(([file]) => file),
        message: "edited by hand",
      });
      if (result.kind === "conflict") throw new Error("The store has another head.");
      return result.revision;
    },
    files: async (revision) => {
      const { paths } = await store.list(revision);
      const { files } = await store.readMany(paths, revision);
      return Object.fromEntries([...files].map(([file, text]) => [file, text ?? ""]));
    },
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
}
