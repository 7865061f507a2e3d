import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { whyUnreadable } from "../adapters/file-system/why-unreadable.ts";
import { MAX_INFLATED_BYTES } from "../errors/limits.ts";
import { LongshoreError } from "../errors/longshore-error.ts";

/** As much as a packed payload may inflate to. */
const MAX_PAYLOAD_BYTES = MAX_INFLATED_BYTES;

/**
 * The text of an event file, or of standard input for `-`.
 *
 * @throws LongshoreError `path-not-found`, `event-unreadable`, `event-too-large`.
 */
export async function readEventText(file: string, workingDirectory: string): Promise<string> {
  if (file === "-") return decode(await readAll(process.stdin, "Standard input"), "Standard input");
  const what = `The event file "${file}"`;
  const bytes = await readAll(createReadStream(resolve(workingDirectory, file)), what).catch(
    (cause: unknown) => {
      throw cause instanceof LongshoreError ? cause : unreadable(what, cause);
    },
  );
  return decode(bytes, what);
}

/** A pipe or a device does not tell its size: what is too much is known when it was read. */
async function readAll(stream: AsyncIterable<Buffer>, what: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > MAX_PAYLOAD_BYTES) throw tooLarge(what);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unreadable(what: string, cause: unknown): LongshoreError {
  const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
  return new LongshoreError(
    missing ? "path-not-found" : "event-unreadable",
    missing ? `${what} does not exist.` : `${what} cannot be read: ${whyUnreadable(cause)}.`,
    { hint: "Name a file with the event's JSON, or - for standard input.", cause },
  );
}

function decode(bytes: Buffer, what: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new LongshoreError("event-unreadable", `${what} is not UTF-8 text.`, {
      hint: "An event is JSON in UTF-8.",
      cause,
    });
  }
}

function tooLarge(what: string): LongshoreError {
  return new LongshoreError(
    "event-too-large",
    `${what} has more than ${MAX_PAYLOAD_BYTES} bytes, which is as much as is read.`,
    { hint: "Send the events in several payloads." },
  );
}
