/**
 * Text that came from files, events or receivers, made safe for where it is shown. Nothing that a
 * stranger wrote is interpreted by a terminal, by GitHub's runner or by Markdown.
 */

// C0 and C1 controls, line and paragraph separators, and the bidirectional controls that reorder
// what a reader sees. Tab and line feed are handled by the callers.
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Control characters as `\u{1b}`, so that a terminal shows them instead of obeying. */
export function visibleText(text: string): string {
  return text.replaceAll(CONTROL, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);
}

/** On one line: line feeds and tabs shown as `\n` and `\t` too. */
export function visibleLine(text: string): string {
  return visibleText(text).replaceAll("\n", "\\n").replaceAll("\t", "\\t");
}

/**
 * Lines that the Actions runner does not take for workflow commands. The runner reads `::name::`
 * after leading white space and the older `##[name]` anywhere in a line, both in any case.
 */
export function logText(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      visibleText(line)
        .replace(/^(\s*):(?=:)/, "$1:\u200b")
        .replaceAll("##[", "#\u200b#["),
    )
    .join("\n");
}

const MARKDOWN_SPECIAL = /[\\`*_{}[\]()<>#+!|&~@$-]/g;

/** Plain text for Markdown and for a table's cell: no markup, no HTML, no mentions, one line. */
export function markdownText(text: string): string {
  return visibleLine(text).replaceAll(
    MARKDOWN_SPECIAL,
    // A character reference is text in GitHub's Markdown, and unlike `\@` starts no mention.
    (char) => `&#${char.charCodeAt(0)};`,
  );
}

/** Inline code for Markdown, in a fence longer than any run of backticks inside; not for a table. */
export function markdownCode(text: string): string {
  const line = visibleLine(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") || line === "" ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Lines of code for Markdown, in a fence longer than any run of backticks inside. */
export function markdownBlock(lines: readonly string[]): readonly string[] {
  const runs = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(Math.max(2, ...runs) + 1);
  return [fence, ...lines.map(visibleLine), fence];
}

/** Inline code for a table's cell, which a `|` would end even inside code. */
export function markdownCodeCell(text: string): string {
  return text.includes("|") ? `<code>${markdownText(text)}</code>` : markdownCode(text);
}
