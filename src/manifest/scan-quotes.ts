/** A single-quoted stretch of jq, its quotes included; in UTF-16 code units from 0, `end` exclusive. */
export interface QuotedStretch {
  readonly start: number;
  readonly end: number;
}

export interface ScannedQuotes {
  /** What an author meant as strings. jq has none with single quotes, so its lexer cannot say. */
  readonly stretches: readonly QuotedStretch[];
  /** Single quotes within double-quoted strings. */
  readonly inStrings: readonly number[];
}

/** Finds single quotes in jq outside comments, in one pass. */
export function scanQuotes(source: string): ScannedQuotes {
  const stretches: QuotedStretch[] = [];
  const inStrings: number[] = [];
  // Open brackets of each interpolation that is being read; the outermost is the program.
  const depths = [0];
  let inString = false;
  for (let index = 0; index < source.length; index += 1) {
    const char = source[index];
    if (inString) {
      if (char === "'") inStrings.push(index);
      else if (char === '"') inString = false;
      else if (char === "\\") {
        index += 1;
        if (source[index] !== "(") continue;
        depths.push(0);
        inString = false;
      }
    } else if (char === '"') inString = true;
    else if (char === "'") {
      const close = source.indexOf("'", index + 1);
      const end = close === -1 ? source.length : close + 1;
      stretches.push({ start: index, end });
      index = end - 1;
    } else if (char === "#") index = endOfComment(source, index);
    else if (char === "(") depths.push((depths.pop() ?? 0) + 1);
    else if (char === ")") {
      const depth = depths.pop() ?? 0;
      inString = depth === 0 && depths.length > 0;
      if (!inString) depths.push(Math.max(0, depth - 1));
    }
  }
  return { stretches, inStrings };
}

/** Of a comment's last character; a backslash before the line's end continues it. */
function endOfComment(source: string, from: number): number {
  let index = from;
  while (index < source.length && source[index] !== "\n") {
    if (source[index] === "\\") index += source.startsWith("\r\n", index + 1) ? 2 : 1;
    index += 1;
  }
  return index;
}
