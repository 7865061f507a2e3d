/** What a program printed for one input: a line per expression that got an answer. */
export type Section = readonly string[];

/** Splits a program's output by input; a last line without its end is left out. */
export function parseSections(output: string): readonly Section[] {
  const sections: string[][] = [];
  const lines = output.split("\n");
  lines.pop();
  for (const line of lines) {
    if (line === "0") sections.push([]);
    else sections.at(-1)?.push(line);
  }
  return sections;
}
