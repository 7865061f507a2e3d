import { LongshoreError } from "../errors/longshore-error.ts";

/** Writes to a stream and resolves when the text is handed to the system, so that nothing is lost at the end. */
export function writeTo(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      // The reader of a pipe may go away first (`longshore … | head`): nothing is lost by that.
      if (error === null || error === undefined || isBrokenPipe(error)) resolve();
      else {
        reject(
          new LongshoreError(
            "output-unwritable",
            `The output cannot be written: ${error.message}.`,
            {
              hint: "Make room, or write it somewhere else.",
              cause: error,
            },
          ),
        );
      }
    });
  });
}

/** A reader that closes its end early is no reason to crash. */
export function outliveReaders(): void {
  process.stdout.on("error", () => undefined);
  process.stderr.on("error", () => undefined);
}

function isBrokenPipe(error: Error): boolean {
  return "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}
