/** A control character that a terminal obeys; a line feed and a tab are layout. */
export const RAW_CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * The commands that GitHub's runner reads in a step's log, as its `ActionCommand` does: `::name::`
 * after white space, else `##[name]` anywhere in the line, for every line.
 */
export function commandsIn(log: string): readonly WorkflowCommand[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => newForm(line) ?? oldForm(line) ?? []);
}

function newForm(line: string): WorkflowCommand | undefined {
  // .NET's white space; \s lacks U+0085.
  const trimmed = line.replace(/^[\s\u0085]+/, "");
  const match = /^::([^:\s]+)(?: (.*?))?::(.*)$/s.exec(trimmed);
  if (match === null) return undefined;
  const [, command = "", list = "", data = ""] = match;
  const pairs = list
    .split(",")
    .filter((one) => one.includes("="))
    .map((one): [string, string] => {
      const at = one.indexOf("=");
      return [one.slice(0, at).trim(), unescaped(one.slice(at + 1))];
    });
  return { command, properties: Object.fromEntries(pairs), data: unescaped(data) };
}

function oldForm(line: string): WorkflowCommand | undefined {
  const match = /##\[([^\]\s]+)[^\]]*\](.*)/s.exec(line);
  return match === null
    ? undefined
    : { command: match[1] ?? "", properties: {}, data: match[2] ?? "" };
}

function unescaped(text: string): string {
  return text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}
