import { defaultRunLogUrl } from "../adapters/run-log/run-log-url.ts";
import type { CliContext } from "./context.ts";
import type { StoreLocation } from "./store-location.ts";
import { storeLocation } from "./store-location.ts";

export interface RunLogOptions {
  readonly store?: string;
  readonly runLog?: string;
}

/** The option's run log, from the working directory; else the one of the store. */
export function runLogLocation(
  { store, runLog }: RunLogOptions,
  context: CliContext,
  root: string,
): StoreLocation {
  if (runLog !== undefined) return { url: runLog, base: context.workingDirectory };
  const { url, base } = storeLocation(store, undefined, context, root);
  return { url: defaultRunLogUrl(url), base };
}
