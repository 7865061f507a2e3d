import type { Clock } from "../ports/clock.ts";

/** Failures of a host in a row after which it is left alone. */
const FAILURES_TO_OPEN = 5;
/** How long it is left alone, in milliseconds. */
const OPEN_MS = 30_000;
/** How long to wait before asking again whether a probe has come back, in milliseconds. */
const PROBE_POLL_MS = 1_000;

export type Admission =
  /** Call, then {@link Breaker.report}. */
  | { readonly kind: "go" }
  | {
      readonly kind: "wait";
      /** Until asking again is worth it, in milliseconds. */
      readonly ms: number;
      /** How often in a row the host failed. */
      readonly failures: number;
      /** Whether one call is out to see if the host works again. */
      readonly probing: boolean;
    };

/**
 * Leaves a host alone that keeps failing, for all deliveries of a process: after 30 s one call
 * probes it, and its answer opens the way or closes it again.
 */
export interface Breaker {
  admit(host: string): Admission;
  /** The answer of an admitted call; `abandoned` where it was cut short by us. */
  report(host: string, answer: "working" | "failing" | "abandoned"): void;
}

interface HostState {
  failures: number;
  openUntilMs: number;
  probing: boolean;
}

export function createBreaker(clock: Pick<Clock, "monotonicMs">): Breaker {
  const hosts = new Map<string, HostState>();
  return {
    admit(host) {
      const state = hosts.get(host);
      if (state === undefined || state.failures < FAILURES_TO_OPEN) return { kind: "go" };
      const ms = state.openUntilMs - clock.monotonicMs();
      const { failures, probing } = state;
      if (ms > 0) return { kind: "wait", ms, failures, probing };
      if (probing) return { kind: "wait", ms: PROBE_POLL_MS, failures, probing };
      state.probing = true;
      return { kind: "go" };
    },
    report(host, answer) {
      if (answer === "working") {
        hosts.delete(host);
        return;
      }
      const state = hosts.get(host) ?? { failures: 0, openUntilMs: 0, probing: false };
      hosts.set(host, state);
      state.probing = false;
      if (answer === "abandoned") return;
      state.failures += 1;
      if (state.failures >= FAILURES_TO_OPEN) state.openUntilMs = clock.monotonicMs() + OPEN_MS;
    },
  };
}
