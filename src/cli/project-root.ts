import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const MARKS = ["longshore.yaml", join(".github", "longshore.yaml"), ".git"];

/** The repository around a folder: the nearest one with a configuration or a `.git`; else the folder itself. */
export function projectRoot(workingDirectory: string): string {
  let folder = workingDirectory;
  while (!MARKS.some((mark) => existsSync(join(folder, mark)))) {
    if (dirname(folder) === folder) return workingDirectory;
    folder = dirname(folder);
  }
  return folder;
}
