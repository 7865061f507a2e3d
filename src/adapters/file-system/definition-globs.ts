import { posix } from "node:path";
import picomatch from "picomatch";

/** What the configuration says of definition files, ready to be asked. */
export interface DefinitionGlobs {
  /** Each name relative to the root that something is looked for below, or that is a file itself. */
  readonly bases: readonly string[];
  /** Whether a file, relative to the root, is named and not excluded. */
  matches(file: string): boolean;
}

/**
 * Globs, plain files and plain folders, relative to the root; those with a `!` before them exclude,
 * wherever they stand in the list.
 */
export function definitionGlobs(globs: readonly string[]): DefinitionGlobs {
  const included = globs.filter((glob) => !isExclusion(glob)).flatMap(inRoot);
  const excluded = globs.filter(isExclusion).flatMap((glob) => inRoot(glob.slice(1)));
  const includes = included.map(matcher);
  const excludes = excluded.map(matcher);
  return {
    bases: included.map((glob) => picomatch.scan(glob, { nonegate: true }).base),
    matches: (file) =>
      includes.some((matches) => matches(file)) && !excludes.some((matches) => matches(file)),
  };
}

/** `!(a|b)` is no exclusion but a glob of its own. */
function isExclusion(glob: string): boolean {
  return glob.startsWith("!") && !glob.startsWith("!(");
}

/** None for one that leads out of the root, or names nothing. */
function inRoot(glob: string): readonly string[] {
  if (glob === "") return [];
  const clean = posix.normalize(glob).replace(/\/+$/, "");
  return clean === ".." || clean.startsWith("../") || glob.startsWith("/") ? [] : [clean];
}

function matcher(glob: string): (file: string) => boolean {
  const matchesGlob = picomatch(glob, { dot: false, nonegate: true });
  const folder = glob === "." ? "" : `${glob}/`;
  return (file) =>
    file === glob ||
    matchesGlob(file) ||
    (file.startsWith(folder) && !/(?:^|\/)\./.test(file.slice(folder.length)));
}
