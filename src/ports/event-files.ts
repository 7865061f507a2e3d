/**
 * Reads files of recorded events below one root.
 *
 * Implementations hold: names come sorted, relative to the root with `/`; nothing outside the root
 * is read; a text comes piece by piece, so that a large file takes no more memory than a small one.
 */
export interface EventFiles {
  /**
   * The files below a folder whose names end in `.json`, `.jsonl` or `.ndjson`; none where there is
   * no such folder.
   *
   * @throws LongshoreError `file-unreadable`, `too-many-files`.
   */
  list(folder: string): Promise<readonly string[]>;
  /**
   * @throws LongshoreError `event-unreadable`, also for a link and for what is not UTF-8; its
   * message does not name the file, which the caller does.
   */
  read(file: string): AsyncIterable<string>;
}
