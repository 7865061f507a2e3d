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
import type { HttpErrorCode, HttpOutcome } from "../src/ports/http-client.ts";
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

/** What can go wrong with a call, and whether nothing of it was sent then. */
const HTTP_ERRORS: Readonly<
  Record<HttpErrorCode, { readonly what: string; readonly unsent: boolean }>
> = {
  "dns-failed": { what: "its name has no address", unsent: true },
  "connect-failed": { what: "nothing listens, or no way leads there", unsent: true },
  "tls-failed": { what: "its certificate is not trusted, or not for its name", unsent: true },
  timeout: { what: "no first byte, or no end of the answer, in time", unsent: false },
  "connection-reset": { what: "the connection ends before the answer", unsent: false },
  "response-invalid": {
    what: "the answer is not HTTP, or its headers are too long",
    unsent: false,
  },
  "broker-failing": { what: "a broker cannot store the message", unsent: false },
  "broker-refused": { what: "a broker refuses the message", unsent: false },
  "egress-refused": { what: "an address that must not be called", unsent: true },
  aborted: { what: "the process is asked to stop", unsent: false },
};

const ENDINGS: Readonly<Record<Verdict, string>> = {
  delivered: "`delivered`",
  retry: "sent again",
  terminal: "`dead`",
  unknown: "`dead` (`unknown`)",
  refused: "`failed`",
  aborted: "ended at once",
};

function deliveryEndings(): string {
  const endings = (outcome: HttpOutcome): readonly string[] =>
    [true, false].map((repeatable) => ENDINGS[verdictOf(outcome, repeatable)]);
  const answered = (status: number, headers = {}): HttpOutcome => ({
    kind: "response",
    response: { status, headers, body: new Uint8Array(), truncated: false },
  });
  const byEndings = Map.groupBy(
    Array.from({ length: 400 }, (_, index) => 200 + index),
    (status) => endings(answered(status)).join(" | "),
  );
  const answers = [...byEndings].map(([cells, statuses]) => [statusWords(statuses), cells]);
  const limited = ["403 with `Retry-After`", ...endings(answered(403, { "retry-after": "1" }))];
  const errors = Object.entries(HTTP_ERRORS).map(([code, { what, unsent }]) => {
    const outcome = { kind: "error", code: code as HttpErrorCode, message: "", unsent } as const;
    const [message = "", workflow = ""] = endings(outcome);
    // No workflow is started through a broker.
    return [`${what} (\`${code}\`)`, message, code.startsWith("broker-") ? "–" : workflow];
  });
  const rows = table(
    ["answer or fault", "webhook, message, entity", "workflow, pipeline"],
    [...answers, limited, ...errors],
  );
  return `${rows}\n\n${scheduleSentence()}`;
}

function scheduleSentence(): string {
  const { delivery } = DEFAULT_RUNTIME_CONFIG;
  const waits = Array.from({ length: delivery.attempts - 1 }, (_, index) =>
    String(delayBefore(index + 2, delivery, undefined, 0.5) / 1_000),
  );
  const schedule = `${waits.slice(0, -1).join(", ")} and ${waits.at(-1)} seconds (±20 %)`;
  return `*Sent again* means after ${schedule}, or as long as a \`Retry-After\` of at most ${MAX_RETRY_AFTER_MS / 1_000} seconds says, for ${delivery.totalMs / 1_000} seconds in all; then the run is \`dead\`. Redirects are not followed.`;
}

/** As in "408, 5xx" and "3xx, other 4xx". */
function statusWords(statuses: readonly number[]): string {
  return [2, 3, 4, 5]
    .flatMap((hundred) => {
      const some = statuses.filter((status) => Math.floor(status / 100) === hundred);
      if (some.length === 100) return [`${hundred}xx`];
      return some.length > 50 ? [`other ${hundred}xx`] : some.map(String);
    })
    .join(", ");
}

/** Of the last run of the bench. */
function budgets(): string {
  const results = readFileSync(`${root}bench/results.md`, "utf8");
  const lines = /<!-- budgets -->\n([\s\S]*?)\n<!-- \/budgets -->/.exec(results)?.[1];
  if (lines === undefined) throw new Error("bench/results.md has no table of budgets.");
  return lines;
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
    budgets: budgets(),
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
