import type { CredentialHeaders } from "../../ports/credentials.ts";

/** @param purpose - what they are for, as the beginning of a sentence. */
export function missingVariables(
  purpose: string,
  variables: readonly string[],
  joint: "and" | "or" = "and",
): Extract<CredentialHeaders, { kind: "failed" }> {
  const names = variables.join(` ${joint} `);
  const [state, set] =
    variables.length === 1
      ? ["which is not in the environment", "Set it"]
      : joint === "or"
        ? ["of which none is in the environment", "Set one of them"]
        : ["which are not both in the environment", "Set them"];
  return {
    kind: "failed",
    error: {
      code: "secret-missing",
      message: `${purpose} ${names}, ${state}. ${set} in the step that dispatches.`,
      path: "invocationMethod",
    },
    retry: false,
  };
}
