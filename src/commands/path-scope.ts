import picomatch from "picomatch";

/**
 * Whether a file lies in the paths that a person named: files, directories or globs, relative to
 * the root with `/`. `undefined` where no path was named, which is everything.
 */
export function pathScope(paths: readonly string[]): ((file: string) => boolean) | undefined {
  if (paths.length === 0) return undefined;
  const matchers = paths.map(matcher);
  return (file) => matchers.some((matches) => matches(file));
}

function matcher(named: string): (file: string) => boolean {
  const path = named.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
  if (path === "" || path === ".") return () => true;
  const matchesGlob = picomatch(path, { dot: true, nonegate: true });
  return (file) => file === path || file.startsWith(`${path}/`) || matchesGlob(file);
}
