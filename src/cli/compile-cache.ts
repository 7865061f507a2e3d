import * as module from "node:module";
import { isAbsolute, join } from "node:path";

/** Newer than the oldest Node that a copy of the CLI may meet. */
type EnableCompileCache = (directory: string) => unknown;

/**
 * Keeps the compiled form of what is loaded from here on, which takes a tenth off the next start. It
 * lies in a folder of the user's own, for whoever writes there decides what runs here; a CI machine
 * is gone before there is a next start. `NODE_DISABLE_COMPILE_CACHE=1` turns it off.
 */
export function keepCompiledCode(env: Readonly<Record<string, string | undefined>>): void {
  const enable: unknown = Reflect.get(module, "enableCompileCache");
  const directory = cacheDirectory(env);
  if (typeof enable !== "function" || directory === undefined || env["CI"] === "true") return;
  (enable as EnableCompileCache)(directory);
}

function cacheDirectory(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { XDG_CACHE_HOME: xdg, HOME: home, LOCALAPPDATA: local } = env;
  if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, "longshore");
  if (home !== undefined && isAbsolute(home)) return join(home, ".cache", "longshore");
  return local !== undefined && isAbsolute(local) ? join(local, "longshore", "cache") : undefined;
}
