import type { Automation } from "./automation.ts";
import type { RuntimeConfig } from "./config.ts";

/** Which repository wrote a row, and the commit it was made from where that is known. */
export interface RowSource {
  /** `owner/name`, or `""` outside a repository with a remote. */
  readonly repository: string;
  readonly commit?: string;
}

/** One published automation in the store. */
export interface SnapshotRow {
  readonly identifier: string;
  /** Of the canonical definition: `sha256:` and 64 hex digits. */
  readonly digest: string;
  /** The definition's file, relative to its repository's root, with `/`. */
  readonly path: string;
  readonly source: RowSource;
  /**
   * What starts it, as `entity/<blueprint>` or `run/<action>` with the identifiers as written: the
   * routes that a change touches are known without reading a definition.
   */
  readonly listensTo: string;
}

/** `snapshot.json`: what the store holds. */
export interface SnapshotFile {
  readonly format: 1;
  /** Over all rows' identifiers, digests and paths, and the runtime configuration. */
  readonly digest: string;
  /** The newest commit that each repository synced: what a later sync must descend from. */
  readonly sources: readonly RowSource[];
  /** The runtime configuration that each repository synced. */
  readonly configs: Readonly<Record<string, RuntimeConfig>>;
  /** Sorted by identifier. */
  readonly automations: readonly SnapshotRow[];
}

/** The snapshot at a revision; `revision` is absent where nothing was ever synced. */
export interface Snapshot {
  readonly revision?: string;
  readonly file: SnapshotFile;
}

/** One automation as the dispatcher reads it. */
export interface RoutedAutomation {
  readonly definition: Automation;
  readonly digest: string;
  /** The repository that synced it: part of its runs' ids, and the key into the route's `configs`. */
  readonly repository: string;
}

/**
 * `routes/entity/<blueprint>.json` and `routes/run/<action>.json`: everything that an event of
 * this target can start, with the automations that listen to those automations' runs (to 5 hops).
 */
export interface RouteFile {
  readonly format: 1;
  readonly configs: Readonly<Record<string, RuntimeConfig>>;
  /** Sorted by identifier. */
  readonly automations: readonly RoutedAutomation[];
}
