import { secretForms } from "../errors/redact.ts";

/** Below this, a mask would hide much of a log that is no secret. */
const MIN_MASKED = 3;

/**
 * Has the runner mask a secret in every form that our own redactor knows: the runner adds some
 * forms of a secret of the repository by itself, but not of a value that a step announces. A log is
 * masked line by line, so a form of several lines is announced as its lines besides.
 */
export function maskSecret(value: string, setSecret: (text: string) => void): void {
  const lines = secretForms(value).flatMap((form) => [form, ...form.split(/\r\n|\n|\r/)]);
  for (const text of new Set(lines)) {
    if (text.trim().length >= MIN_MASKED) setSecret(text);
  }
}
