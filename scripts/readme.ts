// Writes what stands in the code as well: the README's tables of inputs, outputs and codes, and the
// page on the format. With `--check` it fails when a page differs.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Verdict } from "../src/delivery/retry-policy.ts";
import { delayBefore, MAX_RETRY_AFTER_MS, verdictOf } from "../src/delivery/retry-policy.ts";
import { DIAGNOSTIC_CODES } from "../src/errors/codes.ts";
import {
  EXPRESSION_TIMEOUT_MS,
  JQ_MEMORY_BYTES,
  MAX_EVENT_DEPTH,
  MAX_EXPRESSION_BYTES,
  MAX_OUTPUT_BYTES,
} from "../src/errors/limits.ts";
import { ERROR_CODES } from "../src/errors/longshore-error.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../src/model/config.ts";
import type { HttpErrorCode } from "../src/ports/http-client.ts";
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

/** What the network can do to a call. */
const HTTP_ERRORS: Readonly<Record<HttpErrorCode, string>> = {
  "dns-failed": "its name has no address",
  "connect-failed": "nothing listens, or no way leads there",
  "tls-failed": "its certificate is not for its name, or not trusted",
  timeout: "no connection, no first byte or no end of the answer in time",
  "connection-reset": "the connection ends before the answer does",
  "response-invalid": "the answer is not HTTP, or has more than 16 KiB of headers",
  "broker-failing": "a broker could not store the message",
  "broker-refused": "a broker refuses the message",
  "egress-refused": "an address that must not be called, also after an attempt",
  aborted: "the process is asked to stop",
};

function deliveryEndings(): string {
  const { attempts, delaysMs, totalMs } = DEFAULT_RUNTIME_CONFIG.delivery;
  const seconds = Array.from({ length: attempts - 1 }, (_, index) =>
    String(delayBefore(index + 2, { attempts, delaysMs, totalMs }, undefined, 0.5) / 1_000),
  );
  const waits = `${seconds.slice(0, -1).join(", ")} and ${seconds.at(-1)} s`;
  const words: Readonly<Record<Verdict, string>> = {
    delivered: "delivered",
    retry: `sent again after ${waits} (±20 %), or after a \`Retry-After\` of up to ${MAX_RETRY_AFTER_MS / 1_000} s, for ${totalMs / 1_000} s in all; then \`dead\``,
    terminal: "`dead`: the answer is final, and redirects are not followed",
    unknown: "`dead`, with the code `unknown`",
    refused: "`failed` where nothing was sent before: there is no second try",
    aborted: "ended at once",
  };
  const again = "as above";
  const rows = (["delivered", "retry", "terminal"] as const).map((verdict) => [
    statusesOf(verdict),
    words[verdict],
  ]);
  const errors = Object.entries(HTTP_ERRORS).map(([code, what]) => {
    const verdict = verdictOf({ kind: "error", code: code as HttpErrorCode, message: "" }, true);
    return [`${what} (\`${code}\`)`, verdict === "retry" ? `sent again, ${again}` : words[verdict]];
  });
  const limited = ["403 with `Retry-After`", `sent again, ${again}`];
  return table(["answer or fault", ""], [...rows, limited, ...errors]);
}

/** As in "408, 425, 429, 5xx". */
function statusesOf(verdict: Verdict): string {
  return [2, 3, 4, 5]
    .flatMap((hundred) => {
      const all = Array.from({ length: 100 }, (_, index) => hundred * 100 + index);
      const some = all.filter((status) => {
        const response = { status, headers: {}, body: new Uint8Array(), truncated: false };
        return verdictOf({ kind: "response", response }, true) === verdict;
      });
      if (some.length === all.length) return [`${hundred}xx`];
      return some.length > all.length / 2 ? [`other ${hundred}xx`] : some.map(String);
    })
    .join(", ");
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
    "delivery-endings": deliveryEndings(),
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
