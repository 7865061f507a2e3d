import { LongshoreError } from "../../errors/longshore-error.ts";
import type { Secrets } from "../../ports/secrets.ts";
import { secretVariable } from "../../ports/secrets.ts";

/**
 * Secrets from `LONGSHORE_SECRET_<NAME>`. An empty variable is no secret: it is what a workflow
 * passes on for a secret that does not exist.
 *
 * @param onRead - called before a value is handed out for the first time, so that it is masked
 * before anything can be logged.
 * @throws LongshoreError from `read`: `secret-collision` where two names that were asked for share
 * a variable.
 */
export function createEnvironmentSecrets(
  environment: Readonly<Record<string, string | undefined>>,
  onRead: (name: string, value: string) => void,
): Secrets {
  const names = new Map<string, string>();
  const announced = new Set<string>();
  return {
    read(name) {
      const variable = secretVariable(name);
      const first = names.get(variable) ?? name;
      if (first !== name) throw collision(first, name, variable);
      names.set(variable, name);
      const value = Object.hasOwn(environment, variable) ? environment[variable] : undefined;
      if (value === undefined || value === "") return undefined;
      if (!announced.has(name)) onRead(name, value);
      announced.add(name);
      return value;
    },
  };
}

function collision(first: string, second: string, variable: string): LongshoreError {
  return new LongshoreError(
    "secret-collision",
    `The secrets "${first}" and "${second}" are both read from ${variable}.`,
    { hint: "Give one of them another name in the automations that use it." },
  );
}
