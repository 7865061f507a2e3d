/** What a library's syntax error means to the person who wrote the file. */
export interface SyntaxMessage {
  readonly message: string;
  readonly hint?: string;
}

interface Rewording {
  readonly code: string;
  /** Of the library's message; any where absent. */
  readonly pattern?: RegExp;
  readonly say: (found: string) => SyntaxMessage;
}

const QUOTE_IT = "Put the value in quotes.";

const UNCLOSED_FLOW = /^(Flow (?:map|sequence)).* end with an? [\]}]/;

function unclosedFlow(what: string): SyntaxMessage {
  return what === "Flow map"
    ? { message: 'An object in braces is not closed with "}".', hint: 'Add the closing "}".' }
    : { message: 'A list in brackets is not closed with "]".', hint: 'Add the closing "]".' };
}

const REWORDINGS: readonly Rewording[] = [
  {
    code: "TAB_AS_INDENT",
    say: () => ({
      message: "A tab is used as indentation, which YAML does not allow.",
      hint: "Replace the tab with spaces.",
    }),
  },
  {
    code: "MISSING_CHAR",
    pattern: /Missing closing (["'])/,
    say: (quote) => ({
      message: `A string is not closed: its ending ${quote === '"' ? "double" : "single"} quote is missing.`,
      hint: `Add the closing ${quote}.`,
    }),
  },
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    pattern: /Nested mappings/,
    say: () => ({
      message: 'A plain value holds ": ", which starts another key.',
      hint: QUOTE_IT,
    }),
  },
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    say: () => ({ message: "A list stands where a key was expected." }),
  },
  {
    code: "MULTILINE_IMPLICIT_KEY",
    say: () => ({
      message: "A key must stand on one line, with its colon.",
      hint: 'Add the missing ":" or quote the value above.',
    }),
  },
  {
    code: "MISSING_CHAR",
    pattern: /Implicit map keys need to be followed by map values/,
    say: () => ({
      message: "A key has no colon behind it.",
      hint: 'Write "key: value", with a space after the colon.',
    }),
  },
  {
    code: "MISSING_CHAR",
    pattern: UNCLOSED_FLOW,
    say: unclosedFlow,
  },
  {
    code: "BAD_INDENT",
    pattern: UNCLOSED_FLOW,
    say: unclosedFlow,
  },
  {
    code: "MISSING_CHAR",
    pattern: /Missing , /,
    say: () => ({ message: "A comma is missing between two items." }),
  },
  {
    code: "BAD_SCALAR_START",
    pattern: /cannot start with (.*)/,
    say: (what) => ({ message: `A plain value cannot start with ${what}.`, hint: QUOTE_IT }),
  },
  {
    code: "BAD_DQ_ESCAPE",
    pattern: /Invalid escape sequence (.*)/s,
    say: (written) => ({
      message: `The escape "${written}" does not exist in a double-quoted string.`,
      hint: "Double the backslash, or use single quotes.",
    }),
  },
  {
    code: "TAG_RESOLVE_FAILED",
    pattern: /Unresolved tag: (.*)/s,
    say: (tag) => ({
      message: `The tag "${tag.replace("tag:yaml.org,2002:", "!!")}" is not supported: a definition is plain data.`,
      hint: "Remove the tag.",
    }),
  },
  {
    code: "UNEXPECTED_TOKEN",
    pattern: /at node end/,
    say: () => ({ message: "Something stands after the end of a value.", hint: QUOTE_IT }),
  },
  {
    code: "BAD_INDENT",
    pattern: /All (mapping|sequence) items/,
    say: (what) => ({
      message: `${what === "mapping" ? "The keys of an object" : "The items of a list"} must start at the same column.`,
      hint: "Indent the line like the ones around it.",
    }),
  },
];

export function describeYamlError(code: string, message: string): SyntaxMessage {
  for (const { code: wanted, pattern, say } of REWORDINGS) {
    if (wanted !== code) continue;
    const match = pattern === undefined ? [""] : pattern.exec(message);
    if (match !== null) return say(match[1] ?? "");
  }
  return { message: message.endsWith(".") ? message : `${message}.` };
}
