/** Keeps events as files below one root; nothing is written through a link that leads out of it. */
export interface SavedEvents {
  /**
   * Keeps a text under a name, relative and with `/`, and makes the folders: whole or not at all.
   * `unchanged` where the same text is there; `exists` where another one is and `replace` is false,
   * also when it came at the same moment.
   *
   * @throws LongshoreError `output-unwritable`.
   */
  save(
    file: string,
    text: string,
    options: { readonly replace: boolean },
  ): Promise<"created" | "replaced" | "unchanged" | "exists">;
}
