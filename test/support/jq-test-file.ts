export interface JqExample {
  readonly program: string;
  /** JSON text. */
  readonly input: string;
  /** JSON texts; none for a program without output, and for one that fails. */
  readonly outputs: readonly string[];
}

/**
 * The examples of a file in the format of jq's own tests: a line with the program, one with the
 * input, one for each output, an empty line. Lines that start with `#` between them, and what must
 * not compile (`%%FAIL`), are passed over.
 */
export function parseJqTests(text: string): readonly JqExample[] {
  const blocks = text.split(/\n(?:[ \t]*\n)+/).map((block) => block.split("\n"));
  return blocks.flatMap((block) => {
    const start = block.findIndex((line) => line !== "" && !line.startsWith("#"));
    const [program, input, ...outputs] = start === -1 ? [] : block.slice(start);
    if (program === undefined || input === undefined || program.startsWith("%%FAIL")) return [];
    return [
      { program, input, outputs: outputs.filter((line) => line !== "" && !line.startsWith("#")) },
    ];
  });
}
