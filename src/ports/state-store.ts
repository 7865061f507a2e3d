/** A file of the store at a revision; both are absent where there is nothing. */
export interface StoredFile {
  /** The revision that was read; `undefined` for a store that was never written. */
  readonly revision: string | undefined;
  /** `undefined` where the file does not exist at that revision. */
  readonly text: string | undefined;
}

export interface StoredFiles {
  readonly revision: string | undefined;
  /** One entry per path asked for. */
  readonly files: ReadonlyMap<string, string | undefined>;
}

/** A file with others that came with it. */
export interface StoredFileWith extends StoredFile {
  /** Those of the others that were read, of the same revision. */
  readonly along: ReadonlyMap<string, string | undefined>;
}

export interface StoreRevision {
  readonly revision: string;
  readonly message: string;
  /** ISO 8601, UTC. */
  readonly committedAt: string;
  /** Who made it, where the store knows. */
  readonly author?: string;
}

/** The paths of all files of a revision, sorted. */
export interface StoredPaths {
  /** `undefined` for a store that was never written. */
  readonly revision: string | undefined;
  readonly paths: readonly string[];
}

export interface Commit {
  /** The head that the change was made from; `undefined` for a store that was never written. */
  readonly expectedRevision: string | undefined;
  /** Whole new texts by path: relative, with `/`, without `.` or `..` parts. */
  readonly puts: ReadonlyMap<string, string>;
  readonly deletes: readonly string[];
  /** One line. */
  readonly message: string;
}

export type CommitResult =
  | { readonly kind: "committed"; readonly revision: string }
  /** The head is another than expected; nothing was changed. */
  | { readonly kind: "conflict"; readonly revision: string | undefined };

/**
 * Reads a versioned set of files with one head.
 *
 * Implementations hold, and the contract suite tests: a reader sees whole commits only; a revision
 * that was once readable stays so; an unreachable or damaged store is an error
 * (`store-unreadable`, `store-corrupt`), never "empty".
 */
export interface StateReader {
  /** The store's URL as a person wrote it, for messages. */
  readonly url: string;
  /** The head; `undefined` for a store that was never written. */
  head(): Promise<string | undefined>;
  /**
   * One file, at the head or at a revision. One access for stores that count them.
   *
   * @throws LongshoreError `store-unreadable`, `store-corrupt`; a revision that does not exist is
   * `store-unreadable`.
   */
  read(path: string, revision?: string): Promise<StoredFile>;
  /**
   * One file at the head, and those of others that come with it for nothing: a store that counts
   * accesses brings what fits into this one, another store none.
   *
   * @param likely - the paths that the caller is likely to read next; not called for nothing.
   */
  readWith(path: string, likely: () => readonly string[]): Promise<StoredFileWith>;
  /** Several files, all of the same revision. One access for stores that count them, for up to 100. */
  readMany(paths: readonly string[], revision?: string): Promise<StoredFiles>;
  /** Whether there is such a file, at the head or at a revision, however large it is. */
  has(path: string, revision?: string): Promise<boolean>;
  /** Every file, at the head or at a revision. One access for stores that count them. */
  list(revision?: string): Promise<StoredPaths>;
  /** Newest first, at most `limit` (from 1). */
  revisions(limit: number): Promise<readonly StoreRevision[]>;
}

/**
 * A {@link StateReader} that can be written by compare-and-swap.
 *
 * A commit makes one new revision with all of its puts and deletes, or changes nothing. A writer
 * killed at any instruction leaves the old head or the new one. Deleting a file that is not there
 * is no error. A path that is both put and deleted is `input-invalid`.
 */
export interface StateStore extends StateReader {
  /** @throws LongshoreError `store-unwritable`, `store-corrupt`, `input-invalid`. */
  commit(commit: Commit): Promise<CommitResult>;
}
