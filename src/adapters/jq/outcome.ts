import type { ExpressionError, ExpressionOutcome } from "../../model/decision.ts";
import type { Json } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import { textNestsDeeper } from "../../model/json-depth.ts";
import type { EngineLimits } from "./limits.ts";
import type { CallEnd } from "./process.ts";

/** What most conditions say, without being parsed each time. */
const USUAL: ReadonlyMap<string, ExpressionOutcome> = new Map<string, ExpressionOutcome>([
  ["[]", { kind: "empty" }],
  ["[true]", { kind: "value", value: true }],
  ["[false]", { kind: "value", value: false }],
  ["[null]", { kind: "value", value: null }],
]);

/** The outcome that a line of output stands for. */
export function outcomeOfLine(line: string, limits: EngineLimits): ExpressionOutcome {
  const usual = USUAL.get(line);
  if (usual !== undefined) return usual;
  const tooLarge = largeness(line, limits);
  if (tooLarge !== undefined) return failed({ code: "jq-output-too-large", message: tooLarge });
  const parsed = parseJqJson(line);
  if (Array.isArray(parsed)) return { kind: "value", value: parsed[0] ?? null };
  const thrown = isJsonObject(parsed) ? (parsed["e"] ?? null) : null;
  return failed({ code: "jq-runtime", message: runtimeMessage(thrown) });
}

/** The outcome of an expression whose call, with nothing else in it, did not give a line. */
export function outcomeOfEnd(end: CallEnd, limits: EngineLimits): ExpressionOutcome {
  return failed(errorOfEnd(end, limits));
}

export function errorOfEnd(end: CallEnd, limits: EngineLimits): ExpressionError {
  if (end.kind === "timeout") {
    return {
      code: "jq-timeout",
      message: `The expression did not end within ${seconds(limits.timeoutMs)}.`,
    };
  }
  if (end.kind === "ended") {
    const message = /^jq: error \(at [^)]*\):? (.*)/s.exec(end.stderr)?.[1] ?? end.stderr;
    if (message !== "") return { code: "jq-runtime", message };
    return { code: "jq-aborted", message: `jq ended with exit code ${end.exitCode}.` };
  }
  switch (end.reason) {
    case "memory":
      return {
        code: "jq-memory",
        message: `The expression needs more memory than ${mebibytes(limits.memoryBytes)}.`,
      };
    case "stack":
      return { code: "jq-aborted", message: "The expression nests or recurses too deep for jq." };
    case "output":
      return { code: "jq-output-too-large", message: largerThan(limits) };
    case "aborted":
      return { code: "jq-aborted", message: `jq stopped: ${end.message}` };
  }
}

export function failed(error: ExpressionError): ExpressionOutcome {
  return { kind: "error", error };
}

/** As jq prints an uncaught error. */
function runtimeMessage(thrown: Json): string {
  return typeof thrown === "string" ? thrown : `(not a string): ${JSON.stringify(thrown)}`;
}

function largeness(line: string, limits: EngineLimits): string | undefined {
  // The wrapping's two brackets are not the value's.
  if (line.length - 2 > limits.outputBytes || Buffer.byteLength(line) - 2 > limits.outputBytes) {
    return largerThan(limits);
  }
  if (line.length > 2 * limits.depth && textNestsDeeper(line, limits.depth + 1)) {
    return `The expression's value is nested deeper than ${limits.depth} levels.`;
  }
  return undefined;
}

const HUGE_NUMBER = /[eE]\+?\d{3}/;

function parseJqJson(line: string): Json {
  // jq keeps the digits of a literal that no double can hold; its arithmetic gives the largest one.
  if (HUGE_NUMBER.test(line)) {
    return JSON.parse(line, (_key, value: unknown) => {
      return typeof value === "number" && !Number.isFinite(value)
        ? Math.sign(value) * Number.MAX_VALUE
        : value;
    });
  }
  return JSON.parse(line);
}

function largerThan(limits: EngineLimits): string {
  return `The expression's value is larger than ${mebibytes(limits.outputBytes)}.`;
}

function seconds(ms: number): string {
  return ms % 1_000 === 0 ? `${ms / 1_000} s` : `${ms} ms`;
}

function mebibytes(bytes: number): string {
  const mebibyte = 1024 * 1024;
  return bytes % mebibyte === 0 ? `${bytes / mebibyte} MiB` : `${bytes} bytes`;
}
