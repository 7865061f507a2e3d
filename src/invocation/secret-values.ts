import { rootPaths } from "../model/jq-paths.ts";
import type { JsonObject } from "../model/json.ts";
import type { RunError } from "../model/run.ts";
import { secretReferences, secretsOfValue } from "../model/secret-references.ts";
import type { Secrets } from "../ports/secrets.ts";
import { secretVariable } from "../ports/secrets.ts";

export type SecretValues =
  | { readonly kind: "ok"; readonly values: ReadonlyMap<string, string> }
  | { readonly kind: "failed"; readonly error: RunError };

/** Reads the secrets that an invocation names, and no others. */
export function readSecrets(invocation: JsonObject, secrets: Secrets): SecretValues {
  const values = new Map<string, string>();
  const missing: string[] = [];
  for (const name of secretsOfValue(invocation)) {
    const value = secrets.read(name);
    if (value === undefined) missing.push(name);
    else values.set(name, value);
  }
  const [first] = missing;
  if (first === undefined) return { kind: "ok", values };
  const names = missing.map((name) => `"${name}" (${secretVariable(name)})`).join(", ");
  const what = missing.length === 1 ? "The secret" : "The secrets";
  const verb = missing.length === 1 ? "is" : "are";
  return {
    kind: "failed",
    error: {
      code: "secret-missing",
      message: `${what} ${names} ${verb} not in the environment. Set the environment variable in the step that dispatches.`,
      path: "invocationMethod",
    },
  };
}

/** Whether an expression needs the secrets at all: only such an expression gets to see them. */
export function namesSecret(expression: string): boolean {
  return secretReferences(expression).length > 0;
}

/**
 * Whether an expression reads `.secrets` without saying which one. Only named secrets are read, so
 * it would see nothing.
 */
export function readsUnnamedSecrets(expression: string): boolean {
  if (!expression.includes("secrets")) return false;
  return rootPaths(expression).some(
    (path) => path.steps.length === 1 && path.steps[0] === "secrets",
  );
}
