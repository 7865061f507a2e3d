import { constants } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { open, realpath } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { MAX_DEFINITION_BYTES } from "../../errors/limits.ts";
import { reasonOf } from "../../errors/longshore-error.ts";
import type { FoundFile } from "../../ports/file-system.ts";

type Unreadable = Extract<FoundFile, { kind: "unreadable" }>;

/**
 * Reads one file of the root, at most to its limit; whatever is wrong with it is a value. A link's
 * file comes under its own name.
 */
export async function readDefinition(
  file: string,
  root: string,
  realRoot: string,
): Promise<FoundFile> {
  try {
    const path = await realpath(join(root, file));
    if (path !== realRoot && !path.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)) {
      return unreadable(file, "file-outside", {
        message: `The file "${file}" is a symbolic link that leads out of the repository.`,
        hint: "Replace the link by the file itself.",
      });
    }
    const name = relative(realRoot, path).split(sep).join("/");
    // O_NONBLOCK: opening a pipe must not wait for its writer.
    await using handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    return await readHandle(name, handle);
  } catch (error) {
    return unreadable(file, "file-unreadable", {
      message: `The file "${file}" cannot be read: ${reasonOf(error)}.`,
      hint: "Make it a readable file, or leave it out of the paths.",
    });
  }
}

async function readHandle(file: string, handle: FileHandle): Promise<FoundFile> {
  const status = await handle.stat();
  if (!status.isFile()) {
    return unreadable(file, "file-unreadable", {
      message: `"${file}" is not a regular file.`,
      hint: "Make it a readable file, or leave it out of the paths.",
    });
  }
  if (status.size > MAX_DEFINITION_BYTES) return tooLarge(file, status.size);
  // A file may grow while it is read: one byte more than it had tells.
  const buffer = Buffer.allocUnsafe(status.size + 1);
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  if (length > status.size) {
    return unreadable(file, "file-unreadable", {
      message: `The file "${file}" changed while it was read.`,
      hint: "Run the command again.",
    });
  }
  return decode(file, buffer.subarray(0, length));
}

function decode(file: string, bytes: Uint8Array): FoundFile {
  const hint = "Save it as UTF-8 text.";
  if (bytes.includes(0)) {
    return unreadable(file, "file-not-text", { message: `"${file}" has a NUL byte.`, hint });
  }
  try {
    // The decoder drops a byte order mark.
    return { kind: "text", file, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return unreadable(file, "file-not-text", { message: `"${file}" is not UTF-8 text.`, hint });
  }
}

function tooLarge(file: string, bytes: number): Unreadable {
  return unreadable(file, "file-too-large", {
    message: `The file "${file}" has ${bytes} bytes; at most ${MAX_DEFINITION_BYTES} (256 KiB) are read.`,
    hint: "Split it: a file may hold a single automation.",
  });
}

function unreadable(
  file: string,
  code: Unreadable["code"],
  { message, hint }: { readonly message: string; readonly hint: string },
): Unreadable {
  return { kind: "unreadable", file, code, message, hint };
}
