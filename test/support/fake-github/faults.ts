import type { ApiRequest } from "./request.ts";

/** What goes wrong with one request. */
export type Fault =
  /** Nothing is done with it; or, `after`, the reply alone is lost to a gateway. */
  | { readonly kind: "status"; readonly status: number; readonly after?: true }
  /** The connection is closed before anything is done. */
  | { readonly kind: "reset" }
  /** It is done, and the connection closed instead of a reply. */
  | { readonly kind: "drop-reply" }
  /** Nothing is done, nothing is said, for ever. */
  | { readonly kind: "hang" }
  /** References are shown, and compared with, as they were before they last changed. */
  | { readonly kind: "stale" }
  /** Too many requests at once; with `retry-after`, in seconds, where it is given. */
  | { readonly kind: "secondary"; readonly retryAfterS?: number }
  /** The hour's requests are used up until `resetMs`, milliseconds since 1970. */
  | { readonly kind: "primary"; readonly resetMs: number }
  | { readonly kind: "slow"; readonly ms: number };

export interface FaultRule {
  /** @default every request */
  readonly when?: (request: ApiRequest) => boolean;
  /** @default 1 */
  readonly times?: number;
}

export interface FaultRate {
  /** From 0 to 1, of all requests. */
  readonly rate: number;
  readonly seed: number;
  /** One of these, each as likely. */
  readonly faults: readonly Fault[];
}

export interface Faults {
  add(fault: Fault, rule?: FaultRule): void;
  addRate(rate: FaultRate): void;
  clear(): void;
  of(request: ApiRequest): Fault | undefined;
}

export function createFaults(): Faults {
  let rules: { readonly fault: Fault; readonly rule: FaultRule; left: number }[] = [];
  let rates: { readonly rate: FaultRate; readonly random: () => number }[] = [];
  return {
    add(fault, rule = {}) {
      rules.push({ fault, rule, left: rule.times ?? 1 });
    },
    addRate(rate) {
      rates.push({ rate, random: seededRandom(rate.seed) });
    },
    clear() {
      rules = [];
      rates = [];
    },
    of(request) {
      const found = rules.find(({ left, rule }) => left > 0 && (rule.when?.(request) ?? true));
      if (found !== undefined) {
        found.left -= 1;
        return found.fault;
      }
      for (const { rate, random } of rates) {
        if (random() < rate.rate) return rate.faults[Math.floor(random() * rate.faults.length)];
      }
      return undefined;
    },
  };
}

/** The same numbers for the same seed: from 0, below 1 (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
