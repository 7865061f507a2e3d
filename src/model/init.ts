export interface InitFile {
  /** Relative to the root, with `/`. */
  readonly file: string;
  /** `added`: a line was put to the end of what was there. */
  readonly outcome: "created" | "added" | "exists";
}

export interface InitResult {
  /** In the order in which they were made. */
  readonly files: readonly InitFile[];
  /** Why no example was made, where that is so: a full sentence. */
  readonly withoutExamples?: string;
  /** What an example event lies in, where one was made before or now. */
  readonly event?: string;
}

export function changedByInit({ files }: InitResult): boolean {
  return files.some(({ outcome }) => outcome !== "exists");
}
