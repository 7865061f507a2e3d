import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { MAX_DEFINITION_BYTES } from "../../errors/limits.ts";
import { isTestFile } from "../../model/test-file.ts";
import type { FoundFile } from "../../ports/file-system.ts";
import { whyUnreadable } from "./why-unreadable.ts";

type Unreadable = Extract<FoundFile, { kind: "unreadable" }>;

export interface DefinitionReader {
  /**
   * Reads one file of the root, at most to its limit; whatever is wrong with it is a value. A
   * link's file comes under its own name.
   *
   * @param listed - whether the name is a listing's, and so spelled as the file system has it.
   */
  read(file: string, listed: boolean): FoundFile;
}

// O_NONBLOCK: opening a pipe must not wait for its writer.
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Reads one file after the other: for small files the system's own time is a tenth of what
 * a promise for each of its four calls takes.
 */
export function createDefinitionReader(
  root: string,
  maxBytes: number = MAX_DEFINITION_BYTES,
): DefinitionReader {
  const realRoot = realpathSync.native(root);
  const plainFolders = new Map<string, boolean>();

  /** Whether no step of a folder's path is a link, so that its files need not be resolved one by one. */
  function isPlainFolder(folder: string): boolean {
    const known =
      plainFolders.get(folder) ??
      realpathSync.native(join(root, folder)) === join(realRoot, folder);
    plainFolders.set(folder, known);
    return known;
  }

  function open(file: string, listed: boolean): OpenFile | Unreadable {
    return (listed ? openPlain(file) : undefined) ?? openResolved(file);
  }

  /** `undefined` for a link, and where anything is wrong: the long way says what. */
  function openPlain(file: string): OpenFile | undefined {
    // Windows has no such flag.
    if (constants.O_NOFOLLOW === undefined) return undefined;
    try {
      if (!isPlainFolder(posix.dirname(file))) return undefined;
      return { file, handle: openSync(join(realRoot, file), FLAGS | constants.O_NOFOLLOW) };
    } catch {
      return undefined;
    }
  }

  function openResolved(file: string): OpenFile | Unreadable {
    const path = realpathSync.native(join(root, file));
    if (path !== realRoot && !path.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)) {
      return unreadable(file, "file-outside", {
        message: `The file "${file}" is a symbolic link that leads out of the repository.`,
        hint: "Replace the link by the file itself.",
      });
    }
    const name = relative(realRoot, path).split(sep).join("/");
    return { file: name, handle: openSync(path, FLAGS) };
  }

  return {
    read: (file, listed) => {
      try {
        const opened = open(file, listed);
        if ("kind" in opened) return opened;
        try {
          return readHandle(opened, maxBytes);
        } finally {
          closeSync(opened.handle);
        }
      } catch (error) {
        return unreadable(file, "file-unreadable", {
          message: `The file "${file}" cannot be read: ${whyUnreadable(error)}.`,
          hint: "Make it a readable file, or leave it out of the paths.",
        });
      }
    },
  };
}

interface OpenFile {
  /** Its own name, relative to the root. */
  readonly file: string;
  readonly handle: number;
}

function readHandle({ file, handle }: OpenFile, maxBytes: number): FoundFile {
  const status = fstatSync(handle);
  if (!status.isFile()) {
    return unreadable(file, "file-unreadable", {
      message: `"${file}" is not a regular file.`,
      hint: "Make it a readable file, or leave it out of the paths.",
    });
  }
  if (status.size > maxBytes) return tooLarge(file, status.size, maxBytes);
  // A file may grow while it is read: one byte more than it had tells.
  const buffer = status.size < SMALL.length ? SMALL : Buffer.allocUnsafe(status.size + 1);
  let length = 0;
  do {
    const bytesRead = readSync(handle, buffer, length, status.size + 1 - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
  } while (length < status.size);
  if (length > status.size) {
    return unreadable(file, "file-unreadable", {
      message: `The file "${file}" changed while it was read.`,
      hint: "Run the command again.",
    });
  }
  return decode(file, buffer.subarray(0, length));
}

/** What most files are read into, one after the other. */
const SMALL = Buffer.allocUnsafeSlow(16 * 1024);

// It drops a byte order mark.
const UTF8 = new TextDecoder("utf-8", { fatal: true });

function decode(file: string, bytes: Uint8Array): FoundFile {
  const hint = "Save it as UTF-8 text.";
  if (bytes.includes(0)) {
    return unreadable(file, "file-not-text", { message: `"${file}" has a NUL byte.`, hint });
  }
  try {
    return { kind: "text", file, text: UTF8.decode(bytes) };
  } catch {
    return unreadable(file, "file-not-text", { message: `"${file}" is not UTF-8 text.`, hint });
  }
}

function tooLarge(file: string, bytes: number, maxBytes: number): Unreadable {
  return unreadable(file, "file-too-large", {
    message: `The file "${file}" has ${bytes} bytes; at most ${maxBytes} (${sizeText(maxBytes)}) are read.`,
    hint: isTestFile(file)
      ? "Split it: cases may be spread over several files."
      : "Split it: a file may hold a single automation.",
  });
}

function sizeText(bytes: number): string {
  const kibibytes = bytes / 1024;
  return kibibytes % 1024 === 0 ? `${kibibytes / 1024} MiB` : `${kibibytes} KiB`;
}

function unreadable(
  file: string,
  code: Unreadable["code"],
  { message, hint }: { readonly message: string; readonly hint: string },
): Unreadable {
  return { kind: "unreadable", file, code, message, hint };
}
