import type { Output } from "./output.ts";

/** Work shorter than this shows nothing. */
const SHOW_AFTER_MS = 500;
const CLEAR_LINE = "\r\u001b[2K";

/**
 * Runs work and, on a terminal, says what takes so long while it does.
 *
 * @param label - a text, or what gives the one of the moment.
 */
export async function withProgress<T>(
  output: Output,
  label: string | (() => string),
  work: () => Promise<T>,
): Promise<T> {
  if (!output.interactive) return work();
  let shown = false;
  const started = performance.now();
  const timer = setInterval(() => {
    shown = true;
    const seconds = Math.round((performance.now() - started) / 1000);
    const text = typeof label === "string" ? label : label();
    void output.err(`${CLEAR_LINE}${text}… ${seconds > 0 ? `${seconds} s` : ""}`);
  }, SHOW_AFTER_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (shown) await output.err(CLEAR_LINE);
  }
}
