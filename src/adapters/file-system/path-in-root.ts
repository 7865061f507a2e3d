import { isAbsolute, relative, resolve, sep } from "node:path";
import { LongshoreError } from "../../errors/longshore-error.ts";

/** Where a person's paths begin, and what they may not leave; both absolute. */
export interface PathBase {
  readonly root: string;
  readonly workingDirectory: string;
}

/**
 * A path or glob that a person named, relative to the root with `/`, without `.` and `..`; `""` for
 * the root itself.
 *
 * @throws LongshoreError `path-outside`, `input-invalid`.
 */
export function pathInRoot(path: string, base: PathBase): string {
  const name = nameBelow(base.root, absolutePath(path, base));
  if (name !== undefined) return name;
  throw new LongshoreError("path-outside", `The path "${path}" lies outside "${base.root}".`, {
    hint: "Name files of the repository, or run Longshore in the other one.",
  });
}

/** @throws LongshoreError `input-invalid`. */
export function absolutePath(path: string, { workingDirectory }: PathBase): string {
  if (path.includes("\0")) {
    throw new LongshoreError("input-invalid", "A path has a NUL character.");
  }
  return resolve(workingDirectory, path);
}

function nameBelow(root: string, absolute: string): string | undefined {
  const name = relative(root, absolute);
  if (name === ".." || name.startsWith(`..${sep}`) || isAbsolute(name)) return undefined;
  return name.split(sep).join("/");
}
