import type { InvocationType } from "../../model/automation.ts";
import type { MethodResult } from "../method.ts";

/** The answer for a type that the format has and this version does not call. */
export function notInvokable(
  type: InvocationType,
  invokable: readonly InvocationType[],
): Extract<MethodResult, { kind: "failed" }> {
  const can = [...invokable].sort().join(", ");
  return {
    kind: "failed",
    error: {
      code: "not-invokable",
      message: `The invocation type "${type}" cannot be invoked by this version of Longshore, which can invoke ${can}.`,
      path: "invocationMethod.type",
    },
  };
}
