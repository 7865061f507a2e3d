import { loadJq } from "jq-wasm";
import { bareProgram } from "../../src/adapters/jq/program.ts";
import type { ExpressionOutcome } from "../../src/model/decision.ts";
import type { Json } from "../../src/model/json.ts";

/** What is compared: a value as text, so that the order of its keys counts. */
export type Seen =
  | { readonly kind: "value"; readonly json: string }
  | { readonly kind: "empty" }
  | { readonly kind: "compile-error" }
  | { readonly kind: "error"; readonly message: string };

/**
 * jq's own answer to one expression on one input, with nothing around it but the definitions that
 * neutralise: the first line that it prints, nothing, or the message on its standard error.
 */
export type BareJq = (expression: string, input: Json) => Seen;

const COMPILE_ERROR = 3;

export async function openBareJq(): Promise<BareJq> {
  const jq = await loadJq();
  return (expression, input) => {
    // On the first line, for `$__loc__`.
    const program = bareProgram(expression).replace("\n", " ");
    const { stdout, stderr, exitCode } = jq.raw(JSON.stringify(input), program, ["-c"]);
    if (exitCode === COMPILE_ERROR) return { kind: "compile-error" };
    if (stdout !== "") return { kind: "value", json: canonical(stdout.split("\n", 1)[0] ?? "") };
    if (exitCode === 0) return { kind: "empty" };
    const message = /^jq: error \(at [^)]*\):? ?(.*)$/s.exec(stderr)?.[1] ?? stderr;
    return { kind: "error", message: canonicalMessage(message) };
  };
}

export function seenOf(outcome: ExpressionOutcome | undefined): Seen {
  if (outcome === undefined) throw new Error("no outcome");
  if (outcome.kind === "empty") return outcome;
  if (outcome.kind === "value") return { kind: "value", json: JSON.stringify(outcome.value) };
  const { code, message } = outcome.error;
  if (code === "jq-compile") return { kind: "compile-error" };
  if (code === "jq-runtime") return { kind: "error", message: canonicalMessage(message) };
  return { kind: "error", message: `${code}: ${message}` };
}

/** JSON has more than one way to write a number. */
function canonical(json: string): string {
  return JSON.stringify(JSON.parse(json));
}

const NOT_A_STRING = "(not a string): ";

function canonicalMessage(message: string): string {
  if (!message.startsWith(NOT_A_STRING)) return message.trimEnd();
  return NOT_A_STRING + canonical(message.slice(NOT_A_STRING.length));
}
