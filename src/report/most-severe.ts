import type { Diagnostic } from "../errors/diagnostic.ts";

/** Errors before warnings, each in the order they come. */
export function mostSevereFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return (["error", "warning"] as const).flatMap((severity) =>
    diagnostics.filter((one) => one.severity === severity),
  );
}
