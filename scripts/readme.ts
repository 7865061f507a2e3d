// Writes what stands in the code as well: the README's tables of inputs, outputs and codes, and the
// page on the format. With `--check` it fails when a page differs.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { DIAGNOSTIC_CODES } from "../src/errors/codes.ts";
import {
  EXPRESSION_TIMEOUT_MS,
  JQ_MEMORY_BYTES,
  MAX_EVENT_DEPTH,
  MAX_EXPRESSION_BYTES,
  MAX_OUTPUT_BYTES,
} from "../src/errors/limits.ts";
import { ERROR_CODES } from "../src/errors/longshore-error.ts";
import { formatPage } from "./format-page.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

function actionFile(file: string): ActionFile {
  return parse(readFileSync(`${root}${file}`, "utf8"));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function inputs(file: string): string {
  const rows = Object.entries(actionFile(file).inputs).map(([name, input]) => {
    const fallback =
      input.default === undefined || input.default === "" ? "" : `\`${input.default}\``;
    return [`\`${name}\``, fallback, input.description];
  });
  return table(["input", "default", ""], rows);
}

function outputs(file: string): string {
  const rows = Object.entries(actionFile(file).outputs).map(([name, output]) => [
    `\`${name}\``,
    output.description,
  ]);
  return table(["output", ""], rows);
}

function codes(): string {
  const rows = Object.entries(DIAGNOSTIC_CODES).map(([code, { severity, summary }]) => [
    `\`${code}\``,
    severity,
    summary,
  ]);
  return table(["code", "severity", ""], rows);
}

function errors(): string {
  const rows = Object.entries(ERROR_CODES).map(([code, exit]) => [`\`${code}\``, String(exit)]);
  return table(["code", "exit"], rows);
}

function jqLimits(): string {
  const mebibytes = (bytes: number) => `${bytes / 1024 ** 2} MiB`;
  return table(
    ["limit", "", "beyond it"],
    [
      ["one expression", `${MAX_EXPRESSION_BYTES / 1024} KiB`, "`jq-too-long`"],
      ["one expression on one event", `${EXPRESSION_TIMEOUT_MS / 1_000} s`, "`jq-timeout`"],
      ["memory", mebibytes(JQ_MEMORY_BYTES), "`jq-memory`"],
      ["its value, as JSON", mebibytes(MAX_OUTPUT_BYTES), "`jq-output-too-large`"],
      ["nesting of an event", `${MAX_EVENT_DEPTH} levels`, "the event is refused"],
      ["recursion", "jq's stack, 1 MiB", "`jq-aborted`"],
    ],
  );
}

/** Every generated table by the name of its markers. */
export function readmeTables(): Readonly<Record<string, string>> {
  return {
    "action-inputs": inputs("action.yml"),
    "action-outputs": outputs("action.yml"),
    "dispatch-inputs": inputs("dispatch/action.yml"),
    "dispatch-outputs": outputs("dispatch/action.yml"),
    diagnostics: codes(),
    errors: errors(),
    "jq-limits": jqLimits(),
  };
}

/** The README with every `<!-- name -->…<!-- /name -->` filled in; a missing pair is an error. */
export function fillReadme(readme: string): string {
  let text = readme;
  for (const [name, content] of Object.entries(readmeTables())) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [start, end] = [text.indexOf(open), text.indexOf(close)];
    if (start === -1 || end < start) throw new Error(`README.md has no ${open} … ${close}.`);
    text = `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
  }
  return text;
}

/** The pages as they should be, by path relative to the root. */
export function documentationPages(): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", fillReadme(readFileSync(`${root}README.md`, "utf8"))],
    ["docs/format.md", formatPage()],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [page, text] of documentationPages()) {
    const file = `${root}${page}`;
    if (!process.argv.includes("--check")) writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text) {
      console.error(`${page} differs from the code. Run npm run readme.`);
      process.exitCode = 1;
    }
  }
}
