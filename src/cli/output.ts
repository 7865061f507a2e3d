import type { Paint } from "../report/paint.ts";
import { COLOURED, PLAIN } from "../report/paint.ts";

/** Where a command's words go: results to `out`, everything else to `err`. */
export interface Output {
  /** Resolves when the text is handed to the system, so that a pipe never loses its end. */
  out(text: string): Promise<void>;
  err(text: string): Promise<void>;
  readonly outPaint: Paint;
  readonly errPaint: Paint;
  /** Whether a person watches stderr: only then is progress shown. */
  readonly interactive: boolean;
}

export function processOutput(env: NodeJS.ProcessEnv): Output {
  return {
    out: (text) => write(process.stdout, text),
    err: (text) => write(process.stderr, text),
    outPaint: hasColour(process.stdout, env) ? COLOURED : PLAIN,
    errPaint: hasColour(process.stderr, env) ? COLOURED : PLAIN,
    interactive: process.stderr.isTTY === true && env["CI"] === undefined,
  };
}

function hasColour(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return false;
  return stream.isTTY === true;
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      // The reader of a pipe may go away first (`longshore … | head`): nothing is lost by that.
      if (error === null || error === undefined || isBrokenPipe(error)) resolve();
      else reject(error);
    });
  });
}

function isBrokenPipe(error: Error): boolean {
  return "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}
