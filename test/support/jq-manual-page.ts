export interface ManualExample {
  readonly program: string;
  /** JSON text. */
  readonly input: string;
}

const PROGRAM = /^jq (?:--\S+ )?'(.*)'$/;

/**
 * The examples of jq's manual page, from its roff source: a line with the command, one with the
 * input, one with `=>` and the outputs. The page is the system's, of whatever version: what is
 * expected is asked of the jq that is tested.
 */
export function parseManualPage(source: string): readonly ManualExample[] {
  const lines = source.split("\n").map(plainText);
  return lines.flatMap((line, index) => {
    const program = PROGRAM.exec(line)?.[1];
    const input = lines[index + 1]?.trim();
    const outputs = lines[index + 2];
    if (program === undefined || input === undefined || !outputs?.startsWith("=>")) return [];
    return isJson(input) ? [{ program, input }] : [];
  });
}

function plainText(line: string): string {
  return line
    .replaceAll(/\\(?:f[A-Z]|&)/g, "")
    .replaceAll(/\\\(aq/g, "'")
    .replaceAll(/\\(.)/g, (_, character: string) => (character === "e" ? "\\" : character));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
