/** A definition file that was found, with its text or why there is none. */
export type FoundFile =
  | { readonly kind: "text"; readonly file: string; readonly text: string }
  | {
      readonly kind: "unreadable";
      readonly file: string;
      readonly code: "file-unreadable" | "file-outside" | "file-too-large" | "file-not-text";
      readonly message: string;
      readonly hint?: string;
    };

/** The named paths alone, or those and all that the configuration covers. */
export type Reads = "named" | "everything";

export interface FindOptions {
  /** Paths a person named: files, directories or globs, relative to the working directory. */
  readonly paths: readonly string[];
  /**
   * Globs, files and folders relative to the root, used for directories and where no path is
   * named; those with a `!` before them exclude. What does not exist is no file.
   */
  readonly globs: readonly string[];
  /** Where no path is named, both are everything. */
  readonly reads: Reads;
  /**
   * Definition files, files of tests (`*.test.*`), or both.
   *
   * @default "definitions"
   */
  readonly kinds?: "definitions" | "tests" | "both";
}

/**
 * Reads definition files below one root.
 *
 * Files come sorted by name, relative to the root with `/`, each once; of the kinds that are
 * asked for, so that a named path of the other kind is none.
 * Symbolic links to files inside the root are read once, as the file they lead to; a link out of
 * the root is `file-outside`. Directory links are not followed.
 */
export interface DefinitionFiles {
  /** Absolute. */
  readonly root: string;
  /**
   * A path or glob that a person named, relative to the root, with `/` and without `..`; `.` for
   * the root itself. Whether it exists is not looked at.
   *
   * @throws LongshoreError `path-outside`, `input-invalid`.
   */
  nameOf(path: string): string;
  /**
   * @throws LongshoreError `path-not-found` where a named path does not exist, `path-outside`
   * where it lies outside the root, `too-many-files` above the limits.
   */
  find(options: FindOptions): Promise<readonly FoundFile[]>;
  /** One file by its path relative to the root; `undefined` where it does not exist. */
  read(file: string): Promise<FoundFile | undefined>;
  /** The same for a file of events, which may be larger than a definition. */
  readEvents(file: string): Promise<FoundFile | undefined>;
}
