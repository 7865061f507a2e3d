import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  MAX_INFLATED_BYTES
} from "./chunk-M7X3A6DJ.mjs";
import {
  LongshoreError,
  reasonOf
} from "./chunk-UTWICWRT.mjs";

// src/cli/read-event.ts
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
var MAX_PAYLOAD_BYTES = MAX_INFLATED_BYTES;
async function readEventText(file, workingDirectory) {
  if (file === "-") return decode(await readAll(process.stdin, "Standard input"), "Standard input");
  let what = `The event file "${file}"`, bytes = await readAll(createReadStream(resolve(workingDirectory, file)), what).catch(
    (cause) => {
      throw cause instanceof LongshoreError ? cause : unreadable(what, cause);
    }
  );
  return decode(bytes, what);
}
async function readAll(stream, what) {
  let chunks = [], bytes = 0;
  for await (let chunk of stream) {
    if (bytes += chunk.length, bytes > MAX_PAYLOAD_BYTES) throw tooLarge(what);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
function unreadable(what, cause) {
  let missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
  return new LongshoreError(
    missing ? "path-not-found" : "event-unreadable",
    missing ? `${what} does not exist.` : `${what} cannot be read: ${reasonOf(cause)}.`,
    { hint: "Name a file with the event's JSON, or - for standard input.", cause }
  );
}
function decode(bytes, what) {
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch (cause) {
    throw new LongshoreError("event-unreadable", `${what} is not UTF-8 text.`, {
      hint: "An event is JSON in UTF-8.",
      cause
    });
  }
}
function tooLarge(what) {
  return new LongshoreError(
    "event-too-large",
    `${what} has more than ${MAX_PAYLOAD_BYTES} bytes, which is as much as is read.`,
    { hint: "Send the events in several payloads." }
  );
}

export {
  readEventText
};
