import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { MAX_INFLATED_BYTES } from "../errors/limits.ts";
import { LongshoreError, reasonOf } from "../errors/longshore-error.ts";

/** As much as a packed payload may inflate to. */
const MAX_PAYLOAD_BYTES = MAX_INFLATED_BYTES;

/**
 * The text of an event file, or of standard input for `-`.
 *
 * @throws LongshoreError `path-not-found`, `event-unreadable`, `event-too-large`.
 */
export async function readEventText(file: string, workingDirectory: string): Promise<string> {
  if (file === "-") return readStandardInput();
  const path = resolve(workingDirectory, file);
  const bytes = await readFile(path).catch((cause: unknown) => {
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new LongshoreError(
      missing ? "path-not-found" : "event-unreadable",
      missing
        ? `The event file "${file}" does not exist.`
        : `The event file "${file}" cannot be read: ${reasonOf(cause)}.`,
      { hint: "Name a file with the event's JSON, or - for standard input.", cause },
    );
  });
  return decode(bytes, `The event file "${file}"`);
}

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    const buffer = Buffer.from(chunk);
    bytes += buffer.length;
    if (bytes > MAX_PAYLOAD_BYTES) throw tooLarge("Standard input", bytes);
    chunks.push(buffer);
  }
  return decode(Buffer.concat(chunks), "Standard input");
}

function decode(bytes: Buffer, what: string): string {
  if (bytes.length > MAX_PAYLOAD_BYTES) throw tooLarge(what, bytes.length);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new LongshoreError("event-unreadable", `${what} is not UTF-8 text.`, {
      hint: "An event is JSON in UTF-8.",
      cause,
    });
  }
}

function tooLarge(what: string, bytes: number): LongshoreError {
  return new LongshoreError(
    "event-too-large",
    `${what} has ${bytes} bytes or more; at most ${MAX_PAYLOAD_BYTES} are read.`,
    { hint: "Send the events in several payloads." },
  );
}
