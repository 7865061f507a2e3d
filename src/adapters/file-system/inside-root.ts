import { realpath } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import { systemCode } from "./system-code.ts";

/**
 * What is there of a path must lie in the root when its links are followed.
 *
 * @param path - absolute; need not exist.
 * @throws Error where it leads out of the root.
 */
export async function refuseOutside(root: string, path: string): Promise<void> {
  const real = await realpath(path).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  });
  if (real === undefined) {
    if (path !== root) await refuseOutside(root, dirname(path));
    return;
  }
  const below = relative(await realpath(root), real);
  if (below === ".." || below.startsWith(`..${sep}`)) {
    throw new Error(`"${real}" is outside the repository`);
  }
}
