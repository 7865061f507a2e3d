/**
 * How a program waits for its next input.
 *
 * - `suspended`: jq is suspended inside its own read (JSPI); a thread holds many programs.
 * - `blocked`: jq's read blocks its thread until there is more; a thread holds one program.
 * - `batched`: it does not wait: every call compiles its program anew.
 * - `plain`: the same by the package's public interface alone, for a build of it that is not known.
 */
export type Way = "suspended" | "blocked" | "batched" | "plain";

/** The fastest first. */
export const WAYS: readonly Way[] = ["suspended", "blocked", "batched", "plain"];

/** Open programs that a thread can hold. An open one takes 4 to 5 MiB. */
export const OPEN_PROGRAMS: Readonly<Record<Way, number>> = {
  suspended: 24,
  blocked: 1,
  batched: 0,
  plain: 0,
};
