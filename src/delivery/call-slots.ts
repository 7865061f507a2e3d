import type { LimitFunction } from "p-limit";
import pLimit from "p-limit";

/** Calls under way at once: more would only wait for the network. */
const MAX_CALLS = 64;
/** Calls to one host at once: more would only queue in the receiver. */
const MAX_CALLS_PER_HOST = 8;

/**
 * Bounds the calls that are under way, for all deliveries of a process. A slot is held for a call
 * only, never for a wait before it. Hosts queue apart, in order, and at most 8 calls of a host wait
 * for one of the 64 slots: a host that hangs delays its own calls, and no other host's for longer
 * than such calls take.
 */
export interface CallSlots {
  /** Calls as soon as there is a slot. */
  run<T>(host: string, call: () => Promise<T>): Promise<T>;
}

/** @param room - resolves when more may be under way; asked with a slot in hand. */
export function createCallSlots(room: () => Promise<void> = async () => {}): CallSlots {
  const all = pLimit(MAX_CALLS);
  const hosts = new Map<string, LimitFunction>();
  return {
    run(host, call) {
      const own = hosts.get(host) ?? pLimit(MAX_CALLS_PER_HOST);
      hosts.set(host, own);
      return own(() =>
        all(async () => {
          await room();
          return await call();
        }),
      );
    },
  };
}
