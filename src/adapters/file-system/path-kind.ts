import { stat } from "node:fs/promises";

export type PathKind = "missing" | "directory" | "file" | "other";

/** What a path leads to, links followed. What cannot be looked at is `other`. */
export async function kindOfPath(path: string): Promise<PathKind> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return "directory";
    return found.isFile() ? "file" : "other";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "ENOENT" || code === "ENOTDIR" ? "missing" : "other";
  }
}
