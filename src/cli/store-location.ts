import type { Config } from "../model/config.ts";
import type { CliContext } from "./context.ts";

const DEFAULT_STORE = "file:.longshore/state";

export interface StoreLocation {
  readonly url: string;
  /** What a relative path in the URL starts at: absolute. */
  readonly base: string;
}

/** The option's store, from the working directory; else the configuration's or the default, from the root. */
export function storeLocation(
  option: string | undefined,
  config: Pick<Config, "store"> | undefined,
  { workingDirectory }: CliContext,
  root: string,
): StoreLocation {
  if (option !== undefined) return { url: option, base: workingDirectory };
  return { url: config?.store ?? DEFAULT_STORE, base: root };
}
