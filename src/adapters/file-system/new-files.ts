import { appendFile, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { LongshoreError, reasonOf } from "../../errors/longshore-error.ts";
import type { NewFiles } from "../../ports/new-files.ts";
import { makeDirectory } from "./durable-files.ts";
import { refuseOutside } from "./inside-root.ts";
import { systemCode } from "./system-code.ts";

/** @param root - absolute. */
export function createNewFiles(root: string): NewFiles {
  return {
    create: (file, text) => reporting(file, () => create(root, file, text)),
    addLine: (file, line) => reporting(file, () => addLine(root, file, line)),
  };
}

async function create(root: string, file: string, text: string): Promise<"created" | "exists"> {
  const path = join(root, file);
  await refuseOutside(root, dirname(path));
  await makeDirectory(dirname(path));
  try {
    await writeFile(path, text, { flag: "wx" });
    return "created";
  } catch (error) {
    if (systemCode(error) === "EEXIST") return "exists";
    throw error;
  }
}

async function addLine(
  root: string,
  file: string,
  line: string,
): Promise<"created" | "added" | "exists"> {
  if ((await create(root, file, `${line}\n`)) === "created") return "created";
  const path = join(root, file);
  await refuseOutside(root, path);
  const text = await readFile(path, "utf8");
  const lines = text.split(/\r?\n/);
  if (lines.some((each) => each.trim() === line)) return "exists";
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  await appendFile(path, `${lines.at(-1) === "" ? "" : end}${line}${end}`);
  return "added";
}

async function reporting<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new LongshoreError(
      "output-unwritable",
      `The file "${file}" cannot be made: ${reasonOf(cause)}.`,
      { hint: "Make room for it, and run it again: what was made is left as it is.", cause },
    );
  }
}
