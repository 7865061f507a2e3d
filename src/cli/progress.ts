import type { Output } from "./output.ts";

/** Work shorter than this shows nothing. */
const SHOW_AFTER_MS = 500;
const CLEAR_LINE = "\r\u001b[2K";

/** Runs work and, on a terminal, says what takes so long while it does. */
export async function withProgress<T>(
  output: Output,
  label: string,
  work: () => Promise<T>,
): Promise<T> {
  if (!output.interactive) return work();
  let shown = false;
  const started = performance.now();
  const timer = setInterval(() => {
    shown = true;
    const seconds = Math.round((performance.now() - started) / 1000);
    void output.err(`${CLEAR_LINE}${label}… ${seconds > 0 ? `${seconds} s` : ""}`);
  }, SHOW_AFTER_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (shown) await output.err(CLEAR_LINE);
  }
}
