import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { flushDirectory, makeDirectory, writeDurably } from "../file-system/durable-files.ts";
import { systemCode } from "../file-system/system-code.ts";
import { PACK_FILE, RECORD_FILE } from "./pack-reader.ts";
import type { RevisionFiles } from "./pack-writer.ts";
import type { StoreLocation } from "./store-directory.ts";
import {
  HEAD_FILE,
  REVISIONS,
  revisionDirectory,
  revisionExists,
  TEMPORARY_PREFIX,
} from "./store-directory.ts";

/** A writer that is still at work is younger than this. */
const ABANDONED_AFTER_MS = 3_600_000;

/**
 * Writes a revision's directory in full under a temporary name, then renames it: a directory cannot
 * be renamed onto one that has files, so that of all writers of one revision exactly one wins.
 */
export async function writeRevision(
  location: StoreLocation,
  revision: number,
  files: RevisionFiles,
): Promise<"written" | "taken"> {
  const temporary = join(location.path, temporaryName());
  await makeDirectory(join(location.path, REVISIONS));
  await mkdir(temporary);
  try {
    await writeDurably(join(temporary, PACK_FILE), Buffer.concat(files.pack));
    await writeDurably(join(temporary, RECORD_FILE), files.record);
    await flushDirectory(temporary);
    if (await renameUnlessTaken(location, temporary, revision)) {
      await flushDirectory(join(location.path, REVISIONS));
      return "written";
    }
    await rm(temporary, { recursive: true, force: true });
    return "taken";
  } catch (cause) {
    await discard(temporary);
    throw cause;
  }
}

async function renameUnlessTaken(
  location: StoreLocation,
  temporary: string,
  revision: number,
): Promise<boolean> {
  try {
    await rename(temporary, revisionDirectory(location, revision));
    return true;
  } catch (cause) {
    const code = systemCode(cause);
    if (code === "EEXIST" || code === "ENOTEMPTY") return false;
    // What Windows answers where the target exists, and also where the directory may not be written.
    const ambiguous = code === "EPERM" || code === "EACCES";
    if (ambiguous && (await revisionExists(location, revision))) return false;
    throw cause;
  }
}

/** Only a hint for readers, so a failure is no failure of the commit, which has been made. */
export async function writeHint(location: StoreLocation, revision: number): Promise<void> {
  const temporary = join(location.path, temporaryName());
  try {
    await writeDurably(temporary, `${revision}\n`);
    await rename(temporary, join(location.path, HEAD_FILE));
  } catch {
    await discard(temporary);
  }
}

/** Removes what writers left that were killed. Never throws: it is not why the caller came. */
export async function removeAbandoned(location: StoreLocation, now: number): Promise<void> {
  try {
    for (const name of await readdir(location.path)) {
      if (!name.startsWith(TEMPORARY_PREFIX)) continue;
      const path = join(location.path, name);
      const { mtimeMs } = await stat(path);
      if (now - mtimeMs > ABANDONED_AFTER_MS) await discard(path);
    }
  } catch {
    // Another writer removes them too, or the next commit does.
  }
}

async function discard(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch {
    // A later commit removes it.
  }
}

function temporaryName(): string {
  return `${TEMPORARY_PREFIX}${randomBytes(8).toString("hex")}`;
}
