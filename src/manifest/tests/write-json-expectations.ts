import { applyEdits, modify } from "jsonc-parser";
import type { ExpectationChange } from "./expectation-change.ts";

/** Each expectation written anew, in the file's own indentation. */
export function writeJsonExpectations(text: string, changes: readonly ExpectationChange[]): string {
  const indentation = /^[ \t]+/m.exec(text)?.[0] ?? "  ";
  const formattingOptions = {
    insertSpaces: !indentation.startsWith("\t"),
    tabSize: indentation.startsWith("\t") ? 1 : indentation.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
  return changes.reduce(
    (written, { index, after }) =>
      applyEdits(
        written,
        modify(written, ["cases", index, "expect"], after, { formattingOptions }),
      ),
    text,
  );
}
