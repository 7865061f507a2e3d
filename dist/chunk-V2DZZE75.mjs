import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/cli/working-directory.ts
function workingDirectory() {
  try {
    return process.cwd();
  } catch (cause) {
    throw new LongshoreError("path-not-found", "The working directory does not exist any more.", {
      hint: "Change to a folder that exists, and run the command again.",
      cause
    });
  }
}

// src/cli/write-to.ts
function writeTo(stream, text) {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      error == null || isBrokenPipe(error) ? resolve() : reject(
        new LongshoreError(
          "output-unwritable",
          `The output cannot be written: ${error.message}.`,
          {
            hint: "Make room, or write it somewhere else.",
            cause: error
          }
        )
      );
    });
  });
}
function outliveReaders() {
  process.stdout.on("error", () => {
  }), process.stderr.on("error", () => {
  });
}
function isBrokenPipe(error) {
  return "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}

export {
  workingDirectory,
  writeTo,
  outliveReaders
};
