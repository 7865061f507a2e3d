import { setFlagsFromString } from "node:v8";

/** What a function of an instance may run, in bytes of code, before V8 compiles it again; V8 13's own. */
const USUAL_BUDGET = 13_000_000;
/** Many times what deciding one event takes, a fraction of what deciding ten thousand does. */
const LATE_BUDGET = 200_000_000;

/**
 * Opens an instance whose functions V8 optimizes late. One event is over before any optimizing has
 * paid, and the threads that do it take the cores from everything that starts: a third of the time
 * to the first answer.
 *
 * The flag is the process's, which is why it stands for the opening only. V8 versions in which it is
 * not known are left alone: they would complain on stderr.
 */
export async function openOptimizedLate<Instance>(
  open: () => Promise<Instance>,
): Promise<Instance> {
  if (!process.versions.v8.startsWith("13.")) return open();
  setFlagsFromString(`--wasm-tiering-budget=${LATE_BUDGET}`);
  try {
    return await open();
  } finally {
    setFlagsFromString(`--wasm-tiering-budget=${USUAL_BUDGET}`);
  }
}
