import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/report/safe-text.ts
var CONTROL = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g
);
function visibleText(text) {
  return text.replaceAll(CONTROL, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);
}
function visibleLine(text) {
  return visibleText(text).replaceAll(`
`, "\\n").replaceAll("	", "\\t");
}
function logText(text) {
  return text.split(`
`).map(
    (line) => visibleText(line).replace(/^(\s*):(?=:)/, "$1:​").replaceAll("##[", "#​#[")
  ).join(`
`);
}
var MARKDOWN_SPECIAL = /[\\`*_{}[\]()<>#+!|&~@$-]/g;
function markdownText(text) {
  return visibleLine(text).replaceAll(
    MARKDOWN_SPECIAL,
    // A character reference is text in GitHub's Markdown, and unlike `\@` starts no mention.
    (char) => `&#${char.charCodeAt(0)};`
  );
}
function markdownCode(text) {
  let line = visibleLine(text), longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length)), fence = "`".repeat(longest + 1), pad = line.startsWith("`") || line.endsWith("`") || line === "" ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
function markdownCodeCell(text) {
  return text.includes("|") ? `<code>${markdownText(text)}</code>` : markdownCode(text);
}

export {
  visibleText,
  visibleLine,
  logText,
  markdownText,
  markdownCode,
  markdownCodeCell
};
