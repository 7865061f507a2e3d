import type { JqRange } from "./nodes.ts";

/** A value that is reached from the root by steps, and what became of it. */
export interface Trace {
  readonly steps: readonly string[];
  /** Whether it is the value at the steps, not some value at or below it. */
  readonly exact: boolean;
  /** Of what reaches it, in the author's text. */
  readonly range: JqRange;
  /** Whether the value itself matters, not only what is further down. */
  used: boolean;
  /** Whether a longer trace starts at it. */
  extended: boolean;
}

/** The traces that a value may have; none if it is made of what was read before. */
export type Traced = readonly Trace[];

/** All that was reached. */
export interface Tracing {
  readonly traces: Trace[];
}

/** More of them for one value are taken for the value above them all. */
const MAX_TRACES = 32;

export function startTracing(range: JqRange): Tracing & { readonly root: Traced } {
  // The root alone is read by no one.
  const root = { steps: [], exact: true, range, used: false, extended: true };
  return { traces: [root], root: [root] };
}

/** The values at a name. */
export function atName(tracing: Tracing, value: Traced, name: string, range: JqRange): Traced {
  return value.map((trace) =>
    extend(tracing, trace, {
      steps: trace.exact ? [...trace.steps, name] : trace.steps,
      exact: trace.exact,
      range,
    }),
  );
}

/** Some of the values at or below. */
export function below(tracing: Tracing, value: Traced, range: JqRange): Traced {
  return value.map((trace) => extend(tracing, trace, { steps: trace.steps, exact: false, range }));
}

/** The value itself, mentioned in another place. */
export function mentioned(tracing: Tracing, value: Traced, range: JqRange): Traced {
  return value.map((trace) => {
    if (trace.steps.length > 0 || !trace.exact) return trace;
    const again = { ...trace, range, used: false, extended: true };
    tracing.traces.push(again);
    return again;
  });
}

/** Either of several values. */
export function either(values: readonly Traced[]): Traced {
  const all = [...new Set(values.flat())];
  if (all.length <= MAX_TRACES) return all;
  use(all);
  return [];
}

/** The value is read for what it is; whatever is made of it needs no trace. */
export function use(value: Traced): Traced {
  for (const trace of value) trace.used = true;
  return [];
}

function extend(
  tracing: Tracing,
  trace: Trace,
  reached: Pick<Trace, "steps" | "exact" | "range">,
): Trace {
  trace.extended = true;
  const longer = { ...reached, used: false, extended: false };
  tracing.traces.push(longer);
  return longer;
}
