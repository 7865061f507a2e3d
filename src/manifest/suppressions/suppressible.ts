import type { DiagnosticCode } from "../../errors/codes.ts";
import { DIAGNOSTIC_CODES } from "../../errors/codes.ts";

/** Errors that leave a definition usable. */
const USABLE: ReadonlySet<string> = new Set(["cycle"]);

/**
 * Codes that a comment may suppress. What makes a definition unusable it may not: a suppressed syntax
 * error would still leave nothing to sync. Nor what is wrong with suppressions themselves, nor what
 * tests leave open, of which `validate` knows nothing.
 */
export const SUPPRESSIBLE_CODES: readonly DiagnosticCode[] = Object.keys(DIAGNOSTIC_CODES).filter(
  (code): code is DiagnosticCode => isCode(code) && isSuppressible(code),
);

export function isCode(name: string): name is DiagnosticCode {
  return Object.hasOwn(DIAGNOSTIC_CODES, name);
}

export function isSuppressible(code: DiagnosticCode): boolean {
  if (code.startsWith("suppression-") || code.startsWith("coverage-")) return false;
  return DIAGNOSTIC_CODES[code].severity === "warning" || USABLE.has(code);
}
