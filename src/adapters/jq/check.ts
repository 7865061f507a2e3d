import type { ExpressionError } from "../../model/decision.ts";
import type { JqCheck } from "../../ports/jq-engine.ts";
import { compileError, firstReason, parseCompileErrors } from "./compile-errors.ts";
import type { EngineLimits } from "./limits.ts";
import { errorOfEnd } from "./outcome.ts";
import type { CallResult, JqProcess } from "./process.ts";
import type { Program } from "./program.ts";
import { bareProgram, buildProgram } from "./program.ts";

/** Whether each of these compiles. They are distinct, passed the screen and fit one program. */
export function checkChunk(
  chunk: readonly string[],
  process: JqProcess,
  limits: EngineLimits,
): Promise<ReadonlyMap<string, JqCheck>> {
  return checkChunks([chunk], process, limits);
}

/** The same, of the expressions of a program that is known not to compile as a whole. */
export function checkFailed(
  program: Program,
  result: CallResult,
  process: JqProcess,
  limits: EngineLimits,
): Promise<ReadonlyMap<string, JqCheck>> {
  return checkChunks(split(program, result), process, limits);
}

async function checkChunks(
  chunks: readonly (readonly string[])[],
  process: JqProcess,
  limits: EngineLimits,
): Promise<ReadonlyMap<string, JqCheck>> {
  const checks = new Map<string, JqCheck>();
  const work = [...chunks];
  for (let chunk = work.pop(); chunk !== undefined; chunk = work.pop()) {
    const program = buildProgram([chunk]);
    const result = await process.call(
      { kind: "run", program: program.source, input: "" },
      { compileTimeoutMs: compileTimeoutMs(chunk.length, limits) },
    );
    const [only] = chunk;
    if (compiles(result)) {
      for (const expression of chunk) checks.set(expression, { kind: "ok" });
    } else if (chunk.length === 1 && only !== undefined) {
      const error = await reasonAlone(only, result, process, limits);
      checks.set(only, { kind: "error", error });
    } else {
      work.push(...split(program, result));
    }
  }
  return checks;
}

/** Many together are given less: whichever takes its time is then compiled alone, with all of it. */
export function compileTimeoutMs(expressions: number, limits: EngineLimits): number {
  return expressions === 1 ? limits.timeoutMs : Math.ceil(limits.timeoutMs / 4);
}

function compiles(result: CallResult): boolean {
  return result.compiled && result.end.kind === "ended";
}

/** The expressions that jq's own errors point at. */
function blamed(program: Program, result: CallResult): ReadonlySet<string> {
  if (result.end.kind !== "ended") return new Set();
  const lines = parseCompileErrors(result.end.stderr).map((error) => error.line);
  return new Set(
    program.segments
      .filter(({ firstLine, lastLine }) =>
        lines.some((line) => line >= firstLine && line <= lastLine),
      )
      .map((segment) => segment.expression),
  );
}

/** Each blamed expression alone and the others together; all alone where nobody is to blame. */
function split(program: Program, result: CallResult): readonly (readonly string[])[] {
  const suspects = blamed(program, result);
  const others: string[] = [];
  const alone: string[][] = [];
  for (const expression of new Set(program.segments.map((segment) => segment.expression))) {
    if (suspects.size === 0 || suspects.has(expression)) alone.push([expression]);
    else others.push(expression);
  }
  return others.length === 0 ? alone : [...alone, others];
}

async function reasonAlone(
  expression: string,
  wrapped: CallResult,
  process: JqProcess,
  limits: EngineLimits,
): Promise<ExpressionError> {
  if (wrapped.end.kind !== "ended") return errorOfEnd(wrapped.end, limits);
  // Without the wrapping, jq's words and places are about the expression only.
  const bare = await process.call(
    { kind: "run", program: bareProgram(expression), input: "" },
    { compileTimeoutMs: limits.timeoutMs },
  );
  if (bare.end.kind === "ended" && !bare.compiled) {
    return compileError(expression, bare.end.stderr);
  }
  return { code: "jq-compile", message: firstReason(wrapped.end.stderr) };
}
