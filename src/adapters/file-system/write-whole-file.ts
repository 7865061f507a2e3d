import { randomBytes } from "node:crypto";
import { lstat, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeDirectory, writeDurably } from "./durable-files.ts";

/**
 * Replaces a file, or makes it with its folders: a reader sees the old text or the new one, and a
 * failure leaves the old one.
 *
 * @param path - absolute.
 * @throws the system's error; an `Error` for what is there and is no regular file.
 */
export async function writeWholeFile(path: string, text: string): Promise<void> {
  await makeDirectory(dirname(path));
  const stats = await lstat(path).catch(() => undefined);
  if (stats !== undefined && !stats.isFile()) throw new Error("it is no regular file");
  const random = randomBytes(6).toString("hex");
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${random}.tmp`);
  try {
    await writeDurably(temporary, text);
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}
