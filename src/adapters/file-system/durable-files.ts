import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { systemCode } from "./system-code.ts";

/**
 * Makes a directory and those above it, so that they survive a loss of power. Not Node's own
 * `recursive`, which never ends below a directory such as /proc.
 */
export async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (cause) {
    const code = systemCode(cause);
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || dirname(path) === path) throw cause;
    await makeDirectory(dirname(path));
    await mkdir(path).catch((again: unknown) => {
      if (systemCode(again) !== "EEXIST") throw again;
    });
  }
  await flushDirectory(dirname(path));
}

/** Writes a file that is not there yet, and returns when it is on the disk. */
export async function writeDurably(path: string, data: string | Uint8Array): Promise<void> {
  const handle = await open(path, "wx");
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes names durable, where the system can: Windows cannot open a directory. */
export async function flushDirectory(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
