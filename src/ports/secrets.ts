import type { RuntimeConfig } from "../model/config.ts";

/**
 * Secrets by the name that templates use. Every value that is handed out is masked first in
 * whatever this process logs.
 */
export interface Secrets {
  /** `undefined` where the environment has no such secret. */
  read(name: string): string | undefined;
}

/** `LONGSHORE_SECRET_<NAME>`: upper case, any other character than a letter or digit as `_`. */
export function secretVariable(name: string): string {
  return `LONGSHORE_SECRET_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;
}

/**
 * Patterns of the hosts that a secret may go to; `undefined` where it is bound to none. By the
 * environment variable: `.secrets.pd_key` and `.secrets.PD_KEY` are the same secret.
 */
export function boundHosts(
  name: string,
  { secrets }: Pick<RuntimeConfig, "secrets">,
): readonly string[] | undefined {
  const variable = secretVariable(name);
  const bindings = Object.entries(secrets).filter(([bound]) => secretVariable(bound) === variable);
  return bindings.length === 0 ? undefined : bindings.flatMap(([, { hosts }]) => hosts);
}
