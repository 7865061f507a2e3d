import { randomBytes } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { LongshoreError, reasonOf } from "../../errors/longshore-error.ts";
import type { SavedEvents } from "../../ports/saved-events.ts";
import { makeDirectory, writeDurably } from "./durable-files.ts";
import { refuseOutside } from "./inside-root.ts";
import { systemCode } from "./system-code.ts";
import { writeWholeFile } from "./write-whole-file.ts";

/** @param root - absolute. */
export function createSavedEvents(root: string): SavedEvents {
  return {
    async save(file, text, { replace }) {
      try {
        const path = join(root, file);
        await refuseOutside(root, dirname(path));
        await makeDirectory(dirname(path));
        if (await createWhole(path, text)) return "created";
        await refuseOutside(root, path);
        if ((await readFile(path, "utf8")) === text) return "unchanged";
        if (!replace) return "exists";
        await writeWholeFile(path, text);
        return "replaced";
      } catch (cause) {
        throw new LongshoreError(
          "output-unwritable",
          `The event file "${file}" cannot be written: ${reasonOf(cause)}.`,
          { hint: "Make room for it, and run it again: what was saved is left as it is.", cause },
        );
      }
    },
  };
}

/** What a file system says that has no links. */
const NO_LINKS: ReadonlySet<string | undefined> = new Set(["EPERM", "ENOTSUP", "ENOSYS", "EMLINK"]);

/** Whether the file was made; false where something of its name is there. */
async function createWhole(path: string, text: string): Promise<boolean> {
  const temporary = join(dirname(path), `.event.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeDurably(temporary, text);
    await link(temporary, path).catch(async (cause: unknown) => {
      if (!NO_LINKS.has(systemCode(cause))) throw cause;
      await writeFile(path, text, { flag: "wx" });
    });
    return true;
  } catch (cause) {
    if (systemCode(cause) === "EEXIST") return false;
    throw cause;
  } finally {
    await rm(temporary, { force: true });
  }
}
