import type { Range } from "../../model/source.ts";
import { createLineIndex } from "../parse/line-index.ts";
import type { YamlComment, YamlComments } from "../parse/yaml-comments.ts";
import { yamlComments } from "../parse/yaml-comments.ts";

/** `# longshore-ignore <code>, <code>: <reason> until <date>`, as it is written. */
export interface Suppression {
  readonly file: string;
  readonly place: /** Findings that start on this line, from 1; `undefined` where nothing follows the comment. */
    | { readonly kind: "line"; readonly line: number | undefined }
    | { readonly kind: "file" }
    /** `longshore-ignore-file` below the first line of content. */
    | { readonly kind: "misplaced" };
  /** Of the comment. */
  readonly range: Range;
  readonly codes: readonly WrittenCode[];
  /** Without the date; empty where there is none. */
  readonly reason: string;
  /** What stands behind "until", where that looks like a date. */
  readonly until?: { readonly text: string; readonly range: Range };
}

export interface WrittenCode {
  readonly name: string;
  readonly range: Range;
}

export interface FileSuppressions {
  readonly suppressions: readonly Suppression[];
  /** The line on which the text starts that a line belongs to: itself, for most. */
  startLine(line: number): number;
}

const WORD = "longshore-ignore";

/** The suppressions of a definition file; `undefined` where it has none. JSON has no comments. */
export function readSuppressions(file: string, text: string): FileSuppressions | undefined {
  if (!text.includes(WORD) || /\.json$/i.test(file)) return undefined;
  const read = yamlComments(text);
  const lines = createLineIndex(text);
  const suppressions = read.comments.flatMap((comment): readonly Suppression[] => {
    const parsed = parseComment(comment.text);
    if (parsed === undefined) return [];
    const range = (start: number, end: number) =>
      lines.range(comment.offset + start, comment.offset + end);
    const { codes, reason, until } = parsed;
    return [
      {
        file,
        place: placeOf(parsed.isFile, comment, read),
        range: range(0, comment.text.length),
        codes: codes.map(({ name, start }) => ({ name, range: range(start, start + name.length) })),
        reason,
        ...(until === undefined
          ? {}
          : {
              until: {
                text: until.text,
                range: range(until.start, until.start + until.text.length),
              },
            }),
      },
    ];
  });
  if (suppressions.length === 0) return undefined;
  return { suppressions, startLine: (line) => read.startLines.get(line) ?? line };
}

function placeOf(
  isFile: boolean,
  { line, alone }: YamlComment,
  { contentLines, startLines }: YamlComments,
): Suppression["place"] {
  const next = contentLines.find((content) => content > line);
  if (isFile) {
    const [first = Number.POSITIVE_INFINITY] = contentLines;
    return { kind: line < first ? "file" : "misplaced" };
  }
  const own = startLines.get(line) ?? line;
  return { kind: "line", line: alone ? next : own };
}

interface PlacedText {
  readonly text: string;
  /** In the comment. */
  readonly start: number;
}

interface ParsedComment {
  readonly isFile: boolean;
  readonly codes: readonly { readonly name: string; readonly start: number }[];
  readonly reason: string;
  readonly until?: PlacedText;
}

const START = /^#+[ \t]*longshore-ignore(-file)?(?![\w-])[ \t]*/;
const CODES = /^[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*/;
const DATE = /(?:^|\s)until\s+(\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?|\d{1,2}\.\d{1,2}\.\d{4})\s*\.?$/i;

/** `undefined` for a comment that is no suppression. */
function parseComment(comment: string): ParsedComment | undefined {
  const start = START.exec(comment);
  if (start === null) return undefined;
  const from = start[0].length;
  const list = CODES.exec(comment.slice(from))?.[0] ?? "";
  const codes = [...list.matchAll(/[\w-]+/g)].map((match) => ({
    name: match[0],
    start: from + match.index,
  }));
  const colon = /^[ \t]*:/.exec(comment.slice(from + list.length));
  const behind = from + list.length + (colon?.[0].length ?? 0);
  // Without a colon the rest may be anything, and is no reason.
  const rest = colon === null ? "" : comment.slice(behind).trimEnd();
  const date = DATE.exec(rest);
  const reason = (date === null ? rest : rest.slice(0, date.index)).trim();
  const isFile = start[1] !== undefined;
  const written = date?.[1];
  if (date === null || written === undefined) return { isFile, codes, reason };
  const at = behind + date.index + date[0].indexOf(written);
  return { isFile, codes, reason, until: { text: written, start: at } };
}
