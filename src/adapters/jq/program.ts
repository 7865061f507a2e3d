/**
 * One jq program for many expressions. For every input it prints a line `0`, then one line for each
 * expression: `[value]`, `[]` for no output, `{"e": …}` for an error.
 */

export interface Segment {
  readonly expression: string;
  /** First and last line of the expression and what closes it, from 1, both included. */
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface Program {
  readonly source: string;
  readonly segments: readonly Segment[];
}

/** A program that waits in its thread for the next input. */
export interface OpenProgram extends Program {
  readonly id: number;
  readonly groups: readonly (readonly string[])[];
}

/** What an input of a program with several groups looks like. */
export function programInput(groups: number, group: number, input: string): string {
  return groups === 1 ? input : `[${group},${input}]`;
}

/**
 * Every group is a list of expressions with balanced brackets; an input runs the expressions of its
 * own group only. A program of a single expression has it start on its first line, so that
 * `$__loc__` is what it is in jq.
 *
 * @param hasOneOutput - whether an expression certainly gives one output at most.
 */
export function buildProgram(
  groups: readonly (readonly string[])[],
  hasOneOutput: (expression: string) => boolean = () => false,
): Program {
  const expressions = groups.flat();
  const name = unusedName(expressions);
  const segments: Segment[] = [];
  let source = neutralise(expressions) + definitions(name);
  let line = 1;

  function append(text: string): void {
    source += text;
    line += text.split("\n").length - 1;
  }

  function appendGroup(group: readonly string[]): void {
    append("0");
    for (const expression of group) {
      const wrapping = hasOneOutput(expression) ? `${name}o` : name;
      append(expressions.length === 1 ? `, ${wrapping}((` : `,\n${wrapping}((\n`);
      const firstLine = line;
      // Two line ends: a comment whose last character is a backslash swallows one.
      append(`${expression}\n\n))`);
      segments.push({ expression, firstLine, lastLine: line });
    }
  }

  function appendChoice(from: number, to: number): void {
    if (to - from === 1) {
      appendGroup(groups[from] ?? []);
      return;
    }
    const middle = Math.floor((from + to) / 2);
    append(`if $${name} < ${middle} then `);
    appendChoice(from, middle);
    append(" else ");
    appendChoice(middle, to);
    append(" end");
  }

  if (groups.length > 1) append(`.[0] as $${name} | .[1] | `);
  appendChoice(0, groups.length);
  return { source, segments };
}

/**
 * The first thing that an expression says, output or error, is thrown out of it, and evaluation ends
 * there. jq's own `first` leaves by a `break`, which has two faults: an author can forge one, and a
 * `?//` takes it for an error of its body and tries the next alternative. Here the first thing is
 * kept, and thrown again whatever an alternative says after it.
 *
 * An expression that says one thing at most needs none of that, which is half of what it costs.
 */
function definitions(name: string): string {
  return `def ${name}o(f): try [f] catch {e: .}; def ${name}(f): try foreach ((try (f | [.]) catch {e: .}), []) as $said (null; . // $said; error(.)) catch .; `;
}

/** The expression as it stands, from the second line on: what jq says of it is about nothing else. */
export function bareProgram(expression: string): string {
  return `${neutralise([expression])}\n${expression}`;
}

/** Whether an expression can tell which program it stands in: by its line, or by jq's own labels. */
export function needsOwnProgram(expression: string): boolean {
  return expression.includes("__loc__") || expression.includes("__jq");
}

/** A name that no expression of the program can use: it occurs in none of them. */
function unusedName(expressions: readonly string[]): string {
  let number = 0;
  while (expressions.some((expression) => expression.includes(`__ls${number}`))) number += 1;
  return `__ls${number}`;
}

/** Built-ins that reach out of the expression, by the text that gives their use away. */
const NEUTRALISED: readonly (readonly [text: string, definition: string])[] = [
  ["halt", 'def halt: error("halt is not available");'],
  ["halt_error", 'def halt_error: error("halt_error is not available");'],
  ["halt_error", 'def halt_error($code): error("halt_error is not available");'],
  // The event is the only input there is.
  ["input", 'def input: error("No more inputs");'],
  ["inputs", "def inputs: empty;"],
  ["input_filename", "def input_filename: null;"],
  ["input_line_number", "def input_line_number: 0;"],
  ["debug", "def debug: .;"],
  ["debug", "def debug(f): (f | empty), .;"],
  ["stderr", "def stderr: .;"],
  ["env", "def env: {};"],
  ["get_search_list", "def get_search_list: [];"],
  ["modulemeta", 'def modulemeta: error("modulemeta is not available");'],
  ["$ENV", "{} as $ENV |"],
];

function neutralise(expressions: readonly string[]): string {
  return NEUTRALISED.filter(([text]) => expressions.some((expression) => expression.includes(text)))
    .map(([, definition]) => `${definition} `)
    .join("");
}
