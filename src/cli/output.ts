import type { Paint } from "../report/paint.ts";
import { COLOURED, PLAIN } from "../report/paint.ts";
import { logText } from "../report/safe-text.ts";
import { writeTo } from "./write-to.ts";

/** Where a command's words go: results to `out`, everything else to `err`. */
export interface Output {
  /** For a person. In a workflow's step nothing of it is a command to the runner. */
  out(text: string): Promise<void>;
  /** For a program, as it is: JSON, and the workflow commands that annotate. */
  document(text: string): Promise<void>;
  /** For a person too. */
  err(text: string): Promise<void>;
  readonly outPaint: Paint;
  readonly errPaint: Paint;
  /** Whether a person watches stderr: only then is progress shown. */
  readonly interactive: boolean;
}

export function processOutput(env: NodeJS.ProcessEnv): Output {
  const forPeople = env["GITHUB_ACTIONS"] === "true" ? logText : (text: string) => text;
  return {
    out: (text) => writeTo(process.stdout, forPeople(text)),
    document: (text) => writeTo(process.stdout, text),
    err: (text) => writeTo(process.stderr, forPeople(text)),
    outPaint: hasColour(process.stdout, env) ? COLOURED : PLAIN,
    errPaint: hasColour(process.stderr, env) ? COLOURED : PLAIN,
    interactive: process.stderr.isTTY === true && env["CI"] === undefined,
  };
}

function hasColour(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return false;
  return stream.isTTY === true;
}
