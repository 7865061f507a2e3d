import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const repositoryRoot: string = fileURLToPath(new URL("../../", import.meta.url));

export interface SourceFile {
  /** Relative to the repository's root, with `/`. */
  readonly file: string;
  readonly text: string;
  /** Static, dynamic and type imports, as written. */
  readonly imports: readonly string[];
}

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(\s*|^import\s+)"(?<specifier>[^"]+)"/gm;

/** Every TypeScript file below a folder of the repository. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(repositoryRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, "utf8");
      const imports = [...text.matchAll(IMPORT)].map((match) => match.groups?.["specifier"] ?? "");
      return { file: posix(relative(repositoryRoot, path)), text, imports };
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The repository file that a relative import leads to. */
export function importedFile(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const path = resolve(repositoryRoot, from, "..", specifier);
  return posix(relative(repositoryRoot, path));
}

function posix(path: string): string {
  return path.replaceAll("\\", "/");
}
