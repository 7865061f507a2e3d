import { join } from "node:path";
import { openFileStore } from "../../src/adapters/store/file-store.ts";
import { planInput } from "../../src/commands/prepare-plan.ts";
import { sync } from "../../src/commands/sync.ts";
import type { SourceControl } from "../../src/ports/source-control.ts";
import { openFolderChecker } from "./check-folder.ts";
import { createFakeClock } from "./fake-clock.ts";

/** Syncs folders without a process for each, where a sync is not what is tested. */
export interface FolderSync extends AsyncDisposable {
  /**
   * From the files of a folder to the file store `state` in it.
   *
   * @param root - absolute.
   */
  sync(root: string): Promise<void>;
}

/** @param repository - `owner/name`, or empty for none. */
export function openFolderSync(repository = ""): FolderSync {
  const checker = openFolderChecker();
  const sourceControl: SourceControl = {
    state: () => Promise.resolve({ repository, unfencedBecause: "nobody asks" }),
    ancestry: () => Promise.resolve("unknown"),
  };
  return {
    async sync(root) {
      const checked = await checker.check(root);
      const path = join(root, "state");
      const result = await sync(
        { ...planInput(checked, []), force: false, dryRun: false },
        {
          store: openFileStore({ url: "file:state", path, clock: createFakeClock() }),
          sourceControl,
        },
      );
      if (result.kind !== "applied") throw new Error(`The sync ended as ${result.kind}.`);
    },
    [Symbol.asyncDispose]: () => checker[Symbol.asyncDispose](),
  };
}
