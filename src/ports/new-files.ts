/**
 * Makes files below one root. What is there is never changed, but that lines are put to its end;
 * nothing is made through a symbolic link that leads out of the root.
 */
export interface NewFiles {
  /**
   * Makes a file, relative and with `/`, and its folders; `exists` where something of its name is
   * there, also when that came at the same moment.
   *
   * @throws LongshoreError `output-unwritable`.
   */
  create(file: string, text: string): Promise<"created" | "exists">;
  /**
   * Puts a line to the end of a file that has no such line; makes the file where there is none.
   *
   * @throws LongshoreError `output-unwritable`.
   */
  addLine(file: string, line: string): Promise<"created" | "added" | "exists">;
}
