import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { LongshoreError } from "../../errors/longshore-error.ts";
import type { EventFiles } from "../../ports/event-files.ts";
import { refuseOutside } from "./inside-root.ts";
import { systemCode } from "./system-code.ts";
import { createWalk } from "./walk.ts";
import { whyUnreadable } from "./why-unreadable.ts";

const EVENT_FILE = /\.(?:json|jsonl|ndjson)$/i;
/** Large enough that the system is asked seldom. */
const PIECE_BYTES = 1024 * 1024;
// Opening a pipe must not wait for its writer. Windows has neither flag.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** @param root - absolute. */
export function createEventFiles(root: string): EventFiles {
  return {
    async list(folder) {
      await refuseFolderOutside(root, folder);
      return (await createWalk(root).files(folder)).filter((file) => EVENT_FILE.test(file)).sort();
    },
    read: (file) => readPieces(root, file),
  };
}

/** Through a link all of the machine could be walked, and the names of its files shown. */
async function refuseFolderOutside(root: string, folder: string): Promise<void> {
  try {
    await refuseOutside(root, join(root, folder));
  } catch (cause) {
    throw new LongshoreError(
      "event-unreadable",
      `The folder of events "${folder}" cannot be read: it lies outside the repository.`,
      { hint: 'Name a folder of the repository in "events" of the configuration.', cause },
    );
  }
}

async function* readPieces(root: string, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    await refuseFileOutside(root, file);
    const handle = await open(join(root, file), FLAGS);
    try {
      if (!(await handle.stat()).isFile()) throw unreadable("it is no regular file");
      const stream = handle.createReadStream({ highWaterMark: PIECE_BYTES, autoClose: false });
      for await (const bytes of stream) yield decoder.decode(bytes, { stream: true });
      yield decoder.decode();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof LongshoreError) throw cause;
    throw unreadable(whyNot(cause), cause);
  }
}

/** A folder on the way may be a link that was not followed when it was listed, and is one now. */
async function refuseFileOutside(root: string, file: string): Promise<void> {
  const [realRoot, folder] = await Promise.all([
    realpath(root),
    realpath(dirname(join(root, file))),
  ]);
  if (folder === realRoot || folder.startsWith(`${realRoot}${sep}`)) return;
  throw unreadable("it lies outside the repository");
}

function whyNot(cause: unknown): string {
  const code = systemCode(cause);
  if (code === "ELOOP") return "it is a link";
  return code === "ERR_ENCODING_INVALID_ENCODED_DATA"
    ? "it is not UTF-8 text"
    : whyUnreadable(cause);
}

function unreadable(why: string, cause?: unknown): LongshoreError {
  return new LongshoreError("event-unreadable", `The file cannot be read: ${why}.`, {
    hint: "Make it a regular file of JSON in UTF-8, or remove it.",
    ...(cause === undefined ? {} : { cause }),
  });
}
