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
