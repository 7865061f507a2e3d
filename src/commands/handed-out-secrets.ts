import type { Redactor } from "../errors/redact.ts";
import { createRedactor } from "../errors/redact.ts";
import type { Secrets } from "../ports/secrets.ts";

/** The secrets of a dispatch, and what masks all of those that its runs have taken. */
export interface HandedOutSecrets extends Secrets {
  /**
   * Masks every secret that was handed out so far. A receiver can only answer with what was sent,
   * by whichever run.
   */
  redactor(): Redactor;
}

export function createHandedOutSecrets(secrets: Secrets): HandedOutSecrets {
  const values = new Map<string, string>();
  let redactor = createRedactor([]);
  let covered = 0;
  return {
    read(name) {
      const value = secrets.read(name);
      if (value !== undefined) values.set(name, value);
      return value;
    },
    redactor() {
      if (covered < values.size) {
        redactor = createRedactor([...values].map(([name, value]) => ({ name, value })));
        covered = values.size;
      }
      return redactor;
    },
  };
}
